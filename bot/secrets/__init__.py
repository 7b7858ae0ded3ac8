"""Claim codes, claim links and serial numbers: found, never kept, masked wherever they turn up."""

from bot.secrets.findings import Finding, find_secrets, holds_claim_secret, redact

__all__ = ["Finding", "find_secrets", "holds_claim_secret", "redact"]
