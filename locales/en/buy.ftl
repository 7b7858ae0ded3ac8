# Buying a card by e-mail: `buy-<step>-ask`, `-problem-<name>`, `-line` in the review, `-edit`.

buy-site-ask =
    <b>Where does the recipient shop?</b>

    A gift card works only on the Amazon site it was bought for. Tap a site, or type its name or country.
buy-site-choice = { $flag } { $site }
buy-site-choice-fallback = { $flag } { $country }
buy-site-named = { $site } · { $country }
buy-site-named-fallback = { $country }
buy-site-more = More sites
buy-site-likely = ↩ Likely sites
buy-site-unknown = I don't know
buy-site-problem-unclear = I don't know an Amazon site by that name.
buy-site-problem-unknown =
    Then it's best to ask. You can forward this:

    <blockquote>A small question: which Amazon site do you use, for example amazon.com or amazon.de? And with which e-mail address would you like to get post from there?</blockquote>
buy-site-line = 📍 Site: <b>{ $label }</b>
buy-site-edit = ✏️ Site

buy-delivery-ask =
    <b>{ $label }. When should the card arrive?</b>

    An e-mail card is usually there within the hour, sometimes later for a security check. You order it on that same site, so you need an account there.
buy-delivery-now = By e-mail, now
buy-delivery-date = By e-mail, on a date
buy-delivery-other = Another way
buy-delivery-problem-unclear = Please tap one of the buttons.
buy-delivery-problem-other = Text message, printing at home and a card by post are not in this guide yet. Where Amazon offers them, you find them on its gift card page. I can help you with e-mail today.
buy-delivery-line = 📨 Delivery: <b>{ $way }</b>
buy-delivery-edit = ✏️ Delivery

buy-day-ask =
    <b>On which day?</b>

    Today is { $today }. Tap a day, or type a date like 2026-12-24. Amazon promises a day, not an hour.
buy-day-today = Today
buy-day-tomorrow = Tomorrow
buy-day-problem-unclear = I couldn't read that as a date. Please type it as year-month-day, like 2026-12-24.
buy-day-problem-none-such = That day is not in the calendar.
buy-day-problem-past = { $day } is already over.
buy-day-problem-far = { $day } is more than a year away. Amazon usually takes orders up to a year ahead.
buy-day-line = 📅 Day: <b>{ $day }</b>
buy-day-edit = ✏️ Day

buy-amount-ask =
    <b>How much should be on the card?</b>

    Tap an amount or type one, in { $currency }. Which amounts are possible, Amazon's page shows.
buy-amount-choice = { $amount }
buy-amount-problem-unclear = I couldn't read that as one clear amount. Please type it like 50 or 49.90.
buy-amount-problem-currency = This site sells in { $currency }. Please type the amount in { $currency }.
buy-amount-problem-zero = The amount has to be more than zero.
buy-amount-problem-large = That is more digits than I can read. Please check the amount.
buy-amount-line = 💰 Amount: <b>{ $amount }</b>
buy-amount-edit = ✏️ Amount

buy-email-ask =
    <b>Which e-mail address should the card go to?</b>

    Whoever can read that mailbox can redeem the card, so every letter counts. I keep the address encrypted and erase it when you are done.
buy-email-problem-unclear = That doesn't look like a complete e-mail address. It should look like name@example.com.
buy-email-line = ✉️ To: <code>{ $email }</code>
buy-email-edit = ✏️ E-mail

buy-review-ask = <b>Your order checklist.</b> Please read it once more, slowly. Is everything right?
buy-review-right = ✅ All correct
buy-review-problem-unclear = Tap “All correct”, or the line you want to change.

buy-order-ask =
    <b>Ready to order on { $label }.</b> Tick off as you go:

    ▫️ Sign in with your own account.
    ▫️ Choose the gift card by e-mail.
    ▫️ Paste the amount and the address with the buttons below, so nothing gets mistyped.
    ▫️ { $when }
    ▫️ Read the address once more before you pay.

    { $foreign ->
        [refused] Please note: Amazon in India refuses payment cards issued in other countries.
       *[usual] If your payment card comes from another country, the order page shows whether it is accepted.
    }
buy-order-when-now = Delivery: now.
buy-order-when-day = Delivery date: { $day }.
buy-order-open = 🛒 Open the site
buy-order-copy-amount = 📋 Amount
buy-order-copy-email = 📋 E-mail
buy-order-ordered = ✅ I've ordered it
buy-order-change = Change something
buy-order-problem-unclear = Tap “I've ordered it” when you are done, or change something first.

buy-done =
    <b>Well done!</b> Keep the order confirmation until the card is redeemed; it is your proof. I have erased the address.

    The next message is for the recipient, just forward it.
buy-done-forward =
    A gift card for { $label } is on its way to you by e-mail. If you can't find it, look in the spam folder. Sign in to your own account first, then add the card. Keep the mail until the balance shows, and never read the code out to anybody.

buy-title = 🎁 { $label }
buy-title-new = 🎁 A card, just begun
buy-reminder = Your order checklist is still open. Shall we go on?
