// The page's own words, in the browser's language: English as written in place, or German.

import { GERMAN } from "./german.js";
import { GERMAN_TOOLS } from "./german_tools.js";

const german = navigator.language.toLowerCase().startsWith("de");

// A tag: t`Open ${title} beside` is looked up as "Open {} beside", and filled in order.
export function t(strings, ...values) {
  const found = worded(strings.join("{}"));
  return found.split("{}").map((part, at) => part + (at < values.length ? values[at] : "")).join("");
}

// Words that the server has written; what is not known stays as it is.
export const worded = (words) => (german ? GERMAN[words] ?? GERMAN_TOOLS[words] ?? words : words);

// What the page holds from the start.
export function inOwnWords(page) {
  if (!german) return;
  page.documentElement.lang = "de";
  page.title = worded(page.title);
  for (const node of page.querySelectorAll("[aria-label]")) {
    node.setAttribute("aria-label", worded(node.getAttribute("aria-label")));
  }
  for (const node of page.querySelectorAll("body :not(:has(*))")) {
    if (node.textContent) node.textContent = worded(node.textContent);
  }
}
