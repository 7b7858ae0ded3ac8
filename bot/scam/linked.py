"""What the links of a message say against it, as signals beside those of its words."""

from collections.abc import Iterable

from bot.scam.links import Checked, Given, check_links
from bot.scam.verdict import Judgement, Signal


def links_of(text: str, given: Iterable[Given] = ()) -> Judgement:
    """The level of the worst link, and the signals: `link_<kind>`, and what claims to be Amazon's.

    `given`: links that stand behind words of the text.
    """
    checked = check_links(text, given)
    signals = tuple(
        Signal(f"link_{one.kind}", (text[one.link.start : one.link.end],))
        for one in checked.judgements
        if one.level != "none"
    )
    return Judgement(checked.level, (*signals, *_claim(checked, text)) if signals else ())


def _claim(checked: Checked, text: str) -> tuple[Signal, ...]:
    places = checked.claim.places if checked.claim is not None else ()
    words = tuple(text[start:end] for start, end in places)
    return (Signal("claims_amazon", words),) if words else ()
