"""A file in, a verdict out: everything that is tried to find a code on it."""

from collections.abc import Iterator

from PIL import Image

from bot.pictures import bars, documents, images, ocr, second_look
from bot.pictures.kinds import MOST_BYTES, format_of
from bot.pictures.said import Said
from bot.pictures.verdict import Kind, Unreadable, Verdict
from bot.pictures.words import of_print, of_text

_CODE, _BLANK = Verdict("code"), Verdict("blank")
_MORE, _PAGES = Verdict("unreadable", "more"), Verdict("unreadable", "pages")
_WEIGHT: dict[Kind, int] = {"blank": 0, "words": 1, "serial": 2, "unreadable": 3, "code": 4}


def look(content: bytes, said: Said | None = None) -> Verdict:
    """What is on this file, a picture or a PDF; `said` gathers its words."""
    try:
        return _look(content, said or Said())
    except Unreadable as unreadable:
        return Verdict("unreadable", unreadable.reason)
    except MemoryError:
        return Verdict("unreadable", "large")


def _look(content: bytes, said: Said) -> Verdict:
    if len(content) > MOST_BYTES:
        raise Unreadable("large")
    match format_of(content):
        case "image":
            return of_image(content, said)
        case "pdf":
            return of_document(content, said)
        case "heic":
            raise Unreadable("heic")
        case None:
            raise Unreadable("kind")


def of_image(content: bytes, said: Said) -> Verdict:
    """What is on an image, on each picture of a moving one, and in what its file says of it."""
    verdicts = []
    for frame in images.frames(content):
        if of_text(frame.notes) == _CODE:
            return _CODE
        verdicts.append(of_picture(frame.picture, said))
        if verdicts[-1] == _CODE:
            break
    return _gravest(verdicts)


def of_picture(picture: Image.Image, said: Said) -> Verdict:
    """What is on a picture: bar codes first, then print, part by part."""
    verdicts = []
    for words in bars.bar_codes(picture):
        said.code(words)
        verdicts.append(of_text(words))
    for part in images.parts(picture):
        if _CODE in verdicts:
            break
        verdicts.append(_of_part(part, said))
    return _gravest(verdicts)


def _of_part(picture: Image.Image, said: Said) -> Verdict:
    """What the print says, read a second time if that left doubts."""
    pieces = ocr.printed(picture)
    said.print(pieces)
    seen = of_print(pieces)
    if not second_look.worth_it(seen, pieces, picture):
        return seen
    for clearer in second_look.improved(picture, pieces):
        seen = second_look.agreed(seen, of_print(ocr.printed(clearer)))
        if seen == _CODE:
            break
    return seen


def of_document(content: bytes, said: Said) -> Verdict:
    """What is on the pages of a PDF, and in its objects."""
    with documents.opened(content) as document:
        if of_text(document.objects.text) == _CODE:
            return _CODE
        verdicts = [] if document.objects.whole else [_MORE]
        for page in document.pages():
            for verdict in _of_page(page, said):
                if verdict == _CODE:
                    return _CODE
                verdicts.append(verdict)
        return _PAGES if document.long else _gravest(verdicts)


def _of_page(page: documents.Page, said: Said) -> Iterator[Verdict]:
    for words in page.texts:
        said.text(words)
        yield of_text(words)
    if not page.whole:
        yield _MORE
    if page.pictured:
        yield of_picture(page.picture, said)
    else:
        for words in bars.bar_codes(page.picture):
            said.code(words)
            yield of_text(words)


def _gravest(verdicts: list[Verdict]) -> Verdict:
    return max(verdicts, key=lambda verdict: _WEIGHT[verdict.kind], default=_BLANK)
