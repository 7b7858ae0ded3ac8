# What is said when a claim code, a claim link or a serial number has come by.

code-seen =
    <b>That looked like a gift card code or a link that holds one.</b> I kept nothing of it and asked Telegram to delete your message.

    Whoever has the code has the money. If this chat or the card was seen by others, redeem it now, signed in to your own account.
code-seen-again = That looked like a gift card code again. I kept nothing of it and asked Telegram to delete your message.
code-part =
    <b>That looked like most of a gift card code.</b> I kept nothing of it and asked Telegram to delete your message.

    I never need the code, so please don't send the rest of it either: whoever has it has the money.
code-redeem-now = 🔑 Redeem it now
code-not-deleted = I could not delete your message with the code. Please delete it yourself: hold it, then “Delete”.

code-doubt =
    This looks as if it could be a gift card code. <b>Is it one?</b>

    I keep nothing of it until you say.
code-doubt-yes = Yes, it's a code
code-doubt-no = No, something else
code-doubt-none = Good, then it is none. Please send it once more, and I'll take it as it is.

code-hint-look-alikes = If Amazon does not take the code, look again at the characters that are easily mixed up. Yours has some of these: { $pairs }.
code-hint-missing = This one had { $length } characters. Codes usually have 14 or 15, so perhaps one is missing. Lengths differ between sites, though.
code-hint-serial = Those { $length } digits are probably the card's serial number, not the code you type in. Support may ask for it if the code cannot be read.
code-hint-gift-card-id = Three groups of five are usually the Gift Card ID of an Indian card. That one is not typed in; the code is a different one on the same card or message.
code-hint-most = That looks like part of a gift card code. I never need one, and I kept nothing of it. Please don't send the rest.
code-hint-link = That link is the money itself: whoever opens it can take it. Don't pass it on.

serial-seen = That looks like the card's serial number. It is not the code you type in; support may ask for it when a code cannot be read. I keep nothing of it here.

# In groups: nothing is said about the code itself

code-in-group = A message here looked like a gift card code. I delete such messages where I can; if it is still there, please delete it yourself. Others may have seen it, so redeem the card soon.
code-in-group-what-now = Was it you? What now?
code-in-group-alert = Others may have seen your code. Redeem it now, signed in to your own account. Is your message still here? Then delete it. And never post a code: whoever has it has the money.
code-in-group-not-for-you = This is for whoever wrote the message.
code-in-group-stays = One of the last messages looks like a gift card code, and I may not delete it. Please delete it yourself.
code-in-group-private =
    <b>In a group you wrote something that looked like a gift card code.</b> I tried to delete it there, and kept nothing of it. If it is still there, please delete it yourself.

    Others may have seen it. Redeem it now, signed in to your own account.
