"""Words that say what a row of signs is: a claim code, or some other thing.

In the languages the bot speaks. What a word says counts for what stands close to it.
"""

import re
import sys
from collections.abc import Iterator

# In every word for a code is one of these: to look for them is far quicker than for the words.
# The long vowel mark is a dash in the plain form of a text.
_STEMS = (
    "code", "kod", "codi", "gift", "gutschein", "karte", "claim", "redeem", "redempt", "einl",
    "voucher", "cadeau", "regalo", "presente", "podarunk", "kadobon", "coupon",
)  # fmt: skip
_STEMS_BEYOND = (*_STEMS, "cód", "コ-ド", "ギフト", "ク-ポン")
_WORD = re.compile(
    # To look at the first sign first is twice as quick.
    r"(?=[abcegkrtvコギク])(?:(?<![a-z])(?:kod(?:e[sn]?|[uyóź]|em|zie)?|claim|vouchers?|coupons?|redeem(?:ed|ing|able)?"
    r"|redemption|kadobon|e-?gift|gift[ -]?(?:cards?|certificates?|vouchers?)"
    r"|cartes?[ -]cadeaux?|ch[eè]ques?[ -]cadeaux?|bons?[ -]cadeaux?|c[oó]digos?|codic[ei]"
    r"|(?:tarjetas?|cheques?|vales?)(?: de)? regalo|(?:buon[oi]|carta) regalo"
    r"|(?:vale|cart[aã]o)s?[ -]presente|(?:kart|bon)[aęyu]? podarunkow[aąey]j?"
    r"|amazon[ -]?(?:card|karte))(?![a-z])"
    r"|codes?(?![a-z])|code-?(?:nummer|nr)|gutschein[a-z]*|geschenk[ -]?karten?|guthabenkarten?"
    r"|einl(?:ö|oe|o)s[a-z]*|cadeau(?:bon|kaart)(?:nen|en)?|コ-ド|ギフト(?:券|カ-ド|番号)|ク-ポン)"
)
# Codes of other things: "Postcode", "model code", "código postal".
_OTHERS = (
    r"wi-?fi|wlan|lot|batch|serial|router|network|netzwerk|order|bar|post|zip|\bqr|area|source|error"
    r"|country|dress|swift|bic|sort|mor[sz]e|product|produkt"
    r"|produit|model+|artikel|article|item|tracking|colou?r|farb|fehler|länder|laender|steuer"
    r"|booking|buchungs|download"
)
# With a blank between it is a word of its own: a code in a row may end like one.
_ANOTHER_BEFORE = re.compile(
    rf"(?:(?<![0-9])(?:{_OTHERS})-?|(?<![0-9a-z])(?:{_OTHERS})\s)\Z"
    r"|(?:en|de|uni|rou)\Z(?<![-\s]de)(?<![-\s]en)"
)
_ANOTHER_AFTER = re.compile(r"\s?(?:postal|postale|fiscale?|fiscal|produit|produt|art[ií]|ids?\b)")
# Nearer than the word for a code, these say that it is something else.
_THING = re.compile(
    r"(?<![a-zà-ɏ])(?:model+[oe]?s?|modèle|samsung|lg|sony|philips|panasonic|bosch|siemens|lenovo"
    r"|apple|tv|televisions?|tele|fernseher|monitors?|displays?|laptop|notebook|kamera|camera"
    r"|wi-?fi|wlan|wireless|routers?|netz[a-z]*|network|passwor[dt]s?|passphrase|kennwort"
    r"|licen[cs]e|lizenz[a-z]*|windows|product key|lots?(?! of)|batch|chargen?[a-z]*|serial"
    r"|seri(?:e|en|ennummer)|orders?|bestell[a-z]*|tracking|sendung[a-z]*|paket|parcel|iban|konto"
    r"|artikel[a-z]*|items?|skus?|ean|isbn|vin|wish(?:es|list)?|wunsch|wünsch[a-z]*|wuensch[a-z]*"
    r"|love|would like|gerne?|want|buy|kauf[a-z]*|ids?|booking|buchung[a-z]*|flight|invoice"
    r"|rechnung[a-z]*|device|gerät[a-z]*|part|schlüssel|schluessel|key)(?![a-zà-ɏ])"
)
_BEFORE, _AFTER = 48, 28
_LONGEST_WORD = 24  # and what is before a stem in it
_LABEL, _LABEL_BEFORE = 24, 16
# Screens are numbered so by most of their makers: kind, inches, series, version. Only what stands
# right beside such a number makes it a code.
_MODEL = re.compile(
    "[a-z]{2}(?:19|2[0-9]|3[24]|4[0-9]|5[05]|6[05]|7[057]|8[2356]|98)[a-z]{1,3}[0-9]{2,4}[a-z]{3,6}"
)
_RIGHT_BESIDE = re.compile(r"\W*(?:is|ist|reads|lautet|est|es|è|é|to)?\W*")

# Around a row that is merely shown stand no other words than these.
_SHOWING_WORDS = (
    "a about ah also amazon amazons an and another at bye card cards check code egift eh ehm "
    "find for tschüss "
    "from get gets gift giftcard got gotten had has have hello here heres hey hi how i im in is "
    "isnt it its just know last look me mine morning my no not nothing now number of ok okay old "
    "on one or please pls right said say says see sent she he take thank thanks that thats the "
    "there they this thx to today try u use used valid voucher was we what whats whatever with "
    "work works wrong yes yesterday you your redeem claim amazonde aber alt auch auf bekam "
    "bekommen bitte da danke das dein dem den der die diese diesen dies doch ein eine er es fuer "
    "für gekriegt ging geht guten hab habe hallo hat hier ich ist ja kam karte kriegt man mein "
    "meine meiner mir mal morgen nein nicht nix noch nun nur oder schau sie sieh so steht und uns "
    "vielen dank von vom wie wir zu zum bonjour ce cela cet cette ceci comprends comprend dire "
    "est et il j je jai la le les ma merci moi mon ne pas pour quoi que quest recu reçu s salut "
    "un une va veut voici voilà ahora anoche ayer con dado de el en esta este esto ha hago han "
    "hola mi por qué recibí recibido se tengo una y che ciao cosa di è e grazie ho ieri io non "
    "ora questo questa ricevuto sera uno agora do ela ele eu foi isto isso meu minha muito não "
    "obrigada obrigado oi ontem recebi um uma dag dat dit een geen gekregen gisteren heb hebben "
    "het hoi ik maar mij mijn niet nu van wat co czy dostałam dostałem dzień dzięki dzisiaj jest "
    "mam moja mój nie od otrzymałam siostry się ten tu wczoraj w "
)
_SHOWING = frozenset(_SHOWING_WORDS.split())
_CLAUSE_ENDS = re.compile(r"[\n\"{}<>|=&;]|[.!?。](?=\s|\Z)")
_APOSTROPHE = re.compile("['\u2019]")
_WORDS = re.compile(r"(?<!\w)[^\W\d_]+(?!\w)")
_HIRAGANA = re.compile(r"[ぁ-ん何教見下]+")
_FARTHEST = 60


def near_a_stem(lowered: str, around: int) -> list[tuple[int, int]]:
    """The parts of a text in which something begins or ends as near to a word for a code.

    In the order of the text, and apart from each other.
    """
    places: list[int] = []
    for stem in _STEMS if lowered.isascii() else _STEMS_BEYOND:
        if stem in lowered:
            at = lowered.find(stem)
            while at >= 0:
                places.append(at)
                at = lowered.find(stem, at + 1)
    parts: list[tuple[int, int]] = []
    for at in sorted(places):
        first, last = max(at - _AFTER - around, 0), at + _LONGEST_WORD + _BEFORE + around
        if parts and first <= parts[-1][1]:
            parts[-1] = (parts[-1][0], last)
        else:
            parts.append((first, last))
    return parts


def words_for_a_code(
    lowered: str, first: int = 0, last: int = sys.maxsize
) -> Iterator[tuple[int, int]]:
    """Where the words for a code stand in such a part of a text."""
    for found in _WORD.finditer(lowered, first, last):
        start, end = found.span()
        before = lowered[max(start - 12, 0) : start]
        if _ANOTHER_BEFORE.search(before) or _ANOTHER_AFTER.match(lowered, end):
            continue
        yield start, end


def named(lowered: str, word: tuple[int, int], start: int, end: int, *, row: bool) -> bool:
    """Whether a word for a code says what `lowered[start:end]` is, and nothing nearer does."""
    if word[1] <= start:
        between = lowered[word[1] : start]
        near = len(between) <= _BEFORE
    else:
        between = lowered[end : word[0]]
        near = word[0] >= end and len(between) <= _AFTER
        near = near and not _THING.search(lowered[max(start - _LABEL_BEFORE, 0) : start])
    if row and _MODEL.fullmatch(lowered, start, end) and not _RIGHT_BESIDE.fullmatch(between):
        return False
    return near and not _THING.search(between if row else between[-_LABEL:])


def merely_shown(lowered: str, start: int, end: int) -> bool:
    """Whether a row stands alone, or among words that say nothing of what it is."""
    if _MODEL.fullmatch(lowered, start, end):
        return False
    before = _CLAUSE_ENDS.split(lowered[max(start - _FARTHEST, 0) : start])[-1]
    after = _CLAUSE_ENDS.split(lowered[end : end + _FARTHEST], maxsplit=1)[0]
    words = _WORDS.findall(_APOSTROPHE.sub("", f"{before} {after}"))
    return all(word in _SHOWING or _HIRAGANA.fullmatch(word) for word in words)
