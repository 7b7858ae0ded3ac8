// What the server has told, and what is open on this page.

import { t } from "./words.js";

export const told = { world: null, chats: new Map(), alerts: [], log: [] };
export const MOST_PANES = 3;

const KEY = "view";
const kept = remembered();
export const view = { person: null, panes: [], active: 0, seen: {}, ...kept };

function remembered() {
  try { return JSON.parse(localStorage.getItem(KEY) ?? "null"); } catch { return null; }
}

export function keep() {
  localStorage.setItem(KEY, JSON.stringify(view));
}

export function take(parts) {
  for (const [name, value] of Object.entries(parts)) {
    if (!name.startsWith("chat:")) told[name] = value;
    else if (value === null) told.chats.delete(Number(name.slice(5)));
    else told.chats.set(value.id, value);
  }
}

export const person = (id) => told.world.people.find((one) => one.id === id);
export const group = (id) => told.world.groups.find((one) => one.id === id);
export const name = (user) => [user?.first_name, user?.last_name].filter(Boolean).join(" ")
  || t`Deleted account`;
export const isBot = (user) => user.id === told.world.bot.id;

export function title(chat) {
  return chat > 0 ? told.world.bot.first_name : group(chat)?.title ?? "";
}

// The chats somebody sees: the private one, then the groups they are in.
export function chatsOf(id) {
  const groups = told.world.groups.filter(
    (one) => one.migrated_to === null && one.members.some((member) => member.id === id));
  return [id, ...groups.map((one) => one.id)];
}

export function member(chat, id) {
  return group(chat)?.members.find((one) => one.id === id);
}

export const leads = (chat, id) => ["creator", "administrator"].includes(member(chat, id)?.status);

// The topics of a group, and where in them a message is: its topic, or null for General.
export const topics = (chat) => group(chat)?.topics ?? [];
export const topicOf = (message) => (message.is_topic_message
  ? topics(message.chat.id).find((one) => one.id === message.message_thread_id) ?? null : null);

// What apps show of a supergroup: also what was said before it became one.
export function messagesOf(chat) {
  const before = told.world.groups.find((one) => one.migrated_to === chat.id);
  return [...(before && told.chats.get(before.id)?.messages) ?? [], ...chat.messages];
}

export function unread(id, chat) {
  const seen = view.seen[`${id}:${chat}`] ?? 0;
  const news = told.chats.get(chat)?.messages ?? [];
  return news.filter((one) => one.message_id > seen && one.from.id !== id).length;
}

export function see(id, chat) {
  const last = told.chats.get(chat)?.messages.at(-1)?.message_id ?? 0;
  if (last > (view.seen[`${id}:${chat}`] ?? 0)) {
    view.seen[`${id}:${chat}`] = last;
    keep();
  }
}

// What no longer exists (the server was started anew, a group moved) is not shown any more.
export function forgetWhatIsGone() {
  const moved = (chat) => group(chat)?.migrated_to ?? chat;
  view.panes = view.panes
    .map((pane) => ({ ...pane, chat: moved(pane.chat) }))
    .filter((pane) => person(pane.person) && chatsOf(pane.person).includes(pane.chat));
  if (!person(view.person)) view.person = told.world.people[0]?.id ?? null;
  if (!view.panes.length && view.person) {
    view.panes = [{ person: view.person, chat: view.person }];
  }
  view.active = Math.min(view.active, Math.max(view.panes.length - 1, 0));
  keep();
}
