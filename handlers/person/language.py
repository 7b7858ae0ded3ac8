"""The language of a person: the screen of /language, and what follows a choice."""

from dataclasses import replace

from bot.dialogue import Choice, Reply, Rows, Text
from bot.languages import language_named, own_name
from bot.texts import LANGUAGES
from handlers.guides import conversation
from handlers.guides.open_guide import front, opened
from handlers.guides.visit import Visit
from handlers.person.way_back import TO_SETTINGS
from storage.people import choose_language

_LONGEST = 100
_TELEGRAM = "telegram"  # in a button or typed: follow Telegram's setting


def command(visit: Visit, words: str) -> None:
    """`/language`, perhaps with the language's name."""
    if not words:
        shown(visit)
    elif not choose(visit, words):
        visit.say(screen(visit, Text("language-unknown")))


def shown(visit: Visit, message_id: int | None = None) -> None:
    """The language as it is, and those there are."""
    visit.say(screen(visit, Text("language-now")), message_id)


def tapped(visit: Visit, code: str, message_id: int | None) -> bool:
    """A button of the screen; a language that is spoken no more shows those that are."""
    if not choose(visit, code, message_id):
        visit.toast = Text("tap-old")
        shown(visit, message_id)
    return True


def choose(visit: Visit, words: str, message_id: int | None = None) -> bool:
    """Speak the language these words name, if they do; `message_id` is a tapped screen.

    The open question is asked again, in the new language.
    """
    typed = words[:_LONGEST].strip().casefold()
    follow = typed in (_TELEGRAM, visit.texts.plain("language-telegram").casefold())
    language = None if follow else language_named(words)
    if not follow and language is None:
        return False
    changed = language != visit.person.chosen_language
    if changed:
        choose_language(visit.tx, visit.person.id, language)
        visit.person = replace(visit.person, chosen_language=language)
    said = Text("language-follows" if follow else "language-chosen")
    visit.say(screen(visit, said), message_id)
    if not changed:
        visit.toast = conversation.COUNTED
    else:
        guided = opened(visit, front(visit))
        if guided is not None:
            guided.ask()
        visit.owe_menu()
    return True


def screen(visit: Visit, *said: Text) -> Reply:
    """What is said, and a button for each language; the one in force is marked."""
    return Reply(said, _buttons(visit.person.chosen_language, visit.person.language))


def _buttons(chosen: str | None, spoken: str) -> Rows:
    """Likely wishes first: what is not spoken now, what is spoken, what is set already."""
    labels = {code: Text("language-name", {"name": own_name(code)}) for code in LANGUAGES}
    labels[_TELEGRAM] = Text("language-telegram")
    in_force = chosen or _TELEGRAM
    wishes = sorted(labels, key=lambda code: (code == in_force, code == spoken))
    labels[in_force] = Text("language-in-force", {"label": labels[in_force]})
    return (*((Choice(f"language:{code}", labels[code]),) for code in wishes), TO_SETTINGS)
