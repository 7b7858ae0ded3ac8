"""The scam check of private chats: judges before the unit, answers in it."""

from collections import OrderedDict
from dataclasses import replace
from datetime import UTC, datetime

from bot.check.judging import Judged, graver
from bot.check.saying import buttons, rule_of, said
from bot.dialogue import Reply, Text
from bot.scam import Judgement
from bot.scam.memory import Memory
from bot.understanding.sentence import Sentence
from handlers.check.judge import Judge
from handlers.check.lately import Lately, Said
from handlers.check.typed import (
    anywhere,
    asks_about,
    is_brief,
    is_long,
    is_own,
    is_pasted,
    letters,
    money_has_gone,
    words_of,
)
from handlers.guides import advice
from handlers.guides.open_guide import OpenGuide
from handlers.guides.visit import Visit
from handlers.updates.incoming import Message

_MOST = 10_000
_BEGINNING = 300  # signs


class Check:
    """One for all private chats of a bot."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._memories: OrderedDict[int, Memory] = OrderedDict()
        self._lately = Lately()
        self._on_pictures: OrderedDict[str, Judgement] = OrderedDict()

    # Before the unit -------------------------------------------------------------------------

    async def judges(self, message: Message, now: int) -> None:
        """Judge the words of a message beside what its sender said a moment ago."""
        words = words_of(message)
        if message.crowd is not None:  # whoever forwards a whole chat: what each begins with
            words = words[:_BEGINNING] if message.forwarded else ""
        if not words.strip():
            return
        if is_brief(message) and not self._lately.awaits(message.person):
            return  # "50", "all correct": what answers nearly every question asks for nothing
        moment = datetime.fromtimestamp(now / 1000, UTC)
        memory = self._memory(message.person)
        earlier = memory.recall(message.forwarded, moment) if message.forwarded else ()
        links = message.links if words == message.words else anywhere(message.links)
        one = message.judged = await self._judge.of(words, earlier, message.language, links)
        if message.forwarded:
            memory.add(message.forwarded, one.clues, moment)

    def _memory(self, person: int) -> Memory:
        memory = self._memories.setdefault(person, Memory())
        self._memories.move_to_end(person)
        if len(self._memories) > _MOST:
            self._memories.popitem(last=False)
        return memory

    # In the unit -----------------------------------------------------------------------------

    def takes(
        self, visit: Visit, message: Message, guided: OpenGuide | None, *, free: bool
    ) -> bool:
        """Whether a text was the check's to answer: asked for, forwarded, or somebody else's.

        In a guide a forward is an answer unless something was found in it; `free` words always.
        """
        one = message.judged
        if one is None:
            return False
        if self._is_asked_for(visit, message):
            told = Sentence(message.words).hints_at_a_demand  # which the guide warns of
            if _alarms(one) or (guided is not None and not told):
                self.answer(visit, message, one)
                return True
        wanted = not free and (one.is_somebody_elses or asks_about(message))
        if message.forwarded:
            wanted = guided is None or _alarms(one)
        if wanted:
            self.answer(visit, message, one, guided)
        return wanted

    def takes_command(self, visit: Visit, message: Message) -> bool:
        """Whether the words behind a command are for the check: those of its own always."""
        one = message.judged
        if one is None or not (is_own(message) or one.is_somebody_elses):
            return False
        self.answer(visit, message, one)
        return True

    def takes_the_rest(self, visit: Visit, message: Message) -> bool:
        """Whether a text that means nothing else is to be judged: asked for, a request, pasted."""
        one = message.judged
        if one is None:
            return False
        asked = self._is_asked_for(visit, message)
        wanted = asked or _alarms(one) or is_pasted(message.words)
        if wanted:
            self.answer(visit, message, one)
        return wanted

    def takes_what_alarms(self, visit: Visit, message: Message, guided: OpenGuide) -> bool:
        """The same of a text that a guide has no use for: somebody else's after all."""
        if message.judged is not None and self.alarms(message):
            self.answer(visit, message, message.judged, guided)
        return self.alarms(message)

    @staticmethod
    def alarms(message: Message) -> bool:
        """Whether something was found in a message."""
        return message.judged is not None and _alarms(message.judged)

    def takes_file(self, visit: Visit, by: int, one: Judged, length: int, *, saved: bool) -> bool:
        """The same of a text in a file, outside any guide: a mail that was `saved`, a page, too."""
        wanted = self._lately.is_asked_for(visit.person.chat_id, by, visit.now)
        wanted = wanted or saved or _alarms(one) or is_long(length)
        if wanted:
            self.say(visit, by, one.gravest, one, length)
        return wanted

    def _is_asked_for(self, visit: Visit, message: Message) -> bool:
        return self._lately.is_asked_for(message.person, message.message_id, visit.now)

    def follows(self, visit: Visit, message: Message) -> None:
        """After free words that a guide has kept: a word on those that look like a scam."""
        if message.judged is not None and message.judged.gravest.level == "stop":
            self.answer(visit, message, message.judged)

    def answer(
        self, visit: Visit, message: Message, one: Judged, guided: OpenGuide | None = None
    ) -> None:
        """Say the verdict, or what to do at once where a code has gone."""
        if not message.forwarded and money_has_gone(message, one):
            advice.say(visit, "code-sent")
            return
        conversation = guided.row.id if guided is not None else ""
        alone = not message.forwarded and message.file is None
        self.say(
            visit, message.message_id, one.gravest, one, letters(message.words), conversation,
            alone=alone,
        )  # fmt: skip

    def say(  # noqa: PLR0913, PLR0917 - what a verdict is said of
        self,
        visit: Visit,
        by: int,
        judgement: Judgement,
        one: Judged | None = None,
        length: int = 0,
        conversation: str = "",
        *,
        besides: tuple[Text, ...] = (),
        alone: bool = False,
        album: str = "",
    ) -> None:
        """Say a verdict; what came a moment before is judged together with it, in one message.

        `besides`: what could not be read of it. `alone`: what somebody types has its own answer
        below it; only forwards and pictures come together. `album`: what is read of it later is
        one message with it.
        """
        person = visit.person.chat_id
        earlier = None if alone else self._lately.verdict(person, by, visit.now, album)
        count = 1
        if earlier is not None:
            judgement = graver(earlier.judgement, judgement)
            count = earlier.count + (not earlier.is_of(album))
            if (judgement, count, besides) == (earlier.judgement, earlier.count, ()):
                return  # that was said before the rest of its album was read
        verdict = said(judgement, one, length)
        together = (Text("check-together", {"count": count}),) if count > 1 else ()
        texts = (*verdict[:-1], *besides, *together, verdict[-1])
        reply = Reply(texts, buttons(judgement.level, rule_of(judgement), conversation))
        row = visit.edit(reply, None, about=earlier.row) if earlier else visit.say(reply)
        first = earlier.row if earlier is not None else row.id
        before = None if earlier is None else replace(earlier, before=None)
        if alone:
            return
        said_now = Said(by, first, judgement, count, visit.now, before, album)
        self._lately.note(person, said_now)

    # Pictures --------------------------------------------------------------------------------

    def caption(self, visit: Visit, message: Message) -> None:
        """What stands below a picture is judged at once, the picture when it has been read."""
        if message.judged is not None and _alarms(message.judged):
            self.answer(visit, message, message.judged)

    def remember(self, job_id: str, judgement: Judgement) -> None:
        """What was found on one picture of an album, until the rest has been read."""
        self._on_pictures[job_id] = judgement
        if len(self._on_pictures) > _MOST:
            self._on_pictures.popitem(last=False)

    def found_on(self, job_id: str) -> Judgement | None:
        """The same; None after a restart: what the database keeps has no words."""
        return self._on_pictures.get(job_id)

    # After it --------------------------------------------------------------------------------

    def after(self, visit: Visit) -> None:
        """A visit is committed: it may have asked for a message, or erased the person.

        Whoever goes elsewhere meanwhile is no longer asked.
        """
        person = visit.person.chat_id
        if visit.asks_for_message:
            self._lately.ask(person, visit.now)
        elif not visit.brought_file:  # else it may be that
            self._lately.ask_no_more(person)
        if visit.forgotten:
            self._lately.forget(person)
            self._memories.pop(person, None)


def _alarms(one: Judged) -> bool:
    return one.gravest.level != "none"
