// The local chat: draws the messages the server holds, sends what the person does.

const list = document.getElementById("messages");
const composer = document.getElementById("composer");
const text = document.getElementById("text");
const toast = document.getElementById("toast");
const main = document.querySelector("main");
const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", text_link: "a", url: "a",
  spoiler: "span",
};

let person = null;
let editing = null;
let heard = null;
const drawn = new Map();

async function post(path, body) {
  const response = await fetch(path, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  });
  return response.status === 200 ? response.json() : null;
}

function act(name, more) {
  return post("chat/do", { act: name, person, chat: person, ...more });
}

function say(words) {
  toast.textContent = words;
  toast.hidden = false;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { toast.hidden = true; }, 4000);
}

// Text with its entities as nodes; never as markup, so nothing typed can become part of the page.
function formatted(content, entities, start = 0, end = content.length) {
  const nodes = [];
  let at = start;
  const inside = entities.filter((e) => e.offset >= start && e.offset + e.length <= end);
  for (const entity of inside) {
    if (entity.offset < at) continue;
    nodes.push(document.createTextNode(content.slice(at, entity.offset)));
    at = entity.offset + entity.length;
    const node = document.createElement(TAGS[entity.type] ?? "span");
    const nested = inside.filter((e) => e !== entity);
    node.append(...formatted(content, nested, entity.offset, at));
    if (entity.type === "text_link") open(node, entity.url);
    if (entity.type === "spoiler") hide(node);
    nodes.push(node);
  }
  nodes.push(document.createTextNode(content.slice(at, end)));
  return nodes;
}

function open(node, url) {
  if (!/^(https?|tg|ton):/i.test(url)) return;
  node.href = url;
  node.target = "_blank";
  node.rel = "noopener noreferrer";
}

function hide(node) {
  node.className = "spoiler";
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  node.setAttribute("aria-label", "Hidden text, press to show");
  const show = () => {
    node.classList.add("seen");
    node.removeAttribute("role");
    node.removeAttribute("aria-label");
  };
  node.addEventListener("click", show);
  node.addEventListener("keydown", (event) => { if (event.key === "Enter") show(); });
}

function button(message, spec) {
  const node = document.createElement(spec.url ? "a" : "button");
  node.textContent = spec.text;
  if (spec.style) node.className = spec.style;
  if (spec.url) {
    open(node, spec.url);
  } else if (spec.copy_text) {
    node.type = "button";
    node.title = spec.copy_text.text;
    node.addEventListener("click", async () => {
      const words = spec.copy_text.text;
      try {
        await navigator.clipboard.writeText(words);
        say(`Copied: ${words}`);
      } catch {
        say(`Your browser does not let this page copy. Here it is: ${words}`);
      }
    });
  } else {
    node.type = "button";
    node.addEventListener("click", () => act("taps", {
      message: message.message_id, data: spec.callback_data,
    }));
  }
  return node;
}

function bubble(message) {
  const item = document.createElement("li");
  item.className = message.from.is_bot ? "message" : "message own";
  item.dataset.id = message.message_id;
  const body = document.createElement("div");
  body.className = "bubble";
  body.dir = "auto";
  const file = message.document ? `📎 ${message.document.file_name ?? "file"}`
    : message.photo ? "🖼" : null;
  if (file) body.append(file, message.caption ? "\n" : "");
  const words = message.text ?? message.caption ?? (file ? "" : "📎");
  body.append(...formatted(words, message.entities ?? message.caption_entities ?? []));
  item.append(body);
  for (const row of message.reply_markup?.inline_keyboard ?? []) {
    const line = document.createElement("div");
    line.className = "row";
    line.append(...row.map((spec) => button(message, spec)));
    item.append(line);
  }
  item.append(meta(message));
  return item;
}

function meta(message) {
  const line = document.createElement("div");
  line.className = "meta";
  const time = new Date(message.date * 1000).toLocaleTimeString([], { timeStyle: "short" });
  line.append(message.edit_date ? `${time} · edited` : time);
  if (!message.from.is_bot && message.text) {
    const change = document.createElement("button");
    change.type = "button";
    change.textContent = "edit";
    change.setAttribute("aria-label", `Edit “${message.text}”`);
    change.addEventListener("click", () => {
      editing = message.message_id;
      text.value = message.text;
      text.focus();
    });
    line.append(" · ", change);
  }
  return line;
}

// Only what changed is drawn anew, so that a button keeps the focus while others come and go.
function draw(parts) {
  for (const alert of parts.alerts ?? []) {
    if (heard !== null && alert.n > heard && alert.person === person) say(alert.text);
  }
  if (parts.alerts) heard = Math.max(0, ...parts.alerts.map((alert) => alert.n));
  const state = parts[`chat:${person}`];
  if (!state) return;
  const ids = new Set(state.messages.map((message) => message.message_id));
  for (const [id, { node }] of drawn) {
    if (!ids.has(id)) {
      node.remove();
      drawn.delete(id);
    }
  }
  let added = false;
  for (const message of state.messages) {
    const key = JSON.stringify(message);
    const known = drawn.get(message.message_id);
    if (known?.key === key) continue;
    const node = bubble(message);
    if (known) known.node.replaceWith(node);
    else list.append(node);
    added ||= !known;
    drawn.set(message.message_id, { key, node });
  }
  document.getElementById("empty").hidden = state.messages.length > 0;
  if (added) main.scrollTop = main.scrollHeight;
}

async function send(words) {
  const [name, body] = editing
    ? ["edits", { message: editing, text: words }] : ["types", { text: words }];
  editing = null;
  await act(name, body);
}

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const words = text.value.trim();
  text.value = "";
  if (words) send(words);
});
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    composer.requestSubmit();
  }
  if (event.key === "Escape") {
    editing = null;
    text.value = "";
  }
});
for (const starter of document.querySelectorAll("[data-type]")) {
  starter.addEventListener("click", () => send(starter.dataset.type));
}

async function join() {
  const events = new EventSource("chat/events");
  heard = null;
  events.onmessage = async (event) => {
    const { parts } = JSON.parse(event.data);
    if (parts.world) await settle(parts.world.people);
    draw(parts);
  };
  events.onerror = () => { events.close(); setTimeout(join, 1000); };
  text.focus();
}

// Who the page's person is: the one it knows, or somebody new.
async function settle(people) {
  const known = Number(localStorage.getItem("person"));
  if (person === null && people.some((one) => one.id === known)) person = known;
  if (people.some((one) => one.id === person)) return;
  const joined = await post("chat/people", { name: "You", language: navigator.language });
  person = joined.person;
  localStorage.setItem("person", person);
  list.replaceChildren();
  drawn.clear();
}

join();
