// What can be done with a chat: members, rights, the bot's place, blocking.

import { act } from "./server.js";
import { ask } from "./dialogs.js";
import { button, element } from "./element.js";
import { languages } from "./languages.js";
import { group, leads, member, name, person, told } from "./told.js";

const ROLES = { creator: "owner", administrator: "administrator", member: "member" };
const plain = (right) => right.replace("can_", "").replaceAll("_", " ");

export function members(chat) {
  const its = group(chat);
  if (!its) return "";
  const bot = its.bot ? ", with the bot" : ", without the bot";
  return ` · ${its.type}, ${its.members.length} people${bot}`;
}

export function chatActions(place) {
  return place.chat > 0 ? ownActions(place) : groupActions(place);
}

function ownActions(place) {
  const { blocked } = person(place.person);
  return [
    [blocked ? "Unblock the bot" : "Block the bot",
      () => act(place, blocked ? "unblocks" : "blocks")],
    ["Change Telegram's language", () => language(place)],
    ["Share my contact", () => act(place, "contact")],
    ["Share another contact", () => share(place)],
    ["Share a location", () => act(place, "location")],
  ];
}

function groupActions(place) {
  const { bot, type, forum, topics, hides_members: hides } = group(place.chat);
  const may = leads(place.chat, place.person);
  const { anonymous } = member(place.chat, place.person) ?? {};
  return [
    ["Members and rights", () => list(place)],
    ["Add a person", () => add(place)],
    bot ? may && ["Remove the bot", () => act(place, "removes_bot")]
      : ["Add the bot", () => act(place, "adds_bot")],
    bot && may && ["The bot's rights", () => botRights(place, bot)],
    forum && ["Open a topic", () => openTopic(place)],
    forum && may && topics.length && ["Close or delete a topic", () => endTopic(place)],
    may && !forum && ["Turn topics on", () => act(place, "topics_on")],
    may && [anonymous ? "Write in your own name" : "Write in the group's name",
      () => act(place, "anonymous", { on: !anonymous })],
    may && [hides ? "Show the members to the bot" : "Hide the members from the bot",
      () => act(place, "hides_members", { on: !hides })],
    may && type === "group" && ["Make it a supergroup", () => upgrade(place)],
    ["Share my contact", () => act(place, "contact")],
    ["Leave", () => act(place, "removes", { member: place.person })],
  ];
}

async function language(place) {
  const chosen = await ask("Telegram's language", [{
    name: "language", label: "Language", options: languages(person(place.person).language_code),
    value: person(place.person).language_code,
  }], "Change");
  if (chosen) await act(place, "language", chosen);
}

async function share(place) {
  const others = told.world.people.filter((one) => one.id !== place.person);
  const chosen = await ask("Share whose contact?", [{
    name: "of", label: "Person", options: others.map((one) => [String(one.id), name(one)]),
  }], "Share");
  if (chosen?.of) await act(place, "contact", { of: Number(chosen.of) });
}

async function openTopic(place) {
  const chosen = await ask("A new topic", [{ name: "name", label: "Name", required: true }], "Open");
  if (chosen) await act(place, "opens_topic", chosen);
}

async function endTopic(place) {
  const all = group(place.chat).topics;
  const chosen = await ask("A topic", [
    { name: "topic", label: "Topic", options: all.map((one) => [String(one.id), one.name]) },
    { name: "how", label: "What", options: [
      ["close", "Close: administrators only"], ["open", "Open again"],
      ["delete", "Delete, with its messages"]] },
  ], "Do it");
  if (!chosen) return;
  const topic = Number(chosen.topic);
  if (chosen.how === "delete") await act(place, "deletes_topic", { topic });
  else await act(place, "closes_topic", { topic, on: chosen.how === "close" });
}

// Telegram promises no order in which bots are told, nor that they are told at all.
async function upgrade(place) {
  const chosen = await ask("Make it a supergroup", [{
    name: "order", label: "The bot is told", options: [
      ["old-first", "in the old group, then in the new"],
      ["new-first", "in the new group, then in the old"],
      ["old-only", "in the old group only"], ["new-only", "in the new group only"],
      ["twice", "twice"], ["never", "by no message"]],
  }], "Make it one");
  if (chosen) await act(place, "upgrades", chosen);
}

async function add(place) {
  const outside = told.world.people.filter((one) => !member(place.chat, one.id));
  const chosen = await ask("Add whom?", [{
    name: "member", label: "Person", options: outside.map((one) => [String(one.id), name(one)]),
  }], "Add");
  if (chosen?.member) await act(place, "adds", { member: Number(chosen.member) });
}

function rightsField(value) {
  return { name: "rights", label: "May", many: true, value,
    options: told.world.rights.map((right) => [right, plain(right)]) };
}

async function botRights(place, bot) {
  const chosen = await ask("The bot may (nothing: an ordinary member)", [rightsField(bot.rights)],
    "Set");
  if (chosen) await act(place, "bot_rights", chosen);
}

function list(place) {
  const may = leads(place.chat, place.person);
  const dialog = element("dialog", { className: "ask", "aria-label": "Members" });
  dialog.append(element("h2", {}, "Members"),
    element("ul", { className: "members" }, ...group(place.chat).members.map((one) => {
      const rights = one.status === "administrator" ? `: ${one.rights.map(plain).join(", ")}` : "";
      const anonymous = one.anonymous ? ", anonymous" : "";
      const change = may && one.status !== "creator" && one.id !== place.person;
      return element("li", {}, element("div", {}, element("strong", {}, name(person(one.id))),
        element("small", {}, ` ${ROLES[one.status]}${rights}${anonymous}`)),
      change ? button("Rights", () => { dialog.close(); promote(place, one); }) : null,
      change ? button("Remove", () => {
        dialog.close();
        act(place, "removes", { member: one.id });
      }) : null);
    })),
    element("form", { method: "dialog", className: "actions" }, element("button", {}, "Close")));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

async function promote(place, one) {
  const words = `${name(person(one.id))} may (nothing: an ordinary member)`;
  const chosen = await ask(words, [rightsField(one.rights)], "Set");
  if (chosen) await act(place, "admin", { member: one.id, ...chosen });
}
