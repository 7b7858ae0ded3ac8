// The clock, faults and the request log.

import { ask } from "./dialogs.js";
import { button, element } from "./element.js";
import { post } from "./server.js";
import { told } from "./told.js";
import { t, worded } from "./words.js";

const box = document.getElementById("toolbox");
const opener = document.getElementById("tools");
const HOUR = 3600;
const LIKELY = 0.5; // often enough to be met, rarely enough to get through
const JUMPS = [[t`+1 hour`, HOUR], [t`+1 day`, 24 * HOUR], [t`+1 week`, 7 * 24 * HOUR]];
let shown = "";

export function toggle() {
  box.hidden = !box.hidden;
  opener.setAttribute("aria-expanded", String(!box.hidden));
  shown = "";
  update();
}

opener.addEventListener("click", toggle);

export function update() {
  if (box.hidden) return;
  const { clock, faults, bot } = told.world;
  const key = JSON.stringify([clock, faults, bot, told.log.at(-1)?.n]);
  if (key === shown) return;
  shown = key;
  const focused = document.activeElement?.dataset.key;
  const open = new Set([...box.querySelectorAll("details[open]")].map((one) => one.dataset.n));
  box.replaceChildren(
    element("header", {}, element("h2", {}, t`Tools`), button("×", toggle, {
      className: "round", "aria-label": t`Close the tools`,
    })),
    ...clockPart(clock), ...faultsPart(faults), ...switchesPart(bot), ...logPart(open));
  if (focused) box.querySelector(`[data-key="${focused}"]`)?.focus();
}

function clockPart(clock) {
  const move = (seconds) => post("clock", { seconds });
  return [
    element("h3", {}, t`Clock`),
    element("p", {}, ahead(clock.ahead)),
    element("div", { className: "row" }, ...JUMPS.map(([label, seconds]) => button(label,
      () => move(seconds), { disabled: !clock.movable, data: { key: label } })),
    button(t`Other …`, async () => {
      const chosen = await ask(t`Move the clock forward`, [
        { name: "days", label: t`Days`, type: "number", value: "1", required: true },
      ], t`Move`);
      if (chosen) move(Number(chosen.days) * 24 * HOUR);
    }, { disabled: !clock.movable, data: { key: "other" } })),
  ];
}

function ahead(seconds) {
  if (!seconds) return t`The bot's clock is right. Move it forward, and what is due comes.`;
  const days = Math.floor(seconds / (24 * HOUR));
  const hours = Math.round((seconds % (24 * HOUR)) / HOUR);
  const parts = [days && (days === 1 ? t`1 day` : t`${days} days`),
    hours && (hours === 1 ? t`1 hour` : t`${hours} hours`)].filter(Boolean);
  return t`The bot's clock is ${parts.join(t` and `) || t`a little`} ahead.`;
}

const check = (key, words, checked, changed) => element("label", { className: "check" },
  element("input", { type: "checkbox", checked, data: { key },
    onchange: (event) => changed(event.target.checked) }), words);

function switchesPart(bot) {
  return [
    element("h3", {}, t`BotFather's switches`),
    ...Object.entries(told.world.switches).map(([name, words]) => check(name, worded(words), bot[name],
      (on) => post("switches", { [name]: on }))),
  ];
}

function faultsPart(faults) {
  const set = (change) => post("faults", {
    on: faults.on, twice: faults.twice, limits: faults.limits, ...change,
  });
  const line = (key, words, checked, change) => check(key, words, checked,
    (on) => set(change(on)));
  return [
    element("h3", {}, t`Faults`),
    element("p", {}, t`Each strikes half of the requests while it is on.`),
    ...Object.entries(faults.kinds).map(([kind, words]) => line(kind, worded(words), kind in faults.on,
      (on) => ({ on: { ...faults.on, [kind]: on ? LIKELY : 0 } }))),
    line("twice", t`What people do is told to the bot twice`, faults.twice > 0,
      (on) => ({ twice: on ? LIKELY : 0 })),
    line("limits", t`Telegram's sending limits are kept`, faults.limits, (on) => ({ limits: on })),
  ];
}

function logPart(open) {
  return [
    element("h3", {}, t`What the bot asked of Telegram`),
    element("table", { id: "log" },
      element("thead", {}, element("tr", {}, ...[t`Time`, t`Method`, t`The specification says`].map(
        (words) => element("th", { scope: "col" }, words)))),
      element("tbody", {}, ...[...told.log].reverse().map((entry) => row(entry, open)))),
  ];
}

function row(entry, open) {
  const at = new Date(entry.at * 1000).toLocaleTimeString([], { timeStyle: "medium" });
  const details = element("details", { data: { n: entry.n }, open: open.has(String(entry.n)) },
    element("summary", {}, entry.method),
    element("pre", {}, JSON.stringify(entry.parameters, null, 1)));
  return element("tr", { data: { method: entry.method }, className: entry.mistake ? "bad" : "" },
    element("td", {}, at), element("td", {}, details), element("td", {}, verdict(entry)));
}

function verdict(entry) {
  const ms = `${entry.ms} ms`;
  if (entry.code === 0) return t`no answer: ${entry.fault ?? t`the connection broke`}`;
  if (entry.code === 200) return t`fits · ${ms}`;
  return `${entry.fault ? t`fault` : entry.mistake ? t`breaks it` : t`refused`}: ${
    entry.code} ${entry.description}`;
}
