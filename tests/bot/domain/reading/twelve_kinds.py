"""Twelve with a part of the day, and parts that are counted; rows as in `date_table.py`."""

# At twelve a day ends or is in its middle, whatever stands behind it.
TWELVE = """
en US | Saturday morning at 12am | which ? 2026-11-28T00:00, 2026-11-28T12:00
en GB | tomorrow morning, 12 a.m. | which ? 2026-11-24T00:00, 2026-11-24T12:00
en US | 12am in the morning on Dec 24 | which ? 2026-12-24T00:00, 2026-12-24T12:00
en US | Friday morning at 12 | which ? 2026-11-27T00:00, 2026-11-27T12:00
en US | Friday morning at 12pm | which ? 2026-11-27T00:00, 2026-11-27T12:00
en US | this evening at 12 | which ~ 2026-11-24T00:00
en US | tonight 12am | which ~ 2026-11-24T00:00
en US | tonight at 12pm | which ? 2026-11-23T12:00, 2026-11-24T00:00
en US | Saturday night at 12 | which ? 2026-11-28T00:00, 2026-11-29T00:00
en US | Saturday evening at 12pm | which ? 2026-11-28T00:00, 2026-11-28T12:00, 2026-11-29T00:00
en US | Friday 12pm at night | which ? 2026-11-27T00:00, 2026-11-27T12:00, 2026-11-28T00:00
en US | Friday noon at 5pm | which ? 2026-11-27T12:00, 2026-11-27T17:00
en US | tomorrow noon at 6am | which ? 2026-11-24T06:00, 2026-11-24T12:00
en US | Tuesday morning at 6 in the evening | which ? 2026-11-24T06:00, 2026-11-24T18:00
en US | tomorrow at 12pm | 2026-11-24T12:00
en US | tomorrow at 12am | 2026-11-24T00:00
en US | tonight at midnight | 2026-11-24T00:00
en US | tomorrow morning at 11am | 2026-11-24T11:00
de DE | morgen früh um 12 | which ? 2026-11-24T00:00, 2026-11-24T12:00
de DE | Samstag früh 12 am | which ? 2026-11-28T00:00, 2026-11-28T12:00
de DE | heute nacht um 12 Uhr | which ~ 2026-11-24T00:00
de DE | heute Abend um zwölf | which ~ 2026-11-24T00:00
de DE | heute Nacht um 24 Uhr | 2026-11-24T00:00
de DE | Samstagnacht um 12 | which ? 2026-11-28T00:00, 2026-11-29T00:00
de DE | Samstagabend um 12 | which ? 2026-11-28T00:00, 2026-11-29T00:00
de DE | Freitagabend 12 pm | which ? 2026-11-27T00:00, 2026-11-27T12:00, 2026-11-28T00:00
de DE | Freitag früh um 7 Uhr abends | which ? 2026-11-27T07:00, 2026-11-27T19:00
de DE | Freitag früh um 6 Uhr abends | which ? 2026-11-27T06:00, 2026-11-27T18:00
de DE | morgen Mittag 5 pm | which ? 2026-11-24T12:00, 2026-11-24T17:00
de DE | heute um Mitternacht | 2026-11-24T00:00
de DE | morgen um 12 Uhr | 2026-11-24T12:00
de DE | morgen Mittag um 12 | 2026-11-24T12:00
"""

# An evening with a number is one of a visit.
COUNTED_IN_DIGITS = """
en US | 1st evening | unclear
en US | 4th morning | unclear
en US | on the 3rd night | unclear
en US | by the 2nd afternoon | unclear
en US | the 5th evening, please | unclear
en US | 2nd evening at 8 | unclear
en US | 3rd in the morning | 2026-12-03
en US | on the 4th in the evening | 2026-12-04
en US | Dec 3rd morning | 2026-12-03
en US | 3 December evening | 2026-12-03
de DE | 3. Abend | unclear
de DE | am 4. Nachmittag | unclear
de DE | in der 2. Nacht | unclear
de DE | der 5. Vormittag | unclear
de DE | bitte am 3. Abend | unclear
de DE | am 3. Abend um 8 | unclear
de DE | am 3. abends | 2026-12-03
de DE | 3.12. Abend | 2026-12-03
de DE | 3. Dezember Abend | 2026-12-03
"""

TWELVE_KINDS = TWELVE.rstrip() + COUNTED_IN_DIGITS
