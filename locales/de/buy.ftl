# Einen Gutschein kaufen.

buy-purpose-ask =
    <b>Für wen ist der Gutschein?</b>
buy-purpose-gift = 🎁 Ein Geschenk
buy-purpose-myself = Für mich selbst
buy-purpose-told = Jemand verlangt ihn von mir
buy-purpose-problem-unclear = Tipp bitte auf einen der Knöpfe.
buy-purpose-problem-told =
    <b>Halt bitte kurz inne.</b> Niemand, der es ehrlich meint, will mit Gutscheinen bezahlt werden: keine Behörde, keine Firma, kein Chef, keine Bank. Wer den Code hat, hat das Geld, und zurück kommt es selten.

    Frag die Person selbst, über eine Nummer, die du schon kennst, nicht über die aus der Nachricht. Schick niemandem einen Code oder ein Foto der Karte. Hast du die Nachricht, leite sie mir weiter, und ich sage dir, was dagegen spricht.

buy-meant-ask =
    Du hast geschrieben: { $typed }

    { $problem }
buy-meant-choice = { $words }
buy-meant-typed = So ist es richtig
buy-meant-again = ✏️ Neu eingeben
buy-meant-problem-told = { buy-purpose-problem-told }
buy-meant-problem-unclear = Tipp an, was du meinst, oder schreib es noch einmal.

buy-site-ask =
    { $purpose ->
        [myself] <b>Auf welcher Amazon-Seite hast du dein Konto?</b>
       *[gift] <b>Wo kauft die beschenkte Person ein?</b>
    }

    Ein Gutschein gilt nur auf der Amazon-Seite, für die er gekauft wurde. Tipp auf eine Seite oder schreib ihren Namen oder das Land.
buy-site-unknown = Weiß ich nicht
buy-site-problem-told = { buy-purpose-problem-told }
buy-site-problem-unclear = Eine Amazon-Seite mit diesem Namen kenne ich nicht.
buy-site-problem-through = { buy-through }
buy-site-problem-unknown =
    { $purpose ->
        [myself] Das ist schnell nachgesehen: in der Mail zu deiner letzten Bestellung oder in der Adresszeile, wenn du im Browser einkaufst. Dort steht „amazon“ mit einer Endung, etwa amazon.de.
       *[gift] Dann frag am besten nach. Die Nachricht unten kannst du so weiterleiten.
    }
buy-through = Ich kann das für dich fragen, ohne deinen Namen: Geh zurück zu deinem Wichtelkind und tipp auf „An mein Wichtelkind schreiben“. Unsere Frage wartet hier.
buy-site-forward = Kurze Frage: Auf welcher Amazon-Seite kaufst du ein, zum Beispiel amazon.de oder amazon.com? Und an welche E-Mail-Adresse hättest du Post von dort gern?
buy-site-line = 📍 Seite: <b>{ $label }</b>
buy-site-edit = ✏️ Seite

buy-way-ask =
    <b>Wie soll der Gutschein ankommen?</b>

    { $purpose ->
        [myself] Am schnellsten ist die E-Mail da. Ein Ausdruck wird nur so schön, wie der Drucker es kann. Eine Karte per Post braucht Tage und geht auch mal verloren.
       *[gift] Die E-Mail passt, wenn es weit ist oder eilt. Ein Ausdruck wird nur so schön, wie der Drucker es kann. Eine Karte per Post macht mehr her, braucht aber Tage und geht auch mal verloren.
    }{ $phone ->
        [yes] {" "}Eine SMS fällt am schnellsten auf.
       *[no] {""}
    }

    { $grade ->
        [official] Bestellt wird auf derselben Seite, mit einem Konto dort.
       *[seen] Was es davon gibt, zeigt dort die Gutscheinseite. Bestellt wird auf derselben Seite, mit deinem eigenen Konto.
    }{ $by }
buy-way-by = {" "}Geschenke gibt es am { $day }: Bestell eine Karte per Post besser bis { $last }.
buy-way-email = 📧 Per E-Mail, sofort
buy-way-date = 📅 Per E-Mail, am Wunschtag
buy-way-text = 💬 Per SMS, sofort
buy-way-print = 🖨 Ausdrucken und übergeben
buy-way-print-own = 🖨 Selbst ausdrucken
buy-way-post = 📦 Eine Karte per Post
buy-way-problem-told = { buy-purpose-problem-told }
buy-way-problem-text = Gutscheine per SMS kenne ich auf dieser Seite nicht. Tipp bitte auf einen der anderen Wege.
buy-way-problem-unclear = Tipp bitte auf einen der Knöpfe.
buy-way-line = <b>{ $way }</b>
buy-way-edit = ✏️ Versandart

buy-day-ask =
    { $way ->
        [post] <b>Bis wann muss der Gutschein da sein?</b>
       *[date] <b>An welchem Tag soll die E-Mail rausgehen?</b>
    }

    Heute ist { $today }. Tipp auf einen Tag oder schreib ihn, etwa „nächsten Freitag“ oder „24. Dezember“. { $way ->
        [post] Wann die Post kommt, zeigt die Bestellseite.
       *[date] Es zählt der Tag, eine Uhrzeit verspricht niemand.
    }

    { $way ->
        [post] Lieber nicht auf den letzten Drücker: Pakete und Zahlungsprüfungen brauchen ihre Zeit.
       *[date] Lieber nicht auf den letzten Drücker: Spamfilter, Tippfehler und Zahlungsprüfungen kosten Zeit.
    }
buy-day-choice = { $day }
buy-day-problem-told = { buy-purpose-problem-told }
buy-day-problem-unread = { $problem }
buy-day-line =
    { $way ->
        [post] 📅 Da bis: <b>{ $day }</b>
       *[date] 📆 Tag: <b>{ $day }</b>
    }{ $short ->
        [yes] { $way ->
            [post] {" "}⚠️ knapp für die Post; Ausdrucken geht schneller
           *[date] {" "}⚠️ wenig Zeit: Eine Zahlungsprüfung kann Stunden dauern
        }
       *[no] {""}
    }
buy-day-edit = ✏️ Tag

buy-amount-ask =
    <b>Welcher Betrag soll drauf sein?</b>

    Tipp auf einen Betrag oder schreib einen, in { $currency }. Welche Beträge möglich sind, zeigt dir Amazon.
buy-amount-choice = { $amount }
buy-amount-help = Hilf mir wählen
buy-amount-problem-told = { buy-purpose-problem-told }
buy-amount-problem-unread = { $problem }
buy-amount-problem-help =
    { $small } passen für ein kleines Dankeschön oder den Nikolausstiefel. { $middle } sind schon ein richtiges Geschenk, { $large } eins für enge Freunde oder die Familie. { $largest } sind für einen großen Tag oder als Anteil an etwas Größerem.

    Soll der Gutschein für etwas Bestimmtes reichen? Dann sieh vorher auf der Seite nach, was es mit Versand kostet.
buy-amount-line =
    { $people ->
        [0] 💰 Betrag: <b>{ $amount }</b>
        [one] 💰 Betrag: <b>{ $amount }</b>
       *[other] 💰 Betrag: <b>je { $amount }</b>, zusammen { $total }
    }
buy-amount-edit = ✏️ Betrag

buy-email-ask =
    { $purpose ->
        [myself] <b>An welche E-Mail-Adresse soll dein Gutschein gehen?</b>
       *[gift] <b>An welche E-Mail-Adresse soll der Gutschein gehen?</b>
    }

    Wer dieses Postfach liest, kann ihn einlösen: Jeder Buchstabe zählt. Ich lösche die Adresse, wenn du fertig bist.{ $purpose ->
        [myself] {""}
       *[gift] {" "}Mehrere Leute? Schick eine Liste, eine Person pro Zeile, oder eine CSV-Datei.
    }
buy-email-problem-told = { buy-purpose-problem-told }
buy-email-problem-unread = { $problem }
buy-email-problem-contact = In diesem Kontakt steht keine E-Mail-Adresse. Schreibst du sie mir?
buy-email-problem-many = Die Liste ist lang. Mehr als { $most } Leute auf einmal schaffe ich nicht.
buy-email-problem-slow = Mit dieser Liste bin ich gerade nicht fertig geworden. Schick sie bitte noch einmal, vielleicht in zwei Teilen.
buy-email-problem-through = { buy-through }
buy-email-problem-unknown = Dann frag am besten nach. Die Nachricht unten kannst du so weiterleiten. Schick mir die Adresse, sobald du sie hast.
buy-email-forward = Kurze Frage: Unter welcher E-Mail-Adresse bekommst du Post von Amazon, und auf welcher Amazon-Seite kaufst du ein?
buy-email-line = ✉️ An: <code>{ $email }</code>
buy-email-edit = ✏️ E-Mail

buy-phone-ask =
    { $purpose ->
        [myself] <b>An welche Handynummer soll dein Gutschein gehen?</b>
       *[gift] <b>An welche Handynummer soll der Gutschein gehen?</b>
    }

    Schreib sie mit der Ländervorwahl, zum Beispiel +49 151 23456789, oder teile den Kontakt. Ich speichere sie verschlüsselt und lösche sie, wenn du fertig bist.{ $purpose ->
        [myself] {""}
       *[gift] {" "}Für mehrere Leute schick eine Liste oder CSV-Datei, eine Person pro Zeile.
    }
buy-phone-problem-told = { buy-purpose-problem-told }
buy-phone-problem-unread = { $problem }
buy-phone-problem-many = Die Liste ist lang. Mehr als { $most } Leute auf einmal schaffe ich nicht.
buy-phone-problem-slow = Mit dieser Liste bin ich gerade nicht fertig geworden. Schick sie bitte noch einmal, vielleicht in zwei Teilen.
buy-phone-problem-through = { buy-through }
buy-phone-problem-unknown = Dann frag am besten nach. Die Nachricht unten kannst du so weiterleiten. Schick mir die Nummer, sobald du sie hast.
buy-phone-forward = Kurze Frage: Unter welcher Handynummer erreicht dich eine SMS, mit der Ländervorwahl?
buy-phone-line = 📱 An: <code>{ $phone }</code>
buy-phone-edit = ✏️ Telefon

# Womit jede Frage beginnt.

buy-heading =
    { $for ->
        [gift] 🎁 { $parts }
        [myself] 🙂 { $parts }
       *[open] { $parts }
    }
buy-heading-count = { $number }{"\u00A0"}von{"\u00A0"}{ $count }
buy-heading-email = per E-Mail
buy-heading-date = per E-Mail
buy-heading-date-by = per E-Mail am { $day }
buy-heading-text = per SMS
buy-heading-print = zum Ausdrucken
buy-heading-post = per Post
buy-heading-post-by = per Post bis { $day }
buy-heading-day = { $day }
buy-heading-said = „{ $words }“

# Mehrere auf einmal: eine Liste oder Datei, und jede Zeile, die zweifelhaft ist.

buy-team-ask =
    <b>Schick mir die Liste bitte noch einmal</b>, eine Person pro Zeile: { $kind ->
        [phone] eine Handynummer
       *[email] eine E-Mail-Adresse
    }, gern mit dem Namen davor. Eine CSV-Datei geht auch.
buy-team-problem-unread = { $problem }
buy-team-problem-contact = In diesem Kontakt steht keine E-Mail-Adresse. Schreibst du mir die Liste?
buy-team-problem-many = Die Liste ist lang. Mehr als { $most } Leute auf einmal schaffe ich nicht.
buy-team-problem-slow = Mit dieser Liste bin ich gerade nicht fertig geworden. Schick sie bitte noch einmal, vielleicht in zwei Teilen.
buy-team-line =
    👥 { $people ->
        [one] An eine Person:
       *[other] An { $people } Leute:
    }
    { $first }{ $more ->
        [0] {""}
       *[other] {" "}
        … und { $more } weitere
    }{ $titled ->
        [yes] {" "}
        • Als Überschrift übergangen: { $over }
       *[no] {""}
    }
buy-team-above = { $people ->
        [one] 👥 An eine Person
       *[other] 👥 An { $people } Leute
    }
buy-team-edit = ✏️ Leute

buy-doubt-ask =
    <b>{ $good ->
        [0] Sehen wir deine Liste durch.
        [one] Eine Zeile deiner Liste ist in Ordnung.
       *[other] { $good } Zeilen deiner Liste sind in Ordnung.
    }</b> { $left ->
        [one] Bei dieser Zeile frage ich lieber nach:
       *[other] Bei { $left } Zeilen frage ich lieber nach. Die erste:
    }

    Zeile { $number }: { $words }
    { $problem }

    Tipp an, was du meinst, schreib sie neu oder lass sie weg.
buy-doubt-twice = Das steht schon in der Liste.
buy-doubt-sure = Stimmt sie so?
buy-doubt-second = Noch eine Karte an { $words }
buy-doubt-many = Da steht { $many }. Aus einer Liste wird bei mir eine Karte pro Person. Passt eine?
buy-doubt-one = Eine Karte an { $words }
buy-doubt-none =
    Darin steht { $kind ->
        [phone] keine Handynummer
       *[email] keine E-Mail-Adresse
    }.{ $first ->
        [yes] {" "}Ist es nur eine Überschrift, lass sie einfach weg.
       *[no] {""}
    }
buy-doubt-leave = Weglassen
buy-doubt-again = ✏️ Liste neu schicken
buy-doubt-tap = Tipp bitte auf einen Knopf oder schreib diese Zeile neu.
buy-doubt-problem-unclear = { $problem }
buy-doubt-problem-many = Die Liste ist lang. Schick bitte höchstens { $most } Leute auf einmal.
buy-doubt-problem-slow = Mit dieser Liste bin ich gerade nicht fertig geworden. Schick sie bitte noch einmal, vielleicht in zwei Teilen.

# Beträge in einer Liste, wo sie nicht der gewählte sind.

buy-amounts-ask =
    { $people ->
        [0] <b>In deiner Liste steht ein Betrag:</b> { $said }
       *[other] <b>In deiner Liste stehen Beträge:</b> { $said }
    }

    { $people ->
        [0] Bisher sind es { $amount }. Welcher soll es sein?
       *[other] Bisher sind es je { $amount }, und ich bereite immer einen Betrag auf einmal vor. Soll er für alle gleich sein? Oder fangen wir mit den Leuten an, die einen davon bekommen? Dann heb deine Liste auf: Die anderen kommen danach, mit einer eigenen Liste.
    }

    Tipp an, was dir passt, oder schreib den Betrag.
buy-amounts-all = Je { $amount } für alle
buy-amounts-some =
    { $people ->
        [one] Nur die Person mit { $amount }
       *[other] Nur die { $people } mit { $amount }
    }
buy-amounts-problem-unclear = Tipp bitte auf einen Knopf oder schreib einen Betrag, etwa 50.
buy-amounts-problem-many = Die Liste ist lang. Schick bitte höchstens { $most } Leute auf einmal.
buy-amounts-problem-slow = Mit dieser Liste bin ich gerade nicht fertig geworden. Schick sie bitte noch einmal, vielleicht in zwei Teilen.

buy-recipient-ask =
    <b>Für wen ist das Päckchen?</b>

    Der Name, wie er an der Tür oder am Briefkasten steht.
buy-recipient-problem-told = { buy-purpose-problem-told }
buy-recipient-problem-unclear = Ich brauche einen Namen mit Buchstaben. Was soll auf dem Päckchen stehen?
buy-recipient-problem-street = Das sieht nach einer Straße aus, die Adresse kommt als Nächstes. Welcher Name steht an der Tür?
buy-recipient-problem-through = { buy-through }
buy-recipient-problem-unknown = Es zählt der Name, wie er an der Tür oder am Briefkasten steht, Vor- und Nachname. Bist du nicht sicher, frag erst nach; unsere Frage wartet.
buy-recipient-problem-long = Das ist zu lang für ein Etikett. Bleib bitte unter { $most } Zeichen.
buy-recipient-problem-contact = Das sieht nach einer E-Mail-Adresse oder Telefonnummer aus. Welcher Name steht an der Tür?
buy-recipient-line = 👤 Für: <b>{ $name }</b>
buy-recipient-edit = ✏️ Name

buy-address-ask =
    <b>Wohin soll die Post es bringen?</b>

    Schreib die Adresse wie auf einen Umschlag: Straße und Hausnummer, darunter Postleitzahl und Ort. Ich lasse sie so, wie du sie schreibst, speichere sie verschlüsselt und lösche sie, wenn du fertig bist.
buy-address-problem-told = { buy-purpose-problem-told }
buy-address-problem-unclear = Dafür brauche ich die Straße und das Haus (seine Nummer oder seinen Namen), darunter den Ort, zum Beispiel „Hauptstraße 5“ und „10115 Berlin“.
buy-address-problem-long = Das passt auf kein Adressetikett. Bleib bitte unter { $most } Zeichen.
buy-address-problem-code = Darin scheint ein Gutscheincode zu stecken. Der gehört nicht in eine Adresse, darum habe ich nichts davon behalten. Wie lautet die Adresse allein?
buy-address-problem-through = { buy-through }
buy-address-problem-unknown = Dann frag am besten nach. Die Nachricht unten kannst du so weiterleiten. Schick mir die Adresse, sobald du sie hast.
buy-address-forward = Kurze Frage: Unter welcher Anschrift erreicht dich ein Paket? Bitte mit Wohnung, Postleitzahl und dem Namen an der Tür.
buy-address-line =
    🏠 Adresse:
    <b>{ $address }</b>
buy-address-edit = ✏️ Adresse

buy-check-ask =
    <b>Ein zweiter Blick auf die Adresse:</b>
    { $address }

    { $doubt } { $more }
buy-check-none = Stimmt sie?
buy-check-named = { $doubt } Bisher geht das Paket an { $name }.
buy-check-name = 👤 Ja, das ist der Name
buy-check-right = ✅ Sie stimmt so
buy-check-change = ✏️ Neu schreiben
buy-check-problem-told = { buy-purpose-problem-told }
buy-check-problem-unclear = Tipp auf einen der Knöpfe oder schreib die Postleitzahl, eine Zeile oder die ganze Adresse noch einmal.

buy-apartment-ask = <b>Gibt es eine Wohnungsnummer oder ein Stockwerk?</b> Das fehlt am häufigsten.
buy-apartment-none = Nein, ein Haus
buy-apartment-house = keine (ein Haus)
buy-apartment-problem-told = { buy-purpose-problem-told }
buy-apartment-problem-unclear = Schreib bitte die Nummer oder tipp auf „Nein, ein Haus“.
buy-apartment-problem-long = Das ist zu lang für ein Etikett. Bleib bitte unter { $most } Zeichen.
buy-apartment-problem-address = Das ist mehr als die Wohnung. Hier brauche ich nur ihre Nummer, das Stockwerk oder die Tür. Die Adresse selbst kannst du später in der Übersicht ändern.
buy-apartment-line = 🚪 Wohnung: <b>{ $apartment }</b>
buy-apartment-edit = ✏️ Wohnung

buy-name-ask = <b>Wie heißt die beschenkte Person?</b> Amazons Formular fragt meist danach.
buy-name-problem-told = { buy-purpose-problem-told }
buy-name-problem-unclear = Ich brauche einen Namen mit Buchstaben.
buy-name-problem-long = Bleib bitte unter { $most } Zeichen.
buy-name-problem-contact = Das sieht nach einer E-Mail-Adresse oder Telefonnummer aus. Wie heißt die beschenkte Person?
buy-name-problem-address = Das sieht nach einer Adresse aus, die braucht dieser Gutschein nicht. Wie heißt die beschenkte Person?
buy-name-line = 👤 Für: <b>{ $name }</b>
buy-name-edit = ✏️ Name
buy-name-add = ➕ Name

buy-occasion-ask = <b>Was ist der Anlass?</b> Danach lässt sich das Motiv aussuchen.
buy-occasion-birthday = 🎂 Geburtstag
buy-occasion-christmas = 🎄 Weihnachten
buy-occasion-thanks = 💐 Dankeschön
buy-occasion-wedding = 💍 Hochzeit
buy-occasion-problem-unclear = Tipp auf einen Anlass oder schreib einen.
buy-occasion-problem-long = Bleib bitte unter { $most } Zeichen.
buy-occasion-line = 🎉 Anlass: <b>{ $occasion }</b>
buy-occasion-edit = ✏️ Anlass
buy-occasion-add = ➕ Anlass

buy-message-ask = <b>Was soll auf der Karte stehen?</b> Bis zu 250 Zeichen, dann lässt es sich mit einem Knopf kopieren.
buy-message-problem-unclear = Schreib bitte die Worte für die Karte.
buy-message-problem-long = Das sind mehr als { $most } Zeichen. Bitte ein bisschen kürzer.
buy-message-line = 💌 Gruß: <i>{ $message }</i>
buy-message-edit = ✏️ Gruß
buy-message-add = ➕ Gruß

buy-item-ask =
    <b>Ist der Gutschein für einen bestimmten Artikel gedacht?</b> Dann sieh ihn dir vorher dort an: { $label }. Verkauft und verschickt Amazon ihn selbst, lässt er sich meist mit Guthaben bezahlen; Abos und Angebote anderer Händler manchmal nicht. An der Kasse siehst du es.
buy-item-looked = ✅ Habe ich angesehen
buy-item-problem-unclear = Tipp auf „Habe ich angesehen“ oder überspring es.
buy-item-line = 🔎 Artikel: Preis und Verkäufer angesehen
buy-item-edit = ✏️ Artikel
buy-item-add = ➕ Für einen Artikel

buy-remember-ask = <b>Soll ich mir diese Person fürs nächste Mal merken?</b> Die Angaben bleiben verschlüsselt bei mir; unter /settings kannst du sie löschen.
buy-remember-yes = ⭐ Ja, merken
buy-remember-problem-unclear = Tipp auf „Ja, merken“ oder überspring es.
buy-remember-line = ⭐ Fürs nächste Mal gemerkt
buy-remember-edit = ✏️ Merken
buy-remember-add = ➕ Merken
buy-known-choice = ⭐ { $name } · { $site }

buy-review-ask =
    <b>Deine Bestell-Checkliste.</b>{ $slowly ->
        [team] {" "}Alle bekommen einen eigenen Gutschein, lies ihre Zeilen bitte in Ruhe.
        [costly] {" "}Es ist ein größerer Betrag, lies sie bitte noch einmal in Ruhe.
        [soon] {" "}Die Zeit ist knapp, lies sie gerade deshalb in Ruhe: Ein Fehler kostet noch mehr davon.
       *[no] {""}
    }{ $suits ->
        [occasion] { $way ->
            [print] {" "}Ein Blatt kannst du überreichen; such ein Motiv, das zum Anlass passt.
            [post] {" "}Eine Karte kann man auspacken; such ein Motiv, das zum Anlass passt.
            [text] {" "}Eine SMS kommt überall an; such ein Motiv, das zum Anlass passt.
           *[other] {" "}Eine E-Mail kommt überall an; such ein Motiv, das zum Anlass passt.
        }
       *[no] {""}
    } Stimmt alles?
buy-review-add = ➕ Name, Gruß … dazu
buy-review-right = ✅ Alles richtig
buy-review-problem-told = { buy-purpose-problem-told }
buy-review-problem-unclear = Tipp auf „Alles richtig“ oder auf das, was du ändern möchtest.
buy-review-problem-over = { $day } ist inzwischen vorbei. Wähl bitte zuerst einen anderen Tag.

buy-order-ask =
    <b>Jetzt wird bestellt: { $label }.</b> { $address ->
        [known] Melde dich dort mit deinem eigenen Konto an.
       *[unknown] Öffne die Amazon-App oder tipp die Adresse ein, die du kennst; eine geprüfte habe ich nicht. Melde dich dann mit deinem eigenen Konto an.
    } ☐ ist zum Abhaken.{ $people ->
        [0] {""}
       *[other] {" "}
        <b>{ $done } von { $people }</b> bestellt. Nimmt das Formular nur eine Person auf einmal, geh die Leute mit ◀ ▶ durch.
    }

    { $when } { $design } Kopier jedes Feld und füg es ein, dann lies { $way ->
        [print] den Betrag
        [text] Betrag und Nummer
       *[other] Betrag und Adresse
    } noch einmal, bevor du zahlst.

    { $foreign ->
        [refused] Wichtig: Amazon in Indien nimmt keine Zahlungskarten aus anderen Ländern.
       *[usual] Ist deine Zahlungskarte aus einem anderen Land, zeigt die Bestellseite, ob sie angenommen wird.
    } Kauf nie bei Fremden und nie mit großem Rabatt.{ $secret }
buy-order-secret =
    {" "}

    🤫 Damit es geheim bleibt: Wo das Formular nach dem Absender fragt, nimm die Zeile unten statt deines Namens. In der Mail von Amazon kann trotzdem der Name aus deinem Konto stehen; eine ausgedruckte Karte, von Hand übergeben, zeigt keinen.
buy-order-when-email = Wähle den Gutschein per E-Mail, Versand sofort.
buy-order-when-date = Wähle den Gutschein per E-Mail, Versandtag { $day }.
buy-order-when-text = Wähle den Gutschein per SMS, Versand sofort.
buy-order-when-print =
    Wähle den Gutschein zum Ausdrucken. { $purpose ->
        [myself] Zeig das Blatt niemandem: Der Code steht darauf.
       *[gift] Zeig das Blatt niemandem, bis du es übergibst: Der Code steht darauf.
    }
buy-order-when-post = Wähle den Gutschein per Post, da bis { $day }. Sieh dir vor dem Bezahlen den Liefertag an.
buy-order-design = Such ein Motiv aus für: { $occasion }.
buy-order-design-any = Such ein Motiv aus, das dir gefällt.
buy-order-tick-account =
    { $done ->
        [yes] ☑ Angemeldet
       *[no] ☐ Angemeldet
    }
buy-order-tick-design =
    { $done ->
        [yes] ☑ Motiv gewählt
       *[no] ☐ Motiv gewählt
    }
buy-order-tick-delivery =
    { $done ->
        [yes] ☑ { $way ->
            [date] Tag gewählt
            [print] Zum Drucken
            [post] Liefertag
           *[other] Versand: sofort
        }
       *[no] ☐ { $way ->
            [date] Tag gewählt
            [print] Zum Drucken
            [post] Liefertag
           *[other] Versand: sofort
        }
    }
buy-order-tick-checked =
    { $done ->
        [yes] ☑ Alles gelesen
       *[no] ☐ Alles gelesen
    }
buy-order-person = 👤 { $number }/{ $count } · { $name }
buy-order-person-before = ◀
buy-order-person-after = ▶
buy-order-tick-person =
    { $done ->
        [yes] ☑ Bestellt
       *[no] ☐ Bestellt
    }
buy-order-left =
    { $more ->
        [0] Nicht abgehakt: { $names }.
       *[other] Nicht abgehakt: { $names } und { $more } weitere.
    }
buy-order-open = 🛒 Zur Seite
buy-order-copy-amount = 📋 Betrag
buy-order-copy-email = 📋 E-Mail
buy-order-copy-phone = 📋 Telefonnummer
buy-order-copy-name = 📋 Name
buy-order-copy-address = 📋 Adresse
buy-order-copy-apartment = 📋 Wohnung
buy-order-copy-from = 📋 Von
buy-order-copy-message = 📋 Gruß
buy-order-copy-some = 📋 Leute { $first }–{ $last }
buy-order-shops = Wo kaufe ich am besten?
buy-order-problem-shops =
    <b>Bei Amazon selbst</b> ist es am einfachsten: Bestellung, Versand und Hilfe an einem Ort.

    <b>In einem Laden, den du kennst</b>, geht es auch. Achte auf eingerissene oder neu verklebte Verpackung, ein aufgerubbeltes Feld, einen Aufkleber über dem Strichcode. Nimm eine Karte von hinten und heb den Kassenbon auf, bis sie eingelöst ist.

    <b>Von Fremden oder mit großem Rabatt:</b> lieber nicht. Solche Karten können leer, gestohlen oder für eine andere Seite sein, und später kann das niemand mehr prüfen.
buy-order-ordered = ✅ Ich habe bestellt
buy-order-change = Etwas ändern
buy-order-problem-unclear = Tipp auf „Ich habe bestellt“, wenn du fertig bist, oder ändere vorher noch etwas.

buy-done =
    <b>Geschafft!</b> Heb die Bestellbestätigung als Beleg auf, bis { $purpose ->
        [team] alle Gutscheine eingelöst sind.
       *[one] der Gutschein eingelöst ist.
    } { $gone ->
        [sheet] Bewahr auch das ausgedruckte Blatt gut auf.
        [number] Die Nummer habe ich gelöscht.
        [list] Die Liste habe ich gelöscht; die Namen bleiben, bis alles eingelöst ist.
        [open] Die Liste habe ich gelöscht, behalt also deine eigene für alle, die noch fehlen; die Namen bleiben, bis alles eingelöst ist.
        [kept] Die beschenkte Person habe ich mir gemerkt, wie du wolltest.
       *[address] Die Adresse habe ich gelöscht.
    }{ $purpose ->
        [myself] { $way ->
            [print] {" "}Melde dich zuerst mit deinem eigenen Konto an und löse ihn dann ein.
           *[other] {" "}Sobald er da ist, melde dich zuerst mit deinem eigenen Konto an und löse ihn dann ein.
        } Lies den Code niemandem vor.
       *[gift] {""}
    }

buy-title = 🎁 { $parts }
buy-title-new = 🎁 Angefangener Kauf
buy-reminder = Dein angefangener Gutscheinkauf ist noch offen. Machen wir weiter?
