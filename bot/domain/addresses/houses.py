"""A house and the line above it: its number, its name, who lives there, or only words about it."""

import re

from bot.domain.addresses.names import plain

_NO_NUMBER = re.compile(
    r"(?<!\w)(?:S/N|S\.N\.|SN|SNC|SIN N[UÚ]MERO|SEM N[UÚ]MERO|UDEN NUMMER|OHNE NUMMER|"
    r"ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN)(?!\w)|[一二三四五六七八九十]"
)
# Houses with a name and no number are nothing special there.
_NAMED_HOUSES = frozenset({"AE", "EG", "IE", "IN"})
# There too, but a street alone lacks the house: "Church Lane, Ambleside".
_NAMED_HOUSES_IN_STREETS = frozenset({"GB", "GG", "IM", "JE"})
_STREET = re.compile(
    r".*\b(?:STREET|ST|ROAD|RD|LANE|LN|AVENUE|AVE|DRIVE|DR|CLOSE|CL|CRESCENT|CRES|WAY|GARDENS|"
    r"GROVE|PLACE|PL|SQUARE|SQ|TERRACE|MEWS|HILL|WALK|ROW|RISE|BOULEVARD|BLVD|BRAE|WYND)\.?"
    r"|(?:HEOL|FFORDD|STRYD|LÔN) .*"
)
# A line that begins with one of them, or a word that ends so, and has a number behind it.
_NUMBERED = re.compile(
    r"(?:\w+[ -])*(?:\w*(?:STRA(?:SS|ß)E|STR\.?|WEG|PLATZ|ALLEE|GASSE|DAMM|UFER|RING)|LAAN|STRAAT)"
    r" \d+ ?[A-Z]?"
    r"|\d+(?: ?BIS)? (?:RUE|AVENUE|PLACE) .+|(?:VIA|VIALE|CALLE|AVENIDA|RUA|RUE) .+ \d+"
)
# There a line without a number may well be a house, an estate or a part of town.
_NAMED_PLACES = _NAMED_HOUSES | _NAMED_HOUSES_IN_STREETS | {"JP", "SA", "SG", "ZA"}
_NUMBER_FIRST = frozenset({"AU", "CA", "FR", "US"})
# Two words and more; in Chinese, Japanese and Korean letters without a blank.
_NAME = re.compile(
    r"[^\W\d_][^\d\n,]*[ \u3000][^\d\n,]+|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,8}"
)
# Who else lives there: that line belongs to the address.
_CARE_OF = re.compile(
    r"(?:C/O|C/-|℅|CARE OF|ATTN|Z\. ?HD|Z\. ?H|ZU HÄNDEN|P\. ?A|BEI|CHEZ|PRESSO|P/A|A/C|U)\b\W.+"
)
_BUILDINGS = re.compile(
    r"(?:FIRMA|SCHLOSS|HAUS|GUT|ZU[MR]|PRAXIS|KANZLEI|TOUR|TORRE|PALAZZO) .+|"  # Surnames, too.
    r"(?:.*\W)?(?:BUILDING|BLDG|TOWERS?|HOUSE|CENT(?:ER|RE)|PLAZA|APARTMENTS|CONDOMINIUMS?|SUITES|"
    r"HOSPITAL|CLINIC|HOTEL|SCHOOL|COLLEGE|UNIVERSITY|LIBRARY|MUSEUM|STATION|AIRPORT|OFFICES?|MALL|"
    r"ARCADE|LODGE|COTTAGE|FARM|INN|TERMINAL|FACTORY|"
    r"(?:HOCH|KRANKEN|RAT|KAUF|GÄSTE|ÄRZTE|PFARR|HINTER|VORDER|PARK|GEMEINDE|STUDENTEN(?:WOHN)?)HAUS|"
    r"(?:WOHN|STUDENTENWOHN|PFLEGE|ALTEN|SENIOREN|ALTERS)HEIM|KLINIKUM|KLINIK|\w*SCHULE|HOCHSCHULE|"
    r"GASTHOF|GASTHAUS|PENSION|KINDERGARTEN|KITA|"
    r"UNIVERSITÄT|GYMNASIUM|\w*BAHNHOF|\w*ZENTRUM|\w*RESIDENZ|FINANZAMT|MUSEUM|"
    r"RÉSIDENCE|RESIDENCE|IMMEUBLE|CHÂTEAU|HÔTEL|HÔPITAL|ÉCOLE|EDIFICIO|EDIFÍCIO|"
    r"CONDOMINIO|CONDOMÍNIO|RESIDENCIAL|CONJUNTO|URBANIZACIÓN|HOSPITAL|UNIVERSIDAD|"
    r"APARTMANI|SİTESİ|PLAZA|GEBOUW|HUIZE|BUDYNEK|"
    r"GMBH|AG|KG|OHG|UG|E\.V\.?|INC|LLC|LTD|CORP|SARL|SAS|S\.L\.?|S\.A\.?|B\.V\.?|S\.R\.L\.?)"
    r"(?:\W.*)?"
)
# No name of a house: whose it is or where, in words. A name is given with a capital: "Sea View".
_ORDINALS = re.compile(r"\b\d{1,2}(?:ST|ND|RD|TH)\b|\b\d{1,2}\.(?= )")
_KIN = (
    r"AUNT|AUNTIE|UNCLE|MUM|MOM|MUMMY|MOTHER|DAD|DADDY|FATHER|SISTER|BROTHER|FRIEND|GRAN|GRANNY|NAN|"
    r"NANA|GRANDMA|GRANDPA|GRANDMOTHER|GRANDFATHER|PARENTS|COUSIN|NEIGHBOU?R|BOSS"
)
_HOME = r"HOUSE|VILLA|FLAT|APARTMENT|DOOR|BUILDING|TOWER|HOME"
_DESCRIBED = re.compile(
    r"(?:MY|I|I['\u2019](?:M|LL|VE)) .+|(?:NOT SURE|NO IDEA|DON['\u2019]T KNOW)(?: .+)?|"
    r"(?:AT )?HOME|"
    r"(?:NEXT|CLOSE) (?:TO|DOOR) .+|(?:NEAR|BEHIND|BESIDE|ABOVE|OPPOSITE|AROUND|ACROSS) .+|"
    rf"(?:THE )?(?:\d{{1,2}}(?:ST|ND|RD|TH)|FIRST|SECOND|THIRD|LAST) (?:\w+ )?(?:{_HOME})\b.*|"
    rf"(?:.* )?(?:{_HOME}) (?:NEXT|CLOSE|NEAR|BEHIND|ABOVE|BESIDE|OPPOSITE|WITH|PAST|OF MY) .+|"
    rf"(?:.*\W)?(?:{_KIN})(?:['\u2019]S|S['\u2019])(?: .+)?|"
    r"(?:DAS|DIE|DER) (?:\S+ )?(?:HAUS|VILLA|WOHNUNG|TÜR|GEBÄUDE|TURM)\b.*|"
    r"(?:NEBEN|HINTER|GEGENÜBER|BEI) .+|(?:.* )?(?:MEINE[MRNS]?|MEIN|UNSERE[MRNS]?) .+|"
    r"ZU ?HAUSE|WEI(?:SS|ß) (?:ICH )?(?:NOCH )?NICHT.*|(?:NOCH )?(?:KEINE AHNUNG|NICHT SICHER).*|"
    r"(?:.* )?(?:بيت|منزل|دار|شقة|فيلا|مكان)(?: \S+)* "
    r"(?:خالتي|خالي|عمتي|عمي|جدتي|جدي|أمي|امي|أبي|ابي|أختي|اختي|أخي|اخي|صديقي|صديقتي|والدي|والدتي|"
    r"أهلي|اهلي|زوجتي|زوجي|ابني|ابنتي|بنتي|جاري|جارتي|عائلتي)(?: .*)?|"
    r"(?:عند|بجانب|جنب|بجوار|خلف|وراء|أمام|امام|قرب|قريب|مقابل|بالقرب) .+|لا (?:أعرف|اعرف|أدري).*|"
    r"(?:بيتي|بيتنا|منزلي|داري|شقتي|البيت|المنزل)(?: .*)?"
)


def lacks_number(street: str, country: str) -> bool:
    """Whether a house number seems to be missing, in a country where houses have one."""
    if country in _NAMED_HOUSES:
        return False
    seen = plain(street)
    if country in _NAMED_HOUSES_IN_STREETS and not _STREET.fullmatch(_first(seen)):
        return False
    return not re.search(r"\d", seen) and not _NO_NUMBER.search(seen)


def is_described(street: str, place: str) -> bool:
    """Whether a house without a number has no name either: "my aunt's house", "the 2nd villa"."""
    seen = _ORDINALS.sub("", plain(street))
    if re.search(r"\d", seen):
        return False
    small = street[:1].islower() or (street[:1].isdigit() and re.search(r"\b[a-z]", street))
    told = bool(small) and place[:1].isupper()
    return told or _DESCRIBED.fullmatch(_first(plain(street))) is not None


def may_start_with_name(street: str, country: str) -> bool:
    """Whether what stands before the line with the house number could be the recipient's name."""
    first, _, rest = street.replace(",", "\n").partition("\n")
    second = plain(rest).strip().partition("\n")[0]
    if country in _NAMED_PLACES or not _NAME.fullmatch(first.strip()):
        return False
    seen = plain(first).strip()
    if _CARE_OF.fullmatch(seen) or _BUILDINGS.fullmatch(seen):
        return False
    own_number = second[:1].isdigit() and country not in _NUMBER_FIRST
    return bool(re.search(r"\d", second)) and not own_number


def may_be_recipient(line: str) -> bool:
    """Whether the first line of an envelope can be a name, and is no building."""
    if not re.fullmatch(r"[^\W\d_][^\d\n,@]*", line):
        return False
    seen = plain(line).strip()
    return not (_CARE_OF.fullmatch(seen) or _BUILDINGS.fullmatch(seen))


def is_street(line: str) -> bool:
    """Whether a line alone is a street with its number: "Lindenweg 3", "5 Church Road"."""
    seen = plain(line).strip()
    if not re.search(r"\d", seen):
        return False
    return bool(_NUMBERED.match(seen) or _STREET.fullmatch(seen.rstrip("0123456789 ")))


def _first(street: str) -> str:
    """The first line of a street, or what stands before its first comma."""
    return re.split("[\n,\u060c]", street)[0].strip()
