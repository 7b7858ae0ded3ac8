// What can be done with a chat: members, rights, the bot's place, blocking.

import { act } from "./server.js";
import { ask } from "./dialogs.js";
import { button, element } from "./element.js";
import { languages } from "./languages.js";
import { group, leads, member, name, person, told } from "./told.js";
import { t, worded } from "./words.js";

const ROLES = { creator: t`owner`, administrator: t`administrator`, member: t`member` };
const plain = (right) => worded(right.replace("can_", "").replaceAll("_", " "));

export function members(chat) {
  const its = group(chat);
  if (!its) return "";
  const bot = its.bot ? t`, with the bot` : t`, without the bot`;
  return t` · ${worded(its.type)}, ${its.members.length} people${bot}`;
}

// `page` can openBeside(place).
export function chatActions(place, page) {
  return place.chat > 0 ? ownActions(place) : groupActions(place, page);
}

function ownActions(place) {
  const { blocked } = person(place.person);
  return [
    [blocked ? t`Unblock the bot` : t`Block the bot`,
      () => act(place, blocked ? "unblocks" : "blocks")],
    [t`Change Telegram's language`, () => language(place)],
    [t`Change my name`, () => callMyself(place)],
    [t`Share my contact`, () => act(place, "contact")],
    [t`Share another contact`, () => share(place)],
    [t`Share a location`, () => act(place, "attaches", { kind: "location" })],
    [t`Delete my account`, () => act(place, "deletes_account")],
  ];
}

function groupActions(place, page) {
  const { bot, type, forum, hides_members: hides } = group(place.chat);
  const may = leads(place.chat, place.person);
  const { anonymous } = member(place.chat, place.person) ?? {};
  return [
    [t`Members and rights`, () => list(place)],
    [t`Add a person`, () => add(place)],
    [t`Open beside, as …`, () => openAs(place, page)],
    bot ? may && [t`Remove the bot`, () => act(place, "removes_bot")]
      : [t`Add the bot`, () => act(place, "adds_bot")],
    bot && may && [t`The bot's rights`, () => botRights(place, bot)],
    forum && [t`Open a topic`, () => openTopic(place)],
    forum && may && [t`Close or delete a topic`, () => endTopic(place)],
    may && [forum ? t`Turn topics off` : t`Turn topics on`,
      () => act(place, forum ? "topics_off" : "topics_on")],
    may && [t`Change the title`, () => rename(place)],
    may && [anonymous ? t`Write in your own name` : t`Write in the group's name`,
      () => act(place, "anonymous", { on: !anonymous })],
    may && [hides ? t`Show the members to the bot` : t`Hide the members from the bot`,
      () => act(place, "hides_members", { on: !hides })],
    may && type === "group" && [t`Make it a supergroup`, () => upgrade(place)],
    [t`Share my contact`, () => act(place, "contact")],
    [t`Leave`, () => act(place, "removes", { member: place.person })],
  ];
}

async function language(place) {
  const chosen = await ask(t`Telegram's language`, [{
    name: "language", label: t`Language`, options: languages(person(place.person).language_code),
    value: person(place.person).language_code,
  }], t`Change`);
  if (chosen) await act(place, "language", chosen);
}

async function callMyself(place) {
  const chosen = await ask(t`Change my name`, [
    { name: "name", label: t`Name`, required: true, value: name(person(place.person)) },
  ], t`Change`);
  if (chosen) await act(place, "is_called", chosen);
}

async function rename(place) {
  const chosen = await ask(t`Change the title`, [
    { name: "title", label: t`Title`, required: true, value: group(place.chat).title },
  ], t`Change`);
  if (chosen) await act(place, "renames", chosen);
}

async function share(place) {
  const others = told.world.people.filter((one) => one.id !== place.person);
  const chosen = await ask(t`Share whose contact?`, [{
    name: "of", label: t`Person`, options: others.map((one) => [String(one.id), name(one)]),
  }], t`Share`);
  if (chosen?.of) await act(place, "contact", { of: Number(chosen.of) });
}

async function openTopic(place) {
  const chosen = await ask(t`A new topic`, [{ name: "name", label: t`Name`, required: true }], t`Open`);
  if (chosen) await act(place, "opens_topic", chosen);
}

async function endTopic(place) {
  const all = group(place.chat).topics;
  const chosen = await ask(t`A topic`, [
    { name: "topic", label: t`Topic`, options: [...all.map((one) => [String(one.id), one.name]), ["0", t`General`]] },
    { name: "how", label: t`What`, options: [
      ["close", t`Close: administrators only`], ["open", t`Open again`],
      ["delete", t`Delete, with its messages`]] },
  ], t`Do it`);
  if (!chosen) return;
  const topic = Number(chosen.topic);
  if (chosen.how === "delete") await act(place, "deletes_topic", { topic });
  else await act(place, "closes_topic", { topic, on: chosen.how === "close" });
}

// Telegram promises no order in which bots are told, nor that they are told at all.
async function upgrade(place) {
  const chosen = await ask(t`Make it a supergroup`, [{
    name: "order", label: t`The bot is told`, options: [
      ["old-first", t`in the old group, then in the new`],
      ["new-first", t`in the new group, then in the old`],
      ["old-only", t`in the old group only`], ["new-only", t`in the new group only`],
      ["twice", t`twice`], ["never", t`by no message`]],
  }], t`Make it one`);
  if (chosen) await act(place, "upgrades", chosen);
}

async function openAs(place, page) {
  const others = group(place.chat).members.filter((one) => one.id !== place.person && person(one.id));
  const chosen = await ask(t`Open beside, as …`, [{
    name: "person", label: t`Person`,
    options: others.map((one) => [String(one.id), name(person(one.id))]),
  }], t`Show`);
  if (chosen?.person) page.openBeside({ ...place, person: Number(chosen.person) });
}

async function add(place) {
  const outside = told.world.people.filter((one) => !member(place.chat, one.id));
  const chosen = await ask(t`Add whom?`, [{
    name: "member", label: t`Person`, options: outside.map((one) => [String(one.id), name(one)]),
  }], t`Add`);
  if (chosen?.member) await act(place, "adds", { member: Number(chosen.member) });
}

function rightsField(value) {
  return { name: "rights", label: t`May`, many: true, value,
    options: told.world.rights.map((right) => [right, plain(right)]) };
}

async function botRights(place, bot) {
  const chosen = await ask(t`The bot may (nothing: an ordinary member)`, [rightsField(bot.rights)],
    t`Set`);
  if (chosen) await act(place, "bot_rights", chosen);
}

function list(place) {
  const may = leads(place.chat, place.person);
  const dialog = element("dialog", { className: "ask", "aria-label": t`Members` });
  dialog.append(element("h2", {}, t`Members`),
    element("ul", { className: "members" }, ...group(place.chat).members.map((one) => {
      const rights = one.status === "administrator" ? `: ${one.rights.map(plain).join(", ")}` : "";
      const anonymous = one.anonymous ? t`, anonymous` : "";
      const change = may && one.status !== "creator" && one.id !== place.person;
      return element("li", {}, element("div", {}, element("strong", {}, name(person(one.id))),
        element("small", {}, ` ${ROLES[one.status]}${rights}${anonymous}`)),
      change ? button(t`Rights`, () => { dialog.close(); promote(place, one); }) : null,
      change ? button(t`Remove`, () => {
        dialog.close();
        act(place, "removes", { member: one.id });
      }) : null);
    })),
    element("form", { method: "dialog", className: "actions" }, element("button", {}, t`Close`)));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

async function promote(place, one) {
  const words = t`${name(person(one.id))} may (nothing: an ordinary member)`;
  const chosen = await ask(words, [rightsField(one.rights)], t`Set`);
  if (chosen) await act(place, "admin", { member: one.id, ...chosen });
}
