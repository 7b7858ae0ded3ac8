# What the bot says outside of any guide.

start =
    Hello! I walk you through Amazon gift cards, one small step at a time: the right site, the right address, nothing left to chance.

    I am independent, not Amazon's. I never sell cards and never ask for a claim code. <b>Please never send me one.</b>

    What brings you here?
help =
    Right now I can guide you through buying a gift card (/buy) and redeeming one (/redeem), help when it doesn't work, keep an eye on your cards (/cards), and tell you what looks suspicious about a message (/check, or just forward it). In groups I draw names for gift exchanges (/exchange there). Tracking a balance is still being built.

    /buy and /redeem start, /back returns to the question before, /cancel stops, /resume picks up where you left off. Nothing you have typed is lost in between.

    /how shows a card's life on one screen. /language changes the language, /settings shows what is set, /privacy says what I keep about you.

menu-go-on = ▶ Go on: { $guide }
menu-buy = 🎁 I'm buying a card
menu-redeem = 🎉 I got a card
menu-trouble = 🔧 It doesn't work
menu-asked = Somebody wants to be paid with one
menu-sent = 🚨 I already sent the code
menu-leave = Thank you, I won't buy it
menu-exchange = 🎄 Gift exchange
menu-help = What can you do?

asked-to-pay =
    Please wait a moment before you buy. <b>Nobody honest asks to be paid with a gift card</b>: no boss, no bank, no tax office, no police, no tech support, and not Amazon either.

    Don't send a code or a photo of a card. Call the person back on a number you already know, not the one in the message. Or show me the message: forward it, paste it, or send a screenshot.

gate-left =
    Good that you stopped. <b>Your money stays yours.</b>

    Not sure? Ask the person or the company yourself, on a number you know already.
    Was it a trick? Keep the messages, stop replying, and report it to the police.

code-sent =
    This can happen to anybody. <b>Act now, in this order:</b>

    1️⃣ <b>Stop.</b> Pay nothing more, and stop replying. Whoever offers to get your money back for a fee is the next trick.
    2️⃣ <b>Did you pay for the card yourself?</b> Sign in on its own site, in the app or by typing the address, and redeem it right away. A card by e-mail can usually be sent again under “Your Orders”, which stops the old one: send it to your own address only.
    3️⃣ <b>Amazon</b>, in the app or by typing the address: say that a card went to somebody who tricked you, and ask them to stop it. Have order and serial number, receipt and time at hand. A card of another brand: the company named on it.
    4️⃣ <b>The shop</b> if you bought it at a till, <b>your bank</b> if you paid by its card or gave away details.
    5️⃣ <b>The police.</b> Keep the card, the receipt and the messages; delete nothing.

    Did you sign in through a link? Then change that password, too, and switch on two-step verification.

not-understood = I didn't get that, sorry. Is it one of these?
contact-likely = Is a card meant for this person? Then start below, and share the contact again when I ask where it should go. Or is it one of the others?
only-text-likely = I can't read this kind of message, sorry. Is it one of these?
only-text = I can't read this kind of message, sorry. Please type your answer or tap a button.
only-text-here = That belongs to the question where the card should go. Please send it again there; here I need your answer typed, or a button.
only-text-file = I couldn't read that file. A list as plain text or CSV works best: in Excel or Sheets choose “Save as” or “Download”, then CSV. If a gift card code is in this one, please delete it here.
unknown-command = I don't know that command. Is it one of these?
nothing-open = Nothing is open at the moment. What would you like to do?
nothing-in-front = No question is open at the moment, but I have kept what you began. Shall we go on with it?

old-button = That button belongs to an earlier question. This is where things stand:
edited-too-late = I noticed the edit. To change an earlier answer, use /back, or the buttons in the review at the end.
edited-nothing-open = I noticed the edit, but nothing is open that it could change. What would you like to do?

review-was = { $line }, was { $value }
review-words = “{ $words }”
review-change = ✏️ Change something
way-back = ↩ Back
way-skip = Skip
way-back-first = This is the first question, there is nothing before it.
way-skip-needed = I do need this one to go on.

earlier-kept = Your earlier guide is kept. /resume brings it back.
cancelled = Stopped. What you had entered is erased.
start-over = I have been updated since, and your saved answers no longer fit. Sorry! Shall we start again?
start-over-again = Start again
resume-which = You have more than one guide open. Which one?

apology = Something went wrong on my side, sorry. Your earlier answers are still here. Please try again, or use /resume.
apology-tap = Something went wrong on my side, sorry. Please try again.
one-at-a-time = That was a lot at once. I have read the first messages, but not the last ones. Please send me again what matters, one at a time.
one-moment = One moment, please. I'm coming back to this.
tap-old = That was an earlier question.
tap-nothing = There's no day here. Tap a number.
tap-counted = I have that already. Thank you!

# /language, /privacy

language-now = We speak English. Which language would you like?
language-unknown = I don't speak that one, sorry. These are the ones I know:
language-chosen = Good, we speak English from now on.
language-follows = Good, I follow the language of your Telegram again. For now that means English.
language-name = { $name }
language-telegram = As in Telegram
language-in-force = ✓ { $label }

privacy =
    <b>What I keep, and how long:</b>
    <blockquote expandable>• your Telegram ID, language and settings, and whether you have blocked me: until you erase them
    • your answers in an open guide: until you finish or cancel, or { $guide } days without you; then, for { $closed } days, only that there was one
    • your cards and how far they are; with them whether it is a gift and its day, names (of a team, how far each card is) until it is redeemed, when I last wrote its message to forward, an order number and Telegram's file number of a receipt, if you gave them: until you tap “Forget”, or { $cards } days. Of one that may run out, its site and amount stay until I have told you
    • pictures and text files: nothing. I read them here, and keep Telegram's file number only until then, { $pictures } days at most. If you block me before I can answer, I know for { $untold } days that there was one
    • recipients you asked me to remember: until you erase them, or { $recipients } days unused
    • that you wish to be asked whether an answer has come: only the day, until I have asked
    • my messages until they are sent, then only their numbers, { $sent } days, so that I can take them back
    • without your name: numbers of messages, at least { $updates } days, and notes on what failed, { $failures } days; how often a check was called right or wrong
    • messages you have checked: nothing, nor their links and pictures. A few signs of them stay in memory for ten minutes
    • of gift exchanges, encrypted: your name and wishes there, rules you keep to yourself, how many messages you wrote to giver and match (not the messages), until { $wishes } days after its day; where a card reaches you, until { $places }. Who drew whom, by numbers alone, { $exchanges } days, so that the next draw brings others; one that is called off, { $never } days
    • of groups: their number, language, what their admins chose and how often I warned or removed, until { $left } days after I have left; and, { $warned } days at most, a mark by which I know whom I have warned of. No message, no list of members</blockquote>

    <b>Never:</b> a claim code. And nothing you write goes into a log. Answers, names, addresses, messages and draws are encrypted, but the key is on the same computer: to be honest, whoever runs this bot could read them, and see who drew whom. Nobody else gets them from me. Who drew whom your group hears only where that was chosen before the draw, and nobody minds in the end.

    <b>Yours:</b> have a copy of all of it, or have it erased. Our chat itself is in Telegram; your own messages only you can clear there.
privacy-export = 📄 A copy of everything
privacy-forget = 🗑 Erase everything

# In groups

group-open-chat = Open our chat

# /how: a card's life on one screen

how =
    <b>A gift card's life</b>

    1️⃣ <b>Bought</b> on the site where the recipient shops. It works nowhere else.
    2️⃣ <b>Sent</b> by e-mail, on paper or by post. The order confirmation is your proof.
    3️⃣ <b>Redeemed</b> by the recipient, signed in to their everyday account. From then on the money belongs to that account. Until then, whoever has the code has the money, so it is never read out to anybody.
    4️⃣ <b>Used</b> at the checkout, where the balance usually pays first.

    Today I help with the first three: /buy, /redeem and /cards.

# A guide lives in one message: what becomes of it above.

settled = ✓ { $line }
settled-else = ✓ Answered
settled-no-longer = ✗ No longer counts
guide-moved = ↓ It goes on below
guide-stopped = ✗ Stopped
