"""Words for somebody else: a message of its own, with nothing in it but what is to be forwarded."""

from bot.dialogue import Choice, Reply, Spoken, Text
from bot.languages import own_name
from bot.texts import LANGUAGES


def forwarded(words: Text, language: str, value: str, *more: Choice, then: str = "") -> Reply:
    """The words in a language; a button, without a turn, for each other one that we speak.

    What such a button says is `value`, the language, and `then`.
    """
    others = tuple(
        (Choice(f"{value}:{code}{then}", Text("forward-in", {"language": own_name(code)})),)
        for code in LANGUAGES
        if code != language
    )
    rows = (*others, *((one,) for one in more))
    return Reply((Text("forward", {"words": Spoken(language, words)}),), rows)
