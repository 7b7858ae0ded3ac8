// Short words at the bottom, and alerts that ask to be read.

import { person, told, view } from "./told.js";
import { element } from "./element.js";
import { t } from "./words.js";

const toast = document.getElementById("toast");
let timer = null;
let heard = null;

// This window among those that show the same chats: only here opens what was tapped here.
export const WINDOW = String(Math.random());

export function say(words) {
  toast.hidden = false; // shown first: screen readers tell a change, not an appearance
  toast.textContent = words;
  clearTimeout(timer);
  timer = setTimeout(() => { toast.hidden = true; }, 4000);
}

// Answers to taps since the page was opened. Those for somebody else say for whom.
export function hear(openLink) {
  const newest = Math.max(0, ...told.alerts.map((one) => one.n));
  for (const notice of told.alerts) {
    if (heard === null || notice.n <= heard) continue;
    const words = notice.person === view.person ? notice.text
      : `${person(notice.person)?.first_name}: ${notice.text}`;
    if (notice.url) {
      if (notice.window === WINDOW) openLink(notice.url, { person: notice.person, chat: notice.person });
    } else if (notice.modal) alert(words);
    else say(words);
  }
  heard = Math.max(heard ?? 0, newest);
}

function alert(words) {
  const dialog = element("dialog", {
    className: "alert", role: "alertdialog", "aria-label": t`Alert`,
  }, element("p", { dir: "auto" }, words),
  element("form", { method: "dialog" }, element("button", { autofocus: true }, "OK")));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
