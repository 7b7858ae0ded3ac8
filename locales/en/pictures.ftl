# Pictures and PDFs that people send: read on this machine, not kept.

picture-reading = I'm looking at it, one moment …
picture-read = I have looked at it.
picture-words =
    { $pictures ->
        [one] I have read it and found no gift card code on it. I keep nothing of it.
       *[other] I have read them and found no gift card code on any. I keep nothing of them.
    }
picture-judged-none = Nothing in its words looks like a scam I know. That doesn't make it genuine: if it ends with a code or money, ask first, on a number you know already.
picture-blank =
    { $pictures ->
        [one] I see no words and no bar code on it. If there is a code on it that I missed, please delete the picture. I keep nothing of it.
       *[other] I see no words and no bar code on them. If there is a code on one that I missed, please delete that picture. I keep nothing of them.
    }
picture-serial = I see a serial number on it, but no gift card code. A serial number is not money; Amazon's support may ask for it. I keep nothing of it.
picture-others-unread =
    { $pictures ->
        [one] One of the other pictures I could not read. If a code is on that one, too, please delete it yourself.
       *[other] { $pictures } of the other pictures I could not read. If a code is on one of them, too, please delete it yourself.
    }
picture-never-read =
    { $pictures ->
        [one] Your file has been waiting for days, and I never got to read it. Sorry! If a gift card code is in it, please delete it here. If you still need me to read it, send it again, as long as no code is in it.
       *[other] { $pictures } of your files have been waiting for days, and I never got to read them. Sorry! If a gift card code is in one, please delete it here. If you still need me to read them, send them again, as long as no code is in them.
    }
picture-too-many = That's a lot at once, and I'm still reading the earlier ones. Please wait for my answer before you send more. I have not looked at this one.

# Why something could not be read

picture-unreadable-blurred =
    <b>I can't read this well enough to be sure that no code is on it.</b> If there is one, please delete your picture; whoever has the code has the money.

    I keep nothing of it. If you need me to read it: closer, flat, in daylight, without glare.
picture-unreadable-broken = I couldn't open this file; it seems to be damaged. I keep nothing of it. You could send a photo or a screenshot instead, but never one that shows a code.
picture-unreadable-crashed = I tried, but I couldn't read this file. I keep nothing of it. A screenshot usually works, as long as no code is on it.
picture-unreadable-doubtful =
    <b>There may be a gift card code on it; I can't read that part well enough to tell.</b> To be safe, please delete your picture: whoever has the code has the money.

    I keep nothing of it.
picture-unreadable-heic = I can't open this kind of picture. Send it as a photo instead of as a file, then Telegram converts it. I keep nothing of it.
picture-unreadable-kind = This is neither a picture nor a PDF, even if its name says so. I keep nothing of it.
picture-unreadable-large = That file is too large for me. An ordinary photo or a screenshot of up to 20 MB is fine. I have not looked at it, so if a code is on it, please delete it.
picture-unreadable-locked = This PDF is locked with a password; please don't tell me what it is. I have not looked at it, so if a code is in it, please delete it here.
picture-unreadable-lost = Telegram didn't hand me the file, so I have not looked at it. Please send it again if it matters. If a code is on it, delete it instead.
picture-unreadable-more = There is more in this file than I can read: other files inside it, many moving pictures, or a great deal of text. I found no code in what I read. If there is one in the rest, please delete the file. I keep nothing of it.
picture-unreadable-pages = I read at most ten pages and found no code on those, but there are more. If a code is further on, please delete the file. I keep nothing of it.
picture-unreadable-slow = This file takes me too long, so I stopped. I keep nothing of it. A photo or a screenshot of the part you mean is easier, as long as no code is on it.

picture-no-video = I can't look into videos. If a gift card can be seen in it, please delete it. A photo or a screenshot is something I can read, as long as no code is on it.
picture-no-sound = I can't listen to recordings, sorry. Please type it. If a code is read out in it, please delete it.
picture-no-file = I can't open this kind of file. Pictures and PDFs are what I can read. I have not looked at it, so if a code is in it, please delete it.

# Why a text file was not read

text-file-large = That text is too long for me; I read up to 256 KB. I have not looked at it, so if a gift card code is in it, please delete it here.
text-file-lost = Telegram didn't hand me the file, so I have not looked at it. Please send it again if it matters. If a gift card code is in it, delete it instead.
text-file-data = I couldn't read that file as text; it seems to hold something else. If a gift card code is in it, please delete it here.
text-file-slow = I tried, but that file is too much for me. If a gift card code is in it, please delete it here. If it is a list, you could send me a part of it.
text-file-late = I have read your file. You have gone on since you sent it, though, so I changed nothing. If it is still needed, send it again at the question it belongs to.

# A receipt as proof, with a card

receipt-file-ask =
    <b>Send me the receipt or the order confirmation</b>, as a photo, a screenshot or a PDF.

    I read it first and keep it only if no gift card code is on it; cover the code if there is one. I don't keep the picture itself, only Telegram's file number, encrypted.
receipt-file-problem-unclear = I need a photo, a screenshot or a PDF here. The order number has its own button under /cards.
receipt-file-line = 🧾 Receipt kept
receipt-none-choice = Not now
receipt-none = All right. You'll find the card under /cards.
receipt-kept = 🧾 No code on it, so I keep the receipt with the card. You'll find it under /cards.
receipt-kept-latest = 🧾 With a card I keep { $most } files at most. I keep the last { $most } you sent, and no earlier ones.
receipt-not-kept = I did not keep this one as proof.
receipt-shown = 🧾 Your receipt
receipt-none-kept = I keep no receipt with this card any more.
file-lost = Telegram no longer has the file of this receipt, so I can't show it. Do you still have it? Under /cards, open the card, tap “Forget the receipt”, then “Keep the receipt”, and send it to me again.
receipt-title = 🧾 Receipt
receipt-title-new = 🧾 Receipt
card-receipt = 🧾 Keep the receipt
card-receipt-line = 🧾 Receipt kept
card-receipt-show = 🧾 Show the receipt
card-receipt-drop = Forget the receipt
