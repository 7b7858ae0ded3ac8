# Die Betrugsprüfung: das Urteil, was zu tun ist, wie man sichergeht, wo man es meldet.

check =
    <b>Schick mir die Nachricht, bei der du dir nicht sicher bist.</b> Leite sie weiter, füg sie ein oder schick einen Screenshot. Ich sage dir, was dagegen spricht, und behalte nichts davon.

    Nicht beurteilen kann ich: Anrufe, ganz neue Maschen und wer wirklich schreibt.
check-limits = <i>Ich bin ein Programm und kann mich irren. Ich bin unabhängig, gehöre nicht zu Amazon und behalte nichts von der Nachricht.</i>

# Das Urteil. Nie, dass etwas sicher ist.

check-stop =
    🛑 <b>Halt. Das sieht nach Betrug aus.</b>
    { $why }
check-careful =
    ⚠️ <b>Sei vorsichtig. Das kann Betrug sein.</b>
    { $why }
check-nothing =
    <b>Ich habe nichts gefunden, was dagegen spricht.</b> Echt muss es deshalb nicht sein: Eine neue Masche, einen Anruf oder wer wirklich schreibt, kann ich nicht beurteilen.

    Was auch immer da steht: Geht es am Ende um einen Code, ein Foto der Karte oder um Geld, frag vorher nach, unter einer Nummer, die du schon kennst.
check-not-understood =
    <b>Diese Sprache verstehe ich nicht gut genug.</b> Ob es Betrug ist, kann ich darum nicht sagen.

    Geht es um Gutscheine, einen Code oder Geld, tu erst einmal nichts. Zeig die Nachricht jemandem, dem du vertraust und der die Sprache kann.
check-now =
    { $level ->
        [stop]
            { $about ->
                [silence] <b>Jetzt:</b> Bezahl nichts, schick nichts und antworte nicht mehr. Heb die Nachrichten auf, erzähl es jemandem, dem du vertraust, und geh zur Polizei.
                [card] <b>Jetzt:</b> Kauf nichts und schick weder einen Code noch ein Foto der Karte. Antworte nicht mehr. Kennst du die Person, die das sein soll, frag sie selbst, unter einer Nummer, die du schon hast.
                [link] <b>Jetzt:</b> Öffne den Link nicht und gib dahinter nichts ein. Ob wirklich etwas ist, siehst du in der Amazon-App oder wenn du die Adresse selbst eintippst.
               *[money] <b>Jetzt:</b> Bezahl nichts und schick nichts. Antworte nicht mehr. Kennst du die Person, die das sein soll, frag sie selbst, unter einer Nummer, die du schon hast.
            }
       *[careful]
            { $about ->
                [silence] <b>Jetzt:</b> Bezahl nichts, schick nichts und antworte nicht mehr. Heb die Nachrichten auf, erzähl es jemandem, dem du vertraust, und geh zur Polizei.
                [card] <b>Jetzt:</b> Warte mit dem Kaufen und schick keinen Code. Eine ehrliche Bitte kann genauso aussehen, darum frag die Person vorher, unter einer Nummer, die du schon hast.
                [link] <b>Jetzt:</b> Öffne den Link lieber nicht. Ob wirklich etwas ist, siehst du in der Amazon-App oder wenn du die Adresse selbst eintippst.
               *[money] <b>Jetzt:</b> Warte, bevor du zahlst oder antwortest. Frag die Person oder die Firma vorher, unter einer Nummer, die du schon hast.
            }
    }
check-together = Von { $count } Nachrichten, die zusammen kamen, zählt die schlimmste.
check-reasons-1 = • { $reason1 }
check-reasons-2 =
    • { $reason1 }
    • { $reason2 }
check-reasons-3 =
    • { $reason1 }
    • { $reason2 }
    • { $reason3 }
check-reason = { $reason }.
check-reason-quoted = { $words }: { $reason }.
check-quote = „{ $words }“

# Was verlangt wird

check-reason-hand-over = Jemand will den Code oder ein Foto der Karte. Wer das hat, hat das Geld
check-reason-pay-by-card = Du sollst mit einem Gutschein bezahlen. Das will niemand, der es ehrlich meint
check-reason-card-swap = Da sollen Gutscheine getauscht oder aufgekauft werden. So werden Codes gestohlen
check-reason-buy = Du sollst für jemanden Gutscheine besorgen
check-reason-new-number = „Neue Nummer“, angeblich von jemandem, den du kennst
check-reason-emergency = Ein Notfall, den nur dein Geld beenden kann
check-reason-pressed-favour = Ein eiliger Gefallen, und zurückfragen kannst du nicht
check-reason-advance-fee = Du sollst erst zahlen und später etwas bekommen
check-reason-parcel-fee = Eine Gebühr für ein Paket, das du nicht prüfen kannst
check-reason-prize-claim = Ein Gewinn, für den du erst etwas tun sollst
check-reason-account-alarm = Angeblich stimmt etwas mit deinem Konto nicht, damit du handelst
check-reason-false-order = Eine Bestellung oder ein Abo, das nicht von dir ist, damit du anrufst
check-reason-threat = Eine Drohung, damit du zahlst, ohne zu fragen
check-reason-extortion = Das ist Erpressung. Wer zahlt, wird wieder erpresst
check-reason-easy-money = Viel Geld für wenig Arbeit oder ohne Risiko
check-reason-remote-help = Jemand will an dein Gerät
check-reason-code-by-text = Jemand will einen Code, der auf dein Handy geschickt wurde
check-reason-asked-about = Auf Karten, Codes und Geld haben es solche Nachrichten meist abgesehen
check-reason-other = So sind Betrugsnachrichten geschrieben

# Wohin ein Link führt

check-reason-link-user-info = Die Adresse fängt an wie eine bekannte, führt aber woandershin
check-reason-link-look-alike = Die Adresse sieht nur so aus wie die von Amazon
check-reason-link-shown-as = Der Link zeigt eine Adresse und öffnet eine andere
check-reason-link-hidden = Der Link verbirgt, wohin er führt
check-reason-link-anybody = Unter dieser Adresse kann jeder eine Seite anlegen
check-reason-link-balance-check = Eine Seite, die Gutscheine „prüft“. Sie nimmt sich den Code
check-reason-link-code-generator = Eine Seite, die kostenlose Codes verspricht. Die gibt es nicht
check-reason-link-other = Es tritt als Amazon auf, aber die Adresse gehört nicht Amazon

# Wie gefragt wird

check-reason-secret = Du sollst niemandem davon erzählen
check-reason-busy = Anrufen oder sprechen geht gerade angeblich nicht
check-reason-urgent = Es soll schnell gehen
check-reason-boss = Da tritt jemand auf, der dir etwas zu sagen hat
check-reason-repay = Du sollst das Geld angeblich zurückbekommen
check-reason-sweet = Es spielt mit deinen Gefühlen
check-reason-verify = Du sollst damit etwas beweisen
check-reason-opener = Es beginnt mit einer harmlosen Frage, damit du antwortest

# Knöpfe

menu-check = 🔍 Nachricht prüfen
menu-how-to-check = Wie kann ich das prüfen?
menu-where = Wo melde ich das?
menu-gift-mail = Ist die Gutschein-Mail echt?
check-right = Hat das gestimmt?
check-right-yes = Ja, stimmt
check-right-no = Nein, falsch
check-right-thanks = Danke! Nur dein Ja oder Nein wird gezählt.

# Wie man sichergeht

verify =
    <b>Geh sicher, ohne etwas aus der Nachricht zu benutzen:</b>

    • <b>Ein Mensch:</b> Ruf unter einer Nummer an, die du vorher schon hattest. Chef, Tochter oder Freund haben dafür Verständnis.
    • <b>Eine Firma oder ein Amt:</b> Nimm die Nummer von einer alten Rechnung, deiner Karte oder der eigenen Website, selbst eingetippt.
    • <b>Amazon:</b> Öffne die App oder tipp die Adresse ein und sieh in deinem Konto bei den Bestellungen und im Nachrichtencenter nach. Echte Mails von Amazon stehen meist auch dort.
gift-mail =
    <b>Eine echte Gutschein-Mail will nichts von dir:</b> keine Gebühr, keinen Anruf, kein Passwort, keine Bankdaten.

    • Tipp in der Mail noch nichts an. Öffne die App oder tipp die Adresse deiner Amazon-Seite ein und melde dich dort an.
    • Steht ein Code darin? Gib ihn dort bei den Gutscheinen ein. Nur ein Knopf? Melde dich erst an und öffne die Mail dann noch einmal.
    • Nicht sicher? Frag die Person, von der sie sein soll, aber nicht als Antwort auf die Mail.

# Wo man es meldet: Adressen und Nummern nur, wo sie geprüft sind

where-ask = <b>In welchem Land?</b> Ich frage nur, um dir die richtigen Stellen zu zeigen, und merke es mir nicht.
where =
    <b>Hier meldest du es ({ $country }):</b>
    { $lines }

    Heb die Nachrichten, die Karte und den Beleg auf. Amazon selbst sagst du es in der App oder unter der eingetippten Adresse, beim Kundenservice.
where-lines-1 = • { $line1 }
where-lines-2 =
    • { $line1 }
    • { $line2 }
where-lines-3 =
    • { $line1 }
    • { $line2 }
    • { $line3 }
where-lines-4 =
    • { $line1 }
    • { $line2 }
    • { $line3 }
    • { $line4 }
where-channel = { $name }: { $value }
where-police = Die Polizei vor Ort: auf der Wache oder auf ihrer eigenen Website
where-else = <b>Melde es der Polizei vor Ort</b>, auf der Wache oder auf ihrer eigenen Website. Heb die Nachrichten, die Karte und den Beleg auf. Amazon selbst sagst du es in der App oder unter der eingetippten Adresse, beim Kundenservice.
where-amazon = Amazons Seite über Betrug
where-other = Ein anderes Land
where-elsewhere = Keins davon

# Ob eine Antwort da ist, wenn gewünscht. Nennt keinen Verlust.

menu-answer = 🔔 Frag mich in zwei Tagen
answer-will-ask = Am { $day } frage ich dich, ob du eine Antwort hast. Mehr steht nicht in der Nachricht.
answer-ask =
    Ich sollte dich fragen: <b>Hast du inzwischen eine Antwort?</b>

    Wenn nicht, frag dort noch einmal nach, in der App oder mit selbst getippter Adresse. Eine Vorgangsnummer hilft.
answer-came = Gut, dass du es weißt. Ich frage nicht mehr.
answer-no = In Ordnung, ich frage nicht.
answer-button-came = Ja, habe ich
answer-button-again = 🔔 Noch nicht, in zwei Tagen
answer-button-no = Nicht fragen
answer-button-steps = Noch einmal alle Schritte

# Das Blatt für Bank und Polizei, mit Linien zum Ausfüllen

menu-note = 🖨 Blatt für Bank und Polizei
note-caption = <b>Ein Blatt zum Ausfüllen von Hand</b>, für deine Bank, das Geschäft und die Polizei. Schick es mir bitte nicht zurück: Was du einträgst, ist nur für sie.
note-file = notizen-zum-betrug.pdf
note-title = Betrug mit einem Gutschein: meine Notizen
note-lead = Für die Bank, das Geschäft, die Firma auf der Karte und die Polizei. Trag ein, was du weißt; leere Zeilen machen nichts.
note-happened = Was passiert ist
note-when = Tag und Uhrzeit
note-how = Per Anruf, Nachricht, Mail
note-who = Name und Nummer
note-wanted = Was verlangt wurde
note-card = Die Karte
note-brand = Marke
note-amount = Betrag
note-bought = Gekauft wo und wann
note-paid = Bezahlt womit
note-order = Bestellnummer
note-serial = Seriennummer
note-code = Code, nur auf Papier
note-kept = Was ich aufgehoben habe
note-kept-card = Die Karte mit ihrer Verpackung
note-kept-receipt = Den Beleg oder die Bestellmail
note-kept-messages = Alle Nachrichten, mit Namen, Nummern und Uhrzeiten
note-told = Wem ich es gemeldet habe, wann, und das Aktenzeichen
note-issuer = Firma auf der Karte
note-bank = Bank oder Geschäft
note-police = Polizei
note-foot = Zeig dieses Blatt nur denen, die dir helfen. Von Giftwise, unabhängig und nicht von Amazon.
