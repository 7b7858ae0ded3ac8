// One open chat through one person's eyes.

import { act } from "./server.js";
import { button, element } from "./element.js";
import { chatActions, members } from "./group.js";
import { Composer } from "./composer.js";
import { clock } from "./entities.js";
import { content, preview } from "./content.js";
import { drawn } from "./message.js";
import { follow } from "./links.js";
import { menu } from "./dialogs.js";
import { group, member, messagesOf, person, see, title, told, topicOf } from "./told.js";
import { t } from "./words.js";

export class Pane {
  // `page` can open(place), openBeside(place), close(pane), activate(pane) and back().
  constructor(place, page) {
    this.place = place;
    this.page = page;
    this.drawn = new Map();
    this.list = element("ol", { role: "log", "aria-live": "polite", "aria-label": t`Messages` });
    this.welcome = element("div", { className: "welcome" });
    this.scroll = element("div", {
      className: "scroll", tabIndex: 0, role: "region", "aria-label": t`Conversation`,
      onscroll: () => this.scrolled(),
    }, this.welcome, this.list);
    this.low = true;
    this.top = 0;
    this.composer = new Composer(place);
    this.head = element("header");
    this.pinned = button("", () => this.jump(), { className: "pinned", hidden: true });
    this.typing = element("p", { className: "typing", role: "status" });
    this.node = element("section", {
      className: "pane", data: place, onfocusin: () => page.activate(this),
    }, this.head, this.pinned, this.scroll, this.typing, this.composer.node);
    // A keyboard below, a picture that has loaded: whoever read the end still does.
    const sizes = new ResizeObserver(() => { if (this.low) this.toEnd(); });
    for (const node of [this.scroll, this.list]) sizes.observe(node);
  }

  // Only somebody who scrolls up leaves the end; what shrinks the chat does not.
  scrolled() {
    const { scrollTop } = this.scroll;
    if (this.below() < 40) this.low = true;
    else if (scrollTop < this.top) this.low = false;
    this.top = scrollTop;
  }

  below() { return this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight; }
  toEnd() { this.scroll.scrollTop = this.scroll.scrollHeight; }

  jump() {
    const { node } = this.drawn.get(this.pinnedId) ?? {};
    node?.scrollIntoView({ block: "center" });
    node?.querySelector(".more")?.focus({ preventScroll: true });
  }

  follow(address) {
    return follow(address, this.place, (place) => this.page.open(place));
  }

  answer(message) { this.composer.answer(message); }
  edit(message) { this.composer.edit(message); }

  update(alone) {
    const { person: reader, chat: id } = this.place;
    const chat = told.chats.get(id);
    if (!chat || !person(reader)) return;
    this.node.setAttribute("aria-label", t`${title(id)}, as ${person(reader).first_name}`);
    this.updateHead(alone);
    this.updatePinned(chat);
    this.updateMessages(chat);
    this.composer.text.id = alone ? "text" : "";
    this.composer.update(chat);
    this.typing.textContent = chat.typing ? t`${told.world.bot.first_name} is typing …` : "";
    if (!document.hidden) see(reader, id);
  }

  updateHead(alone) {
    const { person: reader, chat } = this.place;
    const key = JSON.stringify([person(reader), group(chat), alone]);
    if (key === this.headKey) return;
    this.headKey = key;
    const blocked = chat > 0 && person(reader).blocked ? t` · blocked` : "";
    const signed = member(chat, reader)?.anonymous ? t`, in the group's name` : "";
    const more = button("⋯", () => menu(more, chatActions(this.place, this.page)), {
      className: "round", "aria-label": t`More about this chat`,
    });
    this.head.replaceChildren(
      button("←", () => this.page.back(), { className: "round back", "aria-label": t`All chats` }),
      element("div", {}, element("h2", { dir: "auto" }, title(chat)),
        element("p", {}, t`as ${person(reader).first_name}${signed}${blocked}${members(chat)}`)),
      more, alone ? "" : button("×", () => this.page.close(this), {
        className: "round", "aria-label": t`Close this chat`,
      }));
  }

  updatePinned(chat) {
    const message = chat.messages.find((one) => one.message_id === chat.pinned[0]);
    this.pinned.hidden = !message;
    if (!message) return;
    const words = `📌 ${preview(message).slice(0, 120)}`;
    this.pinnedId = keyOf(message);
    if (this.pinned.textContent === words) return;
    this.pinned.textContent = words;
    this.pinned.setAttribute("aria-label", t`Go to the pinned message: ${words.slice(3)}`);
  }

  // Only what changed is drawn anew, so that a button keeps the focus while others come and go.
  updateMessages(chat) {
    const messages = messagesOf(chat);
    const ids = new Set(messages.map(keyOf));
    for (const [id, { node }] of this.drawn) {
      if (!ids.has(id)) { node.remove(); this.drawn.delete(id); }
    }
    let added = false;
    for (const message of messages) {
      const id = keyOf(message);
      const key = JSON.stringify([message, chat.pinned.includes(message.message_id),
        chat.reactions[message.message_id], topicOf(message)?.name,
        told.world.clock.ahead, clock(this.place.person)]);
      const known = this.drawn.get(id);
      if (known?.key === key) continue;
      const node = drawn(message, chat, this);
      if (known) exchange(known.node, node);
      else this.list.append(node);
      added ||= !known;
      this.drawn.set(id, { key, node });
    }
    this.updateWelcome(chat);
    if (added || this.low) this.toEnd();
  }

  // What Telegram shows before somebody presses Start.
  updateWelcome(chat) {
    const empty = !chat.messages.length && chat.id > 0;
    this.welcome.hidden = !empty;
    const about = person(this.place.person).about;
    const key = JSON.stringify(about);
    if (!empty || key === this.aboutKey) return;
    this.aboutKey = key;
    this.welcome.replaceChildren(
      element("strong", {}, about.name || told.world.bot.first_name),
      ...(about.description ? content({ text: about.description }, this.place) : []),
      button(t`Start`, () => act(this.place, "starts", { payload: "" }), {
        className: "primary start",
      }));
  }
}

// A supergroup shows messages of two chats, which count their messages each.
const keyOf = (message) => `${message.chat.id}:${message.message_id}`;

// A message drawn anew takes the place of the old one, and the focus stays where it was in it.
function exchange(old, node) {
  const places = "a[href], button, input, [tabindex]";
  const at = [...old.querySelectorAll(places)].indexOf(document.activeElement);
  old.replaceWith(node);
  if (at < 0) return;
  const all = [...node.querySelectorAll(places)];
  (all[at] ?? all.at(-1))?.focus({ preventScroll: true });
}
