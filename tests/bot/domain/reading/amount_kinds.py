"""Kinds of amounts that were once read wrongly or not at all; rows as in `amount_table.py`."""

# A currency said twice is one, if both agree.
SAID_TWICE = """
en US | USD $75 | USD 7500
en US | USD $1,250.50 | USD 125050
en US | US $75 | USD 7500
en US | U.S. $75 | USD 7500
en US | US-$ 75 | USD 7500
en US | 75 $ USD | USD 7500
en US | USD US$75 | USD 7500
en US | 75 dollars USD | USD 7500
en CA | CAD $75 | CAD 7500
en CA | C$75 CAD | CAD 7500
en CA | CDN$75 | CAD 7500
en AU | AUD$75 | AUD 7500
en AU | A$75 AUD | AUD 7500
en SG | SGD S$75 | SGD 7500
en GB | GBP £75 please | GBP 7500
en GB | £75 GBP | GBP 7500
en IN | INR ₹750 | INR 75000
en IN | Rs. ₹750 | INR 75000
en JP | JPY ¥7500 | JPY 7500
en BR | BRL R$ 75 | BRL 7500
en MX | MXN $750 | MXN 75000
en US | USD €75 | currency ~ USD 7500
en US | CAD $75 | currency ~ USD 7500
en CA | USD $75 | currency ~ CAD 7500
en US | $$75 | unclear
en US | ca. $75 | unclear
de DE | EUR €75 | EUR 7500
de DE | EUR € 75,50 | EUR 7550
de DE | 75 € EUR | EUR 7500
de DE | € 75 EUR | EUR 7500
de DE | 75 EUR € bitte | EUR 7500
de DE | 75 Euro (€) | unclear
de DE | EUR€75 | EUR 7500
de DE | 75 € Euro | EUR 7500
de US | USD $75 | USD 7500
de US | 75 US-$ | USD 7500
de PL | PLN 75 zł | PLN 7500
de GB | GBP £75 | GBP 7500
de DE | USD €75 | currency ~ EUR 7500
en US | €7O | unclear
en US | 7O £ | unclear
en GB | $2O | unclear
en US | €75x | unclear
de DE | $7O | unclear
de DE | £l5 | unclear
de GB | 5O € | unclear
"""

# A sum may come with its card; how many cards is no sum.
WITH_ITS_CARD = """
en US | a $75 gift card | USD 7500
en US | A $75 Amazon gift card please | USD 7500
en US | $75 Amazon.com gift card | USD 7500
en US | a 75 dollar card | USD 7500
en US | a 75-dollar gift card | USD 7500
en US | a fifty dollar gift card | USD 5000
en US | a hundred dollar voucher | USD 10000
en US | one $75 gift card | USD 7500
en US | a gift card for $75 | USD 7500
en US | gift card worth 75 dollars | USD 7500
en GB | a £20 gift voucher | GBP 2000
en US | a $1,000 gift card | USD 100000
en US | the $75 gift card | USD 7500
en US | an Amazon $75 gift card | USD 7500
en US | gift card 75 | USD 7500
en US | Amazon voucher 75 | USD 7500
en US | a 75 voucher | USD 7500
en US | the 100 gift card please | USD 10000
en US | gift card 5 | unclear
en US | a 5 gift card | unclear
en US | $75 US | USD 7500
en US | US 75 dollars | USD 7500
en CA | $75 US | currency ~ CAD 7500
en JP | 3000円分 | JPY 3000
en JP | 2万円 | JPY 20000
en JP | 10万円 | JPY 100000
en US | a gift card with $75 | USD 7500
en US | a gift card over $75 | unclear
en US | $75 or $80 gift card | several ? USD 7500, USD 8000
en US | a 75 euro gift card | currency ~ USD 7500
en US | one gift card | unclear
en US | 50 gift cards | unclear
en US | 5 gift card | unclear
en US | two $75 gift cards | unclear
en US | $75 gift cards | unclear
en US | card for 5 people | unclear
en US | half a $75 gift card | unclear
de DE | eine 75-Euro-Geschenkkarte | EUR 7500
de DE | 75€-Gutschein | EUR 7500
de DE | Geschenkkarte 75 | EUR 7500
de DE | Gutschein: 75 | EUR 7500
de DE | einen 75 Gutschein | EUR 7500
de DE | ein 100er | EUR 10000
de DE | nen 20er bitte | EUR 2000
de DE | eine Karte à 75 Euro | EUR 7500
de DE | Geschenkkarte 2 | unclear
de DE | 5 Geschenkkarte | unclear
de DE | ein 75 € Gutschein bitte | EUR 7500
de DE | einen 20-Euro-Gutschein | EUR 2000
de DE | fünfzig-Euro-Gutschein | EUR 5000
de DE | ein 50er-Gutschein | EUR 5000
de DE | Gutschein über 75 Euro | EUR 7500
de DE | einen Gutschein über 75 | EUR 7500
de DE | Geschenkkarte im Wert von 75 € | EUR 7500
de DE | ein Gutschein für 75 Euro | EUR 7500
de DE | 25 € Amazon-Gutschein | EUR 2500
de DE | Amazon.de-Gutschein 25 € | EUR 2500
de DE | eine fünfzig Euro Geschenkkarte | EUR 5000
de DE | 75-€-Gutschein | EUR 7500
de DE | Gutschein in Höhe von 75 Euro | EUR 7500
de DE | 2x 75€ Gutschein | unclear
de US | eine 75-Dollar-Karte | USD 7500
de DE | ein Gutschein | unclear
de DE | 5 Gutscheine | unclear
de DE | zwei Gutscheine über 75 Euro | unclear
de DE | Gutschein für 2 | unclear
"""

# A yen has no cents.
NO_CENTS = """
en JP | 5,00 | which ? JPY 5, JPY 500
en JP | ¥5.00 | which ? JPY 5, JPY 500
en JP | 30,00 yen | which ? JPY 30, JPY 3000
en JP | JPY 100.00 | which ? JPY 100, JPY 10000
en JP | 5,0 | which ? JPY 5, JPY 50
en JP | 12.34 | which ? JPY 12, JPY 1234
en JP | 1,000.00 | which ~ JPY 1000
en JP | 1,250.50 | which ~ JPY 1250
en JP | ¥1800.50 | which ~ JPY 1800
en JP | ¥49.99 | which ? JPY 49, JPY 4999
en JP | 3500.5 yen | which ~ JPY 3500
en JP | 7.5 | which ? JPY 7, JPY 75
en JP | ¥12000.00 | which ~ JPY 12000
en JP | 500.0円 | which ? JPY 500, JPY 5000
en JP | a ¥50.00 gift card | which ? JPY 50, JPY 5000
en JP | ５,００ | which ? JPY 5, JPY 500
en JP | 5,000 | JPY 5000
en JP | ¥5,000 | JPY 5000
en JP | 5000.- | JPY 5000
en US | 5.00 | USD 500
de JP | 5,00 | which ? JPY 5, JPY 500
de JP | 5,00 ¥ | which ? JPY 5, JPY 500
de JP | ¥ 7.00 | which ? JPY 7, JPY 700
de JP | 50,00 Yen | which ? JPY 50, JPY 5000
de JP | 5,5 Yen | which ? JPY 5, JPY 55
de JP | 1800,50 Yen | which ~ JPY 1800
de JP | 79,99 | which ? JPY 79, JPY 7999
de JP | ¥ 2,75 | which ? JPY 2, JPY 275
de JP | 3000,5 | which ~ JPY 3000
de JP | 12500,00 Yen | which ~ JPY 12500
de JP | Betrag: 20,00 | which ? JPY 20, JPY 2000
de JP | 1.000,00 | which ~ JPY 1000
de JP | Gutschein über 30,00 Yen | which ? JPY 30, JPY 3000
de JP | 8,00 JPY bitte | which ? JPY 8, JPY 800
de JP | 99,0 | which ? JPY 99, JPY 990
de JP | 5.000 | JPY 5000
de JP | 5000,- | JPY 5000
de DE | 5,00 | EUR 500
"""

AMOUNT_KINDS = SAID_TWICE.rstrip() + WITH_ITS_CARD.rstrip() + NO_CENTS
