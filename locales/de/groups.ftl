# In Gruppen: die ersten Worte, die Warnung unter einer Nachricht, /check, und was Admins einstellen.

group-private = In Gruppen prüfe ich Nachrichten: Antworte auf eine mit /check@{ $bot }. Alles andere geht in unserem privaten Chat.

# Die ersten Worte, und was zu sehen ist

group-hello =
    <b>Hallo! Ich achte hier auf Betrug mit Gutscheinen.</b> { $sees } Von dem, was geschrieben wird, behalte ich nichts.

    Klingt eine Nachricht nach typischem Betrug, sage ich es einmal, leise, darunter. Gutscheincodes entferne ich; dafür brauche ich das Recht „Nachrichten löschen“.

    Antworte auf eine Nachricht mit /check@{ $bot }, und ich sage, was gegen sie spricht. Admins schicken nur /check@{ $bot } und stellen ein, was ich hier tue.
group-hello-sees =
    { $sees ->
        [all] Ich sehe jede Nachricht.
       *[some] Ich sehe nur Befehle und Antworten an mich; als Admin sehe ich jede Nachricht.
    }

# Eine Warnung unter einer Nachricht

group-warning =
    ⚠️ <b>Eine Nachricht hier klingt nach typischem Betrug.</b> Bevor du etwas kaufst, zahlst oder einen Code schickst: Frag die Person selbst, unter einer Nummer, die du schon kennst.{ $removed ->
        [yes] { "" } Ich nehme die Nachricht weg, so haben es die Admins hier eingestellt.
       *[no] { "" }
    }
group-why = Warum?

# Zwei davon passen in einen Hinweis mit 200 Zeichen.

group-why-two =
    • { $first }
    • { $second }
group-why-hand-over = Sie will den Code oder ein Foto der Karte. Wer das hat, hat das Geld.
group-why-pay-by-card = Sie will mit einem Gutschein bezahlt werden. Niemand Ehrliches will das.
group-why-card-swap = Sie will Gutscheine tauschen oder aufkaufen. So werden Codes gestohlen.
group-why-buy = Sie will Gutscheine, mit Gründen, die Betrüger gern nennen.
group-why-new-number = „Neue Nummer“: So geben sich Betrüger als Familie aus.
group-why-emergency = Ein Notfall, den nur dein Geld beenden kann.
group-why-pressed-favour = Ein eiliger Gefallen, und ein Grund, warum niemand nachfragen kann.
group-why-advance-fee = Erst zahlst du, dann bekommst du etwas. Meist kommt nichts.
group-why-prize-claim = Ein Gewinn, für den du erst etwas tun musst, ist keiner.
group-why-account-alarm = Angeblich stimmt etwas mit deinem Konto nicht, damit du handelst.
group-why-threat = Sie droht, damit du zahlst, ohne zu fragen.
group-why-easy-money = Viel Geld für wenig Arbeit oder ohne Risiko.
group-why-remote-help = Jemand will auf dein Gerät.
group-why-code-by-text = Sie will einen Code, der auf dein Handy kam.
group-why-link = Ihr Link führt woanders hin, als er sagt, oder verbirgt es.
group-why-link-codes = Ihr Link führt auf eine Seite, die Leuten Codes abnimmt.
group-why-secret = Niemand soll davon wissen. Betrüger mögen Stille.
group-why-busy = Man kann angeblich nicht anrufen oder nachfragen.
group-why-urgent = Es eilt, damit niemand nachdenkt.
group-why-boss = Sie spricht wie jemand, der dir etwas zu sagen hat.
group-why-repay = Sie verspricht, dass du das Geld zurückbekommst. Zahlen sollst erst du.
group-why-sweet = Sie spielt mit Gefühlen, damit niemand nachdenkt.
group-why-verify = Du sollst mit einer Karte oder einem Code etwas beweisen.
group-why-opener = Sie fängt mit einer kleinen Frage an, um ins Gespräch zu kommen.
group-why-other = So schreiben Betrüger.

# /check in einer Gruppe. Niemand wird beschuldigt.

group-verdict-stop = 🛑 <b>Das klingt nach typischem Betrug.</b> Kauf, zahl und schick besser nichts, bis die Person gefragt ist, unter einer Nummer, die du schon kennst.
group-verdict-careful = ⚠️ <b>Das kann ehrlich sein, aber Betrug fängt genauso an.</b> Frag die Person besser erst, unter einer Nummer, die du schon kennst.
group-verdict-none = Ich habe nichts gefunden, was dagegen spricht. Ein Versprechen ist das nicht: Neue Tricks, und wer wirklich schreibt, kann ich nicht beurteilen.
group-verdict-not-understood = Diese Sprache verstehe ich nicht gut genug für ein Urteil. Geht es um eine Karte, einen Code oder Geld, warte lieber und frag nach.
group-verdict-no-words = Darin stehen keine Worte, die ich prüfen könnte.
group-check-how = Antworte mit /check@{ $bot } auf die Nachricht, die dir seltsam vorkommt, und ich sage, was gegen sie spricht. Oder zeig sie mir in unserem privaten Chat, wo sonst niemand mitliest.

# Was Admins einstellen

group-mode =
    { $mode ->
        [off] <b>Hier beurteile ich nichts.</b> Nur wenn jemand auf eine Nachricht mit /check@{ $bot } antwortet, sehe ich mir die eine an.
        [remove] <b>Hier warne und entferne ich.</b> Klingt eine Nachricht nach typischem Betrug, sage ich es einmal darunter und nehme sie weg. Nie die eines Admins.
       *[warn] <b>Hier warne ich.</b> Klingt eine Nachricht nach typischem Betrug, sage ich es einmal, leise, darunter. Sie bleibt stehen.
    }
group-switches =
    { $codes ->
        [removed] • Gutscheincodes: Ich entferne sie.
       *[left] • Gutscheincodes: Ich lasse sie stehen.
    }
    { $photos ->
        [read] • Fotos: Ich prüfe sie genauso wie Texte.
       *[unread] • Fotos: Ich sehe sie mir nicht an.
    }
group-sees =
    { $sees ->
        [all] • Ich sehe hier jede Nachricht und behalte keine.
        [some] • Ich sehe nur Befehle und Antworten an mich; als Admin sehe ich jede Nachricht.
       *[unknown] • Was ich hier sehen darf, sagt mir Telegram gerade nicht.
    }{ $right ->
        [missing] { "" } Um etwas zu entfernen, brauche ich das Recht „Nachrichten löschen“.
       *[there] { "" }
    }
group-exchanges =
    { $who ->
        [admins] • Wichteln: Nur Admins beginnen eins.
       *[members] • Wichteln: Alle hier dürfen eins beginnen.
    }
group-counts = • Bisher gewarnt: { $warned }, Nachrichten entfernt: { $removed }, Codes entfernt: { $codes }.

group-mode-off = Aus
group-mode-warn = Warnen
group-mode-remove = Warnen und entfernen
group-codes-on = Gutscheincodes entfernen
group-codes-off = Gutscheincodes stehen lassen
group-photos-on = Auch Fotos ansehen
group-photos-off = Fotos nicht ansehen
group-photos-told = Admins haben es eingeschaltet: Ab jetzt sehe ich mir hier auch Fotos an, wegen Gutscheincodes und Betrug. Ich behalte keins davon.
group-exchange-admins = Nur Admins beginnen ein Wichteln
group-exchange-members = Alle dürfen ein Wichteln beginnen
group-exchange-stop = Ein Wichteln absagen
group-exchange-stop-ask =
    { $which ->
        [some] Jetzt absagen? Alle, die mitmachen, erfahren es, und es lässt sich nicht zurücknehmen.
       *[none] Hier läuft gerade kein Wichteln.
    }
group-exchange-stop-this =
    { $named ->
        [yes] „{ $title }“ absagen
       *[no] Das Wichteln absagen
    }
group-language = 🌐 Sprache
group-languages = Welche Sprache soll ich in dieser Gruppe sprechen?

group-chosen = Erledigt. Mit /check siehst du, wie es jetzt ist.
group-not-admin = Das können nur die Admins dieser Gruppe einstellen.
group-admin-unknown = Telegram sagt mir gerade nicht, ob du hier Admin bist. Tipp gleich noch einmal; bleibt es so, mach mich zum Admin.

# Erwähnt in einem Chat, in dem er nicht ist

guest-how = Erwähn mich unter der Nachricht, die dir seltsam vorkommt, und ich sage, was gegen sie spricht. Oder zeig sie mir in unserem privaten Chat.
