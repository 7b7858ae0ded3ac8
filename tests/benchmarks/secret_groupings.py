"""Claim codes in other groupings beside a word for a code, and numbers of things that are none.

Drawn from what people report, before the detector knew any of it: nothing here follows its rules.
"""

import random
import string
from collections.abc import Callable

Rng = random.Random
_ALL = string.ascii_uppercase + string.digits
_ALPHABETS = (_ALL, "ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
# Where a code with a word for it stands: before, behind, on the line above or below.
BESIDE = [
    "Claim code: {}",
    "claim code {}",
    "my Amazon gift card code is {}",
    "The code on the back of the card reads {}",
    "gift card code\n{}",
    "Here's the code:\n\n{}\n\nEnjoy!",
    "it says {}, my gift card code",
    "{} is the code",
    "{}\n(that's the claim code)",
    "voucher code = {} (50 EUR)",
    "Is this code right? {}",
    "Happy birthday! Your code: {} Love, Ann",
    "CODE {}",
    "Gutscheincode {}",
    "Gutscheincode: {}",
    "Der Code lautet {} und geht nicht",
    "Mein Gutschein hat den Code {}.",
    "Code vom Gutschein\n{}",
    "auf der Geschenkkarte steht als Code {}",
    "{} – das ist mein Gutscheincode",
    "Alles Gute! Dein Code ist {} Liebe Grüße",
    "Amazon-Code: {}, bitte nicht weitersagen",
    "Hier der Geschenkgutschein-Code: {}",
    "Voici le code : {}",
    "Mi código es {}",
    "Il codice è {}",
    "O código é {}",
    "De code is {}",
    "Kod: {}",
    "コード：{}",
]
# Where people write numbers of things. No word for a code.
OF_MODELS = [
    "I'd love the Samsung {}",
    "my wish: {} (black)",
    "the {} television would be great",
    "Monitor {} please",
    "model {}",
    "we bought the {} last year and it still works",
    "has anybody tried the LG {}?",
    "Wunsch: {}",
    "Ich wünsche mir den Fernseher {}",
    "Modell {} in weiß",
    "Kühlschrank {}, der ist leise",
    "1. {}\n2. socks",
    "Waschmaschine {} oder eine Pfanne",
    "le modèle {} me plaît",
]
OF_LOTS = [
    "lot {}",
    "Lot no. {} expires in May",
    "batch number {}",
    "the batch {} was recalled",
    "Chargennummer {}",
    "Charge: {}",
    "Los {} wird zurückgerufen",
    "part number {}",
    "Artikelnummer {}",
    "serial {} on the router",
    "Gerätenummer {}",
    "booking {} for two",
]
OF_KEYS = [
    "Wi-Fi key: {}",
    "the wifi password is {}",
    "WLAN-Schlüssel {}",
    "WLAN Passwort: {}",
    "Netz Lindenhof, Kennwort {}",
    "the guest network's password is {}",
    "licence key {}",
    "Lizenzschlüssel: {}",
    "router password {}",
    "Das Passwort fürs Gäste-WLAN ist {}",
]


def _signs(rng: Rng, length: int, alphabet: str = "") -> str:
    return "".join(rng.choices(alphabet or rng.choice(_ALPHABETS), k=length))


def _code(rng: Rng) -> str:
    return _signs(rng, rng.choice((13, 14, 14, 14, 15, 15, 16)))


def _case(rng: Rng, code: str) -> str:
    return rng.choice((code, code, code.lower()))


def _cut(code: str, length: int) -> list[str]:
    return [code[at : at + length] for at in range(0, len(code), length)]


def _by(length: int) -> Callable[[Rng], str]:
    def draw(rng: Rng) -> str:
        groups = _cut(_case(rng, _code(rng)), length)
        return rng.choice((" ", " ", "-", " - ", "  ", "–", "\u00a0")).join(groups)

    return draw


def _usual(rng: Rng) -> list[str]:
    """In the groups that are printed."""
    lengths = rng.choice(((4, 6, 4), (4, 6, 4), (4, 6, 5), (4, 5, 5)))
    code = _signs(rng, sum(lengths))
    groups = []
    for length in lengths:
        groups.append(code[:length])
        code = code[length:]
    return groups


def _any_groups(rng: Rng) -> str:
    """Two to eight groups, cut anywhere."""
    code = _code(rng)
    cuts = sorted(rng.sample(range(1, len(code)), rng.randrange(1, 8)))
    pieces = [code[a:b] for a, b in zip([0, *cuts], [*cuts, len(code)], strict=True)]
    return rng.choice((" ", "-", " - ")).join(pieces)


def _letter_by_letter(rng: Rng) -> str:
    gap = rng.choice((" ", " ", "-", ", ", ",", " - ", ".", "/"))
    return gap.join(_case(rng, _code(rng)))


def _between(*gaps: str) -> Callable[[Rng], str]:
    def draw(rng: Rng) -> str:
        groups = rng.choice((_usual(rng), _usual(rng), _cut(_code(rng), rng.choice((4, 5, 7)))))
        return rng.choice(gaps).join(groups)

    return draw


def _short(rng: Rng) -> str:
    """A sign forgotten, or one typed twice."""
    groups = _usual(rng)
    at = rng.randrange(3)
    place = rng.randrange(len(groups[at]))
    group = groups[at]
    again = rng.choice(("", group[place] * 2))
    groups[at] = group[:place] + again + group[place + 1 :]
    if not 13 <= sum(map(len, groups)) <= 16:
        return _short(rng)
    return rng.choice(("-", "-", " ", "")).join(groups)


def _unreadable(rng: Rng) -> str:
    """One sign that cannot be read."""
    signs = list(rng.choice(("-", "-", " ")).join(_usual(rng)))
    places = [at for at, sign in enumerate(signs) if sign.isalnum()]
    signs[rng.choice(places)] = rng.choice(("?", "*", "_", "…", "□", "#", "[?]", "(?)"))
    return "".join(signs)


def _one_of_two(rng: Rng) -> str:
    """One sign that may be another."""
    signs = list(rng.choice(("-", "-", " ")).join(_usual(rng)))
    places = [at for at, sign in enumerate(signs) if sign.isalnum()]
    pair = rng.choice(("8{}B", "0{}O", "1{}I", "5{}S", "2{}Z", "D{}0", "U{}V"))
    both = pair.format(rng.choice(("/", "/", " or ", " oder ", "|")))
    signs[rng.choice(places)] = rng.choice(("({})", "[{}]", "({})")).format(both)
    return "".join(signs)


_CYRILLIC = dict(zip("ABCEHKMOPTXY", "АВСЕНКМОРТХУ", strict=True))
_GREEK = dict(zip("ABEHIKMNOPTXYZ", "ΑΒΕΗΙΚΜΝΟΡΤΧΥΖ", strict=True))
_SMALL_CAPITALS = dict(zip("ABCDEFGHIJKLMNOPRSTUVWYZ", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", strict=True))


def _look_alikes(rng: Rng) -> str:
    """Some letters of another script, or all small capitals or full width."""
    code = rng.choice(("-", "-", " ", "")).join(
        rng.choice((_usual(rng), _cut(_code(rng), rng.choice((4, 5)))))
    )
    match rng.randrange(4):
        case 0:
            return "".join(_SMALL_CAPITALS.get(sign, sign) for sign in code)
        case 1:
            return "".join(chr(ord(sign) + 0xFEE0) if sign.isalnum() else sign for sign in code)
    script = rng.choice((_CYRILLIC, _GREEK))
    often = rng.choice((0.2, 0.5, 1.0))
    return "".join(script.get(sign, sign) if rng.random() < often else sign for sign in code)


_ENTITIES = ("&nbsp;", "&#45;", "&ndash;", "&shy;", "&#8209;", "&mdash;", "&#x2d;", "&#160;",
             "&minus;", "-&#8203;")  # fmt: skip
_QUOTED = ("=20", "=2D", "-=\n", "=E2=80=93", "=C2=A0", "=\n-", "=3D")

GROUPINGS: dict[str, Callable[[Rng], str]] = {
    "by a word: fours": _by(4),
    "by a word: fives": _by(5),
    "by a word: pairs, threes, sevens": lambda rng: _by(rng.choice((2, 3, 7)))(rng),
    "by a word: cut anywhere": _any_groups,
    "by a word: letter by letter": _letter_by_letter,
    "by a word: commas, pipes": _between(",", ", ", "|", " | ", ";"),
    "by a word: dots, slashes, lines": _between(".", "/", "_", " / ", ":", "\\", "~", "=", "\n"),
    "by a word: entities": _between(*_ENTITIES),
    "by a word: quoted-printable": _between(*_QUOTED),
    "by a word: look-alike letters": _look_alikes,
    "by a word: one short, one twice": _short,
    "by a word: one unreadable": _unreadable,
    "by a word: one of two": _one_of_two,
    "by a word: 13 to 16 in a row": lambda rng: _case(rng, _code(rng)),
}


# Numbers of things --------------------------------------------------------------------------------


def _model(rng: Rng) -> str:
    """As makers write them, 13 to 16 signs."""
    letters, digits = string.ascii_uppercase, string.digits
    inches = rng.choice(("24", "27", "32", "43", "50", "55", "65", "75", "85"))
    series = _signs(rng, rng.choice((1, 2)), letters) + _signs(rng, rng.choice((2, 3, 4)), digits)
    end = _signs(rng, rng.choice((1, 2)), letters) + rng.choice(
        ("XZG", "XXU", "XXC", "XXN", "FXZA", "UXEN", "XEN", "UXZT", "AEU", "XEF", "XXH")
    )
    brand = rng.choice(("UE", "GU", "GQ", "QE", "UN", "QN", "LS", "LC", "LU", "TQ", "HG", "LH"))
    tv = f"{brand}{inches}{series}{end}"
    fridge = (
        f"{_signs(rng, 2, letters)}{_signs(rng, 2, digits)}{rng.choice(letters)}"
        f"{_signs(rng, 4, digits)}{_signs(rng, 2, letters)}{rng.choice(('/', '-', ''))}"
        f"{_signs(rng, 2, letters)}"
    )
    laptop = (
        f"{rng.choice(('20', '21', '82', '83'))}{_signs(rng, 2, letters)}"
        f"{_signs(rng, 4, digits)}{_signs(rng, 2, letters)}-{_signs(rng, 3, digits)}"
    )
    drive = (
        f"{rng.choice(('MZ', 'CT', 'WD', 'ST', 'SN'))}-{_signs(rng, 1, letters)}"
        f"{_signs(rng, 1, digits)}{_signs(rng, 1, letters)}{_signs(rng, 1, digits)}T0"
        f"{rng.choice(('BW', 'B/AM', 'BX'))}"
    )
    return rng.choice((tv, tv, tv, fridge, laptop, drive))


def _lot(rng: Rng) -> str:
    shape = rng.choice(("L999999AA99999", "AAA9999AAA9999", "99A99999AAA999", "X" * 14, "X" * 15))
    signs = {"9": string.digits, "A": string.ascii_uppercase, "X": _ALL}
    return "".join(rng.choice(signs.get(sign, sign)) for sign in shape)


def _key(rng: Rng) -> str:
    alphabet = rng.choice((_ALL, string.ascii_lowercase + string.digits))
    return _signs(rng, rng.choice((13, 14, 15, 16)), alphabet)


def _four_fours(rng: Rng) -> str:
    return "-".join(_cut(_signs(rng, 16, _ALL), 4))


# By form: what is drawn, and the lines it stands in.
THINGS: dict[str, tuple[Callable[[Rng], str], list[str]]] = {
    "model number": (_model, OF_MODELS),
    "lot, part, device": (_lot, OF_LOTS),
    "Wi-Fi key, password": (_key, OF_KEYS),
    "licence key of four fours": (_four_fours, OF_KEYS),
}
