# The support pack: a message with the text to paste, and a sheet to print (`sheet-…`, no markup).

support-pack =
    <b>For Amazon's support.</b> Have this at hand:

    • { $trouble ->
        [inactive] the card and the receipt from the shop
        [unreadable] the card with its serial number (or the sheet, or the message), and the receipt or the order confirmation
       *[other] the card or the message, and the receipt or the order confirmation
    }
    • the e-mail address of your account, and the one the card was sent to
    • what Amazon says, word for word
support-paste =
    { $same ->
        [yes] The text to paste:
       *[no] The text to paste, in the language that is likelier to be read there:
    }

    <blockquote>{ $words }</blockquote>
support-way = Get there in the app or by typing the address of { $site } yourself: customer service, then contact. Never through a number from a search or from a message. Never tell the code to anybody who contacts you first.
support-on-file = <b>What I have on file:</b>
support-file-site = 📍 { $label }
support-file-amount = 💰 { $amount }
support-file-number = 🧾 Order { $number }
support-file-day = 📅 Ordered on { $day }
support-copy = 📋 Copy the text
support-help = Amazon's help page about it
support-sheet = The same as a sheet to print and fill in. The code doesn't belong on it.

# The text to paste: with everything in it at most 256 characters.

support-words = Hello, I have a gift card for { $site }{ $amount } that I cannot redeem: { $trouble }{ $number } Could you please look into it? What do you need?
support-amount = {" "}({ $amount })
support-number = {" "}The order number is { $number }.
support-trouble-used = it says it has already been redeemed, but my balance does not show it.
support-trouble-invalid = the code is not accepted.
support-trouble-elsewhere = it says it is for another site.
support-trouble-inactive = it is not activated.
support-trouble-unreadable = the code cannot be read.
support-trouble-link = the link in the message does not work.
support-trouble-unchanged = it was accepted, but my balance did not change.
support-trouble-other = it does not work.

# The sheet

sheet-title = A gift card that doesn't work
sheet-lead = For support at { $site }. Get there in the app or by typing the address yourself. Support may ask for the lines that are still empty.
sheet-card = The card
sheet-field-site = Site on the card
sheet-field-amount = Amount
sheet-field-trouble = What happens
sheet-field-number = Order number
sheet-field-day = Ordered on
sheet-field-serial = Serial number (digits only)
sheet-field-from = From whom
sheet-field-to = For whom, or sent to
sheet-field-account = E-mail of my account
sheet-value-amount = { $amount }
sheet-value-day = { $day }
sheet-trouble-used = It says it has already been redeemed
sheet-trouble-invalid = The code is not accepted
sheet-trouble-elsewhere = It says it is for another site
sheet-trouble-inactive = It is not activated
sheet-trouble-unreadable = The code cannot be read
sheet-trouble-link = The button or link does not work
sheet-trouble-unchanged = Accepted, but the balance is the same
sheet-trouble-other = It does not work
sheet-hand = To have at hand
sheet-tick-card = The card with its packaging, the printed sheet, or the message
sheet-tick-proof = The receipt, or the sender's order confirmation
sheet-tick-shop = The name of the shop and the day it was bought
sheet-tick-screen = What Amazon says, copied word for word
sheet-say = What to say
sheet-answer = What support answered
sheet-field-when = Day and time
sheet-field-who = Whom I spoke to
sheet-field-case = Case number
sheet-field-said = What they said
sheet-foot = Please don't write the claim code on this sheet: whoever has it has the money. Made by Giftwise, which is independent and not Amazon's.
