"""What nobody but its owner may read: claim codes, claim links, serial numbers of cards."""

from bot.secrets.redaction import (
    Finding,
    Look,
    find_secrets,
    holds_claim_secret,
    may_hold_claim_secret,
    redact,
)

__all__ = [
    "Finding",
    "Look",
    "find_secrets",
    "holds_claim_secret",
    "may_hold_claim_secret",
    "redact",
]
