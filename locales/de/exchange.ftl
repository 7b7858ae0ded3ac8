# Wichteln und Geschenketausch.

# In der Gruppe: vorgeschlagen, Anmeldung, ausgelost, vorbei. Niemand wird genannt.

exchange-title = 🎁 <b>Wichteln</b>{ $named ->
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

# Eine Probe

exchange-rehearsal = 🎭 <b>Eine Probe mit erfundenen Leuten</b>, { $step } von { $steps }. Nur du siehst das.
exchange-rehearsal-next = Weiter
exchange-rehearsal-again = Noch einmal
exchange-rehearsal-match = { $giver } tippt auf „Wem schenke ich?“ und sieht einen Namen, <b>{ $receiver }</b>, danach die Wünsche. Sonst sieht das niemand, auch du nicht.
exchange-rehearsal-rule = { $first } und { $second } leben zusammen; eine Regel sorgt dafür, dass sie einander nicht ziehen.
exchange-made-up =
    { $number ->
        [0] Mia
        [1] Jonas
        [2] Ella
        [3] Omar
       *[other] Yuki
    }

# Private part

exchange-you-are-in = Du bist dabei

# Organiser

exchange-organise = Du leitest dieses Wichteln

# Draw and matches

exchange-announced =
    Es ist ausgelost, und für dich ist jemand dabei. Wer es ist, siehst nur du.

    • Geschenke am { $day }
exchange-announced-ward =
    Es ist ausgelost. { $ward } macht über dich mit: Nur du siehst, für wen das Geschenk ist. Sag es bitte weiter.

    • Geschenke am { $day }
exchange-match = 🎁 Dein Geschenk ist für <b>{ $name }</b>.
    { $terms }
exchange-match-ward = 🎁 Das Geschenk von { $ward } ist für <b>{ $name }</b>.
    { $terms }
exchange-match-terms = Ungefähr { $budget } · Geschenke am { $day }
exchange-match-day = Geschenke am { $day }
exchange-match-here = Es ist ausgelost. Wer es ist, siehst nur du:
exchange-match-not-yet = Noch ist nichts ausgelost. Sobald es so weit ist, schreibe ich dir.
exchange-match-gone = Wer hier gezogen war, ist nicht mehr dabei, also steht hier kein Name mehr. Wer das Wichteln leitet, weiß es, und du hörst, wie es weitergeht. Kauf bitte noch nichts.
exchange-not-in = Du machst bei diesem Wichteln nicht mit, also gibt es hier kein Los für dich.
exchange-button-match-of = { $ward }: Los zeigen
exchange-button-proof = Selbst nachprüfen

exchange-their-wishes =
    💭 <b>Wünsche</b>
    { $words }
exchange-their-nothing = 💭 Der Wunsch: nichts, bitte.
exchange-their-not-wanted =
    🚫 <b>Lieber nicht</b>
    { $words }
exchange-their-site = 🛒 Eingekauft wird bei { $site }.
exchange-their-way =
    { $way ->
        [email] ✉️ Eine Karte kommt per E-Mail an: { $where }
        [sms] 📱 Eine Karte kommt per SMS an: { $where }
        [post] 📮 Eine Karte kommt mit der Post an:
            { $where }
       *[person] 🤝 Am liebsten persönlich überreicht.
    }
exchange-their-silence = Mehr ist noch nicht bekannt: keine Wünsche, keine Adresse. Kommt etwas dazu, sage ich es dir. Etwas Kleines, das du selbst gern hättest, ist nie verkehrt.

exchange-proof =
    🔎 Das gehört zu der langen Zahl in der Gruppe, die schon da stand, bevor jemand ein Los gesehen hat. Wäre seitdem etwas geändert worden, würde es nicht mehr passen.

    <pre>{ $proof }</pre>

    Speicher es als <code>match.json</code>. Dann sagt <code>python -m bot draw match.json --check</code>, ob es passt; ein kurzes Skript bei meinem Quelltext (docs/commitment.md) kann das auch. Es stehen nur Kennungen darin, keine Namen; behalte es trotzdem für dich.

exchange-alert-match =
    🎁 Dein Geschenk ist für: { $name }
    { $terms }
    Wünsche stehen in unserem privaten Chat.
exchange-alert-not-yet = Noch ist nichts ausgelost.
exchange-alert-not-in = Du machst bei diesem Wichteln nicht mit, also gibt es hier kein Los für dich.
exchange-alert-wards = Hier macht jemand über dich mit. Für wen das Geschenk ist, steht in unserem privaten Chat: Schick mir dort /exchange.
exchange-alert-gone = Wen du gezogen hattest, ist nicht mehr dabei. Du hörst, wie es weitergeht; kauf bitte noch nichts.

exchange-ran = Es ist ausgelost, mit { $people } Leuten. Wer mich schon gestartet hat, bekommt Bescheid; alle anderen tippen auf den Knopf in der Gruppe.
exchange-ran-late = Es kommt spät, ich weiß: Der Tag war { $day }. Etwas hat mich davon abgehalten, rechtzeitig auszulosen.
exchange-ran-years =
    { $years ->
        [one] Alle Paare früherer Jahre zu vermeiden, ging nicht; das älteste Jahr kann sich wiederholen.
       *[other] Alle Paare früherer Jahre zu vermeiden, ging nicht; die { $years } ältesten können sich wiederholen.
    }
exchange-ran-mutual =
    { $pairs ->
        [one] Zwei beschenken sich gegenseitig. Das ließ sich nicht vermeiden.
       *[other] { $pairs }-mal beschenken sich zwei gegenseitig. Das ließ sich nicht vermeiden.
    }
exchange-ran-aground = Ich wollte euer Wichteln auslosen, und bei mir ist etwas schiefgegangen. Verloren ist nichts. Ich versuche es von selbst weiter.
exchange-waits-few =
    { $people ->
        [0] Es war Zeit zum Auslosen, aber noch ist niemand dabei. Drei Leute braucht es. Sobald sie da sind, lose ich aus.
        [one] Es war Zeit zum Auslosen, aber erst eine Person ist dabei. Drei braucht es. Sobald sie da sind, lose ich aus.
       *[other] Es war Zeit zum Auslosen, aber erst { $people } Leute sind dabei. Drei braucht es. Sobald sie da sind, lose ich aus.
    }
exchange-waits-rules = Es war Zeit zum Auslosen, aber die Regeln lassen keinen Weg. Ein Tipp zeigt, welche sich im Weg stehen und welche wegfallen könnte. Ich versuche es bei jeder Änderung wieder.
exchange-waits-wish = Es war Zeit zum Auslosen, aber ein privater Wunsch steht im Weg; wer ihn geäußert hat, wurde gefragt. Ich versuche es bei jeder Änderung wieder.

exchange-wish-ask = Es war Zeit zum Auslosen, aber mit deinem Wunsch gibt es keinen Weg: Du möchtest lieber nicht zusammen gelost werden mit { $whom }. Geht es dieses eine Mal ohne? So oder so erfährt niemand davon.
exchange-wish-without = Es geht ohne
exchange-wish-keep = Dabei bleibt es
exchange-wish-kept = Es bleibt dabei. Davon wissen nur du und ich.
exchange-wish-dropped = Danke, der Wunsch ist weg. Ich versuche es gleich noch einmal.
exchange-wish-gone = Das hat sich schon erledigt. Danke!
