# The scam check: the verdict, what to do, how to make sure, where to report.

check =
    <b>Send me the message that worries you.</b> Forward it, paste it, or send a screenshot. I'll tell you what looks suspicious, and keep nothing.

    What I can't judge: phone calls, tricks that are quite new, and who is really writing.
check-limits = <i>I'm a program and can be wrong. I'm independent, not Amazon's, and keep nothing of the message.</i>

# The verdict. Never that something is safe.

check-stop =
    🛑 <b>Stop. This looks like a scam.</b>
    { $why }
check-careful =
    ⚠️ <b>Be careful. This may be a scam.</b>
    { $why }
check-nothing =
    <b>I found nothing suspicious.</b> That doesn't make it genuine: new tricks, calls, and who is really writing are beyond me.

    Whatever it says: if it ends with a code, a photo of a card, or money, ask first, on a number you know already.
check-not-understood =
    <b>I don't understand this language well enough to judge it.</b> So I can't tell whether it is a scam.

    If it asks for a gift card, a code or money, do nothing yet. Show it to somebody you trust who reads the language.
check-now =
    { $level ->
        [stop]
            { $about ->
                [silence] <b>Now:</b> pay nothing, send nothing, and stop replying. Keep the messages, tell somebody you trust, and go to the police.
                [card] <b>Now:</b> buy nothing, and send no code and no photo of a card. Stop replying. If you know who it claims to be, ask them yourself, on a number you know already.
                [link] <b>Now:</b> don't open the link, and enter nothing behind it. To see whether something is wrong, open Amazon's app or type the address yourself.
               *[money] <b>Now:</b> pay nothing and send nothing. Stop replying. If you know who it claims to be, ask them yourself, on a number you know already.
            }
       *[careful]
            { $about ->
                [silence] <b>Now:</b> pay nothing, send nothing, and stop replying. Keep the messages, tell somebody you trust, and go to the police.
                [card] <b>Now:</b> don't buy yet, and send no code. An honest request can look just like this one, so ask the person first, on a number you know already.
                [link] <b>Now:</b> better not open the link. To see whether something is wrong, open Amazon's app or type the address yourself.
               *[money] <b>Now:</b> wait before you pay or answer. Ask the person or the company first, on a number you know already.
            }
    }
check-together = You sent { $count } messages at once; this is about the most serious one.
check-reasons-1 = • { $reason1 }
check-reasons-2 =
    • { $reason1 }
    • { $reason2 }
check-reasons-3 =
    • { $reason1 }
    • { $reason2 }
    • { $reason3 }
check-reason = { $reason }.
check-reason-quoted = { $words }: { $reason }.
check-quote = “{ $words }”

# What is asked

check-reason-hand-over = It wants the code or a photo of the card. Whoever has that has the money
check-reason-pay-by-card = It wants you to pay with a gift card. Nobody honest asks for that
check-reason-card-swap = It offers to swap or buy up cards, which is how codes get stolen
check-reason-buy = It asks you to get gift cards for somebody
check-reason-new-number = “New number”, from somebody you are supposed to know
check-reason-emergency = An emergency that only your money can end
check-reason-pressed-favour = A favour in a hurry, with a reason why you can't ask back
check-reason-advance-fee = It wants you to pay first, to get something later
check-reason-parcel-fee = A fee for a parcel you can't check
check-reason-prize-claim = A prize you first have to do something for
check-reason-account-alarm = It says something is wrong with your account, to make you act
check-reason-false-order = An order or subscription you never made, to make you call
check-reason-threat = A threat, so that you pay without asking
check-reason-extortion = It blackmails you. Whoever pays is asked again
check-reason-easy-money = A lot of money for little work or no risk
check-reason-remote-help = Somebody wants to get into your device
check-reason-code-by-text = It wants a code that was sent to your phone
check-reason-asked-about = Cards, codes and money are what such messages are mostly after
check-reason-other = This is how scams are written

# Where a link leads

check-reason-link-user-info = The address starts like a known one, but leads somewhere else
check-reason-link-look-alike = The address only looks like Amazon's
check-reason-link-shown-as = The link shows one address and opens another
check-reason-link-hidden = The link hides where it leads
check-reason-link-anybody = Anybody can put up a page at this address
check-reason-link-balance-check = A page to “check” a card. It takes the code
check-reason-link-code-generator = A page that promises free codes. There are none
check-reason-link-other = It claims to be Amazon, but the address is not Amazon's

# How it is asked

check-reason-secret = It wants you to tell nobody
check-reason-busy = You can't call back or speak to them
check-reason-urgent = It is in a hurry
check-reason-boss = It claims to come from somebody who can give you orders
check-reason-repay = It promises to pay you back
check-reason-sweet = It plays on your feelings
check-reason-verify = It wants you to prove something with it
check-reason-opener = It begins with a small question, to get you talking

# Buttons

menu-check = 🔍 Check a message
menu-how-to-check = How can I check?
menu-where = Where to report
menu-gift-mail = Is this gift e-mail real?
check-right = Was this right?
check-right-yes = Yes, it was
check-right-no = No, it wasn't
check-right-thanks = Thank you! Only your yes or no is kept.

# How to make sure

verify =
    <b>Make sure without using anything in the message:</b>

    • <b>A person:</b> call them on a number you knew before. A boss, a daughter or a friend will understand.
    • <b>A company or an office:</b> take the number from an old bill, your card or its own website, typed by hand.
    • <b>Amazon:</b> open the app or type the address, and look at your orders and the Message Center in your account. Usually every real e-mail from Amazon is there, too.
gift-mail =
    <b>A real gift e-mail asks nothing of you:</b> no fee, no phone call, no password, no details of your bank.

    • Tap nothing in it yet. Open the app, or type the address of your Amazon site, and sign in there.
    • Is there a code in it? Enter it there, under gift cards. Only a button? Sign in first, then open the e-mail again.
    • Not sure? Ask whoever is named as the giver, but not by replying.

# Where to report: addresses and numbers only where they are verified

where-ask = <b>In which country?</b> I ask only to show the right places, and don't keep it.
where =
    <b>Where to report it ({ $country }):</b>
    { $lines }

    Keep the messages, the card and the receipt. Tell Amazon, too: in the app or by typing its address, under customer service.
where-lines-1 = • { $line1 }
where-lines-2 =
    • { $line1 }
    • { $line2 }
where-lines-3 =
    • { $line1 }
    • { $line2 }
    • { $line3 }
where-lines-4 =
    • { $line1 }
    • { $line2 }
    • { $line3 }
    • { $line4 }
where-channel = { $name }: { $value }
where-police = Your local police: at the station, or on its own website
where-else = <b>Report it to your local police</b>, at the station or on its own website. Keep the messages, the card and the receipt. Tell Amazon, too: in the app or by typing its address, under customer service.
where-amazon = Amazon's page about scams
where-other = Another country
where-elsewhere = None of these

# Asked whether an answer has come, if wished. It names no loss.

menu-answer = 🔔 Ask me in two days
answer-will-ask = On { $day } I'll ask you whether you've had an answer. The message names nothing else.
answer-ask =
    You wanted me to ask: <b>have you had an answer?</b>

    If not, ask again where you asked, in the app or by typing the address. A case number helps.
answer-came = Good that you've heard. I won't ask again.
answer-no = All right, I won't ask.
answer-button-came = Yes, I have
answer-button-again = 🔔 Not yet, ask me in two days
answer-button-no = Don't ask me
answer-button-steps = All steps once more

# The sheet for bank and police, with lines to fill in by hand

menu-note = 🖨 A sheet for bank and police
note-caption = <b>A sheet to fill in by hand</b>, for your bank, the seller and the police. Please don't send it back to me: what you write on it is for them alone.
note-file = scam-notes.pdf
note-title = A gift card scam: my notes
note-lead = For the bank, the seller, the company named on the card and the police. Fill in what you know; empty lines are no problem.
note-happened = What happened
note-when = Day and time
note-how = By call, message or mail
note-who = Name and number used
note-wanted = What they wanted
note-card = The card
note-brand = Brand
note-amount = Amount
note-bought = Bought where and when
note-paid = Paid with
note-order = Order number
note-serial = Serial number
note-code = Code, on paper only
note-kept = What I have kept
note-kept-card = The card with its packaging
note-kept-receipt = The receipt, or the order e-mail
note-kept-messages = All messages, with names, numbers and times
note-told = Whom I have told, when, and their case number
note-issuer = Company on the card
note-bank = Bank or seller
note-police = Police
note-foot = Show this sheet only to those who help you. Made by Giftwise, which is independent and not Amazon's.
