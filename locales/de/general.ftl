# Was der Bot außerhalb der Anleitungen sagt.

start =
    Hallo! Ich begleite dich Schritt für Schritt durch Amazon-Geschenkgutscheine: richtige Seite, richtige Adresse, nichts bleibt dem Zufall überlassen.

    Ich bin unabhängig und gehöre nicht zu Amazon. Ich verkaufe keine Gutscheine und frage nie nach einem Gutscheincode. <b>Bitte schick mir auch keinen.</b>

    Worum geht es?
help =
    Im Moment helfe ich dir, einen Gutschein zu kaufen (/buy) und einen einzulösen (/redeem), auch wenn es nicht klappt, behalte deine Gutscheine im Blick (/cards) und sage dir, was gegen eine Nachricht spricht (/check, oder leite sie einfach weiter). In Gruppen lose ich beim Wichteln aus, wer wem etwas schenkt (dort /exchange). Der Überblick über ein Guthaben ist noch in Arbeit.

    /buy und /redeem fangen an, /back geht eine Frage zurück, /cancel bricht ab, /resume macht da weiter, wo du warst. Was du eingegeben hast, geht dazwischen nicht verloren.

    /how zeigt das Leben eines Gutscheins. /language wechselt die Sprache, /settings zeigt deine Einstellungen, /privacy sagt, was ich über dich speichere.

menu-go-on = ▶ Weiter: { $guide }
menu-buy = 🎁 Ich kaufe einen Gutschein
menu-redeem = 🎉 Ich habe einen bekommen
menu-trouble = 🔧 Er funktioniert nicht
menu-asked = Jemand will damit bezahlt werden
menu-sent = 🚨 Ich habe den Code schon geschickt
menu-leave = Danke, ich kaufe keinen
menu-exchange = 🎄 Wichteln
menu-help = Was kannst du?

asked-to-pay =
    Warte bitte, bevor du etwas kaufst. <b>Niemand, der es ehrlich meint, will mit einem Gutschein bezahlt werden</b>: kein Chef, keine Bank, kein Finanzamt, keine Polizei, kein Support, auch Amazon nicht.

    Schick keinen Code und kein Foto der Karte. Ruf die Person unter einer Nummer zurück, die du schon kennst, nicht unter der aus der Nachricht. Oder zeig mir die Nachricht: leite sie weiter, füg sie ein oder schick einen Screenshot.

gate-left =
    Gut, dass du gewartet hast. <b>Dein Geld bleibt bei dir.</b>

    Nicht sicher? Frag selbst nach, unter einer Nummer, die du schon kennst.
    War es ein Trick? Heb die Nachrichten auf, antworte nicht mehr und melde es der Polizei.

code-sent =
    Das kann jedem passieren. <b>Jetzt schnell, in dieser Reihenfolge:</b>

    1️⃣ <b>Stopp.</b> Zahl nichts mehr, antworte nicht mehr. Wer dir dein Geld gegen eine Gebühr zurückholen will, ist die nächste Masche.
    2️⃣ <b>Hast du den Gutschein selbst bezahlt?</b> Melde dich auf seiner eigenen Seite an, in der App oder mit eingetippter Adresse, und lös ihn sofort ein. Einen Gutschein per E-Mail kannst du meist unter „Meine Bestellungen“ noch einmal senden, der alte gilt dann nicht mehr: nur an deine eigene Adresse.
    3️⃣ <b>Amazon</b>, in der App oder mit eingetippter Adresse: Sag, dass ein Gutschein bei Betrügern gelandet ist, und bitte darum, ihn zu sperren. Halt Bestell- und Seriennummer, Beleg und Uhrzeit bereit. Bei einer anderen Marke: die Firma, die auf der Karte steht.
    4️⃣ <b>Das Geschäft</b>, wenn du ihn an einer Kasse gekauft hast, und <b>deine Bank</b>, wenn du mit ihrer Karte bezahlt oder Daten verraten hast.
    5️⃣ <b>Die Polizei.</b> Heb Karte, Beleg und Nachrichten auf und lösch nichts.

    Hast du dich über einen Link angemeldet? Dann ändere auch dieses Passwort und schalte die Zwei-Schritt-Verifizierung ein.

not-understood = Das habe ich leider nicht verstanden. Geht es um eins davon?
contact-likely = Soll ein Gutschein an diese Person gehen? Dann fang unten an und schick den Kontakt noch einmal, wenn ich frage, wohin er soll. Oder geht es um etwas anderes?
only-text-likely = Diese Art Nachricht kann ich leider nicht lesen. Geht es um eins davon?
only-text = Diese Art Nachricht kann ich leider nicht lesen. Schreib deine Antwort bitte oder tipp auf einen Knopf.
only-text-here = Das gehört zu der Frage, wohin der Gutschein soll. Schick es bitte dort noch einmal; hier schreib mir die Antwort oder tipp auf einen Knopf.
only-text-file = Diese Datei konnte ich nicht lesen. Am besten klappt eine Liste als Text oder CSV: in Excel oder Tabellen über „Speichern unter“ oder „Herunterladen“ als CSV. Falls in dieser ein Gutscheincode steht, lösch sie hier bitte.
unknown-command = Diesen Befehl kenne ich nicht. Geht es um eins davon?
nothing-open = Gerade ist nichts offen. Was möchtest du tun?
nothing-in-front = Gerade ist keine Frage offen, aber was du angefangen hast, habe ich noch. Machen wir damit weiter?

old-button = Dieser Knopf gehört zu einer früheren Frage. So ist der Stand:
edited-too-late = Ich habe deine Änderung bemerkt. Frühere Antworten änderst du mit /back oder am Ende in der Übersicht.
edited-nothing-open = Ich habe deine Änderung bemerkt, aber gerade ist nichts offen, wozu sie passt. Was möchtest du tun?

review-was = { $line }, vorher { $value }
review-words = „{ $words }“
review-change = ✏️ Etwas ändern
way-back = ↩ Zurück
way-skip = Überspringen
way-back-first = Das ist die erste Frage, davor gibt es nichts.
way-skip-needed = Diese Angabe brauche ich leider, um weiterzumachen.

earlier-kept = Deine angefangene Anleitung bleibt gespeichert. /resume holt sie zurück.
cancelled = Abgebrochen. Was du eingegeben hattest, ist gelöscht.
start-over = Ich habe inzwischen ein Update bekommen, und deine gespeicherten Antworten passen nicht mehr. Das tut mir leid! Fangen wir neu an?
start-over-again = Neu anfangen
resume-which = Du hast mehrere Anleitungen offen. Welche soll es sein?

apology = Bei mir ist etwas schiefgegangen, entschuldige. Deine bisherigen Antworten sind noch da. Versuch es bitte noch einmal oder nimm /resume.
apology-tap = Bei mir ist etwas schiefgegangen, entschuldige. Versuch es bitte noch einmal.
one-at-a-time = Das war viel auf einmal. Die ersten Nachrichten habe ich gelesen, die letzten nicht. Schick mir bitte noch einmal, was wichtig ist, eins nach dem anderen.
one-moment = Einen Moment bitte, ich komme gleich darauf zurück.
tap-old = Das war eine frühere Frage.
tap-nothing = Hier ist kein Tag. Tipp auf eine Zahl.
tap-counted = Das habe ich schon, danke!

# /language, /privacy

language-now = Wir sprechen Deutsch. Welche Sprache ist dir am liebsten?
language-unknown = Diese Sprache kann ich leider nicht. Zur Auswahl stehen:
language-chosen = Gut, ab jetzt sprechen wir Deutsch.
language-follows = Gut, ich richte mich wieder nach deinem Telegram. Im Moment heißt das: Deutsch.
language-name = { $name }
language-telegram = Wie in Telegram
language-in-force = ✓ { $label }

privacy =
    <b>Was ich speichere und wie lange:</b>
    <blockquote expandable>• deine Telegram-ID, Sprache und Einstellungen, und ob du mich blockiert hast: bis du sie löschst
    • deine Antworten in einer offenen Anleitung: bis du fertig bist oder abbrichst, oder { $guide } Tage ohne dich; danach { $closed } Tage lang nur noch, dass es sie gab
    • deine Gutscheine und wie weit sie sind; dazu, ob es ein Geschenk ist und für welchen Tag, Namen (bei einem Team, wie weit jeder ist) bis zum Einlösen, wann ich zuletzt die Nachricht zum Weiterleiten geschrieben habe, Bestellnummer und Telegrams Dateinummer eines Belegs, wenn du sie mir gibst: bis du „Vergessen“ antippst, oder { $cards } Tage. Läuft einer ab, bleiben Seite und Betrag, bis ich es dir gesagt habe
    • Bilder und Textdateien: nichts. Ich lese sie hier und behalte nur bis dahin Telegrams Dateinummer, höchstens { $pictures } Tage. Blockierst du mich vor der Antwort, weiß ich { $untold } Tage lang noch, dass da etwas war
    • Empfänger, die ich mir merken soll: bis du sie löschst, oder { $recipients } Tage ungenutzt
    • dass ich dich fragen soll, ob eine Antwort da ist: nur der Tag, bis ich gefragt habe
    • meine Nachrichten, bis sie verschickt sind, danach nur ihre Nummern, { $sent } Tage, damit ich sie zurücknehmen kann
    • ohne deinen Namen: Nachrichtennummern mindestens { $updates } Tage und Fehlervermerke { $failures } Tage; wie oft eine Prüfung als richtig oder falsch bewertet wurde
    • Nachrichten, die du prüfen lässt: nichts, auch keine Links und Bilder. Ein paar Stichworte bleiben zehn Minuten im Arbeitsspeicher
    • vom Wichteln, verschlüsselt: dein Name und deine Wünsche dort und Regeln, die du für dich behältst, wie viele Nachrichten du Wichtel und Wichtelkind geschrieben hast (nicht die Nachrichten), bis { $wishes } Tage nach dem Termin; wohin ein Gutschein soll, bis { $places } Tage danach. Wer wen gezogen hat, nur als Nummern, { $exchanges } Tage, damit das nächste Mal andere dran sind; ein abgesagtes { $never } Tage
    • von Gruppen: ihre Nummer, ihre Sprache, was die Admins eingestellt haben und wie oft ich gewarnt oder entfernt habe, bis { $left } Tage, nachdem ich gegangen bin; und höchstens { $warned } Tage ein Merkmal, an dem ich erkenne, vor wem ich gewarnt habe. Keine Nachricht, keine Mitgliederliste</blockquote>

    <b>Nie:</b> einen Gutscheincode. Und was du schreibst, steht in keinem Protokoll. Antworten, Namen, Adressen, Nachrichten und Lose sind verschlüsselt, aber der Schlüssel liegt auf demselben Rechner: Ganz ehrlich, wer diesen Bot betreibt, könnte sie lesen und auch sehen, wer wen gezogen hat. Sonst bekommt sie von mir niemand. Wer wen gezogen hat, hört eure Gruppe nur, wenn das vor der Auslosung so gewählt war und am Ende niemand etwas dagegen hat.

    <b>Es gehört dir:</b> Du kannst von allem eine Kopie haben oder alles löschen lassen. Unser Chat selbst liegt bei Telegram; deine eigenen Nachrichten kannst nur du dort löschen.
privacy-export = 📄 Alles als Kopie
privacy-forget = 🗑 Alles löschen

# In Gruppen

group-open-chat = Privat öffnen

# /how: das Leben eines Gutscheins auf einen Blick

how =
    <b>Das Leben eines Gutscheins</b>

    1️⃣ <b>Gekauft</b> auf der Seite, auf der die beschenkte Person einkauft. Woanders gilt er nicht.
    2️⃣ <b>Geschickt</b> per E-Mail, auf Papier oder per Post. Die Bestellbestätigung ist dein Beleg.
    3️⃣ <b>Eingelöst</b> von der beschenkten Person, angemeldet in dem Konto, das sie immer nutzt. Ab dann gehört das Geld zu diesem Konto. Bis dahin hat das Geld, wer den Code hat; vorgelesen wird er darum niemandem.
    4️⃣ <b>Benutzt</b> an der Kasse, wo meist zuerst das Guthaben bezahlt.

    Heute helfe ich bei den ersten drei: /buy, /redeem und /cards.

# A guide lives in one message: what becomes of it above.

settled = ✓ { $line }
settled-else = ✓ Beantwortet
settled-no-longer = ✗ Gilt nicht mehr
guide-moved = ↓ Weiter unten geht es weiter
guide-stopped = ✗ Abgebrochen
