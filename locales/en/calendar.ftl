# Choosing a day by buttons.

calendar-near-yesterday = Yesterday
calendar-near-today = Today
calendar-near-tomorrow = Tomorrow
calendar-near-week = In a week
calendar-near-fortnight = In two weeks
calendar-month = { $month }
calendar-weekday = { $weekday }
calendar-day = { $number }
calendar-earlier = «
calendar-later = »
calendar-empty = ·
