# What a person can do about what I keep: /forget_me, /export, remembered recipients.

# /forget_me

forget-sure-ask =
    { $again ->
        [yes] <b>I asked a while ago, so once more: shall I erase everything I keep about you?</b>
       *[no] <b>Shall I erase everything I keep about you?</b>
    }

    Your settings, open guides, cards with their order numbers, remembered recipients and reminders go at once and for good. You leave your gift exchanges, too; where the draw is done, whoever drew you and the organiser hear of it. I delete my messages of the last two days and write over those of the last { $days }, where Telegram lets me. If you'd like a copy first: /export.

    Your own messages, and older ones of mine, files above all, stay in Telegram. Only you can remove them: clear this chat. If you want no more from me, block me.
forget-sure-keep = Keep everything
forget-sure-erase = 🗑 Erase everything
forget-sure-problem-unclear = Please tap one of the two buttons.
forget-kept = All right, everything stays as it is.
forget-done =
    <b>Done. I have erased everything I kept about you</b>: settings, guides, cards, recipients, reminders, your part in gift exchanges. My messages are going too, as far as Telegram lets me; older ones one by one.

    Two things only you can do: clear this chat, which removes your own messages and what is left of mine, and block me, if you want no more from me.

    Should you ever write to me again, we start afresh.
forget-pictures =
    { $pictures ->
        [one] I had not finished with the file you sent last, so I asked Telegram to delete it, too. If it is still here and a gift card code is in it, please delete it yourself.
       *[other] I had not finished with the { $pictures } files you sent last, so I asked Telegram to delete them, too. If one is still here and a gift card code is in it, please delete it yourself.
    }
forget-title = 🗑 Erase everything
forget-title-new = 🗑 Erase everything
tap-stranger = I know nothing about you. Send me a message and we begin anew.
taken-back = This message has been taken back.

# /export

export-about = This is everything Giftwise keeps about this person: settings, guides, cards, remembered recipients, what is waiting to be sent, and how many sent messages are noted. Moments are given in UTC and as the person's own clock showed them, amounts as decimal numbers with their currency. A claim code is never among it, because none is ever kept.
export-done =
    <b>This is everything I keep about you.</b> The file opens in any browser or text editor, and other programs can read it too.

    It holds names and addresses, so pass it on with care. Everything in it can be erased: /forget_me.

# Remembered recipients

recipients = <b>Recipients I remember for you.</b> Tap one and I forget them.
recipients-none = I remember no recipients for you.
recipients-line = 👤 { $who }
recipients-line-site = 👤 { $who } · { $site }
recipients-forget = 🗑 Forget { $who }
recipients-forget-all = 🗑 Forget all of them
