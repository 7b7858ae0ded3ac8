# Gift exchanges.

# In the group: proposed, signing up, drawn, over. Nobody is named.

exchange-title =
    { $kind ->
        [rehearsal] 🎭 <b>A rehearsal of a gift exchange</b>, with made-up people
       *[real] 🎁 <b>Gift exchange</b>
    }{ $named ->
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

# Private part

exchange-you-are-in = You're in

# Organiser

exchange-organise = You run this exchange

# Draw and matches
