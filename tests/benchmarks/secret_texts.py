"""Texts with claim codes in every form, and with near-codes of every kind, from a seed."""

import random
import string
import uuid
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tests.benchmarks.secret_groupings import BESIDE, GROUPINGS, THINGS
from tests.benchmarks.secret_sentences import BARE, NAMED, SENTENCES, SERIALS, SHAPED

Rng = random.Random
# All signs, and the 24 letters and 8 digits that published samples keep to.
ALL = string.ascii_uppercase + string.digits
ALPHABETS = (ALL, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
SHAPES = ((4, 6, 4), (4, 6, 5), (4, 5, 5))
DASHES = ("\u2010", "\u2011", "\u2012", "–", "—", "−", "\u00ad", " - ", " – ", "-\n", "\\-", "%2D")
SPACES = (" ", " ", " ", "  ", "\u00a0", "\n", "\t", ".", "/", "_", "+")


class Sample(NamedTuple):
    """A text of some form; `secret` is what must be found in it, or nothing must be."""

    form: str
    text: str
    secret: str | None


def samples(count: int, seed: int = 5) -> Iterator[Sample]:
    """So many texts, half of them with a secret, each form as often as every other."""
    rng = Rng(seed)
    secrets, others = list(SECRETS.items()), list(NEAR.items())
    for number in range(count):
        kinds = secrets if number % 2 else others
        form, make = kinds[number // 2 % len(kinds)]
        thing = make(rng)
        if form in LINES:
            line = rng.choice(LINES[form]).format(thing)
            yield Sample(form, line, thing if kinds is secrets else None)
        elif kinds is secrets:
            yield Sample(form, _within(rng, thing), thing)
        else:
            yield Sample(form, _within(rng, thing), None)


def _within(rng: Rng, thing: str) -> str:
    """The thing in a sentence, with or without a word that says "code", among others."""
    lines = [rng.choice(NAMED if rng.random() < 0.5 else BARE).format(thing)]
    for _ in range(rng.choice((0, 0, 1, 2))):
        lines.insert(rng.choice((0, len(lines))), rng.choice(SENTENCES))
    return rng.choice((". ", "\n")).join(lines)


def _signs(rng: Rng, alphabet: str, length: int) -> str:
    return "".join(rng.choices(alphabet, k=length))


def _digits(rng: Rng, length: int) -> str:
    return _signs(rng, string.digits, length)


# Secrets ---------------------------------------------------------------------------------------


def _groups(rng: Rng, gaps: tuple[str, ...], case: Callable[[str], str] = str) -> str:
    alphabet = rng.choice(ALPHABETS)
    groups = [case(_signs(rng, alphabet, length)) for length in rng.choice(SHAPES)]
    return rng.choice(gaps).join(groups)


def _row(rng: Rng, case: Callable[[str], str] = str) -> str:
    return case(_signs(rng, rng.choice(ALPHABETS), rng.choice((14, 15))))


def _full_width(signs: str) -> str:
    return "".join(chr(ord(sign) + 0xFEE0) for sign in signs)


def _link(rng: Rng) -> str:
    token = _signs(rng, string.ascii_letters + string.digits, 12)
    site = rng.choice(("com", "de", "co.uk", "fr", "co.jp", "com.br", "in"))
    tail = rng.choice((f"g/{token}", f"gc/redeem?claimCode={_row(rng)}"))
    return f"https://www.amazon.{site}/{tail}"


SECRETS: dict[str, Callable[[Rng], str]] = {
    "hyphens, capitals": lambda rng: _groups(rng, ("-",)),
    "hyphens, small": lambda rng: _groups(rng, ("-",), str.lower),
    "odd dashes": lambda rng: _groups(rng, DASHES, rng.choice((str, str.lower))),
    "hyphens, full width": lambda rng: _groups(rng, ("－", "ー", "-"), _full_width),
    "groups, capitals": lambda rng: _groups(rng, SPACES),
    "groups, small": lambda rng: _groups(rng, SPACES, str.lower),
    "in a row, capitals": _row,
    "in a row, small": lambda rng: _row(rng, rng.choice((str.lower, str.capitalize))),
    "in a row, full width": lambda rng: _row(rng, _full_width),
    "claim link": _link,
    "serial number": lambda rng: _digits(rng, rng.choice((16, 30))),
}
SECRETS |= GROUPINGS
LINES = {
    "serial number": SERIALS,
    **dict.fromkeys(GROUPINGS, BESIDE),
    **{form: lines for form, (_, lines) in THINGS.items()},
}


# Near-codes ------------------------------------------------------------------------------------


def _order(rng: Rng) -> str:
    first = rng.choice((_digits(rng, 3), f"D{_digits(rng, 2)}"))
    return f"{first}-{_digits(rng, 7)}-{_digits(rng, 7)}"


def _phone(rng: Rng) -> str:
    return rng.choice(
        (
            f"+49 {_digits(rng, 4)} {_digits(rng, 7)}",
            f"({_digits(rng, 3)}) {_digits(rng, 3)}-{_digits(rng, 4)}",
            f"0049-{_digits(rng, 4)}-{_digits(rng, 6)}",
            f"{_digits(rng, 4)} {_digits(rng, 6)} {_digits(rng, 4)}",
            f"+33 {' '.join(_digits(rng, 2) for _ in range(5))}",
        )
    )


def _iban(rng: Rng) -> str:
    bank = rng.choice(
        (
            "DE{:18}",
            "FR{:25}",
            "NO{:13}",
            "NL{:2}ABNA{:10}",
            "GB{:2}NWBK{:14}",
            "BE{:14}",
            "PL{:26}",
        )
    )
    plain = "".join(
        _digits(rng, int(part.strip("{:}"))) if part[0] == "{" else part
        for part in bank.replace("{", "|{").replace("}", "}|").split("|")
        if part
    )
    grouped = " ".join(plain[at : at + 4] for at in range(0, len(plain), 4))
    return rng.choice((plain, grouped, grouped.lower()))


def _card(rng: Rng) -> str:
    gap = rng.choice(("", " ", "-"))
    american = gap.join((f"37{_digits(rng, 2)}", _digits(rng, 6), _digits(rng, 5)))
    usual = gap.join(_digits(rng, 4) for _ in range(4))
    return rng.choice((american, usual))


def _tracking(rng: Rng) -> str:
    letters = string.ascii_uppercase
    ups = f"1Z{_signs(rng, ALL, 6)}{_digits(rng, 10)}"
    return rng.choice(
        (
            ups,
            " ".join((ups[:2], ups[2:5], ups[5:8], ups[8:10], ups[10:14], ups[14:])),
            f"TBA{_digits(rng, 12)}",
            f"{_signs(rng, letters, 2)}{_digits(rng, 9)}{_signs(rng, letters, 2)}",
            f"JJD{_digits(rng, 18)}",
            f"JVGL{_digits(rng, 11)}",
            " ".join(_digits(rng, length) for length in (4, 4, 4, 4, 2)),
            _digits(rng, rng.choice((12, 14, 15, 20, 22))),
            f"LX{_digits(rng, 10)}CN",
        )
    )  # fmt: skip


def _isbn(rng: Rng) -> str:
    return rng.choice((f"978-3-16-{_digits(rng, 6)}-{_digits(rng, 1)}", f"978{_digits(rng, 10)}"))


def _hexadecimal(rng: Rng) -> str:
    case = rng.choice((str.lower, str.upper))
    signs = case(_signs(rng, "0123456789abcdef", rng.choice((7, 14, 15, 32, 40, 64))))
    pairs = case(":".join(_signs(rng, "0123456789abcdef", 2) for _ in range(6)))
    return rng.choice((signs, pairs, case(str(uuid.UUID(int=rng.getrandbits(128), version=4)))))


def _token(rng: Rng) -> str:
    mixed = string.ascii_letters + string.digits
    return rng.choice(
        (
            _signs(rng, mixed, rng.choice((11, 14, 15, 22, 32))),
            f"{_digits(rng, 9)}:AA{_signs(rng, mixed + '_-', 33)}",
            f"https://www.amazon.de/dp/B0{_signs(rng, ALL, 8)}?smid=A{_signs(rng, ALL, 13)}",
            f"https://example.com/p/{_signs(rng, mixed.lower(), 14)}",
            f"{_signs(rng, mixed.lower(), 14)}@example.com",
        )
    )  # fmt: skip


def _number_of_a_thing(rng: Rng) -> str:
    letters = string.ascii_uppercase
    return rng.choice(
        (
            _signs(rng, "ABCDEFGHJKLMNPRSTUVWXYZ0123456789", 17),  # a vehicle
            f"NL{_digits(rng, 9)}B{_digits(rng, 2)}",
            f"CHE{_digits(rng, 9)}TVA",
            f"{_digits(rng, 2)}{_signs(rng, letters, 5)}{_digits(rng, 4)}{rng.choice(letters)}1Z9",
            f"RECH-{_digits(rng, 6)}-{_digits(rng, 4)}",
            f"20{_digits(rng, 2)}-11-{_digits(rng, 2)}T{_digits(rng, 2)}:{_digits(rng, 2)}",
            f"IMG_{_digits(rng, 8)}_{_digits(rng, 6)}.jpg",
            _digits(rng, 15),
        )
    )  # fmt: skip


def _product_key(rng: Rng) -> str:
    fives = rng.choice(("-", "-", " ")).join(_signs(rng, ALL, 5) for _ in range(5))
    return rng.choice((fives, fives.lower()))


def _words(rng: Rng) -> str:
    """Words of several sentences in a new order, which makes shapes nobody thought of."""
    words = " ".join(rng.sample(SENTENCES, 4)).split()
    rng.shuffle(words)
    return rng.choice((str, str, str.upper, str.lower))(" ".join(words[: rng.randrange(5, 40)]))


NEAR: dict[str, Callable[[Rng], str]] = {
    "order number": _order,
    "phone number": _phone,
    "IBAN": _iban,
    "payment card": _card,
    "tracking number": _tracking,
    "ISBN": _isbn,
    "hash, MAC, UUID": _hexadecimal,
    "token, link, address": _token,
    "VIN, tax, invoice, date": _number_of_a_thing,
    "product key": _product_key,
    "words in the shape": lambda rng: rng.choice(SHAPED),
    "words at random": _words,
    "sentences": lambda rng: " ".join(rng.sample(SENTENCES, rng.choice((1, 2, 3)))),
    **{form: draw for form, (draw, _) in THINGS.items()},
}
