"""What is said about a picture that was read, once for all pictures of an album."""

from functools import reduce

from bot.check.judging import graver
from bot.dialogue import Text
from bot.pictures.judged import dump, load
from bot.pictures.verdict import Verdict
from bot.scam import Judgement
from handlers.cards import receipts
from handlers.check.check import Check
from handlers.guard.answering import delete_code, tell_of_code, verdict_on
from handlers.guard.code_guard import Guard
from handlers.guides.open_guide import front
from handlers.guides.visit import Visit
from handlers.pictures.receiving import tell
from handlers.pictures.waiting import answered
from storage import picture_jobs
from storage.people import is_reachable
from storage.picture_jobs import PictureJob

# What matters most of an album is said, and done: all of it is kept, or nothing.
_FIT_TO_KEEP = ("words", "serial")
_NOTHING = Text("picture-judged-none")
_ORDER = ("code", "unreadable", "serial", "words", "blank")


def answer(visit: Visit, guard: Guard, check: Check, job: PictureJob, verdict: Verdict) -> None:
    """A picture was read: forget where it is, and answer when it was the last of its album."""
    if verdict.judgement is not None:
        check.remember(job.id, verdict.judgement)
    fit = bool(job.purpose) and verdict.kind in _FIT_TO_KEEP
    if not picture_jobs.settle(visit.tx, job.id, dump(verdict), file_wanted=fit):
        return
    if verdict.kind == "code":
        delete_code(visit, job.message_id)
    album = [
        other
        for other in picture_jobs.jobs_of(visit.tx, visit.person.id)
        if other.id == job.id or (job.album is not None and other.album == job.album)
    ]
    if any(other.verdict is None for other in album):
        _warn_early(visit, check, job, verdict)  # the rest is read first
        return
    if is_reachable(visit.tx, visit.person.id):  # else it is said when they are back
        _say(visit, guard, check, album, job.message_id)
        answered(visit, album)


def _warn_early(visit: Visit, check: Check, job: PictureJob, verdict: Verdict) -> None:
    """What speaks against one picture of an album is said at once, and edited upward later."""
    judgement = verdict.judgement or Judgement()
    looked_at = not job.purpose and verdict.kind != "code"
    if looked_at and judgement.level != "none" and is_reachable(visit.tx, visit.person.id):
        check.say(visit, job.message_id, judgement, album=job.album or "")


def answer_late(visit: Visit, guard: Guard, check: Check) -> None:
    """Say what was not: the person could not be reached, or a picture became too old to be read."""
    jobs = picture_jobs.jobs_of(visit.tx, visit.person.id)
    waiting = [job for job in jobs if job.verdict is None and job.file_id]
    unread = [job for job in jobs if job.verdict is None and not job.file_id]
    if unread:
        tell(visit, Text("picture-never-read", {"pictures": len(unread)}))
    answered(visit, unread)
    albums: dict[str, list[PictureJob]] = {}
    for job in jobs:
        if job.verdict is not None and (job.album or "") not in {one.album for one in waiting}:
            albums.setdefault(job.album or job.id, []).append(job)
    for album in albums.values():
        for job in album:
            if load(job.verdict or "").kind == "code":
                delete_code(visit, job.message_id)  # nobody knows whether that was possible then
        _say(visit, guard, check, album, album[-1].message_id)
        answered(visit, album)


def _say(visit: Visit, guard: Guard, check: Check, album: list[PictureJob], by: int) -> None:
    """`by`: the message of the picture that was read last."""
    read = [(load(other.verdict or "unreadable"), other) for other in album]
    gravest, job = min(read, key=lambda one: _ORDER.index(one[0].kind))
    judgement = _judged(check, read)
    if gravest.kind == "code":
        unread = sum(verdict.kind == "unreadable" for verdict, _ in read)
        others = (Text("picture-others-unread", {"pictures": unread}),) if unread else ()
        tell_of_code(visit, *guard.of_code(visit, job.message_id), *others, *verdict_on(judgement))
        return
    fit = job.purpose and gravest.kind in _FIT_TO_KEEP
    kept = fit and receipts.keep(visit, job.purpose, album)
    refused = (Text("receipt-not-kept"),) if job.purpose and not kept else ()
    if judgement.level == "stop" or (judgement.level != "none" and not kept):
        unread_too = (_what_is_on(gravest, len(album)),) if gravest.kind == "unreadable" else ()
        about = (*refused, *unread_too)
        check.say(visit, by, judgement, besides=about, album=job.album or "")
    elif not kept:
        shown = gravest.kind in _FIT_TO_KEEP and not job.purpose and front(visit) is None
        worth = (_NOTHING,) if shown else ()
        tell(visit, *refused, _what_is_on(gravest, len(album)), *worth)


def _judged(check: Check, read: list[tuple[Verdict, PictureJob]]) -> Judgement:
    """The gravest of what was found on them; with its words, unless the bot was restarted."""
    found = (check.found_on(job.id) or verdict.judgement for verdict, job in read)
    return reduce(graver, (one for one in found if one is not None), Judgement())


def _what_is_on(verdict: Verdict, pictures: int) -> Text:
    if verdict.kind == "unreadable":
        return Text(f"picture-unreadable-{verdict.reason or 'crashed'}")
    return Text(f"picture-{verdict.kind}", {"pictures": pictures})
