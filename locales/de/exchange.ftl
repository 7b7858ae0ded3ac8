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
exchange-run =
    <b>Du leitest dieses Wichteln</b>{ $named ->
        [yes] : { $title }
       *[no] { "" }
    }
exchange-run-not-yours = Du leitest dieses Wichteln nicht mehr.
exchange-run-not-begun = Es beginnt, wenn du in der Gruppe auf „Los geht's“ tippst. Bis dahin kannst du ändern, was ich vorgeschlagen habe.
exchange-run-is-cancelled = Es ist abgesagt. Alle, die ich erreichen konnte, wissen Bescheid.
exchange-run-will-draw = Ich lose von selbst aus, wenn die Anmeldung endet, oder früher, wenn du auf „Jetzt auslosen“ tippst.
exchange-run-drawing = Ich lose gerade aus.
exchange-run-not-drawn = <b>Noch nicht ausgelost.</b> Ich versuche es bei jeder Änderung wieder.
exchange-run-too-late = Das lässt sich nicht mehr ändern.

exchange-run-until-line = • Anmeldung bis { $until }
exchange-run-day-line = • Geschenke am { $day }
exchange-run-budget-line = • Ein Geschenk kostet ungefähr { $budget }
exchange-run-no-budget-line = • Kein Betrag für ein Geschenk
exchange-run-people-line = • Dabei: { $people }
exchange-run-rules-line = • Deine Regeln: { $rules }
exchange-run-title-line =
    { $named ->
        [yes] • Titel: { $title }
       *[no] • Kein Titel
    }
exchange-run-zone-line = • Uhrzeit von { $city }

exchange-run-rules = Regeln
exchange-run-people = Leute
exchange-run-draw = Jetzt auslosen
exchange-run-change = Ändern
exchange-run-hand-over = Abgeben
exchange-run-cancel = Wichteln absagen
exchange-run-before = ← Zurück
exchange-run-further = Weiter →
exchange-run-someone = { $name }
exchange-run-picked = ✓ { $name }
exchange-run-and-more = { $names } und { $more } weitere

# Was einer Auslosung im Weg steht

exchange-run-too-few =
    { $people ->
        [0] Zum Auslosen braucht es mindestens drei, und noch ist niemand dabei.
        [1] Zum Auslosen braucht es mindestens drei, und bisher ist eine Person dabei.
       *[other] Zum Auslosen braucht es mindestens drei, und bisher sind { $people } dabei.
    }
exchange-run-private-wish = <b>So lässt sich gerade nichts auslosen.</b> Ein privater Wunsch steht im Weg; wer ihn geäußert hat, ist gefragt. Du kannst warten oder eine eigene Regel streichen.
exchange-run-impossible =
    <b>So lässt sich gerade nichts auslosen.</b> { $names }: Die Regeln lassen zu wenige übrig, denen sie etwas schenken dürfen. { $rules ->
        [one] Diese Regel steht im Weg: { $drop }.
       *[other] { $rules } Regeln stehen zusammen im Weg. Es hilft, diese zu streichen: { $drop }.
    }
exchange-run-only-wards = <b>So lässt sich gerade nichts auslosen.</b> { $names }: Wer sich um jemanden kümmert, beschenkt diese Person nicht und umgekehrt; so bleiben zu wenige übrig. Mehr Leute helfen.

# Regeln

exchange-run-rules-screen =
    { $rules ->
        [0] <b>Du hast noch keine Regeln.</b> Wer soll wem nichts schenken?
       *[other] <b>Deine Regeln: { $rules }.</b> Tipp eine an, um sie zu streichen.
    } Worum mich andere im Vertrauen bitten, bleibt bei ihnen und zählt hier nicht mit.
exchange-run-add-two = Zwei Leute
exchange-run-add-team = Haushalt oder Team
exchange-run-add-several = Eine Person mit mehreren
exchange-run-drop = ✖ { $rule }
exchange-run-rule-never = { $first } und { $second }
exchange-run-rule-one-way = { $first } nicht an { $second }
exchange-run-rule-team = Zusammen: { $names }
exchange-run-rule-added = Kommt dazu.
exchange-run-rule-there-already = Diese Regel hast du schon.
exchange-run-rule-gone = Gestrichen: { $rule }.
exchange-run-rule-gone-already = Diese Regel gibt es nicht mehr.
exchange-run-years = Letzte Jahre: { $years }
exchange-run-years-ask =
    <b>Wie viele der letzten Wichteln eurer Gruppe sollen sich nicht wiederholen?</b> Wer damals jemandem etwas geschenkt hat, bekommt jetzt jemand anderen. Geht das nicht auf, lasse ich das älteste zuerst weg.

    Jetzt: { $years }
exchange-run-years-choice =
    { $years ->
        [0] Keins
       *[other] { $years }
    }

exchange-rule-so-far =
    { $problem ->
        [unknown] Hier heißt niemand { $unknown }. Ich kenne alle unter dem Namen, mit dem sie mitmachen.{ $some ->
            [yes] { " " }Bisher: { $names }
           *[no] { "" }
        }
        [many] Das waren mehr als zwei Leute. Für mehr gibt es „Haushalt oder Team“.
       *[none] Bisher: { $names }
    }
exchange-rule-names-ask =
    { $kind ->
        [two] <b>Welche zwei sollen einander nichts schenken?</b>
        [team] <b>Wer gehört zusammen?</b> Aus einem Haushalt oder Team schenkt niemand den anderen darin etwas.
       *[several] <b>Wer soll mehrere andere nicht ziehen?</b> Nenn zuerst diese Person, etwa aus der Leitung, dann die anderen.
    } Schreib die Namen mit Kommas, oder tipp sie an.
exchange-rule-names-problem-unclear = Darin finde ich keinen Namen. Schreib sie mit Kommas, etwa „Anna, Ben“.
exchange-rule-which-ask =
    { $sure ->
        [yes] <b>Wen meinst du mit { $typed }?</b>
       *[no] <b>Niemand heißt { $typed }. Meinst du:</b>
    }
exchange-rule-which-problem-unclear = Tipp bitte an, wen du meinst.
exchange-rule-nobody = Niemand davon
exchange-rule-check-ask =
    { $kind ->
        [team] Davon schenkt niemand einer anderen Person etwas: <b>{ $names }</b>
       *[apart]
            { $way ->
                [first] <b>{ $first }</b> schenkt nichts an: <b>{ $rest }</b>. Umgekehrt bleibt es möglich.
                [second] <b>{ $first }</b> bekommt nichts von: <b>{ $rest }</b>. Umgekehrt bleibt es möglich.
               *[both] <b>{ $first }</b> schenkt nichts an: <b>{ $rest }</b>. Umgekehrt auch nicht.
            }
    }
exchange-rule-check-problem-unclear = Tipp bitte an, was du möchtest.
exchange-rule-done = Fertig
exchange-rule-add = Regel hinzufügen
exchange-rule-more = Andere Namen
exchange-rule-way-both = In beide Richtungen
exchange-rule-way-first = Nur: { $first } schenkt nicht
exchange-rule-way-second = Nur: { $first } bekommt nicht
exchange-rule-title = Regel fürs Wichteln
exchange-rule-title-new = Regel fürs Wichteln

exchange-wish-in-the-way = Das Wichteln{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    } lässt sich so nicht auslosen: Mit dem, worum du mich gebeten hast, bleibt für jemanden niemand übrig. Niemand sonst weiß, dass es von dir kommt, und es gilt, solange du nichts änderst. Ginge es auch ohne?
exchange-wish-look = Ansehen

# Leute

exchange-run-people-screen =
    { $people ->
        [0] <b>Noch ist niemand dabei.</b>
       *[other] <b>{ $people } dabei</b>, in der Reihenfolge der Anmeldung. Tipp jemanden an, um die Person herauszunehmen.
    }
exchange-run-wards-line = • Ohne Telegram: { $names }
exchange-run-namesakes-line = • Gleicher Name: { $names }
exchange-run-backups-line = • Springen ein, wenn ein Geschenk ausbleibt: { $people }
exchange-run-out-ask =
    <b>{ $name } herausnehmen?</b> { $kind ->
        [offline] Wer sich kümmert, erfährt es.
        [made-up] Die Person ist erfunden.
       *[telegram] Ich sage Bescheid, wenn ich die Person erreiche.
    }
exchange-run-out = Herausnehmen
exchange-run-is-out = { $name } ist nicht mehr dabei.
exchange-run-left-already = Die Person ist schon nicht mehr dabei.
exchange-run-bring = Jemand ohne Telegram
exchange-run-brought =
    { $whose ->
        [myself] { $name } ist dabei. Du kümmerst dich, also sage ich dir, wen { $name } beschenkt.
       *[other] { $name } ist dabei. { $guardian } kümmert sich und erfährt von mir, wen { $name } beschenkt.
    }
exchange-taken-out =
    { $whose ->
        [own] Wer das Wichteln leitet, hat dich herausgenommen
       *[ward] Wer das Wichteln leitet, hat { $name } herausgenommen
    }{ $named ->
        [yes] : { $title }
       *[no] { "" }
    }.
exchange-you-look-after = Du kümmerst dich beim Wichteln{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    } um { $name }: Nach dem Auslosen sage ich dir, wen { $name } beschenkt. Ihr beide zieht einander nicht.

exchange-guest-name-ask =
    <b>Wie heißt die Person?</b> Sie ist ohne Telegram dabei; jemand mit Telegram kümmert sich und erfährt, wen sie beschenkt.
exchange-guest-name-line = Ohne Telegram: { $name }
exchange-guest-name-problem-unclear = Ich brauche einen Namen mit Buchstaben.
exchange-guest-name-problem-long = Das ist zu lang, bitte höchstens { $most } Zeichen.
exchange-guest-guardian-ask = <b>Wer kümmert sich um { $name }?</b> Diese Person sieht, wen { $name } beschenkt. Tipp einen Namen an oder schreib ihn.
exchange-guest-guardian-myself = Ich
exchange-guest-guardian-problem-unclear = Tipp oder schreib bitte den Namen von jemandem, der dabei ist und mich gestartet hat.
exchange-guest-title = Jemand ohne Telegram
exchange-guest-title-new = Jemand ohne Telegram

# Ändern

exchange-run-change-ask = <b>Was möchtest du ändern?</b>
exchange-run-changed = Geändert. Die Nachricht in eurer Gruppe zeigt es auch.
exchange-run-change-title = Titel
exchange-run-change-budget = Betrag
exchange-run-change-until = Anmeldeschluss
exchange-run-change-day = Geschenketag
exchange-run-change-zone = Uhrzeit
exchange-change-title-ask = <b>Wie soll es heißen?</b> Jeder Anlass passt, etwa „Weihnachten im Büro“.
exchange-change-title-none = Kein Titel
exchange-change-title-problem-unclear = Ich brauche ein paar Worte.
exchange-change-title-problem-long = Das ist zu lang, bitte höchstens { $most } Zeichen.
exchange-change-budget-ask = <b>Wie viel soll ein Geschenk ungefähr kosten?</b> Tipp oder schreib einen Betrag.
exchange-change-budget-choice = { $amount }
exchange-change-budget-none = Keinen Betrag nennen
exchange-change-budget-problem-unclear = Ich brauche einen Betrag, etwa „20“ oder „25 CHF“.
exchange-change-until-ask = <b>Bis zu welchem Tag kann man sich anmelden?</b> An dem Tag lose ich um zehn Uhr vormittags aus.
exchange-change-until-problem-unclear = Tipp bitte einen Tag an oder schreib ihn, etwa „18. Dezember“.
exchange-change-until-problem-odd = Die Anmeldung kann vom { $first } bis zum { $last } enden. Für später ändere zuerst den Geschenketag.
exchange-change-day-ask = <b>An welchem Tag gibt es die Geschenke?</b>
exchange-change-day-problem-unclear = Tipp bitte einen Tag an oder schreib ihn, etwa „22. Dezember“.
exchange-change-day-problem-odd = Möglich ist es vom { $first } bis zum { $last }.
exchange-change-zone-ask = <b>Welche Stadt hat die Uhrzeit eurer Gruppe?</b> Bisher gilt die von { $city }. Danach richten sich Anmeldeschluss und Auslosung.
exchange-change-zone-problem-unclear = Eine Stadt mit diesem Namen kenne ich nicht.
exchange-change-zone-problem-several = Dort gibt es mehrere Zeitzonen. Welche Stadt?
exchange-change-title-new = Wichteln ändern

# Jetzt auslosen

exchange-run-no-draw = <b>Noch kann ich nicht auslosen.</b>
exchange-run-draw-ask = <b>Jetzt auslosen?</b>
exchange-run-draw-counts =
    Leute: { $people } · deine Regeln: { $rules } · frühere Lose vermeiden: { $years ->
        [0] keine
       *[other] bis zu { $years } Mal zurück
    }
exchange-run-draw-three = Bei drei Leuten kann sich jeder ausrechnen, wer wem etwas schenkt.
exchange-run-draw-only =
    { $people ->
        [one] Für eine Person kommt nur eine einzige andere infrage; andere könnten darauf kommen.
       *[other] Für { $people } Leute kommt nur je eine einzige Person infrage; andere könnten darauf kommen.
    }
exchange-run-draw-final = Nach dem Auslosen kann niemand mehr dazukommen, und Regeln lassen sich nicht mehr ändern.
exchange-run-drawn = Auslosen
exchange-run-delivered =
    <b>Ausgelost für { $people } Leute.</b>

    • Haben nachgesehen: { $shown }
    • Nachricht da, noch nicht nachgesehen: { $sent }
    • Nachricht unterwegs: { $owed }
exchange-run-unreached = Ich erreiche nicht: { $names }. „Wem schenke ich?“ in der Gruppe geht auch für sie.

# Abgeben

exchange-run-hand-over-ask =
    { $people ->
        [0] <b>Noch kann ich niemanden fragen.</b> Es muss jemand sein, der dabei ist und mich gestartet hat.
       *[other] <b>Wer soll es statt dir leiten?</b> Ich frage im privaten Chat; bis zu einem Ja ändert sich nichts.
    }
exchange-run-asked = Ich habe { $name } gefragt und warte auf Antwort.
exchange-run-unask = Frage zurücknehmen
exchange-run-hand-over-question =
    <b>Würdest du das Wichteln{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    } leiten?</b> { $by ->
        [named] { $name } fragt dich.
       *[unnamed] Das fragt, wer es bisher leitet.
    } Du siehst dann Zahlen, Regeln und Termine, aber nie, wer wem etwas schenkt. Der Gruppe sage ich, dass es jetzt jemand anders leitet.
exchange-run-accept-named = Ja, mit meinem Namen
exchange-run-accept-unnamed = Ja, ohne meinen Namen
exchange-run-decline = Lieber nicht
exchange-run-you-declined = In Ordnung, es bleibt, wie es ist.
exchange-run-no-longer-asked = Die Frage hat sich erledigt.
exchange-run-accepted = { $name } leitet jetzt das Wichteln{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    }. Danke, dass du dich gekümmert hast!
exchange-run-declined = { $name } möchte das Wichteln lieber nicht leiten. Es bleibt, wie es ist.
exchange-new-organiser =
    { $who ->
        [named] { $name } leitet ab jetzt das Wichteln{ $named ->
            [yes] { " " }{ $title }
           *[no] { "" }
        }.
       *[unnamed] Ab jetzt leitet jemand anders das Wichteln{ $named ->
            [yes] { " " }{ $title }
           *[no] { "" }
        }.
    }
exchange-run-take-over-question =
    <b>Jemand mit Adminrechten in eurer Gruppe möchte das Wichteln{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    } statt dir leiten.</b> Höre ich einen Tag lang nichts von dir, geht es über.
exchange-run-fine = Ist mir recht
exchange-run-stay = Ich bleibe
exchange-run-stays = Wer das Wichteln leitet, macht weiter.
exchange-run-taken-over = Das Wichteln{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    } leitet jetzt jemand mit Adminrechten aus eurer Gruppe. Danke, dass du dich gekümmert hast!

# Absagen

exchange-run-cancel-ask =
    <b>Wichteln absagen?</b> { $drawn ->
        [yes] Es ist für { $people } Leute ausgelost; ihre Lose zeige ich dann nicht mehr.
       *[no] Bisher dabei: { $people }.
    } Ich sage allen Bescheid, die ich erreiche, und der Gruppe. Das lässt sich nicht rückgängig machen.
exchange-run-cancelled = Ja, absagen
exchange-cancelled-told =
    Das Wichteln{ $named ->
        [yes] { " " }{ $title }
       *[no] { "" }
    } ist abgesagt. { $drawn ->
        [yes] Du musst nichts schenken. Wenn du schon etwas gekauft hast, darfst du es natürlich trotzdem verschenken.
       *[no] Niemand muss etwas schenken.
    }

# Draw and matches
