"""Letters of other scripts that look like ours, sign for sign."""

# ruff: noqa: RUF001 - they look alike
_CYRILLIC = ("АВСЕНІЈКМОРЅТУХԚԜӀавсеіјорѕухԛԝ", "ABCEHIJKMOPSTYXQWIabceijopsyxqw")
_GREEK = ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹοανρ", "ABEZHIKMNOPTYXCoavp")
_SMALL_CAPITALS = ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "ABCDEFGHIJKLMNOPQRSTUVWYZ")
LOOK_ALIKES = {
    odd: plain
    for written, meant in (_CYRILLIC, _GREEK, _SMALL_CAPITALS)
    for odd, plain in zip(written, meant, strict=True)
}
# Regional indicators and letters in squares.
for _first in (0x1F1E6, 0x1F170):
    LOOK_ALIKES |= {chr(_first + at): chr(ord("A") + at) for at in range(26)}
