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

exchange-you-are-in =
    { $named ->
        [yes] <b>Du bist dabei</b>: { $title }
       *[no] <b>Du bist dabei.</b>
    }
exchange-take-on = Du machst <b>ein Geschenk für ungefähr { $budget }</b>, für <b>eine Person</b>; das Los entscheidet, für wen. Und eine Person beschenkt dich.
exchange-take-on-free = Du machst <b>ein Geschenk</b>, für <b>eine Person</b>; das Los entscheidet, für wen. Und eine Person beschenkt dich.
exchange-drawn-day =
    • Ausgelost ist schon
    • Geschenke am { $day }
exchange-who-sees =
    { $whose ->
        [own] Deine Wünsche und wo dich eine Karte erreicht, sieht nur, wer dich zieht. Deinen Namen sehen alle, die mitmachen.
       *[ward] Wünsche und wo eine Karte { $name } erreicht, sieht nur, wer { $name } zieht.
    }
exchange-ward-in = <b>{ $name } macht mit, über dich.</b> Das Los für { $name } bekommst du, darum zieht ihr beide einander nie.
exchange-optional =
    { $whose ->
        [own] Mehr musst du nicht tun. Wenn du magst, verrate der Person, die dich zieht, noch etwas; ändern kannst du es jederzeit.
       *[ward] Mehr braucht { $name } nicht. Wenn du magst, sag noch etwas für die Person, die { $name } zieht.
    }

exchange-line-name = 👤 Heißt hier: <b>{ $name }</b>
exchange-line-wishes =
    🎁 Wünsche:
    { $words }
exchange-line-nothing = 🎁 Wünsche: bitte nichts
exchange-line-unwanted =
    🚫 Lieber nicht:
    { $words }
exchange-line-site = 🛒 Kauft ein bei: { $site }
exchange-line-way =
    { $way ->
        [email] 📮 Eine Karte per E-Mail: { $where }
        [sms] 📮 Eine Karte per SMS: { $where }
        [post]
            📮 Eine Karte per Post:
            { $where }
       *[person] 📮 Eine Karte: persönlich übergeben
    }
exchange-line-apart = 🤫 Nicht mit: { $names }. Das siehst nur du; es steht auf keiner Liste.
exchange-line-backup = 🙋 Würde einspringen, wenn irgendwo ein Geschenk ausbleibt

exchange-ask-wishes =
    { $whose ->
        [own] Wünsche
       *[ward] Die Wünsche
    }
exchange-ask-unwanted = Lieber nicht
exchange-ask-name =
    { $whose ->
        [own] Mein Name
       *[ward] Der Name
    }
exchange-ask-site =
    { $whose ->
        [own] Mein Shop
       *[ward] Welcher Shop
    }
exchange-ask-way =
    { $whose ->
        [own] Wie mich eine Karte erreicht
       *[ward] Wie eine Karte ankommt
    }
exchange-ask-apart = Nicht mit …
exchange-ask-backup =
    { $now ->
        [yes] ✓ Springe ein
       *[no] Ich springe ein
    }
exchange-ask-word = Gleiche Namen trennen
exchange-ask-ward = Jemand ohne Telegram
exchange-ask-link = Neuer Link
exchange-ask-leave = Aussteigen
exchange-ask-remove = Herausnehmen
exchange-somebody = { $name }
exchange-drop = Zurücknehmen

# Ein Name, und was zwei mit demselben unterscheidet.

exchange-name-title = 🎁 Wichteln: ein Name
exchange-name-title-new = 🎁 Wichteln: ein Name
exchange-name-said-ask =
    { $whose ->
        [own] <b>Wie nennen dich die anderen?</b> Bis jetzt heißt du hier { $now }.
       *[ward] <b>Wie heißt { $now } denn?</b>
    }
exchange-name-said-line = 👤 { $said }
exchange-name-said-problem-unclear = Ein Name hat mindestens einen Buchstaben. Wie lautet er?
exchange-name-said-problem-long = Das ist ein langer Name. Passt er in { $most } Zeichen?
exchange-name-said-problem-scam = Das gebe ich lieber nicht weiter, es liest sich wie Betrug. { $reason } Nur den Namen, bitte.

exchange-word-title = 🎁 Wichteln: wer von beiden
exchange-word-title-new = 🎁 Wichteln: wer von beiden
exchange-word-said-ask =
    { $whose ->
        [own] <b>Noch jemand heißt { $now }.</b> Welches Wort unterscheidet euch, zum Beispiel „Vertrieb“ oder dein Nachname?
       *[ward] <b>Noch jemand heißt { $now }.</b> Woran erkennt man { $name }, zum Beispiel „Vertrieb“ oder ein Nachname?
    }
exchange-word-number = Eine Nummer reicht
exchange-word-said-line = 👤 { $said }
exchange-word-said-problem-unclear = Ich brauche ein Wort mit mindestens einem Buchstaben oder einer Ziffer.
exchange-word-said-problem-long = Ein kurzes Wort genügt, höchstens { $most } Zeichen.
exchange-word-said-problem-scam = Das gebe ich lieber nicht weiter, es liest sich wie Betrug. { $reason } Ein Wort genügt.

# Wünsche, und was lieber nicht.

exchange-wishes-title = 🎁 Wichteln: Wünsche
exchange-wishes-title-new = 🎁 Wichteln: Wünsche
exchange-wishes-said-ask =
    { $whose ->
        [own] <b>Worüber würdest du dich freuen?</b> Wer dich zieht, liest es so, wie du es schreibst, Zeile für Zeile, höchstens { $most } Zeichen. Links sind willkommen.
       *[ward] <b>Worüber würde sich { $name } freuen?</b> Wer { $name } zieht, liest es so, wie du es schreibst, höchstens { $most } Zeichen. Links sind willkommen.
    }
exchange-wishes-nothing = Bitte nichts
exchange-wishes-said-problem-unclear = Ein paar Worte, bitte, oder tipp auf „Bitte nichts“.
exchange-wishes-said-problem-long = Das sind { $signs } Zeichen; weitergeben kann ich höchstens { $most }. Geht es kürzer?
exchange-wishes-said-problem-scam = Das gebe ich nicht weiter, es liest sich wie Betrug. { $reason } Sag es bitte anders.

exchange-unwanted-title = 🎁 Wichteln: lieber nicht
exchange-unwanted-title-new = 🎁 Wichteln: lieber nicht
exchange-unwanted-said-ask =
    { $whose ->
        [own] <b>Was soll lieber nicht dabei sein?</b> Eine Allergie, etwas, das du schon hast, was auch immer. Nur wer dich zieht, liest es.
       *[ward] <b>Was soll für { $name } lieber nicht dabei sein?</b> Eine Allergie, etwas, das schon da ist, was auch immer. Nur wer { $name } zieht, liest es.
    } Höchstens { $most } Zeichen.
exchange-unwanted-said-problem-unclear = Ein paar Worte, bitte, oder tipp auf „Zurück“.
exchange-unwanted-said-problem-long = Das sind { $signs } Zeichen; weitergeben kann ich höchstens { $most }. Geht es kürzer?
exchange-unwanted-said-problem-scam = Das gebe ich nicht weiter, es liest sich wie Betrug. { $reason } Sag es bitte anders.

# Wo eine Karte gilt, und wie sie ankommt.

exchange-site-title = 🎁 Wichteln: welche Seite
exchange-site-title-new = 🎁 Wichteln: welche Seite
exchange-site-said-ask =
    { $whose ->
        [own] <b>Auf welcher Amazon-Seite kaufst du ein?</b> Eine Geschenkkarte gilt nur auf der Seite, für die sie gekauft wurde.
       *[ward] <b>Auf welcher Amazon-Seite kauft { $name } ein?</b> Eine Geschenkkarte gilt nur auf der Seite, für die sie gekauft wurde.
    }
exchange-site-said-line = 🛒 { $said }
exchange-site-said-problem-unclear = Eine Seite mit diesem Namen kenne ich nicht. Tipp eine an, oder schreib das Land.

exchange-way-title = 🎁 Wichteln: wie sie ankommt
exchange-way-title-new = 🎁 Wichteln: wie sie ankommt
exchange-way-said-ask = { $ask }
exchange-way-fresh =
    { $whose ->
        [own] <b>Falls es eine Karte wird: Wo erreicht sie dich?</b> Schreib eine E-Mail-Adresse, eine Handynummer oder eine Postanschrift. Nur wer dich zieht, sieht sie.
       *[ward] <b>Falls es eine Karte wird: Wo erreicht sie { $name }?</b> Schreib eine E-Mail-Adresse, eine Handynummer oder eine Postanschrift. Nur wer { $name } zieht, sieht sie.
    }
exchange-way-doubt =
    <b>{ $typed }</b>
    { $problem }

    Tipp das Richtige an, oder schreib es noch einmal.
exchange-way-person = Persönlich
exchange-way-said-problem-unclear = Ich erkenne nicht, wo das ist. Eine E-Mail-Adresse, eine Handynummer, oder Straße, Postleitzahl und Ort?
exchange-way-said-problem-unread = { $problem }
exchange-way-said-problem-long = Das ist eine lange Adresse. Passt sie in { $most } Zeichen?

# Wen jemand lieber nicht zieht.

exchange-apart-title = 🎁 Wichteln: nicht mit …
exchange-apart-title-new = 🎁 Wichteln: nicht mit …
exchange-apart-said-ask =
    { $others ->
        [0] <b>Außer dir ist noch niemand dabei.</b> Komm darauf zurück, wenn es so weit ist. Das siehst nur du; es steht auf keiner Liste.
       *[other] { $whose ->
            [own] <b>Wen möchtest du lieber nicht ziehen?</b> Tipp einen Namen an, oder schreib mehrere. Sie ziehen auch dich nicht. Das siehst nur du; es steht auf keiner Liste.
           *[ward] <b>Wen soll { $name } nicht ziehen?</b> Tipp einen Namen an, oder schreib mehrere. Sie ziehen auch { $name } nicht. Das siehst nur du; es steht auf keiner Liste.
        }
    }
exchange-apart-said-problem-unclear = Welcher Name? Tipp ihn an, oder schreib ihn.
exchange-apart-said-problem-nobody = Niemand heißt hier { $name }. Die Namen stehen auf den Knöpfen.
exchange-apart-said-problem-several = { $name } gibt es hier mehr als einmal. Wer ist gemeint? Tipp einen Namen an.
exchange-apart-said-problem-gone = Diese Person macht nicht mehr mit.
exchange-apart-list =
    { $whose ->
        [own] 🤫 <b>Getrennt bleibst du von:</b> { $names }. Das siehst nur du; es steht auf keiner Liste.
       *[ward] 🤫 <b>Getrennt bleibt { $name } von:</b> { $names }. Das siehst nur du; es steht auf keiner Liste.
    }
exchange-apart-drop = Streichen: { $name }
exchange-apart-more = Noch jemand
exchange-apart-keep = So lassen
exchange-apart-impossible = <b>Mit denen, die bis jetzt dabei sind, ließe sich so nicht auslosen.</b> Vielleicht kommen noch welche dazu, also kannst du es so lassen. Wenn nicht, hielte es alle auf, und ich würde dich noch einmal fragen. Niemand erfährt, dass es von dir kommt.

# Jemand ohne Telegram.

exchange-ward-title = 🎁 Wichteln: für jemand anderen
exchange-ward-title-new = 🎁 Wichteln: für jemand anderen
exchange-ward-said-ask = <b>Wer möchte mitmachen, hat aber kein Telegram?</b> Schreib den Namen. Das Los für diese Person bekommst du, darum zieht ihr beide einander nie.
exchange-ward-said-line = 👤 { $said }
exchange-ward-said-problem-unclear = Ein Name hat mindestens einen Buchstaben. Wer ist es?
exchange-ward-said-problem-long = Das ist ein langer Name. Passt er in { $most } Zeichen?
exchange-ward-said-problem-scam = Das gebe ich lieber nicht weiter, es liest sich wie Betrug. { $reason } Nur den Namen, bitte.

# Aussteigen, und wiederkommen.

exchange-leave-sure =
    { $drawn ->
        [yes] <b>Aussteigen?</b> Ausgelost ist schon: Wer dich gezogen hat und wer das Wichteln leitet, erfahren, dass du weg bist. Zurück kannst du in dieses nicht mehr.
       *[no] { $whose ->
            [own] <b>Aussteigen?</b> Was du hier gesagt hast, wird gelöscht. Bis zum Auslosen kannst du wieder mitmachen.
           *[ward] <b>{ $name } herausnehmen?</b> Was du für { $name } gesagt hast, wird gelöscht.
        }
    }
exchange-leave-yes =
    { $whose ->
        [own] Aussteigen
       *[ward] Herausnehmen
    }
exchange-leave-stay =
    { $whose ->
        [own] Dabeibleiben
       *[ward] Alles so lassen
    }
exchange-have-left =
    { $drawn ->
        [yes] <b>Du bist ausgestiegen.</b> Was du gesagt hattest, ist gelöscht, und du musst nichts schenken. Wen es betrifft, der erfährt es.
       *[no] <b>Du bist ausgestiegen.</b> Was du gesagt hattest, ist gelöscht. Wenn du es dir anders überlegst, mach bis zum Auslosen wieder mit:
    }
exchange-settled = Ausgelost ist schon, also bleibt das, wie es war.
exchange-not-in = <b>Bei diesem Wichteln machst du nicht mit.</b>
exchange-join-again = Wieder mitmachen
exchange-new-link = 🔗 Der alte Link führt jetzt nirgendwohin, wer auch immer ihn hat. „Mitmachen“ in der Gruppe gibt dir einen neuen.

exchange-left = Nach dem Auslosen ist jemand ausgestiegen. Eine Person beschenkt also niemanden mehr, und eine bekommt vielleicht nichts. Du kannst absagen und neu auslosen; die Gruppe erfährt es, und wer es war, erfährt von mir niemand.
exchange-left-organise = Leiten
exchange-match-left =
    { $whose ->
        [own] Die Person, die du gezogen hast, ist ausgestiegen.
       *[ward] Die Person, die { $name } gezogen hat, ist ausgestiegen.
    } Wenn du noch kein Geschenk hast, warte. Wenn doch, heb es erst einmal auf: Vielleicht wird neu ausgelost, dann sage ich es dir.
exchange-match-changed =
    { $whose ->
        [own] Die Person, die du beschenkst, hat ihre Wünsche geändert, oder wie ein Geschenk sie erreicht.
       *[ward] Die Person, die { $name } beschenkt, hat ihre Wünsche geändert, oder wie ein Geschenk sie erreicht.
    }

# /exchange im privaten Chat.

exchange-list = <b>Deine Wichtelrunden.</b> Tipp eine an.
exchange-on-list =
    { $named ->
        [yes] { $title } · { $day }
       *[no] Wichteln · { $day }
    }
exchange-on-list-run =
    { $named ->
        [yes] Leiten: { $title } · { $day }
       *[no] Leiten · { $day }
    }
exchange-none =
    🎁 <b>Wichteln: Alle beschenken eine andere Person, das Los entscheidet.</b> Du machst bis jetzt nirgends mit.

    Es beginnt in einer Gruppe: Nimm mich dort auf, und schreib <code>/exchange@{ $bot }</code>. Alle machen mit einem Tipp mit, sagen mir privat ihre Wünsche, wenn sie mögen, und ich lose aus. Nur wer schenkt, erfährt, wem.

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
