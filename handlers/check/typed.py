"""What somebody's words are to the check, before it is known what speaks against them."""

from typing import Any

from bot.check.judging import SENT, Judged
from bot.domain.marketplaces import MARKETPLACES
from bot.flows.flow import Step
from bot.scam.links import Given, find_links
from bot.understanding.sentence import Sentence
from handlers.updates.incoming import Message

_COMMAND = "/check"
_PASTED = 80  # signs
_FEW = 3  # words
_SITES = frozenset(site.domain.value for site in MARKETPLACES.values() if site.domain is not None)
_TOLD = frozenset(':\n"\u201c\u201e\u00ab')


def is_brief(message: Message) -> bool:
    """Whether somebody types three words at most, and no page but a site of Amazon's."""
    words = message.words.strip().casefold()
    few = words.isascii() and len(words.split()) <= _FEW
    page = "." in words and "@" not in words and words not in _SITES
    return few and not page and not message.forwarded and not message.links


def takes_free_words(step: Step[Any, Any] | None) -> bool:
    """Whether a question takes whatever somebody wants to say to others, or a name."""
    return step is not None and (step.verbatim or step.answers == "name")


def asks_about(message: Message) -> bool:
    """Whether a text asks if what stands in it, too, is a scam."""
    tells = not _TOLD.isdisjoint(message.words)
    return tells and "scam" in Sentence(message.words).wishes


def is_pasted(words: str) -> bool:
    """Whether nobody would type it to a bot that is to know nothing of it: long, or a page."""
    return is_long(len(words)) or bool(find_links(words))


def is_long(signs: int) -> bool:
    """Whether nobody types so much to a bot."""
    return signs > _PASTED


def letters(words: str) -> int:
    """How much there is of a language in it; emojis are of none."""
    return sum(map(str.isalpha, words))


def is_own(message: Message) -> bool:
    """Whether it is the check's own command."""
    return (message.text or "").split("@")[0].split(maxsplit=1)[0].lower() == _COMMAND


def words_of(message: Message) -> str:
    """What is judged: of a command the words behind it."""
    if message.text is None or not message.text.startswith("/") or message.forwarded:
        return message.words
    return message.text.partition(" ")[2] or message.text.partition("\n")[2]


def anywhere(links: tuple[Given, ...]) -> tuple[Given, ...]:
    """Links whose words stand elsewhere by now."""
    return tuple(Given(0, 0, link.address) for link in links)


def money_has_gone(message: Message, one: Judged) -> bool:
    """Whether somebody tells that a code has been given away."""
    reported = one.verdict.reported
    sent = reported is not None and any(signal.name == SENT for signal in reported.signals)
    return sent or Sentence(message.words).tells_that_a_code_is_gone
