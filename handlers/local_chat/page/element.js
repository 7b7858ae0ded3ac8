// Nodes are made, never written as markup: nothing typed can become part of the page.

export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "data") Object.assign(node.dataset, value);
    else if (name.startsWith("aria-") || name === "role") node.setAttribute(name, value);
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node[name] = value;
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

export const button = (label, onclick, properties = {}, ...more) =>
  element("button", { type: "button", onclick, ...properties }, label, ...more);

// Two letters in a colour of their own, so that people are told apart at a glance.
export function avatar(words, id) {
  const letters = words.trim().split(/\s+/).slice(0, 2)
    .map((word) => [...word][0] ?? "").join("").toLocaleUpperCase() || "?";
  const node = element("span", { className: "avatar", "aria-hidden": "true" }, letters);
  node.style.setProperty("--hue", (Math.abs(id) * 67) % 360);
  return node;
}
