"""The strict wrapper round the catalogues: a text is whole in every language or the bot stops.

Fluent is polite: a missing text prints its id, a missing argument its name, a broken entry is
dropped. Here each of these is an error. Money, days and countries are printed as the reader's
language prints them (CLDR, through Babel).
"""

import html
from collections.abc import Mapping
from datetime import date, time
from functools import cache, lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time
from babel.numbers import format_decimal, get_currency_precision
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Junk, Message, Term

from bot.dialogue import (
    Arg,
    City,
    Country,
    Instant,
    Month,
    Name,
    OneLine,
    Parts,
    ShortDay,
    Spoken,
    Text,
    TimeOfDay,
    Weekday,
)
from bot.domain.money import Money
from bot.domain.time_zones import city
from bot.held_texts import Held, key_of

LANGUAGES = ("en", "de")
DEFAULT_LANGUAGE = "en"

_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
# Signs that turn the direction of what follows: in a name they would turn our own words, too.
_NO_TURNS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_TICK = "\u2705 "
_NO_BREAK = "\u00a0"
# An app shows it by the reader's own clock: weekday, long date, short time.
_TIME = '<tg-time unix="{}" format="wDt">{}</tg-time>'


class CatalogueError(Exception):
    """A catalogue that cannot be trusted, or a text asked for that it does not hold."""


def language_of(code: str | None) -> str:
    """The language we speak with somebody whose Telegram speaks `code` ("de-AT" gives "de")."""
    base = (code or "").lower().replace("_", "-").partition("-")[0]
    return base if base in LANGUAGES else DEFAULT_LANGUAGE


class Texts:
    """All texts of one language, from a folder of `.ftl` files.

    Raises CatalogueError for an entry that does not parse, an id given twice, and, when asked
    for a text, an id or argument that is not there.
    """

    def __init__(self, language: str, folder: Traversable | None = None) -> None:
        self.language = language
        self._locale = Locale.parse(language)
        self._bundle = FluentBundle([language], use_isolating=False)
        self.ids: frozenset[str] = frozenset(_load(self._bundle, folder or _folder(language)))
        # In an argument may be words that people typed: only texts without any, or with numbers,
        # money, days, words of ours and texts of these alone, are held.
        self._still = lru_cache(maxsize=4096)(self._format_without_arguments)
        self._held = lru_cache(maxsize=4096)(self._format_held)
        self._amount = lru_cache(maxsize=4096)(self._print_money)

    def html(self, text_id: str, /, **args: Arg) -> str:
        """The text for a message in Telegram's HTML; arguments are escaped, the text is not."""
        return self._text(text_id, args, escape=True)

    def plain(self, text_id: str, /, **args: Arg) -> str:
        """The text for a button or an alert, where nothing is markup."""
        return self._text(text_id, args, escape=False)

    def label(self, text: Text) -> str:
        """A `Text` in its plain form."""
        return self.plain(text.id, **text.args)

    def _text(self, text_id: str, args: Mapping[str, Arg], *, escape: bool) -> str:
        if not args:
            return self._still(text_id)
        if (key := key_of(args)) is not None:
            return self._held(Held(text_id, key, escape, args))
        printed = {name: self._printed(value, escape=escape) for name, value in args.items()}
        return self._format(text_id, printed)

    def _format_without_arguments(self, text_id: str) -> str:
        return self._format(text_id, {})

    def _format_held(self, text: Held) -> str:
        args = text.args.items()
        return self._format(
            text.id, {name: self._printed(value, escape=text.escape) for name, value in args}
        )

    def _format(self, text_id: str, args: Mapping[str, str | int]) -> str:
        if text_id not in self.ids:
            raise CatalogueError(f"{self.language}: no text {text_id!r}")
        message = self._bundle.get_message(text_id)
        if message.value is None:
            raise CatalogueError(f"{self.language}: text {text_id!r} has no value")
        value, errors = self._bundle.format_pattern(message.value, dict(args))
        if errors:
            names = ", ".join(type(error).__name__ for error in errors)
            raise CatalogueError(f"{self.language}: text {text_id!r} cannot be printed ({names})")
        return str(value)

    def _printed(self, value: Arg, *, escape: bool) -> str | int:
        match value:
            case int():
                return value
            case str():
                return _escaped(value) if escape else value
            case Name(text=text):
                inside = text.translate(_NO_TURNS)
                return _ISOLATE + (_escaped(inside) if escape else inside) + _END_ISOLATE
            case Text() | OneLine() | Parts() | Instant() | Spoken():
                return self._together(value, escape=escape)
            case _:
                return self._by_locale(value)

    def _together(self, value: Text | OneLine | Parts | Instant | Spoken, *, escape: bool) -> str:
        match value:
            case Instant(at=at, words=text):
                words = self._together(text, escape=escape)
                return _TIME.format(at // 1000, words) if escape else words
            case OneLine(text=text):
                return _on_one_line(self._together(text, escape=escape))
            case Spoken(language=language, text=text):
                spoken = texts(language)
                return spoken.html(text.id, **text.args) if escape else spoken.label(text)
            case Parts(of=parts):
                return f"{_NO_BREAK}· ".join(
                    str(self._printed(part, escape=escape)) for part in parts
                )
            case Text(id=text_id, args=args):
                return self.html(text_id, **args) if escape else self.plain(text_id, **args)

    def _by_locale(
        self, value: Money | date | ShortDay | Month | Weekday | Country | City | TimeOfDay
    ) -> str:
        match value:
            case Money():
                return self.money(value)
            case Country(code=code):
                return str(self._locale.territories[code])
            case City(zone=zone):
                return city(zone, self.language)
            case TimeOfDay(minutes=minutes):
                shown = format_time(time(*divmod(minutes, 60)), "short", locale=self._locale)
                # CLDR puts a narrow blank before "AM" that old phones show as a box.
                return str(shown).replace("\u202f", _NO_BREAK)
            case _:
                return self._day(value)

    def _day(self, value: date | ShortDay | Month | Weekday) -> str:
        match value:
            case ShortDay(day=day):
                return str(format_skeleton("MMMEd", day, locale=self._locale))
            case Month(day=day):
                return str(format_skeleton("yMMM", day, locale=self._locale))
            case Weekday(number=number):
                return str(self._locale.days["stand-alone"]["short"][number]).rstrip(".")
            case date():
                return format_date(value, "full", locale=self._locale)

    def money(self, money: Money) -> str:
        """An amount with its ISO code ("EUR 25", "25 EUR"): "$" alone could be five."""
        return self._amount(money)

    def _print_money(self, money: Money) -> str:
        pattern = self._locale.currency_formats["standard"].pattern
        places = 0 if money.major == int(money.major) else get_currency_precision(money.currency)
        digits = "#,##0" + ("." + "0" * places if places else "")
        number = format_decimal(money.major, format=digits, locale=self._locale)
        before = pattern.startswith("¤")
        parts = (money.currency, number) if before else (number, money.currency)
        return _NO_BREAK.join(parts)


def _on_one_line(text: str) -> str:
    lines = [line.strip() for line in text.removeprefix(_TICK).splitlines()]
    return " ".join(line if line.endswith(":") else f"{line}," for line in lines).rstrip(",")


def _escaped(text: str) -> str:
    return html.escape(text, quote=False)


def _folder(language: str) -> Traversable:
    return files("locales") / language


def _load(bundle: FluentBundle, folder: Traversable) -> list[str]:
    seen: list[str] = []
    known: set[str] = set()
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if not file.name.endswith(".ftl"):
            continue
        resource = FluentResource(file.read_text(encoding="utf-8"))
        for entry in resource.body:
            if isinstance(entry, Junk):
                first = (entry.content or "").strip().splitlines()[:1]
                raise CatalogueError(f"{file.name}: cannot read the entry that begins {first}")
            if isinstance(entry, Message | Term):
                name = ("-" if isinstance(entry, Term) else "") + entry.id.name
                if name in known:
                    raise CatalogueError(f"{file.name}: {name!r} is there twice")
                known.add(name)
                if isinstance(entry, Message):
                    seen.append(name)
        bundle.add_resource(resource)
    return seen


@cache
def texts(language: str) -> Texts:
    """The catalogue of one of `LANGUAGES`, read once."""
    return Texts(language)
