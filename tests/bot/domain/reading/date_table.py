"""Days as people type them on Monday, 2026-11-23, 10:00: language, country | text | what comes.

What comes is a value, or the problem with "~ suggestion" or "? choices".
"""

from tests.bot.domain.reading.german_dates import GERMAN_DATES

ENGLISH_DATES = """
en US | today | 2026-11-23
en US | tomorrow | 2026-11-24
en US | Tomorrow! | 2026-11-24
en US | TOMORROW | 2026-11-24
en US | tommorow | 2026-11-24
en US | day after tomorrow | 2026-11-25
en US | the day after tomorrow | 2026-11-25
en US | Friday | 2026-11-27
en US | on Friday | 2026-11-27
en US | fri | 2026-11-27
en US | by Friday please! | 2026-11-27
en US | this Friday | 2026-11-27
en US | next Friday | which ? 2026-11-27, 2026-12-04
en US | next Monday | 2026-11-30
en US | Monday | which ? 2026-11-23, 2026-11-30
en GB | Friday week | 2026-12-04
en GB | a week on Friday | 2026-12-04
en US | a week from tomorrow | 2026-12-01
en GB | tomorrow week | 2026-12-01
en US | Friday next week | 2026-12-04
en US | next week Friday | 2026-12-04
en US | Friday this week | 2026-11-27
en US | before Friday | unclear
en US | in ten days' time | 2026-12-03
en US | now | 2026-11-23
en US | the day-after tomorrow | 2026-11-25
en US | tomorrow at a quarter-past 9 pm | 2026-11-24T21:15
en US | tomorrow 9 in the morning | 2026-11-24T09:00
en US | 9 in the evening tomorrow | 2026-11-24T21:00
en US | Dec 9 in the evening | 2026-12-09
en US | the day before Christmas | 2026-12-24
en US | Dec 24 | 2026-12-24
en US | Dec. 24 | 2026-12-24
en US | December 24th, 2026 | 2026-12-24
en US | 24 December | 2026-12-24
en US | 24th of December | 2026-12-24
en US | twenty-fourth of December | 2026-12-24
en US | the first of May | 2027-05-01
en US | Nov 22 | 2027-11-22
en US | Nov 23 | 2026-11-23
en US | 24-Dec-2026 | 2026-12-24
en US | Thursday, December 24 | 2026-12-24
en US | Friday, December 24 | weekday ~ 2026-12-24
en US | 24/12/2026 | 2026-12-24
en US | 12/24/2026 | 2026-12-24
en US | 12/24 | 2026-12-24
en US | 12/24/26 | 2026-12-24
en US | 03/04/2027 | 2027-03-04
en GB | 03/04/2027 | 2027-04-03
en AU | 03/04/2027 | 2027-04-03
en IN | 03/04/2027 | 2027-04-03
en CA | 03/04/2027 | which ? 2027-03-04, 2027-04-03
en CA | 04/04/2027 | 2027-04-04
en JP | 03/04/2027 | which ? 2027-03-04, 2027-04-03
en DE | 03/04/2027 | which ? 2027-03-04, 2027-04-03
en DE | 3.4.2027 | 2027-04-03
en ZA | 03/04/2027 | 2027-04-03
en US | 12-24 | 2026-12-24
en US | 3-4 | which ? 2027-03-04, 2027-04-03
en US | 24-26 | none-such
en US | 3.4.2027 | which ? 2027-03-04, 2027-04-03
en GB | 3.4.2027 | 2027-04-03
en US | 2026-12-24 | 2026-12-24
en US | 2026/12/24 | 2026-12-24
en US | 2026-12-24T09:00 | 2026-12-24T09:00
en US | 2026-12-24 18:30 | 2026-12-24T18:30
en US | 2026-12-24T09:00:00 | 2026-12-24T09:00
en US | in 3 days | 2026-11-26
en US | in three days | 2026-11-26
en US | in a week | 2026-11-30
en US | in two weeks | 2026-12-07
en GB | in a fortnight | 2026-12-07
en US | in twelve weeks | 2027-02-15
en US | 3 days from now | 2026-11-26
en US | in a month | 2026-12-23
en US | in a year | 2027-11-23
en US | in 13 months | far
en US | in 2 hours | 2026-11-23T12:00
en US | Christmas Eve | 2026-12-24
en US | christmas | 2026-12-25
en US | Christmas Day | 2026-12-25
en US | on Christmas 2026 | 2026-12-25
en US | Christmas 2025 | past
en GB | Boxing Day | 2026-12-26
en US | New Year's Eve | 2026-12-31
en US | New Year’s Day | 2027-01-01
en US | new year | which ? 2026-12-31, 2027-01-01
en US | Valentine's Day | 2027-02-14
en US | Easter Sunday | 2027-03-28
en US | Good Friday | 2027-03-26
en US | Mother's Day | 2027-05-09
en GB | mothers day | 2027-03-07
en FR | mothers day | which ? 2027-03-07, 2027-05-09
en AU | Father's Day | 2027-09-05
en US | Halloween | 2027-10-31
en US | Thanksgiving | 2026-11-26
en CA | Thanksgiving | 2027-10-11
en GB | Thanksgiving | which ? 2026-11-26, 2027-10-11
en US | tomorrow 9am | 2026-11-24T09:00
en US | tomorrow 9 a.m. | 2026-11-24T09:00
en US | 9am tomorrow | 2026-11-24T09:00
en US | tomorrow at 9 pm | 2026-11-24T21:00
en US | tomorrow at 12 am | 2026-11-24T00:00
en US | tomorrow at 12pm | 2026-11-24T12:00
en US | Friday at noon | 2026-11-27T12:00
en US | tomorrow at 9 | which ? 2026-11-24T09:00, 2026-11-24T21:00
en GB | tomorrow at 9:30 | 2026-11-24T09:30
en US | tomorrow at 9:30 | which ? 2026-11-24T09:30, 2026-11-24T21:30
en US | tomorrow at 09:30 | 2026-11-24T09:30
en US | tomorrow 18:30 | 2026-11-24T18:30
en US | half past 9 tomorrow | which ? 2026-11-24T09:30, 2026-11-24T21:30
en US | next Friday at 9am | which ? 2026-11-27T09:00, 2026-12-04T09:00
en US | today at 9 | 2026-11-23T21:00
en US | today 9am | past
en US | tonight at 8 | 2026-11-23T20:00
en US | tonight | 2026-11-23
en US | tomorrow morning | 2026-11-24
en US | tomorrow evening at 7 | 2026-11-24T19:00
en US | tomorrow at midnight | which ? 2026-11-24T00:00, 2026-11-25T00:00
en US | 9am | which ~ 2026-11-24T09:00
en US | tomorrow at 25 | unclear
en US | tomorrow at 13pm | unclear
en US | the 24th | which ? 2026-11-24, 2026-12-24
en US | yesterday | past
en US | 2025-12-24 | past
en US | Dec 24 2025 | past
en US | 2028-01-01 | far
en US | Nov 24 2027 | far
en US | Nov 23 2027 | 2027-11-23
en US | 30 Feb | none-such
en US | February 29 | none-such
en US | 13/13/2026 | none-such
en US | 2026-11-31 | none-such
en US | hello | unclear
en US | maybe | unclear
en US | 5 | unclear
en US | 50 | unclear
en US | five | unclear
en US | in 5 | unclear
en US | may | unclear
en US | next week | unclear
en US | 3 days | unclear
en US | Friday or Saturday | which ? 2026-11-27, 2026-11-28
en US | Friday or Saturday next week | unclear
en US | 24th or 25th January | unclear
en US | tomorrow or maybe Friday | unclear
en US | tomorrow at 9 or 10 | unclear
en US | tomorrow 🎂 | 2026-11-24
en US | tomorrow, thanks | 2026-11-24
en US | it should arrive on December 24 | 2026-12-24
en US | Friday after next | which ? 2026-12-04, 2026-12-11
en US | Friday of next week | 2026-12-04
en US | Dec 24 to 26 | unclear
en US | tomorrow in 3 days | unclear
en US | Friday tomorrow | weekday ~ 2026-11-24
en US | Dec 24 until noon | unclear
en US | in a hundred days | 2027-03-03
en US | St. Patrick's Day | 2027-03-17
en US | in 8 days | 2026-12-01
en US | next Friday evening | which ? 2026-11-27, 2026-12-04
en US | 27th 3 | unclear
en US | Nov 22, the 27th | unclear
en US | 9 days Friday | unclear
en US | Friday at 24 | unclear
en US | Dec 24th 26 | 2026-12-24
en US | tomorrow morning 9 | 2026-11-24T09:00
en US | in the morning 9 December | 2026-12-09
en US | end of the month | which ~ 2026-11-30
en US | end of December 0000 | none-such
en US | end of December | which ~ 2026-12-31
en US | end of the year | which ~ 2026-12-31
en US | around the 27th | which ~ 2026-11-27
en US | around Christmas | which ~ 2026-12-25
en US | 2½ days | unclear
en US | in half an hour | 2026-11-23T10:30
en US | tomorrow at 12:30 | which ? 2026-11-24T00:30, 2026-11-24T12:30
en US | not Friday | unclear
en US | Friday Saturday | unclear
en US | anna@gmx.de | unclear
en US | +49 151 23456789 | unclear
en US | $50 | unclear
en US | do | which ~ 2026-11-26
en US |  | unclear
en US | Fr. | which ~ 2026-11-27
en US | morgen | 2026-11-24
en US | übermorgen um 9 Uhr | 2026-11-25T09:00
en US | 24. Dezember | 2026-12-24
en US | Heiligabend | 2026-12-24
fr FR | tomorrow | 2026-11-24
"""

DATES = ENGLISH_DATES.rstrip() + GERMAN_DATES

# The same on other days: now | language, country | text | what comes.
ON_OTHER_DAYS = """
2026-11-27 10:00 | en US | Friday | which ? 2026-11-27, 2026-12-04
2026-11-27 10:00 | en US | this Friday | 2026-11-27
2026-11-27 10:00 | en US | next Friday | 2026-12-04
2026-11-28 10:00 | en US | next Friday | 2026-12-04
2026-11-28 10:00 | de DE | nächsten Freitag | 2026-12-04
2026-11-27 10:00 | de DE | kommenden Freitag | 2026-12-04
2026-11-27 10:00 | en US | Friday 9am | 2026-12-04T09:00
2026-12-25 10:00 | en US | Christmas Eve | 2027-12-24
2026-12-24 23:59 | de DE | Heiligabend | 2026-12-24
2026-12-31 23:59 | en US | tomorrow | 2027-01-01
2027-01-31 10:00 | de DE | in einem Monat | 2027-02-28
2027-03-01 10:00 | en US | Feb 29 | 2028-02-29
2028-02-29 10:00 | en US | in a year | 2029-02-28
2026-11-23 08:59 | en US | today at 9 | which ? 2026-11-23T09:00, 2026-11-23T21:00
2026-12-26 10:00 | en US | the day after Christmas | 2026-12-26
2026-12-24 10:00 | en US | two days before Christmas | past
2026-11-28 00:30 | en US | tonight at 1 | which ? 2026-11-28T01:00, 2026-11-29T01:00
2026-11-27 10:00 | en US | tonight at 2am | which ~ 2026-11-28T02:00
2026-11-27 10:00 | en US | Black Friday | 2026-11-27
2026-11-28 10:00 | de DE | Black Friday | 2027-11-26
2027-03-28 10:00 | en GB | Easter | 2027-03-28
2027-03-29 10:00 | en GB | Easter | far
"""
