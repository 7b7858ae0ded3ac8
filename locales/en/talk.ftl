# Remarks: thanks, a greeting, a question beside the matter. `-here` stands beside an open question.

talk-thanks = You're welcome! Is there anything else?
talk-thanks-here = You're welcome! We can go on with the question above.
talk-hello = Hello, good to see you! What brings you here?
talk-hello-here = Hello! We can go on with the question above.
talk-fine = 👍 Good. Here is what I can help with:
talk-fine-here = 👍 Then on with the question above.
talk-scam-here = Did somebody ask you to buy it? Then stop here. <b>Nobody honest asks to be paid with a gift card.</b> If it is your own idea, just go on.
talk-trouble-here = That can mostly be sorted out. Shall we look at it together?
talk-left =
    Your balance is in your own account, on the site where the card was redeemed: sign in there and look for gift cards. I can't see it from here.

    Is the card not redeemed yet? Then I'll show you how, safely.
talk-left-here = Your balance is in your own account, on the site where the card was redeemed. I can't see it from here. The question above stays open.
talk-where =
    An e-mail may be in the spam folder, and the order usually shows how far the card is: “Your Orders”, for whoever bought it.

    Cards you bought with me are in your list.
talk-where-here = An e-mail may be in the spam folder, and “Your Orders” usually shows how far a card is. The question above stays open.
talk-can-here = I guide you through buying and redeeming gift cards, one question at a time. /help says more; the question above stays open.
talk-cards = 💳 My cards
