"""What Amazon owns, as recorded."""

import pytest

from bot.domain.amazon_hosts import SHOPS, Use, use_of
from bot.domain.facts import RECORDED


@pytest.mark.parametrize(
    ("host", "use"),
    [
        ("amazon.de", "shop"),
        ("www.amazon.co.jp", "shop"),
        ("a.co", "short"),
        ("amaaozn.com", "own"),
        ("anything.amazon", "own"),
        ("s3.amazonaws.com", "user_content"),
        ("amazonaws.com", "own"),
        ("amazon.de.example.com", None),
        ("notamazon.de", None),
        ("com", None),
    ],
)
def test_what_a_host_is_used_for(host: str, use: Use | None) -> None:
    assert use_of(host) == use


def test_every_marketplace_is_a_shop() -> None:
    assert {site.domain.value for site in RECORDED if site.domain} <= SHOPS
