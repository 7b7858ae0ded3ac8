"""One person's unit of work: who they are, what is said to them, written to the outbox at once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Literal

from bot.dialogue import Choice, File, Reply, Rows, Text
from bot.texts import Texts, texts
from handlers.delivery import payload
from handlers.guides.guide import Guides
from storage.outbox import Kind, Lane, OutboxRow, post
from storage.people import Person
from storage.transaction import Transaction

_NOTHING = Reply(())


class Visit:
    """What a unit about one person works with. `rows` go to the sender after the commit.

    `called`: their first name, `names` and `username`: all they are called in Telegram, where the
    update tells; nothing keeps it. `bot`: the username of the one that they talk to.
    """

    def __init__(  # noqa: PLR0913 - who speaks, where and when
        self,
        tx: Transaction,
        person: Person,
        guides: Guides,
        now: int,
        *,
        called: str = "",
        names: tuple[str, ...] = (),
        username: str = "",
        bot: str = "",
    ) -> None:
        self.tx, self.person, self.guides, self.now = tx, person, guides, now
        self.called, self.bot = called, bot
        self.names, self.username = names, username
        self.rows: list[OutboxRow] = []
        self.toast: Text | None = None  # a word on the tapped button itself
        self.forgotten = False  # the person is erased: nothing older may reach them
        self.brought_file = False  # there is something to read after the commit
        self.asks_for_message = False  # the next one is to be checked

    @property
    def today(self) -> date:
        """The calendar day of this visit, where the person is."""
        return self.person.clock.day(self.now)

    @property
    def texts(self) -> Texts:
        """The person's catalogue."""
        return texts(self.person.language)

    def say(self, reply: Reply, message_id: int | None = None) -> OutboxRow:
        """Owe the person a message, or an edit of `message_id`."""
        kind: Kind = "edit" if message_id is not None else "message"
        return self._post(kind, reply, message_id)

    def edit(
        self,
        reply: Reply,
        message_id: int | None,
        *,
        about: int | None = None,
        lane: Lane = Lane.ANSWERS,
        conversation: str | None = None,
    ) -> OutboxRow:
        """Owe an edit of a message of ours; without words only its buttons change.

        `about` is the outbox row that posted it, where its id may not be known yet;
        `conversation` the guide whose living message it must not write over.
        """
        turn = reply.turn
        return self._owe(
            self._row(
                "edit",
                payload.dump(reply, message_id),
                conversation_id=turn.conversation if turn else conversation,
                turn=turn.number if turn else None,
                lane=lane,
                about=about,
                reply=reply,
                message_id=message_id,
            )
        )

    def drop(
        self, line: Reply, message_id: int | None, *, about: int | None, conversation: str | None
    ) -> None:
        """Owe the deletion of a message of ours; one that is too old becomes a line.

        `about` and `conversation` as for an edit.
        """
        self._owe(
            self._row(
                "delete",
                payload.dump(line, message_id),
                conversation_id=conversation,
                lane=Lane.LATE_EDITS,
                about=about,
                reply=line,
            )
        )

    def order(self, kind: str, about: str) -> None:
        """Owe the person a file that takes long to make: it is made when its turn comes."""
        self._owe(self._row("file", payload.dump_order(kind, about)))

    def send(self, file: File) -> None:
        """Owe the person a file; its content is kept until it has left."""
        self._owe(self._row("file", payload.dump_file(file), reply=file))

    def _post(
        self, kind: Kind, reply: Reply, message_id: int | None, lane: Lane = Lane.ANSWERS
    ) -> OutboxRow:
        turn = reply.turn
        return self._owe(
            self._row(
                kind,
                payload.dump(reply, message_id),
                conversation_id=turn.conversation if turn else None,
                turn=turn.number if turn else None,
                lane=lane,
                reply=reply,
                message_id=message_id,
            )
        )

    def _owe(self, row: OutboxRow) -> OutboxRow:
        self.rows.append(post(self.tx, row, self.now))
        return row

    def _row(self, kind: Kind, saved: str, **rest: Any) -> OutboxRow:
        ident, person = self.tx.ids.next(), self.person
        return OutboxRow(ident, person.chat_id, kind, person.language, saved, **rest)

    def say_text(self, text_id: str, buttons: Rows = ()) -> None:
        """A message of one text without arguments."""
        self.say(Reply((Text(text_id),), buttons))

    def owe_menu(self) -> None:
        """The chat's own command menu in the chosen language, or none: Telegram's then counts."""
        self._post("menu" if self.person.chosen_language else "no-menu", Reply(()), None)

    def take_back(self, message_ids: Sequence[int]) -> None:
        """Delete messages of ours, at most 100, none of them older than Telegram allows."""
        self._owe(self._row("delete", payload.dump_ids(message_ids)))

    def blank(self, message_id: int) -> None:
        """Write a neutral text over a message of ours that is too old to be deleted."""
        saved = payload.dump_blank(message_id)
        self._owe(self._row("delete", saved, lane=Lane.LATE_EDITS))

    def delete(self, message_id: int, otherwise: Reply = _NOTHING) -> None:
        """Delete a message the person wrote, before all else; where Telegram refuses, say this."""
        self._post("delete", otherwise, message_id, Lane.CODES)


def menu() -> Rows:
    """The likely choices of somebody who is not in a guide."""
    return (_BUYING, HOLDING, FAILING, _ASKED)


def holding() -> Rows:
    """The same of somebody who has shown that there is a card already."""
    return (*styled((HOLDING,), "primary"), FAILING, *styled((_BUYING,), None), _ASKED)


def warned(conversation: str = "") -> Rows:
    """What helps somebody who was warned: to leave it, and this guide; a check; the steps."""
    leave = Choice(f"leave:{conversation}", Text("menu-leave"), style="primary")
    return ((leave,), CHECK, _SENT)


def gate_left() -> Rows:
    """What may still be needed once somebody has left it."""
    return (_SENT, _WHERE, _HELP)


def situations() -> Rows:
    """What brings people here, the likeliest first."""
    return (_BUYING, HOLDING, FAILING, _ASKED, _SENT, _EXCHANGE, _HELP)


def styled(rows: Rows, style: Literal["primary"] | None) -> Rows:
    """The same buttons as the likeliest, or as none of them."""
    return tuple(
        tuple(replace(one, style=style) if isinstance(one, Choice) else one for one in row)
        for row in rows
    )


_BUYING = (Choice("buy", Text("menu-buy"), style="primary"),)
CARDS = (Choice("cards", Text("talk-cards")),)
HOLDING = (Choice("redeem", Text("menu-redeem")),)
FAILING = (Choice("trouble", Text("menu-trouble")),)
_HELP = (Choice("help", Text("menu-help")),)
_SENT = (Choice("sent", Text("menu-sent")),)
_ASKED = (Choice("asked", Text("menu-asked")),)
CHECK = (Choice("check", Text("menu-check")),)
_EXCHANGE = (Choice("exchange", Text("menu-exchange")),)
_WHERE = (Choice("where", Text("menu-where")),)
