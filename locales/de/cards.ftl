# /cards: was bestellt oder geschenkt wurde und wie weit jede Karte ist.

cards-list = <b>Deine Gutscheine.</b> Tipp auf einen, dann siehst du den nächsten Schritt.
cards-none = Hier sind noch keine Gutscheine. Bestellst du einen mit meiner Hilfe oder löst einen ein, merke ich mir, was für einer es ist und wie weit er ist, aber nie eine Adresse und nie einen Code.
card-button =
    { $state ->
        [ordered] ⏳
        [arrived] 📬
       *[redeemed] ✅
    } { $amount } · { $label }
card-of-some-amount = Gutschein
card-title = <b>{ $amount } · { $label }</b>
card-for = 👤 Für { $name }
card-for-team =
    { $people ->
        [one] 👥 Für eine Person
       *[other] 👥 Für { $people } Leute
    }
card-state-ordered =
    { $way ->
        [print] ⏳ Bestellt. Als Nächstes: ausdrucken und übergeben.
        [post] ⏳ Bestellt. Als Nächstes: Er kommt per Post.
        [text] ⏳ Bestellt. Als Nächstes: Die SMS kommt an.
       *[other] ⏳ Bestellt. Als Nächstes: Die E-Mail kommt an.
    }
card-state-arrived = 📬 Er ist angekommen. Als Nächstes: Lös ihn bald ein, auf der Seite, die draufsteht, im gewohnten Konto; ist er ein Geschenk, bitte darum. Heb die Bestellbestätigung bis dahin auf.
card-state-received = 📬 Er wartet auf dich. Als Nächstes: Melde dich auf seiner Seite mit deinem gewohnten Konto an und löse ihn dort ein.
card-state-troubled = ⚠️ Er ließ sich noch nicht einlösen. Als Nächstes: Amazons Kundenservice, mit Text und Blatt.
card-large = 💡 Es ist ein größerer Betrag: besser bald einlösen, solange die Bestellbestätigung noch zur Hand ist.
card-state-redeemed = ✅ Eingelöst. Den kannst du abhaken.
card-proof-line = 🧾 Bestellung { $number }, { $day }
card-arrived = 📬 Er ist angekommen
card-redeemed = ✅ Er ist eingelöst
card-redeem = 🔑 Einlösen, Schritt für Schritt
card-trouble = Es klappt nicht
card-pack = 📄 Für Amazons Kundenservice
card-lost = Er ist nicht zu finden
card-proof = 🧾 Bestellnummer vermerken
card-forget = 🗑 Diesen Gutschein vergessen
card-forgotten = Erledigt, ich habe diesen Gutschein gelöscht.
card-lost-advice =
    { $way ->
        [print] <b>Das Blatt.</b> Unter „Meine Bestellungen“ kannst du es meist noch einmal ausdrucken. Zeig es sonst niemandem: Der Code steht darauf.
        [post] <b>Das Päckchen.</b> Unter „Meine Bestellungen“ zeigt Amazon meist, wo es ist. Ist es überfällig, hilft von dort der Kundenservice.
        [text] <b>Die SMS.</b> Vielleicht steht sie bei den Nachrichten unbekannter Absender. Unter „Meine Bestellungen“ kannst du meist die Nummer Ziffer für Ziffer vergleichen und den Stand sehen.
       *[other] <b>Die E-Mail.</b> Vielleicht ist sie im Spam-Ordner; auch eine Suche nach „Amazon“ hilft. Unter „Meine Bestellungen“ kannst du meist die Adresse Buchstabe für Buchstabe vergleichen und den Stand sehen.
    }

    Solange der Gutschein nicht eingelöst ist, lassen sich in der Bestellung meist die Angaben ändern, oder er lässt sich noch einmal senden. Schick ihn nur an die eigene Adresse der beschenkten Person, nie an jemanden, der danach fragt.
card-ask-ordered = Ist dein Gutschein angekommen? { $amount } · { $label }
card-ask-arrived = Ist der Gutschein eingelöst? { $amount } · { $label }. Nachfragen lohnt sich: Die Bestellbestätigung hilft nur bis dahin.

card-ask-received = Ist dein Gutschein eingelöst? { $amount } · { $label }. Am besten bald, solange es die Bestellbestätigung noch gibt.
card-ask-troubled = Hat es mit deinem Gutschein inzwischen geklappt? { $amount } · { $label }. Ein zweiter Blick lohnt sich: auf das Guthaben und auf die Antwort von Amazons Kundenservice.
card-runs-out =
    { $over ->
        [yes] ⏳ <b>Dieser Gutschein ist wohl abgelaufen.</b> { $amount } · { $label }. Er galt spätestens bis etwa { $day }, falls er nicht eingelöst wurde.
       *[no] ⏳ <b>Dieser Gutschein läuft bald ab.</b> { $amount } · { $label }. Er gilt spätestens bis etwa { $day }, wenn er nicht eingelöst wird.
    }

    { $over ->
        [yes] Ist er schon eingelöst? Dann tipp einfach darauf. Wenn nicht, lohnt sich noch ein Blick auf seine Seite.
       *[no] Ist er schon eingelöst? Dann tipp einfach darauf. Wenn nicht, ist jetzt ein guter Moment.
    }

# Den Beleg einer Bestellung aufheben

proof-number-ask =
    <b>Wie lautet die Bestellnummer?</b>

    Sie steht in der Bestellbestätigung und sieht meist so aus: 123-1234567-1234567. Sie ist kein Geheimnis, ein Gutscheincode schon.
proof-number-problem-unclear = Ich kenne Bestellnummern mit 17 Ziffern, etwa 123-1234567-1234567, oder mit D01 am Anfang. Siehst du noch einmal nach?
proof-day-ask = <b>An welchem Tag hast du bestellt?</b> Tipp auf einen Tag oder schreib ihn, etwa „gestern“ oder „20. November“.
proof-day-line = 📅 Bestellt am { $day }
proof-day-problem-unclear = Das konnte ich nicht als Datum lesen. Schreib es bitte wie „gestern“ oder „20. November“.
proof-day-problem-odd = { $day } kann nicht der Tag dieser Bestellung sein. Welcher Tag war es?
proof-done = Ich habe sie beim Gutschein vermerkt, bestellt am { $day }. Du findest sie unter /cards.
proof-title = 🧾 Bestellnummer
proof-title-new = 🧾 Bestellnummer

# Wann wir fragen, wie weit ein Gutschein ist

card-will-ask = Ich frage dich am { $moment }, ob er angekommen ist. Das kannst du hier ändern.
card-will-ask-redeemed = Ich frage dich am { $moment }, ob er eingelöst ist. Das kannst du hier ändern.
card-will-ask-troubled = Ich frage dich am { $moment }, ob es bis dahin geklappt hat. Das kannst du hier ändern.
card-later = 🕙 Zu einer anderen Zeit
card-silent = Frag mich nicht
card-wont-ask = In Ordnung, ich frage nicht. Den Gutschein findest du weiter unter /cards.
