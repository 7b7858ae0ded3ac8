# Bilder und PDFs, die jemand schickt: hier auf dem Rechner gelesen, nicht behalten.

picture-reading = Ich sehe es mir an, einen Moment …
picture-read = Ich habe es mir angesehen.
picture-words =
    { $pictures ->
        [one] Ich habe alles gelesen und keinen Gutscheincode gefunden. Behalten habe ich davon nichts.
       *[other] Ich habe alle gelesen und auf keinem einen Gutscheincode gefunden. Behalten habe ich davon nichts.
    }
picture-judged-none = In den Worten spricht nichts für eine Masche, die ich kenne. Echt muss es deshalb nicht sein: Geht es am Ende um einen Code oder um Geld, frag vorher nach, unter einer Nummer, die du schon kennst.
picture-blank =
    { $pictures ->
        [one] Ich sehe darauf weder Schrift noch einen Strichcode. Falls doch ein Code darauf steht, den ich übersehen habe: Lösch das Bild bitte. Behalten habe ich davon nichts.
       *[other] Ich sehe darauf weder Schrift noch einen Strichcode. Falls doch irgendwo ein Code steht, den ich übersehen habe: Lösch das Bild bitte. Behalten habe ich davon nichts.
    }
picture-serial = Ich sehe darauf eine Seriennummer, aber keinen Gutscheincode. Eine Seriennummer ist kein Geld; der Kundenservice von Amazon fragt manchmal danach. Behalten habe ich davon nichts.
picture-others-unread =
    { $pictures ->
        [one] Eines der anderen Bilder konnte ich nicht lesen. Steht auch darauf ein Code, lösch es bitte selbst.
       *[other] { $pictures } der anderen Bilder konnte ich nicht lesen. Steht auch auf einem davon ein Code, lösch es bitte selbst.
    }
picture-never-read =
    { $pictures ->
        [one] Deine Datei wartet seit Tagen, und ich bin nie dazu gekommen, sie zu lesen. Das tut mir leid! Falls ein Gutscheincode darin steht, lösch sie hier bitte. Soll ich sie noch lesen, schick sie noch einmal, solange kein Code darin steht.
       *[other] { $pictures } deiner Dateien warten seit Tagen, und ich bin nie dazu gekommen, sie zu lesen. Das tut mir leid! Falls in einer ein Gutscheincode steht, lösch sie hier bitte. Soll ich sie noch lesen, schick sie noch einmal, solange kein Code darin steht.
    }
picture-too-many = Das ist viel auf einmal, ich lese noch die vorigen. Warte bitte meine Antwort ab, bevor du mehr schickst. Was du eben geschickt hast, habe ich mir nicht angesehen.

# Warum etwas nicht zu lesen war

picture-unreadable-blurred =
    <b>Das kann ich nicht gut genug lesen, um sicher zu sein, dass kein Code darauf steht.</b> Falls doch, lösch dein Bild bitte: Wer den Code hat, hat das Geld.

    Behalten habe ich davon nichts. Soll ich es lesen können, hilft: näher heran, flach, bei Tageslicht, ohne Spiegelung.
picture-unreadable-broken = Diese Datei ließ sich nicht öffnen, sie scheint beschädigt zu sein. Behalten habe ich davon nichts. Ein Foto oder ein Screenshot geht auch, aber nie eines mit einem Code.
picture-unreadable-crashed = Ich habe es versucht, konnte diese Datei aber nicht lesen. Behalten habe ich davon nichts. Ein Screenshot klappt meistens, solange kein Code darauf steht.
picture-unreadable-doubtful =
    <b>Darauf könnte ein Gutscheincode stehen, genau erkenne ich es nicht.</b> Lösch dein Bild sicherheitshalber: Wer den Code hat, hat das Geld.

    Behalten habe ich davon nichts.
picture-unreadable-heic = Diese Art Bild kann ich nicht öffnen. Schick es als Foto statt als Datei, dann wandelt Telegram es um. Behalten habe ich davon nichts.
picture-unreadable-kind = Das ist weder ein Bild noch ein PDF, auch wenn der Name es sagt. Behalten habe ich davon nichts.
picture-unreadable-large = Diese Datei ist mir zu groß. Ein normales Foto oder ein Screenshot bis 20 MB geht. Ich habe nicht hineingesehen: Falls ein Code darauf steht, lösch sie bitte.
picture-unreadable-locked = Dieses PDF ist mit einem Passwort geschützt; verrat es mir bitte nicht. Ich habe nicht hineingesehen: Falls ein Code darin steht, lösch es hier bitte.
picture-unreadable-lost = Telegram hat mir die Datei nicht gegeben, ich habe also nicht hineingesehen. Schick sie noch einmal, wenn sie wichtig ist. Falls ein Code darauf steht, lösch sie stattdessen.
picture-unreadable-more = In dieser Datei steckt mehr, als ich lesen kann: andere Dateien, viele bewegte Bilder oder sehr viel Text. In dem, was ich gelesen habe, ist kein Code. Falls im Rest einer steckt, lösch die Datei bitte. Behalten habe ich davon nichts.
picture-unreadable-pages = Ich lese höchstens zehn Seiten und habe darauf keinen Code gefunden, es sind aber mehr. Falls weiter hinten ein Code steht, lösch die Datei bitte. Behalten habe ich davon nichts.
picture-unreadable-slow = Für diese Datei brauche ich zu lange, deshalb habe ich aufgehört. Behalten habe ich davon nichts. Ein Foto oder ein Screenshot der Stelle ist leichter, solange kein Code darauf steht.

picture-no-video = In Videos kann ich nicht hineinsehen. Falls darin ein Gutschein zu sehen ist, lösch es bitte. Ein Foto oder einen Screenshot kann ich lesen, solange kein Code darauf steht.
picture-no-sound = Aufnahmen kann ich leider nicht anhören. Schreib es mir bitte. Falls darin ein Code vorgelesen wird, lösch sie bitte.
picture-no-file = Diese Art Datei kann ich nicht öffnen. Lesen kann ich Bilder und PDFs. Ich habe nicht hineingesehen: Falls ein Code darin steht, lösch sie bitte.

# Warum eine Textdatei nicht gelesen wurde

text-file-large = Dieser Text ist mir zu lang, ich lese bis 256 KB. Ich habe nicht hineingesehen: Falls ein Gutscheincode darin steht, lösch die Datei hier bitte.
text-file-lost = Telegram hat mir die Datei nicht gegeben, ich habe also nicht hineingesehen. Schick sie noch einmal, wenn sie wichtig ist. Falls ein Gutscheincode darin steht, lösch sie stattdessen.
text-file-data = Diese Datei konnte ich nicht als Text lesen, sie enthält wohl etwas anderes. Falls ein Gutscheincode darin steht, lösch die Datei hier bitte.
text-file-slow = Ich habe es versucht, aber diese Datei ist mir zu viel. Falls ein Gutscheincode darin steht, lösch sie hier bitte. Ist es eine Liste, schick mir gern einen Teil davon.
text-file-late = Ich habe deine Datei gelesen. Inzwischen bist du aber schon weiter, deshalb habe ich nichts geändert. Wird sie noch gebraucht, schick sie noch einmal bei der Frage, zu der sie gehört.

# Ein Beleg zu einem Gutschein

receipt-file-ask =
    <b>Schick mir den Kassenbon oder die Bestellbestätigung</b>, als Foto, Screenshot oder PDF.

    Ich lese zuerst, was darauf steht, und hebe es nur auf, wenn kein Gutscheincode dabei ist; deck ihn sonst ab. Das Bild selbst speichere ich nicht, nur Telegrams Dateinummer, und die verschlüsselt.
receipt-file-problem-unclear = Hier brauche ich ein Foto, einen Screenshot oder ein PDF. Für die Bestellnummer gibt es unter /cards einen eigenen Knopf.
receipt-file-line = 🧾 Beleg aufgehoben
receipt-none-choice = Jetzt nicht
receipt-none = In Ordnung. Den Gutschein findest du unter /cards.
receipt-kept = 🧾 Kein Code darauf, also hebe ich den Beleg beim Gutschein auf. Du findest ihn unter /cards.
receipt-kept-latest = 🧾 Zu einem Gutschein hebe ich höchstens { $most } Dateien auf. Es bleiben die letzten { $most }, die du geschickt hast, frühere nicht.
receipt-not-kept = Das habe ich nicht als Beleg aufgehoben.
receipt-shown = 🧾 Dein Beleg
receipt-none-kept = Zu diesem Gutschein hebe ich keinen Beleg mehr auf.
file-lost = Telegram hat die Datei zu diesem Beleg nicht mehr, ich kann ihn also nicht zeigen. Hast du ihn noch? Öffne unter /cards den Gutschein, tipp auf „Beleg vergessen“, dann auf „Beleg aufheben“, und schick ihn mir noch einmal.
receipt-title = 🧾 Beleg
receipt-title-new = 🧾 Beleg
card-receipt = 🧾 Beleg aufheben
card-receipt-line = 🧾 Beleg aufgehoben
card-receipt-show = 🧾 Beleg zeigen
card-receipt-drop = Beleg vergessen
