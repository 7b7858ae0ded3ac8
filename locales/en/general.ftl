# What the bot says outside of any guide.

start =
    Hello! I walk you through Amazon gift cards, one small step at a time: the right site, the right address, nothing left to chance.

    I am independent, not Amazon's. I never sell cards and never ask for a claim code. <b>Please never send me one.</b>

    What brings you here?
help =
    Right now I can guide you through buying a gift card by e-mail, on paper or by post, and keep an eye on the ones you ordered (/cards). Redeeming a card, keeping track of a balance and gift exchanges are still being built.

    /buy starts, /back returns to the question before, /cancel stops, /resume picks up where you left off. Nothing you have typed is lost in between.

    /how shows a card's life on one screen. /language changes the language, /settings shows what is set, /privacy says what I keep about you.

menu-buy = 🎁 I'm buying a card
menu-asked = Somebody told me to buy one
menu-help = What can you do?

asked-to-pay =
    Please wait a moment before you buy. <b>Nobody honest asks to be paid with a gift card</b>: no boss, no bank, no tax office, no police, no tech support, and not Amazon either.

    Don't send a code or a photo of a card. Ask the person back on a number you already know, not the one in the message.

    Already sent a code? Contact Amazon right away, through the app or by typing the address yourself, and keep the card and the receipt.

not-understood = I didn't get that, sorry. Is it one of these?
only-text-likely = I can only read text so far, sorry. Is it one of these?
only-text = I can only read text so far, sorry. Please type your answer or tap a button.
unknown-command = I don't know that command. Is it one of these?
nothing-open = Nothing is open at the moment. What would you like to do?

old-button = That button belongs to an earlier question. This is where things stand:
edited-too-late = I noticed the edit. To change an earlier answer, use /back, or the buttons in the review at the end.
edited-nothing-open = I noticed the edit, but nothing is open that it could change. What would you like to do?

way-back = ↩ Back
way-skip = Skip
way-back-first = This is the first question, there is nothing before it.
way-skip-needed = I do need this one to go on.

earlier-kept = Your earlier guide is kept. /resume brings it back.
cancelled = Stopped. What you had entered is erased.
start-over = I have been updated since, and your saved answers no longer fit. Sorry! Shall we start again?
start-over-again = Start again
resume-which = You have more than one guide open. Which one?
resume-go-on = Continue

apology = Something went wrong on my side, sorry. Your earlier answers are safe. Please try again, or use /resume.
one-moment = One moment, please. I'm coming back to this.
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
    <b>What I keep:</b> your Telegram ID, your language, and whether you have blocked me. Of a card you ordered: what it is and how far it got, and, encrypted, a name and an order number if you gave them; until you tap “Forget”, or for { $cards } days. While a guide is open, also your answers, encrypted. They go when you finish or cancel (an empty note of the guide stays { $closed } days longer), or after { $guide } days without you. My messages are kept, encrypted, only until they are sent. Numbers of messages stay at least { $updates } days, so that nothing counts twice, and notes on what failed { $failures } days, both without your name. I never keep a claim code, and nothing you write goes into a log.

    <b>Where:</b> on the computer of whoever runs this bot, with the key right beside it. To be honest: that person could read your open answers. Nobody else gets them from me.

    <b>What you can do:</b> /cancel erases the guide you are in. Our chat itself is in Telegram, and only you can clear it there. Getting a copy of everything, or having all of it erased, comes later.

# In groups

group-later = In groups I'm still learning: gift exchanges are being built. What I can do today works in our private chat.
group-open-chat = Open our chat

# /how: a card's life on one screen

how =
    <b>A gift card's life</b>

    1️⃣ <b>Bought</b> on the site where the recipient shops. It works nowhere else.
    2️⃣ <b>Sent</b> by e-mail, on paper or by post. The order confirmation is your proof.
    3️⃣ <b>Redeemed</b> by the recipient, signed in to their everyday account. From then on the money belongs to that account. Until then, whoever has the code has the money, so it is never read out to anybody.
    4️⃣ <b>Used</b> at the checkout, where the balance usually pays first.

    Today I help with the first two: /buy and /cards.
