"""What a chat shows of the bot: words and buttons, those of now and those that were there once."""

from typing import Any

from handlers.local_chat import Person as Account

Json = dict[str, Any]
FOLDS = ("✏️ Change something", "➕ Add name, message", "✏️ Etwas ändern", "➕ Name, Gruß")


def is_meant(label: str, text: str) -> bool:
    """Whether a person who looks for these words means this button; "Gruß" is not its fold."""
    shown = text.translate({0xA0: " ", 0x2068: None, 0x2069: None})
    fold = next((one for one in FOLDS if shown.startswith(one)), None)
    return label in shown and (fold is None or label in (fold, fold[2:].strip()))


class Seen:
    """What a chat shows of the bot: words, buttons."""

    def __init__(self) -> None:
        self.seen_buttons: dict[tuple[int, str], str] = {}

    @property
    def answers(self) -> list[Json]:
        """The bot's messages, oldest first."""
        raise NotImplementedError

    @property
    def last(self) -> Json:
        """The bot's latest message."""
        return self.answers[-1]

    def sees(self, *words: str) -> None:
        """The latest message says this."""
        said = self.last.get("text", self.last.get("caption", "")).replace("\u00a0", " ")
        for word in words:
            assert word in said, said

    def sees_above(self, *words: str) -> None:
        """The message above the latest says this."""
        said = self.answers[-2].get("text", "").replace("\u00a0", " ")
        for word in words:
            assert word in said, said

    def sees_not(self, *words: str) -> None:
        """No message says this."""
        everything = "\n".join(message.get("text", "") for message in self.answers)
        for word in words:
            assert word not in everything

    def labels(self) -> list[str]:
        """The buttons of the latest message."""
        return [button["text"] for button in Account.buttons(self.last)]

    def asked(self) -> list[str]:
        """The buttons of the latest message that has some."""
        return next(
            [button["text"] for button in buttons]
            for message in reversed(self.answers)
            if (buttons := Account.buttons(message))
        )

    def has_button(self, label: str) -> bool:
        """Whether some message has a button with these words."""
        buttons = (one for message in self.answers for one in Account.buttons(message))
        return any(is_meant(label, one["text"]) for one in buttons)

    def button(self, label: str, nth: int = -1) -> tuple[Json, Json]:
        """The button whose label contains these words, with its message: the latest, or the nth."""
        found = [
            (message, button)
            for message in self.answers
            for button in Account.buttons(message)
            if is_meant(label, button["text"])
        ]
        assert found, f"no button {label!r} in {self.labels()}"
        return found[nth]

    def looks(self) -> None:
        """Remember the buttons that are there now."""
        for message in self.answers:
            for button in Account.buttons(message):
                if "callback_data" in button:
                    place = (message["message_id"], button["callback_data"])
                    label = button["text"].replace("\u00a0", " ")
                    self.seen_buttons.setdefault(place, label)

    def old_button(self, label: str, nth: int = -1) -> tuple[int, str]:
        """The message and the data of a button that was there once."""
        seen = [place for place, words in self.seen_buttons.items() if label in words]
        assert seen, f"there never was a button {label!r}"
        return seen[nth]
