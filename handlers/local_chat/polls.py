"""Polls: sent by the bot, voted on by people, closed by the bot."""

import secrets
from typing import TYPE_CHECKING, Any

from handlers.local_chat.chats import Chat
from handlers.local_chat.content import words_of
from handlers.local_chat.messages import found, say
from handlers.local_chat.refusal import bad_request

if TYPE_CHECKING:
    from handlers.local_chat.people import Person
    from handlers.local_chat.state import ChatState

Json = dict[str, Any]
_MOST_QUESTION, _MOST_OPTION, _OPTIONS = 300, 100, range(2, 13)


def send_poll(state: "ChatState", parameters: Json) -> Json:
    """A question with options; anonymous and with one answer unless told."""
    if len(parameters["options"]) not in _OPTIONS:
        raise bad_request(f"poll must have {_OPTIONS[0]} to {_OPTIONS[-1]} options")
    question, _ = words_of(parameters["question"], parameters.get("question_parse_mode"))
    if not 0 < len(question) <= _MOST_QUESTION:
        raise bad_request("poll question length must not exceed 300" if question else
                          "poll question must be non-empty")  # fmt: skip
    poll: Json = {
        "id": secrets.token_hex(8),
        "question": question,
        "options": [_option(number, one) for number, one in enumerate(parameters["options"])],
        "total_voter_count": 0,
        "is_closed": parameters.get("is_closed", False),
        "is_anonymous": parameters.get("is_anonymous", True),
        "type": parameters.get("type", "regular"),
        "allows_multiple_answers": parameters.get("allows_multiple_answers", False),
        "allows_revoting": parameters.get("allows_revoting", True),
        "members_only": parameters.get("members_only", False),
    }
    return say(state, parameters, {"poll": poll})


def _option(number: int, given: Any) -> Json:
    words = given if isinstance(given, str) else given["text"]
    mode = None if isinstance(given, str) else given.get("text_parse_mode")
    text, _ = words_of(words, mode)
    if not 0 < len(text) <= _MOST_OPTION:
        raise bad_request("poll options length must not exceed 100" if text else
                          "poll options must be non-empty")  # fmt: skip
    return {"persistent_id": str(number), "text": text, "voter_count": 0}


def stop_poll(state: "ChatState", parameters: Json) -> Json:
    """No more votes; the poll as it ended."""
    _, message = found(state, parameters, "edit")
    if "poll" not in message:
        raise bad_request("message with poll to stop not found")
    poll: Json = message["poll"]
    if poll["is_closed"]:
        raise bad_request("poll has already been closed")
    poll = message["poll"] = {**poll, "is_closed": True}
    state.updates.push({"poll": poll})
    return poll


def vote(
    state: "ChatState", person: "Person", chat: Chat, message: Json, options: list[int]
) -> None:
    """Somebody's choice, in place of what they chose before; none takes it back."""
    poll = message["poll"]
    known = range(len(poll["options"]))
    if poll["is_closed"] or any(option not in known for option in options):
        return
    votes = state.votes.setdefault(poll["id"], {})
    votes.pop(person.id, None)
    if options:
        votes[person.id] = options if poll["allows_multiple_answers"] else options[:1]
    chosen = [option for each in votes.values() for option in each]
    counted = [{**one, "voter_count": chosen.count(n)} for n, one in enumerate(poll["options"])]
    poll = {**poll, "options": counted, "total_voter_count": len(votes)}
    chat.messages[message["message_id"]] = {**message, "poll": poll}
    state.updates.push({"poll": poll})
    if not poll["is_anonymous"]:
        mine = votes.get(person.id, [])
        answer = {
            "poll_id": poll["id"],
            "user": person.user,
            "option_ids": mine,
            "option_persistent_ids": [str(option) for option in mine],
        }
        state.updates.push({"poll_answer": answer})
