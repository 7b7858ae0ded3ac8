"""Links as we print them: nobody can tap them, and no claim code can be read in them."""

from bot.scam.links.finding import Link
from bot.secrets import redact

_LONGEST = 80
# Apps make a link of a name with dots, of a scheme, and of "@somebody".
_BROKEN = str.maketrans({".": "[.]", ":": "[:]", "@": "[@]"})


def untappable(link: Link) -> str:
    """The address that a link opens, without codes, in a form that no app makes a link of."""
    user = f"{link.user}@" if link.user else ""
    address = without_codes(f"{user}{link.host.name}{link.rest}")
    short = address if len(address) <= _LONGEST else f"{address[: _LONGEST - 1]}…"
    return broken(short)


def broken(text: str) -> str:
    """A text in which no address can be tapped: "evil[.]tld"."""
    return text.translate(_BROKEN)


def without_codes(address: str) -> str:
    """An address with claim codes and claim links in it masked, and what may be a code."""
    return redact(address, doubts=True)
