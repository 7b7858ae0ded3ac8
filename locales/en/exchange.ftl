# Gift exchanges.

# In the group: proposed, signing up, drawn, over. Nobody is named.

exchange-title = 🎁 <b>Gift exchange</b>{ $named ->
        [yes] : { $title }
       *[no] { "" }
    }
exchange-budget = Each gives one gift of about { $budget } to one other, drawn by lot.
exchange-no-budget = Each gives one gift to one other, drawn by lot.
exchange-days =
    • Sign up until { $until }
    • Gifts on { $day }
exchange-joined =
    { $people ->
        [0] Nobody has joined yet. One tap is enough.
       *[other] <b>{ $people } joined.</b>
    }
exchange-tap-to-join = One tap and you're in. Words alone don't count here, so that nobody joins by mistake.
exchange-not-drawn-yet = <b>Not drawn yet.</b> Something still stands in the way; the organiser knows what. I try again with every change.
exchange-drawn =
    <b>The draw is done: { $people } joined.</b> Each of you can see whom you give to, and nobody else can. Those who have started me get it in our private chat.

    • Gifts on { $day }
exchange-three = With three people, each can work out who gives to whom.
exchange-root =
    This fixes all pairs and tells nothing about them. Keep it, and you can check your own match against it:
    <code>{ $root }</code>
exchange-cancelled = This exchange is cancelled. Nobody needs to give anything; whoever has bought something already may of course still give it.
exchange-admins-only = In this group, only admins begin a gift exchange.

exchange-button-start = Start
exchange-button-change = Change
exchange-button-join = 🎁 Join
exchange-button-how = How it works
exchange-button-organise = Organise
exchange-button-match = Show my match
exchange-button-another = Start another one

# Alerts, seen by the tapper alone: at most 200 signs.

exchange-how = One tap on Join is enough. Then tell me, if you like, what you wish for. At the draw each gets one other person. Only I and the giver know; the organiser sees no pairs.
exchange-how-drawn = Tap “Show my match”: only you see the name. Wishes and where it should go are in our private chat. The long number lets you check that nothing was changed.
exchange-over = This exchange is over, or no longer there.
exchange-begun-already = It has begun already.
exchange-not-the-asker = Whoever asked for this exchange can start or change it. Send /exchange for one of your own.
exchange-too-late = The draw is done already, so nobody can join any more.
exchange-not-the-organiser = Only whoever runs this exchange can do that.
exchange-asked-to-organise = I'm asking whoever runs it now. You'll hear from me.

# By the link.

exchange-link-not-yours = This link leads nowhere here. To join a gift exchange, tap the button in your group yourself.

# A rehearsal

exchange-rehearsal = 🎭 <b>A rehearsal with made-up people</b>, { $step } of { $steps }. Only you see this.
exchange-rehearsal-next = Next
exchange-rehearsal-again = Once more
exchange-rehearsal-match = { $giver } taps “Show my match” and sees one name, <b>{ $receiver }</b>, then their wishes. Nobody else sees it, not even you.
exchange-rehearsal-rule = { $first } and { $second } live together; a rule keeps them apart, either way.
exchange-made-up =
    { $number ->
        [0] Mia
        [1] Noah
        [2] Ella
        [3] Omar
       *[other] Yuki
    }

# Private part

exchange-you-are-in = You're in

# Organiser

exchange-organise = You run this exchange

# Draw and matches

exchange-announced =
    The draw is done, and there is somebody you give to. Who it is, only you can see.

    • Gifts on { $day }
exchange-announced-ward =
    The draw is done. { $ward } takes part through you: only you can see whom the gift is for, so please pass it on.

    • Gifts on { $day }
exchange-match = 🎁 You give to <b>{ $name }</b>.
    { $terms }
exchange-match-ward = 🎁 { $ward } gives to <b>{ $name }</b>.
    { $terms }
exchange-match-terms = About { $budget } · gifts on { $day }
exchange-match-day = Gifts on { $day }
exchange-match-here = The draw is done. Who it is, only you can see:
exchange-match-not-yet = Nothing is drawn yet. As soon as it is, I'll write to you.
exchange-match-gone = Whoever was drawn here has left the exchange, so there is no name any more. Whoever runs it knows, and you'll hear how it goes on. Please don't buy anything yet.
exchange-not-in = You don't take part in this exchange, so there is no match for you.
exchange-button-match-of = { $ward }: show the match
exchange-button-proof = Check it yourself

exchange-their-wishes =
    💭 <b>Wishes</b>
    { $words }
exchange-their-nothing = 💭 They say: nothing, please.
exchange-their-not-wanted =
    🚫 <b>Rather not</b>
    { $words }
exchange-their-site = 🛒 They shop at { $site }.
exchange-their-way =
    { $way ->
        [email] ✉️ A card reaches them by e-mail: { $where }
        [sms] 📱 A card reaches them by text message: { $where }
        [post] 📮 A card reaches them by post:
            { $where }
       *[person] 🤝 They'd like to get it in person.
    }
exchange-their-silence = Nothing more is known yet: no wishes, no address. If something is added, I'll tell you. Something small that you'd like yourself is never wrong.

exchange-proof =
    🔎 This belongs to the long number in the group, which was there before anybody saw a match. If anything had been changed since, it would no longer fit.

    <pre>{ $proof }</pre>

    Save it as <code>match.json</code>. Then <code>python -m bot draw match.json --check</code> says whether it fits, and so does a short script that comes with my source code (docs/commitment.md). There are only ids in it, no names; still, keep it to yourself.

exchange-alert-match =
    🎁 You give to: { $name }
    { $terms }
    Wishes are in our private chat.
exchange-alert-not-yet = Nothing is drawn yet.
exchange-alert-not-in = You don't take part in this exchange, so there is no match for you.
exchange-alert-wards = You look after somebody here. Whom they give to is in our private chat: send me /exchange there.
exchange-alert-gone = Whoever you had drawn has left. You'll hear how it goes on; please don't buy anything yet.

exchange-ran = The draw is done, with { $people } people. Everybody who has started me gets word; the others tap the button in the group.
exchange-ran-late = It comes late, I know: the day was { $day }. Something kept me from drawing on time.
exchange-ran-years =
    { $years ->
        [one] There was no way to avoid all pairs of earlier years, so the oldest year may come again.
       *[other] There was no way to avoid all pairs of earlier years, so the { $years } oldest ones may come again.
    }
exchange-ran-mutual =
    { $pairs ->
        [one] Two people give to each other. It could not be avoided.
       *[other] { $pairs } times, two people give to each other. It could not be avoided.
    }
exchange-ran-aground = I tried to draw your gift exchange, and something went wrong on my side. Nothing is lost. I'll keep trying by myself.
exchange-waits-few =
    { $people ->
        [0] It was time to draw, but nobody has joined yet. It takes three people. I'll draw as soon as they are there.
        [one] It was time to draw, but only one person has joined. It takes three. I'll draw as soon as they are there.
       *[other] It was time to draw, but only { $people } people have joined. It takes three. I'll draw as soon as they are there.
    }
exchange-waits-rules = It was time to draw, but the rules leave no way. One tap shows which of them are in each other's way, and which one could go. I'll try again with every change.
exchange-waits-wish = It was time to draw, but a private wish stands in the way; whoever said it has been asked. I'll try again with every change.

exchange-wish-ask = It was time to draw, but with your wish there is no way: you'd rather not be matched with { $whom }. Could you do without it, this once? Nobody learns of it either way.
exchange-wish-without = Do without it
exchange-wish-keep = Keep it
exchange-wish-kept = It stays. Nobody knows of it but you and me.
exchange-wish-dropped = Thank you, it's gone. I'll try the draw again now.
exchange-wish-gone = That is settled already. Thank you!
