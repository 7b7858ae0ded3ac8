# Die Postadresse von jemandem, der eine Karte per Post bekommt: was dazu gefragt wird.

address-problem-empty = Da sehe ich keine Adresse. Wie würdest du sie auf einen Umschlag schreiben?
address-problem-unclear = Straße und Ort kann ich darin nicht erkennen. Käme ein Brief damit an?
address-problem-other-country = Das sieht nach einer Adresse in einem anderen Land aus: { $country }. Karten von dieser Seite bleiben meist im eigenen Land. Stimmt sie?
address-problem-claim-code = Darin scheint ein Gutscheincode zu stecken. Der gehört nicht in eine Adresse, darum habe ich nichts davon behalten. Wie lautet die Adresse allein?
address-problem-missing =
    { $field ->
        [street] Welche Straße und Hausnummer?
        [city] Welcher Ort ist es?
        [zip] Wie lautet der ZIP-Code?
        [pin] Wie lautet der PIN-Code, also die Postleitzahl?
        [eircode] Wie lautet der Eircode?
        [postal] Wie lautet die Postleitzahl?
        [state] In welchem Bundesstaat ist das?
        [prefecture] In welcher Präfektur ist das?
        [county] In welcher Grafschaft ist das?
        [emirate] In welchem Emirat ist das?
       *[province] In welcher Provinz ist das?
    }
address-problem-too-long =
    { $field ->
        [text] Das ist etwas lang für eine Adresse. Straße, Ort und Postleitzahl genügen.
       *[line] Das passt nicht auf einen Umschlag. Kannst du es kürzen oder auf zwei Zeilen verteilen?
    }
address-problem-postal-form =
    { $kind ->
        [zip] ZIP-Codes sehen dort meist so aus: { $example }.
        [pin] PIN-Codes sehen dort meist so aus: { $example }.
        [eircode] Eircodes sehen meist so aus: { $example }.
       *[postal] Postleitzahlen sehen dort meist so aus: { $example }.
    } Stimmt { $code }?
address-problem-postal-region = { $code } scheint nicht in { $region } zu liegen. Stimmt beides?
address-problem-region =
    { $kind ->
        [state] Einen Bundesstaat namens { $region } kenne ich nicht. Stimmt das so?
        [prefecture] Eine Präfektur namens { $region } kenne ich nicht. Stimmt das so?
        [county] Eine Grafschaft namens { $region } kenne ich nicht. Stimmt das so?
        [emirate] Ein Emirat namens { $region } kenne ich nicht. Stimmt das so?
       *[province] Eine Provinz namens { $region } kenne ich nicht. Stimmt das so?
    }
address-problem-house-number = { $street }: Ich sehe keine Hausnummer. Gibt es eine?
address-problem-first-line = Ist „{ $line }“ der Name?
address-problem-apartment = { $street }: Gibt es eine Wohnungsnummer oder ein Stockwerk?
address-problem-po-box = An ein Postfach oder eine Packstation kommt eine Karte nicht immer an. Ob es geht, zeigt die Bestellseite. Gibt es auch eine Straße mit Hausnummer?
