# Einen Gutschein per E-Mail kaufen.

buy-site-ask =
    <b>Wo kauft die beschenkte Person ein?</b>

    Ein Gutschein gilt nur auf der Amazon-Seite, für die er gekauft wurde. Tipp auf eine Seite oder schreib ihren Namen oder das Land.
buy-site-choice = { $flag } { $site }
buy-site-choice-fallback = { $flag } { $country }
buy-site-named = { $site } · { $country }
buy-site-named-fallback = { $country }
buy-site-more = Weitere Seiten
buy-site-likely = ↩ Häufige Seiten
buy-site-unknown = Weiß ich nicht
buy-site-problem-unclear = Eine Amazon-Seite mit diesem Namen kenne ich nicht.
buy-site-problem-unknown =
    Dann frag am besten nach. Das hier kannst du weiterleiten:

    <blockquote>Kurze Frage: Auf welcher Amazon-Seite bist du angemeldet, zum Beispiel amazon.de oder amazon.com? Und an welche E-Mail-Adresse hättest du Post von dort gern?</blockquote>
buy-site-line = 📍 Seite: <b>{ $label }</b>
buy-site-edit = ✏️ Seite

buy-delivery-ask =
    <b>{ $label }. Wann soll der Gutschein ankommen?</b>

    Per E-Mail ist er meist innerhalb einer Stunde da, bei einer Sicherheitsprüfung auch später. Bestellt wird auf derselben Seite, du brauchst dort also ein Konto.
buy-delivery-now = Per E-Mail, sofort
buy-delivery-date = Per E-Mail, an einem Tag
buy-delivery-other = Anders
buy-delivery-problem-unclear = Bitte nimm eine der Schaltflächen.
buy-delivery-problem-other = SMS, Ausdrucken und eine Karte per Post kommen in dieser Anleitung noch nicht vor. Wo Amazon sie anbietet, findest du sie auf der Gutscheinseite. Heute kann ich dir bei der E-Mail helfen.
buy-delivery-line = 📨 Zustellung: <b>{ $way }</b>
buy-delivery-edit = ✏️ Zustellung

buy-day-ask =
    <b>An welchem Tag?</b>

    Heute ist { $today }. Tipp auf einen Tag oder schreib ein Datum wie 2026-12-24. Amazon verspricht einen Tag, keine Uhrzeit.
buy-day-today = Heute
buy-day-tomorrow = Morgen
buy-day-problem-unclear = Das konnte ich nicht als Datum lesen. Schreib es bitte als Jahr-Monat-Tag, zum Beispiel 2026-12-24.
buy-day-problem-none-such = Diesen Tag gibt es im Kalender nicht.
buy-day-problem-past = { $day } ist schon vorbei.
buy-day-problem-far = Bis { $day } ist es mehr als ein Jahr. Amazon nimmt Bestellungen meist bis zu einem Jahr im Voraus an.
buy-day-line = 📅 Tag: <b>{ $day }</b>
buy-day-edit = ✏️ Tag

buy-amount-ask =
    <b>Welcher Betrag soll drauf sein?</b>

    Tipp auf einen Betrag oder schreib einen, in { $currency }. Welche Beträge möglich sind, zeigt dir Amazon.
buy-amount-choice = { $amount }
buy-amount-problem-unclear = Das konnte ich nicht eindeutig als Betrag lesen. Schreib ihn bitte wie 50 oder 49,90.
buy-amount-problem-currency = Diese Seite verkauft in { $currency }. Schreib den Betrag bitte in { $currency }.
buy-amount-problem-zero = Der Betrag muss größer als null sein.
buy-amount-problem-large = So viele Stellen kann ich nicht lesen. Schau dir den Betrag bitte noch einmal an.
buy-amount-line = 💰 Betrag: <b>{ $amount }</b>
buy-amount-edit = ✏️ Betrag

buy-email-ask =
    <b>An welche E-Mail-Adresse soll der Gutschein gehen?</b>

    Wer dieses Postfach liest, kann ihn einlösen, also zählt jeder Buchstabe. Ich speichere die Adresse verschlüsselt und lösche sie, wenn du fertig bist.
buy-email-problem-unclear = Das sieht nicht nach einer vollständigen E-Mail-Adresse aus. So sollte sie aussehen: name@example.com.
buy-email-line = ✉️ An: <code>{ $email }</code>
buy-email-edit = ✏️ E-Mail

buy-review-ask = <b>Deine Bestell-Checkliste.</b> Lies sie bitte noch einmal in Ruhe. Stimmt alles?
buy-review-right = ✅ Alles richtig
buy-review-problem-unclear = Nimm „Alles richtig“ oder die Zeile, die du ändern möchtest.

buy-order-ask =
    <b>Bereit zum Bestellen auf { $label }.</b> Hak der Reihe nach ab:

    ▫️ Melde dich mit deinem eigenen Konto an.
    ▫️ Wähle den Gutschein per E-Mail.
    ▫️ Füg Betrag und Adresse mit den Schaltflächen unten ein, dann vertippt sich niemand.
    ▫️ { $when }
    ▫️ Lies die Adresse vor dem Bezahlen noch einmal.

    { $foreign ->
        [refused] Wichtig: Amazon in Indien nimmt keine Zahlungskarten aus anderen Ländern.
       *[usual] Kommt deine Zahlungskarte aus einem anderen Land, dann zeigt dir die Bestellseite, ob sie angenommen wird.
    }
buy-order-when-now = Zustellung: sofort.
buy-order-when-day = Zustelldatum: { $day }.
buy-order-open = 🛒 Seite öffnen
buy-order-copy-amount = 📋 Betrag
buy-order-copy-email = 📋 Adresse
buy-order-ordered = ✅ Ist bestellt
buy-order-change = Etwas ändern
buy-order-problem-unclear = Tipp auf „Ist bestellt“, wenn du fertig bist, oder ändere vorher noch etwas.

buy-done =
    <b>Geschafft!</b> Heb die Bestellbestätigung auf, bis der Gutschein eingelöst ist; sie ist dein Nachweis. Die Adresse habe ich gelöscht.

    Die nächste Nachricht ist für die beschenkte Person, leite sie einfach weiter.
buy-done-forward =
    Ein Gutschein für { $label } kommt per E-Mail zu dir. Wenn du ihn nicht findest, schau im Spam-Ordner nach. Melde dich zuerst in deinem eigenen Konto an und lös ihn dann ein. Heb die E-Mail auf, bis das Guthaben zu sehen ist, und gib den Code niemandem weiter.

buy-title = 🎁 { $label }
buy-title-new = 🎁 Gerade angefangen
buy-reminder = Deine Bestell-Checkliste ist noch offen. Machen wir weiter?
