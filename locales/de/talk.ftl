# Bemerkungen: ein Dank, ein Gruß, eine Frage nebenbei. `-here` steht neben einer offenen Frage.

talk-thanks = Gern geschehen! Kann ich noch etwas für dich tun?
talk-thanks-here = Gern! Weiter geht es mit unserer Frage.
talk-hello = Hallo, schön, dass du da bist! Worum geht es?
talk-hello-here = Hallo! Weiter geht es mit unserer Frage.
talk-fine = 👍 Gut. Dabei kann ich dir helfen:
talk-fine-here = 👍 Dann weiter mit unserer Frage.
talk-scam-here = Hat dich jemand gebeten, ihn zu kaufen? Dann hör hier auf. <b>Niemand, der es ehrlich meint, will mit Gutscheinen bezahlt werden.</b> Ist es deine eigene Idee, mach einfach weiter.
talk-trouble-here = Das lässt sich meistens klären. Wollen wir es uns zusammen ansehen?
talk-left =
    Dein Guthaben steht in deinem eigenen Konto, auf der Seite, auf der du eingelöst hast: Melde dich dort an und such nach „Gutscheine“. Ich selbst kann es nicht sehen.

    Noch nicht eingelöst? Dann zeige ich dir, wie es sicher geht.
talk-left-here = Dein Guthaben steht in deinem eigenen Konto, auf der Seite, auf der du eingelöst hast. Ich selbst kann es nicht sehen. Unsere Frage bleibt offen.
talk-where =
    Eine E-Mail kann im Spam-Ordner liegen. Wie weit der Gutschein ist, zeigt meist die Bestellung: unter „Meine Bestellungen“, bei der Person, die ihn gekauft hat.

    Gutscheine, die du mit mir gekauft hast, stehen in deiner Liste.
talk-where-here = Eine E-Mail kann im Spam-Ordner liegen, und „Meine Bestellungen“ zeigt meist, wie weit der Gutschein ist. Unsere Frage bleibt offen.
talk-can-here = Ich begleite dich beim Kaufen und Einlösen von Gutscheinen, eine Frage nach der anderen. Mehr steht unter /help, unsere Frage bleibt offen.
talk-exchange-here = Fürs Wichteln gibt es /exchange. Unsere Frage bleibt offen.
talk-elsewhere =
    Ein Gutschein gilt nur auf der Amazon-Seite, für die er gekauft wurde: einer von amazon.com auf amazon.com, einer von amazon.de auf amazon.de. Auch ein Guthaben lässt sich meist nicht auf eine andere Seite übertragen.

    Kauf also auf der Seite, auf der die Person einkauft, und lös auf der Seite ein, die auf dem Gutschein steht.
talk-elsewhere-here = Ein Gutschein gilt nur auf der Amazon-Seite, für die er gekauft wurde: einer von amazon.com auf amazon.com, einer von amazon.de auf amazon.de. Unsere Frage bleibt offen.
talk-redeem-here = Du hast einen Gutschein zum Einlösen? Das gehe ich gern zuerst mit dir durch. Was du hier begonnen hast, bleibt erhalten.
talk-redeeming-here = Genau das machen wir gerade, eine Frage nach der anderen. Unsere Frage bleibt offen.
talk-ordered-here = Das hast du selbst so gewählt, also ist alles gut. Wer einen Code hat, hat das Geld: Gib ihn nur der Person, für die er ist. Unsere Frage bleibt offen.
talk-payment-here = Amazon prüft manche Zahlungen erst, das kann Stunden dauern. Deine Bestellung dort zeigt, woran es hängt, und oft hilft eine andere Zahlungsart. Niemand braucht dafür einen Gutschein von dir. Unsere Frage bleibt offen.
talk-change-here = Eine frühere Antwort änderst du mit /back, beim Kaufen auch am Ende in der Übersicht. Unsere Frage bleibt offen.
talk-cards = 💳 Meine Gutscheine
