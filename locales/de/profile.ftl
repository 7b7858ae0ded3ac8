# Was der Bot in Telegram über sich sagt. Ohne Auszeichnung; die Grenzen sind die von Telegram:
# Name 64, Beschreibung 512, Kurzbeschreibung 120, ein Befehl 256 Zeichen.

profile-name = Giftwise · Gutscheine, Schritt für Schritt
profile-description =
    Ich begleite dich Schritt für Schritt durch Amazon-Geschenkgutscheine, damit niemand Geld verliert: durch die falsche Seite, eine vertippte Adresse oder einen Code, den ein Fremder hören wollte.

    Will jemand Gutscheine von dir? Zeig mir die Nachricht, und ich sage dir, was dagegen spricht.

    Ich bin unabhängig und gehöre nicht zu Amazon. Ich verkaufe keine Gutscheine und frage nie nach einem Code. Bitte schick mir auch keinen.

    Tipp auf „Starten“, und wir gehen es zusammen durch.
profile-short-description = Amazon-Gutscheine, Schritt für Schritt. Unabhängig von Amazon. Verkauft nichts, fragt nie nach Codes.

command-buy = Gutschein kaufen, Schritt für Schritt
command-resume = Da weitermachen, wo du warst
command-help = Was ich kann
command-redeem = Gutschein einlösen, Schritt für Schritt
command-settings = Einstellungen ansehen und ändern
command-exchange = Wichteln: Wer beschenkt wen?
command-check = Ist diese Nachricht Betrug?
command-cards = Deine Gutscheine und was als Nächstes kommt
