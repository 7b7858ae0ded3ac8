# /cards: what was ordered or received, and how far each card is.

cards-list = <b>Your cards.</b> Tap one to see its next step.
cards-found = <b>These fit.</b> Tap one to see its next step.
cards-of-nobody = I know no card by that name. These are all of them:
cards-none = There are no cards here yet. When you order or redeem one with my help, I keep what it is and how far it got, never an address and never a code.
card-button = { $parts }
card-title = <b>{ $parts }</b>
card-of-some-amount = Gift card
card-each = { $amount } each
card-for-me = For me
card-for-gift = A gift
card-for-match = Gift exchange
card-for-team =
    { $people ->
        [one] One person
       *[other] { $people } people
    }
card-person = Person { $number }
card-whom-one = the recipient
card-whom-team = the team

# How far it is, on a button.

card-is-open =
    { $whose ->
        [team] not all ordered
       *[one] not ordered yet
    }
card-is-ordered =
    { $way ->
        [print] to print
       *[other] on its way
    }
card-is-arrived = arrived
card-is-given =
    { $way ->
        [print] handed over
       *[other] arrived
    }
card-is-match = ordered
card-is-received = to redeem
card-is-troubled = not working yet
card-is-redeemed = redeemed

# How far it is, and what comes next.

card-state-open =
    { $whose ->
        [team] Not all of them are ordered yet. Next: order whatever is missing, and tap the name when it is done.
       *[one] Not ordered yet. Next: order this one, too.
    }
card-state-ordered =
    { $whose ->
        [team] ⏳ Ordered. Next: has it reached everybody? Tap a name when you know.
        [own] { $way ->
            [print] ⏳ Ordered. Next: print it, and redeem it.
            [post] ⏳ Ordered. Next: it comes by post.
            [text] ⏳ Ordered. Next: the text message arrives.
           *[other] ⏳ Ordered. Next: the e-mail arrives.
        }
       *[gift] { $way ->
            [print] ⏳ Ordered. Next: print it and hand it over.
            [post] ⏳ Ordered. Next: it comes by post.
            [text] ⏳ Ordered. Next: the text message arrives. Ask whether it is there.
           *[other] ⏳ Ordered. Next: the e-mail arrives. Ask whether it is there.
        }
    }
card-state-arrived = 📬 It has arrived. Next: redeem it soon on the site on the card, in the everyday account; if it is a gift, ask them to. Keep the order confirmation until then.
card-state-given =
    { $whose ->
        [team] 📬 Everybody has it. Next: ask them to redeem it soon.
       *[gift] { $way ->
            [print] 📬 It is handed over. Next: ask whether it is redeemed.
           *[other] 📬 It has arrived. Next: ask whether it is redeemed.
        }
    } Keep the order confirmation until then.
card-state-match = 🤫 Ordered for your match. In the exchange, say when you have handed it over; whether it came, I ask there, without a word of you.
card-state-received =
    📬 It is yours to redeem. Next: sign in to your everyday account on its site, and redeem it there.
card-state-troubled = ⚠️ It could not be redeemed yet. Next: Amazon's support, with the text and the sheet.
card-large = 💡 It is a larger amount: better redeemed soon, while the order confirmation is still at hand.
card-state-redeemed =
    { $whose ->
        [team] ✅ All are redeemed. You can let them go.
       *[one] ✅ Redeemed. You can let this one go.
    }
card-proof-line = 🧾 Order { $number }, { $day }
card-will-ask-line =
    { $whether ->
        [ordered] 🔔 On { $day } I'll ask you whether the others are ordered.
        [redeemed] { $whose ->
            [team] 🔔 On { $day } I'll ask you whether all are redeemed.
           *[one] 🔔 On { $day } I'll ask you whether it is redeemed.
        }
        [worked] 🔔 On { $day } I'll ask you whether it has worked.
       *[arrived] { $whose ->
            [team] 🔔 On { $day } I'll ask you whether all have arrived.
           *[one] { $way ->
                [print] 🔔 On { $day } I'll ask you how it went.
               *[other] 🔔 On { $day } I'll ask you whether it has arrived.
            }
        }
    }
card-meanwhile = That has changed in the meantime. This is where it stands:
card-gone = This card is no longer here: you have erased it, or its time was up.

# What can be done.

card-ordered = ✅ I've ordered it
card-arrived =
    { $whose ->
        [team] 📬 All have arrived
        [own] { $way ->
            [print] 📬 It is printed
           *[other] 📬 It has arrived
        }
       *[gift] { $way ->
            [print] 🤝 I've handed it over
           *[other] 📬 It has arrived
        }
    }
card-redeemed =
    { $whose ->
        [team] ✅ All are redeemed
       *[one] ✅ It is redeemed
    }
card-note =
    { $whose ->
        [team] 📤 Message for the team
       *[gift] { $named ->
            [no] 📤 Message for the recipient
           *[yes] 📤 Message for { $who }
        }
    }
card-ask =
    { $named ->
        [no] 📤 Ask the recipient
       *[yes] 📤 Ask { $who }
    }
card-redeem = 🔑 Redeem it, step by step
card-trouble = It doesn't work
card-pack = 📄 For Amazon's support
card-lost =
    { $way ->
        [print] The sheet can't be found
       *[other] It can't be found
    }
card-remind = 🔔 Remind me
card-proof =
    { $kept ->
        [yes] 🧾 Change the order number
       *[no] 🧾 Keep the order number
    }
card-forget =
    { $whose ->
        [team] 🗑 Forget these cards
       *[one] 🗑 Forget this card
    }
card-forgotten = Done, I have erased this card.
card-my-cards = 💳 My cards
card-to-list = ↩ My cards
card-to-team = ↩ All of them
card-earlier = ← Before
card-more = More →
card-lost-advice =
    { $way ->
        [print] <b>The sheet.</b> Usually you can open the order under “Your Orders” and print it once more. Show it to nobody else: the code is on it.
        [post] <b>The parcel.</b> Under “Your Orders” Amazon usually shows where it is. If it is late, or the card is damaged, Amazon's customer service helps from there.
        [text] { $whose ->
            [own] <b>The text message.</b> It may be among the messages from unknown senders. Under “Your Orders” you can usually compare the number digit by digit, correct it and send it again as long as it is not redeemed.
           *[gift] <b>The text message.</b> It may be among the messages from unknown senders. Under “Your Orders” you can usually compare the number digit by digit, correct it and send it again as long as it is not redeemed. Send it only to the recipient's own number, never to one that somebody asks you to use.
        }
       *[other] { $whose ->
            [own] <b>The e-mail.</b> It may be in the spam folder; searching for “Amazon” helps, too. Under “Your Orders” you can usually compare the address letter by letter, correct it and send it again as long as it is not redeemed.
           *[gift] <b>The e-mail.</b> It may be in the spam folder; searching for “Amazon” helps, too. Under “Your Orders” you can usually compare the address letter by letter, correct it and send it again as long as it is not redeemed. Send it only to the recipient's own address, never to one that somebody asks you to use.
        }
    }

# What we ask when its time has come.

card-ask-open = Have you ordered the others by now?
card-ask-ordered =
    { $whose ->
        [team] Have the cards arrived?
        [own] { $way ->
            [print] Is the sheet printed?
           *[other] Has your card arrived?
        }
       *[gift] { $way ->
            [print] Have you handed the sheet over?
           *[other] Has the card arrived?
        }
    }
card-ask-arrived = Has the card been redeemed? It is worth asking: the order confirmation helps only until then.
card-ask-given =
    { $whose ->
        [team] Have they redeemed their cards?
       *[gift] Has the card been redeemed?
    } It is worth asking: the order confirmation helps only until then.
card-ask-received =
    { $whose ->
        [own] Is your card redeemed?
       *[other] Is the card redeemed?
    } It is worth doing soon, while the order confirmation is still at hand.
card-ask-troubled = Has your card worked by now? It is worth another look at the balance, and at what Amazon's support has answered.
card-runs-out =
    { $over ->
        [yes] ⏳ <b>This card has probably run out.</b> It was valid until about { $day } at the latest, unless it was redeemed.
       *[no] ⏳ <b>This card runs out before long.</b> It is valid until about { $day } at the latest, unless it is redeemed.
    }

    { $over ->
        [yes] Is it redeemed? Then just tap that. If not, a look on its page is still worth it.
       *[no] Is it redeemed? Then just tap that. If not, now is a good moment.
    }

# What is forwarded to the recipient: nothing but these words is in the message.

forward = { $words }
forward-in = 🌐 { $language }
card-note-when =
    { $way ->
        [print] The next message is for { $who }. Forward it when you have handed the sheet over, not before, so that it stays a surprise.
        [post] The next message is for { $who }. Forward it when the card is there, not before, so that it stays a surprise.
        [date] The next message is for { $who }. Forward it on { $day }, when the e-mail comes.
       *[other] The next message is for { $who }. You can forward it now.
    }
card-note-below = It is below.
card-note-sign = ✍️ Add my name
card-note-unsign = Without my name
card-note-words =
    { $whom ->
        [team] { $way ->
            [print] The sheet you were given is a gift card for { $site }.
            [post] The card that came by post is a gift card for { $site }.
            [text] There is a gift card for { $site } in your text messages, perhaps among those from unknown senders.
           *[other] There is a gift card for { $site } in your e-mail. If you can't find it, look in the spam folder.
        }
       *[one] { $way ->
            [print] The sheet I gave you is a gift card for { $site }.
            [post] The card that came by post is my gift to you: a gift card for { $site }.
            [text] I've sent you a gift card for { $site } by text message. It may be among those from unknown senders.
           *[other] I've sent you a gift card for { $site } by e-mail. If you can't find it, look in the spam folder.
        }
    }

    Please redeem it soon: sign in to your own account first, then redeem it there. Keep { $way ->
        [print] the sheet until your balance shows it, show it to nobody
        [post] the card until your balance shows it, show the back to nobody
        [text] the message until your balance shows it, don't pass it on
       *[other] the e-mail until your balance shows it, don't pass it on
    }, and never read the code out to anybody.{ $signed ->
        [yes] {""}
        – { $sender }
       *[no] {""}
    }
card-ask-words =
    { $whom ->
        [team] A quick question about your gift card for { $site }:
       *[one] A quick question about my gift card for { $site }:
    } { $state ->
        [ordered] { $way ->
            [text] has the text message reached you? It may be among those from unknown senders.
            [post] has it reached you by post?
            [print] do you have the sheet?
           *[other] has the e-mail reached you? It may be in the spam folder.
        }
       *[arrived] have you been able to redeem it?
    } The code stays with you: please don't write it to me, nor to anybody else.

# Keeping the proof of an order

proof-number-ask =
    <b>What is the order number?</b>

    It is in the order confirmation and usually looks like 123-1234567-1234567. It is no secret; a claim code is.
proof-number-problem-unclear = I know order numbers with 17 digits, like 123-1234567-1234567, or with D01 at the beginning. Could you look once more?
proof-number-not-now = Not now
proof-number-line = 🧾 Order { $number }
proof-day-ask = <b>On which day did you order?</b> Tap a day, or type one, like “yesterday” or “20 November”.
proof-day-line = 📅 Ordered on { $day }
proof-day-problem-unclear = I couldn't read that as a date. Please type it like “yesterday” or “20 November”.
proof-day-problem-odd = { $day } can't be the day of this order. Which day was it?
proof-not-now = All right. There is a button for it under /cards.
proof-done = I keep it with the card, ordered on { $day }. You'll find it under /cards.
proof-title = 🧾 Order number
proof-title-new = 🧾 Order number

# When we ask how far a card is

card-will-ask =
    { $whose ->
        [team] I'll ask you on { $moment } whether all have arrived.
       *[one] I'll ask you on { $moment } whether it has arrived.
    }
card-will-ask-redeemed =
    { $whose ->
        [team] I'll ask you on { $moment } whether all are redeemed.
       *[one] I'll ask you on { $moment } whether it is redeemed.
    }
card-will-ask-open = I'll ask you on { $moment } whether the others are ordered.
card-will-ask-troubled = I'll ask you on { $moment } whether it has worked by then.
card-later = 🕙 At another time
card-silent = Don't ask me
card-wont-ask = All right, I won't ask. The card stays under /cards.
