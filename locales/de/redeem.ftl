# Einen Gutschein einlösen. Nach dem Code wird nie gefragt.

redeem-heading =
    { $failed ->
        [yes] 🔧 { $parts }
       *[no] 🎉 { $parts }
    }
redeem-heading-trouble = 🔧 Er funktioniert nicht
redeem-heading-email = per E-Mail
redeem-heading-text = per SMS
redeem-heading-print = auf Papier
redeem-heading-card = Plastikkarte
redeem-heading-link = ein Link
redeem-heading-pay = von Amazon Pay
redeem-site-ask =
    <b>Welche Amazon-Seite steht auf dem Gutschein?</b>

    Du findest sie auf der Karte, auf dem Blatt oder in der Nachricht: „amazon“ mit einer Endung, etwa amazon.de. Nur auf dieser Seite gilt er. Tipp sie an oder schreib sie.
redeem-site-unknown = Das sehe ich nicht
redeem-site-problem-unclear = Eine Amazon-Seite mit diesem Namen kenne ich nicht.
redeem-site-problem-unknown =
    Dann finden wir es heraus, statt zu raten. Such nach „amazon“ mit einer Endung, oft steht es im Kleingedruckten oder beim Absender. Auch die Währung ist ein Hinweis.

    Nichts zu finden? Wer dir den Gutschein geschenkt hat, weiß, auf welcher Seite er bestellt wurde.
redeem-site-named-fallback = Amazon ({ $country })
redeem-site-line = 📍 Seite: <b>{ $label }</b>
redeem-site-edit = ✏️ Seite

redeem-account-ask =
    <b>Kaufst du sonst auch auf { $site } ein, der Seite auf dem Gutschein?</b>

    Das Geld bleibt in einem Konto auf dieser Seite. Es sollte also das sein, mit dem du immer einkaufst.
redeem-account-same = ✅ Ja, auf dieser Seite
redeem-account-other = Auf einer anderen
redeem-account-unknown = Ich bin nicht sicher
redeem-account-problem-unclear = Tipp auf einen der Knöpfe oder schreib, auf welcher Seite du einkaufst.
redeem-account-problem-unknown = Das ist schnell nachgesehen: in der Mail zu deiner letzten Bestellung oder in der Adresszeile, wenn du im Browser einkaufst. Die Endung nach „amazon“ sollte zu { $site } passen.

redeem-elsewhere-ask =
    <b>Gut, dass du nachgesehen hast: Noch ist nichts verloren.</b> Dieser Gutschein gilt nur auf { $site }, und ein Guthaben lässt sich meist nicht auf eine andere Seite übertragen.

    • Mit einem Konto auf dieser Seite kannst du ihn einlösen, aber das Geld bleibt dort.
    • Oder gib ihn jemandem, der dort einkauft.
    • Oder sag der Person Bescheid, von der er kommt, bevor ihn jemand einlöst. Die Worte dafür habe ich.
redeem-elsewhere-stop = Ich löse ihn nicht ein
redeem-elsewhere-sender = 📤 Nachricht an die Person
redeem-elsewhere-anyway = Ich habe dort ein Konto
redeem-elsewhere-problem-unclear = Tipp bitte auf einen der Knöpfe.
redeem-elsewhere-problem-sender = Die Nachricht unten kannst du gleich an die Person weiterleiten, von der der Gutschein kommt.
redeem-elsewhere-forward = Danke für den Gutschein! Er ist für { $site }, ich kaufe aber auf einer anderen Amazon-Seite ein. Eingelöst habe ich ihn nicht. Fragst du bei Amazon, ob er sich noch ändern lässt?

redeem-kind-ask = <b>Wie ist der Gutschein zu dir gekommen?</b>
redeem-kind-email = 📧 Per E-Mail
redeem-kind-text = 💬 Per SMS
redeem-kind-print = 🖨 Ausgedruckt auf Papier
redeem-kind-card = 💳 Als Plastikkarte
redeem-kind-link = 🔗 Nur ein Knopf oder Link
redeem-kind-pay = 💳 Ein Amazon-Pay-Gutschein
redeem-kind-problem-unclear = Tipp bitte auf einen der Knöpfe.

redeem-found-ask =
    { $kind ->
        [text] <b>Wo steht der Code?</b> In der SMS, wenn da nicht nur ein Link ist. Heb sie auf, bis das Guthaben angezeigt wird.
        [print] <b>Wo steht der Code?</b> Auf dem Blatt, meist unter dem Betrag. Heb es auf, bis das Guthaben angezeigt wird.
        [card] <b>Wo steht der Code?</b> Meist auf der Rückseite, unter einem Rubbelfeld. Rubbel sanft, mit einer Münze oder dem Fingernagel: Auch die Zeichen gehen leicht ab. Heb die Karte mit Hülle und Kassenbon auf, bis das Guthaben angezeigt wird.
        [pay] <b>Zwei Nummern, ein Code.</b> Eingetippt wird nur der Code. Die „Gift Card ID“ ist nicht der Code; heb sie trotzdem auf, denn Amazons Kundenservice fragt nach ihr.
        [link] <b>Dann ist dieser Link das Geld.</b> Wer ihn öffnet, kann es nehmen. Gib ihn also niemandem, auch mir nicht. Heb die Nachricht auf, bis das Guthaben angezeigt wird.
       *[email] <b>Wo steht der Code?</b> In der E-Mail, wenn da nicht nur ein Knopf ist. Heb sie auf, bis das Guthaben angezeigt wird, und leite sie nicht weiter.
    }

    { $kind ->
        [link] Melde dich zuerst bei { $site } an, in der App oder über die selbst eingetippte Adresse. Erst danach öffnest du den Link, und nur, wenn du ihn erwartet hast. Kommt dir etwas komisch vor? Frag die Person, von der er kommt, über eine Nummer, die du schon kennst.
       *[code] Der Code wird nur bei { $site } eingetippt, auf Amazons eigener Seite. Ich brauche ihn nie, schreib ihn also bitte nicht hierher und zeig nirgends ein Foto davon.
    }
redeem-found-yes = Ich habe ihn vor mir
redeem-found-unreadable = Ich kann ihn nicht lesen
redeem-found-link = Da ist nur ein Knopf oder Link
redeem-found-trusted = Ich habe ihn erwartet, weiter
redeem-found-doubt = Mir kommt etwas komisch vor
redeem-found-problem-unclear = Tipp bitte auf einen der Knöpfe. Und schreib den Code bitte nie hierher.

redeem-known-ask =
    <b>Vorher gut zu wissen: Einlösen lässt sich meist nicht rückgängig machen.</b>

    • Wessen Name steht auf { $site } oben? In dieses Konto geht das Geld. Schnell ist es das alte, das der Firma oder ein gemeinsames, wenn der Browser sich mehrere merkt.
    • Auf ein anderes Konto oder eine andere Seite lässt es sich meist nicht übertragen, auszahlen auch nicht.
    • Bezahlst du damit und schickst etwas zurück, wird das Geld meist wieder zu Guthaben.
    • { $expiry }
redeem-known-go = Weiter
redeem-known-later = Nicht jetzt
redeem-known-problem-unclear = Tipp bitte auf einen der Knöpfe.
redeem-expiry-never = Gutscheine von dieser Seite verfallen nicht.
redeem-expiry-official =
    { $years ->
        [one] Gutscheine von dieser Seite gelten ein Jahr.
       *[other] Gutscheine von dieser Seite gelten { $years } Jahre.
    }
redeem-expiry-seen =
    { $years ->
        [one] Gutscheine von dieser Seite gelten meist nur ein Jahr; das Datum steht darauf.
       *[other] Gutscheine von dieser Seite gelten meist { $years } Jahre; das Datum steht darauf.
    }
redeem-expiry-unknown = Hat der Gutschein ein Ablaufdatum, steht es darauf oder beim Guthaben.

redeem-page-ask =
    <b>Jetzt bei Amazon.</b> ☐ ist zum Abhaken.

    1️⃣ Melde dich auf { $site } mit deinem gewohnten Konto an, in der App oder über die selbst eingetippte Adresse. Nie über einen Link, dem du nicht traust.
    2️⃣ Sieh nach, wie hoch dein Gutscheinguthaben ist, und merk es dir; meist steht es neben dem Feld für den Code.
    3️⃣ { $steps }
    4️⃣ Sieh noch einmal nach dem Guthaben.

    Was ist passiert?
redeem-page-steps-code = { $way }{ $label }{ $name } Tipp den Code genau so ein, wie er dasteht, und zähl die Zeichen einmal nach.
redeem-page-steps-link = Öffne den Link aus deiner Nachricht und sieh noch einmal nach, ob die Seite von Amazon ist.
redeem-page-tick-account =
    { $done ->
        [yes] ☑ Angemeldet
       *[no] ☐ Angemeldet
    }
redeem-page-tick-balance =
    { $done ->
        [yes] ☑ Stand gemerkt
       *[no] ☐ Stand gemerkt
    }
redeem-page-tick-code =
    { $done ->
        [yes] ☑ { $kind ->
            [link] Seite geprüft
           *[card] Code gezählt
        }
       *[no] ☐ { $kind ->
            [link] Seite geprüft
           *[card] Code gezählt
        }
    }
redeem-page-tick-again =
    { $done ->
        [yes] ☑ Nachgesehen
       *[no] ☐ Nachgesehen
    }
redeem-page-way = Öffne die Seite zum Einlösen, meist mit dem Knopf unten.
redeem-page-way-fallback = Öffne in der App oder auf der Seite dein Konto, dann die Gutscheine.
redeem-page-label-official = {" "}Such nach „{ $words }“.
redeem-page-label-seen = {" "}Dort steht meist „{ $words }“.
redeem-page-name-official = {" "}Ein Gutschein heißt dort „{ $words }“.
redeem-page-name-seen = {" "}Ein Gutschein heißt dort meist „{ $words }“.
redeem-page-no-words = {""}
redeem-page-open = 🔑 Zur Seite zum Einlösen
redeem-page-front = 🛒 Zur Seite
redeem-page-worked = ✅ Es hat geklappt
redeem-page-unchanged = Angenommen, aber nichts ist da
redeem-page-failed = Es hat nicht geklappt
redeem-page-later = 🕙 Ich mache es später
redeem-page-problem-unclear = Tipp an, was passiert ist. Den Code selbst brauche ich nicht.

redeem-look-ask =
    <b>Angenommen, aber das Guthaben sieht aus wie vorher?</b> Meist ist es eins davon:

    • Die Anzeige ist nicht aktuell. Schließ die Seite und öffne sie noch einmal.
    • Es ist trotzdem da: Sieh im Verlauf des Guthabens nach, nicht nur bei der Summe.
    • Es ist ein anderes Konto: Wessen Name steht oben?
redeem-look-open = Zum Guthaben
redeem-look-there = ✅ Jetzt ist es da
redeem-look-still = Immer noch nichts
redeem-look-later = 🕙 Ich sehe später noch mal nach
redeem-look-problem-unclear = Tipp bitte auf einen der Knöpfe.

redeem-trouble-ask =
    <b>Zuerst ein Blick auf dein Guthaben.</b> Oft ist das Geld schon da, in diesem Konto oder in einem anderen von dir.

    Nichts da? Was sagt Amazon?
redeem-trouble-there = ✅ Das Geld ist da
redeem-trouble-used = „Bereits eingelöst“
redeem-trouble-invalid = „Ungültig“
redeem-trouble-elsewhere = Andere Seite oder anderes Land
redeem-trouble-inactive = „Nicht aktiviert“
redeem-trouble-unreadable = Ich kann den Code nicht lesen
redeem-trouble-link = Knopf oder Link tut nichts
redeem-trouble-other = Etwas anderes
redeem-trouble-problem-unclear = Tipp an, was am ehesten passt. Den Code selbst brauche ich nicht.

redeem-fix-ask = { $advice }
redeem-fix-used =
    <b>„Bereits eingelöst“ heißt meist: Du hast das Geld schon.</b>

    • Sieh im Verlauf des Guthabens nach, nicht nur bei der Summe.
    • Hast du auf einen Knopf oder Link getippt? Das kann ihn gleich eingelöst haben.
    • Sieh auch in deinen anderen Konten nach: einem alten, dem der Familie.

    Nirgends, und jemand könnte den Code gesehen haben? Dann geh jetzt zu Amazons Kundenservice.
redeem-fix-invalid =
    <b>Noch einmal, Zeichen für Zeichen.</b>

    • Leicht zu verwechseln: B und 8, S und 5, Z und 2, G und 6, U und V, M und N, I und 1 und dazu O, Q, D und 0.
    • Eingefügt? Dann lösch Leerzeichen davor und dahinter.
    • { $product ->
        [pay] Tipp den Code ein, nicht die „Gift Card ID“.
       *[card] Eine lange Nummer nur aus Ziffern ist die Seriennummer, nicht der Code.
    }
redeem-fix-elsewhere =
    <b>Ein Gutschein gilt nur auf der Seite, für die er gekauft wurde.</b> Genannt hast du mir { $site }.

    Sieh bitte noch einmal auf den Gutschein. Steht eine andere Seite darauf, ist nichts verloren: Wähl sie, und wir fangen dort an.
redeem-fix-inactive =
    { $kind ->
        [card]
            <b>Eine Karte aus dem Laden wird meist an der Kasse aktiviert.</b>

            • Steht der Gutschein auf dem Kassenbon? Dann versuch es heute später noch einmal.
            • Immer noch nichts? Geh mit Karte und Bon zurück in diesen Laden.
            • Hat ihn dir jemand geschickt? Die Person sieht in ihrer Bestellung, wie weit er ist.
       *[email]
            <b>Dann ist die Bestellung vielleicht noch nicht durch.</b>

            • Eine Zahlungsprüfung kann Stunden dauern: Versuch es heute später noch einmal.
            • Wer ihn bestellt hat, sieht unter „Meine Bestellungen“, wie weit er ist.
            • Immer noch nichts? Dann fragt die Person mit der Bestellnummer Amazons Kundenservice.
    }
redeem-fix-unreadable =
    { $kind ->
        [email]
            <b>Eine E-Mail lässt sich vergrößern.</b>

            • Öffne sie auf einem größeren Bildschirm oder im Browser und lass dir die Bilder anzeigen.
            • Lässt sich der Code markieren? Dann kopier ihn und füg ihn nur auf der Seite zum Einlösen ein.
            • Geht es trotzdem nicht? Wer ihn geschickt hat, kann ihn aus der Bestellung meist noch einmal senden, solange er nicht eingelöst ist.
        [text]
            <b>Lässt sich der Code markieren?</b> Dann kopier ihn und füg ihn nur auf der Seite zum Einlösen ein.

            • Vielleicht fehlt ein Teil der Nachricht: Öffne sie ganz.
            • Geht es trotzdem nicht? Wer ihn geschickt hat, kann ihn aus der Bestellung meist noch einmal senden, solange er nicht eingelöst ist.
        [print]
            <b>Ein Blatt lässt sich meist noch einmal drucken</b>: Wer ihn bestellt hat, findet es unter „Meine Bestellungen“.

            Oder vergrößer es mit der Handykamera. Zeig das Bild niemandem und lösch es danach.
       *[card]
            <b>Gerubbelt? Dann bitte nicht weiter.</b>

            • Halt die Karte schräg ins Licht oder vergrößer sie mit der Handykamera. Zeig das Bild niemandem und lösch es danach.
            • Such die Seriennummer: eine lange Nummer nur aus Ziffern. { $grade ->
                [official] Mit ihr kann Amazons Kundenservice helfen.
               *[seen] Mit ihr kann Amazons Kundenservice meist helfen.
            }
    }
redeem-fix-link =
    <b>Melde dich zuerst an und öffne den Link dann noch einmal</b>, direkt aus der Nachricht, in einem Browser.

    • Einem kopierten Link fehlt manchmal das Ende, wo die Zeile umbricht.
    • Wer den Gutschein bestellt hat, kann ihn meist noch einmal senden, solange er nicht eingelöst ist. Nimm dann die neue Nachricht.
    • Du hast ihn nicht erwartet, oder die Seite ist nicht von Amazon? Dann lass die Finger davon.
redeem-fix-other =
    <b>Drei Dinge, die oft helfen:</b>

    • Melde dich ab und wieder an und sieh nach, wessen Name oben steht.
    • Nimm den Browser statt der App oder umgekehrt.
    • Nach mehreren Versuchen warte eine Weile. Schreib dir auf, was Amazon sagt, Wort für Wort.
redeem-fix-site = Eine andere Seite wählen
redeem-fix-worked = ✅ Jetzt hat es geklappt
redeem-fix-still = Es klappt immer noch nicht
redeem-fix-later = 🕙 Ich versuche es später
redeem-fix-problem-unclear = Tipp bitte auf einen der Knöpfe. Den Code selbst brauche ich nicht.

redeem-amount-ask =
    { $outcome ->
        [worked] <b>Wie viel war drauf?</b> Ich vermerke es unter /cards.
        [failed] <b>Wie viel ist drauf?</b> Der Betrag kommt in den Text für Amazons Kundenservice.
       *[later] <b>Wie viel ist drauf?</b> Ich vermerke es unter /cards.
    }

    Tipp auf einen Betrag oder schreib einen, in { $currency }.
redeem-amount-line = { $told ->
        [yes] 💰 Betrag: <b>{ $amount }</b>
       *[no] 💰 Betrag nicht verraten
    }
redeem-amount-choice = { $amount }
redeem-amount-skip = Möchte ich nicht sagen
redeem-amount-problem-unread = { $problem }

redeem-done-worked =
    <b>Geschafft!</b> Das Geld ist in deinem Konto auf { $site }, und der Code ist bei dir geblieben. { $kind ->
        [card] Sobald das Guthaben es zeigt, können Karte und Hülle weg.
        [print] Sobald das Guthaben es zeigt, kann das Blatt weg.
       *[other] Sobald das Guthaben es zeigt, kann die Nachricht weg.
    }

    Ich habe es unter /cards vermerkt.
redeem-done-later =
    In Ordnung. Bewahr { $kind ->
        [card] die Karte
        [print] das Blatt
       *[other] die Nachricht
    } bis dahin so auf, dass niemand sonst etwas davon sieht: Wer den Code oder den Link hat, hat das Geld.

    Ich habe es unter /cards vermerkt, für { $site }.
redeem-done-failed = <b>Dann ist jetzt der Kundenservice von { $site } dran.</b> Das hier hilft dabei: ein Text zum Einfügen und ein Blatt zum Ausdrucken.
redeem-doubted = <b>Gut, dass du darauf hörst.</b> Öffne den Link nicht und antworte nicht auf die Nachricht. Frag die Person, von der sie zu kommen scheint, über eine Nummer, die du schon kennst. Ist da niemand? Dann lass die Finger davon. Stimmt doch alles, ist /redeem da.
redeem-stopped = In Ordnung. Der Gutschein für { $site } bleibt, wie er ist. Bewahr ihn so auf, dass niemand sonst den Code sehen kann; /redeem ist da, wenn du es brauchst.

redeem-title = 💳 { $label }
redeem-title-new = 💳 Ein Gutschein zum Einlösen
redeem-title-trouble = 🔧 Gutschein klappt nicht
redeem-reminder = Deine Anleitung zum Einlösen ist noch offen. Am besten löst du den Gutschein bald ein, solange es die Bestellbestätigung noch gibt. Machen wir weiter?
