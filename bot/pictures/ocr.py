"""Print on a picture: pieces of text, each with its place. The models are loaded on first use."""

from functools import cache
from typing import Any

import numpy as np
from PIL import Image

from bot.pictures.lines import Piece

_FINDS_AT = 960  # the longest side at which text is looked for; it is read from the full picture
_LOWEST_SCORE = 0.3


@cache
def _engine() -> Any:
    # Imported here: it takes a second and 300 MB.
    from rapidocr import RapidOCR  # noqa: PLC0415

    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.max_side_len": 4000,
            "Global.text_score": _LOWEST_SCORE,
            "Det.limit_type": "max",
            "Det.limit_side_len": _FINDS_AT,
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
        }
    )


def printed(picture: Image.Image) -> list[Piece]:
    """The pieces of text on a picture in red, green and blue."""
    found = _engine()(np.asarray(picture)[:, :, ::-1])  # it wants blue, green and red
    if found.txts is None:
        return []
    return [
        Piece(text, float(score), tuple((float(x), float(y)) for x, y in box))
        for text, score, box in zip(found.txts, found.scores, found.boxes, strict=True)
    ]
