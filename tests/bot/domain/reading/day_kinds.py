"""Kinds of days that were once read wrongly or not at all; rows as in `date_table.py`."""

from tests.bot.domain.reading.named_day_kinds import NAMED_DAY_KINDS
from tests.bot.domain.reading.twelve_kinds import TWELVE_KINDS

# "May" and "march" are words too, and a month belongs to the number beside it alone.
MONTHS_APART = """
en US | it may arrive on the 3rd | 2026-12-03
en US | we may send it Saturday | 2026-11-28
en US | you may deliver it on the 3rd | 2026-12-03
en US | may we deliver it on the 9th? | 2026-12-09
en US | it may be Dec 9 | 2026-12-09
en US | May 9 works for me | 2027-05-09
en GB | may arrive the 29th | 2026-11-29
en US | may it arrive on the 8th | 2026-12-08
en US | may please send on the 30th | 2026-11-30
en US | may come by Friday | 2026-11-27
en US | it may be delivered on December 9 | 2026-12-09
en US | on the 6th it may arrive | 2026-12-06
en US | the 27th may arrive | unclear
en US | may on the 5th | unclear
en US | may I send it on the 5th | unclear
en US | we may march on the 5th | unclear
en US | march on the 5th | unclear
en US | June, please, on the 10th | unclear
en US | in May on the 5th | unclear
en US | the 5th in May | unclear
en US | on the 5th, please, in August | unclear
en US | 5 May | 2027-05-05
en US | May 5th | 2027-05-05
en US | 5th of May | 2027-05-05
en US | the 5th of May, please | 2027-05-05
en US | May the 4th | 2027-05-04
en US | May, 5th | 2027-05-05
en GB | send it 5 May please | 2027-05-05
en US | please send it May 5th | 2027-05-05
en US | first of May | 2027-05-01
en US | May 5 at 9am | 2027-05-05T09:00
en US | 9am on May 5 | 2027-05-05T09:00
en US | 5-May-2027 | 2027-05-05
en US | end of May | which ~ 2027-05-31
en US | in May | unclear
en US | March 3 | 2027-03-03
de DE | Mai am 5. | unclear
de DE | im Mai am 5. | unclear
de DE | am 5. im Mai | unclear
de DE | März, bitte am 3. | unclear
de DE | am 24. bitte im Dezember | unclear
de DE | Dezember am 24. | unclear
de DE | am 12. schicken, August | unclear
de DE | im Juni, am 10. | unclear
de DE | Jan am 5. | unclear
de DE | may arrive on the 11th | 2026-12-11
de DE | 6. Mai passt | 2027-05-06
de DE | 5. Mai | 2027-05-05
de DE | am 5. Mai bitte | 2027-05-05
de DE | Mai, der 5. | 2027-05-05
de DE | der fünfte Mai | 2027-05-05
de DE | bitte den 3. März schicken | 2027-03-03
de DE | 5. Mai um 9 Uhr | 2027-05-05T09:00
"""

# "In the morning at 3 pm": one of the two is a slip.
AGAINST_ITS_PART = """
en US | Saturday morning at 4pm | which ? 2026-11-28T04:00, 2026-11-28T16:00
en US | 8 pm tomorrow morning | which ? 2026-11-24T08:00, 2026-11-24T20:00
en GB | tomorrow afternoon at 10am | which ? 2026-11-24T10:00, 2026-11-24T22:00
en US | Dec 9 in the evening at 8 am | which ? 2026-12-09T08:00, 2026-12-09T20:00
en US | tonight at 9am | which ~ 2026-11-23T21:00
en US | Christmas Day, in the morning, 7 p.m. | which ? 2026-12-25T07:00, 2026-12-25T19:00
en US | Friday night at 8am | which ? 2026-11-27T08:00, 2026-11-27T20:00
en US | tomorrow noon at 3pm | which ? 2026-11-24T12:00, 2026-11-24T15:00
en US | tomorrow morning at noon | which ~ 2026-11-24T12:00
en US | tomorrow morning at 15:00 | which ~ 2026-11-24T15:00
en US | Friday evening at 14:00 | which ~ 2026-11-27T14:00
en GB | tomorrow evening at 11:30 | 2026-11-24T23:30
en US | tomorrow morning at 9am | 2026-11-24T09:00
en US | tomorrow afternoon at 3pm | 2026-11-24T15:00
en US | tonight at 9pm | 2026-11-23T21:00
en US | this evening at 8 | 2026-11-23T20:00
en US | Friday night at 9 | 2026-11-27T21:00
en US | Friday night at 6 | 2026-11-27T18:00
de DE | Freitagabend um 9 Uhr morgens | which ? 2026-11-27T09:00, 2026-11-27T21:00
de DE | morgen Abend um 7 Uhr früh | which ? 2026-11-24T07:00, 2026-11-24T19:00
de DE | Samstag früh um 20 Uhr | which ~ 2026-11-28T20:00
de DE | morgen früh um 17 Uhr | which ~ 2026-11-24T17:00
de DE | am Vormittag um 15 Uhr am 3.12. | which ~ 2026-12-03T15:00
de DE | 3.12. nachmittags um 20 Uhr | which ~ 2026-12-03T20:00
de DE | Freitagabend um 13 Uhr | which ~ 2026-11-27T13:00
de DE | morgen Abend 9 am | which ? 2026-11-24T09:00, 2026-11-24T21:00
de DE | Sonntag Vormittag 4 pm | which ? 2026-11-29T04:00, 2026-11-29T16:00
de DE | morgen mittag um 18 Uhr | which ~ 2026-11-24T18:00
de DE | heute Abend um 8 Uhr früh | which ~ 2026-11-23T20:00
de DE | morgen abends um 8 | 2026-11-24T20:00
de DE | Freitagabend um 20 Uhr | 2026-11-27T20:00
de DE | Freitagabend um 9 Uhr abends | 2026-11-27T21:00
de DE | morgen Nachmittag um 15 Uhr | 2026-11-24T15:00
de DE | morgen Vormittag um 11 | 2026-11-24T11:00
de DE | abends um 8 am 24.12. | 2026-12-24T20:00
de DE | nachmittags um 3 am Freitag | 2026-11-27T15:00
de DE | um 8 am Abend am 24.12. | 2026-12-24T20:00
de DE | um 12 am Freitag | 2026-11-27T12:00
de DE | um 5 am Freitag | which ? 2026-11-27T05:00, 2026-11-27T17:00
de DE | 18:30 am Freitag | 2026-11-27T18:30
de DE | 24.12.2026 am Abend um 8 | 2026-12-24T20:00
en US | 8 am Friday | 2026-11-27T08:00
en US | 18:30 am Friday | unclear
"""

# Noon has a name, and an hour beside it.
MIDDAY = """
en US | tomorrow at noon | 2026-11-24T12:00
en US | Friday 12 noon | 2026-11-27T12:00
en US | tomorrow noon at 12 | 2026-11-24T12:00
en US | noon, 12:00, on December 3 | 2026-12-03T12:00
en GB | Saturday lunchtime at 1 | 2026-11-28T13:00
en GB | midday on Friday at 1 | 2026-11-27T13:00
en US | Dec 24 12pm noon | 2026-12-24T12:00
en GB | Friday at midday | 2026-11-27T12:00
en US | tomorrow at noon 12:30 | 2026-11-24T12:30
en US | December 12 noon | 2026-12-12T12:00
en GB | 24 Dec 12 noon | 2026-12-24T12:00
en GB | 24 December 9 in the morning | 2026-12-24T09:00
en GB | 24 Dec 26 in the morning | 2026-12-24
en US | noon tomorrow | 2026-11-24T12:00
de DE | übermorgen Mittag gegen 12 | 2026-11-25T12:00
de DE | Samstagmittag um 12 Uhr | 2026-11-28T12:00
de DE | am Sonntag mittags um halb eins | 2026-11-29T12:30
de DE | am 3.12. mittags 13 Uhr | 2026-12-03T13:00
de DE | Heiligabend mittags um 12 | 2026-12-24T12:00
de DE | Donnerstag um 12 Uhr mittags | 2026-11-26T12:00
de DE | mittags um zwölf am 24.12. | 2026-12-24T12:00
de DE | übermorgen mittags um Viertel nach 12 | 2026-11-25T12:15
de DE | morgen Mittag um eins | 2026-11-24T13:00
de DE | morgen mittags 12:30 Uhr | 2026-11-24T12:30
de DE | Freitag zur Mittagszeit | unclear
de DE | Freitag gegen Mittag | 2026-11-27T12:00
de DE | morgen Mittag um 11 | 2026-11-24T11:00
"""

# After midnight a night is in the next day, which not everybody means.
SMALL_HOURS = """
en US | Saturday night at 1am | which ? 2026-11-28T01:00, 2026-11-29T01:00
en US | tomorrow night at 1:30am | which ? 2026-11-24T01:30, 2026-11-25T01:30
en GB | Friday night at 3 | which ? 2026-11-27T03:00, 2026-11-28T03:00
en US | New Year's Eve at night, 2am | which ? 2026-12-31T02:00, 2027-01-01T02:00
en US | Friday night at 12:30am | which ? 2026-11-27T00:30, 2026-11-28T00:30
en US | Friday evening at 2 a.m. | which ? 2026-11-27T02:00, 2026-11-28T02:00
en US | tonight at 1 | which ~ 2026-11-24T01:00
en US | tonight at 2am | which ~ 2026-11-24T02:00
en US | tonight at 2 in the morning | which ~ 2026-11-24T02:00
en US | Dec 24 at night at 00:30 | which ? 2026-12-24T00:30, 2026-12-25T00:30
en US | Friday night at 12 | which ? 2026-11-27T00:00, 2026-11-28T00:00
en US | Friday night at 5 | which ? 2026-11-27T05:00, 2026-11-27T17:00, 2026-11-28T05:00
en US | New Year's Eve at 1am | which ? 2026-12-31T01:00, 2027-01-01T01:00
en GB | Christmas Eve, 2 am | which ? 2026-12-24T02:00, 2026-12-25T02:00
en US | Christmas Eve at 9am | 2026-12-24T09:00
en US | Friday evening at 5am | which ? 2026-11-27T05:00, 2026-11-27T17:00, 2026-11-28T05:00
en GB | quarter to twelve on Saturday night | 2026-11-28T23:45
en US | Friday at 2am | 2026-11-27T02:00
en US | tonight at midnight | 2026-11-24T00:00
en US | tonight at 11 | 2026-11-23T23:00
en US | Friday night | 2026-11-27
de DE | Samstagnacht um 3 | which ? 2026-11-28T03:00, 2026-11-29T03:00
de DE | Samstag Nacht um halb zwei | which ? 2026-11-28T01:30, 2026-11-29T01:30
de DE | Freitag nachts um 4 | which ? 2026-11-27T04:00, 2026-11-28T04:00
de DE | Silvester um 1 Uhr nachts | which ? 2026-12-31T01:00, 2027-01-01T01:00
de DE | am 24.12. um 2 Uhr nachts | which ? 2026-12-24T02:00, 2026-12-25T02:00
de DE | nachts um 3 am 5.12. | which ? 2026-12-05T03:00, 2026-12-06T03:00
de DE | Freitagnacht um 3 Uhr früh | which ? 2026-11-27T03:00, 2026-11-28T03:00
de DE | morgen nachts um 5 | which ? 2026-11-24T05:00, 2026-11-25T05:00
de DE | heute Nacht um 2 | which ~ 2026-11-24T02:00
de DE | um 2 Uhr nachts | which ~ 2026-11-24T02:00
de DE | in der Nacht auf Sonntag um 3 | which ~ 2026-11-29T03:00
de DE | in der Nacht zum 24.12. um 1 Uhr | which ~ 2026-12-24T01:00
de DE | in der Nacht auf Samstag um 23 Uhr | which ~ 2026-11-27T23:00
de DE | in der Nacht auf Samstag | which ~ 2026-11-28
de DE | in der Nacht von Freitag auf Samstag um 1 | which ~ 2026-11-28T01:00
de DE | in der Nacht vom 5. auf den 6. um 3 | which ~ 2026-12-06T03:00
en US | the night of Dec 5 at 2am | which ? 2026-12-05T02:00, 2026-12-06T02:00
de DE | Silvester um 0:30 Uhr | which ? 2026-12-31T00:30, 2027-01-01T00:30
de DE | Samstag nachts um halb zwölf | 2026-11-28T23:30
de DE | Samstag nachts um halb eins | which ? 2026-11-28T00:30, 2026-11-29T00:30
de DE | heute Nacht um 11 | 2026-11-23T23:00
de DE | 24.12. um 23 Uhr nachts | 2026-12-24T23:00
de DE | 24.12. nachts | 2026-12-24
"""

# What is counted is not the days of a month.
COUNTED = """
en US | third evening | unclear
en US | the second night | unclear
en US | on the first morning | unclear
en US | the fifth afternoon | unclear
en US | by the fourth night, please | unclear
en US | second evening at 8 | unclear
en US | second time | unclear
en US | the third day | unclear
en US | first week | unclear
en US | the 2nd evening | unclear
en US | 3rd night | unclear
en US | on the second in the evening | 2026-12-02
en US | on the second at 8pm | 2026-12-02T20:00
en US | December 2nd, evening | 2026-12-02
en IN | 27th morning 9am | 2026-11-27T09:00
de DE | dritter Abend | unclear
de DE | am zweiten Abend | unclear
de DE | der erste Nachmittag | unclear
de DE | am fünften Vormittag | unclear
de DE | vierte Nacht | unclear
de DE | in der dritten Nacht | unclear
de DE | zweiter Mittag | unclear
de DE | am zweiten Abend um 8 | unclear
de DE | der dritte Tag | unclear
de DE | zweites Mal | unclear
de DE | am 2. Abend | unclear
de DE | am zweiten abends | 2026-12-02
de DE | 2. Dezember, Abend | 2026-12-02
"""

DAY_KINDS = "".join(
    table.rstrip()
    for table in (
        MONTHS_APART,
        AGAINST_ITS_PART,
        MIDDAY,
        SMALL_HOURS,
        COUNTED,
        TWELVE_KINDS,
        NAMED_DAY_KINDS,
    )
)
