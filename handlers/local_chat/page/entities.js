// A text with its entities as nodes.

import { element } from "./element.js";
import { person, told } from "./told.js";
import { t } from "./words.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", text_link: "a", url: "a",
  email: "a", date_time: "time",
};
// They end their last line themselves.
const OWN_LINES = /blockquote|pre/;
const LINK = /^(https?|tg|mailto):/i;

export function formatted(content, entities, reader, start = 0, end = content.length) {
  const nodes = [];
  let at = start;
  const inside = entities.filter((one) => one.offset >= start && one.offset + one.length <= end);
  for (const entity of inside) {
    if (entity.offset < at) continue;
    nodes.push(content.slice(at, entity.offset));
    at = entity.offset + entity.length;
    const nested = inside.filter((one) => one !== entity);
    const words = formatted(content, nested, reader, entity.offset, at);
    nodes.push(marked(entity, content.slice(entity.offset, at), words, reader));
    if (OWN_LINES.test(entity.type) && content[at] === "\n") at += 1;
  }
  nodes.push(content.slice(at, end));
  return nodes;
}

function marked(entity, plain, words, reader) {
  const node = element(TAGS[entity.type] ?? "span", {}, ...words);
  if (entity.type === "text_link") link(node, entity.url);
  if (entity.type === "url") link(node, plain.includes("://") ? plain : `https://${plain}`);
  if (entity.type === "email") link(node, `mailto:${plain}`);
  if (entity.type === "spoiler") hide(node, t`Hidden text, press to show`);
  if (entity.type === "bot_command") {
    node.className = "command";
    node.dataset.command = plain;
  }
  if (entity.type === "expandable_blockquote") expandable(node);
  if (entity.type === "date_time") node.textContent = moment(entity, plain, reader);
  return node;
}

// Short until pressed, as in Telegram.
function expandable(node) {
  const toggle = (event) => {
    if (event.key && event.key !== "Enter") return;
    node.setAttribute("aria-expanded", String(!node.classList.toggle("short")));
  };
  node.classList.add("short");
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  node.setAttribute("aria-expanded", "false");
  node.addEventListener("click", toggle);
  node.addEventListener("keydown", toggle);
}

export function link(node, address) {
  if (!LINK.test(address)) return;
  node.href = address;
  node.target = "_blank";
  node.rel = "noopener noreferrer";
}

export function hide(node, label) {
  node.classList.add("spoiler");
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  node.setAttribute("aria-label", label);
  const show = (event) => {
    if (event.key && event.key !== "Enter") return;
    node.classList.add("seen");
    node.removeAttribute("role");
    node.removeAttribute("aria-label");
  };
  node.addEventListener("click", show);
  node.addEventListener("keydown", show);
}

export function clock(reader) {
  const { language_code: language, zone } = person(reader);
  return { language, timeZone: zone || undefined };
}

const now = () => Date.now() + told.world.clock.ahead * 1000;

// A moment as this reader's clock shows it. Formats: r relative, w weekday, d/D date, t/T time.
function moment(entity, plain, reader) {
  const at = new Date(entity.unix_time * 1000);
  const format = entity.date_time_format ?? "";
  const { language, timeZone } = clock(reader);
  if (!format) return plain;
  if (format.includes("r")) {
    const hours = Math.round((at - now()) / 3_600_000);
    const days = Math.abs(hours) >= 48;
    return new Intl.RelativeTimeFormat(language, { numeric: "auto" })
      .format(days ? Math.round(hours / 24) : hours, days ? "day" : "hour");
  }
  const options = { timeZone };
  if (/w/.test(format)) options.weekday = "long";
  if (/d/.test(format)) Object.assign(options, { day: "numeric", month: "short" });
  if (/D/.test(format)) Object.assign(options, { day: "numeric", month: "long", year: "numeric" });
  if (/t/i.test(format)) Object.assign(options, { hour: "numeric", minute: "2-digit" });
  if (/T/.test(format)) options.second = "2-digit";
  return new Intl.DateTimeFormat(language, options).format(at);
}
