// One message: who, what, its buttons, and what can be done with it.

import { act } from "./server.js";
import { ask, menu } from "./dialogs.js";
import { avatar, button, element } from "./element.js";
import { content, preview, service } from "./content.js";
import { clock, link } from "./entities.js";
import { WINDOW, say } from "./notices.js";
import { chatsOf, isBot, leads, name, title, topicOf } from "./told.js";
import { t } from "./words.js";

// `pane` can answer(message), edit(message) and follow(link).
export function drawn(message, chat, pane) {
  const { place } = pane;
  const note = service(message);
  if (note) return element("li", { className: "service" }, topicTag(message), note);
  const own = message.from.id === place.person;
  const bubble = element("div", {
    className: message.has_protected_content ? "bubble protected" : "bubble" },
    place.chat < 0 && !own
      ? element("strong", { className: "who", dir: "auto" }, author(message)) : null,
    topicTag(message), origin(message), quoted(message), ...content(message, place), meta(message, chat, pane));
  const item = element("li", {
    className: own ? "message own" : "message", data: { id: message.message_id },
  }, place.chat < 0 && !own ? avatar(author(message), message.from.id) : null,
  element("div", { className: "body" }, bubble, ...keyboard(message, pane)));
  for (const anchor of bubble.querySelectorAll("a[href]")) intercept(anchor, pane);
  for (const command of bubble.querySelectorAll(".command")) {
    tappable(command, place, topicOf(message)?.id ?? 0);
  }
  return item;
}

// Administrators may write in the name of their group.
const author = (message) => message.sender_chat?.title ?? name(message.from);

function topicTag(message) {
  const topic = topicOf(message);
  return topic ? element("small", { className: "topic", dir: "auto" }, `# ${topic.name}`) : null;
}

function origin(message) {
  const { sender_user: user, sender_user_name: hidden } = message.forward_origin ?? {};
  const from = user ? name(user) : hidden;
  const via = message.via_bot && element("small", { className: "from" }, `via @${
    message.via_bot.username}`);
  return from ? element("small", { className: "from" }, t`Forwarded from ${from}`) : via;
}

function quoted(message) {
  const answered = message.reply_to_message;
  // In a topic everything answers the message that opened it, which says nothing.
  return answered && !answered.forum_topic_created ? element("blockquote", { className: "quoted" },
    element("strong", {}, author(answered)), ` ${preview(answered).slice(0, 120)}`) : null;
}

function intercept(anchor, pane) {
  anchor.addEventListener("click", (event) => {
    if (pane.follow(anchor.href)) event.preventDefault();
  });
}

function tappable(node, place, topic) {
  node.tabIndex = 0;
  node.setAttribute("role", "button");
  const send = (event) => {
    if (event.key && event.key !== "Enter") return;
    act(place, "types", { text: node.dataset.command, topic });
  };
  node.addEventListener("click", send);
  node.addEventListener("keydown", send);
}

function keyboard(message, pane) {
  return (message.reply_markup?.inline_keyboard ?? []).map((row) => element("div",
    { className: "row" }, ...row.map((spec) => inline(message, spec, pane))));
}

function inline(message, spec, pane) {
  const style = spec.style ?? "";
  if (spec.url) {
    const anchor = element("a", { className: `${style} link` }, spec.text);
    link(anchor, spec.url);
    intercept(anchor, pane);
    return anchor;
  }
  if (spec.copy_text) {
    return button(spec.text, () => copy(spec.copy_text.text),
      { className: style, title: spec.copy_text.text });
  }
  if (spec.callback_data === undefined) {
    return button(spec.text, () => say(t`This page does not know this kind of button.`));
  }
  const node = button(spec.text, async () => {
    node.classList.add("busy");
    setTimeout(() => node.classList.remove("busy"), 2000);
    // A button of before the group became a supergroup still has its old id.
    await act({ ...pane.place, chat: message.chat.id }, "taps",
      { message: message.message_id, data: spec.callback_data, window: WINDOW });
  }, { className: style });
  return node;
}

async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
    say(t`Copied: ${words}`);
  } catch {
    say(t`Your browser does not let this page copy. Here it is: ${words}`);
  }
}

function meta(message, chat, pane) {
  const { language, timeZone } = clock(pane.place.person);
  const at = new Intl.DateTimeFormat(language, {
    hour: "numeric", minute: "2-digit", timeZone, ...day(message),
  }).format(new Date(message.date * 1000));
  const reactions = (chat.reactions[message.message_id] ?? []).map((one) => one.emoji).join("");
  const more = button("⋯", () => menu(more, actions(message, chat, pane)), {
    className: "more", "aria-label": t`More about “${preview(message).slice(0, 40)}”`,
  });
  return element("div", { className: "meta" },
    reactions ? element("span", { className: "reactions" }, reactions) : null,
    message.has_protected_content ? element("span", {
      role: "img", title: t`Cannot be forwarded or copied`,
      "aria-label": t`Cannot be forwarded or copied` }, "🔒") : null,
    chat.pinned.includes(message.message_id) ? element("span", { title: t`Pinned` }, "📌") : null,
    message.edit_date ? t`edited ` : "", at, more);
}

// The day too, once it is another one.
const day = (message) => (Math.abs(Date.now() / 1000 - message.date) > 20 * 3600
  ? { day: "numeric", month: "short" } : {});

function actions(message, chat, pane) {
  const { place } = pane;
  const own = message.from.id === place.person;
  const its = { message: message.message_id };
  const open = !message.has_protected_content;
  const pinned = chat.pinned.includes(message.message_id);
  const may = place.chat > 0 || leads(place.chat, place.person);
  return [
    [t`Reply`, () => pane.answer(message)],
    own && message.text && [t`Edit`, () => pane.edit(message)],
    open && message.text && [t`Copy text`, () => copy(message.text)],
    open && [t`Forward`, () => forward(message, place)],
    may && [pinned ? t`Unpin` : t`Pin`, () => act(place, pinned ? "unpins" : "pins", its)],
    (own || may) && [t`Delete`, () => act(place, "deletes", its)],
    isBot(message.from) && message.text && [t`Show as data`, () => say(JSON.stringify(message))],
  ];
}

async function forward(message, place) {
  const chosen = await ask(t`Forward to`, [{
    name: "chat", label: t`Chat`,
    options: chatsOf(place.person).map((id) => [String(id), title(id)]),
  }], t`Forward`);
  if (!chosen) return;
  await act({ ...place, chat: Number(chosen.chat) }, "forwards", {
    message: message.message_id, from_chat: place.chat,
  });
}
