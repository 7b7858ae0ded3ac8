"""All links of a text, judged beside what it claims."""

from collections.abc import Iterable
from typing import NamedTuple

from bot.scam.links.claims import Claim, claim
from bot.scam.links.finding import Given, find_links
from bot.scam.links.judging import Judgement, Level, judge

_WORST: tuple[Level, ...] = ("stop", "careful", "none")


class Checked(NamedTuple):
    """What the links of a text are, the worst first, and what the text claims beside them."""

    judgements: tuple[Judgement, ...]
    claim: Claim | None

    @property
    def level(self) -> Level:
        """The level of the worst link; "none" without a link."""
        return self.judgements[0].level if self.judgements else "none"


def check_links(text: str, given: Iterable[Given] = ()) -> Checked:
    """The links of a text, those `given` behind its words included.

    Amazon is named by the text or by a link that is Amazon's or poses as it.
    """
    links = find_links(text, given)
    made = claim(text) if links else None
    alone = [judge(link, claims_amazon=False) for link in links]
    if made and (made.named or any(_names_amazon(one) for one in alone)):
        alone = [judge(link, claims_amazon=True) for link in links]
    else:
        made = None
    return Checked(tuple(sorted(alone, key=lambda one: _WORST.index(one.level))), made)


def _names_amazon(judgement: Judgement) -> bool:
    return judgement.kind in ("official", "claim_link", "look_alike", "user_info", "shown_as")
