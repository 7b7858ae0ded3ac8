# Was jemand mit dem tun kann, was ich speichere: /forget_me, /export, gemerkte Empfänger.

# /forget_me

forget-sure-ask =
    { $again ->
        [yes] <b>Meine Frage ist eine Weile her, deshalb noch einmal: Soll ich alles löschen, was ich über dich speichere?</b>
       *[no] <b>Soll ich alles löschen, was ich über dich speichere?</b>
    }

    Deine Einstellungen, offene Anleitungen, Gutscheine samt Bestellnummern, gemerkte Empfänger und Erinnerungen sind dann sofort und endgültig weg. Auch beim Wichteln steigst du aus; ist schon ausgelost, erfahren das die Person, die dich gezogen hat, und wer es leitet. Meine Nachrichten der letzten zwei Tage lösche ich, die der letzten { $days } Tage überschreibe ich, soweit Telegram mich lässt. Eine Kopie bekommst du vorher mit /export.

    Deine eigenen Nachrichten und ältere von mir, vor allem Dateien, bleiben in Telegram. Die kannst nur du entfernen: Leere diesen Chat. Und wenn du nichts mehr von mir hören möchtest, blockiere mich.
forget-sure-keep = Alles behalten
forget-sure-erase = 🗑 Alles löschen
forget-sure-problem-unclear = Tipp bitte auf einen der beiden Knöpfe.
forget-kept = Gut, alles bleibt, wie es ist.
forget-done =
    <b>Erledigt. Ich habe alles gelöscht, was ich über dich gespeichert hatte</b>: Einstellungen, Anleitungen, Gutscheine, Empfänger, Erinnerungen, deinen Platz beim Wichteln. Auch meine Nachrichten verschwinden, soweit Telegram mich lässt, die älteren nach und nach.

    Zwei Dinge kannst nur du tun: diesen Chat leeren, dann sind auch deine Nachrichten und der Rest von meinen weg, und mich blockieren, wenn du nichts mehr von mir hören möchtest.

    Schreibst du mir irgendwann wieder, fangen wir ganz von vorn an.
forget-pictures =
    { $pictures ->
        [one] Mit deiner letzten Datei war ich noch nicht fertig, darum habe ich Telegram gebeten, sie auch zu löschen. Ist sie noch da und steht ein Gutscheincode darin, lösch sie bitte selbst.
       *[other] Mit deinen letzten { $pictures } Dateien war ich noch nicht fertig, darum habe ich Telegram gebeten, sie auch zu löschen. Ist eine noch da und steht ein Gutscheincode darin, lösch sie bitte selbst.
    }
forget-title = 🗑 Alles löschen
forget-title-new = 🗑 Alles löschen
tap-stranger = Ich weiß nichts über dich. Schreib mir, dann fangen wir neu an.
taken-back = Diese Nachricht wurde zurückgenommen.

# /export

export-about = Das ist alles, was Giftwise über diese Person speichert: Einstellungen, Anleitungen, Gutscheine, gemerkte Empfänger, was noch zu verschicken ist, und wie viele verschickte Nachrichten vermerkt sind. Zeitpunkte stehen in UTC und nach der Uhr der Person da, Beträge als Dezimalzahl mit Währung. Ein Gutscheincode ist nie dabei, denn es wird keiner gespeichert.
export-done =
    <b>Das ist alles, was ich über dich speichere.</b> Die Datei lässt sich mit jedem Browser oder Texteditor öffnen, und auch andere Programme können sie lesen.

    Sie enthält Namen und Adressen; überleg dir also, wem du sie gibst. Alles darin kannst du löschen lassen: /forget_me.

# Gemerkte Empfänger

recipients = <b>Diese Empfänger habe ich mir für dich gemerkt.</b> Tipp jemanden an, dann vergesse ich die Person.
recipients-none = Ich habe mir für dich keine Empfänger gemerkt.
recipients-line = 👤 { $who }
recipients-line-site = 👤 { $who } · { $site }
recipients-forget = 🗑 { $who } vergessen
recipients-forget-all = 🗑 Alle vergessen
