"""E-mail addresses as people type them: a slip is asked about, never mended in silence."""

import re
import unicodedata
from dataclasses import replace
from functools import cache

from email_validator import EmailNotValidError, validate_email

from bot.domain.reading.endings import ending_exists, mended_ending
from bot.domain.reading.homes import is_known, is_owned
from bot.domain.reading.reading import Reading
from bot.domain.reading.slips import meant_domains
from bot.vocabulary import UNDERSTOOD, words

_PROBLEM = "read-email-problem-"
_LONGEST = 500
_LONGEST_LOCAL = 64
_SHORT = 3
# Dots of other scripts, which divide a domain too.
_FULL_STOPS = str.maketrans("\u3002\uff0e\uff61", "...")
_ROUND = " \t\r\n.,;:!?\"'()[]{}<>\u00ab\u00bb\u201c\u201d\u201e\u2018\u2019\u2026"
_WWW = re.compile(r"^w{3,4}\.(?=.)", re.IGNORECASE)
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " ", 0x3002: "."}
# Letters of other scripts that nobody can tell from Latin ones.
_ALPHABETS = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"})
_LOOK_LATIN = frozenset("ӏѵѡасеорхуіјѕһԁԛԝвкмнтгαονρτυικηω")


def read_email(text: str) -> Reading[str]:
    """An address as it would be stored: the local part as written, the domain in small letters.

    What may be a slip ("gmial.com", a comma, a blank, "at" and "dot") gives what was perhaps
    meant as a suggestion or as choices, and no value.
    """
    typed = text[:_LONGEST].translate(_FULL_WIDTH).strip()
    if inner := re.fullmatch(r"[^<>@]*<\s*([^<>]+?)\s*>[\s.,;]*", typed):
        typed = inner[1]
    typed = re.sub(r"^mailto:(\S+?)(?:\?.*)?$", r"\1", _bare(typed), flags=re.IGNORECASE)
    several = _several(typed)
    if len(several) > 1:
        return Reading(problem=f"{_PROBLEM}several", choices=several)
    return _one(several[0] if several else _without_words(_bare(typed)))


def _bare(typed: str) -> str:
    """Without what stands round an address; a dot in front is no such sign but a slip."""
    return typed.lstrip(_ROUND.replace(".", "")).rstrip(_ROUND)


def _one(typed: str) -> Reading[str]:
    if address := _address(typed):
        return _looked_at(address)
    if typed.count("@") == 1 and (pair := _name_in_front(typed)):
        return Reading(problem=f"{_PROBLEM}blank", choices=pair)
    for problem, mended in _mendings(typed):
        address = _address(mended)
        if address and mended != typed:
            return _at_a_home(problem, _without_www(address))
    return _without_dot(typed)


def _looked_at(address: str) -> Reading[str]:
    """An address that is written correctly: is it the one that was meant?"""
    local, _, domain = address.rpartition("@")
    if any(_looks_like_another(part) for part in (local, *domain.split("."))):
        return Reading(problem=f"{_PROBLEM}look-alike")
    if not local.isascii() and is_known(domain):
        return Reading(problem=f"{_PROBLEM}letters", suggestion=_spelt_out(local, domain))
    if (bare := _without_www(address)) != address:
        return replace(_at_a_home("www", bare), typed=address)
    meant = meant_domains(domain)
    if not meant and not ending_exists(domain):
        mended = mended_ending(domain)
        return _offered("typo" if mended else "ending", [f"{local}@{mended or domain}"])
    if not meant:
        return Reading(address)
    second = domain.startswith(f"{meant[0]}.")
    problem = "endings" if second else "typo"
    return replace(_offered(problem, [f"{local}@{home}" for home in meant]), typed=address)


def _without_www(address: str) -> str:
    """An address without what belongs to a page: "www.anna@gmx.de", "anna@www.gmx.de"."""
    local, _, domain = address.partition("@")
    host = _WWW.sub("", domain)
    whole = "." in host or is_owned(host)  # "www.de" is a domain of its own.
    return f"{_WWW.sub('', local)}@{host if whole else domain}"


def _at_a_home(problem: str, address: str) -> Reading[str]:
    """A mended address, with the slip in its domain mended too."""
    local, _, domain = address.partition("@")
    return _offered(problem, [f"{local}@{home}" for home in meant_domains(domain) or (domain,)])


def _name_in_front(typed: str) -> tuple[str, str] | None:
    """ "anna mueller@gmx.de": the second word alone, or both in one."""
    pieces = typed.split()
    if len(pieces) != 2 or "@" in pieces[0] or pieces[1].startswith("@"):
        return None
    alone, joined = _one(pieces[1]).value, _one("".join(pieces)).value
    return (alone, joined) if alone and joined else None


def _spelt_out(local: str, domain: str) -> str | None:
    """ "jürgen" as "juergen": the big providers have no other letters."""
    ascii_local = local.translate(_UMLAUTS)
    return f"{ascii_local}@{domain}" if ascii_local.isascii() else None


def _offered(problem: str, addresses: list[str]) -> Reading[str]:
    if len(addresses) == 1:
        return Reading(problem=_PROBLEM + problem, suggestion=addresses[0])
    return Reading(problem=_PROBLEM + problem, choices=tuple(addresses))


def _address(typed: str) -> str | None:
    """The address as stored, or None if it is none."""
    if not _has_form(typed):
        return None
    try:
        found = validate_email(typed, check_deliverability=False, strict=True)
    except EmailNotValidError:
        return None
    return f"{typed.rpartition('@')[0]}@{found.domain.casefold()}"


def _has_form(typed: str) -> bool:
    """Whether it may be an address at all: to validate takes a hundred times longer.

    Signs that are composed first (accents) count twice.
    """
    local, _, domain = typed.partition("@")
    if not (local and domain) or "@" in domain or "." not in domain.translate(_FULL_STOPS):
        return False
    return len(local) <= 2 * _LONGEST_LOCAL and not any(sign.isspace() for sign in typed)


def _mendings(typed: str) -> list[tuple[str, str]]:
    """What the text may stand for, by the problem that it then has (an invisible sign: blank)."""
    joined = re.sub(r"\s*([@.])\s*", r"\1", typed)
    domain_dots = re.sub(r"@.*", lambda found: re.sub(r"[,;]+", ".", found[0]), typed)
    return [
        ("blank", joined),
        ("blank", "".join(sign for sign in typed if unicodedata.category(sign) != "Cf")),
        ("comma", re.sub(r"[,;]+", ".", typed)),
        ("comma", re.sub(r"\s*\.\s*", ".", domain_dots)),
        ("dots", re.sub(r"\.{2,}", ".", typed).replace("@.", "@").replace(".@", "@").lstrip(".")),
        ("at", re.sub(r"@{2,}|\s*[(\[{]\s*@\s*[)\]}]\s*", "@", typed)),
        ("spelt", _spelt(typed)),
        ("at", _with_at(typed)),
    ]


def _spelt(typed: str) -> str:
    """ "anna at gmail dot com", "anna (at) gmx (punkt) de"."""
    for sign, kind in (("@", "at"), (".", "dot")):
        names = "|".join(sorted({re.escape(w) for lang in UNDERSTOOD for w in _said(lang, kind)}))
        wrapped = rf"\s*[(\[{{<]\s*(?:{names}|{re.escape(sign)})\s*[)\]}}>]\s*|\s+(?:{names})\s+"
        typed = re.sub(wrapped, sign, typed, flags=re.IGNORECASE)
    return typed


def _with_at(typed: str) -> str:
    """ "annagmail.com": the sign left out, or another typed for it, before a known home."""
    for home in ("gmail.com", "googlemail.com", "hotmail.com", "outlook.com", "yahoo.com",
                 "icloud.com", "gmx.de", "gmx.net", "web.de", "t-online.de"):  # fmt: skip
        if "@" not in typed and typed.casefold().endswith(home):
            local = typed[: -len(home)]
            return f"{local.rstrip(' #*&2€') if not local[-1:].isalpha() else local}@{home}"
    return typed


def _without_dot(typed: str) -> Reading[str]:
    """ "anna@gmailcom", or what is no address in any way."""
    local, _, domain = typed.rpartition("@")
    homes = [_without_www(f"{local}@{home}") for home in meant_domains(domain.casefold())]
    if homes and all(_address(home) for home in homes):
        return _offered("typo", homes)
    return Reading(problem=f"{_PROBLEM}unclear")


def _several(typed: str) -> tuple[str, ...]:
    """The addresses where there is more than one; the same twice is one."""
    pieces = [_bare(piece) for piece in re.split(r"[\s,;]+(?:(?:and|or|und|oder)\s+)?", typed)]
    found = dict.fromkeys(piece for piece in pieces if _address(piece))
    return tuple(found) if typed.count("@") == len(pieces) > 1 or len(found) > 1 else ()


def _without_words(typed: str) -> str:
    """ "my email is anna@gmx.de" without the words; other words stay and are asked about.

    So does a short one right in front: "an na@gmx.de" is somebody else than "na@gmx.de".
    """
    pieces = typed.split()
    if len(pieces) == 2 and len(pieces[0]) <= _SHORT and pieces[0].isalpha():
        return typed
    rest = [piece for piece in pieces if piece.casefold().strip(_ROUND) not in _around()]
    return rest[0] if len(rest) == 1 and "@" in rest[0].strip("@") else typed


def _looks_like_another(label: str) -> bool:
    """Whether letters of scripts that look alike are mixed, or pass for Latin ones."""
    scripts = {unicodedata.name(sign, "?").split()[0] for sign in label if sign.isalpha()}
    if any("\u0250" <= sign <= "\u02af" for sign in label):
        return True  # Letters of phonetics, "\u0261" for "g".
    if not scripts & (_ALPHABETS - {"LATIN"}):
        return False
    letters = {sign for sign in label.casefold() if sign.isalpha()}
    return len(scripts & _ALPHABETS) > 1 or letters <= _LOOK_LATIN


def _said(language: str, kind: str) -> list[str]:
    said: list[str] = words(language, "emails")[kind]
    return said


@cache
def _around() -> frozenset[str]:
    return frozenset(word for language in UNDERSTOOD for word in _said(language, "around"))
