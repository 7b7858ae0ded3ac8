# In groups: the first words, the warning below a message, /check, and the screen of the admins.

group-private = In groups I check messages: answer one with /check@{ $bot }. Everything else works in our private chat.

# The first words, and what is seen

group-hello =
    <b>Hello! I look out for gift card scams here.</b> { $sees } I keep nothing of what is written.

    When a message reads like a typical scam, I say so once, quietly, below it. Gift card codes I remove; for that I need the permission “Delete messages”.

    Answer any message with /check@{ $bot }, and I'll tell you what looks suspicious. Admins send /check@{ $bot } alone and choose what I do here.
group-hello-sees =
    { $sees ->
        [all] I see every message.
       *[some] I see only commands and replies to me; if you make me an administrator, I see every message.
    }

# A warning below a message

group-warning =
    ⚠️ <b>A message here reads like a typical scam.</b> Before you buy, pay or send a code, ask the person themselves, on a number you know already.{ $removed ->
        [yes] { "" } I'm removing the message, as the admins here wish.
       *[no] { "" }
    }
group-why = Why?

# Two of these fit into an alert of 200 characters.

group-why-two =
    • { $first }
    • { $second }
group-why-hand-over = It wants the code or a photo of a card. Whoever has that has the money.
group-why-pay-by-card = It wants to be paid with a gift card. Nobody honest asks for that.
group-why-card-swap = It offers to swap or buy up cards. That is how codes get stolen.
group-why-buy = It asks for gift cards, with reasons that scams like to give.
group-why-new-number = “New number”: scammers pretend to be family that way.
group-why-emergency = An emergency that only your money can end.
group-why-pressed-favour = A favour in a hurry, and a reason why nobody can ask back.
group-why-advance-fee = You pay first, to get something later. Usually nothing comes.
group-why-prize-claim = A real prize doesn't want something from you first.
group-why-account-alarm = It says something is wrong with your account, to make you act.
group-why-threat = It threatens, so that you pay without asking.
group-why-easy-money = A lot of money for little work or no risk.
group-why-remote-help = Somebody wants to get into your device.
group-why-code-by-text = It wants a code that was sent to your phone.
group-why-link = Its link does not lead where it says, or hides where it leads.
group-why-link-codes = Its link leads to a page that takes codes from people.
group-why-secret = Nobody is supposed to know about it. Scams like silence.
group-why-busy = The sender can't be called or asked. That is no accident.
group-why-urgent = It is in a hurry, so that nobody thinks twice.
group-why-boss = It claims to come from somebody who can give you orders.
group-why-repay = It promises to pay you back. You would pay first.
group-why-sweet = It plays on feelings, so that nobody thinks twice.
group-why-verify = It wants you to prove something with a card or a code.
group-why-opener = It begins with a small question, to get people talking.
group-why-other = This is how scams are written.

# /check in a group. It accuses nobody.

group-verdict-stop = 🛑 <b>This reads like a typical scam.</b> Don't buy, pay or send anything until the person has been asked, on a number you know already.
group-verdict-careful = ⚠️ <b>This can be honest, but scams begin just like it.</b> Better ask the person first, on a number you know already.
group-verdict-none = I found nothing suspicious. That is no promise: new tricks, and who is really writing, are beyond me.
group-verdict-not-understood = I don't understand this language well enough to judge it. If it asks for a card, a code or money, better wait and ask.
group-verdict-no-words = There are no words in it that I could check.
group-check-how = Answer the message you wonder about with /check@{ $bot }, and I'll tell you what looks suspicious. Or show it to me in our private chat, where nobody else reads along.

# The screen of the admins

group-mode =
    { $mode ->
        [off] <b>Here I check nothing.</b> Only when somebody answers a message with /check@{ $bot } do I look at that one.
        [remove] <b>Here I warn and remove.</b> When a message reads like a typical scam, I say so once below it and take it away. Never a message of an admin.
       *[warn] <b>Here I warn.</b> When a message reads like a typical scam, I say so once, quietly, below it. It stays.
    }
group-switches =
    { $codes ->
        [removed] • Gift card codes: I remove them.
       *[left] • Gift card codes: I leave them.
    }
    { $photos ->
        [read] • Photos: I check them just like what is written.
       *[unread] • Photos: I don't look at them.
    }
group-sees =
    { $sees ->
        [all] • I see every message here, and keep none.
        [some] • I see only commands and replies to me; if you make me an administrator, I see every message.
       *[unknown] • Telegram isn't telling me right now what I can see here.
    }{ $right ->
        [missing] { "" } To remove anything I need the permission “Delete messages”.
       *[there] { "" }
    }
group-exchanges =
    { $who ->
        [admins] • Gift exchanges: only admins begin them.
       *[members] • Gift exchanges: any member may begin one.
    }
group-counts = • So far, warnings: { $warned }, messages removed: { $removed }, codes removed: { $codes }.

group-mode-off = Off
group-mode-warn = Warn
group-mode-remove = Warn and remove
group-codes-on = Remove gift card codes
group-codes-off = Leave gift card codes
group-photos-on = Look at photos, too
group-photos-off = Don't look at photos
group-photos-told = An admin has switched it on: from now on I look at photos here, too, for gift card codes and scams. I keep none of them.
group-exchange-admins = Only admins begin gift exchanges
group-exchange-members = Anybody may begin gift exchanges
group-exchange-stop = Stop a gift exchange
group-exchange-stop-ask =
    { $which ->
        [some] Stop it now? Everybody who takes part is told, and this can't be undone.
       *[none] No gift exchange is going on here.
    }
group-exchange-stop-this =
    { $named ->
        [yes] Stop “{ $title }”
       *[no] Stop the gift exchange
    }
group-language = 🌐 Language
group-languages = Which language shall I speak in this group?

group-chosen = Done. Send /check to see how it is now.
group-not-admin = Only the admins of this group can choose that.
group-admin-unknown = Telegram isn't telling me right now whether you are an admin here. Please tap again in a moment; if that doesn't help, make me an administrator.

# Mentioned in a chat it is not in

guest-how = Mention me below the message you wonder about, and I'll tell you what looks suspicious. Or show it to me in our private chat.
