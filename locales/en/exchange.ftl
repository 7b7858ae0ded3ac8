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
    <b>{ $people } joined.</b>{ $people ->
        [0] { " " }One tap is enough.
       *[other] { "" }
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
exchange-proposed-already = Yours is here already: tap Start on it. To bring it down here, send /exchange with a title.
exchange-begun-already = It has begun already.
exchange-not-the-asker = Whoever asked for this exchange can start or change it. Send /exchange for one of your own.
exchange-too-late = The draw is done already, so nobody can join any more.
exchange-not-the-organiser = Only whoever runs this exchange can do that.
exchange-asked-to-organise = I'm asking whoever runs it now. You'll hear from me.
exchange-asked-lately = I have asked whoever runs it already. They have a day to answer; once they have, I leave them alone for a day.

# By the link.

exchange-link-not-yours = This link leads nowhere here. To join a gift exchange, tap the button in your group yourself.

# A rehearsal

exchange-button-rehearse = 🎭 Rehearse
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

exchange-you-are-in =
    { $named ->
        [yes] <b>You're in</b>: { $title }
       *[no] <b>You're in.</b>
    }
exchange-take-on =
    { $drawn ->
        [yes] You give <b>one gift of about { $budget }</b>, for <b>one person</b>. And one person gives to you.
       *[no] You give <b>one gift of about { $budget }</b>, for <b>one person</b>; the draw decides for whom. And one person gives to you.
    }
exchange-take-on-free =
    { $drawn ->
        [yes] You give <b>one gift</b>, for <b>one person</b>. And one person gives to you.
       *[no] You give <b>one gift</b>, for <b>one person</b>; the draw decides for whom. And one person gives to you.
    }
exchange-drawn-day =
    • The draw is done
    • Gifts on { $day }
exchange-who-sees =
    { $whose ->
        [own] Your wishes, and where a card reaches you, are seen by whoever draws you, and by nobody else. Those who take part see your name.
       *[ward] Wishes, and where a card reaches { $name }, are seen by whoever draws { $name }, and by nobody else.
    }
exchange-ward-in = <b>{ $name } takes part, through you.</b> Their match will reach you, so the two of you never draw each other.
exchange-optional =
    { $whose ->
        [own] That's all you need to do. If you like, tell whoever draws you a little more; you can change it at any time.
       *[ward] That's all { $name } needs. If you like, say a little more for whoever draws { $name }.
    }

exchange-line-name = 👤 Name: <b>{ $name }</b>
exchange-line-wishes =
    🎁 Wishes:
    { $words }
exchange-line-nothing = 🎁 Wishes: nothing, please
exchange-line-unwanted =
    🚫 Not wanted:
    { $words }
exchange-line-site = 🛒 Shops on: { $site }
exchange-line-way =
    { $way ->
        [email] 📮 A card by e-mail: { $where }
        [sms] 📮 A card by text message: { $where }
        [post]
            📮 A card by post:
            { $where }
       *[person] 📮 A card: handed over in person
    }
exchange-line-apart =
    🤫 Not with: { $names }{ $more ->
        [0] { "" }
       *[other] , and { $more } more
    }. Only you see this; it is in no list.
exchange-line-backup = 🙋 Would help out if somebody's gift doesn't come

exchange-ask-wishes =
    { $whose ->
        [own] Wishes
       *[ward] Their wishes
    }
exchange-ask-unwanted = Not wanted
exchange-ask-name =
    { $whose ->
        [own] Name
       *[ward] Their name
    }
exchange-ask-site =
    { $whose ->
        [own] Where I shop
       *[ward] Their shop
    }
exchange-ask-way =
    { $whose ->
        [own] How a card reaches me
       *[ward] How a card reaches them
    }
exchange-ask-apart = Not with …
exchange-ask-backup =
    { $now ->
        [yes] ✓ I'd help out
       *[no] I'd help out
    }
exchange-ask-word = Tell namesakes apart
exchange-ask-ward = Somebody without Telegram
exchange-ask-link = New link
exchange-ask-leave = Leave
exchange-ask-remove = Take out
exchange-somebody = { $name }
exchange-drop = Take it back

# A name, and what tells two of one name apart.

exchange-name-title = 🎁 Gift exchange: a name
exchange-name-title-new = 🎁 Gift exchange: a name
exchange-name-said-ask =
    { $whose ->
        [own] <b>What do the others call you?</b> So far you are { $now }.
       *[ward] <b>What is { $now } called, then?</b>
    }
exchange-name-said-line = 👤 { $said }
exchange-name-said-problem-unclear = A name has at least one letter. How about it?
exchange-name-said-problem-long = That's a long name. Does it fit into { $most } signs?
exchange-name-said-problem-scam = I'd rather not pass that on, it reads like a scam. { $reason } Just the name, please.

exchange-word-title = 🎁 Gift exchange: which of two
exchange-word-title-new = 🎁 Gift exchange: which of two
exchange-word-said-ask =
    { $whose ->
        [own] <b>There is somebody else called { $now }.</b> Is there a word that tells you apart, like “sales” or your surname?
       *[ward] <b>There is somebody else called { $now }.</b> Is there a word that tells { $name } apart, like “sales” or a surname?
    }
exchange-word-number = A number will do
exchange-word-said-line = 👤 { $said }
exchange-word-said-problem-unclear = I need a word with at least one letter or digit.
exchange-word-said-problem-long = A short word is enough, at most { $most } signs.
exchange-word-said-problem-scam = I'd rather not pass that on, it reads like a scam. { $reason } One word is enough.

# Wishes, and what is not wanted.

exchange-wishes-title = 🎁 Gift exchange: wishes
exchange-wishes-title-new = 🎁 Gift exchange: wishes
exchange-wishes-said-ask =
    { $whose ->
        [own] <b>What would you like?</b> Whoever draws you reads it as you write it, line by line, at most { $most } signs. Links are fine.
       *[ward] <b>What would { $name } like?</b> Whoever draws { $name } reads it as you write it, at most { $most } signs. Links are fine.
    }
exchange-wishes-nothing = Nothing, please
exchange-wishes-said-problem-unclear = A few words, please, or tap “Nothing, please”.
exchange-wishes-said-problem-long = That is { $signs } signs; I can pass on { $most } at most. Could you shorten it?
exchange-wishes-said-problem-scam = I won't pass that on, it reads like a scam. { $reason } Please put it another way.

exchange-unwanted-title = 🎁 Gift exchange: not wanted
exchange-unwanted-title-new = 🎁 Gift exchange: not wanted
exchange-unwanted-said-ask =
    { $whose ->
        [own] <b>What would you rather not get?</b> An allergy, something you have already, anything. Only whoever draws you reads it.
       *[ward] <b>What would { $name } rather not get?</b> An allergy, something that is there already, anything. Only whoever draws { $name } reads it.
    } At most { $most } signs.
exchange-unwanted-said-problem-unclear = A few words, please, or tap “Back”.
exchange-unwanted-said-problem-long = That is { $signs } signs; I can pass on { $most } at most. Could you shorten it?
exchange-unwanted-said-problem-scam = I won't pass that on, it reads like a scam. { $reason } Please put it another way.

# Where a card is of use, and how it arrives.

exchange-site-title = 🎁 Gift exchange: which site
exchange-site-title-new = 🎁 Gift exchange: which site
exchange-site-said-ask =
    { $whose ->
        [own] <b>Which Amazon site do you shop on?</b> A gift card works on the site it was bought for, and on no other.
       *[ward] <b>Which Amazon site does { $name } use?</b> A gift card works on the site it was bought for, and on no other.
    }
exchange-site-said-line = 🛒 { $said }
exchange-site-said-problem-unclear = I don't know a site by that name. Tap one, or type its country.

exchange-way-title = 🎁 Gift exchange: how it arrives
exchange-way-title-new = 🎁 Gift exchange: how it arrives
exchange-way-said-ask = { $ask }
exchange-way-fresh =
    { $whose ->
        [own] <b>If it's a card: where does it reach you?</b> Type an e-mail address, a mobile number or a postal address. Only whoever draws you sees it.
       *[ward] <b>If it's a card: where does it reach { $name }?</b> Type an e-mail address, a mobile number or a postal address. Only whoever draws { $name } sees it.
    }
exchange-way-doubt =
    <b>{ $typed }</b>
    { $problem }

    Tap the right one, or type it again.
exchange-way-person = In person
exchange-way-said-problem-unclear = I can't tell where that is. An e-mail address, a mobile number, or street, postcode and town?
exchange-way-said-problem-unread = { $problem }
exchange-way-said-problem-long = That's a long address. Does it fit into { $most } signs?

# Whom somebody would rather not draw.

exchange-apart-title = 🎁 Gift exchange: not with …
exchange-apart-title-new = 🎁 Gift exchange: not with …
exchange-apart-said-ask =
    { $others ->
        [0] <b>Nobody else has joined yet.</b> Come back to this once they have. Only you see this; it is in no list.
       *[other] { $whose ->
            [own] <b>Whom would you rather not draw?</b> Tap a name, or type several. They won't draw you, either. Only you see this; it is in no list.
           *[ward] <b>Whom should { $name } not draw?</b> Tap a name, or type several. They won't draw { $name }, either. Only you see this; it is in no list.
        }
    }
exchange-apart-said-problem-unclear = Which name? Tap one, or type it.
exchange-apart-said-problem-nobody =
    { $others ->
        [0] Nobody else has joined yet, so nobody here is called { $name }.
       *[other] Nobody here is called { $name }. The names are on the buttons.
    }
exchange-apart-said-problem-several = There is more than one { $name }. Which one? Tap a name.
exchange-apart-said-problem-gone = They don't take part any more.
exchange-apart-list =
    { $whose ->
        [own] 🤫 <b>You are kept apart from:</b> { $names }{ $more ->
            [0] { "" }
           *[other] , and { $more } more
        }. Only you see this; it is in no list.
       *[ward] 🤫 <b>{ $name } is kept apart from:</b> { $names }{ $more ->
            [0] { "" }
           *[other] , and { $more } more
        }. Only you see this; it is in no list.
    }
exchange-apart-drop = Drop: { $name }
exchange-apart-more = Somebody else, too
exchange-apart-keep = Keep it as it is
exchange-apart-impossible = <b>With the people there are so far, nobody could be drawn like that.</b> More may still join, so you can keep it. If nobody does, it would hold up everybody, and I'd ask you again. Nobody learns that it was you.

# Somebody without Telegram.

exchange-ward-title = 🎁 Gift exchange: somebody else
exchange-ward-title-new = 🎁 Gift exchange: somebody else
exchange-ward-said-ask = <b>Who would like to take part, but has no Telegram?</b> Type their name. Their match will reach you, so the two of you never draw each other.
exchange-ward-said-line = 👤 { $said }
exchange-ward-said-problem-unclear = A name has at least one letter. Who is it?
exchange-ward-said-problem-long = That's a long name. Does it fit into { $most } signs?
exchange-ward-said-problem-scam = I'd rather not pass that on, it reads like a scam. { $reason } Just the name, please.

# Leaving, and coming back.

exchange-leave-sure =
    { $drawn ->
        [yes] <b>Leave?</b> The draw is done: whoever drew you and the organiser will hear that you have left. You won't be able to come back to this one.
       *[no] { $whose ->
            [own] <b>Leave?</b> What you have said here is erased. You can join again until the draw.
           *[ward] <b>Take { $name } out?</b> What you have said for { $name } is erased.
        }
    }
exchange-leave-yes =
    { $whose ->
        [own] Leave
       *[ward] Take out
    }
exchange-leave-stay =
    { $whose ->
        [own] Stay
       *[ward] Leave it as it is
    }
exchange-have-left =
    { $drawn ->
        [yes] <b>You have left.</b> What you had said is erased, and you need to give nothing. Those it matters to are told.
       *[no] <b>You have left.</b> What you had said is erased. If you change your mind, join again until the draw:
    }
exchange-settled = The draw is done, so that stays as it was.
exchange-not-in = <b>You don't take part in this gift exchange.</b>
exchange-join-again = Join again
exchange-new-link = 🔗 The old link leads nowhere now, whoever has it. “Join” in the group gives you a new one.

exchange-left = Somebody has left the gift exchange after the draw. I repair the draw by myself, if that can be: as few as possible get a new match, and you hear how many.
exchange-match-left =
    { $whose ->
        [own] The person you drew has left the gift exchange.
       *[ward] The person whom { $name } drew has left the gift exchange.
    } If you have no gift yet, wait. If you have one, keep it for now: I'll tell you as soon as there is somebody else.
exchange-match-changed =
    { $whose ->
        [own] Your match changed their wishes, or how a gift reaches them. Before you buy, look once more.
       *[ward] The match of { $name } changed their wishes, or how a gift reaches them. Before you buy, look once more.
    }

# /exchange in private.

exchange-list = <b>Your gift exchanges.</b> Tap one.
exchange-on-list =
    { $named ->
        [yes] { $title } · { $day }
       *[no] Gift exchange · { $day }
    }
exchange-on-list-run =
    { $named ->
        [yes] Organise: { $title } · { $day }
       *[no] Organise · { $day }
    }
exchange-on-list-twin = { $line } · { $people } joined
exchange-none =
    🎁 <b>A gift exchange: each gives to one other, drawn by lot.</b> You take part in none so far.

    It begins in a group: add me there and send <code>/exchange@{ $bot }</code>. Everybody joins by one tap, tells me wishes in private if they like, and I draw. Nobody but the giver learns who gives to whom.

# Organiser

exchange-run =
    <b>You run this exchange</b>{ $named ->
        [yes] : { $title }
       *[no] { "" }
    }
exchange-run-not-yours = You don't run this exchange any more.
exchange-run-not-begun = It begins when you tap “Start” in your group. Until then you can change what I proposed.
exchange-run-is-cancelled = It is cancelled. Everybody I could reach has been told.
exchange-run-will-draw = I draw by myself when sign-up ends, or earlier if you tap “Draw now”.
exchange-run-drawing = The draw is on its way.
exchange-run-not-drawn = <b>Not drawn yet.</b> I try again with every change.
exchange-run-too-late = That can't be changed any more.

exchange-run-until-line = • Sign up until { $until }
exchange-run-day-line = • Gifts on { $day }
exchange-run-budget-line = • A gift costs about { $budget }
exchange-run-no-budget-line = • No amount for a gift
exchange-run-people-line = • Joined: { $people }
exchange-run-rules-line = • Your rules: { $rules }
exchange-run-title-line =
    { $named ->
        [yes] • Title: { $title }
       *[no] • No title
    }
exchange-run-zone-line = • Clock: { $city } time

exchange-run-rules = Rules
exchange-run-people = People
exchange-run-draw = Draw now
exchange-run-change = Change
exchange-run-hand-over = Hand over
exchange-run-cancel = Cancel the exchange
exchange-run-before = ← Before
exchange-run-further = More →
exchange-run-someone = { $name }
exchange-run-picked = ✓ { $name }
exchange-run-and-more = { $names } and { $more } more

# What stands in the way of a draw

exchange-run-too-few =
    { $people ->
        [0] A draw takes three people at least, and nobody has joined yet.
        [1] A draw takes three people at least, and one has joined so far.
       *[other] A draw takes three people at least, and { $people } have joined so far.
    }
exchange-run-private-wish = <b>No draw is possible right now.</b> A private wish stands in the way; whoever said it has been asked. You can wait, or drop a rule of your own.
exchange-run-impossible =
    <b>No draw is possible right now.</b> { $names }: the rules leave too few people they may give to. { $rules ->
        [one] This rule is in the way: { $drop }.
       *[other] { $rules } rules are in the way together. Dropping this one helps: { $drop }.
    }
exchange-run-only-wards = <b>No draw is possible right now.</b> { $names }: whoever looks after somebody and whom they look after don't give to each other, and that leaves too few. More people help.

# Rules

exchange-run-rules-screen =
    { $rules ->
        [0] <b>No rules of yours yet.</b> Who shouldn't give to whom?
       *[other] <b>Your rules: { $rules }.</b> Tap one to drop it.
    } What people ask me for in private stays with them and isn't counted here.
exchange-run-add-two = Two people
exchange-run-add-team = Household or team
exchange-run-add-several = One with several
exchange-run-drop = ✖ { $rule }
exchange-run-rule-never = { $first } and { $second }
exchange-run-rule-one-way = { $first } not to { $second }
exchange-run-rule-team = Together: { $names }
exchange-run-rule-holds =
    ✓ { $kind ->
        [team] Nobody of these gives to another of them: <b>{ $names }</b>.
        [one-way] <b>{ $first }</b> doesn't give to <b>{ $rest }</b>. The other way round stays possible.
        [from] <b>{ $first }</b> gets nothing from <b>{ $rest }</b>. The other way round stays possible.
       *[apart] <b>{ $first }</b> doesn't give to <b>{ $rest }</b>, nor the other way round.
    }
exchange-run-rule-only =
    { $several ->
        [to] Only: { $first } not to them
        [from] Only: they not to { $second }
       *[no] Only: { $first } not to { $second }
    }
exchange-run-rule-there-already = You have that rule already.
exchange-run-rule-gone = Dropped: { $rule }.
exchange-run-rule-gone-already = That rule is gone already.
exchange-run-years = Last years: { $years }
exchange-run-years-ask =
    <b>How many of your group's last exchanges should not come again?</b> Whoever gave to somebody then gives to somebody else now. If that leaves no draw, I let the oldest go first.

    Now: { $years }
exchange-run-years-choice =
    { $years ->
        [0] None
       *[other] { $years }
    }

exchange-rule-so-far =
    { $problem ->
        [unknown] Nobody here is called { $unknown }. People are known by the name they joined with.{ $some ->
            [yes] { " " }So far: { $names }
           *[no] { "" }
        }
        [many] That was more than two people. For more there is “Household or team”.
       *[none] So far: { $names }
    }
exchange-rule-names-ask =
    { $kind ->
        [two] <b>Which two people should not give to each other?</b>
        [team] <b>Who belongs together?</b> Nobody of a household or team gives to another of it.
       *[several] <b>Who should not be drawn with several others?</b> Name that person first, say a boss, then the others.
    } Type names with commas, or tap them.
exchange-rule-names-problem-unclear = I found no name in that. Type them with commas, like “Anna, Ben”.
exchange-rule-which-ask =
    { $sure ->
        [yes] <b>Which { $typed } do you mean?</b>
       *[no] <b>Nobody is called { $typed }. Did you mean:</b>
    }
exchange-rule-which-problem-unclear = Please tap whom you mean.
exchange-rule-nobody = Nobody of these
exchange-rule-done = Done
exchange-rule-title = Rule of the exchange
exchange-rule-title-new = Rule of the exchange

# People

exchange-run-people-screen =
    { $people ->
        [0] <b>Nobody has joined yet.</b>
       *[other] <b>{ $people } joined</b>, in the order of signing up. Tap somebody to take them out.
    }
exchange-run-wards-line = • Without Telegram ({ $count }): { $names }
exchange-run-ward = { $name }, looked after by { $by }
exchange-run-namesakes-line = • Same name: { $names }
exchange-run-backups-line = • Would step in if a gift doesn't come: { $people }
exchange-run-out-ask =
    <b>Take { $name } out of the exchange?</b> { $kind ->
        [offline] Whoever looks after them is told.
       *[telegram] I tell them, if I can reach them.
    }
exchange-run-out = Take out
exchange-run-is-out = { $name } is out.
exchange-run-left-already = They have left already.
exchange-run-bring = Add somebody without Telegram
exchange-run-brought =
    { $whose ->
        [myself] { $name } takes part. You look after them, so you'll be told whom they give to.
       *[other] { $name } takes part. { $guardian } looks after them and will be told whom they give to.
    }
exchange-taken-out =
    { $whose ->
        [own] The organiser has taken you out of the gift exchange
       *[ward] The organiser has taken { $name } out of the gift exchange
    }{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    }.
exchange-you-look-after = You look after { $name } in the gift exchange{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    }: after the draw I tell you whom { $name } gives to. You two won't get each other.

exchange-guest-name-ask =
    <b>What is their name?</b> They take part without Telegram; somebody who has it looks after them and is told whom they give to.
exchange-guest-name-line = Without Telegram: { $name }
exchange-guest-name-problem-unclear = I need a name with letters in it.
exchange-guest-name-problem-long = That's too long, please keep it under { $most } characters.
exchange-guest-name-problem-scam = I'd rather not pass that on, it reads like a scam. { $reason } Just the name, please.
exchange-guest-guardian-ask = <b>Who looks after { $name }?</b> They will see whom { $name } gives to. Tap a name or type it.
exchange-guest-guardian-myself = I do
exchange-guest-guardian-problem-unclear = Please tap or type the name of somebody who takes part and has started me.
exchange-guest-title = Somebody without Telegram
exchange-guest-title-new = Somebody without Telegram

# Change

exchange-run-change-ask = <b>What would you like to change?</b>
exchange-run-changed = Changed. The message in your group says so.
exchange-run-change-title = Title
exchange-run-change-budget = Budget
exchange-run-change-until = Sign-up end
exchange-run-change-day = Exchange day
exchange-run-change-zone = Clock
exchange-change-title-ask = <b>What is it called?</b> Any occasion will do, such as “Christmas in the office”.
exchange-change-title-none = No title
exchange-change-title-problem-unclear = I need a few words.
exchange-change-title-problem-long = That's too long, please keep it under { $most } characters.
exchange-change-title-problem-scam = I won't say that in the group, it reads like a scam. { $reason } Please call it something else.
exchange-change-budget-ask = <b>About how much should a gift cost?</b> Tap or type an amount.
exchange-change-budget-choice = { $amount }
exchange-change-budget-none = Say no amount
exchange-change-budget-problem-unclear = I need an amount, like “20” or “25 USD”.
exchange-change-until-ask = <b>Until which day can people sign up?</b> I draw that day at ten in the morning.
exchange-change-until-problem-unclear = Please tap a day, or type it, like “18 December”.
exchange-change-until-problem-odd = Sign-up can end from { $first } to { $last }. To end it later, change the exchange day first.
exchange-change-day-ask = <b>On which day do you exchange gifts?</b>
exchange-change-day-problem-unclear = Please tap a day, or type it, like “22 December”.
exchange-change-day-problem-odd = That has to be from { $first } to { $last }.
exchange-change-zone-ask = <b>Which city has your group's time?</b> Now it is { $city } time. The draw and the sign-up end go by it.
exchange-change-zone-problem-unclear = I don't know a city by that name. Where a country has several time zones, I need a city.
exchange-change-title-new = Change the exchange

# Draw now

exchange-run-no-draw = <b>I can't draw yet.</b>
exchange-run-draw-ask = <b>Draw now?</b>
exchange-run-draw-counts =
    People: { $people } · your rules: { $rules } · last exchanges avoided: { $years ->
        [0] none
       *[other] up to { $years }
    }
exchange-run-draw-three = With three people, each can work out who gives to whom.
exchange-run-draw-only =
    { $people ->
        [one] One person has only one person they can draw, so others may work it out.
       *[other] { $people } people have only one person they can draw, so others may work it out.
    }
exchange-run-draw-final = After the draw, whoever leaves or comes late costs somebody their match.
exchange-run-draw-changed = Something has changed since. Please look once more.
exchange-run-drawn = Draw
exchange-run-delivered =
    <b>The draw is done for { $people } people.</b>

    • Have looked: { $shown }
    • Message sent, not looked yet: { $sent }
    • Message on its way: { $owed }
exchange-run-left =
    { $left ->
        [one] Somebody has left since, so one gives to nobody, and one may get nothing.
       *[other] { $left } have left since, so as many give to nobody, and as many may get nothing.
    }
exchange-run-unreached = I can't reach: { $names }. “Show my match” in the group works for them, too.

# Hand over

exchange-heir-who-ask =
    { $people ->
        [0] <b>There's nobody yet whom I could ask.</b> It has to be somebody who takes part and has started me.
       *[other] <b>Who should run it instead of you?</b> I ask them in private; nothing changes until they say yes. Tap a name or type it.
    }
exchange-heir-who-problem-unclear = Please tap or type the name of somebody who takes part and has started me.
exchange-heir-title-new = Hand over the exchange
exchange-run-asked = I have asked { $name } and wait for an answer.
exchange-run-unask = Take the question back
exchange-run-hand-over-question =
    <b>Would you run the gift exchange{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    }?</b> { $by ->
        [named] { $name } asks you.
       *[unnamed] Whoever runs it now asks you.
    } You'd see counts, rules and days, and never who gives to whom. I'd tell the group that somebody else runs it now.
exchange-run-accept-named = Yes, and say my name
exchange-run-accept-unnamed = Yes, without my name
exchange-run-decline = Rather not
exchange-run-you-declined = All right, nothing changes.
exchange-run-no-longer-asked = That question is no longer open.
exchange-run-accepted = { $name } runs the gift exchange{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    } now. Thank you for taking care of it!
exchange-run-declined = { $name } would rather not run the gift exchange. Nothing has changed.
exchange-new-organiser =
    { $who ->
        [named] { $name } runs the gift exchange{ $named ->
            [yes] { " " }{ $title }
           *[no] { "" }
        } from now on.
       *[unnamed] Somebody else runs the gift exchange{ $named ->
            [yes] { " " }{ $title }
           *[no] { "" }
        } from now on.
    }
exchange-run-take-over-question =
    <b>An admin of your group would like to run the gift exchange{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    } instead of you.</b> If I don't hear from you within a day, it goes over to them.
exchange-run-fine = It's fine
exchange-run-stay = I stay
exchange-run-stays = Whoever runs the gift exchange goes on running it.
exchange-run-taken-over = An admin of your group runs the gift exchange{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    } now. Thank you for taking care of it!

# Cancel

exchange-run-cancel-ask =
    <b>Cancel the exchange?</b> { $drawn ->
        [yes] It has been drawn for { $people } people; their matches will no longer be shown.
       *[no] People who joined: { $people }.
    } I tell everybody I can reach, and the group. This can't be undone.
exchange-run-cancelled = Yes, cancel it
exchange-cancelled-told =
    The gift exchange{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    } is cancelled. { $drawn ->
        [yes] You needn't give anything. If you have bought something already, you may of course still give it.
       *[no] Nobody needs to give anything.
    }

# Draw and matches

exchange-announced =
    The draw is done, and you have drawn somebody. Who it is, only you can see.

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
exchange-match-not-yet = Nothing is drawn yet. As soon as it is, I'll write to you.
exchange-match-gone = Whoever was drawn here has left the exchange, so there is no name any more. Whoever runs it knows, and you'll hear how it goes on. Please don't buy anything yet.
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
exchange-ran-forced =
    { $people ->
        [one] One person had only one possible match, by rules and earlier years, so others may be able to work it out.
       *[other] { $people } people had only one possible match, by rules and earlier years, so others may be able to work those out.
    }
exchange-ran-aground = I tried to draw your gift exchange, and something went wrong on my side. Nothing is lost. I'll keep trying by myself.

exchange-wish-ask = With your wish there is no way to draw: you'd rather not be matched with { $whom }. Could you do without it, this once? Nobody learns of it either way.
exchange-wish-without = Do without it
exchange-wish-keep = Keep it
exchange-wish-kept = It stays. Nobody knows of it but you and me.
exchange-wish-dropped = Thank you, it's gone. Nobody learns that it was ever there.
exchange-wish-gone = That is settled already. Thank you!

# Giving

exchange-button-buy = Buy a card
exchange-other-site = ⚠️ You shop at { $own }, they shop at { $site }. A gift card works only on the site it was bought for, so buy theirs there; you need an account on that site.
exchange-card-from = Your secret giver
exchange-card-note = Happy gift exchange! Who gives you this stays a secret. Enjoy it!
exchange-button-bought = Bought
exchange-button-handed = Handed over
exchange-button-nothing = Not yet after all
exchange-button-came = It came
exchange-button-missing = It didn't come
exchange-button-thanks = Say thanks
exchange-gift-bought = ✓ You have it. Nobody else knows.
exchange-gift-handed = ✓ Handed over, or sent. I've asked whether it came, without a word of you.
exchange-line-came = ✓ Your gift came.
exchange-line-missing = Your gift hasn't come yet. Whoever gives to you knows.
exchange-was-handed =
    { $whose ->
        [own] 🎁 Your gift has been handed over or sent, says whoever gives to you. Did it come?
       *[ward] 🎁 The gift for { $name } has been handed over or sent. Did it come?
    }
exchange-did-it-come =
    { $whose ->
        [own] 🎁 The day of the gift exchange has passed. Did yours come? I ask everybody who hasn't said.
       *[ward] 🎁 The day of the gift exchange has passed. Did the gift for { $name } come? I ask everybody who hasn't said.
    }
exchange-told-came =
    { $whose ->
        [own] 🎉 Your gift came, says your match. Thank you!
       *[ward] 🎉 The gift from { $name } came. Thank you!
    }
exchange-told-missing =
    { $whose ->
        [own] Your match says that nothing has come yet. Could you have a look where it is?
       *[ward] Nothing has come yet from { $name }, says their match. Could you have a look where it is?
    } { $rescue ->
        [open] I'm also asking somebody who offered to help out, without a word of you.
       *[none] Nobody else hears of it.
    }
exchange-remind = 🎁 Gifts are on { $day }. You haven't told me yet that you have one; if you do, tap “Bought” below your match, and I'm quiet.
exchange-stand-ask = 🙋 A gift hasn't come, and you offered to help out: would you give to one more person? You see whom once you say yes. If you'd rather not, nobody sees it.
exchange-stand-yes = Yes, I'll help
exchange-stand-no = Not this time
exchange-stand-declined = All right; nobody hears of it, and I won't ask you again here. If you change your mind, offer it anew under /exchange.
exchange-stand-thanks = 💛 Thank you! They'll hear that a gift is coming, not from whom.
exchange-stand-show = Whom I help out for
exchange-stand-gone = This is settled by now: nothing to do for you.
exchange-stand-no-answer = I haven't heard from you, so I'm asking somebody else to help out. No harm done! If you can after all, offer it anew under /exchange.
exchange-stand-over =
    { $agreed ->
        [agreed] 🎉 The gift you were to stand in for has turned up, or isn't needed any more. Thank you for helping out! If you have bought something already, it may still be a nice surprise.
       *[asked] The gift I asked you about has turned up, or isn't needed any more. Thank you for the offer!
    }
exchange-stand-late =
    { $whose ->
        [own] Your match was still waiting for a gift, so somebody who offered to help out gives to them now. If yours is on its way, it is as welcome as before; tap “Handed over” when they have it.
       *[ward] The match of { $name } was still waiting for a gift, so somebody who offered to help out gives to them now. If the gift is on its way, it is as welcome as before; tap “Handed over” when they have it.
    } Nobody was told your name.
exchange-stand-waits =
    { $whose ->
        [own] 💛 Somebody else sees to your gift now. It may take a few days; tell me when it has come.
       *[ward] 💛 Somebody else sees to the gift for { $name } now. It may take a few days; tell me when it has come.
    }
exchange-stand-nobody =
    { $gifts ->
        [one] One gift is missing, and nobody is left who offered to help out. I don't tell whose.
       *[other] { $gifts } gifts are missing, and nobody is left who offered to help out. I don't tell whose.
    } Perhaps ask in the group for somebody who would: “I'd help out” stands under /exchange.
exchange-run-silent =
    { $gifts ->
        [one] Of one gift neither giver nor receiver has said anything. Shall I ask somebody who offered to help out?
       *[other] Of { $gifts } gifts neither giver nor receiver has said anything. Shall I ask people who offered to help out?
    } I don't tell whose.
exchange-run-rescue = Ask for help
exchange-run-gifts = • Gifts: { $bought } bought, { $handed } handed over, { $came } came, { $missing } missing
# Messages

exchange-write-to-match = Write to my match
exchange-write-to-giver = Write to my giver
exchange-stop-messages = Stop messages
exchange-allow-messages = Allow them again

exchange-message-title = 🎁 Gift exchange: a message
exchange-message-title-new = 🎁 Gift exchange: a message
exchange-message-said-ask = { $ask }
exchange-message-fresh =
    <b>{ $to ->
        [giver] 🎩 To { $whose ->
            [own] your giver
           *[ward] the giver of { $ward }
        }
       *[match] 🎁 To { $whose ->
            [own] your match
           *[ward] the match of { $ward }
        }
    }: what shall I pass on?</b> I do it without your name. Words only, at most { $most } signs.
exchange-message-style = A word before you write: I leave out your name, but the way you write may tell who you are.
exchange-message-held =
    <b>Not sent yet. { $to ->
        [giver] 🎩 To { $whose ->
            [own] your giver
           *[ward] the giver of { $ward }
        }
       *[match] 🎁 To { $whose ->
            [own] your match
           *[ward] the match of { $ward }
        }
    }:</b>
    { $words }

    This may tell who you are: { $why }. Tap “Change it”, or type it anew.
exchange-message-leak-code = a gift card code
exchange-message-leak-name = your name
exchange-message-leak-username = a way to find you on Telegram
exchange-message-leak-phone = a phone number
exchange-message-leak-email = an e-mail address
exchange-message-leak-address = an address
exchange-message-change = Change it
exchange-message-send = Send it anyway
exchange-message-drop = Don't send it
exchange-message-said-line =
    { $to ->
        [giver] 🎩 To { $whose ->
            [own] your giver
           *[ward] the giver of { $ward }
        }
       *[match] 🎁 To { $whose ->
            [own] your match
           *[ward] the match of { $ward }
        }
    }
exchange-message-said-problem-unclear = A few words, please, or tap “Back”.
exchange-message-said-problem-long = That is { $signs } signs; I can pass on { $most } at most. Could you shorten it?
exchange-message-said-problem-scam = I won't pass that on, it reads like a scam. { $reason } Please put it another way.
exchange-message-said-problem-code = That looks like a gift card code. I never pass one on: give it yourself, on the day.
exchange-message-said-problem-forward = I don't pass on forwarded messages: they may show whose they are. Type it in your own words, please.
exchange-message-said-problem-file = I pass on typed words only: a photo may hold a code, a voice tells who speaks. Put it in words, please.

exchange-message-sent =
    { $to ->
        [giver] I'm passing it on to your giver, without your name.
       *[match] I'm passing it on to your match, without your name.
    }
exchange-message-left = Nothing was sent.
exchange-message-from =
    { $to ->
        [giver] <b>From your giver</b> 🎩
       *[match] <b>From your match</b> 🎁
    }{ $whose ->
        [own] { "" }
       *[ward] , for { $ward }
    }

    { $words }
exchange-message-careful = ℹ️ Read this with care: nobody here needs a code, money or a password from you.
exchange-message-nobody =
    { $to ->
        [giver] I can't reach your giver right now.
       *[match] I can't reach your match right now.
    } Nothing was sent, and I keep nothing of it. Try again another day.
exchange-message-lost =
    { $to ->
        [giver] Something you wrote to your giver could not be delivered.
       *[match] Something you wrote to your match could not be delivered.
    }{ $whose ->
        [own] { "" }
       *[ward] { " " }(For { $ward }.)
    } I don't keep messages. Try again later: once they open me again, it gets through.
exchange-message-over =
    { $to ->
        [giver] This conversation has ended, and nothing was sent. You can write to your giver anew:
       *[match] This conversation has ended, and nothing was sent. You can write to your match anew:
    }
exchange-message-gone = This conversation has ended.
exchange-message-stopped =
    { $to ->
        [giver] Messages between you and your giver are stopped. Nothing was sent.
       *[match] Messages between you and your match are stopped. Nothing was sent.
    }
exchange-message-you-stopped =
    { $to ->
        [giver] You have stopped messages with your giver. Nothing was sent.
       *[match] You have stopped messages with your match. Nothing was sent.
    }
exchange-message-now-stopped =
    { $to ->
        [giver] <b>Stopped.</b> Your giver can't write to you any more, nor you to them.
       *[match] <b>Stopped.</b> Your match can't write to you any more, nor you to them.
    } Only you can allow it again. Whoever runs the exchange sees that one conversation was stopped, not whose.
exchange-message-allowed =
    { $to ->
        [giver] As far as you are concerned, your giver may write to you again.
       *[match] As far as you are concerned, your match may write to you again.
    }
exchange-message-enough = That makes { $most } messages today, and that's as many as I pass on in a day. Tomorrow there is more.
exchange-their-scam = 💭 They wrote something that reads like a scam, so I don't show it.
exchange-run-stopped =
    { $threads ->
        [one] One conversation between a giver and their match was stopped.
       *[other] { $threads } conversations between givers and their matches were stopped.
    } I don't tell whose.

# Repair

exchange-repaired =
    { $why ->
        [left] Somebody left the exchange.
       *[other] The draw had to be repaired.
    } <b>{ $changed ->
        [one] 1 match changed.
       *[other] { $changed } matches changed.
    }</b> Whoever has a new match hears it from me, or taps the button. Everybody else keeps theirs.
exchange-root-anew =
    This number takes the place of the one before:
    <code>{ $root }</code>
exchange-new-match =
    { $whose ->
        [own] 🔄 <b>You have a new match.</b> Only you can see who it is.
       *[ward] 🔄 <b>{ $name } has a new match.</b> Only you can see who it is, so please pass it on.
    }
exchange-new-match-bought = You have bought something already: keep it, perhaps it suits your new match, too. If it was given or sent already, leave it there. Your old match is not told anything.
exchange-new-match-shown = You need to give nothing to the person you had drawn before. Please don't tell them.
exchange-new-match-unseen = You hadn't looked at the old one yet, so just look now.
exchange-button-late = Join late
exchange-late-ask = The draw is done, and somebody can still come along. Tap if you'd like to; you get your match with the next repair.
exchange-late-waits = You're in, but not drawn yet. Whoever runs the exchange adds you by a repair; then I'll write to you.
exchange-alert-late = You're in, but not drawn yet. As soon as you are, I'll write to you.
exchange-button-cannot = I can't give to them
exchange-cannot-sure = <b>Hand this match back?</b> You can do that once. The reason is nobody's business, and nobody learns that it was you. Until the draw is repaired, your match stays.
exchange-cannot-kept = All right. You'll get somebody else as soon as the draw is repaired. Please don't buy anything until then.
exchange-cannot-again = That can be done once only, and before the day of the gifts.
exchange-run-repair-needed = Your gift exchange needs a repair. I don't say why, and the fewest possible get a new match.
exchange-run-repair-late = Somebody joined your gift exchange late. A repair gives them a match.
exchange-run-remove = Remove somebody
exchange-run-late = Add somebody
exchange-run-late-asked = The group has a button “Join late” now.
exchange-run-repair = Repair
exchange-run-repairing = The repair is on its way.
exchange-run-repair-ask =
    <b>Repair the draw?</b> { $people ->
        [one] 1 person gets a new match
       *[other] { $people } people get a new match
    }, { $shown } of them { $shown ->
        [one] has looked.
       *[other] have looked.
    }
exchange-run-no-repair = <b>I can't repair the draw yet.</b>
exchange-run-holds = Nothing needs a repair.
exchange-run-repaired =
    The draw is repaired. { $people ->
        [one] 1 person has a new match
       *[other] { $people } people have a new match
    }, { $shown } of them had looked.
exchange-removal-who-ask = <b>Who is to go?</b> Tap a name or type it. Nothing happens before you have said yes.
exchange-removal-who-problem-unclear = Please tap or type the name of somebody who takes part.
exchange-removal-title-new = Remove somebody

# The end

exchange-closed =
    <b>It's over.</b> { $came ->
        [0] Thank you all for taking part!
        [one] One gift came, I'm told. Thank you all for taking part!
       *[other] { $came } gifts came, I'm told. Thank you all for taking part!
    }
exchange-has-ended = This gift exchange is over. Thank you for taking part!
exchange-run-close = Close
exchange-run-close-ask =
    <b>Close the exchange?</b> The group sees that it's over, and how many gifts came: { $came } by now. After that matches aren't shown, nothing more is passed on between people, and nobody can say that a gift came.{ $missing ->
        [0] { "" }
        [one] { " " }One gift is missing, says whoever waits for it.
       *[other] { " " }{ $missing } gifts are missing, say those who wait for them.
    } This can't be undone.
exchange-run-closed = Yes, close it
exchange-run-is-closed = It's over. Your group sees so.

exchange-reveals = When it's over, I ask everybody in private whether all may hear who gave to whom. If one of you would rather not, nobody hears.
exchange-run-reveals =
    { $now ->
        [yes] Don't tell who gave
       *[no] Tell who gave at the end
    }
exchange-run-reveal = Reveal
exchange-run-reveal-ask = <b>Let all hear who gave to whom?</b> I ask everybody in private. On { $day } I tell the group all pairs; or, if somebody would rather not, none. Nobody learns who it was, not even you.
exchange-run-revealed = Ask everybody
exchange-run-reveal-asked = I'm asking everybody whether all may hear who gave to whom. They have three days, then I tell the group.
exchange-run-reveal-done = Your group has heard who gave to whom.
exchange-reveal-question = <b>May all hear who gave to whom?</b> On { $day } I'd tell the group all pairs, yours among them. If you'd rather not, tap below: then none is told, and nobody learns that it was you. Otherwise there's nothing to do.
exchange-reveal-minds = I'd rather not
exchange-reveal-minded = All right, it stays a secret. Nobody learns that you asked for it; I keep no note of who it was.
exchange-reveal-settled = That's settled by now.
exchange-reveal-none = It stays a secret who gave to whom. It takes everybody for that, and nobody learns whose wish it was, or whether somebody couldn't be asked any more.
exchange-reveal-pairs = <b>Who gave to whom</b>
exchange-reveal-pair = 🎁 { $giver } → { $receiver }
exchange-reveal-file = Everything to check it with, against the 64 digits from the draw. You don't need me for that: docs/commitment.md in my source has a script of a few lines.
