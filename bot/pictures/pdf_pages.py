"""Whether the text of a PDF's page is all there is to read on it."""

from typing import Any

import pypdfium2.raw as pdfium

# A line, or a box with its four sides closed.
_SIMPLE = 5
# Points. Letters and the strokes of letters are smaller.
_LARGE = 36.0
_LIFELESS = (pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP)


def has_more_than_text(page: Any) -> bool:
    """Whether there are pictures, drawings, or things laid over the page, as stamps and fields."""
    return any(map(_shows, page.get_objects())) or _annotated(page)


def is_upright(written: Any) -> bool:
    """Whether all of a page's text runs from left to right."""
    count = written.count_chars()
    return not any(pdfium.FPDFText_GetCharAngle(written.raw, at) > 0 for at in range(count))


def is_well_mapped(written: Any) -> bool:
    """Whether it is known of each sign which letter it is: a font can keep that to itself."""
    count = written.count_chars()
    return not any(pdfium.FPDFText_HasUnicodeMapError(written.raw, at) > 0 for at in range(count))


def _shows(thing: Any) -> bool:
    """Whether it may be, or hold, a picture of words; rules and frames are not."""
    if thing.type != pdfium.FPDF_PAGEOBJ_PATH:
        # What is in a form comes by itself.
        return thing.type not in (pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_FORM)
    left, bottom, right, top = thing.get_bounds()
    large = max(right - left, top - bottom) >= _LARGE
    return not large or bool(pdfium.FPDFPath_CountSegments(thing.raw) > _SIMPLE)


def _annotated(page: Any) -> bool:
    count = pdfium.FPDFPage_GetAnnotCount(page.raw)
    return any(_laid_over(page, at) for at in range(count))


def _laid_over(page: Any, at: int) -> bool:
    annotation = pdfium.FPDFPage_GetAnnot(page.raw, at)
    if not annotation:
        return True
    kind = pdfium.FPDFAnnot_GetSubtype(annotation)
    pdfium.FPDFPage_CloseAnnot(annotation)
    return kind not in _LIFELESS
