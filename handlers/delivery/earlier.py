"""Rows that an older version wrote and nobody has sent: its texts as this version says them."""

from collections.abc import Callable, Mapping

from bot.dialogue import Arg, Parts, Text

Args = Mapping[str, Arg]

# What a text distinguishes since then: of what was not told apart, the usual case counts.
_USUAL: dict[str, Args] = {
    "buy-order-ask": {"done": 0, "secret": ""},
    "buy-review-ask": {"slowly": "no", "suits": "no", "way": "email"},
    "buy-team-line": {"titled": "no", "over": ""},
    "card-arrived": {"whose": "gift", "way": "email"},
    "card-ask-ordered": {"whose": "gift", "way": "email"},
    "card-ask-received": {"whose": "gift"},
    "card-forget": {"whose": "one"},
    "card-lost": {"way": "email"},
    "card-lost-advice": {"whose": "gift"},
    "card-redeemed": {"whose": "one"},
    "card-state-ordered": {"whose": "gift"},
    "card-state-redeemed": {"whose": "one"},
    "card-will-ask": {"whose": "one"},
    "card-will-ask-redeemed": {"whose": "one"},
    "redeem-fix-inactive": {"kind": "card"},
    "redeem-fix-unreadable": {"kind": "card"},
}
_NAMED_THEIR_CARD = ("card-ask-", "card-runs-out")


def said_today(text: Text) -> tuple[Text, ...]:
    """A saved text with the arguments it needs by now; nothing where it says nothing any more."""
    args = {**_USUAL.get(text.id, {}), **text.args}
    missing, rebuilt = _REBUILT.get(text.id, ("", None))
    if rebuilt is not None and missing not in args:
        return rebuilt(args)
    if text.id.startswith(_NAMED_THEIR_CARD) and "label" in args:
        card = Parts((args.pop("amount"), args.pop("label")))
        return (Text("card-title", {"parts": card}), Text(text.id, args))
    return (Text(text.id, args),)


def _of_card(args: Args) -> Parts:
    return Parts((args["amount"], args["label"]))


def _named(text_id: str) -> Callable[[Args], tuple[Text, ...]]:
    return lambda args: (Text(text_id, args),)


# By its id: an argument that it has since then ("" for an id that is gone), and what it is by now.
_REBUILT: dict[str, tuple[str, Callable[[Args], tuple[Text, ...]]]] = {
    "buy-amount-problem-help": ("small", lambda _: ()),  # it names no amounts
    "buy-day-earlier": ("", _named("calendar-earlier")),
    "buy-day-later": ("", _named("calendar-later")),
    "buy-day-today": ("", _named("calendar-near-today")),
    "buy-day-tomorrow": ("", _named("calendar-near-tomorrow")),
    "buy-done-forward": (
        "",
        lambda args: (
            Text(
                "card-note-words",
                {**args, "site": args["label"], "whom": "one", "signed": "no", "sender": ""},
            ),
        ),
    ),
    "buy-title": ("parts", lambda args: (Text("buy-title", {"parts": Parts((args["label"],))}),)),
    "card-button": ("parts", lambda args: (Text("card-button", {"parts": _of_card(args)}),)),
    "card-for": ("", lambda args: (Text("card-title", {"parts": Parts((args["name"],))}),)),
    "card-title": ("parts", lambda args: (Text("card-title", {"parts": _of_card(args)}),)),
    "proof-day-choice": ("", _named("buy-day-choice")),
    "proof-done": ("day", lambda _: (Text("settled", {"line": Text("proof-title")}),)),
}
