// Where a person writes: text, commands, files, answers, edits, reply keyboards, inline results.

import { act, upload } from "./server.js";
import { ask, menu } from "./dialogs.js";
import { button, element } from "./element.js";
import { preview } from "./content.js";
import { say } from "./notices.js";
import { group, told, topicOf, topics } from "./told.js";
import { t } from "./words.js";

// What an app sends besides texts and files.
const KINDS = [["voice", t`🎤 Voice message`], ["video", t`🎬 Video`], ["sticker", t`👍 Sticker`],
  ["location", t`📍 Place`], ["dice", t`🎲 Dice`]];

export class Composer {
  constructor(place) {
    this.place = place;
    this.replying = this.editing = null;
    this.text = element("textarea", {
      className: "composer-text", rows: 1, maxLength: 4096, placeholder: t`Message`,
      "aria-label": t`Message`, enterKeyHint: "send",
      role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
      onkeydown: (event) => this.key(event), oninput: () => this.typed(),
    });
    this.file = element("input", { type: "file", multiple: true, hidden: true,
      onchange: () => this.attachFiles() });
    this.banner = element("p", { className: "banner", hidden: true });
    this.offers = element("div", { className: "offers", role: "listbox", hidden: true,
      "aria-label": t`Suggestions` });
    this.offers.id = `offers-${place.person}-${place.chat}`;
    this.text.setAttribute("aria-controls", this.offers.id);
    this.keys = element("div", { className: "keys", role: "group",
      "aria-label": t`Reply keyboard` });
    this.topic = element("select", { className: "topics", hidden: true, "aria-label": t`Topic` });
    const form = element("form", { autocomplete: "off",
      onsubmit: (event) => { event.preventDefault(); this.send(); } },
    button("/", () => this.toggleCommands(), { className: "round", "aria-label": t`Commands` }),
    this.more = button("📎", () => menu(this.more, this.attachments()), {
      className: "round", "aria-label": t`Attach`, "aria-haspopup": "menu",
    }),
    this.topic, this.text, this.file, element("button", { type: "submit", className: "primary" }, t`Send`));
    this.node = element("div", { className: "composer" },
      this.offers, this.banner, form, this.keys);
  }

  close() {
    this.offers.hidden = true;
    this.text.setAttribute("aria-expanded", "false");
    this.text.removeAttribute("aria-activedescendant");
  }

  // What the server says of this chat: commands, a keyboard below the text field.
  update(chat) {
    this.commands = chat.commands[this.place.person] ?? [];
    this.updateTopics();
    const keyboard = JSON.stringify(chat.keyboard[this.place.person] ?? null);
    const first = this.shownKeyboard === undefined;
    if (keyboard === this.shownKeyboard) return;
    this.shownKeyboard = keyboard;
    const markup = JSON.parse(keyboard);
    this.text.placeholder = markup?.input_field_placeholder ?? t`Message`;
    this.keys.replaceChildren(...(markup?.keyboard ?? []).map((row) => element("div",
      { className: "row" }, ...row.map((key) => this.keyButton(key)))));
    // Asked for an answer: the text becomes one, but never over what somebody is writing.
    const asking = chat.messages.findLast((one) => one.reply_markup?.force_reply)
      ?? chat.messages.at(-1);
    if (markup?.force_reply && asking && !first && !this.text.value) this.answer(asking);
  }

  updateTopics() {
    const { forum, general_closed: closed } = group(this.place.chat) ?? {};
    const all = topics(this.place.chat);
    const key = JSON.stringify([all, forum, closed]);
    if (key === this.shownTopics) return;
    this.shownTopics = key;
    const { value } = this.topic;
    const option = (id, words, ended) => element("option", { value: String(id) },
      `${words}${ended ? t` (closed)` : ""}`);
    this.topic.replaceChildren(option(0, t`# General`, closed),
      ...all.map((one) => option(one.id, `# ${one.name}`, one.closed)));
    this.topic.hidden = !forum;
    this.topic.value = value;
    if (!this.topic.value) this.topic.value = "0";
  }

  // Where what is written here goes: nowhere in particular, or a topic.
  where() { return { topic: Number(this.topic.value) || 0 }; }

  keyButton(key) {
    const words = typeof key === "string" ? key : key.text;
    return button(words, () => {
      if (key.request_contact) act(this.place, "contact", this.where());
      else if (key.request_location) this.attach("location");
      else act(this.place, "types", { text: words, ...this.where() });
    });
  }

  key(event) {
    const options = [...this.offers.children];
    const chosen = options.findIndex((one) => one.getAttribute("aria-selected") === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !this.offers.hidden && options.length) {
      event.preventDefault();
      const next = (chosen + step + options.length) % options.length;
      options.forEach((one, at) => one.setAttribute("aria-selected", String(at === next)));
      this.text.setAttribute("aria-activedescendant", options[next].id);
      options[next].scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      if (!this.offers.hidden && chosen >= 0) options[chosen].click();
      else this.send();
    } else if (event.key === "Escape") {
      if (this.offers.hidden) this.settle("");
      this.close();
    }
  }

  typed() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight, 160)}px`;
    const words = this.text.value;
    const command = /^\/(\w*)$/.exec(words);
    if (command) this.offerCommands(command[1].toLowerCase());
    else this.close();
    clearTimeout(this.asking);
    const { username, supports_inline_queries: inline } = told.world.bot;
    if (inline && words.toLowerCase().startsWith(`@${username} `.toLowerCase())) {
      this.asking = setTimeout(() => this.askInline(words.slice(username.length + 2)), 400);
    }
  }

  toggleCommands() {
    if (!this.commands.length) say(t`The bot has no commands in this chat.`);
    else if (this.offers.hidden) this.offerCommands("");
    else this.close();
    this.text.focus();
  }

  offerCommands(begin) {
    const fitting = this.commands.filter((one) => one.command.startsWith(begin));
    this.offer(fitting.map((one) => [`/${one.command}`, one.description,
      () => act(this.place, "types", { text: `/${one.command}`, ...this.where() })]));
  }

  async askInline(query) {
    const answer = await act(this.place, "asks_inline", { query });
    if (answer && !answer.results?.length) {
      say(answer.results ? t`The bot offers nothing for that.` : t`The bot did not answer in time.`);
    }
    this.offer((answer?.results ?? []).map((result) => [result.title, result.description ?? "",
      () => act(this.place, "picks", { result })]));
  }

  offer(entries) {
    this.offers.replaceChildren(...entries.map(([label, detail, chosen], at) => element("div", {
      role: "option", "aria-selected": "false", id: `${this.offers.id}-${at}`,
      onclick: () => { this.settle(""); this.close(); chosen(); },
    }, element("strong", {}, label), ` ${detail}`)));
    this.close();
    this.offers.hidden = !entries.length;
    this.text.setAttribute("aria-expanded", String(entries.length > 0));
  }

  answer(message) {
    this.settle("");
    this.replying = message;
    this.topic.value = String(topicOf(message)?.id ?? 0);
    this.show(t`Replying to “${preview(message).slice(0, 80)}”`);
  }

  edit(message) {
    this.settle(message.text);
    this.editing = message;
    this.show(t`Editing your message`);
  }

  show(words) {
    this.banner.replaceChildren(words, " ", button(t`Cancel`, () => this.settle("")));
    this.banner.hidden = false;
    this.text.focus();
  }

  settle(words) {
    this.replying = this.editing = null;
    this.banner.hidden = true;
    this.text.value = words;
    this.typed();
  }

  async send() {
    const { replying, editing } = this;
    const words = this.text.value.trim();
    if (!words) return;
    this.settle("");
    this.close();
    const [name, more] = editing ? ["edits", { message: editing.message_id }]
      : ["types", { reply_to: replying?.message_id ?? 0, ...this.where() }];
    await act(this.place, name, { ...more, text: words });
  }

  attachments() {
    return [[t`📎 Photo or file`, () => this.file.click()],
      ...KINDS.map(([kind, label]) => [label, () => this.attach(kind)])];
  }

  attach(kind) { return act(this.place, "attaches", { kind, ...this.where() }); }

  async attachFiles() {
    const files = [...this.file.files].slice(0, 10);
    this.file.value = "";
    if (!files.length) return;
    const picture = files.every((file) => /^image\/(png|jpeg)$/.test(file.type));
    const what = files.length > 1 ? t`${files.length} files as an album` : files[0].name;
    const chosen = await ask(t`Send ${what}`, [
      { name: "caption", label: t`Caption` },
      picture && { name: "photo", label: t`As a photo`, type: "checkbox", value: true },
      picture && { name: "spoiler", label: t`Hidden until tapped`, type: "checkbox" },
    ].filter(Boolean), t`Send`);
    if (!chosen) return;
    const album = files.length > 1 ? String(Date.now()) : "";
    for (const [at, file] of files.entries()) {
      await upload(this.place, file, { ...chosen, ...this.where(), album, caption: at ? "" : chosen.caption });
    }
  }
}
