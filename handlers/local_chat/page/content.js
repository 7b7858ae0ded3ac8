// What a message holds, whatever its kind.

import { act } from "./server.js";
import { avatar, button, element } from "./element.js";
import { formatted, hide } from "./entities.js";
import { isBot, name, told } from "./told.js";
import { t } from "./words.js";

// A poll's options ticked but not yet sent, by message: a redraw must not lose them.
const ticked = new Map();

// What the page says instead of showing it.
const UNSEEN = {
  voice: ({ duration }) => t`🎤 Voice message, ${duration} s`,
  video: ({ duration }) => t`🎬 Video, ${duration} s`,
  sticker: ({ emoji }) => t`${emoji ?? ""} Sticker`,
  location: () => t`📍 A place on the map`,
  dice: ({ emoji, value }) => `${emoji} ${value}`,
};

const file = (id) => `chat/files/${id}`;

export function content(message, place) {
  const parts = [];
  if (message.photo) parts.push(photo(message));
  if (message.document) parts.push(attachment(message.document));
  if (message.contact) parts.push(contact(message.contact));
  for (const [kind, words] of Object.entries(UNSEEN)) {
    if (message[kind]) parts.push(element("p", {}, words(message[kind])));
  }
  if (message.poll) parts.push(poll(message, place));
  const words = message.text ?? message.caption;
  const entities = message.entities ?? message.caption_entities ?? [];
  if (words) {
    parts.push(element("div", { className: "words", dir: "auto" },
      ...formatted(words, entities, place.person)));
  }
  return parts.length ? parts : [element("p", {}, t`(something this page does not show)`)];
}

export function preview(message) {
  if (!message) return "";
  const note = service(message);
  if (note) return note;
  return message.text ?? message.caption ?? (message.photo ? t`Photo`
    : message.document?.file_name ?? message.poll?.question ?? (message.contact ? t`Contact`
      : unseen(message) ?? "…"));
}

function unseen(message) {
  const [kind, words] = Object.entries(UNSEEN).find(([one]) => message[one]) ?? [];
  return kind && words(message[kind]);
}

function photo(message) {
  const { file_id: id } = message.photo.at(-1);
  const picture = element("img", { src: file(id), alt: message.caption ?? t`Photo` });
  const frame = element("a", { href: file(id), target: "_blank", className: "photo" }, picture);
  if (message.has_media_spoiler) hide(frame, t`Hidden photo, press to show`);
  return frame;
}

function attachment(document) {
  const size = `${Math.max(1, Math.round((document.file_size ?? 0) / 1024))} kB`;
  return element("a", { href: file(document.file_id), download: document.file_name ?? "file",
    className: "file" }, `📎 ${document.file_name ?? "file"}`, element("small", {}, ` ${size}`));
}

function contact(shared) {
  return element("div", { className: "contact" }, avatar(shared.first_name, shared.user_id ?? 0),
    element("div", {}, element("strong", {}, name(shared)),
      element("small", {}, shared.phone_number)));
}

function poll(message, place) {
  const { poll: asked } = message;
  const kind = asked.is_anonymous ? t`Anonymous poll` : t`Poll`;
  const vote = (options) => act(place, "votes", { message: message.message_id, options });
  const several = asked.allows_multiple_answers && !asked.is_closed;
  const line = several ? tickable : (option, number) => button(
    `${option.text} · ${option.voter_count}`, () => vote([number]),
    { disabled: asked.is_closed }, share(option, asked));
  return element("div", { className: "poll", role: "group", "aria-label": asked.question },
    element("strong", { dir: "auto" }, asked.question),
    element("small", {}, asked.is_closed ? t`Closed` : kind),
    ...asked.options.map((option, number) => line(option, number, asked, message, place)),
    several ? button(t`Vote`, () => vote([...picks(message, place)])) : null,
    button(t`Take my vote back`, () => { picks(message, place).clear(); return vote([]); }, {
      disabled: asked.is_closed, className: "quiet",
    }));
}

function picks(message, place) {
  const key = `${place.person}:${place.chat}:${message.message_id}`;
  if (!ticked.has(key)) ticked.set(key, new Set());
  return ticked.get(key);
}

function tickable(option, number, asked, message, place) {
  const chosen = picks(message, place);
  const box = element("input", { type: "checkbox", checked: chosen.has(number),
    onchange: () => (box.checked ? chosen.add(number) : chosen.delete(number)) });
  return element("label", { className: "check option" }, box,
    element("span", {}, `${option.text} · ${option.voter_count}`, share(option, asked)));
}

const share = (option, asked) => element("meter", {
  min: 0, max: Math.max(1, asked.total_voter_count), value: option.voter_count,
  "aria-hidden": "true",
});

// Telegram's own notes, in words; null for what somebody said.
export function service(message) {
  const who = (user) => (isBot(user) ? told.world.bot.first_name : name(user));
  const by = message.sender_chat?.title ?? who(message.from);
  if (message.group_chat_created) return t`${by} made the group`;
  if (message.new_chat_title) return t`${by} named the group “${message.new_chat_title}”`;
  if (message.new_chat_members) {
    const added = message.new_chat_members.map(who).join(", ");
    return added === by ? t`${by} joined` : t`${by} added ${added}`;
  }
  if (message.left_chat_member) {
    const gone = who(message.left_chat_member);
    return gone === by ? t`${by} left` : t`${by} removed ${gone}`;
  }
  if (message.pinned_message) return t`${by} pinned “${preview(message.pinned_message).slice(0, 60)}”`;
  if (message.forum_topic_created) return t`${by} opened “${message.forum_topic_created.name}”`;
  if (message.forum_topic_closed) return t`${by} closed this topic`;
  if (message.forum_topic_reopened) return t`${by} opened this topic again`;
  if (message.migrate_to_chat_id) return t`The group became a supergroup`;
  if (message.migrate_from_chat_id) return t`The group goes on here as a supergroup`;
  return null;
}
