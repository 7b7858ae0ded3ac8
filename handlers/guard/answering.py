"""What is said to somebody who sent a code, or what looks like one, in a private chat."""

from bot.check.saying import said, ways
from bot.dialogue import Arg, Choice, Reply, Rows, Text
from bot.scam import Judgement
from bot.secrets.advice import Advice
from handlers.guides.open_guide import front, opened
from handlers.guides.visit import Visit, holding
from handlers.updates.incoming import Message

CODE_SEEN = Text("code-seen")
CODE_SEEN_AGAIN = Text("code-seen-again")
_REDEEM_NOW = (Choice("redeem", Text("code-redeem-now"), style="primary"),)
_OF_CODES = frozenset({CODE_SEEN.id, CODE_SEEN_AGAIN.id})
_LOOK_ALIKES = "code-hint-look-alikes"
_VERDICTS = frozenset({"check-stop", "check-careful"})
_NOT_DELETED = Reply((Text("code-not-deleted"),))


def delete_code(visit: Visit, message_id: int) -> None:
    """Delete a message with a code; if Telegram refuses, say that the person must."""
    visit.delete(message_id, _NOT_DELETED)


def withdraw_answer(visit: Visit, message_id: int) -> None:
    """The first half of a code was taken for an answer: it is none."""
    guided = opened(visit, front(visit))
    if guided is not None:
        guided.withdraw(message_id)


def tell_of_code(visit: Visit, *said: Text) -> None:
    """Say that a code was seen and what to do, and ask the open question again."""
    _ask_again(visit, *said)


def ways_on(visit: Visit) -> Rows:
    """After a code: to redeem it first, unless that is what is being done; then likely choices."""
    row = front(visit)
    if row is not None:
        return () if row.flow == "redeem" else (_REDEEM_NOW,)
    return (_REDEEM_NOW, *holding()[1:])


def of_code(told: Advice | None) -> tuple[Text, ...]:
    """What is said of a code of such a shape."""
    return (CODE_SEEN, *((hint(told),) if told and told.hint != "usual" else ()))


def of_part(told: Advice | None) -> tuple[Text, ...]:
    """What is said of most of a code."""
    return (Text("code-part"), *((hint(told),) if told and told.hint == "missing" else ()))


def explains(visit: Visit, message: Message, told: Text) -> bool:
    """Say what a shape in a message is. Whether that was all there is to say to it."""
    if not brings_more(message):
        return answers(visit, message, told)
    visit.say(Reply((told,)))
    return False


def answers(visit: Visit, message: Message, *texts: Text) -> bool:
    """Answer a message with this. False if a command is left of it, which is obeyed all the same.

    What stands behind the command is dropped.
    """
    also = verdict_on(message.judged.gravest if message.judged else None)
    if also:  # what helps to type a code is beside the matter then
        texts = tuple(one for one in texts if one.id != _LOOK_ALIKES)
    if message.text is None or not is_command(message):
        _ask_again(visit, *texts, *also)
        return True
    visit.say(Reply((*texts, *also), _ways(visit, (*texts, *also), ())))
    drop_words(message)
    return False


def verdict_on(judgement: Judgement | None) -> tuple[Text, ...]:
    """What the scam check has found in the same message: one answer says both."""
    return () if judgement is None or judgement.level == "none" else said(judgement)[:-1]


def drop_words(message: Message) -> None:
    """Of a command keep only its name: what stands behind it is, or may be, a code."""
    message.text = (message.text or "").split(maxsplit=1)[0]


def is_command(message: Message) -> bool:
    """Whether a message begins with a command."""
    return message.text is not None and message.text.startswith("/")


def brings_more(message: Message) -> bool:
    """Whether a message brings a file that is still to be looked at: a code may be on it."""
    return message.file is not None


def _ask_again(visit: Visit, *texts: Text) -> None:
    guided = opened(visit, front(visit))
    otherwise = holding() if guided is None else ()
    visit.say(Reply(texts, _ways(visit, texts, otherwise)))
    if guided is not None:
        guided.ask()


def _ways(visit: Visit, texts: tuple[Text, ...], otherwise: Rows) -> Rows:
    """After a code what to do with it; what helps after a verdict comes below."""
    ids = {text.id for text in texts}
    after = ways_on(visit) if ids & _OF_CODES else otherwise
    return (*after[:1], *ways("stop")) if ids & _VERDICTS else after


def hint(told: Advice) -> Text:
    """What a shape tells, in words."""
    arguments: dict[str, Arg] = {}
    if told.hint == "look-alikes":
        arguments["pairs"] = ", ".join(told.pairs)
    elif told.hint in ("missing", "serial"):
        arguments["length"] = told.length
    return Text(f"code-hint-{told.hint}", arguments)
