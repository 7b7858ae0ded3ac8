# Einen Tag mit Buttons wählen.

calendar-near-yesterday = Gestern
calendar-near-today = Heute
calendar-near-tomorrow = Morgen
calendar-near-week = In einer Woche
calendar-near-fortnight = In zwei Wochen
calendar-month = { $month }
calendar-weekday = { $weekday }
calendar-day = { $number }
calendar-earlier = «
calendar-later = »
calendar-empty = ·
