// Requests to the server. A problem comes back in plain words and is shown.

import { say } from "./notices.js";
import { t, worded } from "./words.js";

async function answered(response) {
  if (response.status === 204) return {};
  const answer = await response.json().catch(() => ({ problem: t`That did not work.` }));
  if (!response.ok) say(worded(answer.problem ?? "That did not work."));
  return response.ok ? answer : null;
}

export async function post(path, body) {
  return answered(await fetch(`chat/${path}`, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  }));
}

export const act = (place, name, more = {}) =>
  post("do", { act: name, person: place.person, chat: place.chat, ...more });

export async function upload(place, file, { caption, photo, spoiler, album, topic }) {
  const asked = new URLSearchParams({
    person: place.person, chat: place.chat, name: file.name, caption, album, topic,
    as: photo ? "photo" : "document", spoiler: spoiler ? 1 : 0,
  });
  return answered(await fetch(`chat/files?${asked}`, { method: "POST", body: file }));
}
