"""Words that tell what a line is: an apartment, a post box, a label, half a town's name."""

import re

from bot.domain.addresses.names import key, plain

_NUMBERED = (
    r"APARTMENT|APPARTMENT|APPARTEMENT|APARTAMENTO|APPT|APTO|APT|APP|FLAT|UNIT|SUITE|STE|ROOM|"
    r"FLOOR|LEVEL|WOHNUNG|WHG|ETAGE|STOCK|STIEGE|STG|TÜR|ÉTAGE|BÂTIMENT|ESCALIER|PORTE|INTERNO|INT|SCALA|"
    r"PIANO|PISO|PTA|PUERTA|ESCALERA|PLANTA|LGH|LÄGENHET|MIESZKANIE|LOKAL|LOK|BUS|BTE|BOÎTE|"
    r"DAIRE|KAT|ANDAR|SALA|DEPARTAMENTO|DEPTO|DPTO"
)
_APARTMENT = (
    rf"(?:{_NUMBERED})\b\.?\s*(?:NO\b\.?|NR\b\.?|Nº|N°|NUMBER|:|#)?\s*[A-Z]?-?\d+[A-Z]?(?:[-/]\w+)?"
    r"|(?:FLAT|UNIT|APT|APARTMENT|WOHNUNG|APPARTEMENT|PUERTA|PTA|ESCALERA|ESC|SCALA|BLOCO|TORRE|"
    r"BÂTIMENT|BÂT|ESCALIER|KLATKA|STIEGE|AUFGANG)\b\.?\s*[A-Z]"
    r"|(?:FLR?|LVL|RM|PH|TOP)\b\.?\s*\d{1,4}[A-Z]?"  # "FL 32801" is Florida.
    r"|#\s*\d+[A-Z]?(?:-\d+[A-Z]?)?"
    r"|\d{1,2}\.\s*(?:OG|STOCK|ETAGE|OBERGESCHOSS)(?:\s+(?:LINKS|RECHTS|MITTE))?"
    r"|EG|ERDGESCHOSS|HINTERHAUS|VORDERHAUS|DACHGESCHOSS|DG|GROUND FLOOR|BASEMENT FLAT|RDC"
    r"|\d{1,2}(?:ST|ND|RD|TH) FLOOR|\d{1,2}(?:ER|E|ÈME) ÉTAGE"
    r"|\d{1,2}\s?[º°ª](?:\s?[A-Z]|\s(?:IZQ|DCHA|DER|IZDA)\w*\.?|\s\d{1,2}[ªº])?"
    r"|(?:شقة|الشقة|شقه|غرفة|الدور|دور|طابق|مكتب)\s*(?:رقم\s*)?\d+"
    r"|\d+\s*(?:号室|號室|階|F)"
    r"|फ्लैट\s*(?:नं\.?\s*)?\d+"
)
_IS_APARTMENT = re.compile(rf"(?:{_APARTMENT})(?:[\s/-]+(?:{_APARTMENT}))*\.?")
_HAS_APARTMENT = re.compile(rf"(?<!\w)(?:{_APARTMENT})(?!\w)|\d号室")
# A house for one family, said as such.
_HOUSE = re.compile(r"(?<!\w)(?:VILLA|HOUSE|CASA|BUNGALOW|COTTAGE|فيلا|فلة|منزل)(?!\w)")
# A number after the house number, where that is how an apartment is written.
_SECOND_NUMBER = {
    "AT": r"\d+[A-Z]?\s*/\s*\d+",
    "AU": r"^\d+[A-Z]?/\d+",
    "BE": r"\d+[A-Z]?\s*/\s*\d+",
    "BR": r"(?<!\w)AP\b\.?\s*\d+",
    "CA": r"^\d+[A-Z]?\s*-\s*\d+\s",
    "DE": r"\d+\s?[A-Z]?\s*//\s*\w+",
    "ES": r"\d+\s*,\s*\d+\s*[-º]\s*\w+$",
    "GB": r"^\d+/\d+\s*[, ]",
    "JP": r"\d+-\d+-\d+-\d+|\d.*[\u3040-\u30ff\u4e00-\u9fffA-Z]\s?\d{3,4}$",
    "MX": r"\d+\s*-\s*\d+[A-Z]?(?!\w)",
    "NL": r"\d+[A-Z]?\s*-\s*(?:\d+|[IVX]+|HS|[A-H])(?!\w)|\d+\s+(?:HS|[IVX]{1,3})$",
    "PL": r"\d+[A-Z]?\s*/\s*\d+|\d\s*M\.?\s*\d+",
    "TR": r"NO\s*[:.]?\s*\d+[A-Z]?\s*/\s*\d+|\bD\s*[:.]\s*\d+",
}
_POST_BOX = re.compile(
    r"(?<!\w)(?:(?:GPO|P\.?\s?O\.?|POST(?:AL)?\s?OFFICE)\s?BOX|POSTFACH|PACKSTATION|POSTFILIALE|"
    r"LOCKED BAG|PRIVATE BAG|BO[ÎI]TE POSTALE|B\.?P\.?\s*\d+|CASELLA POSTALE|POSTBUS|BOX \d+|"
    r"APARTADO(?: DE CORREOS| POSTAL)?\s*\d+|CAIXA POSTAL|SKR(?:YTKA|\.)\s*POCZT\w*|PACZKOMAT|"
    r"POSTA KUTUSU|P\.\s?K\.\s*\d+|PARCEL LOCKER|AMAZON LOCKER|POP STATION|صندوق بريد|"
    r"صندوق البريد|ص\s?\.\s?ب)|私書箱|郵便局留"
)
_LEADS_TO_NUMBER = re.compile(rf"(?<!\w)(?:{_NUMBERED})\b\.?\s*(?:NO\b\.?|NR\b\.?|Nº|N°|:|#)?\s*")
_CODE_LABEL = re.compile(
    r"(?:C\.?\s?P|CEP|PLZ|EIRCODE|(?:ZIP|PIN)(?:\s?CODE)?|POST(?:AL)?\s?CODE)\s*[.:-]*\s*"
)
# What a town is not called on its own: an article, a particle, a word that goes before a name.
_HALF_NAME = re.compile(
    "a|as|el|en|la|las|le|les|lo|los|o|os|the|da|das|de|degli|dei|del|della|delle|di|do|dos|du|of|"
    "ciudad|ville|new|nova|novo|nueva|nuevo|nuova|nuovo|nouvelle|old|north|south|east|west|"
    "central|downtown|great|greater|upper|lower|fort|lake|mount|port|saint|san|santa|st"
)


def is_half_a_name(city: str, region: str) -> bool:
    """Whether a name is cut in two: "New" and "Delhi", "A" and "Coruña", "Lido di", "Venezia"."""
    last = city.rsplit(maxsplit=1)[-1]
    particle = last[0].islower() and region[0].isupper()
    return particle or _HALF_NAME.fullmatch(key(last)) is not None


def is_apartment(text: str) -> bool:
    """Whether a line says nothing but which apartment or floor: "Apt 4", "3. OG links", "شقة 4"."""
    return _IS_APARTMENT.fullmatch(plain(text).strip()) is not None


def names_apartment(street: str, country: str) -> bool:
    """Whether a street line already says which apartment, or that it is a house."""
    seen = plain(street).strip()
    if country == "MX":
        seen = seen.replace("#", " ")  # There it is the house number.
    second = _SECOND_NUMBER.get(country)
    return bool(
        _HAS_APARTMENT.search(seen) or _HOUSE.search(seen) or (second and re.search(second, seen))
    )


def leads_to_apartment(before: str) -> bool:
    """Whether the number that follows these words is an apartment's: "Nieuwstraat 12 bus"."""
    return any(found.end() == len(before) for found in _LEADS_TO_NUMBER.finditer(plain(before)))


def is_code_label(words: str) -> bool:
    """Whether a piece only says that a postal code follows: "C.P.", "PIN code:"."""
    return _CODE_LABEL.fullmatch(plain(words).strip()) is not None


def is_military(place: str, country: str) -> bool:
    """Whether a city or a code is the forces' own: no houses, no apartments, in Britain no city."""
    offices = {"US": ("APO", "FPO", "DPO"), "GB": ("BFPO",)}
    return plain(place).strip().split(" ")[0].rstrip("0123456789") in offices.get(country, ())


def is_post_box(text: str) -> bool:
    """Whether a line is a post box or a parcel station."""
    return _POST_BOX.search(plain(text)) is not None
