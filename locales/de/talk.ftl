# Bemerkungen: ein Dank, ein Gruß, eine Frage nebenbei. `-here` steht neben einer offenen Frage.

talk-thanks = Gern geschehen! Kann ich noch etwas für dich tun?
talk-thanks-here = Gern! Weiter geht es mit der Frage oben.
talk-hello = Hallo, schön, dass du da bist! Worum geht es?
talk-hello-here = Hallo! Weiter geht es mit der Frage oben.
talk-fine = 👍 Gut. Dabei kann ich dir helfen:
talk-fine-here = 👍 Dann weiter mit der Frage oben.
talk-scam-here = Hat dich jemand gebeten, ihn zu kaufen? Dann hör hier auf. <b>Niemand, der es ehrlich meint, will mit Gutscheinen bezahlt werden.</b> Ist es deine eigene Idee, mach einfach weiter.
talk-trouble-here = Das lässt sich meistens klären. Wollen wir es uns zusammen ansehen?
talk-left =
    Dein Guthaben steht in deinem eigenen Konto, auf der Seite, auf der du eingelöst hast: Melde dich dort an und such nach „Gutscheine“. Ich selbst kann es nicht sehen.

    Noch nicht eingelöst? Dann zeige ich dir, wie es sicher geht.
talk-left-here = Dein Guthaben steht in deinem eigenen Konto, auf der Seite, auf der du eingelöst hast. Ich selbst kann es nicht sehen. Die Frage oben bleibt offen.
talk-where =
    Eine E-Mail kann im Spam-Ordner liegen. Wie weit der Gutschein ist, zeigt meist die Bestellung: unter „Meine Bestellungen“, bei der Person, die ihn gekauft hat.

    Gutscheine, die du mit mir gekauft hast, stehen in deiner Liste.
talk-where-here = Eine E-Mail kann im Spam-Ordner liegen, und „Meine Bestellungen“ zeigt meist, wie weit der Gutschein ist. Die Frage oben bleibt offen.
talk-can-here = Ich begleite dich beim Kaufen und Einlösen von Gutscheinen, eine Frage nach der anderen. Mehr steht unter /help, die Frage oben bleibt offen.
talk-cards = 💳 Meine Gutscheine
