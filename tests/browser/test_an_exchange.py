"""Three people of a group exchange gifts on the page, each in a pane of their own."""

import pytest

from tests.browser.conftest import Open
from tests.browser.page import ALEX, Page

pytestmark = pytest.mark.browser
BEN, CLEO = ALEX + 1, ALEX + 2
MORE = '[aria-label="More about this chat"]'


def pane(person: int, chat: int) -> str:
    return f'.pane[data-person="{person}"][data-chat="{chat}"]'


def test_three_people_join_and_each_reads_their_match(chat: str, browser: Open) -> None:
    page = Page(browser("1600,900"), chat)
    for name in ("Ben", "Cleo"):
        page.tells("chat/people", name=name, language="en")
    office = page.tells("chat/groups", title="Office", person=ALEX, members=[BEN, CLEO])["chat"]
    page.presses(f'button.chat[data-chat="{office}"]')
    page.types("/exchange@giftwise_local_bot", "Gift exchange")
    page.taps("Start", "joined")
    for other in (BEN, CLEO):
        page.presses(f"{pane(ALEX, office)} {MORE}")
        page.presses_button("Open beside, as", ".menu button")
        field = page.until(lambda: page.all('dialog [name="person"]'))[0]
        field.send_keys("Ben" if other == BEN else "Cleo")
        page.presses_button("Show", "dialog button")
        page.until(lambda other=other: page.all(pane(other, office)))
    for one in (CLEO, BEN, ALEX):
        page.presses_button("Join", f"{pane(one, office)} .row button")
        page.shows(f"{pane(one, one)} .bubble", "You're in")
    page.presses(f'button.chat[data-chat="{office}"]')
    page.shows(f"{pane(ALEX, office)} .bubble", "3 joined")
    page.picture("exchange-joined-light")
    page.presses_button("Organise", f"{pane(ALEX, office)} .row button")
    page.presses_button("Draw now", f"{pane(ALEX, ALEX)} .row button")
    buttons = f"{pane(ALEX, ALEX)} .row button"  # "Draw now" has these words, too
    page.until(lambda: [one.click() for one in page.all(buttons, "Draw") if one.text == "Draw"])
    for one in (ALEX, BEN, CLEO):
        page.presses_button("Show my match", f"{pane(one, one)} .row button")
        page.shows(f"{pane(one, one)} .protected")
    shown = [f"{pane(one, one)} .protected" for one in (ALEX, BEN, CLEO)]
    matches = page.until(lambda: [page.all(one)[-1].text for one in shown])
    named = [[name for name in ("Alex", "Ben", "Cleo") if name in one] for one in matches]
    assert sorted(named) == [["Alex"], ["Ben"], ["Cleo"]]
    page.picture("exchange-drawn-light")
    assert not page.complaints()
