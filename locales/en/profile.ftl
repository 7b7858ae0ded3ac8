# What the bot says about itself in Telegram. Plain text; the limits are Telegram's:
# name 64, description 512, short description 120, a command 256 characters.

profile-name = Giftwise · gift card guide
profile-description =
    I walk you through Amazon gift cards, one small step at a time, so that nobody loses money on a wrong site, a mistyped address or a code read out to a stranger.

    Somebody wants a gift card from you? Show me the message, and I'll tell you what looks suspicious.

    I am independent, not Amazon's. I never sell cards and never ask for a code. Please never send me one.

    Tap Start, and we go through it together.
profile-short-description = Amazon gift cards, step by step. Independent, not Amazon's. Never sells cards, never asks for codes.

command-buy = Buy a gift card, step by step
command-resume = Go on where you left off
command-help = What I can do
command-redeem = Redeem a card, step by step
command-settings = See and change your settings
command-exchange = Draw names for a gift exchange
command-check = Is this message a scam?
command-cards = Your cards and their next step
