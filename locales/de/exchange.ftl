# Wichteln und Geschenketausch.

# In der Gruppe: vorgeschlagen, Anmeldung, ausgelost, vorbei. Niemand wird genannt.

exchange-title =
    { $kind ->
        [rehearsal] 🎭 <b>Probe eines Wichtelns</b>, mit erfundenen Leuten
       *[real] 🎁 <b>Wichteln</b>
    }{ $named ->
        [yes] : { $title }
       *[no] { "" }
    }
exchange-budget = Alle schenken einer anderen Person etwas für ungefähr { $budget }; das Los entscheidet, wem.
exchange-no-budget = Alle schenken einer anderen Person etwas; das Los entscheidet, wem.
exchange-days =
    • Anmeldung bis { $until }
    • Geschenke am { $day }
exchange-joined =
    { $people ->
        [0] Noch niemand ist dabei. Ein Tipp genügt.
       *[other] <b>{ $people } dabei.</b>
    }
exchange-tap-to-join = Ein Tipp, und du bist dabei. Worte allein zählen hier nicht, damit niemand aus Versehen mitmacht.
exchange-not-drawn-yet = <b>Noch nicht ausgelost.</b> Etwas steht noch im Weg; wer das Wichteln leitet, weiß, was. Ich versuche es bei jeder Änderung wieder.
exchange-drawn =
    <b>Ausgelost: { $people } dabei.</b> Alle können sehen, wem sie etwas schenken, und sonst sieht es niemand. Wer mich schon gestartet hat, bekommt es in unserem privaten Chat.

    • Geschenke am { $day }
exchange-three = Bei drei Leuten kann sich jeder ausrechnen, wer wem etwas schenkt.
exchange-root =
    Das hier legt alle Lose fest und verrät nichts davon. Wer es aufhebt, kann das eigene Los damit prüfen:
    <code>{ $root }</code>
exchange-cancelled = Dieses Wichteln ist abgesagt. Niemand muss etwas schenken; wer schon etwas gekauft hat, darf es natürlich trotzdem verschenken.
exchange-admins-only = In dieser Gruppe beginnen nur Admins ein Wichteln.

exchange-button-start = Los geht's
exchange-button-change = Ändern
exchange-button-join = 🎁 Mitmachen
exchange-button-how = So geht's
exchange-button-organise = Leiten
exchange-button-match = Wem schenke ich?
exchange-button-another = Noch eins beginnen

# Hinweise, die nur sieht, wer getippt hat: höchstens 200 Zeichen.

exchange-how = Ein Tipp auf Mitmachen genügt. Wünsche kannst du mir danach sagen. Beim Auslosen bekommt jeder eine andere Person. Nur ich und wer schenkt wissen es; auch wer leitet, sieht keine Lose.
exchange-how-drawn = Tipp auf „Wem schenke ich?“: Nur du siehst den Namen. Wünsche und wohin es soll, stehen in unserem privaten Chat. Mit der langen Zahl lässt sich alles prüfen.
exchange-over = Dieses Wichteln ist vorbei, oder es gibt es nicht mehr.
exchange-begun-already = Es hat schon begonnen.
exchange-not-the-asker = Starten oder ändern kann es, wer danach gefragt hat. Mit /exchange beginnst du ein eigenes.
exchange-too-late = Es ist schon ausgelost, also kann niemand mehr dazukommen.
exchange-not-the-organiser = Das kann nur, wer dieses Wichteln leitet.
exchange-asked-to-organise = Ich frage nach, wer es jetzt leitet. Du hörst von mir.

# Über den Link.

exchange-link-not-yours = Dieser Link führt hier nirgendwohin. Wenn du mitwichteln willst, tipp selbst auf den Knopf in deiner Gruppe.

# Private part

exchange-you-are-in = Du bist dabei

# Organiser

exchange-organise = Du leitest dieses Wichteln

# Draw and matches
