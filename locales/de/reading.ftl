# Was zu einer Antwort gesagt wird, die so nicht gelten kann: `read-<kind>-problem-<name>`.
# „Meinst du“ und die Auswahl kommen als Knöpfe darunter.

read-problem-line = Diese Zeile konnte ich nicht lesen. Sie braucht id, kind, text, lang, country und now.

read-date-problem-unclear = Das konnte ich nicht als Tag lesen. Schreib zum Beispiel „24. Dezember“, „nächsten Freitag“ oder „in 3 Tagen“.
read-date-problem-none-such = Diesen Tag gibt es im Kalender nicht. Welcher soll es sein?
read-date-problem-past = { $day } ist schon vorbei. Welcher Tag soll es sein?
read-date-problem-far = Bis { $day } ist es mehr als ein Jahr. Nimm bitte einen Tag in den nächsten zwölf Monaten.
read-date-problem-which = Das lässt sich verschieden verstehen. Was meinst du?
read-date-problem-weekday = Wochentag und Datum passen nicht zusammen: Das Datum ist { $day }. Was meinst du?
read-date-problem-hour = Um wie viel Uhr? Schreib zum Beispiel „9 Uhr“ oder „18:30“.

read-amount-problem-unclear = Das konnte ich nicht eindeutig als Betrag lesen. Schreib bitte nur die Zahl, etwa 50.
read-amount-problem-currency = Diese Seite verkauft in { $currency }. Wie viel soll es in { $currency } sein?
read-amount-problem-zero = Der Betrag muss größer als null sein. Wie viel soll es sein?
read-amount-problem-large = So viele Stellen kann ich nicht lesen. Schaust du dir den Betrag noch einmal an?
read-amount-problem-several = Das sind mehrere Beträge. Welchen soll ich nehmen?
read-amount-problem-which = Punkt oder Komma kann man hier auf zwei Arten lesen. Wie viel meinst du?

read-email-problem-unclear = Das sieht nicht nach einer vollständigen E-Mail-Adresse aus. So sollte sie aussehen: name@example.com.
read-email-problem-typo = Da könnte ein Buchstabe verrutscht sein. Welche Adresse meinst du?
read-email-problem-blank = In der Adresse ist ein Leerzeichen. Wie schreibt sie sich ohne?
read-email-problem-comma = Da steht ein Komma, wo sonst ein Punkt ist. Ist ein Punkt gemeint?
read-email-problem-dots = In der Adresse ist ein Punkt zu viel. Meinst du diese?
read-email-problem-at = Das @ steht nicht ganz dort, wo ich es erwartet habe. Meinst du diese Adresse?
read-email-problem-spelt = Ich habe das @ und die Punkte eingesetzt. Stimmt es so?
read-email-problem-letters = Bei diesem Anbieter haben Adressen nur Buchstaben von a bis z. Wie schreibt sie sich dort?
read-email-problem-look-alike = Einige Buchstaben in der Adresse sehen nur aus wie lateinische. Tipp sie bitte neu, statt sie zu kopieren.
read-email-problem-ending = Diese Endung kenne ich nicht. Stimmt die Adresse wirklich?
read-email-problem-endings = In der Adresse stehen zwei Endungen hintereinander. Meinst du diese?
read-email-problem-www = In einer E-Mail-Adresse steht selten www. Meinst du diese?
read-email-problem-several = Das sind mehrere Adressen. Welche soll ich nehmen?

read-phone-problem-unclear = Das konnte ich nicht als Telefonnummer lesen. Schreib bitte nur die Ziffern, zum Beispiel +49 151 23456789.
read-phone-problem-letters = Zwischen den Ziffern stehen Buchstaben. Schreib die Nummer bitte nur mit Ziffern.
read-phone-problem-invalid = Diese Nummer gibt es so nicht. Schaust du noch einmal nach?
read-phone-problem-short = Da scheinen Ziffern zu fehlen. Schaust du dir die Nummer noch einmal an?
read-phone-problem-long = Das scheinen zu viele Ziffern zu sein. Schaust du dir die Nummer noch einmal an?
read-phone-problem-country = Diese Vorwahl hat kein Land. Schreib bitte zuerst + und die Ländervorwahl, zum Beispiel +49.
read-phone-problem-plus = Meinst du diese Nummer, mit einem + davor?
read-phone-problem-several = Das sind mehrere Nummern. Welche soll ich nehmen?
read-phone-problem-old = So hat man dort früher gewählt. Ist diese Nummer gemeint?
read-phone-problem-landline = Das sieht nach Festnetz aus, dort lässt sich eine SMS meist nicht lesen. Gibt es eine Handynummer?
read-phone-problem-special = Das ist eine Servicenummer, dort kommen keine SMS an. Gibt es eine Handynummer?
read-phone-problem-extension = An eine Durchwahl lässt sich keine SMS schicken. Gibt es eine Handynummer?
