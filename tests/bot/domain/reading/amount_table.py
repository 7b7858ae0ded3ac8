"""Amounts as people type them: language, country | text | what comes.

What comes is the currency and minor units, or the problem with "~ suggestion" or "? choices".
"""

AMOUNTS = """
en US | 50 | USD 5000
en US | 50.00 | USD 5000
en US | $50 | USD 5000
en US | 50$ | USD 5000
en US | US$ 50 | USD 5000
en US | USD 50 | USD 5000
en US | 50 bucks | USD 5000
en US | 50 dollars please | USD 5000
en US | fifty | USD 5000
en GB | a tenner | GBP 1000
de DE | nen Fuffi | EUR 5000
de DE | einen Zwanziger | EUR 2000
de DE | 50er | EUR 5000
en US | fifty dollars | USD 5000
en US | twenty-five | USD 2500
en US | two hundred fifty dollars | USD 25000
en US | a hundred and one | USD 10100
en US | a thousand | USD 100000
en US | 1,000 | USD 100000
en US | 1,250.50 | USD 125050
en US | 1.250,50 | USD 125050
en US | 1.000 | which ? USD 100000, USD 100
en US | 1.255 | which ~ USD 125500
en DE | €50 | EUR 5000
en DE | 50 euros | EUR 5000
en DE | 1.000 | EUR 100000
de DE | 50 € | EUR 5000
de DE | 50,- | EUR 5000
de DE | 50,– € | EUR 5000
de DE | 50,-- | EUR 5000
de DE | 49,90 € | EUR 4990
de DE | fünfzig Euro | EUR 5000
de DE | fuenfzig euro bitte | EUR 5000
de DE | ein Euro | EUR 100
de DE | hundert Euro | EUR 10000
de DE | zweihundertfünfundzwanzig | EUR 22500
de DE | tausend | EUR 100000
de DE | 1.000 | EUR 100000
de DE | 1.000,- | EUR 100000
de DE | 1,000 | which ? EUR 100000, EUR 100
de DE | 1.250,50 EUR | EUR 125050
de DE | 1'250.50 | EUR 125050
fr FR | 1 000 | EUR 100000
fr FR | 1.000 | which ? EUR 100000, EUR 100
en GB | £50 | GBP 5000
en GB | fifty pounds | GBP 5000
en GB | 50 quid | GBP 5000
en CA | $50 | CAD 5000
en JP | 5000円 | JPY 5000
en JP | ５０００ | JPY 5000
en JP | 3,000 | JPY 3000
en JP | 50.5 | which ? JPY 50, JPY 505
en IN | Rs. 500 | INR 50000
en PL | 100 zł | PLN 10000
en BR | R$ 80 | BRL 8000
en EG | ٥٠ | EGP 5000
en EG | ٥٠٫٥ | EGP 5050
en DE | $50 | currency ~ EUR 5000
en DE | 50 bucks | currency ~ EUR 5000
de DE | fünfzig Dollar | currency ~ EUR 5000
en US | 50 € | currency ~ USD 5000
en US | 50 canadian dollars | currency ~ USD 5000
en US | 0 | zero
en US | $0.00 | zero
en US | 9999999999 | large
en US | -5 | unclear
en US | 50-60 | unclear
en US | 50 or 60 | several ? USD 5000, USD 6000
de DE | fünfzig oder sechzig Euro | several ? EUR 5000, EUR 6000
en US | 50 or so | unclear
en US | 50k | unclear
en US | 1e5 | unclear
en US | 5 hundred | unclear
en US | 5hundred | unclear
en US | two fifty | unclear
en US | 50 50 | unclear
en US | 50 bananas | unclear
en US | 50 cents | USD 50
en GB | 20p | GBP 20
en GB | 50 cents | unclear
en US | fifty dollars and fifty cents | USD 5050
de DE | zwanzig Euro fünfzig | EUR 2050
de DE | 20 Euro und 5 Cent | EUR 2005
de DE | 20 Euro 5 | unclear
de DE | 20 € 50 | unclear
en US | 50 bucks and 60 | unclear
en GB | 20 pounds 50 cents | unclear
de DE | eintausendzweihundert | EUR 120000
en US | two thousand and fifty | USD 205000
en IN | ₹1,50,000 | INR 15000000
en IN | 1,00,000.50 | INR 10000050
en US | 1,00,000 | unclear
en IN | Rs.500/- | INR 50000
en SE | 200:- | SEK 20000
en PL | 100 złotych | PLN 10000
en AE | 100 dirhams | AED 10000
en SA | 100 riyals | SAR 10000
en US | $-5 | unclear
en US | (5) | unclear
en US | .50 | unclear
de DE | ,50 | unclear
en US | 50² | unclear
en US | 1,000 000 | unclear
en US | 1 000 000.50 | USD 100000050
en ES | 50'50 | unclear
en US | 5'0 | unclear
en US | 0.'1 | unclear
en US | 1'000'000.50 | USD 100000050
en US | '50' | USD 5000
en US | ① | unclear
en US | 50½ | unclear
en US | 5️⃣0️⃣ | USD 5000
en US | 50 🎁 | USD 5000
de DE | 24.12. | unclear
de DE | 50. | EUR 5000
de DE | 50-Euro | EUR 5000
en US | make it 50 | USD 5000
de DE | sagen wir 50 Euro | EUR 5000
en US | hello | unclear
en US | 0.500 | unclear
en US |  | unclear
en XX | 50 | unclear
"""
