"""Kinds of days told by a name, a limit or another day; rows as in `date_table.py`."""

WITH_A_NAME = """
en US | Black Friday | 2026-11-27
en GB | on Black Friday please | 2026-11-27
en US | black friday at 9am | 2026-11-27T09:00
en CA | BlackFriday | 2026-11-27
en US | Black Friday 2026 | 2026-11-27
en US | Black-Friday | 2026-11-27
en US | Cyber Monday | 2026-11-30
en GB | cyber monday at noon | 2026-11-30T12:00
en US | by Cyber Monday | 2026-11-30
en US | until Black Friday | 2026-11-27
en US | the second Saturday in December | 2026-12-12
en US | third Friday of January | 2027-01-15
en GB | on the 2nd Tuesday in December | 2026-12-08
en US | the first Monday of the December | 2026-12-07
en US | the second Friday in May | 2027-05-14
en US | second Friday | unclear
en US | the fifth Friday in December | unclear
de DE | am zweiten Samstag im Dezember | 2026-12-12
de DE | der 3. Freitag im Januar | 2027-01-15
de DE | am ersten Montag im Dezember um 9 Uhr | 2026-12-07T09:00
de DE | zweiter Freitag im Mai | 2027-05-14
de DE | zum Black Friday | 2026-11-27
de DE | am Schwarzen Freitag | 2026-11-27
de DE | bis Cyber Monday | 2026-11-30
de DE | Black Friday um 9 Uhr | 2026-11-27T09:00
de DE | Cyber-Monday | 2026-11-30
de DE | bis zum Black Friday bitte | 2026-11-27
de DE | spätestens am Black Friday | 2026-11-27
de DE | Schwarzer Freitag | 2026-11-27
de DE | Cyber Monday 2026 | 2026-11-30
de DE | am Black-Friday um 18:30 | 2026-11-27T18:30
"""

AT_THE_LATEST = """
en US | no later than tomorrow | 2026-11-24
en US | no later than December 20th | 2026-12-20
en GB | not later than the 20th | 2026-12-20
en US | by no later than Friday | 2026-11-27
en US | Friday at the latest | 2026-11-27
en US | by the 20th at the latest | 2026-12-20
en US | at the latest on Saturday | 2026-11-28
en US | at the latest by Christmas Eve | 2026-12-24
en US | on or before December 20 | 2026-12-20
en US | latest by Friday | 2026-11-27
en US | it should arrive no later than Friday | 2026-11-27
en US | no later than next Friday | which ? 2026-11-27, 2026-12-04
en US | it must arrive no later than the 20th | 2026-12-20
en US | Friday at the very latest | 2026-11-27
en US | not after Friday | unclear
de DE | es muss spätestens am Freitag da sein | 2026-11-27
de DE | spätestens morgen | 2026-11-24
de DE | bis spätestens Samstag | 2026-11-28
de DE | bis spätestens zum 20. Dezember | 2026-12-20
de DE | Freitag spätestens | 2026-11-27
de DE | spätestens an Heiligabend | 2026-12-24
de DE | allerspätestens am 20.12. | 2026-12-20
de DE | nicht später als Freitag | 2026-11-27
de DE | nicht später als am 20.12. | 2026-12-20
de DE | bis zum 20.12. spätestens | 2026-12-20
de DE | spätestens in drei Tagen | 2026-11-26
"""

# A word of doubt: the day is asked, not refused.
HEDGED = """
en US | maybe Friday | which ~ 2026-11-27
en US | perhaps December 9 | which ~ 2026-12-09
en US | maybe on the 9th | which ~ 2026-12-09
en US | Friday probably | which ~ 2026-11-27
en US | not before Dec 12 | which ~ 2026-12-12
en US | no earlier than tomorrow | which ~ 2026-11-24
en US | Friday at the earliest | which ~ 2026-11-27
en US | maybe Friday, Nov 27 | which ~ 2026-11-27
en US | maybe tomorrow evening | which ~ 2026-11-24
en US | maybe next Friday | which ? 2026-11-27, 2026-12-04
en US | maybe | unclear
de DE | vielleicht Freitag | which ~ 2026-11-27
de DE | vielleicht am 9.12. | which ~ 2026-12-09
de DE | frühestens Dienstag | which ~ 2026-11-24
de DE | frühestens am 12. Dezember | which ~ 2026-12-12
de DE | nicht vor dem 12.12. | which ~ 2026-12-12
de DE | wahrscheinlich morgen | which ~ 2026-11-24
de DE | eventuell an Heiligabend | which ~ 2026-12-24
de DE | Freitag frühestens | which ~ 2026-11-27
de DE | vielleicht morgen Abend | which ~ 2026-11-24
"""

BESIDE_ANOTHER = """
en US | the day after Christmas Eve | 2026-12-25
en GB | the day after Boxing Day | 2026-12-27
en US | the day before New Year's Eve | 2026-12-30
en US | day after Thanksgiving | 2026-11-27
en US | two days before Christmas | 2026-12-23
en US | three days after Black Friday | 2026-11-30
en US | a week before Christmas | 2026-12-18
en US | one day before Dec 24 | 2026-12-23
en US | the day before Friday | 2026-11-26
en US | no later than the day before Christmas Eve | 2026-12-23
en US | the day after Christmas at 9am | 2026-12-26T09:00
en US | the Friday before Christmas | 2026-12-18
en US | the Saturday after Thanksgiving | 2026-11-28
en US | the day after the 24th | which ? 2026-11-25, 2026-12-25
en US | the day after Nov 22 | 2026-11-23
en US | a few days before Christmas | unclear
en US | before Christmas | unclear
en US | after Christmas | unclear
en US | the week before Christmas | unclear
en US | the night before Christmas | which ~ 2026-12-24
en US | the evening before New Year's Eve | which ~ 2026-12-30
en US | the evening before Dec 24 at 8 | which ~ 2026-12-23T20:00
de DE | am Tag nach Heiligabend | 2026-12-25
de DE | am Tag vor Silvester | 2026-12-30
de DE | am Tag nach Weihnachten | which ? 2026-12-26, 2026-12-27
de DE | am Tag vor Weihnachten | which ? 2026-12-23, 2026-12-24
de DE | drei Tage vor Silvester | 2026-12-28
de DE | zwei Tage nach Nikolaus | 2026-12-08
de DE | eine Woche vor Heiligabend | 2026-12-17
de DE | einen Tag nach Neujahr | 2027-01-02
de DE | am Tag vor dem 24.12. | 2026-12-23
de DE | spätestens am Tag vor Heiligabend | 2026-12-23
de DE | am Freitag vor Heiligabend | 2026-12-18
de DE | am Vortag von Heiligabend | 2026-12-23
de DE | am Sonntag nach Ostern | 2027-04-04
de DE | ein paar Tage vor Weihnachten | unclear
de DE | nach Weihnachten | unclear
de DE | am Abend vor Weihnachten | which ? 2026-12-23, 2026-12-24
de DE | am Abend vor Silvester | which ~ 2026-12-30
"""

NAMED_DAY_KINDS = WITH_A_NAME.rstrip() + AT_THE_LATEST.rstrip() + HEDGED.rstrip() + BESIDE_ANOTHER
