"""What lists say besides their people: amounts for everybody, how many cards, labels.

Each stands above, below or in the lines of Anna and Ben.
"""

A, B = "anna@gmx.de", "ben@web.de"
BARE = f"{A}\n{B}"
ROWS = f"Anna;{A}\nBen;{B}"
COLON = f"Anna: {A}\nBen: {B}"

FOR_ALL: list[tuple[str, list[str]]] = [
    # English
    (f"Email ($50 each)\n{BARE}", ["$50"]),
    (f"E-mail list, $40 per person:\n{BARE}", ["$40"]),
    (f"Name;Email (€30 each)\n{ROWS}", ["€30"]),
    (f"Name;Email (30 each)\n{ROWS}", ["30"]),
    (f"Recipients (40 per person);Email\n{ROWS}", ["40"]),
    (f"Name,Email,Amount (EUR 50)\nAnna,{A},\nBen,{B},", ["EUR 50"]),
    (f"Everyone gets £30:\n{BARE}", ["£30"]),
    (f"{BARE}\n50 euros per person", ["50 euros"]),
    (f"{ROWS}\nTotal: 80 €", ["80 €"]),
    (f"{ROWS}\nTotal;;80 €", ["80 €"]),
    (f"Name;Email;Amount\n{ROWS}\nGrand total;;80", ["80"]),
    (f"$25/person\n{COLON}", ["$25"]),
    (f"A 50-euro card for each of them:\n{COLON}", ["50 euro"]),
    (f"Hi! Please send these people 40 € each:\n{COLON}\nThanks!", ["40 €"]),
    (f"fifty euros each\n{BARE}", ["fifty euros"]),
    (f"{COLON}\nBudget: 100 EUR", ["100 EUR"]),
    (f"All of them US$ 20, please\n{BARE}", ["US$ 20"]),
    (f"Email ($50 each)\n{A}", ["$50"]),
    # German
    (f"E-Mail (je 40 €)\n{BARE}", ["40 €"]),
    (f"Name;E-Mail (je 40 €)\n{ROWS}", ["40 €"]),
    (f"Name;E-Mail (je 40)\n{ROWS}", ["40"]),
    (f"50 € pro Person\n{BARE}", ["50 €"]),
    (f"50€/Person:\n{COLON}", ["50€"]),
    (f"50 Euro für alle:\n{BARE}", ["50 Euro"]),
    (f"Alle bekommen 35,- €\n{ROWS}", ["35 €"]),
    (f"{ROWS}\nSumme: 80 €", ["80 €"]),
    (f"{ROWS}\nSumme;;80 €", ["80 €"]),
    (f"{COLON}\nInsgesamt 80 Euro", ["80 Euro"]),
    (f"Name;E-Mail;Betrag\n{ROWS}\nGesamt;;80", ["80"]),
    (f"{BARE}\nbitte je 50-Euro-Gutschein", ["50 Euro"]),
    (f"Empfänger, 30 EUR pro Kopf\n{BARE}", ["30 EUR"]),
    (f"Hallo, hier die Liste (25 CHF für jeden):\n{COLON}\nDanke!", ["25 CHF"]),
    (f"fünfzig Euro für jeden\n{BARE}", ["fünfzig Euro"]),
    (f"Mailadressen – pro Person 30\n{BARE}", ["30"]),
    (f"Bitte 40 € an\n{A}", ["40 €"]),
    # None
    (f"E-mail 2\n{BARE}", []),
    (f"Name;E-Mail (2)\n{ROWS}", []),
    (f"Name (max. 30 Zeichen);E-Mail\n{ROWS}", []),
    (f"Our 30 all-time favourites\n{BARE}", []),
    (f"These 2 people:\n{BARE}", []),
    (f"Liste vom 24.12.2026\n{BARE}", []),
    (f"Anna;kommt noch;50 €\nBen;{B}\nCarl;carl@web.de", []),
]
"""The amounts that are for nobody alone."""

HOW_MANY: list[tuple[str, list[str]]] = [
    (f"Name,Email,Quantity\nAnna,{A},2\nBen,{B},1", ["2", ""]),
    (f"Name,Email,Qty\nAnna,{A},1\nBen,{B},3", ["", "3"]),
    (f"Name;Email;Number of cards\nAnna;{A};2\nBen;{B};", ["2", ""]),
    (f"Email\tHow many\n{A}\t2\n{B}\tone", ["2", ""]),
    (f"Quantity;Email;Name\n10;{A};Anna\n0;{B};Ben", ["10", "0"]),
    (f"Name,Email,No. of vouchers\nAnna,{A},x2\nBen,{B},1x", ["x2", ""]),
    (f"Name,Email,Qty.\nAnna,{A},two\nBen,{B},1.0", ["two", ""]),
    (f"Name,Email,Cards\nAnna,{A},4\nBen,{B},1", ["4", ""]),
    (f"Name,Email,# of cards\nAnna,{A},4\nBen,{B},1", ["4", ""]),
    (f"Name,Email,Pieces\nAnna,{A},4 pcs\nBen,{B},-", ["4 pcs", ""]),
    (f"Name;E-Mail;Anzahl\nAnna;{A};2\nBen;{B};1", ["2", ""]),
    (f"Name;E-Mail;Stück\nAnna;{A};1\nBen;{B};5", ["", "5"]),
    (f"Name;E-Mail;Stückzahl\nAnna;{A};3\nBen;{B};1", ["3", ""]),
    (f"Name;E-Mail;Menge\nAnna;{A};3\nBen;{B};1", ["3", ""]),
    (f"Name;E-Mail;Anzahl Karten\nAnna;{A};2\nBen;{B};1", ["2", ""]),
    (f"Name;E-Mail;Anzahl Gutscheine\nAnna;{A};zwei\nBen;{B};eine", ["zwei", ""]),
    (f"Name;E-Mail;Wie viele\nAnna;{A};2\nBen;{B};1", ["2", ""]),
    (f"Anzahl;E-Mail\n2;{A}\n1;{B}", ["2", ""]),
    (f"Name;E-Mail;Karten\nAnna;{A};2 Stück\nBen;{B};1 Stück", ["2 Stück", ""]),
    (f"| Name | E-Mail | Stk. |\n|---|---|---|\n| Anna | {A} | 2 |\n| Ben | {B} | 1 |",
     ["2", ""]),
    (f"Name;E-Mail;Kartenanzahl\nAnna;{A};1\nBen;{B};2", ["", "2"]),
]  # fmt: skip
"""How many cards each line wants, where it is not one."""

LABELS = [
    "Cc", "Bcc", "CC", "Copy", "Work", "Home", "Private", "Personal", "Main",
    "From", "To", "Address", "Email", "E-mail",
    "Office", "Primary", "Delivery",
    "Kopie", "Blindkopie", "Privat", "Geschäftlich", "geschäftlich", "Dienstlich",
    "Arbeit", "Von", "An", "Adresse", "Mail",
    "Büro", "Firma", "Empfänger",
]  # fmt: skip
"""Each in front of an address, with a colon: it is nobody's name."""

NAMES = ["Chef", "Boss", "A", "Anna", "Kind Best", "Art Price", "Line", "Mama"]
"""In front of an address they stay names; those with two meanings where no colon follows."""

ONE_EACH = [
    f"Could you do one for {A} and one for {B}?",
    f"One for {A} and one for {B}",
    f"one to {A}, one to {B}",
    f"One card for {A} and one card for {B} please",
    f"a card for {A} and a card for {B}",
    f"I need one for {A}; and another one for {B}",
    f"Please send one to {A} and one to {B}, thanks!",
    f"one for {A}\none for {B}",
    f"Anna, one, {A}\nBen, one, {B}",
    f"{A} one\n{B} one",
    f"Eine für {A} und eine für {B}",
    f"Kannst du eine für {A} und eine für {B} machen?",
    f"eine an {A}, eine an {B}",
    f"Einen Gutschein für {A} und einen für {B} bitte",
    f"ein Gutschein für {A} und einer für {B}",
    f"Bitte eine Karte an {A} und eine an {B}",
    f"{A} eine\n{B} eine",
    f"Einmal {A} und einmal {B}",
    f"Je eine Karte für {A} und {B}",
    f"Anna; eine; {A}\nBen; eine; {B}",
]
"""One card each: no amount."""

NO_AMOUNTS = [
    f"Name;Table no;Email\nAnna;12;{A}\nBen;30;{B}",
    f"Name;Email;Table\nAnna;{A};12\nBen;{B};30",
    f"Name;Email;Shirt size\nAnna;{A};38\nBen;{B};42",
    f"Name;Email;Seat\nAnna;{A};12\nBen;{B};30",
    f"Name;Email;Ext.\nAnna;{A};123\nBen;{B};300",
    f"Name;Email;Shoe size\nAnna;{A};38\nBen;{B};42",
    f"Name;Email;Years of service\nAnna;{A};10\nBen;{B};25",
    f"Name;Email;Badge #\nAnna;{A};100\nBen;{B};250",
    f"Name;Email;Jersey number\nAnna;{A};10\nBen;{B};7",
    f"Name;Email;Desk\nAnna;{A};10\nBen;{B};7",
    f"Name;Tisch;E-Mail\nAnna;12;{A}\nBen;30;{B}",
    f"Name;E-Mail;Tischnummer\nAnna;{A};12\nBen;{B};30",
    f"Name;E-Mail;Tisch-Nr.\nAnna;{A};12\nBen;{B};30",
    f"Name;E-Mail;Größe\nAnna;{A};38\nBen;{B};42",
    f"Name;E-Mail;Schuhgröße\nAnna;{A};38\nBen;{B};42",
    f"Name;E-Mail;T-Shirt-Größe\nAnna;{A};38\nBen;{B};42",
    f"Name;E-Mail;Durchwahl\nAnna;{A};123\nBen;{B};300",
    f"Name;E-Mail;Platz\nAnna;{A};12\nBen;{B};30",
    f"Name;E-Mail;Startnummer\nAnna;{A};12\nBen;{B};30",
    f"Name;E-Mail;Betriebszugehörigkeit\nAnna;{A};10\nBen;{B};25",
    f"Name;E-Mail;Lebensjahr\nAnna;{A};40\nBen;{B};50",
    f"Anna, 34, {A}\nBen, 29, {B}",
    f"Anna; 61; {A}\nBen; 47; {B}",
    f"Anna (34), {A}\nBen (29), {B}",
    f"Anna (8) {A}\nBen (11) {B}",
]
"""Numbers of seats, sizes, years: nothing that a card is worth."""

PAIRED = [
    f"Anna:\n{A}\nBen:\n{B}",
    f"Anna :\n{A}\n\nBen :\n{B}",
    f"Anna\n{A}\nBen\n{B}",
    f"Anna:\n  {A}\nBen:\n  {B}",
    f"TeilnehmerInnen – Mailadresse\nAnna – {A}\nBen – {B}",
    f"Teilnehmer*innen;E-Mail\n{ROWS}",
    f"Mitarbeiter:innen;E-Mail\n{ROWS}",
    f"MitarbeiterInnen – E-Mail\nAnna – {A}\nBen – {B}",
    f"Kolleg*innen;Mail\n{ROWS}",
    f"Schüler_innen;Mail\n{ROWS}",
    f"Empfänger/innen;Mailadresse\n{ROWS}",
    f"KollegInnen: Mail\n{COLON}",
    f"Gäste – Mailadressen\n{COLON}",
    f"Names – emails\n{COLON}",
    f"Participants – e-mail address\n{COLON}",
    f"Attendee(s) / Email\n{COLON}",
]
"""Names over addresses, headers in all their forms: Anna and Ben, and nothing to ask."""
