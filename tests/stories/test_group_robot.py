"""A group in which everything happens at random: nothing is lost, and no code stays."""

from collections.abc import Callable
from random import Random

import pytest

from handlers.local_chat.groups import ORDERS, Group
from tests.scale import scaled
from tests.stories.people import Person
from tests.stories.test_group_checks import SCAM
from tests.stories.test_guard import CODE
from tests.stories.world import World

STEPS = 60
COMMANDS = (
    "/help", "/buy", "/weather", "/etc/passwd", "/x@giftwise_local_bot", "lunch?", "/check",
    SCAM["en"], f"/check {SCAM['en']}",
)  # fmt: skip
PRIVATE = ("works in our private chat", "geht in unserem privaten Chat")
FAULTS = ("server-error", "internal-error", "dropped", "unanswered")


class Crowd:
    """Three people and their group, which becomes a supergroup, a forum, and loses the bot."""

    def __init__(self, world: World, people: list[Person], group: Group, random: Random) -> None:
        self.world, self.people, self.group, self.random = world, people, group, random
        self.before: list[Group] = []
        self.leader = people[0].account.user
        self.bot = world.server.state.bot

    def step(self) -> None:
        """Something happens."""
        self.random.choice(self._steps())()

    def _steps(self) -> list[Callable[[], object]]:
        one = self.random.choice(self.people).account
        topic = self.random.choice([None, *self._topics()])
        steps: list[Callable[[], object]] = [
            lambda: one.types(self.random.choice(COMMANDS), self.group, topic=topic),
            lambda: one.types(CODE, self.group, topic=topic),
            lambda: self.world.clock.move(milliseconds=20_000),
            self._fail,
            self._tap,
            self._turn,
            self._come_or_go,
        ]
        if self.group.kind == "group":
            steps.append(self._upgrade)
        elif not self.group.is_forum:
            steps.append(self.group.becomes_forum)
        else:
            steps += [lambda: self.group.opens_topic(one.user, "Topic"), self._end_topic]
        return steps

    def _topics(self) -> list[int]:
        return [number for number, one in self.group.topics.items() if not one.closed]

    def _end_topic(self) -> None:
        for number in self._topics()[:1]:
            if self.random.random() < 0.5:
                self.group.closes_topic(self.leader, number)
            else:
                self.group.deletes_topic(number)

    def _upgrade(self) -> None:
        self.before.append(self.group)
        order = self.random.choice(ORDERS)
        self.group = self.world.server.state.upgrade(self.group, self.people[0].account, order)

    def _come_or_go(self) -> None:
        if self.group.bot is None:
            self.group.adds(self.leader, self.bot)
        elif self.random.random() < 0.3:
            self.group.removes(self.leader, self.bot)
        else:
            rights = self.random.choice([frozenset({"can_delete_messages"}), frozenset()])
            self.group.promotes(self.leader, self.bot, frozenset[str](rights))

    def _fail(self) -> None:
        """One request goes wrong; more of them in a row would only make the test wait."""
        faults = self.world.server.faults
        if not faults.planned:
            faults.plan(self.random.choice(FAULTS), "sendMessage", "deleteMessage")

    def _turn(self) -> None:
        self.group.turns_anonymous(self.leader, on=self.random.random() < 0.5)

    def _tap(self) -> None:
        place = self.random.choice([self.group, *self.before])
        kept = [one for one in place.messages.values() if "reply_markup" in one]
        if kept:
            message = self.random.choice(kept)
            row = self.random.choice(message["reply_markup"]["inline_keyboard"])
            data = self.random.choice(row).get("callback_data", "x")
            if "codes" in data:
                return  # at the end codes are to be removed
            self.random.choice(self.people).account.taps(message["message_id"], data, place)


@pytest.mark.parametrize("seed", range(scaled(3, 60)))
async def test_whatever_happens_in_a_group(world: World, seed: int) -> None:
    random = Random(seed)
    people = [await world.person(name) for name in ("Anna", "Ben", "Cleo")]
    office = await world.group("Office", *people)
    crowd = Crowd(world, people, office.chat, random)
    for _ in range(STEPS):
        crowd.step()
        if random.random() < 0.3:
            await world.settles()
    world.server.faults.clear()
    await world.settles()
    # After all that the bot still does in the group what it is for.
    if crowd.group.bot is None:
        crowd.group.adds(crowd.leader, crowd.bot)
    crowd.group.turns_anonymous(crowd.leader, on=False)
    crowd.group.promotes(crowd.leader, crowd.bot, frozenset({"can_delete_messages"}))
    world.clock.move(milliseconds=60_000)
    last = crowd.group.last_id
    people[1].account.types(f"{CODE} /help", crowd.group)
    people[2].account.types("/help", crowd.group)
    await people[0].types("/help")
    assert people[0].answers
    said = [one for number, one in crowd.group.messages.items() if number > last]
    assert not [one for one in said if CODE in str(one.get("text"))]
    assert [one for one in said if any(words in str(one.get("text")) for words in PRIVATE)]
