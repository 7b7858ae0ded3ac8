"""Buying a card with care: a gate, four questions, the order checklist, the hand-over.

Decides what is asked and what is taken. What is printed about Amazon is graded in the texts.
"""

from bot.dialogue import Name
from bot.domain.phones import shown
from bot.flows.buy import amounts, doubtful, known, order, post, team, typed, when, where, whom
from bot.flows.buy.asking import or_unknown
from bot.flows.buy.contact import or_contact
from bot.flows.buy.draft import BuyDraft, BuyFacts, Recipient
from bot.flows.buy.heading import heading, title
from bot.flows.buy.rather import or_rather
from bot.flows.buy.several import or_change, or_several
from bot.flows.buy.team import or_list
from bot.flows.flow import Besides, Flow, Step

__all__ = ["BUY", "BuyDraft", "BuyFacts", "Recipient"]

_CONTACT_OR_FILE: frozenset[Besides] = frozenset({"contact", "file"})

BUY: Flow[BuyDraft, BuyFacts] = Flow(
    name="buy",
    version=2,
    draft=BuyDraft,
    heading=heading,
    title=title,
    steps=(
        Step(
            name="meant",
            answers="sure",
            take=or_several(typed.take_meant),
            choices=typed.meant_choices,
            args=typed.meant_args,
            applies=lambda draft: draft.meant is not None,
            problems=("told", "unclear"),
            again="again",
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
            args=where.site_question,
            line=where.site_args,
            problems=("told", "unknown", "unclear"),
        ),
        Step(
            name="way",
            answers="way",
            take=or_several(when.take_way),
            choices=when.way_choices,
            args=when.way_args,
            line=when.way_line,
            problems=("told", "unclear"),
        ),
        Step(
            name="day",
            answers="day",
            take=or_several(when.take_day),
            choices=when.day_choices,
            args=when.day_args,
            line=when.day_line,
            applies=when.has_day,
            problems=("told", "unread"),
        ),
        Step(
            name="amount",
            answers="amount",
            take=or_several(whom.take_amount),
            choices=whom.amount_choices,
            args=lambda draft, _: {"currency": draft.site.currency},
            line=whom.amount_line,
            problems=("told", "help", "unread"),
        ),
        Step(
            name="email",
            answers="email",
            take=or_unknown(
                "email", or_rather(or_several(or_list(or_contact("email", whom.take_email))))
            ),
            args=lambda draft, _: {"purpose": draft.purpose or "gift"},
            line=lambda draft, _: {"email": draft.email or ""},
            applies=whom.to_email,
            problems=("told", "unread", "contact", "many", "slow", "unknown"),
            also=_CONTACT_OR_FILE,
            list_of=team.list_of,
        ),
        Step(
            name="phone",
            answers="phone",
            take=or_unknown(
                "phone",
                or_rather(or_several(or_list(or_contact("phone", whom.take_phone))), numbers=True),
            ),
            args=lambda draft, _: {"purpose": draft.purpose or "gift"},
            line=lambda draft, _: {"phone": shown(draft.phone or "+1")},
            applies=whom.to_phone,
            problems=("told", "unread", "many", "slow", "unknown"),
            also=_CONTACT_OR_FILE,
            list_of=team.list_of,
        ),
        Step(
            name="team",
            answers="team",
            take=team.take_team,
            args=team.team_args,
            line=team.team_line,
            applies=lambda draft: draft.team is not None,
            problems=("unread", "contact", "many", "slow"),
            also=_CONTACT_OR_FILE,
            list_of=team.list_of,
        ),
        Step(
            name="doubt",
            answers="settled",
            take=doubtful.take_doubt,
            choices=doubtful.doubt_choices,
            args=doubtful.doubt_args,
            applies=lambda draft: bool(draft.doubts),
            problems=("unclear", "many", "slow"),
            also=frozenset({"file"}),
            list_of=team.list_of,
            again="again",
        ),
        Step(
            name="amounts",
            answers="amounts",
            take=amounts.take_amounts,
            choices=amounts.amounts_choices,
            args=amounts.amounts_args,
            applies=amounts.differ,
            problems=("unclear", "many", "slow"),
            also=frozenset({"file"}),
            list_of=team.list_of,
            again="again",
        ),
        Step(
            name="recipient",
            answers="name",
            take=or_rather(or_contact("name", post.take_recipient)),
            also=frozenset({"contact"}),
            line=lambda draft, _: {"name": Name(draft.name or "")},
            applies=lambda draft: draft.way == "post",
            problems=("told", "unclear", "long", "contact"),
        ),
        Step(
            name="address",
            answers="address",
            take=or_unknown("address", or_rather(post.take_address, numbers=True)),
            line=lambda draft, _: {"address": Name(draft.address or "")},
            applies=lambda draft: draft.way == "post",
            problems=("told", "unclear", "long", "code", "unknown"),
        ),
        Step(
            name="check",
            answers="checked",
            take=or_rather(post.take_check, numbers=True),
            choices=post.check_choices,
            args=post.check_args,
            applies=post.has_doubts,
            problems=("told", "unclear"),
        ),
        Step(
            name="apartment",
            answers="apartment",
            take=or_rather(post.take_apartment, numbers=True),
            choices=post.apartment_choices,
            line=post.apartment_line,
            applies=post.asks_apartment,
            problems=("told", "unclear", "long", "address"),
        ),
        Step(
            name="name",
            answers="name",
            take=or_rather(or_contact("name", post.take_other_name)),
            also=frozenset({"contact"}),
            line=lambda draft, _: {"name": Name(draft.name or "")},
            applies=whom.may_have_name,
            problems=("told", "unclear", "long", "contact", "address"),
            offered=True,
        ),
        Step(
            name="occasion",
            answers="occasion",
            take=whom.take_occasion,
            choices=whom.occasion_choices,
            line=lambda draft, _: {"occasion": whom.occasion_name(draft)},
            applies=whom.is_gift,
            problems=("unclear", "long"),
            offered=True,
            verbatim=True,
        ),
        Step(
            name="message",
            answers="message",
            take=whom.take_message,
            line=lambda draft, _: {"message": Name(draft.message or "")},
            applies=whom.is_gift,
            problems=("unclear", "long"),
            offered=True,
            verbatim=True,
        ),
        Step(
            name="item",
            answers="item",
            take=whom.take_item,
            choices=whom.item_choices,
            args=where.site_args,
            line=where.site_args,
            problems=("unclear",),
            offered=True,
        ),
        Step(
            name="remember",
            answers="remember",
            take=known.take_remember,
            choices=known.remember_choices,
            line=lambda _, __: {},
            applies=known.may_be_remembered,
            problems=("unclear",),
            offered=True,
        ),
        Step(
            name="review",
            answers="confirmed",
            take=or_rather(or_change(order.take_review)),
            choices=order.review_choices,
            args=order.review_args,
            problems=("told", "unclear", "over"),
            review=True,
        ),
        Step(
            name="order",
            answers="ordered",
            take=order.take_order,
            choices=order.order_choices,
            args=order.order_args,
            problems=("shops", "unclear"),
        ),
    ),
)
