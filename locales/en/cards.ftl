# /cards: what was ordered or received, and how far each card is.

cards-list = <b>Your cards.</b> Tap one to see its next step.
cards-none = There are no cards here yet. When you order or redeem one with my help, I keep what it is and how far it got, never an address and never a code.
card-button =
    { $state ->
        [ordered] ⏳
        [arrived] 📬
       *[redeemed] ✅
    } { $amount } · { $label }
card-of-some-amount = Gift card
card-title = <b>{ $amount } · { $label }</b>
card-for = 👤 For { $name }
card-for-team =
    { $people ->
        [one] 👥 For one person
       *[other] 👥 For { $people } people
    }
card-state-ordered =
    { $way ->
        [print] ⏳ Ordered. Next: print it and hand it over.
        [post] ⏳ Ordered. Next: it comes by post.
        [text] ⏳ Ordered. Next: the text message arrives.
       *[other] ⏳ Ordered. Next: the e-mail arrives.
    }
card-state-arrived = 📬 It has arrived. Next: redeem it soon on the site on the card, in the everyday account; if it is a gift, ask them to. Keep the order confirmation until then.
card-state-received = 📬 It is yours to redeem. Next: sign in to your everyday account on its site, and redeem it there.
card-state-troubled = ⚠️ It could not be redeemed yet. Next: Amazon's support, with the text and the sheet.
card-large = 💡 It is a larger amount: better redeemed soon, while the order confirmation is still at hand.
card-state-redeemed = ✅ Redeemed. You can let this one go.
card-proof-line = 🧾 Order { $number }, { $day }
card-arrived = 📬 It has arrived
card-redeemed = ✅ It is redeemed
card-redeem = 🔑 Redeem it, step by step
card-trouble = It doesn't work
card-pack = 📄 For Amazon's support
card-lost = It can't be found
card-proof = 🧾 Keep the order number
card-forget = 🗑 Forget this card
card-forgotten = Done, I have erased this card.
card-lost-advice =
    { $way ->
        [print] <b>The sheet.</b> Usually you can open the order under “Your Orders” and print it once more. Show it to nobody else: the code is on it.
        [post] <b>The parcel.</b> Under “Your Orders” Amazon usually shows where it is. If it is late, Amazon's customer service helps from there.
        [text] <b>The text message.</b> It may be among the messages from unknown senders. Under “Your Orders” you can usually compare the number digit by digit and see the status.
       *[other] <b>The e-mail.</b> It may be in the spam folder; searching for “Amazon” helps, too. Under “Your Orders” you can usually compare the address letter by letter and see the status.
    }

    As long as it is not redeemed, Amazon usually lets you correct the details or send it again from the order. Send it only to the recipient's own address, never to somebody who asks for it.
card-ask-ordered = Has your card arrived? { $amount } · { $label }
card-ask-arrived = Has the card been redeemed? { $amount } · { $label }. It is worth asking: the order confirmation helps only until then.

card-ask-received = Is your card redeemed? { $amount } · { $label }. It is worth doing soon, while the sender still has the order confirmation.
card-ask-troubled = Has your card worked by now? { $amount } · { $label }. It is worth another look at the balance, and at what Amazon's support has answered.
card-runs-out =
    { $over ->
        [yes] ⏳ <b>This card has probably run out.</b> { $amount } · { $label }. It was valid until about { $day } at the latest, unless it was redeemed.
       *[no] ⏳ <b>This card runs out before long.</b> { $amount } · { $label }. It is valid until about { $day } at the latest, unless it is redeemed.
    }

    { $over ->
        [yes] Is it redeemed? Then just tap that. If not, a look on its page is still worth it.
       *[no] Is it redeemed? Then just tap that. If not, now is a good moment.
    }

# Keeping the proof of an order

proof-number-ask =
    <b>What is the order number?</b>

    It is in the order confirmation and usually looks like 123-1234567-1234567. It is no secret; a claim code is.
proof-number-problem-unclear = I know order numbers with 17 digits, like 123-1234567-1234567, or with D01 at the beginning. Could you look once more?
proof-day-ask = <b>On which day did you order?</b> Tap a day, or type one, like “yesterday” or “20 November”.
proof-day-line = 📅 Ordered on { $day }
proof-day-problem-unclear = I couldn't read that as a date. Please type it like “yesterday” or “20 November”.
proof-day-problem-odd = { $day } can't be the day of this order. Which day was it?
proof-done = I keep it with the card, ordered on { $day }. You'll find it under /cards.
proof-title = 🧾 Order number
proof-title-new = 🧾 Order number

# When we ask how far a card is

card-will-ask = I'll ask you on { $moment } whether it has arrived. You can change that here.
card-will-ask-redeemed = I'll ask you on { $moment } whether it is redeemed. You can change that here.
card-will-ask-troubled = I'll ask you on { $moment } whether it has worked by then. You can change that here.
card-later = 🕙 At another time
card-silent = Don't ask me
card-wont-ask = All right, I won't ask. The card stays under /cards.
