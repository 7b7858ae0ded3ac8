"""How much less two neighbouring letters look like a word than like letters drawn at random.

Words follow rules ("qu", "sch", never "xq"); the letters of a claim code follow none. The table
was counted over the most frequent words of 18 languages in Latin letters, without accents; the
commoner a word the more, and the eight most spoken languages most. A cell is log2(1/27 : share of
the second letter after the first), in half bits: "A" is -8 (four bits like a word), "I" is 0,
"U" is 12 (six bits unlike any word).
"""

from itertools import pairwise

_AFTER = "abcdefghijklmnopqrstuvwxyz."  # "." is the end of the word
_ZERO = ord("I")
# By the letter before; the first row is the beginning of a word.
_ROWS = {
    ".": "GHHHHIIJJKJIHJJGNIGHKIJTOLU",
    "a": "KKIINMJMJMKGIENKRFHGKKORMLE",
    "b": "EKPRDURSFORGROFUUFKMGSSUJSJ",
    "c": "ETKTFUUDEMJKTOEUSJNIIUUUNJI",
    "d": "EQQMCSQREQPMPLEQUIKNIOPULJE",
    "e": "LMJIKMJNJMLHIEOMREFHLLONPMD",
    "f": "ERTOEHNRERRIRQDTUGMIHSRUOSH",
    "g": "FQUNCSKKGOOIPJGTUGLKHRSUKSE",
    "h": "DRPODTTRFOPKMKEUUINHINNUMSF",
    "i": "HMGIFMIPNLKHIEHMOIGGNJRPPLF",
    "j": "DQPJDNOSHTIMNJEPUPJNFOPUSPG",
    "k": "EPOQESSPFOJIQLFSUIIHHOOULRE",
    "l": "EOOKDOMNEQMGLMGOSSKIINSUKRF",
    "m": "DJRPDRRSEUROINFHUQMNHTTUMTF",
    "n": "GQIGFMGNGQLNQJHTRRHFKNSUKND",
    "o": "NKJILMKOKNKGHEKJSEGIIKJROME",
    "p": "ETPQEPQLGSRHRPEIUDLKHSUUOSI",
    "q": "QUUUUUUUSUUTUUUUUUUUAUUUUUO",
    "r": "EMLJDOLOFQLLKKFORKIHJMPUMKE",
    "s": "GQHRFPQMGPJLMOHIRQHEJOPUNKC",
    "t": "EQQTDRQKFQONQOFRUGKIIQNULOD",
    "u": "IJIIGMKMHMKGIFLJTFGGMMNNOLG",
    "v": "DSSPCTSTDTRMTNETUKOQLOUULQL",
    "w": "DRMMESUJDTOMTIFPULIPLUSUHOG",
    "x": "FPHSFPUOEURRSSIERUUFKNSMMUD",
    "y": "GLGKHQLNJMJIIJHLUKGILNLUOMC",
    "z": "ENMKDUOQEPLKMHGNTNNKIPKUGKG",
}
_HALF_BITS = {
    (first, second): ord(cell) - _ZERO
    for first, row in _ROWS.items()
    for second, cell in zip(_AFTER, row, strict=True)
}
_HALF_BITS_OF = _HALF_BITS.__getitem__


def unlike_words(*words: str) -> int:
    """Half bits of evidence that these ASCII letters were drawn at random; below 0 for words."""
    if not words:
        return 0
    signs = f".{'.'.join(words).lower()}."
    # Every text with a gap or two comes here, so the loop is the interpreter's own.
    return sum(map(_HALF_BITS_OF, pairwise(signs)))
