"""All links of a text, judged beside what it claims."""

from collections.abc import Iterable
from typing import NamedTuple

from bot.scam.links.claims import Claim, claim
from bot.scam.links.finding import Given, find_links
from bot.scam.links.judging import Judgement, Kind, judge
from bot.scam.verdict import GRAVEST, Level

# Whatever is claimed beside them.
_NEVER_WRONG: tuple[Kind, ...] = ("official", "claim_link", "harmless")


class Checked(NamedTuple):
    """What the links of a text are, the worst first, and what the text claims beside them.

    The claim is only looked for where it matters: not beside links that are Amazon's own.
    """

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
    judged = [judge(link, claims_amazon=False) for link in find_links(text, given)]
    made = claim(text) if any(one.kind not in _NEVER_WRONG for one in judged) else None
    if made and not made.named and not any(map(_names_amazon, judged)):
        made = None
    if made:
        judged = [judgement.beside_a_claim() for judgement in judged]
    return Checked(tuple(sorted(judged, key=lambda one: GRAVEST.index(one.level))), made)


def _names_amazon(judgement: Judgement) -> bool:
    return judgement.kind in ("official", "claim_link", "look_alike", "user_info", "shown_as")
