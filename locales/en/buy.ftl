# Buying a card: `buy-<step>-ask`, `-problem-<name>`, `-line` in the review, `-edit`, `-add`.

buy-purpose-ask =
    <b>Who is the card for?</b>
buy-purpose-gift = 🎁 A gift for somebody
buy-purpose-myself = For myself
buy-purpose-told = Somebody told me to buy it
buy-purpose-problem-unclear = Please tap one of the buttons.
buy-purpose-problem-told =
    <b>Please stop for a moment.</b> Nobody honest wants to be paid with a gift card: no government office, no company, no boss, no bank. Whoever has the code has the money, and it rarely comes back.

    Ask the person yourself, on a number you know already, not one from the message. Do not send a code or a photo of the card to anybody. If you have their message, forward it to me, and I'll tell you what looks suspicious.

buy-meant-ask =
    You typed: { $typed }

    { $problem }
buy-meant-choice = { $words }
buy-meant-typed = It is right as typed
buy-meant-again = ✏️ Type it again
buy-meant-problem-told = { buy-purpose-problem-told }
buy-meant-problem-unclear = Tap what you mean, or type it again.

buy-site-ask =
    { $purpose ->
        [myself] <b>Which Amazon site is your account on?</b>
       *[gift] <b>Where does the recipient shop?</b>
    }

    A gift card works only on the Amazon site it was bought for. Tap a site, or type its name or country.
buy-site-unknown = I don't know
buy-site-problem-told = { buy-purpose-problem-told }
buy-site-problem-unclear = I don't know an Amazon site by that name.
buy-site-problem-through = { buy-through }
buy-site-problem-unknown =
    { $purpose ->
        [myself] You can see it in the e-mail about your last order, or in the address when you shop in a browser: “amazon” with an ending, like amazon.de.
       *[gift] Then it's best to ask. The message below is ready to be forwarded.
    }
buy-through = I can ask without naming you: go back to your match and tap “Write to my match”. Our question waits here.
buy-site-forward = A quick question: which Amazon site do you use, for example amazon.com or amazon.de? And which e-mail address do you use there?
buy-site-line = 📍 Site: <b>{ $label }</b>
buy-site-edit = ✏️ Site

buy-way-ask =
    <b>How should the card arrive?</b>

    { $purpose ->
        [myself] E-mail gets there fastest. Print looks as good as the printer. A card by post takes days, and parcels get lost.
       *[gift] E-mail suits distance and haste. Print looks as good as the printer. A card by post is more of a present, but takes days, and parcels get lost.
    }{ $phone ->
        [yes] {" "}A text is noticed soonest.
       *[no] {""}
    }

    { $grade ->
        [official] You order on that same site, so you need an account there.
       *[seen] The site's gift card page shows which of these it offers. You order there, with an account of your own.
    }{ $by }
buy-way-by = {" "}Gifts are on { $day }: better order a card by post by { $last }.
buy-way-email = 📧 By e-mail, now
buy-way-date = 📅 By e-mail, on a date
buy-way-text = 💬 By text message, now
buy-way-print = 🖨 Print it and hand it over
buy-way-print-own = 🖨 Print it myself
buy-way-post = 📦 A card by post
buy-way-problem-told = { buy-purpose-problem-told }
buy-way-problem-text = I know of no cards by text message on this site. Please tap one of the other ways.
buy-way-problem-unclear = Please tap one of the buttons.
buy-way-line = <b>{ $way }</b>
buy-way-edit = ✏️ Delivery

buy-day-ask =
    { $way ->
        [post] <b>By which day must it be there?</b>
       *[date] <b>On which day should the e-mail go out?</b>
    }

    Today is { $today }. Tap a day, or type one, like “next Friday” or “24 December”. { $way ->
        [post] The order page shows when the post arrives.
       *[date] The day counts; no hour is promised.
    }

    { $way ->
        [post] Better not leave it to the last moment: parcels and payment checks take their time.
       *[date] Better not leave it to the last moment: spam filters, typos and payment checks take time.
    }
buy-day-choice = { $day }
buy-day-problem-told = { buy-purpose-problem-told }
buy-day-problem-unread = { $problem }
buy-day-line =
    { $way ->
        [post] 📅 There by: <b>{ $day }</b>
       *[date] 📆 Day: <b>{ $day }</b>
    }{ $short ->
        [yes] { $way ->
            [post] {" "}⚠️ short for the post; printing is quicker
           *[date] {" "}⚠️ little time: a payment check can take hours
        }
       *[no] {""}
    }
buy-day-edit = ✏️ Day

buy-amount-ask =
    <b>How much should be on the card?</b>

    Tap an amount or type one, in { $currency }. Amazon's page shows which amounts are possible.
buy-amount-choice = { $amount }
buy-amount-help = Help me choose
buy-amount-problem-told = { buy-purpose-problem-told }
buy-amount-problem-unread = { $problem }
buy-amount-problem-help =
    { $small } is a small thank-you or a stocking filler. { $middle } makes a present of its own, { $large } one for a close friend or the family. { $largest } is for a big day, or a share in something bigger.

    Is there one thing it should pay for? Look up its price on that site first, with the postage.
buy-amount-line =
    { $people ->
        [0] 💰 Amount: <b>{ $amount }</b>
        [one] 💰 Amount: <b>{ $amount }</b>
       *[other] 💰 Amount: <b>{ $amount } each</b>, { $total } in all
    }
buy-amount-edit = ✏️ Amount

buy-email-ask =
    { $purpose ->
        [myself] <b>Which e-mail address should your card go to?</b>
       *[gift] <b>Which e-mail address should the card go to?</b>
    }

    Whoever reads that mailbox can redeem the card: every letter counts. I erase the address when you are done.{ $purpose ->
        [myself] {""}
       *[gift] {" "}Several people? Send a list, one a line, or a CSV file.
    }
buy-email-problem-told = { buy-purpose-problem-told }
buy-email-problem-unread = { $problem }
buy-email-problem-contact = That contact has no e-mail address. Could you type it?
buy-email-problem-many = That is a long list. I can take { $most } people at a time.
buy-email-problem-slow = That list was too much for me just now. Please send it once more, perhaps in two parts.
buy-email-problem-through = { buy-through }
buy-email-problem-unknown = Then it's best to ask. The message below is ready to be forwarded; send me the address when you have it.
buy-email-forward = A quick question: which e-mail address do you use with Amazon, and on which Amazon site do you shop?
buy-email-line = ✉️ To: <code>{ $email }</code>
buy-email-edit = ✏️ E-mail

buy-phone-ask =
    { $purpose ->
        [myself] <b>Which mobile number should your card go to?</b>
       *[gift] <b>Which mobile number should the card go to?</b>
    }

    Type it with the country code, like +1 201 555 0123, or share the contact. I keep it encrypted and erase it when you are done.{ $purpose ->
        [myself] {""}
       *[gift] {" "}For several people, send a list or a CSV file, one person a line.
    }
buy-phone-problem-told = { buy-purpose-problem-told }
buy-phone-problem-unread = { $problem }
buy-phone-problem-many = That is a long list. I can take { $most } people at a time.
buy-phone-problem-slow = That list was too much for me just now. Please send it once more, perhaps in two parts.
buy-phone-problem-through = { buy-through }
buy-phone-problem-unknown = Then it's best to ask. The message below is ready to be forwarded; send me the number when you have it.
buy-phone-forward = A quick question: at which mobile number can you get text messages, with the country code?
buy-phone-line = 📱 To: <code>{ $phone }</code>
buy-phone-edit = ✏️ Phone

# What each question begins with.

buy-heading =
    { $for ->
        [gift] 🎁 { $parts }
        [myself] 🙂 { $parts }
       *[open] { $parts }
    }
buy-heading-count = { $number }{"\u00A0"}of{"\u00A0"}{ $count }
buy-heading-email = by e-mail
buy-heading-date = by e-mail
buy-heading-date-by = by e-mail on { $day }
buy-heading-text = by text message
buy-heading-print = to print
buy-heading-post = by post
buy-heading-post-by = by post, there by { $day }
buy-heading-day = { $day }
buy-heading-said = “{ $words }”

# Several recipients: a list or a file, and each line that is in doubt.

buy-team-ask =
    <b>Please send the list again</b>, one person a line: { $kind ->
        [phone] a mobile number
       *[email] an e-mail address
    }, with the name before it if you like. A CSV file works too.
buy-team-problem-unread = { $problem }
buy-team-problem-contact = That contact has no e-mail address. Could you type the list?
buy-team-problem-many = That is a long list. I can take { $most } people at a time.
buy-team-problem-slow = That list was too much for me just now. Please send it once more, perhaps in two parts.
buy-team-line =
    👥 { $people ->
        [one] To one person:
       *[other] To { $people } people:
    }
    { $first }{ $more ->
        [0] {""}
       *[other] {" "}
        … and { $more } more
    }{ $titled ->
        [yes] {" "}
        • Passed over as a heading: { $over }
       *[no] {""}
    }
buy-team-above = { $people ->
        [one] 👥 To one person
       *[other] 👥 To { $people } people
    }
buy-team-edit = ✏️ People

buy-doubt-ask =
    <b>{ $good ->
        [0] Let's look at your list.
        [one] One line of your list is fine.
       *[other] { $good } lines of your list are fine.
    }</b> { $left ->
        [one] This one needs a look:
       *[other] { $left } lines need a look. The first:
    }

    Line { $number }: { $words }
    { $problem }

    Tap what you mean, type it again, or leave it out.
buy-doubt-twice = This one is in the list already.
buy-doubt-sure = Is this the right one?
buy-doubt-second = A second card to { $words }
buy-doubt-many = It says { $many } there. From a list I prepare one card for each person. Is one fine?
buy-doubt-one = One card to { $words }
buy-doubt-none =
    There is { $kind ->
        [phone] no mobile number
       *[email] no e-mail address
    } in it.{ $first ->
        [yes] {" "}If it is only a heading, just leave it out.
       *[no] {""}
    }
buy-doubt-leave = Leave it out
buy-doubt-again = ✏️ Send the list again
buy-doubt-tap = Please tap a button, or type this line again.
buy-doubt-problem-unclear = { $problem }
buy-doubt-problem-many = That is a long list. Please send at most { $most } people at a time.
buy-doubt-problem-slow = That list was too much for me just now. Please send it once more, perhaps in two parts.

# Amounts in a list, where they are not the one that was chosen.

buy-amounts-ask =
    { $people ->
        [0] <b>There is an amount in your list:</b> { $said }
       *[other] <b>There are amounts in your list:</b> { $said }
    }

    { $people ->
        [0] So far we have { $amount }. Which one shall it be?
       *[other] So far we have { $amount } each, and I prepare one amount at a time. Shall it be the same for everybody? Or shall we begin with those who get one of these amounts? Then keep your list at hand: the others come next, with a list of their own.
    }

    Tap what you like, or type the amount.
buy-amounts-all = { $amount } each for everybody
buy-amounts-some =
    { $people ->
        [one] Only the one with { $amount }
       *[other] Only the { $people } with { $amount }
    }
buy-amounts-problem-unclear = Please tap one of the buttons, or type one amount, like 50.
buy-amounts-problem-many = That is a long list. Please send at most { $most } people at a time.
buy-amounts-problem-slow = That list was too much for me just now. Please send it once more, perhaps in two parts.

buy-recipient-ask =
    <b>Who is the parcel for?</b>

    The name as it is on the door or the letterbox.
buy-recipient-problem-told = { buy-purpose-problem-told }
buy-recipient-problem-unclear = I need a name with letters in it. What should the parcel say?
buy-recipient-problem-street = That looks like a street; the address comes next. What is the name on the door?
buy-recipient-problem-through = { buy-through }
buy-recipient-problem-unknown = What counts is the name as it is on the door or the letterbox, first and last. If you aren't sure of it, ask first; our question waits.
buy-recipient-problem-long = That is too long for a label. Please keep it under { $most } characters.
buy-recipient-problem-contact = That looks like an e-mail address or a phone number. What is the name on the door?
buy-recipient-line = 👤 For: <b>{ $name }</b>
buy-recipient-edit = ✏️ Name

buy-address-ask =
    <b>Where should it be delivered?</b>

    Type the address as on an envelope: street and number, then postal code and city, each on a line of its own. I keep it as you write it, encrypted, and erase it when you are done.
buy-address-problem-told = { buy-purpose-problem-told }
buy-address-problem-unclear = I need the street and the house (its number or its name), then the town, each on a line of its own, like “5 High Street” and “London SW1A 2AA”.
buy-address-problem-long = That is longer than an address label. Please keep it under { $most } characters.
buy-address-problem-code = That looks like it has a gift card code in it. A code doesn't belong in an address, so I haven't kept it. What's the address alone?
buy-address-problem-through = { buy-through }
buy-address-problem-unknown = Then it's best to ask. The message below is ready to be forwarded; send me the address when you have it.
buy-address-forward = A quick question: to which postal address can a parcel go? Please include the apartment, the postal code and the name on the door.
buy-address-line =
    🏠 Address:
    <b>{ $address }</b>
buy-address-edit = ✏️ Address

buy-check-ask =
    <b>A second look at the address:</b>
    { $address }

    { $doubt } { $more }
buy-check-none = Is it right?
buy-check-named = { $doubt } So far the parcel is for { $name }.
buy-check-name = 👤 Yes, that's the name
buy-check-right = ✅ It is right as it is
buy-check-change = ✏️ Write it again
buy-check-problem-told = { buy-purpose-problem-told }
buy-check-problem-unclear = Tap one of the buttons, or type the postal code, one line or the whole address again.

buy-apartment-ask = <b>Is there an apartment, floor or door number?</b> It's what is most often missing.
buy-apartment-none = No, it's a house
buy-apartment-house = none (a house)
buy-apartment-problem-told = { buy-purpose-problem-told }
buy-apartment-problem-unclear = Please type the number, or tap “No, it's a house”.
buy-apartment-problem-long = That is too long for a label. Please keep it under { $most } characters.
buy-apartment-problem-address = That looks like more than the apartment. Here I only need its number, or the floor or the door. The address itself can still be changed in the review.
buy-apartment-line = 🚪 Apartment: <b>{ $apartment }</b>
buy-apartment-edit = ✏️ Apartment

buy-name-ask = <b>What is the recipient's name?</b> Amazon's form usually asks for it.
buy-name-problem-told = { buy-purpose-problem-told }
buy-name-problem-unclear = I need a name with letters in it.
buy-name-problem-long = Please keep it under { $most } characters.
buy-name-problem-contact = That looks like an e-mail address or a phone number. What is the recipient's name?
buy-name-problem-address = That looks like an address, and this card needs none. What is the recipient's name?
buy-name-line = 👤 For: <b>{ $name }</b>
buy-name-edit = ✏️ Name
buy-name-add = ➕ Name

buy-occasion-ask = <b>What is the occasion?</b> It helps to choose the design.
buy-occasion-birthday = 🎂 Birthday
buy-occasion-christmas = 🎄 Christmas
buy-occasion-thanks = 💐 Thank you
buy-occasion-wedding = 💍 Wedding
buy-occasion-problem-unclear = Tap an occasion, or type one.
buy-occasion-problem-long = Please keep it under { $most } characters.
buy-occasion-line = 🎉 Occasion: <b>{ $occasion }</b>
buy-occasion-edit = ✏️ Occasion
buy-occasion-add = ➕ Occasion

buy-message-ask = <b>What should the card say?</b> Up to 250 characters, so that one button can copy it.
buy-message-problem-unclear = Please type the words for the card.
buy-message-problem-long = That is over { $most } characters. Please make it a little shorter.
buy-message-line = 💌 Message: <i>{ $message }</i>
buy-message-edit = ✏️ Message
buy-message-add = ➕ Message

buy-item-ask =
    <b>Is the card meant for one particular item?</b> Then look at it there first: { $label }. Sold and sent by Amazon itself? Usually a balance pays for that; subscriptions and other sellers' offers may want another way to pay. The checkout shows it.
buy-item-looked = ✅ I have looked
buy-item-problem-unclear = Tap “I have looked”, or skip it.
buy-item-line = 🔎 Item: price and seller checked
buy-item-edit = ✏️ Item
buy-item-add = ➕ For one item

buy-remember-ask = <b>Shall I remember this person for next time?</b> Their details stay with me, encrypted; you can remove them in /settings.
buy-remember-yes = ⭐ Yes, remember
buy-remember-problem-unclear = Tap “Yes, remember”, or skip it.
buy-remember-line = ⭐ Remembered for next time
buy-remember-edit = ✏️ Remembering
buy-remember-add = ➕ Remember
buy-known-choice = ⭐ { $name } · { $site }

buy-review-ask =
    <b>Your order checklist.</b>{ $slowly ->
        [team] {" "}Each person gets a card of their own, so please read their lines slowly.
        [costly] {" "}It is a larger amount, so please read it once more, slowly.
        [soon] {" "}There is little time, so please read slowly: a mistake would cost even more of it.
       *[no] {""}
    }{ $suits ->
        [occasion] { $way ->
            [print] {" "}A sheet is there to hand over; look for a design that suits the occasion.
            [post] {" "}A card is there to unwrap; look for a design that suits the occasion.
            [text] {" "}A text gets there however far it is; look for a design that suits the occasion.
           *[other] {" "}An e-mail gets there however far it is; look for a design that suits the occasion.
        }
       *[no] {""}
    } Is everything right?
buy-review-add = ➕ Add name, message …
buy-review-right = ✅ All correct
buy-review-problem-told = { buy-purpose-problem-told }
buy-review-problem-unclear = Tap “All correct”, or the line you want to change.
buy-review-problem-over = { $day } is over by now. Please choose another day first.

buy-order-ask =
    <b>Ready to order: { $label }.</b> { $address ->
        [known] Sign in there with your own account.
       *[unknown] Open Amazon's app, or type the address you know; I have no verified one. Sign in with your own account.
    } ☐ is for ticking off.{ $people ->
        [0] {""}
       *[other] {" "}
        <b>{ $done } of { $people }</b> ordered. If the form takes only one recipient, go through them with ◀ ▶.
    }

    { $when } { $design } Copy and paste each field, and read { $way ->
        [print] the amount
        [text] amount and number
       *[other] amount and address
    } once more before you pay.

    { $foreign ->
        [refused] Please note: Amazon in India refuses payment cards issued in other countries.
       *[usual] Is your payment card from another country? The order page shows whether it is accepted.
    } Never buy from a stranger or at a steep discount.{ $secret }
buy-order-secret =
    {" "}

    🤫 To stay secret, leave your name out wherever the form asks who it is from: use the line below. Amazon's e-mail may still show the name on your account; a printed card handed over shows none.
buy-order-when-email = Choose the gift card by e-mail, delivery now.
buy-order-when-date = Choose the gift card by e-mail, delivery on { $day }.
buy-order-when-text = Choose the gift card by text message, delivery now.
buy-order-when-print =
    Choose the gift card to print at home. { $purpose ->
        [myself] Show the sheet to nobody: the code is on it.
       *[gift] Keep the sheet to yourself until you hand it over: the code is on it.
    }
buy-order-when-post = Choose the gift card by post, due by { $day }. Look at the delivery day before you pay.
buy-order-design = Choose a design for: { $occasion }.
buy-order-design-any = Choose a design you like.
buy-order-tick-account =
    { $done ->
        [yes] ☑ Signed in
       *[no] ☐ Signed in
    }
buy-order-tick-design =
    { $done ->
        [yes] ☑ Design chosen
       *[no] ☐ Design chosen
    }
buy-order-tick-delivery =
    { $done ->
        [yes] ☑ { $way ->
            [date] Date chosen
            [print] Print at home
            [post] Delivery day
           *[other] Delivery: now
        }
       *[no] ☐ { $way ->
            [date] Date chosen
            [print] Print at home
            [post] Delivery day
           *[other] Delivery: now
        }
    }
buy-order-tick-checked =
    { $done ->
        [yes] ☑ Read once more
       *[no] ☐ Read once more
    }
buy-order-person = 👤 { $number }/{ $count } · { $name }
buy-order-person-before = ◀
buy-order-person-after = ▶
buy-order-tick-person =
    { $done ->
        [yes] ☑ Ordered
       *[no] ☐ Ordered
    }
buy-order-left =
    { $more ->
        [0] Not ticked off: { $names }.
       *[other] Not ticked off: { $names } and { $more } more.
    }
buy-order-open = 🛒 Open the site
buy-order-copy-amount = 📋 Amount
buy-order-copy-email = 📋 E-mail
buy-order-copy-phone = 📋 Phone number
buy-order-copy-name = 📋 Name
buy-order-copy-address = 📋 Address
buy-order-copy-apartment = 📋 Apartment
buy-order-copy-from = 📋 From
buy-order-copy-message = 📋 Message
buy-order-copy-some = 📋 People { $first }–{ $last }
buy-order-shops = Where is it best to buy?
buy-order-problem-shops =
    <b>Amazon itself</b> is simplest: order, delivery and help in one place.

    <b>A shop you know</b> is fine for a plastic card. Watch out for torn or resealed wrapping, a scratched field, a sticker over the bar code. Take one from the back, and keep the receipt until the card is redeemed.

    <b>A stranger or a steep discount:</b> please don't. Such cards may be used up, stolen or made for another site, and nobody can check that later.
buy-order-ordered = ✅ I've ordered it
buy-order-change = Change something
buy-order-problem-unclear = Tap “I've ordered it” when you are done, or change something first.

buy-done =
    <b>Well done!</b> Keep the order confirmation as proof until { $purpose ->
        [team] every card is redeemed.
       *[one] the card is redeemed.
    } { $gone ->
        [sheet] Keep the printed sheet safe, too.
        [number] I have erased the number.
        [list] I have erased the list; the names stay until all are redeemed.
        [open] I have erased the list, so keep your own for those still to be ordered; the names stay until all are redeemed.
        [kept] The recipient's details stay with me, as you wished.
       *[address] I have erased the address.
    }{ $purpose ->
        [myself] { $way ->
            [print] {" "}Sign in to your own account first, then redeem it.
           *[other] {" "}Once it is there, sign in to your own account first, then redeem it.
        } Never read the code out to anybody.
       *[gift] {""}
    }

buy-title = 🎁 { $parts }
buy-title-new = 🎁 A card, just begun
buy-reminder = Your guide for buying a card is still open. Shall we go on?
