"""What is said about a picture that was read, once for all pictures of an album."""

from bot.dialogue import Text
from bot.pictures.verdict import Verdict, dump, load
from handlers.private import forget_code
from handlers.receiving import tell
from handlers.visit import Visit
from storage import picture_jobs
from storage.picture_jobs import PictureJob

# What matters most of an album is said: nothing found only if that is so for each.
_ORDER = ("code", "unreadable", "serial", "words", "blank")


def answer(visit: Visit, job: PictureJob, verdict: Verdict) -> None:
    """A picture was read: forget where it is, and answer when it was the last of its album."""
    if not picture_jobs.settle(visit.tx, job.id, dump(verdict)):
        return
    album = [
        other
        for other in picture_jobs.jobs_of(visit.tx, visit.person.id)
        if other.id == job.id or (job.album is not None and other.album == job.album)
    ]
    if any(other.verdict is None for other in album):
        if verdict.kind == "code":
            visit.delete(job.message_id)  # the rest is read first, but this cannot wait
        return
    picture_jobs.remove(visit.tx, [other.id for other in album])
    _say(visit, album)


def _say(visit: Visit, album: list[PictureJob]) -> None:
    read = [(load(other.verdict or "unreadable"), other) for other in album]
    gravest, job = min(read, key=lambda one: _ORDER.index(one[0].kind))
    if gravest.kind == "code":
        forget_code(visit, job.message_id)
    elif gravest.kind == "unreadable":
        tell(visit, Text(f"picture-unreadable-{gravest.reason or 'crashed'}"))
    else:
        tell(visit, Text(f"picture-{gravest.kind}", {"pictures": len(album)}))
