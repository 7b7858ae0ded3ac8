"""Names of places: how they are compared, and those that the library does not list."""

import re
import unicodedata

# Written by many, though the post there does not need them and the library does not list them.
_ALSO_REGIONS = {
    "GB": "Bedfordshire~Berkshire~Buckinghamshire~Cambridgeshire~Cheshire~Cornwall~Cumbria~"
    "Derbyshire~Devon~Dorset~County Durham~Co. Durham~East Sussex~East Yorkshire~Essex~"
    "Gloucestershire~Greater London~Greater Manchester~Hampshire~Herefordshire~Hertfordshire~"
    "Isle of Wight~Kent~Lancashire~Leicestershire~Lincolnshire~Merseyside~Middlesex~Norfolk~"
    "North Yorkshire~Northamptonshire~Northumberland~Nottinghamshire~Oxfordshire~Rutland~"
    "Shropshire~Somerset~South Yorkshire~Staffordshire~Suffolk~Surrey~Tyne and Wear~"
    "Warwickshire~West Midlands~West Sussex~West Yorkshire~Wiltshire~Worcestershire~"
    "Aberdeenshire~Fife~County Antrim~County Armagh~County Down~County Tyrone~"
    "Scotland~Wales~Northern Ireland",
    "ES": "Andalucía~Andalusia~Aragón~Canarias~Castilla-La Mancha~Castilla La Mancha~"
    "Castilla y León~Cataluña~Catalunya~Catalonia~Comunidad de Madrid~Comunidad Valenciana~"
    "Comunitat Valenciana~Euskadi~Extremadura~Galicia~Islas Baleares~Illes Balears~La Rioja~"
    "País Vasco~Principado de Asturias~Región de Murcia~Navarra~"
    "Islas Canarias~Canary Islands~Mallorca~Menorca~Ibiza",
    "IT": "Abruzzo~Basilicata~Calabria~Campania~Emilia-Romagna~Emilia Romagna~"
    "Friuli-Venezia Giulia~Friuli Venezia Giulia~Lazio~Liguria~Lombardia~Lombardy~Marche~Molise~"
    "Piemonte~Piedmont~Puglia~Apulia~Sardegna~Sardinia~Sicilia~Sicily~Toscana~Tuscany~"
    "Trentino-Alto Adige~Trentino Alto Adige~Umbria~Valle d'Aosta~Veneto~"
    "Südtirol~South Tyrol~Alto Adige",
    "ZA": "Eastern Cape~Free State~Gauteng~KwaZulu-Natal~Limpopo~Mpumalanga~North West~"
    "Northern Cape~Western Cape",
}  # fmt: skip
# How people there shorten a region that the library knows by its long name only.
_SHORTENED = {
    "IN": "AP=Andhra Pradesh~AS=Assam~BR=Bihar~CG=Chhattisgarh~DL=Delhi~GA=Goa~GJ=Gujarat~"
    "HR=Haryana~HP=Himachal Pradesh~JH=Jharkhand~JK=Jammu & Kashmir~J&K=Jammu & Kashmir~"
    "KA=Karnataka~KL=Kerala~MP=Madhya Pradesh~MH=Maharashtra~OD=Odisha~PB=Punjab~RJ=Rajasthan~"
    "TN=Tamil Nadu~TS=Telangana~TG=Telangana~UP=Uttar Pradesh~UK=Uttarakhand~WB=West Bengal",
}
# Regions called like their city, where the library does not list a region's cities.
_CITIES_TOO = {"CA": "quebec", "IN": "chandigarh~delhi~puducherry", "US": "new york"}
# Every sign that is typed for a hyphen, from the dashes to the Japanese long-vowel mark.
_DASHES = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d\uff70", "-")
)


def plain(text: str) -> str:
    """The text for comparing, letter by letter: capitals, ASCII digits, one kind of hyphen."""
    return "".join(_plain_letter(letter) for letter in text.translate(_DASHES))


def _plain_letter(letter: str) -> str:
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return str(digit)
    wide = unicodedata.east_asian_width(letter) in "FH"
    capital = (unicodedata.normalize("NFKC", letter) if wide else letter).upper()
    return capital if len(capital) == 1 else letter


def key(text: str) -> str:
    """A name as compared: small letters without accents, no punctuation, single blanks."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("\u0131", "i"))
    letters = "".join(sign for sign in apart if not unicodedata.combining(sign))
    words = re.sub(r"[\s.,()'\u2019/_-]+", " ", letters).strip()
    return re.sub(r"^(?:co|county) (?=\w)", "co ", words)


def region_names(country: str, choices: list[tuple[str, str]]) -> dict[str, str]:
    """The key of a region by each of its names, as `key` gives them; choices are the library's."""
    names = {key(name): name for name in _ALSO_REGIONS.get(country, "").split("~") if name}
    names |= {key(label): code for code, label in choices}
    names |= {key(code): code for code, _ in choices}
    for pair in filter(None, _SHORTENED.get(country, "").split("~")):
        shortened, _, name = pair.partition("=")
        names.setdefault(key(shortened), names[key(name)])
    if country == "JP":  # Kanagawa-ken, Kyoto-fu.
        kinds = ("ken", "fu", "to", "prefecture")
        names |= {f"{name} {kind}": code for name, code in names.items() for kind in kinds}
    if country == "IE":  # "Ballina, Mayo": without the "Co." as well.
        names |= {name.removeprefix("co "): code for name, code in names.items()}
    if country == "AE":  # "أبوظبي" is written in one word as well.
        names |= {name.replace(" ", ""): code for name, code in names.items() if name[0] > "z"}
    short = {re.sub(" (?:governorate|emirate)$", "", name): code for name, code in names.items()}
    return {**short, **names}


def is_called_like_its_city(country: str, region: str) -> bool:
    """Whether a region's name alone is mostly the city's: "Delhi", "New York"."""
    return key(region) in _CITIES_TOO.get(country, "").split("~")
