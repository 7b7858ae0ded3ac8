"""The sites a sentence names: by an address, by a country behind "in", as "the UK site"."""

import re
from functools import cached_property
from itertools import pairwise

from bot.domain.marketplaces import Marketplace, marketplace_named
from bot.understanding.finding import AROUND
from bot.understanding.vocabulary import meanings, named
from bot.vocabulary import folded

SITE = re.compile(r"(?<![\w.@])(?:https?://)?(?:www\.)?amazon\.[a-z.]+(?:/\S*)?", re.IGNORECASE)
"""An address of Amazon's in a text."""
_ARTICLE_AND_ONE = 2
_MOST_WORDS = 3  # of a country


class SitesNamed:
    """What a sentence without e-mail addresses says of sites; read once for all languages."""

    def __init__(self, text: str) -> None:
        self._text = text

    def by_code(self, language: str) -> frozenset[str]:
        """The codes of the sites, with countries as they are called in a language."""
        sites = [_named(name, language) for name in self._names]
        return frozenset(site.code for site in sites if site)

    @cached_property
    def _names(self) -> tuple[str, ...]:
        names = [found.rstrip(".") for found in SITE.findall(self._text)]
        tokens = [token.strip(AROUND) for token in SITE.sub(" ", self._text).split()]
        if of_nations := _of_nations(tokens):
            return (*names, *of_nations)  # "lives in Ireland but shops on the UK site"
        for place, token in enumerate(tokens):
            if folded(token) in named("word", "place"):
                after = tokens[place + 1 : place + 1 + _MOST_WORDS]
                names += [" ".join(after[:count]) for count in range(_MOST_WORDS, 0, -1)]
        return tuple(dict.fromkeys(names))


def _of_nations(tokens: list[str]) -> list[str]:
    """The codes of "the German one" and "the UK site"."""
    said = [folded(token) for token in tokens]
    shops = [one for one, after in pairwise(said) if after in named("word", "shop")]
    if len(said) == _ARTICLE_AND_ONE:
        shops += said[-1:]  # "die deutsche"; one word may be the language to speak
    nations = meanings("nation")
    return [nations[before] for before in shops if before in nations]


def _named(name: str, language: str) -> Marketplace | None:
    # "in it", "for us": short words are no countries in a sentence.
    if len(name) < 4 and not name.isupper():
        return None
    # "in den Niederlanden": the dative of a plural.
    return marketplace_named(name, language) or marketplace_named(name.removesuffix("n"), language)
