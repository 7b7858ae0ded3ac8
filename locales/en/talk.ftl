# Remarks: thanks, a greeting, a question beside the matter. `-here` stands beside an open question.

talk-thanks = You're welcome! Is there anything else?
talk-thanks-here = You're welcome! On with our question.
talk-hello = Hello, good to see you! What brings you here?
talk-hello-here = Hello! On with our question.
talk-fine = 👍 Good. Here is what I can help with:
talk-fine-here = 👍 Then on with our question.
talk-scam-here = Did somebody ask you to buy it? Then stop here. <b>Nobody honest asks to be paid with a gift card.</b> If it is your own idea, just go on.
talk-trouble-here = That can usually be sorted out. Shall we look at it together?
talk-left =
    Your balance is in your own account, on the site where the card was redeemed: sign in there and look for gift cards. I can't see it from here.

    Is the card not redeemed yet? Then I'll show you how, safely.
talk-left-here = Your balance is in your own account, on the site where the card was redeemed. I can't see it from here. Our question stays open.
talk-where =
    An e-mail may be in the spam folder, and the order usually shows how far the card is: “Your Orders”, for whoever bought it.

    Cards you bought with me are in your list.
talk-where-here = An e-mail may be in the spam folder, and “Your Orders” usually shows how far a card is. Our question stays open.
talk-can-here = I guide you through buying and redeeming gift cards, one question at a time. /help says more; our question stays open.
talk-exchange-here = For gift exchanges there is /exchange. Our question stays open.
talk-elsewhere =
    A gift card works only on the Amazon site it was bought for: one from amazon.com on amazon.com, one from amazon.de on amazon.de. A balance usually can't be moved to another site either.

    So buy on the site where the recipient shops, and redeem on the site that is named on the card.
talk-elsewhere-here = A gift card works only on the Amazon site it was bought for: one from amazon.com on amazon.com, one from amazon.de on amazon.de. Our question stays open.
talk-redeem-here = You have a card to redeem? Then I'll gladly go through that with you first. What you have begun here is kept.
talk-redeeming-here = That's just what we are doing, one question at a time. Our question stays open.
talk-ordered-here = You asked for it yourself, so all is well. Whoever has a code has the money: pass it on only to the person it is for. Our question stays open.
talk-payment-here = Amazon looks at some payments first, and that can take hours. Your order there shows what it waits for; another way to pay often helps, in the app or by typing the address. Nobody needs a gift card from you to put it right. Our question stays open.
talk-change-here = To change an earlier answer, type /back; when you buy, the review at the end can change them all. Our question stays open.
talk-cards = 💳 My cards
