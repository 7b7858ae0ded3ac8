// Whose eyes we look through, and their chats.

import { ask } from "./dialogs.js";
import { avatar, button, element } from "./element.js";
import { languages } from "./languages.js";
import { post } from "./server.js";
import { preview } from "./content.js";
import { chatsOf, name, told, title, unread, view } from "./told.js";
import { t } from "./words.js";

const people = document.getElementById("people");
const chats = document.getElementById("chats");
let shown = "";

// `page` can choose(person), open(place), openBeside(place).
export function update(page) {
  const key = JSON.stringify([told.world.people, view.person, view.panes, view.active,
    chatsOf(view.person).map((id) => [id, title(id), unread(view.person, id),
      preview(told.chats.get(id)?.messages.at(-1))]),
    told.world.people.map((one) => waiting(one.id))]);
  if (key === shown) return;
  shown = key;
  const focused = document.activeElement?.dataset;
  people.replaceChildren(...told.world.people.map((one) => element("li", {}, eyes(one, page))),
    element("li", {}, button(t`+ Person`, addPerson, { id: "add-person", className: "add" })));
  chats.replaceChildren(...chatsOf(view.person).map((id) => entry(id, page)),
    element("li", {}, button(t`+ Group`, () => addGroup(page), { id: "add-group",
      className: "add" })));
  const again = focused?.key && document.querySelector(`#sidebar [data-key="${focused.key}"]`);
  again?.focus();
}

const waiting = (id) => chatsOf(id).reduce((sum, chat) => sum + unread(id, chat), 0);

const count = (number) => (number
  ? element("span", { className: "unread", "aria-label": t`${number} new` }, String(number)) : null);

function eyes(one, page) {
  return element("button", {
    type: "button", className: "person", data: { person: one.id, key: `p${one.id}` },
    "aria-pressed": String(one.id === view.person), onclick: () => page.choose(one.id),
    title: t`${name(one)} · Telegram in ${one.language_code}`,
  }, avatar(name(one), one.id), element("span", { className: "name", dir: "auto" }, name(one)),
  count(one.id === view.person ? 0 : waiting(one.id)));
}

function entry(id, page) {
  const place = { person: view.person, chat: id };
  const current = view.panes[view.active];
  const open = current?.chat === id && current?.person === view.person;
  return element("li", { className: "entry" }, element("button", {
    type: "button", className: "chat", data: { chat: id, key: `c${id}` },
    "aria-current": String(open), onclick: () => page.open(place),
  }, avatar(title(id), id > 0 ? 3 : id), element("span", { className: "name", dir: "auto" },
    element("strong", {}, title(id)),
    element("small", {}, preview(told.chats.get(id)?.messages.at(-1)).slice(0, 60))),
  count(unread(view.person, id))),
  button("⧉", () => page.openBeside(place), {
    className: "round beside", "aria-label": t`Open ${title(id)} beside`, title: t`Open beside`,
  }));
}

async function addPerson() {
  const chosen = await ask(t`A new person`, [
    { name: "name", label: t`Name`, required: true },
    { name: "language", label: t`Telegram's language`, options: languages() },
    { name: "zone", label: t`Time zone (empty: this browser's)`, hint: "Europe/Berlin" },
  ], t`Add`);
  if (!chosen) return;
  const added = await post("people", { ...chosen, zone: known(chosen.zone) });
  if (added) view.chosen = added.person;
}

function known(zone) {
  try {
    Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch { return ""; }
}

async function addGroup(page) {
  const others = told.world.people.filter((one) => one.id !== view.person);
  const chosen = await ask(t`A new group`, [
    { name: "title", label: t`Title`, required: true },
    others.length && { name: "members", label: t`Members`, many: true,
      options: others.map((one) => [String(one.id), name(one)]) },
    { name: "bot", label: t`With the bot`, type: "checkbox", value: true },
    { name: "forum", label: t`With topics`, type: "checkbox" },
  ].filter(Boolean), t`Make it`);
  if (!chosen) return;
  const made = await post("groups", {
    ...chosen, members: (chosen.members ?? []).map(Number), person: view.person,
  });
  if (made) page.open({ person: view.person, chat: made.chat });
}
