// What a message holds, whatever its kind.

import { act } from "./server.js";
import { avatar, button, element } from "./element.js";
import { formatted, hide } from "./entities.js";
import { isBot, name, told } from "./told.js";

const file = (id) => `chat/files/${id}`;

export function content(message, place) {
  const parts = [];
  if (message.photo) parts.push(photo(message));
  if (message.document) parts.push(attachment(message.document));
  if (message.contact) parts.push(contact(message.contact));
  if (message.location) parts.push(element("p", {}, "📍 A place on the map"));
  if (message.poll) parts.push(poll(message, place));
  const words = message.text ?? message.caption;
  const entities = message.entities ?? message.caption_entities ?? [];
  if (words) {
    parts.push(element("div", { className: "words", dir: "auto" },
      ...formatted(words, entities, place.person)));
  }
  return parts.length ? parts : [element("p", {}, "(something this page does not show)")];
}

export function preview(message) {
  if (!message) return "";
  const note = service(message);
  if (note) return note;
  return message.text ?? message.caption ?? (message.photo ? "Photo"
    : message.document?.file_name ?? message.poll?.question ?? (message.contact ? "Contact" : "…"));
}

function photo(message) {
  const { file_id: id } = message.photo.at(-1);
  const picture = element("img", { src: file(id), alt: message.caption ?? "Photo" });
  const frame = element("a", { href: file(id), target: "_blank", className: "photo" }, picture);
  if (message.has_media_spoiler) hide(frame, "Hidden photo, press to show");
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
  const kind = asked.is_anonymous ? "Anonymous poll" : "Poll";
  return element("div", { className: "poll", role: "group", "aria-label": asked.question },
    element("strong", {}, asked.question),
    element("small", {}, asked.is_closed ? "Closed" : kind),
    ...asked.options.map((option, number) => {
      const share = asked.total_voter_count
        ? Math.round(100 * option.voter_count / asked.total_voter_count) : 0;
      const bar = element("meter", { min: 0, max: 100, value: share, "aria-hidden": "true" });
      return button(`${option.text} · ${option.voter_count}`, () => act(place, "votes", {
        message: message.message_id, options: [number],
      }), { disabled: asked.is_closed }, bar);
    }),
    button("Take my vote back", () => act(place, "votes", {
      message: message.message_id, options: [],
    }), { disabled: asked.is_closed, className: "quiet" }));
}

// Telegram's own notes, in words; null for what somebody said.
export function service(message) {
  const who = (user) => (isBot(user) ? told.world.bot.first_name : name(user));
  const by = who(message.from);
  if (message.group_chat_created) return `${by} made the group`;
  if (message.new_chat_members) {
    const added = message.new_chat_members.map(who).join(", ");
    return added === by ? `${by} joined` : `${by} added ${added}`;
  }
  if (message.left_chat_member) {
    const gone = who(message.left_chat_member);
    return gone === by ? `${by} left` : `${by} removed ${gone}`;
  }
  if (message.pinned_message) return `${by} pinned “${preview(message.pinned_message)}”`;
  if (message.migrate_to_chat_id) return "The group became a supergroup";
  if (message.migrate_from_chat_id) return "The group goes on here as a supergroup";
  return null;
}
