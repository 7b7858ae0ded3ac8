# Was der Bot außerhalb der Anleitungen sagt.

start =
    Hallo! Ich begleite dich Schritt für Schritt durch Amazon-Geschenkgutscheine: richtige Seite, richtige Adresse, nichts bleibt dem Zufall überlassen.

    Ich bin unabhängig und gehöre nicht zu Amazon. Ich verkaufe keine Gutscheine und frage nie nach einem Gutscheincode. <b>Bitte schick mir auch keinen.</b>

    Worum geht es?
help =
    Im Moment helfe ich dir, einen Gutschein per E-Mail, auf Papier oder per Post zu kaufen, und behalte die bestellten im Blick (/cards). Das Einlösen, der Überblick über ein Guthaben und das Wichteln sind noch in Arbeit.

    /buy fängt an, /back geht eine Frage zurück, /cancel bricht ab, /resume macht da weiter, wo du warst. Was du eingegeben hast, geht dazwischen nicht verloren.

    /how zeigt das Leben eines Gutscheins. /language wechselt die Sprache, /settings zeigt deine Einstellungen, /privacy sagt, was ich über dich speichere.

menu-buy = 🎁 Ich kaufe einen Gutschein
menu-asked = Jemand verlangt einen von mir
menu-help = Was kannst du?

asked-to-pay =
    Bitte warte kurz, bevor du kaufst. <b>Niemand Ehrliches lässt sich mit Gutscheinen bezahlen</b>: keine Chefin, keine Bank, kein Finanzamt, keine Polizei, kein Computerdienst und auch Amazon nicht.

    Schick keinen Code und kein Foto einer Karte. Ruf die Person unter einer Nummer zurück, die du schon kennst, nicht unter der aus der Nachricht.

    Du hast schon einen Code geschickt? Melde dich sofort bei Amazon, über die App oder die selbst eingetippte Adresse, und bewahre Karte und Kassenbon auf.

not-understood = Das habe ich leider nicht verstanden. Geht es um eins davon?
only-text-likely = Ich kann bisher leider nur Text lesen. Geht es um eins davon?
only-text = Ich kann bisher leider nur Text lesen. Tipp deine Antwort ein oder nimm eine Schaltfläche.
unknown-command = Diesen Befehl kenne ich nicht. Geht es um eins davon?
nothing-open = Gerade ist nichts offen. Was möchtest du tun?

old-button = Diese Schaltfläche gehört zu einer früheren Frage. So ist der Stand:
edited-too-late = Ich habe deine Änderung bemerkt. Frühere Antworten änderst du mit /back oder am Ende in der Übersicht.
edited-nothing-open = Ich habe deine Änderung bemerkt, aber gerade ist nichts offen, wozu sie passt. Was möchtest du tun?

way-back = ↩ Zurück
way-skip = Überspringen
way-back-first = Das ist die erste Frage, davor gibt es nichts.
way-skip-needed = Diese Angabe brauche ich leider, um weiterzumachen.

earlier-kept = Deine angefangene Anleitung bleibt gespeichert. /resume holt sie zurück.
cancelled = Abgebrochen. Was du eingegeben hattest, ist gelöscht.
start-over = Ich wurde inzwischen erneuert, und deine gespeicherten Antworten passen nicht mehr. Das tut mir leid! Fangen wir neu an?
start-over-again = Neu anfangen
resume-which = Du hast mehrere Anleitungen offen. Welche soll es sein?
resume-go-on = Weiter

apology = Bei mir ist etwas schiefgegangen, entschuldige. Deine bisherigen Antworten sind sicher. Versuch es bitte noch einmal oder nimm /resume.
one-moment = Einen Moment bitte, ich komme gleich darauf zurück.
tap-counted = Das habe ich schon, danke!

# /language, /privacy

language-now = Wir sprechen Deutsch. Welche Sprache ist dir am liebsten?
language-unknown = Diese Sprache kann ich leider nicht. Zur Auswahl stehen:
language-chosen = Gut, ab jetzt sprechen wir Deutsch.
language-follows = Gut, ich richte mich wieder nach deinem Telegram. Im Moment heißt das: Deutsch.
language-name = { $name }
language-telegram = Wie in Telegram
language-in-force = ✓ { $label }

privacy =
    <b>Was ich speichere:</b> deine Telegram-ID, deine Sprache und ob du mich blockiert hast. Von einem bestellten Gutschein: was er ist und wie weit er ist, dazu verschlüsselt Name und Bestellnummer, wenn du sie mir gibst; bis du „Vergessen“ antippst, oder { $cards } Tage lang. Solange eine Anleitung offen ist, auch deine Antworten, verschlüsselt. Die lösche ich, wenn du fertig bist oder abbrichst (ein leerer Vermerk zur Anleitung bleibt { $closed } Tage länger), oder wenn du { $guide } Tage nicht weitermachst. Meine Nachrichten bleiben, verschlüsselt, nur bis zum Versand. Nachrichtennummern behalte ich mindestens { $updates } Tage, damit nichts doppelt zählt, und Fehlervermerke { $failures } Tage, beides ohne deinen Namen. Gutscheincodes speichere ich nie, und was du schreibst, steht in keinem Protokoll.

    <b>Wo:</b> auf dem Rechner der Person, die diesen Bot betreibt. Der Schlüssel liegt gleich daneben. Ganz ehrlich: Diese Person könnte deine offenen Antworten lesen. Sonst bekommt sie von mir niemand.

    <b>Was du tun kannst:</b> /cancel löscht die Anleitung, in der du gerade bist. Unser Chat selbst liegt bei Telegram, und nur du kannst ihn dort leeren. Alles als Kopie bekommen oder alles löschen lassen: Das kommt noch.

# In Gruppen

group-later = In Gruppen lerne ich noch: Das Wichteln ist in Arbeit. Was ich heute kann, geht in unserem privaten Chat.
group-open-chat = Zu unserem Chat

# /how: das Leben eines Gutscheins auf einen Blick

how =
    <b>Das Leben eines Gutscheins</b>

    1️⃣ <b>Gekauft</b> auf der Seite, auf der die beschenkte Person einkauft. Woanders gilt er nicht.
    2️⃣ <b>Geschickt</b> per E-Mail, auf Papier oder per Post. Die Bestellbestätigung ist dein Beleg.
    3️⃣ <b>Eingelöst</b> von der beschenkten Person, angemeldet in dem Konto, das sie immer nutzt. Ab dann gehört das Geld zu diesem Konto. Bis dahin hat das Geld, wer den Code hat; vorgelesen wird er darum niemandem.
    4️⃣ <b>Benutzt</b> an der Kasse, wo meist zuerst das Guthaben bezahlt.

    Heute helfe ich bei den ersten beiden: /buy und /cards.
