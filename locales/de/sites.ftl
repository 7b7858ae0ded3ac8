# Amazon-Seiten auf Knöpfen und in Zeilen, in jeder Anleitung.

site-choice = { $flag } { $site }
site-choice-fallback = { $flag } { $country }
site-named = { $site }{"\u00A0"}· { $country }
site-named-fallback = Amazon ({ $country })
site-more = Weitere Seiten
site-likely = ↩ Häufige Seiten
