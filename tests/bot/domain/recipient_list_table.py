"""Lists as people send them: whom each line names, and which lines have to be asked about.

A row: the text; the contacts that are certain; a word of each line that must be asked about, in
order. Nobody may be missing from both.
"""

Row = tuple[str, list[str], list[str]]
B, C = "ben@web.de", "carl@web.de"
TAIL = f"Ben;{B}\nCarl;{C}"
COLON = f"Ben: {B}\nCarl: {C}"
BARE = f"{B}\n{C}"

NO_CONTACT_FIRST: list[Row] = [
    # English
    (f"Anna;anna(at)example.org\n{TAIL}", [B, C], ["anna(at)example.org"]),
    (f"Anna; to follow\n{TAIL}", [B, C], ["to follow"]),
    (f"Anna;\n{TAIL}", [B, C], ["Anna"]),
    (f"Anna;tbd;\n{TAIL}", [B, C], ["tbd"]),
    (f"Anna: comes on Monday\n{COLON}", [B, C], ["Anna: comes on Monday"]),
    (f"Anna - will ask her\n{COLON}", [B, C], ["Anna - will ask her"]),
    (f"anna.example.com\n{BARE}", [B, C], ["anna.example.com"]),
    (f"anna#gmail.com\n{BARE}", [B, C], ["anna#gmail.com"]),
    (f"anna at outlook dot com\n{BARE}", [B, C], ["anna at outlook dot com"]),
    (f"anna [at] gmail [dot] com\n{BARE}", [B, C], ["anna [at] gmail [dot] com"]),
    (f"Anna <anna@>\nBen <{B}>\nCarl <{C}>", [B, C], ["anna@"]),
    (f"Anna <>\nBen <{B}>\nCarl <{C}>", [B, C], ["Anna <>"]),
    (f"1. Anna - follows\n2. Ben {B}\n3. Carl {C}", [B, C], ["Anna - follows"]),
    (f"1) Anna: no idea\n2) Ben: {B}\n3) Carl: {C}", [B, C], ["no idea"]),
    (f"- Anna: ask her\n- Ben: {B}\n- Carl: {C}", [B, C], ["ask her"]),
    (f"Anna\tunknown\nBen\t{B}\nCarl\t{C}", [B, C], ["unknown"]),
    (f"Anna, n/a\nBen, {B}\nCarl, {C}", [B, C], ["n/a"]),
    (f"Anna | missing\nBen | {B}\nCarl | {C}", [B, C], ["missing"]),
    (f"Anna Name; Mail\n{TAIL}", [B, C], ["Anna Name"]),
    (f"Anna\n{COLON}", [B, C], ["Anna"]),
    (f"Grandma\n{BARE}", [B, C], ["Grandma"]),
    (f"Anna: later\nBen: {B}", [B], ["Anna: later"]),
    (f"anna.example.com\n{B}", [B], ["anna.example.com"]),
    (f"Anna: comes later, Ben: {B}, Carl: {C}", [B, C], ["Anna: comes later"]),
    (f"anna.example.com, {B}, {C}", [B, C], ["anna.example.com"]),
    (f"No e-mail\n{BARE}", [B, C], ["No e-mail"]),
    (f"Guest 1\n{BARE}", [B, C], ["Guest 1"]),
    (f"Employee 3;\n{TAIL}", [B, C], ["Employee 3"]),
    # German
    (f"Keine Mail\n{BARE}", [B, C], ["Keine Mail"]),
    (f"Mitarbeiter 1\n{BARE}", [B, C], ["Mitarbeiter 1"]),
    (f"Anna;anna(ät)example.org\n{TAIL}", [B, C], ["anna(ät)example.org"]),
    (f"Anna;kommt noch\n{TAIL}", [B, C], ["kommt noch"]),
    (f"Anna;;Vertrieb\n{TAIL}", [B, C], ["Anna"]),
    (f"Anna: reiche ich nach\n{COLON}", [B, C], ["Anna: reiche ich nach"]),
    (f"Anna: keine Mail\n{COLON}", [B, C], ["Anna: keine Mail"]),
    (f"Anna – fehlt noch\n{COLON}", [B, C], ["fehlt noch"]),
    (f"anna at gmx punkt de\n{BARE}", [B, C], ["anna at gmx punkt de"]),
    (f"anna (at) posteo (punkt) de\n{BARE}", [B, C], ["anna (at) posteo (punkt) de"]),
    (f"anna.t-online.de\n{BARE}", [B, C], ["anna.t-online.de"]),
    (f"annaweb.de\n{BARE}", [B, C], ["annaweb.de"]),
    (f"Oma Erna\n{BARE}", [B, C], ["Oma Erna"]),
    (f"1. Anna — folgt\n2. Ben — {B}\n3. Carl — {C}", [B, C], ["folgt"]),
    (f"• Anna: weiß ich nicht\n• Ben: {B}\n• Carl: {C}", [B, C], ["weiß ich nicht"]),
    (f"| Anna | folgt |\n|---|---|\n| Ben | {B} |\n| Carl | {C} |", [B, C], ["folgt"]),
    (f"Chef\n{BARE}", [B, C], ["Chef"]),
    (f"Name: kommt noch\n{COLON}", [B, C], ["kommt noch"]),
    (f"Mail folgt\n{BARE}", [B, C], ["Mail folgt"]),
    (f"Anna: kommt noch\nBen: {B}", [B], ["Anna: kommt noch"]),
    (f"Chef: kommt noch\nBen: {B}", [B], ["Chef: kommt noch"]),
    (f"Anna;E-Mail fehlt\n{TAIL}", [B, C], ["E-Mail fehlt"]),
    (f'"Schmidt, Anna";"?"\n"Li, Ben";{B}\n"Roth, Carl";{C}', [B, C], ["Schmidt, Anna"]),
]

NO_CONTACT_ELSEWHERE: list[Row] = [
    (f"Anna\n{B}\nDora: kommt noch\n{C}", [B, C], ["Anna", "Dora"]),
    (f"Student\n{BARE}", [B, C], ["Student"]),
    (f"Anna, {B}, {C}", [B, C], ["Anna"]),
    (f"{B}, anna.gmx.de, {C}, dora.gmx.de", [B, C], ["anna.gmx.de", "dora.gmx.de"]),
    (f"Anna and Dora: tba\nBen: {B} and Carl: {C}", [], ["Anna and Dora", B]),
    (f"{B} and {C}", [B, C], []),
    (f"anna,mueller@gmx.de\n{B}", [B], ["anna,mueller@gmx.de"]),
    (f"{B}\n{C}\nanna,mueller@gmx.de", [B, C], ["anna,mueller@gmx.de"]),
    (f"Ben ({B}) und Carl ({C})", [B, C], []),
    (f"Ben\n{B}\n\nCarl\n{C}", [B, C], []),
    (f"Name: Ben\nE-Mail: {B}\nName: Carl\nE-Mail: {C}", [B, C], []),
    (f"{B}\nAnna: comes later\n{C}", [B, C], ["comes later"]),
    (f"Name;E-Mail\nAnna;\n{TAIL}", [B, C], ["Anna"]),
    (f"Name;E-Mail\nAnna;kommt noch\n{TAIL}", [B, C], ["kommt noch"]),
    (f"{TAIL}\nAnna;anna(at)gmx.de", [B, C], ["anna(at)gmx.de"]),
    (f"{TAIL}\nDora", [B, C], ["Dora"]),
    (f"{BARE}\nanna.gmx.de", [B, C], ["anna.gmx.de"]),
    (f"{BARE}\nName folgt", [B, C], ["Name folgt"]),
    (f"{B}, anna.gmx.de, {C}", [B, C], ["anna.gmx.de"]),
    (f"Ben: {B}, Anna: kommt noch, Carl: {C}", [B, C], ["kommt noch"]),
    (f"Name;E-Mail;Vorgesetzter\nAnna;;boss@web.de\nBen;{B};boss@web.de", [B], ["boss@web.de"]),
    (f"Name;E-Mail;Private e-mail\nAnna;a@x.de;anna@gmx.de\nBen;{B};", [B], ["anna@gmx.de"]),
    (f"Ben;{B}\nBen;BEN@WEB.DE\nCarl;{C}", [B, C], ["BEN@WEB.DE"]),
    (f"Ben@WEB.de\nben@web.de\n{C}", ["Ben@web.de", C], ["ben@web.de"]),
    (f"Team Nord\nName;E-Mail\n{TAIL}", [B, C], ["Team Nord"]),
    (f"Name;E-Mail\n{TAIL}\nSumme;", [B, C], ["Summe"]),
    ("Name;E-Mail\n" + "".join(f"P;p{n}@x.de\n" for n in range(49)) + "Anna;folgt",
     [f"p{n}@x.de" for n in range(49)], ["folgt"]),
    ("| Name | E-Mail |\n|---|---|\n" + "".join(f"| P | p{n}@x.de |\n" for n in range(50)),
     [f"p{n}@x.de" for n in range(50)], []),
]  # fmt: skip

D, E = "+4915123456789", "+4915123456788"
NUMBERS: list[Row] = [
    ("Anna; to follow\nBen; 0151 23456789\nEva; 0151 23456788", [D, E], ["to follow"]),
    ("Anna: comes later\nBen: 0151/23456789\nEva: 0151/23456788", [D, E], ["comes later"]),
    ("Anna\nBen 0151-23456789\nEva 0151-23456788", [D, E], ["Anna"]),
    ("Name;Mobile\nAnna;?\nBen;+49 151 23456789\nEva;+49 151 23456788", [D, E], ["Anna"]),
    ("Anna;kommt noch\nBen;0151 23456789\nEva;0151 23456788", [D, E], ["kommt noch"]),
    ("Anna: keine Nummer\nBen: 0151 23456789\nEva: 0151 23456788", [D, E], ["keine Nummer"]),
    ("Name;Handynummer\nBen;0151 23456789\nEva;0151 23456788", [D, E], []),
    ("Vorname;E-Mail;Handy\nBen;b@x.de;0151 23456789\nEva;e@x.de;0151 23456788", [D, E], []),
    ("Name;Telefon (mobil);Betrag\nBen;0151 23456789;30\nEva;0151 23456788;50", [D, E], []),
    ("1. Ben 0151 23456789\n2. Eva 0151 23456788", [D, E], []),
    ("- Ben: 0151 23456789\n- Eva: 0151 23456788", [D, E], []),
    ("| Name | Mobil |\n|---|---|\n| Ben | 0151 23456789 |\n| Eva | 0151 23456788 |", [D, E], []),
    ("Anna, folgt, Ben, 0151 23456789, Eva, 0151 23456788", [D, E], ["Anna folgt"]),
    ("Ben, 0151 23456789, Eva, 0151 23456788", [D, E], []),
    ("Ben;0151 23456789\nAnna;0151 kommt\nEva;0151 23456788", [D, E], ["0151 kommt"]),
]

HEADERS = """
Name;E-Mail
Name;Mail
name;email
NAME;EMAIL
Full name;E-mail address
Employee name;Work email
Recipient;Email
Recipient name;Recipient email
First name + last name;Email
Contact name;Contact e-mail
Name*;E-mail*
Name (as on card);Email (required)
Your name;Your email address
Name of recipient;E-mail of recipient
Display Name;Primary Email
Name;E-Mail-Adresse
Vor- und Nachname;Mailadresse
Empfänger;E-Mail
Empfaenger;Email-Adresse
Mitarbeiter;Mail (dienstlich)
Mitarbeitername;Firmenmail
Vollständiger Name;E-Mail privat
Kollege;E-Mail-Adresse
Nom;Courriel
Nombre;Correo electrónico
Nome;E-mail
Beschenkte;Mailadresse
Name:;E-Mail:
"Name";"E-Mail"
Name;Kontakt
Guest;Email
Volunteer name;Email address
Team member;Email
Customer;E-mail
Gast;Mail
Kundenname;E-Mail
Azubi;E-Mail
Lehrkraft;E-Mail-Adresse
Beschäftigte;Mail
*Name*;*E-Mail*
Name;E-Mail (z. B. otto@example.com)
""".strip().splitlines()
"""Each above rows "Anna Schmidt;anna@…": passed over, the first column is the name."""

NAMES: list[tuple[str, str]] = [
    ("E-Mail;Name\na@x.de;Anna Schmidt", "Anna Schmidt"),
    ("First name;Last name;Email\nAnna;Schmidt;a@x.de", "Anna Schmidt"),
    ("Last name;First name;Email\nSchmidt;Anna;a@x.de", "Anna Schmidt"),
    ("Nachname;Vorname;E-Mail\nSchmidt;Anna;a@x.de", "Anna Schmidt"),
    ("Email;Surname;Given name\na@x.de;Schmidt;Anna", "Anna Schmidt"),
    ("Name;Vorname;E-Mail\nSchmidt;Anna;a@x.de", "Anna Schmidt"),
    ("E-Mail;Nachname;Vorname;Abteilung\na@x.de;Schmidt;Anna;IT", "Anna Schmidt"),
    ("Nr;Vorname;Mail\n1;Anna;a@x.de", "Anna"),
    ("Company name;E-Mail\nACME;a@x.de", ""),
    ("Firma;E-Mail\nACME;a@x.de", ""),
    ("Firma;E-Mail\nACME;a@x.de;;;", ""),
    ("Firmenname;Name;E-Mail\nACME;Anna;a@x.de", "Anna"),
    ("Company Name;Contact Name;E-Mail\nACME;Anna;a@x.de", "Anna"),
    ("Unternehmensname;Mail\nACME;a@x.de", ""),
    ("Organisation name,Email\nACME,a@x.de", ""),
    ("Username;Email\nanna99;a@x.de", ""),
    ("Benutzername;E-Mail;Name\nanna99;a@x.de;Anna", "Anna"),
    ("Teamname;E-Mail\nNord;a@x.de", ""),
    ("Department name;E-Mail;Name\nIT;a@x.de;Anna", "Anna"),
    ("Manager name;E-Mail;Employee name\nBoss;a@x.de;Anna", "Anna"),
    ("Name des Vorgesetzten;E-Mail;Name\nBoss;a@x.de;Anna", "Anna"),
    ("Name;E-Mail;Chef E-Mail\nAnna;a@x.de;boss@x.de", "Anna"),
    ("| Name | E-Mail |\n| --- | :---: |\n| Anna | a@x.de |", "Anna"),
    ("Name | E-Mail\n--- | ---\nAnna | a@x.de", "Anna"),
    ("sep=;\nName;E-Mail\nAnna;a@x.de", "Anna"),
    ("\ufeffName\tE-Mail\nAnna\ta@x.de", "Anna"),
    ("Vorname;Nachname;Strasse;PLZ;Ort;E-Mail\nAnna;Schmidt;Weg 1;12345;Bonn;a@x.de",
     "Anna Schmidt"),
    ("ID,Full Name,First Name,Email,Phone\n7,Anna Schmidt,Anna,a@x.de,030 123", "Anna Schmidt"),
    ("Name, Vorname;E-Mail\nSchmidt, Anna;a@x.de", "Schmidt, Anna"),
    ("Name E-Mail\nAnna a@x.de", "Anna"),
    ("Hi! Here is our list:\nAnna: a@x.de\nThanks!", "Anna"),
    ("Hallo, hier die Liste:\nAnna: a@x.de\nDanke!", "Anna"),
    ("E-Mail: a@x.de", ""),
    ("1. Anna — a@x.de", "Anna"),
    ("2) Anna: a@x.de", "Anna"),
    ("* Anna <a@x.de>", "Anna"),
    ("To: Anna <a@x.de>", "Anna"),
    ("An: Anna <a@x.de>", "Anna"),
    ("Chef: a@x.de", "Chef"),
    ("No.;Customer no.;Name;E-Mail\n1;77;Anna;a@x.de", "Anna"),
    ("Name;E-Mail 1\nAnna;a@x.de", "Anna"),
    ("Kind Best <a@x.de>", "Kind Best"),
]  # fmt: skip
"""The one person of a list beside Ben and Carl, and the name that goes with the address."""

AMOUNTS: list[tuple[str, list[str]]] = [
    (f"Anna;a@x.de;30\nBen;{B};50", ["30", "50"]),
    (f"Anna; a@x.de; 30 €\nBen; {B}; 50 €", ["30 €", "50 €"]),
    (f"Anna, a@x.de, $30\nBen, {B}, $50", ["$30", "$50"]),
    (f"Anna\ta@x.de\t25.50\nBen\t{B}\t30", ["25.50", "30"]),
    (f"Anna;a@x.de;30\nBen;{B};31", ["30", "31"]),
    (f"30;Anna;a@x.de\n40;Ben;{B}", ["30", "40"]),
    (f"Anna;30 EUR;a@x.de\nBen;;{B}", ["30 EUR", ""]),
    (f"Anna a@x.de 30\nBen {B} 50", ["30", "50"]),
    (f"Anna: a@x.de - 30 €\nBen: {B} - 50 €", ["30 €", "50 €"]),
    (f"Anna <a@x.de> (30 euros)\nBen <{B}> (50 euros)", ["30 euros", "50 euros"]),
    (f"a@x.de 30 EUR\n{B} 50 EUR", ["30 EUR", "50 EUR"]),
    (f"Anna (30 €): a@x.de\nBen (50 €): {B}", ["30 €", "50 €"]),
    (f"Name;E-Mail;Amount\nAnna;a@x.de;30\nBen;{B};50", ["30", "50"]),
    (f"Name;Value (EUR);Email\nAnna;30;a@x.de\nBen;50;{B}", ["30", "50"]),
    (f"Name,Email,Gift card amount\nAnna,a@x.de,100\nBen,{B},100", ["100", "100"]),
    (f"Name,Email,Budget\nAnna,a@x.de,lots\nBen,{B},10", ["lots", "10"]),
    (f"Anna, a@x.de, 30, Ben, {B}, 50", ["30", "50"]),
    (f"1;Anna;a@x.de;30\n2;Ben;{B};50", ["30", "50"]),
    (f"Name;E-Mail;Betrag\nAnna;a@x.de;30,00 €\nBen;{B};50,00 €", ["30,00 €", "50,00 €"]),
    (f"Name;E-Mail;Betrag in EUR\nAnna;a@x.de;30\nBen;{B};50", ["30", "50"]),
    (f"Name;Gutscheinwert;E-Mail\nAnna;30;a@x.de\nBen;50;{B}", ["30", "50"]),
    (f"Vorname;Mail;Summe\nAnna;a@x.de;30,-\nBen;{B};50,-", ["30,-", "50,-"]),
    (f"Mitarbeiter;E-Mail;Höhe\nAnna;a@x.de;30\nBen;{B};50", ["30", "50"]),
    (f"Anna;a@x.de;30 Euro\nBen;{B};50 Euro", ["30 Euro", "50 Euro"]),
    (f"Anna: a@x.de, 30 Euro\nBen: {B}, 50 Euro", ["30 Euro", "50 Euro"]),
    (f"Anna – a@x.de – 30€\nBen – {B} – 50€", ["30€", "50€"]),
    (f"Anna, a@x.de, 30,00\nBen, {B}, 50,00", ["30,00", "50,00"]),
    (f"| Anna | a@x.de | 30 |\n| Ben | {B} | 50 |", ["30", "50"]),
    (f"Name;E-Mail;Preis\nAnna;a@x.de;\nBen;{B};50", ["", "50"]),
    (f"Anna;a@x.de;10000\nBen;{B};5000", ["10000", "5000"]),
    (f"Anna;a@x.de;30 CHF\nBen;{B};50 CHF", ["30 CHF", "50 CHF"]),
    (f"Name;Mail;€\nAnna;a@x.de;30\nBen;{B};50", ["30", "50"]),
    (f"Name;Mail;How much\nAnna;a@x.de;30\nBen;{B};50", ["30", "50"]),
    (f"Name;Mail;Wunschbetrag\nAnna;a@x.de;30\nBen;{B};50", ["30", "50"]),
    (f"30 € für Anna (a@x.de)\n50 € für Ben ({B})", ["30 €", "50 €"]),
    (f"30 euros to a@x.de and 50 euros to {B}", ["30 euros", "50 euros"]),
    (f"Anna;a@x.de;thirty\nBen;{B};fifty dollars", ["thirty", "fifty dollars"]),
    (f"Anna;a@x.de;dreißig Euro\nBen;{B};2x25", ["dreißig Euro", "2x25"]),
    (f"Anna;a@x.de;25-50 €\nBen;{B};", ["25-50 €", ""]),
    # None: numbers of rows, people, places; words.
    (f"1;Anna;a@x.de\n2;Ben;{B}", ["", ""]),
    (f"1;Anna;a@x.de\n4;Ben;{B}", ["", ""]),
    (f"7\tAnna\ta@x.de\n8\tBen\t{B}", ["", ""]),
    (f"Nr;Name;E-Mail\n12;Anna;a@x.de\n30;Ben;{B}", ["", ""]),
    (f"Personalnummer;Name;E-Mail\n1200;Anna;a@x.de\n3000;Ben;{B}", ["", ""]),
    (f"Name;E-Mail;Age\nAnna;a@x.de;30\nBen;{B};50", ["", ""]),
    (f"Anna;a@x.de;80331\nBen;{B};10115", ["", ""]),
    (f"Anna;a@x.de;Room 30\nBen;{B};Room 50", ["", ""]),
    (f"Anna;a@x.de;IT\nBen;{B};HR", ["", ""]),
    (f"1. Anna a@x.de\n2. Ben {B}", ["", ""]),
    (f"Name;E-Mail;Geburtsdatum\nAnna;a@x.de;24.12.1980\nBen;{B};1.2.1990", ["", ""]),
]
