"""What is said while somebody waits for a file to be read, and goes once it has been answered."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue import Reply, Text
from handlers.guides.visit import Visit
from storage import picture_jobs
from storage.picture_jobs import PictureJob

_READING = Reply((Text("picture-reading"),))
_READ = Reply((Text("picture-read"),))


def one_moment(visit: Visit, job: PictureJob, waiting: Sequence[PictureJob]) -> PictureJob:
    """Say once of files that come together that they are being read; the job that knows it."""
    if any(_together(other, job) for other in waiting):
        return job
    return replace(job, said_row=visit.say(_READING).id)


def answered(visit: Visit, jobs: Sequence[PictureJob]) -> None:
    """Forget these files; with the last of those that came together goes what was said of them."""
    picture_jobs.remove(visit.tx, [job.id for job in jobs])
    for job in jobs:
        if job.said_row is None:
            continue
        rest = picture_jobs.jobs_of(visit.tx, visit.person.id)
        heir = next((other for other in rest if _together(other, job)), None)
        if heir is None:
            over(visit, job.said_row)
        else:
            picture_jobs.hand_on(visit.tx, heir.id, job.said_row)


def over(visit: Visit, said_row: int) -> None:
    """The message that this outbox row has sent goes, behind all answers."""
    visit.drop(_READ, None, about=said_row, conversation=None)


def _together(other: PictureJob, job: PictureJob) -> bool:
    """Whether it is said of both at once: pictures of an album, and texts while one waits."""
    if job.form == "text":
        return other.form == "text"
    return job.album is not None and other.album == job.album
