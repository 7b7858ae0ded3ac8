"""What a message, an edit or a tap leads to: units, run inside the commit."""

from collections.abc import Callable

from bot.check.reasons import reasons
from bot.dialogue import Answer, Text
from bot.flows.typed import asks_to_stop
from bot.scam.verdict import Level
from handlers.check.check import Check
from handlers.check.typed import takes_free_words
from handlers.delivery.buttons import unpack
from handlers.exchange.relay import replies as exchange_messages
from handlers.guides import advice, conversation
from handlers.guides.open_guide import OpenGuide, front, opened
from handlers.guides.visit import Visit
from handlers.person import language
from handlers.pictures import receiving
from handlers.private import routes, talk
from handlers.updates.incoming import Message, Tap
from handlers.updates.line import Crowd


def hear(check: Check, visit: Visit, message: Message) -> None:
    """After the code guard: commands, what is to be checked, the open question, likely choices."""
    if not (message.is_note() or _said_why_not(visit, message)):
        _hear(check, visit, message, _answer)


def hear_again(check: Check, visit: Visit, message: Message) -> None:
    """An edited message replaces the last answer; a command in it is one all the same."""
    if message.text is not None or message.file is not None:  # else a place that moves on
        _hear(check, visit, message, _replace)


def _hear(check: Check, visit: Visit, message: Message, answer: "_Answering") -> None:
    if message.text is not None and message.text.startswith("/") and not message.forwarded:
        if not check.takes_command(visit, message):
            routes.of_command(visit, message.text)
    elif message.crowd is not None and message.file is None:
        if message.judged is None or not check.takes(
            visit, message, opened(visit, front(visit)), free=False
        ):
            _one_at_a_time(visit, message.update_id, message.crowd)
    elif _is_looked_at(visit, message) and receiving.received(visit, message):
        check.caption(visit, message)
    else:
        answer(check, visit, message)


_Answering = Callable[[Check, Visit, Message], None]


def _said_why_not(visit: Visit, message: Message) -> bool:
    """A reply to a message of an exchange answers that one: its question is asked, if it may be."""
    is_command = message.text is not None and message.text.startswith("/")
    return not is_command and not exchange_messages.replied_to(visit, message.below)


def _is_looked_at(visit: Visit, message: Message) -> bool:
    """Whether a message brings a file, and no question is open that says why it takes none."""
    guided = opened(visit, front(visit)) if message.file is not None else None
    return message.file is not None and not (guided is not None and guided.step.words_alone)


def _one_at_a_time(visit: Visit, update_id: int, crowd: Crowd) -> None:
    """One of too many messages at once: nobody else shall wait for what it means."""
    if crowd.told in (None, update_id):  # a unit may run twice
        crowd.told = update_id
        visit.say_text("one-at-a-time")


def _replace(check: Check, visit: Visit, message: Message) -> None:
    guided = opened(visit, front(visit))
    free = guided is not None and takes_free_words(guided.step_answered_by(message.message_id))
    if check.takes(visit, message, guided, free=free):
        return
    if guided is not None and message.text is None:
        guided.ask(Text("only-text-file"))
    elif guided is not None:
        asked = guided.state.turn
        guided.replace_last(_said(message))
        if free and guided.state.turn != asked:
            check.follows(visit, message)
    elif not visit.rows and not check.takes_the_rest(visit, message):
        advice.say(visit, "edited-nothing-open")


def feel(visit: Visit, tap: Tap) -> None:
    """A tap: an answer to a turn of a conversation, or the start of something."""
    button = unpack(tap.data)
    if button is None:
        advice.gone(visit, tap.message_id)
    elif button.turn is not None:
        turn = button.turn
        conversation.tap(visit, turn.conversation, turn.number, button.value, tap.message_id)
    else:
        routes.of_button(visit, button.value, tap.message_id)


def _answer(check: Check, visit: Visit, message: Message) -> None:
    guided = opened(visit, front(visit))
    free = guided is not None and takes_free_words(guided.step)
    if asks_to_stop(message.text or "", visit.person.language):
        conversation.cancel(visit)
    elif check.takes(visit, message, guided, free=free):
        return
    elif guided is not None:
        _answer_in_guide(check, visit, message, guided)
    elif not visit.rows:  # else an older guide no longer fits; that has been said
        _answer_outside(check, visit, message)


def _answer_in_guide(check: Check, visit: Visit, message: Message, guided: OpenGuide) -> None:
    free, asked = takes_free_words(guided.step), guided.state.turn
    if message.text and _answered_beside(check, visit, message, guided, free=free):
        return  # the question stays where it is
    guided.hear_anything(_said(message), None, is_file=message.file is not None)
    if free and guided.state.turn != asked:
        check.follows(visit, message)


def _answered_beside(
    check: Check, visit: Visit, message: Message, guided: OpenGuide, *, free: bool
) -> bool:
    """Whether words in a guide are no answer to its question, and were answered all the same."""
    text = message.text or ""
    beside = (
        routes.is_urgent(visit, text)
        or (not free and routes.is_about_scams(visit, text))
        or talk.answered_beside(visit, guided, text)
        or talk.asked_for_a_language(visit, guided, text)
    )
    worries = message.judged is not None and (routes.is_demand(text) or check.alarms(message))
    if beside or free or not worries or not guided.refuses(_said(message)):
        return beside
    if not check.takes_what_alarms(visit, message, guided):
        advice.say(visit, "asked-to-pay")
    return True


def _answer_outside(check: Check, visit: Visit, message: Message) -> None:
    if message.text is None:
        advice.say(visit, "contact-likely" if message.contact else "only-text-likely")
    elif language.choose(visit, message.text) or routes.of_sentence(visit, message.text):
        return
    elif not check.takes_the_rest(visit, message):
        advice.say(visit, "not-understood")


def _said(message: Message) -> Answer:
    return Answer(
        text=message.text,
        message_id=message.message_id,
        contact=message.contact,
        listed=message.listed,
        alarm=_alarm(message),
        careful=_level(message) == "careful",
        brought="forward" if message.forwarded else "file" if message.text is None else None,
    )


def _level(message: Message) -> Level:
    """How grave what the scam check has found in somebody's words is."""
    return message.judged.gravest.level if message.judged is not None else "none"


def _alarm(message: Message) -> Text | None:
    """Why words that look like a scam are not passed on to anybody."""
    one = message.judged.gravest if message.judged is not None else None
    return reasons(one)[0] if one is not None and one.level == "stop" else None
