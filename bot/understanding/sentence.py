"""One sentence and what it says for certain. Only its beginning is read, and each part once."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from functools import cached_property

from bot.domain.money import Money
from bot.domain.reading import Reading, read_amount, read_day
from bot.understanding.demands import code_is_gone, demand_in
from bot.understanding.elsewhere import asks_where_it_works, names_other_places
from bot.understanding.finding import (
    Window,
    is_bare_number,
    may_be_amount,
    may_be_day,
    names_a_month,
    names_currency,
    numbers_in,
    only,
    windows,
    without_articles,
)
from bot.understanding.holding import holds_a_card, without_own_orders
from bot.understanding.places import SITE, SitesNamed
from bot.understanding.talk import Aside, Remark
from bot.understanding.vocabulary import is_somebody, meant, names_somebody
from bot.vocabulary import UNDERSTOOD, folded

# Nobody types a longer sentence, and what reading costs must not grow with what somebody sends.
_MOST_SIGNS = 300
_EMAIL = re.compile(r"[^\s<>,;:()]+@[^\s<>,;:()]+")
_PHONE = re.compile(r"(?<![\w.])(?:\+|00?)[1-9](?:[ ()/-]{0,2}\d){6,13}(?!\w)")
_TOKEN = re.compile(r"(?:\d[.,](?=\d)|[^\s,;|])+|[,;|]")  # "1,250.50" is one
_BEFORE_YEAR = re.compile(r",(?= (?:19|20)\d\d\b)")  # "December 24, 2026" is one day

_Day = tuple[Window, Reading[date]]


class Sentence:
    """A sentence as typed; it lives as long as it is being answered.

    `text` is what is read of it, `about` what it is about without saying so: the words of /buy.
    """

    def __init__(self, typed: str, about: frozenset[str] = frozenset()) -> None:
        self.text, self._about = typed[:_MOST_SIGNS], about
        # A sign of some scripts is twenty letters when written out: those are not read through.
        self._words = folded(self.text)[: 2 * _MOST_SIGNS]
        self._days: dict[tuple[str, str, date], _Day | None] = {}

    @cached_property
    def wishes(self) -> frozenset[str]:
        """What it is about: a card, buying one, redeeming one, trouble with it."""
        return self._about | set(meant("want", self._words))

    @cached_property
    def tells_of_a_demand(self) -> bool:
        """Whether somebody else wants a card or money: when money can be saved."""
        if self._demand >= {"told", "handing"}:
            return True
        return bool(self._demand) and (self.mentions_card or self.names_amount)

    @cached_property
    def answers_a_demand(self) -> bool:
        """Whether it tells of one in the middle of a guide, where a card need not be named."""
        heard = self._demand - {"asked"}
        sure = self._has_number or "buy" in self.wishes or self._demand >= {"told", "asked"}
        return self.tells_of_a_demand or bool(heard and sure)

    @cached_property
    def quotes_somebody(self) -> bool:
        """Whether it tells what somebody else asks for, without naming it."""
        return bool(self._demand & {"told", "wanting", "handing"})

    @cached_property
    def _demand(self) -> frozenset[str]:
        found = demand_in(without_own_orders(self._read))
        if found and self.wishes & {"redeem", "trouble", "where"}:
            found -= {"asked", "handing"}
            return found if "buy" in self.wishes else found - {"saying"}
        return found

    @cached_property
    def hints_at_a_demand(self) -> bool:
        """Whether a word of it is one that no giver says."""
        return bool(self._demand & {"told", "asked"})

    @cached_property
    def wants_to_redeem(self) -> bool:
        """Whether its writer has a card and asks what to do with it, and nobody else wants it."""
        if self.tells_of_a_demand or self.quotes_somebody:
            return False
        asks = "redeem" in self.wishes and "buy" not in self.wishes
        return asks or holds_a_card(self._read)

    @cached_property
    def tells_that_a_code_is_gone(self) -> bool:
        """Whether somebody else has a code already: when minutes count."""
        return code_is_gone(self._words)

    @cached_property
    def remark(self) -> Remark | None:
        """What it asks besides all it says: whether it is a scam, where a card is, why it fails."""
        if "scam" in self.wishes:
            return "scam"
        if "trouble" in self.wishes and ("code" in self.wishes or self.mentions_card):
            return "trouble"
        asked: tuple[Remark, ...] = ("where", "left")
        told = () if "buy" in self.wishes else asked
        return next((one for one in told if one in self.wishes), None)

    @cached_property
    def aside(self) -> Aside | None:
        """What it asks or wants beside an open question."""
        # Beside a question "it" is the card; a site that is named may be the answer.
        if self.asks_where_a_card_works or (
            "buy" not in self.wishes
            and asks_where_it_works(self._words)
            and names_other_places(self._words)
        ):
            return "elsewhere"
        if self.remark is not None:
            return self.remark
        return next((one for one, is_meant in self._asides() if is_meant), None)

    def _asides(self) -> Iterator[tuple[Aside, bool]]:
        """What it may be about besides, what matters more first."""
        yield "payment", {"trouble", "paying"} <= self.wishes
        yield "trouble", "trouble" in self.wishes
        yield "redeem", self.wants_to_redeem
        yield "ordered", self._tells_of_an_own_order
        yield "change", "change" in self.wishes and bool(meant("field", self._words))

    @property
    def _tells_of_an_own_order(self) -> bool:
        return without_own_orders(self._read) != self._read and not self.answers_a_demand

    @cached_property
    def asks_where_a_card_works(self) -> bool:
        """Whether it asks if a card of one site can be used on another."""
        if "buy" in self.wishes or not (self.mentions_card and asks_where_it_works(self._words)):
            return False
        named_site = any(self.sites(language) for language in UNDERSTOOD)
        return named_site or names_other_places(self._words)

    @cached_property
    def mentions_card(self) -> bool:
        """Whether a card is named, of whatever kind."""
        return not self.wishes.isdisjoint({"card", "plain"})

    @cached_property
    def is_for_somebody(self) -> bool:
        """Whether a relative or a friend stands behind "for" or "to"."""
        return names_somebody(self._read)

    @cached_property
    def is_somebody(self) -> bool:
        """Whether it is a relative or a friend and nothing else: "my sister", "a good friend"."""
        return is_somebody(self._bare)

    @cached_property
    def ways(self) -> tuple[str, ...]:
        """The ways to send a card that it names; "I don't know her mail" names none."""
        return () if "unknown" in meant("unknown", self._words) else meant("way", self._words)

    @cached_property
    def emails(self) -> tuple[str, ...]:
        """What looks like e-mail addresses, as written."""
        return tuple(found.rstrip(".!?") for found in _EMAIL.findall(self.text))

    @cached_property
    def phones(self) -> tuple[str, ...]:
        """What looks like phone numbers, as written."""
        return tuple(_PHONE.findall(_EMAIL.sub(" ", self.text)))

    def sites(self, language: str) -> frozenset[str]:
        """The codes of sites named by their address, by a country or as "the UK site"."""
        return self._named_sites.by_code(language)

    @cached_property
    def _named_sites(self) -> SitesNamed:
        return SitesNamed(_EMAIL.sub(" ", self.text))

    def day(self, language: str, country: str, today: date) -> Reading[date] | None:
        """The one day it names: certain, or in doubt with what may be meant."""
        found = self._day_found(language, country, today)
        return found[1] if found else None

    def _day_found(self, language: str, country: str, today: date) -> _Day | None:
        known = (language, country, today)
        if known not in self._days:
            now = datetime.combine(today, time())
            found = only(
                self._tokens, may_be_day, lambda text: read_day(text, language, country, now)
            )
            # "A card in December, on the 5th": a number counts where no month stands apart.
            apart = found and is_bare_number(found[0]) and names_a_month(self._tokens)
            self._days[known] = None if apart else found
        return self._days[known]

    def amount(self, language: str, country: str, today: date) -> Money | None:
        """The one amount with its currency, if it is the site's; other numbers leave a doubt."""
        day = self._day_found(language, country, today)
        rest = " ".join(self._tokens)
        if day is not None:
            rest = rest.replace(" ".join(day[0].words), " | ")
        found = only(
            _TOKEN.findall(rest), may_be_amount, lambda text: read_amount(text, language, country)
        )
        if found is None:
            return None
        # The article of "ein 50-Euro-Gutschein" is no second number.
        others = rest.replace(" ".join(found[0].words), " | ", 1)
        return None if numbers_in(without_articles(others)) else found[1].value

    @cached_property
    def names_amount(self) -> bool:
        """Whether there is an amount in any currency."""
        return names_currency(" ".join(self._tokens).casefold()) and any(
            may_be_amount(window) and numbers_in(window.text)
            for window in windows(self._tokens, most=3)
        )

    @cached_property
    def _has_number(self) -> bool:
        return bool(numbers_in(self._bare))

    @cached_property
    def _read(self) -> str:
        """What it says without addresses: who is called boss@example.com is nobody's boss."""
        return folded(self._bare)[: 2 * _MOST_SIGNS]

    @cached_property
    def _tokens(self) -> list[str]:
        """Words and what divides them, without addresses, sites and numbers to call."""
        return _TOKEN.findall(_BEFORE_YEAR.sub("", self._bare))

    @cached_property
    def _bare(self) -> str:
        return _PHONE.sub(" | ", SITE.sub(" | ", _EMAIL.sub(" | ", self.text)))


def prepare() -> None:
    """Build the tables of words, a tenth of a second: at the start, so that nobody waits for it."""
    said = Sentence("fifty euros on 24 december")
    said.amount(UNDERSTOOD[0], "DE", date(2000, 1, 1))
    _ = said.tells_of_a_demand, said.tells_that_a_code_is_gone, said.is_for_somebody
    _ = said.wants_to_redeem, said.is_somebody
