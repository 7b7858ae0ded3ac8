"""Bar codes and QR codes on a picture."""

import zxingcpp
from PIL import Image

_MOST_SIGNS = 2000


def bar_codes(picture: Image.Image) -> list[str]:
    """What the bar codes on a picture say."""
    return [found.text[:_MOST_SIGNS] for found in zxingcpp.read_barcodes(picture)]
