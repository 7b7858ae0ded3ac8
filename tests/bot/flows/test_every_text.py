"""A walk over every flow, step and problem in every language: texts, bytes, lengths."""

import itertools
import re
from dataclasses import replace
from datetime import date
from typing import Any, Literal, get_args

import pytest

from bot.dialogue import Answer, Contact, Text
from bot.domain.local_time import LocalTime
from bot.domain.marketplaces import MARKETPLACES
from bot.domain.recipient_lists import read_list
from bot.exchange.details import Details
from bot.exchange.leaks import Leak, Writer
from bot.exchange.naming import Named
from bot.exchange.terms import Terms
from bot.flows.buy import BuyDraft, BuyFacts
from bot.flows.buy.draft import Doubt, Member, Recipient, Way
from bot.flows.exchange.answer import AnswerDraft, ExchangeFacts
from bot.flows.exchange.message import MessageDraft, MessageFacts
from bot.flows.exchange.way import WayDraft
from bot.flows.flow import AskAgain
from bot.flows.forget import ForgetDraft, ForgetFacts
from bot.flows.later import LaterDraft, LaterFacts
from bot.flows.organising.asked import OrganiserFacts, Planned
from bot.flows.organising.change import FIELDS, ChangeDraft
from bot.flows.organising.guest import GuestDraft
from bot.flows.organising.heir import HeirDraft
from bot.flows.organising.removal import RemovalDraft
from bot.flows.organising.rule_draft import KINDS, RuleDraft, Unsure
from bot.flows.place import PlaceDraft, PlaceFacts
from bot.flows.proof import ProofDraft, ProofFacts
from bot.flows.question import question
from bot.flows.quiet import QuietDraft
from bot.flows.receipt import ReceiptDraft
from bot.flows.redeem import RedeemDraft, RedeemFacts
from bot.flows.state import State
from bot.texts import LANGUAGES, texts
from handlers.delivery.screens import message
from handlers.private.guides import GUIDES
from tests import phone
from tests.scale import scaled

TEAM = tuple(
    Member(contact=f"{'x' * 50}{n}@example.com", name="Otto", amount=f"{900 + n % 9},50 EUR")
    for n in range(100)
)
CALLED = tuple(Member(contact=f"+49151234500{n:02}", name="Otto") for n in range(100))
DOUBTS = (Doubt(number=7, words="x" * 200, name="N" * 80), Doubt(number=8, words="a@b", name=""))
NOW = 1_795_000_000_000
PURPOSES: tuple[Literal["gift", "myself"], ...] = ("gift", "myself")
DRAFTS: dict[str, list[Any]] = {
    "buy": [
        BuyDraft(purpose=purpose, marketplace=code, way=way, day=date(2026, 12, 24), amount=90_000,
                 email="x" * 60 + "@" + "y" * 60 + ".example.com", name="Otto", address="a 1\nb",
                 phone="+12015550123",
                 apartment="", occasion="birthday", message="m" * 250, confirmed=True)
        for purpose, way in itertools.product(PURPOSES, get_args(Way))
        for code in MARKETPLACES
    ] + [
        BuyDraft(purpose="gift", marketplace="DE", way="email", amount=2500, email="a@b.de",
                 beside="1.000,50 EUR"),
        BuyDraft(purpose="gift", marketplace="DE", way="post", amount=2500, name="Otto",
                 address="a 1\nb", day=date(2026, 12, 22), match="1",
                 needed=date(2026, 12, 22), sender="Your giver", message="m" * 250),
    ] + [
        BuyDraft(purpose="gift", marketplace="DE", way=way, amount=2500, team=team[:people],
                 day=date(2026, 11, 1),
                 doubts=DOUBTS, item=True, remember=True, known="1", meant="email:a@gmial.com")
        for way, team in (("text", CALLED), ("email", TEAM))
        for people in (0, 1, 2, 100)
    ],
    "proof": [ProofDraft(card="a", number="123-1234567-1234567")],
    "place": [PlaceDraft(country=country) for country in ("US", "RU", "DE")],
    "later": [LaterDraft(), LaterDraft(typed="9 o'clock"), LaterDraft(typed="tomorrow evening")],
    "quiet": [QuietDraft()],
    "redeem": [
        RedeemDraft(marketplace=code, account="same", kind=kind, outcome=outcome, trouble=trouble)
        for code in MARKETPLACES
        for kind, outcome, trouble in (
            ("email", "worked", "used"), ("text", "later", "invalid"), ("print", "failed", "other"),
            ("card", "failed", "unreadable"), ("link", "failed", "link"), ("pay", None, "inactive"),
            ("email", "unchanged", "elsewhere"),
        )
    ],
    "forget": [ForgetDraft(), ForgetDraft(asked_at=NOW, again=True)],
    "receipt": [ReceiptDraft(card="a")],
    "exchange-name": [AnswerDraft(place="1"), AnswerDraft(place="2")],
    "exchange-word": [AnswerDraft(place="1"), AnswerDraft(place="2")],
    "exchange-ward": [AnswerDraft()],
    "exchange-wishes": [AnswerDraft(place="1"), AnswerDraft(place="2")],
    "exchange-unwanted": [AnswerDraft(place="1"), AnswerDraft(place="2")],
    "exchange-site": [AnswerDraft(place="1"), AnswerDraft(place="2")],
    "exchange-way": [
        WayDraft(place="1", typed="x" * 60 + "@gmial.com"), WayDraft(place="2"),
        WayDraft(place="1", typed="49 1512 3456789"), WayDraft(place="1"),
    ],
    "exchange-rule": [
        RuleDraft(exchange="1", kind=kind, picked=picked, unsure=unsure, unknown=("X",))
        for kind in KINDS
        for picked in ((), ("p1", "p2"), tuple(f"p{n}" for n in range(1, 41)))
        for unsure in ((), (Unsure(typed="A" * 40, found=("p1", "p3"), sure=not picked),))
    ],
    "exchange-heir": [HeirDraft(exchange="1")],
    "exchange-removal": [RemovalDraft(exchange="1")],
    "exchange-guest": [GuestDraft(exchange="1"), GuestDraft(exchange="1", name="N" * 40)],
    "exchange-change": [ChangeDraft(exchange="1", field=field) for field in FIELDS],
    "exchange-message": [
        MessageDraft(place=place, to=to, words=words, held=held)
        for place in ("1", "2")
        for to in ("giver", "match")
        for words, held in ((None, ()), ("w" * 1000, get_args(Leak)))
    ],
    "exchange-apart": [AnswerDraft(place="1"), AnswerDraft(place="2"), AnswerDraft()],
}  # fmt: skip
OFFICE = tuple(
    Named(str(number), number, name)
    for number, name in enumerate(("Maximiliane von und zu Hohenstein", *["x"] * 30), 1)
)
EVERYTHING = Details(
    name="N" * 40, word="w" * 30, marketplace="ZA", way="sms", where="+4915112345678",
    wishes="w" * 1000, not_wanted="n" * 1000, backup=True,
)  # fmt: skip


def facts_of_exchanges(language: str) -> ExchangeFacts:
    """The first place is one's own, with everything said; the others are looked after."""
    return ExchangeFacts(
        language,
        "DE",
        sites=lambda: ("JP", "DE"),
        details=lambda place: (
            EVERYTHING if place == "1" else Details(name="Oma") if place else None
        ),
        everybody=lambda place: OFFICE if place else (),
        guarded=lambda place: place == "2",
    )


def facts_of_organisers(language: str) -> OrganiserFacts:
    """Forty people, half of whom can be written to."""
    people = tuple(
        Named(f"p{n}", n, f"Maximiliane von und zu Hohenstein-Lichte{n % 4}") for n in range(1, 41)
    )
    planned = Planned(Terms(title="T" * 60), NOW + 20 * 86_400_000, date(2026, 12, 22))
    return OrganiserFacts(
        NOW, language, "DE",
        people=lambda _: people,
        reachable=lambda _: tuple(one.id for one in people[::2]),
        planned=lambda _: planned,
    )  # fmt: skip


def facts_of_messages() -> MessageFacts:
    """One's own place, and one looked after."""
    return MessageFacts(
        writer=lambda _: Writer(names=("Anna",)),
        ward=lambda place: "N" * 40 if place == "2" else "",
    )


TODAY = date(2026, 11, 18)
RECIPIENTS = (
    Recipient("a" * 11, {"marketplace": "DE", "name": "Maximiliane von und zu Hohenstein"}),
    Recipient("b" * 11, {"marketplace": "ZA", "email": "otto@example.com"}),
)


def facts_of(name: str, language: str) -> Any:
    """What a guide's steps are told, without a database."""
    return {
        "buy": BuyFacts(TODAY, language, "AT", lambda: ("JP", "DE"), lambda: RECIPIENTS),
        "proof": ProofFacts(TODAY, language, None),
        "place": PlaceFacts(NOW, language),
        "later": LaterFacts(NOW, LocalTime("America/New_York"), language, "US"),
        "quiet": None,
        "redeem": RedeemFacts(language, "GB", lambda: ("JP",)),
        "forget": ForgetFacts(NOW, 30),
        "receipt": None,
        "exchange-message": facts_of_messages(),
        **dict.fromkeys(ORGANISING, facts_of_organisers(language)),
    }.get(name, facts_of_exchanges(language))


ORGANISING = (
    "exchange-rule",
    "exchange-guest",
    "exchange-change",
    "exchange-heir",
    "exchange-removal",
)
ODD_ANSWERS = (
    "she told me to pay 50 euros",
    "",
    "?",
    "0",
    "-1",
    "$5",
    "50 CHF",
    "by sms",
    "Lindenweg 3",
    "1,234",
    "9" * 30,
    "I don't know",
    "2020-01-01",
    "2040-01-01",
    "2026-02-30",
    "x" * 400,
    "1\n" + "x" * 130,
    "+1 800 234 5678",
    "030 123456 x7",
    "+49 30 123456",
    "Hauptstr. 5\n10115 Berlin\nGermany",
    "Hauptstr. 5\nABCD-123456-EFGH",
    "\n".join(f"a{n}@example.com" for n in range(51)),
    "\n".join(f"+49151234500{n:02}" for n in range(51)),
    "x" * 1001,
    "x, Otto",
)
ODD_CHOICES = ("unknown", "told", "help", "sender", "shops", "right", "nonsense")
NO_EMAIL = Contact(phone="+4930123456", name="Otto")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", GUIDES)
def test_every_question_can_be_asked(name: str, language: str) -> None:
    guide = GUIDES[name]
    facts = facts_of(name, language)
    # Drafts of a product differ little: later pages are asked for of every seventh, and of others.
    further = {*range(0, len(DRAFTS[name]), scaled(7, 1)), *range(len(DRAFTS[name]))[-9:]}
    for number, draft in enumerate(DRAFTS[name]):
        for step in guide.flow.steps:
            for page in (0, 1, 2, 13) if number in further else (0,):
                state = State(step=step.name, draft=draft, page=page, turn=99_999, editing=True)
                reply = question(guide.flow, "x" * 11, state, facts)
                screen = message(reply, texts(language))  # raises over 64 bytes of button
                assert 0 < len(re.sub(r"<[^>]+>", "", screen["text"])) <= 4096
                keyboard = screen.get("reply_markup", {}).get("inline_keyboard", [])
                assert not phone.cut_off(keyboard)
                assert not phone.says_nothing(keyboard)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", GUIDES)
def test_every_problem_has_a_text_and_can_come_up(name: str, language: str) -> None:
    guide = GUIDES[name]
    facts = facts_of(name, language)
    for step in guide.flow.steps:
        seen = set()
        answers = [Answer(text=text) for text in ODD_ANSWERS]
        answers += [Answer(choice=choice) for choice in ODD_CHOICES]
        answers += [Answer(contact=NO_EMAIL)] if "contact" in step.also else []
        answers += [Answer(brought="forward"), Answer(brought="file")]
        answers += [Answer(text="x", alarm=Text("check-reason-secret"))]
        secret = [one for one in DRAFTS[name] if getattr(one, "match", None) is not None]
        drafts = (DRAFTS[name][0], DRAFTS[name][-1], *secret)
        for answer, draft in itertools.product(answers, drafts):
            taken = step.take(draft, answer, facts)
            if isinstance(taken, AskAgain) and taken.problem == "slow":  # not read beforehand
                seen.add("slow")
                read = read_list(answer.text or "", step.list_of(draft))
                taken = step.take(draft, replace(answer, listed=read), facts)
            if isinstance(taken, AskAgain):
                texts(language).html(f"{name}-{step.name}-problem-{taken.problem}", **taken.args)
                seen.add(taken.problem)
        assert seen == set(step.problems), step.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_guide_has_a_title_and_its_reminder(language: str) -> None:
    for name, guide in GUIDES.items():
        assert texts(language).plain(f"{name}-title-new")
        if guide.reminder:
            assert texts(language).plain(guide.reminder)
