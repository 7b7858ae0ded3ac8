// Links to the bot open here instead of on the web.

import { ask } from "./dialogs.js";
import { act } from "./server.js";
import { chatsOf, title, told } from "./told.js";
import { say } from "./notices.js";
import { t } from "./words.js";

// What a link to the bot carries: {start} or {startgroup}; null for any other link.
export function payloadOf(address) {
  let url;
  try { url = new URL(address); } catch { return null; }
  const names = url.protocol === "tg:" ? url.searchParams.get("domain") : url.pathname.slice(1);
  const ours = ["t.me", "telegram.me"].includes(url.hostname) || url.protocol === "tg:";
  if (!ours || names?.toLowerCase() !== told.world.bot.username.toLowerCase()) return null;
  const group = url.searchParams.get("startgroup");
  return group === null ? { start: url.searchParams.get("start") ?? "" } : { startgroup: group };
}

// Follow a link as `place.person`; true if it was one to the bot. `open` shows a chat.
export function follow(address, place, open) {
  const payload = payloadOf(address);
  if (payload === null) return false;
  if (payload.startgroup !== undefined) addToGroup(payload.startgroup, place, open);
  else start(payload.start, place, open);
  return true;
}

function start(payload, place, open) {
  const own = { person: place.person, chat: place.person };
  open(own);
  if (payload) act(own, "starts", { payload });
}

async function addToGroup(payload, place, open) {
  const groups = chatsOf(place.person).slice(1);
  if (!groups.length) return say(t`Make a group first, then open the link again.`);
  const chosen = await ask(t`Add the bot to which group?`, [{
    name: "chat", label: t`Group`, options: groups.map((id) => [String(id), title(id)]),
  }], t`Add`);
  if (!chosen) return null;
  const there = { person: place.person, chat: Number(chosen.chat) };
  open(there);
  return act(there, "adds_bot", { payload });
}
