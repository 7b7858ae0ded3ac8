# /settings und die kleinen Fragen hinter seinen Knöpfen.

settings = <b>Deine Einstellungen.</b> Tipp an, was du ändern möchtest.
settings-language-line =
    { $follows ->
        [yes] 🌐 Sprache: <b>Deutsch</b>, wie in deinem Telegram
       *[no] 🌐 Sprache: <b>Deutsch</b>
    }
settings-place-line = 📍 Land: <b>{ $country }</b>, Uhrzeit wie in { $city }
settings-place-line-unknown = 📍 Land: noch nicht gewählt
settings-quiet-line = 🌙 Ruhezeit: <b>{ $quiet }</b>
settings-recipients-line =
    { $count ->
        [0] 👤 Gemerkte Empfänger: niemand
       *[other] 👤 Gemerkte Empfänger: <b>{ $count }</b>
    }
settings-language = 🌐 Sprache
settings-place = 📍 Land und Uhrzeit
settings-quiet = 🌙 Ruhezeit
settings-recipients = 👤 Gemerkte Empfänger
settings-all = ↩ Alle Einstellungen
settings-privacy = 🔒 Was ich über dich speichere

# Ein Zeitpunkt auf der eigenen Uhr

moment = { $day } um { $time } Uhr (Zeit in { $city })

# Wo jemand lebt

place-country-ask =
    <b>In welchem Land lebst du?</b> Deine Stadt reicht auch.

    { $why ->
        [answer] Dann weiß ich, zu welcher Stunde ich fragen kann.
        [reminder] Dann weiß ich, zu welcher Stunde ich nach dem Gutschein fragen kann.
       *[settings] Dann kommen Erinnerungen zur richtigen Stunde.
    } Tipp es an oder schreib den Namen.
place-country-choice = { $flag } { $country }
place-country-not-now = Jetzt nicht
place-not-now = In Ordnung. Du kannst es jederzeit unter /settings nachholen.
place-country-problem-unclear = Ein Land oder eine Stadt mit diesem Namen kenne ich nicht.
place-country-line = { $flag } { $country }
place-zone-ask =
    <b>In welcher Stadt ist es so spät wie bei dir?</b>

    In diesem Land ({ $country }) gibt es mehrere Zeitzonen. Tipp die an, bei der deine Uhrzeit steht, oder schreib deine Stadt.
place-zone-choice = { $city } · { $time }
place-zone-problem-unclear = Tipp bitte die Stadt an, bei der deine Uhrzeit steht.
place-zone-line = 🕐 Uhrzeit wie in { $city }
place-done = Gut, ich richte mich nach der Zeit in { $city }.
place-title = 📍 Land und Uhrzeit
place-title-new = 📍 Land und Uhrzeit

# Wann jemand keine Erinnerungen möchte

quiet-hours-ask =
    <b>Wann soll ich Ruhe geben?</b>

    Antworten bekommst du jederzeit, nur Erinnerungen warten. Tipp etwas an oder schreib es wie „20 bis 9 Uhr“.
quiet-hours-problem-unclear = Ich brauche zwei Uhrzeiten, etwa „20 bis 9 Uhr“.
quiet-hours-line = 🌙 Ruhezeit: { $quiet }
quiet-span = { $start } bis { $end } Uhr
quiet-none = keine
quiet-choice-none = Keine
quiet-done = Gut. Ruhezeit: { $quiet }.
quiet-title = 🌙 Ruhezeit
quiet-title-new = 🌙 Ruhezeit

# Wann wieder erinnert wird

later-when-ask = { $ask }
later-when-fresh = <b>Wann soll ich dich erinnern?</b> Tipp eine Zeit an oder schreib eine, etwa „morgen um 18 Uhr“ oder „in 3 Tagen“.
later-when-typed =
    Du hast geschrieben: { $typed }

    { $problem }
later-when-choice = { $day }, { $time } Uhr
later-when-problem-unread = { $problem }
later-when-line = 🔔 { $moment }
later-not-now = Jetzt nicht
later-kept = In Ordnung, alles bleibt, wie es ist.
later-done = Gut, ich erinnere dich am { $moment }.
later-title = 🕙 Eine Erinnerung
later-title-new = 🕙 Eine Erinnerung
reminder-wished = Du wolltest erinnert werden: Deine Anleitung ist noch offen. Machen wir weiter?
resume-later = 🕙 Später erinnern
