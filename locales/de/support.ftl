# Die Unterlagen für den Kundenservice: ein Text zum Einfügen und ein Blatt zum Ausdrucken.

support-pack =
    <b>Für Amazons Kundenservice.</b> Das solltest du zur Hand haben:

    • { $trouble ->
        [inactive] die Karte und den Kassenbon
        [unreadable] die Karte mit ihrer Seriennummer (oder das Blatt, oder die Nachricht) und den Kassenbon oder die Bestellbestätigung
       *[other] die Karte oder die Nachricht und den Kassenbon oder die Bestellbestätigung
    }
    • die E-Mail-Adresse deines Kontos und die, an die der Gutschein ging
    • was Amazon sagt, Wort für Wort
support-paste =
    { $same ->
        [yes] Der Text zum Einfügen:
       *[no] Der Text zum Einfügen, in der Sprache, die dort eher gelesen wird:
    }

    <blockquote>{ $words }</blockquote>
support-way = Dorthin kommst du in der App oder über die selbst eingetippte Adresse von { $site }: Kundenservice, dann Kontakt. Nie über eine Nummer aus einer Suche oder einer Nachricht. Wer sich von sich aus bei dir meldet, bekommt den Code nicht.
support-on-file = <b>Das habe ich hier vermerkt:</b>
support-file-site = 📍 { $label }
support-file-amount = 💰 { $amount }
support-file-number = 🧾 Bestellung { $number }
support-file-day = 📅 Bestellt am { $day }
support-copy = 📋 Text kopieren
support-help = Amazons Hilfeseite dazu
support-sheet = Dasselbe als Blatt zum Ausdrucken und Ausfüllen. Der Code gehört nicht darauf.

# Der Text zum Einfügen: mit allem darin höchstens 256 Zeichen.

support-words = Guten Tag, mein Gutschein für { $site }{ $amount } lässt sich nicht einlösen: { $trouble }{ $number } Könnten Sie das bitte prüfen? Was brauchen Sie von mir?
support-amount = {" "}({ $amount })
support-number = {" "}Die Bestellnummer ist { $number }.
support-trouble-used = Er gilt als schon eingelöst, aber mein Guthaben zeigt ihn nicht.
support-trouble-invalid = Der Code wird nicht angenommen.
support-trouble-elsewhere = Er soll für eine andere Seite sein.
support-trouble-inactive = Er ist nicht aktiviert.
support-trouble-unreadable = Der Code ist nicht lesbar.
support-trouble-link = Der Link in der Nachricht funktioniert nicht.
support-trouble-unchanged = Er wurde angenommen, aber mein Guthaben ist gleich geblieben.
support-trouble-other = Es klappt nicht.

# Das Blatt

sheet-title = Ein Gutschein, der nicht funktioniert
sheet-lead = Für den Kundenservice von { $site }. Dorthin geht es in der App oder über die selbst eingetippte Adresse. Nach den Zeilen, die noch leer sind, fragt der Kundenservice vielleicht.
sheet-card = Der Gutschein
sheet-field-site = Seite auf dem Gutschein
sheet-field-amount = Betrag
sheet-field-trouble = Was passiert
sheet-field-number = Bestellnummer
sheet-field-day = Bestellt am
sheet-field-serial = Seriennummer (nur Ziffern)
sheet-field-from = Von wem
sheet-field-to = Für wen oder wohin
sheet-field-account = E-Mail meines Kontos
sheet-value-amount = { $amount }
sheet-value-day = { $day }
sheet-trouble-used = Er gilt als schon eingelöst
sheet-trouble-invalid = Der Code wird nicht angenommen
sheet-trouble-elsewhere = Er soll für eine andere Seite sein
sheet-trouble-inactive = Er ist nicht aktiviert
sheet-trouble-unreadable = Der Code ist nicht lesbar
sheet-trouble-link = Der Knopf oder Link funktioniert nicht
sheet-trouble-unchanged = Angenommen, aber das Guthaben ist gleich
sheet-trouble-other = Es klappt nicht
sheet-hand = Zur Hand haben
sheet-tick-card = Die Karte mit Verpackung, das ausgedruckte Blatt oder die Nachricht
sheet-tick-proof = Der Kassenbon oder die Bestellbestätigung
sheet-tick-shop = Der Name des Ladens und der Tag des Kaufs
sheet-tick-screen = Was Amazon sagt, Wort für Wort abgeschrieben
sheet-say = Was du sagen kannst
sheet-answer = Was der Kundenservice geantwortet hat
sheet-field-when = Tag und Uhrzeit
sheet-field-who = Mit wem gesprochen
sheet-field-case = Vorgangsnummer
sheet-field-said = Was gesagt wurde
sheet-foot = Schreib den Gutscheincode bitte nicht auf dieses Blatt: Wer ihn hat, hat das Geld. Von Giftwise, unabhängig und nicht von Amazon.
