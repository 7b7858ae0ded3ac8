// Questions in a dialog, and small menus under a button.

import { button, element } from "./element.js";
import { t } from "./words.js";

// Ask for some fields; resolves to what was entered, or null if the dialog was closed.
export function ask(heading, fields, submit) {
  const form = element("form", { method: "dialog" },
    element("h2", { id: "asked" }, heading), ...fields.map(field),
    element("div", { className: "actions" },
      button(t`Cancel`, () => dialog.close("")),
      element("button", { type: "submit", value: "done", className: "primary" }, submit)));
  const dialog = element("dialog", { className: "ask", "aria-labelledby": "asked" }, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      resolve(dialog.returnValue === "done" ? entered(form, fields) : null);
      dialog.remove();
    });
  });
}

function field(one) {
  if (one.options && one.many) {
    return element("fieldset", {}, element("legend", {}, one.label),
      ...one.options.map(([value, label]) => element("label", { className: "check" },
        element("input", {
          type: "checkbox", name: one.name, value, checked: one.value?.includes(value) ?? false,
        }), label)));
  }
  if (one.type === "checkbox") {
    return element("label", { className: "check" },
      element("input", { type: "checkbox", name: one.name, checked: Boolean(one.value) }),
      one.label);
  }
  const input = one.options
    ? element("select", { name: one.name },
      ...one.options.map(([value, label]) => element("option", { value }, label)))
    : element("input", {
      name: one.name, type: one.type ?? "text", required: one.required ?? false,
      placeholder: one.hint ?? "", autocomplete: "off",
    });
  if (one.value !== undefined) input.value = one.value;
  return element("label", {}, one.label, input);
}

function entered(form, fields) {
  const data = new FormData(form);
  return Object.fromEntries(fields.map((one) => [
    one.name,
    one.many ? data.getAll(one.name) : one.type === "checkbox" ? data.has(one.name)
      : data.get(one.name),
  ]));
}

// A list of things to do under a button; Escape and a click elsewhere close it.
export function menu(under, entries) {
  const list = element("div", { className: "menu", popover: "auto", role: "menu" });
  for (const [label, chosen] of entries.filter(Boolean)) {
    list.append(button(label, () => { list.hidePopover(); chosen(); }, { role: "menuitem" }));
  }
  list.addEventListener("toggle", (event) => {
    if (event.newState !== "closed") return;
    // What was chosen may have put the focus elsewhere by now: into the text, into a dialog.
    const lost = list.contains(document.activeElement) || document.activeElement === document.body;
    list.remove();
    if (lost) under.focus();
  });
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...list.children];
    all.at((all.indexOf(document.activeElement) + step) % all.length).focus();
  });
  document.body.append(list);
  list.showPopover();
  const place = under.getBoundingClientRect();
  const left = Math.min(place.left, innerWidth - list.offsetWidth - 8);
  const below = place.bottom + list.offsetHeight + 8 < innerHeight;
  list.style.left = `${Math.max(left, 8)}px`;
  list.style.top = `${Math.max(below ? place.bottom + 4 : place.top - list.offsetHeight - 4, 8)}px`;
  list.firstElementChild?.focus();
}
