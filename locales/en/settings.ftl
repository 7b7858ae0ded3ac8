# /settings, and the small questions behind its buttons.

settings = <b>Your settings.</b> Tap one to change it.
settings-language-line =
    { $follows ->
        [yes] 🌐 Language: <b>English</b>, following your Telegram
       *[no] 🌐 Language: <b>English</b>
    }
settings-place-line = 📍 Country: <b>{ $country }</b>, { $city } time
settings-place-line-unknown = 📍 Country: not set yet
settings-quiet-line = 🌙 Quiet hours: <b>{ $quiet }</b>
settings-recipients-line =
    { $count ->
        [0] 👤 Remembered recipients: nobody
       *[other] 👤 Remembered recipients: <b>{ $count }</b>
    }
settings-language = 🌐 Language
settings-place = 📍 Country and time
settings-quiet = 🌙 Quiet hours
settings-recipients = 👤 Remembered recipients
settings-all = ↩ All settings
settings-privacy = 🔒 What I keep about you

# A moment on the person's own clock

moment = { $day } at { $time } ({ $city } time)

# Where somebody lives

place-country-ask =
    <b>Which country do you live in?</b> Your city will do, too.

    { $why ->
        [answer] Then I know a good hour to ask.
        [reminder] Then I know a good hour to ask about your card.
       *[settings] Then I know the right hour for reminders.
    } Tap it, or type its name.
place-country-choice = { $flag } { $country }
place-country-not-now = Not now
place-not-now = All right. You can set it at any time in /settings.
place-country-problem-unclear = I don't know a country or city by that name.
place-country-line = { $flag } { $country }
place-zone-ask =
    <b>Which city has the same time as you?</b>

    There are several time zones in this country ({ $country }). Tap the one that shows your hour, or type your city.
place-zone-choice = { $city } · { $time }
place-zone-problem-unclear = Please tap the city whose clock shows your time.
place-zone-line = 🕐 { $city } time
place-done = Good, I go by { $city } time.
place-title = 📍 Country and time
place-title-new = 📍 Country and time

# When somebody wants no reminders

quiet-hours-ask =
    <b>When should I stay quiet?</b>

    I answer you at any time; only reminders wait. Tap one, or type hours like “10 pm to 7 am”.
quiet-hours-problem-unclear = I need two hours, like “10 pm to 7 am” or “22 to 7”.
quiet-hours-line = 🌙 Quiet hours: { $quiet }
quiet-span = { $start } to { $end }
quiet-none = none
quiet-choice-none = None
quiet-done = Good. Quiet hours: { $quiet }.
quiet-title = 🌙 Quiet hours
quiet-title-new = 🌙 Quiet hours

# When to remind again

later-when-ask = { $ask }
later-when-fresh = <b>When shall I remind you?</b> Tap a time, or type one, like “tomorrow at 6 pm” or “in 3 days”.
later-when-typed =
    You typed: { $typed }

    { $problem }
later-when-choice = { $day }, { $time }
later-when-problem-unread = { $problem }
later-when-line = 🔔 { $moment }
later-not-now = Not now
later-kept = All right, everything stays as it is.
later-done = Good, I'll remind you on { $moment }.
later-title = 🕙 A reminder
later-title-new = 🕙 A reminder
reminder-wished = You asked me to remind you: your guide is still open. Shall we go on?
resume-later = 🕙 Remind me later
