"""Buying a card with care: a gate, four questions, the order checklist, the hand-over.

Decides what is asked and what is taken. What is printed about Amazon is graded in the texts.
"""

from bot.dialogue import Name
from bot.domain.phones import shown
from bot.flows.buy import order, post, typed, when, where, whom
from bot.flows.buy.draft import BuyDraft, BuyFacts
from bot.flows.buy.several import or_change, or_several
from bot.flows.flow import Flow, Step

__all__ = ["BUY", "BuyDraft", "BuyFacts"]

BUY: Flow[BuyDraft, BuyFacts] = Flow(
    name="buy",
    version=2,
    draft=BuyDraft,
    steps=(
        Step(
            name="meant",
            answers="sure",
            take=typed.take_meant,
            choices=typed.meant_choices,
            args=typed.meant_args,
            applies=lambda draft: draft.meant is not None,
            problems=("unclear",),
        ),
        Step(
            name="purpose",
            answers="purpose",
            take=or_several(where.take_purpose),
            choices=where.purpose_choices,
            problems=("told", "unclear"),
        ),
        Step(
            name="site",
            answers="marketplace",
            take=or_several(where.take_site),
            choices=where.site_choices,
            args=lambda draft, _: {"purpose": draft.purpose or "gift"},
            line=where.site_args,
            problems=("unknown", "unclear"),
        ),
        Step(
            name="way",
            answers="way",
            take=or_several(when.take_way),
            choices=when.way_choices,
            args=when.way_args,
            line=when.way_line,
            problems=("unclear",),
        ),
        Step(
            name="day",
            answers="day",
            take=when.take_day,
            choices=when.day_choices,
            args=when.day_args,
            line=when.day_line,
            applies=lambda draft: draft.way in ("date", "post"),
            problems=("unread",),
        ),
        Step(
            name="amount",
            answers="amount",
            take=or_several(whom.take_amount),
            choices=whom.amount_choices,
            args=lambda draft, _: {"currency": draft.site.currency},
            line=lambda draft, _: {"amount": draft.money},
            problems=("unread",),
        ),
        Step(
            name="email",
            answers="email",
            take=whom.take_email,
            args=lambda draft, _: {"purpose": draft.purpose or "gift"},
            line=lambda draft, _: {"email": draft.email or ""},
            applies=lambda draft: draft.way in ("email", "date"),
            problems=("unread",),
        ),
        Step(
            name="phone",
            answers="phone",
            take=whom.take_phone,
            args=lambda draft, _: {"purpose": draft.purpose or "gift"},
            line=lambda draft, _: {"phone": shown(draft.phone or "+1")},
            applies=lambda draft: draft.way == "text",
            problems=("unread",),
        ),
        Step(
            name="recipient",
            answers="name",
            take=whom.take_name,
            line=lambda draft, _: {"name": Name(draft.name or "")},
            applies=lambda draft: draft.way == "post",
            problems=("unclear", "long"),
        ),
        Step(
            name="address",
            answers="address",
            take=post.take_address,
            line=lambda draft, _: {"address": Name(draft.address or "")},
            applies=lambda draft: draft.way == "post",
            problems=("unclear", "long", "elsewhere"),
        ),
        Step(
            name="check",
            answers="checked",
            take=post.take_check,
            choices=post.check_choices,
            args=post.check_args,
            applies=post.has_doubts,
            problems=("unclear",),
        ),
        Step(
            name="apartment",
            answers="apartment",
            take=post.take_apartment,
            choices=post.apartment_choices,
            line=post.apartment_line,
            applies=post.asks_apartment,
            problems=("unclear", "long"),
        ),
        Step(
            name="name",
            answers="name",
            take=whom.take_name,
            line=lambda draft, _: {"name": Name(draft.name or "")},
            applies=lambda draft: draft.way != "post" and draft.purpose == "gift",
            problems=("unclear", "long"),
            offered=True,
        ),
        Step(
            name="occasion",
            answers="occasion",
            take=whom.take_occasion,
            choices=whom.occasion_choices,
            line=lambda draft, _: {"occasion": whom.occasion_name(draft)},
            applies=lambda draft: draft.purpose == "gift",
            problems=("unclear", "long"),
            offered=True,
        ),
        Step(
            name="message",
            answers="message",
            take=whom.take_message,
            line=lambda draft, _: {"message": Name(draft.message or "")},
            applies=lambda draft: draft.purpose == "gift",
            problems=("unclear", "long"),
            offered=True,
        ),
        Step(
            name="review",
            answers="confirmed",
            take=or_change(order.take_review),
            choices=order.review_choices,
            args=order.review_args,
            problems=("unclear",),
            review=True,
        ),
        Step(
            name="order",
            answers="ordered",
            take=order.take_order,
            choices=order.order_choices,
            args=order.order_args,
            problems=("unclear",),
        ),
    ),
)
