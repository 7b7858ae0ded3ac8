"""Days as people who write German type them; the rows are like those of `date_table.py`."""

GERMAN_DATES = """
de DE | 03/04/2027 | 2027-04-03
de US | 03/04/2027 | which ? 2027-03-04, 2027-04-03
de US | 3.4.2027 | 2027-04-03
de DE | 24.12. oder 25.12. | which ? 2026-12-24, 2026-12-25
de DE | es soll am 24.12. ankommen | 2026-12-24
de DE | bitte am Freitag schicken | 2026-11-27
de DE | übernächste Woche Freitag | 2026-12-11
de DE | Freitag in der nächsten Woche | 2026-12-04
de DE | Freitag, morgen | weekday ~ 2026-11-24
de DE | Freitag morgen um 8 | 2026-11-27T08:00
de DE | Freitag in 14 Tagen | 2026-12-11
de DE | 24. Dezember bis 26. | unclear
de DE | 24. bis 26. | unclear
de DE | bitte bis zum 24.12. | 2026-12-24
de DE | 9 Uhr bis zum 30. | unclear
de DE | in 8 Tagen | which ? 2026-11-30, 2026-12-01
de DE | 22. November, 27. | unclear
de DE | 22.11., am 27. | unclear
de DE | 24. 12. 26 | 2026-12-24
de DE | 24. Dez. 2026. | 2026-12-24
de DE | morgen früh 8 | 2026-11-24T08:00
de DE | zum Monatsende | which ~ 2026-11-30
de DE | Ende nächsten Monats | which ~ 2026-12-31
de DE | Ende Februar | which ~ 2027-02-28
de DE | um den 28. herum | which ~ 2026-11-28
de DE | ungefähr am 28. | which ~ 2026-11-28
de DE | am 27. bitte | 2026-11-27
de DE | am 23. | which ? 2026-11-23, 2026-12-23
de DE | am 31. | which ~ 2026-12-31
de DE | 24.² | unclear
de DE | in einer halben Stunde | 2026-11-23T10:30
de DE | morgen um 9. | 2026-11-24T09:00
de DE | kommende Woche Mittwoch | 2026-12-02
de DE | 12.30 | none-such
de DE | morgen um 5 | which ? 2026-11-24T05:00, 2026-11-24T17:00
de DE | morgen um 05:00 | 2026-11-24T05:00
de DE | morgen früh um 5 | 2026-11-24T05:00
de DE | morgen um Viertel vor fünf | which ? 2026-11-24T04:45, 2026-11-24T16:45
de DE | morgen um halb eins | which ? 2026-11-24T00:30, 2026-11-24T12:30
de DE | morgen um halb neun abends | 2026-11-24T20:30
de DE | heute | 2026-11-23
de DE | morgen | 2026-11-24
de DE | übermorgen | 2026-11-25
de DE | uebermorgen | 2026-11-25
de DE | UBERMORGEN | 2026-11-25
de DE | Freitag | 2026-11-27
de DE | am Freitag | 2026-11-27
de DE | bis Freitag bitte | 2026-11-27
de DE | Fr. | 2026-11-27
de DE | So, 29.11. | 2026-11-29
de DE | so um 9 | which ~ 2026-11-24T09:00
de DE | diesen Freitag | 2026-11-27
de DE | kommenden Freitag | 2026-11-27
de DE | nächsten Freitag | which ? 2026-11-27, 2026-12-04
de DE | naechsten freitag | which ? 2026-11-27, 2026-12-04
de DE | übernächsten Freitag | which ? 2026-12-04, 2026-12-11
de DE | nächsten Montag | 2026-11-30
de DE | Montag | which ? 2026-11-23, 2026-11-30
de DE | Freitag in einer Woche | 2026-12-04
de DE | heute in zwei Wochen | 2026-12-07
de DE | Freitag nächster Woche | 2026-12-04
de DE | nächste Woche Freitag | 2026-12-04
de DE | diese Woche Freitag | 2026-11-27
de DE | vor Weihnachten | unclear
de DE | Mitternacht | which ? 2026-11-24T00:00, 2026-11-25T00:00
de DE | um 9 am Freitag | 2026-11-27T09:00
de DE | 9 Uhr abends am Freitag | 2026-11-27T21:00
de DE | der zweite Advent | 2026-12-06
de DE | 24.12. | 2026-12-24
de DE | 24.12 | 2026-12-24
de DE | 24. 12. | 2026-12-24
de DE | bis zum 24.12. | 2026-12-24
de DE | 24.12.26 | 2026-12-24
de DE | 24.12.2026 | 2026-12-24
de DE | 24.12.2026. | 2026-12-24
de DE | 24. Dezember | 2026-12-24
de DE | am 24. Dezember 2026 | 2026-12-24
de DE | 24. Dez 2026 | 2026-12-24
de DE | 24. Dez. 2026 | 2026-12-24
de DE | vierundzwanzigster Dezember | 2026-12-24
de DE | zum 3. März | 2027-03-03
de DE | 3. Maerz | 2027-03-03
de AT | 6. Jänner | 2027-01-06
de DE | Do, 24.12. | 2026-12-24
de DE | Freitag, den 27.11. | 2026-11-27
de DE | Fr, 24.12.2026 | weekday ~ 2026-12-24
de DE | 24/12/2026 | 2026-12-24
de DE | 12/24/2026 | 2026-12-24
de DE | 1.2. | 2027-02-01
de DE | 22.11. | 2027-11-22
de DE | in 3 Tagen | 2026-11-26
de DE | in drei Tagen | 2026-11-26
de DE | in einer Woche | 2026-11-30
de DE | in zwei Wochen | 2026-12-07
de DE | in einem Monat | 2026-12-23
de DE | in acht Tagen | which ? 2026-11-30, 2026-12-01
de DE | in vierzehn Tagen | 2026-12-07
de DE | Heiligabend | 2026-12-24
de DE | an Heiligabend | 2026-12-24
de DE | Weihnachten | which ? 2026-12-24, 2026-12-25
de DE | 1. Weihnachtstag | 2026-12-25
de DE | zweiter Weihnachtsfeiertag | 2026-12-26
de DE | Silvester | 2026-12-31
de DE | Neujahr | 2027-01-01
de DE | Nikolaus | 2026-12-06
de DE | Valentinstag | 2027-02-14
de DE | Ostersonntag | 2027-03-28
de DE | Ostern | 2027-03-28
de DE | Pfingstmontag | 2027-05-17
de DE | Muttertag | 2027-05-09
de DE | Vatertag | 2027-05-06
de DE | 1. Advent | 2026-11-29
de DE | 4. Advent | 2026-12-20
de DE | morgen um 9 | 2026-11-24T09:00
de DE | morgen um 9 Uhr | 2026-11-24T09:00
de DE | Freitag 9 Uhr | 2026-11-27T09:00
de DE | Freitag um 9 Uhr 30 | 2026-11-27T09:30
de DE | 24.12. 18:30 | 2026-12-24T18:30
de DE | 24.12.2026 9.30 Uhr | 2026-12-24T09:30
de DE | 24.12. um 18 Uhr | 2026-12-24T18:00
de DE | morgen mittag | 2026-11-24T12:00
de DE | morgen um halb zehn | 2026-11-24T09:30
de DE | morgen um Viertel vor 10 | 2026-11-24T09:45
de DE | heute Abend um 8 | 2026-11-23T20:00
de DE | morgen früh um 7 | 2026-11-24T07:00
de DE | morgen früh | 2026-11-24
de DE | Freitagabend | 2026-11-27
de DE | Freitag morgen | 2026-11-27
de DE | nächsten Freitag um 9 | which ? 2026-11-27T09:00, 2026-12-04T09:00
de DE | um 18 Uhr | which ? 2026-11-23T18:00, 2026-11-24T18:00
de DE | am 24. | which ? 2026-11-24, 2026-12-24
de DE | gestern | past
de DE | 24.12.2025 | past
de DE | 24.12.2027 | far
de DE | 30. Februar | none-such
de DE | 31.11. | none-such
de DE | hallo | unclear
de DE | vielleicht | unclear
de DE | nächste Woche | unclear
de DE | so | which ~ 2026-11-29
de DE | 50,00 | unclear
de DE | tomorrow | 2026-11-24
de DE | next Friday | which ? 2026-11-27, 2026-12-04
de DE | Christmas Eve | 2026-12-24
"""
