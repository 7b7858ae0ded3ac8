# Redeeming a card: `redeem-<step>-ask`, `-problem-<name>`. The bot never asks for the code.

redeem-heading =
    { $failed ->
        [yes] 🔧 { $parts }
       *[no] 🎉 { $parts }
    }
redeem-heading-trouble = 🔧 It doesn't work
redeem-heading-email = by e-mail
redeem-heading-text = by text message
redeem-heading-print = on paper
redeem-heading-card = a plastic card
redeem-heading-link = a link
redeem-heading-pay = Amazon Pay
redeem-site-ask =
    <b>Which Amazon site is on the card?</b>

    You'll find it on the card, on the sheet or in the message: “amazon” with an ending, like amazon.de. The card works on that site only. Tap the site, or type it.
redeem-site-unknown = I can't tell
redeem-site-problem-unclear = I don't know an Amazon site by that name.
redeem-site-problem-unknown =
    Let's find out rather than guess. Look for “amazon” with an ending, often in the small print or in the sender of the message. The currency is a hint, too.

    Not there? Whoever gave you the card knows on which site it was ordered.
redeem-site-named-fallback = Amazon in { $country }
redeem-site-line = 📍 Site: <b>{ $label }</b>
redeem-site-edit = ✏️ Site

redeem-account-ask =
    <b>Is your everyday account on { $site }, the site on the card?</b>

    The money will stay on that site, so it should be the one where you usually shop.
redeem-account-same = ✅ Yes, on that site
redeem-account-other = On another site
redeem-account-unknown = I'm not sure
redeem-account-problem-unclear = Please tap one of the buttons, or type the site you shop on.
redeem-account-problem-unknown = You can see it in a minute: look at the e-mail about your last order, or at the address when you shop in a browser. The ending after “amazon” should be the same as in { $site }.

redeem-elsewhere-ask =
    <b>Good thing you looked: nothing is lost.</b> This card works on { $site } only, and a balance usually cannot be moved to another site.

    • With an account on that site you can redeem it, but the money stays there.
    • Or give it to somebody who shops there.
    • Or tell the sender before anybody redeems it. I have the words for that.
redeem-elsewhere-stop = I won't redeem it
redeem-elsewhere-sender = 📤 Message for the sender
redeem-elsewhere-anyway = I have an account there
redeem-elsewhere-problem-unclear = Please tap one of the buttons.
redeem-elsewhere-problem-sender = The message below is ready to be forwarded to whoever gave you the card.
redeem-elsewhere-forward = Thank you for the gift card! It is for { $site }, and I shop on another Amazon site. I haven't redeemed it. Could you ask Amazon whether it can still be changed?

redeem-kind-ask = <b>How did the card reach you?</b>
redeem-kind-email = 📧 By e-mail
redeem-kind-text = 💬 In a text message
redeem-kind-print = 🖨 Printed on paper
redeem-kind-card = 💳 As a plastic card
redeem-kind-link = 🔗 Only a button or a link
redeem-kind-pay = 💳 An Amazon Pay gift card
redeem-kind-problem-unclear = Please tap one of the buttons.

redeem-found-ask =
    { $kind ->
        [text] <b>Where is the code?</b> In the text message, unless there is only a link. Keep the message until your balance shows it.
        [print] <b>Where is the code?</b> On the sheet, usually below the amount. Keep the sheet until your balance shows it.
        [card] <b>Where is the code?</b> Usually on the back, under a strip to scratch off. Gently, with a coin or a fingernail: the letters come off easily, too. Keep the card with its sleeve and receipt until your balance shows it.
        [pay] <b>Two numbers, one code.</b> Only the code is typed. The Gift Card ID is not the code; keep it, because Amazon's support asks for it.
        [link] <b>Then that link is the money.</b> Whoever opens it can take it, so it goes to nobody else, not even to me. Keep the message until your balance shows it.
       *[email] <b>Where is the code?</b> In the e-mail, unless there is only a button. Keep the e-mail until your balance shows it, and don't forward it.
    }

    { $kind ->
        [link] Sign in to { $site } first, in the app or by typing the address. Open the link after that, and only if you expected it. Does anything feel off? Ask the sender, on a number you already know.
       *[code] The code is typed only at { $site }, on Amazon's own page. I never need it, so please don't write it here, and post no photo of it anywhere.
    }
redeem-found-yes = I have it in front of me
redeem-found-unreadable = I can't read it
redeem-found-link = There is only a button or a link
redeem-found-trusted = I expected it, go on
redeem-found-doubt = Something feels off
redeem-found-problem-unclear = Please tap one of the buttons. And please, never write the code here.

redeem-known-ask =
    <b>Before you redeem: it usually cannot be undone.</b>

    • Whose name is at the top on { $site }? The money goes to that account. In a browser that keeps several, it may well be an old one, the one from work or a shared one.
    • Usually it cannot be moved to another account or site, or paid out.
    • If you pay with it and send something back, the refund usually becomes balance again.
    • { $expiry }
redeem-known-go = Go on
redeem-known-later = Not now
redeem-known-problem-unclear = Please tap one of the buttons.
redeem-expiry-never = Cards from this site do not expire.
redeem-expiry-official =
    { $years ->
        [one] Cards from this site are valid for one year.
       *[other] Cards from this site are valid for { $years } years.
    }
redeem-expiry-seen =
    { $years ->
        [one] Cards from this site are usually valid for one year only; the date is on the card.
       *[other] Cards from this site are usually valid for { $years } years; the date is on the card.
    }
redeem-expiry-unknown = If the card has an end date, you'll find it on the card or the balance page.

redeem-page-ask =
    <b>Now at Amazon.</b> ☐ is for ticking off.

    1️⃣ Sign in to your everyday account on { $site }, in the app or by typing the address. Never through a link you doubt.
    2️⃣ Look up your gift card balance and remember it; it is usually next to the field for the code.
    3️⃣ { $steps }
    4️⃣ Look at the balance again.

    What happened?
redeem-page-steps-code = { $way }{ $label }{ $name } Type the code exactly as you see it, then count the characters once.
redeem-page-steps-link = Open the link from your message, and look once more whether the page is Amazon's.
redeem-page-tick-account =
    { $done ->
        [yes] ☑ Signed in
       *[no] ☐ Signed in
    }
redeem-page-tick-balance =
    { $done ->
        [yes] ☑ Balance noted
       *[no] ☐ Balance noted
    }
redeem-page-tick-code =
    { $done ->
        [yes] ☑ { $kind ->
            [link] Page checked
           *[card] Code counted
        }
       *[no] ☐ { $kind ->
            [link] Page checked
           *[card] Code counted
        }
    }
redeem-page-tick-again =
    { $done ->
        [yes] ☑ Looked again
       *[no] ☐ Looked again
    }
redeem-page-way = Open the redeem page, usually with the button below.
redeem-page-way-fallback = In the app or on the site, open your account, then gift cards.
redeem-page-label-official = {" "}Look for “{ $words }”.
redeem-page-label-seen = {" "}There it usually says “{ $words }”.
redeem-page-name-official = {" "}A gift card is called “{ $words }” there.
redeem-page-name-seen = {" "}A gift card is usually called “{ $words }” there.
redeem-page-no-words = {""}
redeem-page-open = 🔑 Open the redeem page
redeem-page-front = 🛒 Open the site
redeem-page-worked = ✅ It worked
redeem-page-unchanged = Accepted, but nothing changed
redeem-page-failed = It did not work
redeem-page-later = 🕙 I'll do it later
redeem-page-problem-unclear = Tap what happened. The code itself I don't need.

redeem-look-ask =
    <b>Accepted, but the balance looks the same?</b> Most often it is one of these:

    • The page is out of date. Close it and open it again.
    • It is there all the same: look at the balance history, not only at the total.
    • It is another account: whose name is at the top?
redeem-look-open = Open the balance page
redeem-look-there = ✅ Now it is there
redeem-look-still = Still nothing
redeem-look-later = 🕙 I'll look again later
redeem-look-problem-unclear = Please tap one of the buttons.

redeem-trouble-ask =
    <b>First a look at your balance.</b> Often the money is there already, in this account or in another one of yours.

    Not there? Then what does Amazon say?
redeem-trouble-there = ✅ The money is there
redeem-trouble-used = “Already redeemed”
redeem-trouble-invalid = “Not valid”
redeem-trouble-elsewhere = It's for another site or country
redeem-trouble-inactive = “Not activated”
redeem-trouble-unreadable = I can't read the code
redeem-trouble-link = The button or link does nothing
redeem-trouble-other = Something else
redeem-trouble-problem-unclear = Please tap what comes closest. The code itself I don't need.

redeem-fix-ask = { $advice }
redeem-fix-used =
    <b>“Already redeemed” usually means: you have the money already.</b>

    • Look at the balance history, not only at the total.
    • Did you open a button or a link? That may have redeemed it at once.
    • Check your other accounts: an old one, the family's.

    Nowhere, and others could have seen the code? Then go to Amazon's support now.
redeem-fix-invalid =
    <b>Once more, letter by letter.</b>

    • Easily mixed up: B and 8, S and 5, Z and 2, G and 6, U and V, M and N, I and 1, and O, Q, D and 0.
    • Pasted? Then remove any spaces before and after it.
    • { $product ->
        [pay] Type the code, not the Gift Card ID.
       *[card] A long number of nothing but digits is the serial number, not the code.
    }
redeem-fix-elsewhere =
    <b>A card works only on the site it was bought for.</b> You chose { $site }.

    Please look at the card once more. If it names another site, nothing is lost: choose that one, and we start from there.
redeem-fix-inactive =
    { $kind ->
        [card]
            <b>A card from a shop is usually activated at the till.</b>

            • Does the receipt show the gift card? Then try again later today.
            • Still nothing? Take card and receipt back to that shop.
            • Did somebody send it to you? They can see in their order how far it is.
       *[email]
            <b>Then the order may not be through yet.</b>

            • A payment check can take hours: try again later today.
            • Whoever ordered it can see under “Your Orders” how far it is.
            • Still nothing? Then they ask Amazon's customer service, with the order number.
    }
redeem-fix-unreadable =
    { $kind ->
        [email]
            <b>An e-mail can be made larger.</b>

            • Open it on a bigger screen or in a browser, and let it show its pictures.
            • Can the code be selected? Then copy it, and paste it on the redeem page only.
            • Still no use? The sender can usually send it again from their order as long as it is not redeemed.
        [text]
            <b>Can the code be selected?</b> Then copy it, and paste it on the redeem page only.

            • Part of the message may be missing: open it in full.
            • Still no use? The sender can usually send it again from their order as long as it is not redeemed.
        [print]
            <b>A sheet can usually be printed once more</b>, by whoever ordered it, under “Your Orders”.

            Or enlarge it with your phone's camera. Keep that picture to yourself and delete it afterwards.
       *[card]
            <b>Scratching? Please stop here.</b>

            • Tilt the card against the light, or enlarge it with your phone's camera. Keep that picture to yourself and delete it afterwards.
            • Find the serial number: a long number of nothing but digits. { $grade ->
                [official] With it, Amazon's support can help.
               *[seen] With it, Amazon's support can usually help.
            }
    }
redeem-fix-link =
    <b>Sign in first, then open it once more</b> from the message itself, in a browser.

    • A copied link may have lost its end, where the line breaks.
    • The sender can usually send it again from their order as long as it is not redeemed. Use the new message then.
    • You didn't expect it, or the page isn't Amazon's? Leave it alone.
redeem-fix-other =
    <b>Three things that often help:</b>

    • Sign out and in again, and look whose name is at the top.
    • Try the browser instead of the app, or the other way round.
    • After several tries, wait a while. Write down what Amazon says, word for word.
redeem-fix-site = Choose another site
redeem-fix-worked = ✅ Now it worked
redeem-fix-still = It still doesn't work
redeem-fix-later = 🕙 I'll try again later
redeem-fix-problem-unclear = Please tap one of the buttons. The code itself I don't need.

redeem-amount-ask =
    { $outcome ->
        [worked] <b>How much was on the card?</b> I'll note it under /cards.
        [failed] <b>How much is on the card?</b> It goes into the text for Amazon's support.
       *[later] <b>How much is on the card?</b> I'll note it under /cards.
    }

    Tap an amount or type one, in { $currency }.
redeem-amount-line = { $told ->
        [yes] 💰 Amount: <b>{ $amount }</b>
       *[no] 💰 Amount not told
    }
redeem-amount-choice = { $amount }
redeem-amount-skip = I'd rather not say
redeem-amount-problem-unread = { $problem }

redeem-done-worked =
    <b>Well done!</b> The money is in your account on { $site }, and the code has stayed with you. { $kind ->
        [card] Once the balance shows it, you no longer need the card and its sleeve.
        [print] Once the balance shows it, you no longer need the sheet.
       *[other] Once the balance shows it, you no longer need the message.
    }

    I have noted it under /cards.
redeem-done-later =
    All right. Until then, { $kind ->
        [card] keep the card
        [print] keep the sheet
       *[other] keep the message
    } where nobody else can read it: whoever has the code or the link has the money.

    I have noted it under /cards, for { $site }.
redeem-done-failed = <b>Then support at { $site } is next.</b> Here is what helps: a text to paste, and a sheet to print.
redeem-doubted = <b>You're right to listen to that.</b> Don't open the link and don't answer the message. Ask the person it seems to come from, on a number you already know. Nobody there? Then leave it alone. If all is well after all, /redeem is here.
redeem-stopped = All right. The card for { $site } stays as it is. Keep it where nobody else can read the code; /redeem is here when you need it.

redeem-title = 💳 { $label }
redeem-title-new = 💳 A card to redeem
redeem-title-trouble = 🔧 A card that doesn't work
redeem-reminder = Your guide for redeeming a card is still open. It is best done soon, while the sender still has the order confirmation. Shall we go on?
