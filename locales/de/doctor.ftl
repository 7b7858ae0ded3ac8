# Was `python -m bot doctor` sagt.

doctor-good = in Ordnung
doctor-bad = FEHLER
doctor-note = Hinweis

doctor-settings = Einstellungen: { $database }
doctor-no-token = BOT_TOKEN ist nicht gesetzt. `make run` startet den lokalen Chat. Für Telegram hol dir bei BotFather ein Token und schreib es in .env.
doctor-folder-unwritable = In den Ordner { $folder } kann nicht geschrieben werden. Ändere seine Rechte oder setz BOT_DATABASE auf einen anderen Ort.
doctor-database-new = Noch keine Datenbank vorhanden, der erste Start legt sie an.
doctor-database-good = Datenbank und Schlüssel passen zusammen.
doctor-database-bad = Die Datenbank lässt sich nicht öffnen: { $reason }. Läuft ein Bot darauf, dann halt ihn zuerst an; ist die Platte voll, dann schaff Platz.
doctor-key-bad = { $reason }. Hol die richtige Schlüsseldatei aus der Sicherung. Ohne sie sind die gespeicherten Antworten nicht lesbar.
doctor-key-open = Die Schlüsseldatei ist für andere lesbar. Führ aus: chmod 600 { $file }
doctor-api-good = Die Bot-API antwortet als @{ $name }.
doctor-api-token = Die Bot-API lehnt das Token ab. Kopier es noch einmal von BotFather.
doctor-api-away = Die Bot-API unter { $address } antwortet nicht ({ $reason }). Prüf das Netz, einen Proxy und BOT_API_URL.
doctor-switch-groups = BotFather, /setjoingroups: ist { $state }, soll eingeschaltet sein. In Gruppen prüft der Bot Nachrichten und entfernt Codes.
doctor-switch-privacy = BotFather, /setprivacy: ist { $state }, soll eingeschaltet sein. Der Bot muss nur sehen, was an ihn gerichtet ist; als Admin sieht er jede Nachricht.
doctor-switch-inline = BotFather, /setinline: ist { $state }, soll heute ausgeschaltet sein.
doctor-switch-guest = BotFather, Gastmodus: ist { $state }, soll eingeschaltet sein. Unter einer Nachricht erwähnt, sagt der Bot dort, was gegen sie spricht.
doctor-on = eingeschaltet
doctor-off = ausgeschaltet
doctor-webhook = Ein Webhook ist gesetzt, darum kommt beim Abfragen nichts an. Der Start des Bots ändert das nicht; lösch zuerst den Webhook.
doctor-texts-good = Texte: { $languages }.
doctor-texts-bad = Ein Katalog ist unbrauchbar: { $reason }.
doctor-pictures-good = Bilder und PDFs lassen sich auf diesem Rechner lesen.
doctor-pictures-bad = Bilder und PDFs lassen sich nicht lesen: Der Prozess dafür startet nicht oder antwortet nicht. Installier die Abhängigkeiten neu; er braucht etwa 500 MB freien Speicher. Alles andere funktioniert.
doctor-disk-good = Platte: { $free } MB frei.
doctor-disk-bad = Platte: nur { $free } MB frei. Unter 100 MB kann ein voller Tag sie füllen. Schaff etwas Platz.
doctor-clock-good = Uhr: stimmt mit Telegram überein.
doctor-clock-bad = Uhr: geht um { $seconds } Sekunden falsch. Schalt die Zeitsynchronisation ein, sonst kommen Erinnerungen zur falschen Zeit.
doctor-clock-unknown = Uhr: lässt sich nicht vergleichen, die Bot-API hat ihre Zeit nicht genannt.
