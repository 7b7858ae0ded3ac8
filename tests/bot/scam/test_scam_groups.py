"""Each group of phrases with a message in which it matters, and a twin in which it does not."""

# ruff: noqa: E501 - a pair is a line
import re
from pathlib import Path

import pytest

from bot.scam import Verdict, check
from bot.scam.text.reading import read
from bot.scam.text.vocabulary import groups

EXPLAINED = Path(__file__).parents[3] / "docs" / "scam-signals.md"
# Group: a message in which a phrase of it decides, a twin that is judged otherwise.
PAIRS = {
    "card": ("Please buy me a gift card", "Please buy me a newspaper"),
    "brand": ("Please send me the Amazon code", "Please send me the garden code"),
    "prepaid": ("The fine is payable with paysafecard", "The fine is payable with us"),
    "plain_card": ("Text me the pin of the card", "Text me the pin"),
    "code": ("Here is a gift card. Please send me the codes", "Here is a gift card. Please send me"),
    "device": ("Text me the numbers on the back of the router", "Text me the numbers on the back of the bottle"),
    "back": ("Here is the gift card, scratch the back and send me it", "Here it is, please send me it"),
    "photo": ("Send me a photo of the gift card codes", "Give me a hug for the gift card"),
    "them": ("I saw gift cards. Can you get some?", "I saw gift cards. Can you get tea?"),
    "me": ("Send gift cards to my email", "Send gift cards to Norway"),
    "here": ("Gift cards it is. Then the numbers in this chat", "Gift cards it is. Then the numbers in this book"),
    "whether": ("Tell me whether the gift card code works", "Tell me the gift card code that works"),
    "get": ("Can you purchase a gift card", "Can you like a gift card"),
    "hand": ("Please forward the gift card codes", "Please enjoy the gift card codes"),
    "anybody": ("Giveaway for all who send me a Steam code", "Giveaway for all with a Steam code"),
    "enough": ("Gift cards: a photo of the codes is enough", "Gift cards: a photo of the codes"),
    "once": ("You get the puppy once I have the Steam code", "You get the puppy and the Steam code"),
    "pay": ("The customs fee is payable in gift cards", "The customs fee, and gift cards"),
    "need": ("I need Steam cards urgently, I'm in a meeting", "I see Steam cards, I'm in a meeting"),
    "ask": ("Could you buy a gift card", "Buy a gift card"),
    "must": ("You must buy gift cards", "Buy gift cards"),
    "you": ("You buy gift cards today, keep it a secret", "Gift cards today, keep it a secret"),
    "other": ("Maybe we send you the gift card codes", "Send you the gift card codes"),
    "never": ("Never send me the gift card codes", "Send me the gift card codes"),
    "supposing": ("If I lose it, send me the gift card codes", "Send me the gift card codes"),
    "crook": ("Scammers say: please send me the gift card codes", "Please send me the gift card codes"),
    "told": ("He asked me to buy gift cards", "Could you buy gift cards"),
    "real": ("Buy me a gift card. Is this a scam?", "Buy me a gift card. Is this a joke?"),
    "got": ("I got this message: buy me a gift card", "Here: buy me a gift card"),
    "says": ("Sam asked whether I could get gift cards. Odd?", "Sam knows whether I could get gift cards. Odd?"),
    "bidden": ("Sam asked whether I could get gift cards. Odd?", "Sam asked about getting gift cards. Odd?"),
    "sent": ("I already sent the codes", "I already ate the cake"),
    "own": ("Send the gift card codes to friends", "Send the gift card codes"),
    "skip": ("Please get my credit card", "Please get my gift card"),
    "joint": ("Don't wait and send me the gift card codes", "Don't send me the gift card codes"),
    "boss": ("Your manager here, can you buy a gift card", "Sam here, can you buy a gift card"),
    "family": ("Mum, can you buy me a gift card", "Sam, can you buy me a gift card"),
    "urgent": ("Can you buy a gift card, it is urgent", "Can you buy a gift card, it is fun"),
    "secret": ("Buy me a gift card, tell nobody", "Buy me a gift card, tell me more"),
    "busy": ("Can you buy a gift card, I'm in a meeting", "Can you buy a gift card, I'm in Rome"),
    "repay": ("Buy me a gift card, I'll refund it", "Buy me a gift card, I'll like it"),
    "opener": ("Need a favor: buy me a gift card", "Hello: buy me a gift card"),
    "occasion": ("Buy me a gift card for my niece", "Buy me a gift card for my garden"),
    "shop": ("Buy me a gift card at the store", "Buy me a gift card at the lake"),
    "each": ("Buy me gift cards of a hundred each", "Buy me gift cards of a hundred"),
    "sweet": ("Darling, buy me a gift card", "Sam, buy me a gift card"),
    "cash": ("Text me the gift card codes, cash tonight", "Text me the gift card codes, bye"),
    "fee": ("Buy me a gift card as the delivery fee", "Buy me a gift card for the lake"),
    "release": ("Your inheritance waits, pay the fee here: www.example.com", "Your ladder waits, pay the fee here: www.example.com"),
    "parcel": ("Your parcel waits, pay the fee today", "Your seat waits, pay the fee today"),
    "fine": ("The parking fine is payable in gift cards", "The parking is payable in gift cards"),
    "registry": ("Your trademark: pay $300 or be disconnected", "Your dinner: pay $300 or be disconnected"),
    "prize": ("You have won! Claim it at www.example.com", "You have time! Claim it at www.example.com"),
    "won": ("An iPhone, won! Click here: www.example.com", "An iPhone, fun! Click here: www.example.com"),
    "lure": ("Congrats! Claim your voucher at www.example.com", "Hello! Claim your voucher at www.example.com"),
    "claim": ("You have won! Click here for a voucher", "You have won! Here is a voucher"),
    "swap": ("I swap your gift cards for bitcoin", "I like your gift cards and bitcoin"),
    "crypto": ("I swap your gift cards for bitcoin", "I swap your gift cards for apples"),
    "wire": ("Send the money by Western Union today", "Send the money by lunch today"),
    "account": ("Your account is locked, click the link", "Your door is locked, click the link"),
    "locked": ("Your account is locked, click the link", "Your account is nice, click the link"),
    "renew": ("Your subscription for $399: call us to cancel", "Your haircut for $399: call us to cancel"),
    "cancel": ("Invoice of $399: call us if you did not order this", "Invoice of $399: call us if we can help"),
    "call": ("Subscription renewed for $399. Call us to dispute", "Subscription renewed for $399. Ready to dispute"),
    "press": ("Invoice of $399: press one to cancel", "Invoice of $399: guess how to cancel"),
    "threat": ("Pay the overdue bill today or be arrested", "Pay the overdue bill today or be happy"),
    "newphone": ("Hi mum, this is my new number, text me", "Hi mum, this is my new kitchen, text me"),
    "money": ("Hi dad, I was robbed, send me money", "Hi dad, I was robbed, send me soup"),
    "stranded": ("Dad, I was robbed, send me money", "Dad, I was happy, send me money"),
    "goods": ("You get the tickets once I have the Steam code", "You get the cake once I have the Steam code"),
    "verify": ("Pay the safe date check with a Steam card", "Pay the pizza with a Steam card"),
    "otp": ("Please send me the verification code you received", "Please send me the code"),
    "bait": ("Is that you in this clip? clip-view.example/a", "Is that your aunt in this clip? clip-view.example/a"),
    "job": ("Remote job, good salary, your full name please", "Nice trip, good salary, your full name please"),
    "earn": ("Remote job, good salary, your full name please", "Remote job, good coffee, your full name please"),
    "mule": ("Payment agent wanted, you keep $90", "Patient aunt wanted, you keep $90"),
    "blackmail": ("I recorded you, pay in bitcoin", "I like you, pay in bitcoin"),
    "invest": ("Forex investment, weekly profit, click here", "Forest walk, weekly profit, click here"),
    "remote": ("Your computer is infected, call now", "Your kitchen is lovely, call now"),
    "safe": ("Your card is blocked. Move your money to us", "Your card is blocked. Count your money with us"),
    "rerouted": ("Pay the invoice to our new account", "Pay the invoice to our nice account"),
    "upfront": ("Selling two tickets for the concert, send the money to paypal friends", "Selling two tickets for the concert, send the money to paypal later"),
    "mistaken": ("Oh, wrong number! I do crypto", "Oh, good evening! I do crypto"),
    "overpaid": ("Too much money for the sofa! Please send us the rest of the deposit, I refund it", "So nice money for the garden! Please send us the rest of the deposit, I refund it"),
    "doorstep": ("Your roof is loose. We need a deposit tonight", "Your kite is loose. We need a deposit tonight"),
    "tariff": ("Your tariff is up. What is your account number?", "Your lunch is up. What is your account number?"),
    "used": ("The code is already redeemed, get two more", "The code is really lovely, get two more"),
    "another": ("The code is already redeemed, get two more", "The code is already redeemed, get two pens"),
    "barcode": ("Peel off the strip. Not the barcode", "Peel off the strip. Not the garden"),
    "coached": ("Keep me on in the store. Then the pin", "Keep warm in the store. Then the pin"),
    "desk": ("The refund desk again. The last codes were already used", "The garden again. The last codes were already used"),
    "details": ("Job with a weekly salary, your full name please", "Job with a weekly salary, a pen please"),
}  # fmt: skip


def judged(verdict: Verdict) -> tuple[object, ...]:
    names = {signal.name for signal in verdict.signals}
    return verdict.level, names, verdict.reported and verdict.reported.level


def found_in(text: str) -> set[str]:
    return {hit.group for part in read(text).parts for hit in part.hits}


@pytest.mark.parametrize("group", PAIRS)
def test_a_group_matters_in_one_message_and_not_in_its_twin(group: str) -> None:
    message, twin = PAIRS[group]
    assert group in found_in(message)
    assert judged(check(message)) != judged(check(twin))


def test_every_group_has_its_pair_and_is_explained() -> None:
    bids = {"get_bid", "hand_bid"}  # English has no such forms; the messages of others do
    assert set(PAIRS) | bids == set(groups("en"))
    explained = re.findall(r"^\| `(\w+)`", EXPLAINED.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(explained) == sorted(groups("en"))
