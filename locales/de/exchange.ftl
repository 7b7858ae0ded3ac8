# Wichteln und Geschenketausch.

# In der Gruppe: vorgeschlagen, Anmeldung, ausgelost, vorbei. Niemand wird genannt.

exchange-title = 🎁 <b>Wichteln</b>{ $named ->
        [yes] : { $title }
       *[no] { "" }
    }
exchange-budget = Jede Person beschenkt eine andere, für ungefähr { $budget }; das Los entscheidet, wen.
exchange-no-budget = Jede Person beschenkt eine andere; das Los entscheidet, wen.
exchange-days =
    • Anmeldung bis { $until }
    • Geschenke am { $day }
exchange-joined =
    <b>{ $people } dabei.</b>{ $people ->
        [0] { " " }Ein Tipp genügt.
       *[other] { "" }
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
exchange-proposed-already = Deins ist schon da: Tipp dort auf „Los geht's“. Mit /exchange und einem Titel kommt es hier unten noch einmal.
exchange-begun-already = Es hat schon begonnen.
exchange-not-the-asker = Starten oder ändern kann es, wer danach gefragt hat. Mit /exchange beginnst du ein eigenes.
exchange-too-late = Es ist schon ausgelost, also kann niemand mehr dazukommen.
exchange-not-the-organiser = Das kann nur, wer dieses Wichteln leitet.
exchange-asked-to-organise = Ich frage nach, wer es jetzt leitet. Du hörst von mir.
exchange-asked-lately = Wer es leitet, ist schon gefragt und hat einen Tag Zeit. Nach einer Antwort frage ich einen Tag lang nicht wieder.

# Über den Link.

exchange-link-not-yours = Dieser Link führt hier nirgendwohin. Wenn du mitwichteln willst, tipp selbst auf den Knopf in deiner Gruppe.

# Eine Probe

exchange-button-rehearse = 🎭 Proben
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
exchange-take-on =
    { $drawn ->
        [yes] Du machst <b>ein Geschenk für ungefähr { $budget }</b>, für <b>eine Person</b>. Und eine Person beschenkt dich.
       *[no] Du machst <b>ein Geschenk für ungefähr { $budget }</b>, für <b>eine Person</b>; das Los entscheidet, für wen. Und eine Person beschenkt dich.
    }
exchange-take-on-free =
    { $drawn ->
        [yes] Du machst <b>ein Geschenk</b>, für <b>eine Person</b>. Und eine Person beschenkt dich.
       *[no] Du machst <b>ein Geschenk</b>, für <b>eine Person</b>; das Los entscheidet, für wen. Und eine Person beschenkt dich.
    }
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
exchange-line-apart =
    🤫 Nicht mit: { $names }{ $more ->
        [0] { "" }
       *[other] {" "}und { $more } weiteren
    }. Das siehst nur du; es steht auf keiner Liste.
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
exchange-ask-word = Namen unterscheiden
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
        [own] <b>Was möchtest du lieber nicht bekommen?</b> Eine Allergie, etwas, das du schon hast, was auch immer. Nur wer dich zieht, liest es.
       *[ward] <b>Was soll { $name } lieber nicht bekommen?</b> Eine Allergie, etwas, das schon da ist, was auch immer. Nur wer { $name } zieht, liest es.
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
exchange-apart-said-problem-nobody =
    { $others ->
        [0] Außer dir macht noch niemand mit, also heißt hier auch niemand { $name }.
       *[other] Niemand heißt hier { $name }. Die Namen stehen auf den Knöpfen.
    }
exchange-apart-said-problem-several = { $name } gibt es hier mehr als einmal. Wer ist gemeint? Tipp einen Namen an.
exchange-apart-said-problem-gone = Diese Person macht nicht mehr mit.
exchange-apart-list =
    { $whose ->
        [own] 🤫 <b>Getrennt bleibst du von:</b> { $names }{ $more ->
            [0] { "" }
           *[other] {" "}und { $more } weiteren
        }. Das siehst nur du; es steht auf keiner Liste.
       *[ward] 🤫 <b>Getrennt bleibt { $name } von:</b> { $names }{ $more ->
            [0] { "" }
           *[other] {" "}und { $more } weiteren
        }. Das siehst nur du; es steht auf keiner Liste.
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

exchange-left = Nach dem Auslosen ist jemand ausgestiegen. Ich repariere die Auslosung von selbst, wenn das geht: So wenige wie möglich bekommen ein neues Los, und du hörst, wie viele.
exchange-match-left =
    { $whose ->
        [own] Die Person, die du gezogen hast, ist ausgestiegen.
       *[ward] Die Person, die { $name } gezogen hat, ist ausgestiegen.
    } Wenn du noch kein Geschenk hast, warte. Wenn doch, heb es erst einmal auf: Sobald es jemand anderen gibt, sage ich es dir.
exchange-match-changed =
    { $whose ->
        [own] Die Person, die du beschenkst, hat ihre Wünsche geändert, oder wie ein Geschenk sie erreicht. Schau vor dem Kaufen noch einmal nach.
       *[ward] Die Person, die { $name } beschenkt, hat ihre Wünsche geändert, oder wie ein Geschenk sie erreicht. Schau vor dem Kaufen noch einmal nach.
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
exchange-on-list-twin = { $line } · { $people } dabei
exchange-none =
    🎁 <b>Wichteln: Alle beschenken eine andere Person, das Los entscheidet.</b> Du machst bis jetzt nirgends mit.

    Es beginnt in einer Gruppe: Nimm mich dort auf, und schreib <code>/exchange@{ $bot }</code>. Alle machen mit einem Tipp mit, sagen mir privat ihre Wünsche, wenn sie mögen, und ich lose aus. Nur wer schenkt, erfährt, wem.

# Organiser

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
exchange-run-rule-holds =
    ✓ { $kind ->
        [team] Davon schenkt niemand einer anderen Person etwas: <b>{ $names }</b>
        [one-way] <b>{ $first }</b> schenkt nichts an: <b>{ $rest }</b>. Umgekehrt bleibt es möglich.
        [from] <b>{ $first }</b> bekommt nichts von: <b>{ $rest }</b>. Umgekehrt bleibt es möglich.
       *[apart] <b>{ $first }</b> schenkt nichts an: <b>{ $rest }</b>. Umgekehrt auch nicht.
    }
exchange-run-rule-only =
    { $several ->
        [to] Nur: { $first } nicht an sie
        [from] Nur: sie nicht an { $second }
       *[no] Nur: { $first } nicht an { $second }
    }
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
exchange-rule-done = Fertig
exchange-rule-title = Regel fürs Wichteln
exchange-rule-title-new = Regel fürs Wichteln

# Leute

exchange-run-people-screen =
    { $people ->
        [0] <b>Noch ist niemand dabei.</b>
       *[other] <b>{ $people } dabei</b>, in der Reihenfolge der Anmeldung. Tipp jemanden an, um die Person herauszunehmen.
    }
exchange-run-wards-line = • Ohne Telegram ({ $count }): { $names }
exchange-run-ward = { $name }, es kümmert sich { $by }
exchange-run-namesakes-line = • Gleicher Name: { $names }
exchange-run-backups-line = • Springen ein, wenn ein Geschenk ausbleibt: { $people }
exchange-run-out-ask =
    <b>{ $name } herausnehmen?</b> { $kind ->
        [offline] Wer sich kümmert, erfährt es.
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
exchange-guest-name-problem-scam = Das gebe ich lieber nicht weiter, es liest sich wie Betrug. { $reason } Nur den Namen, bitte.
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
exchange-change-title-problem-scam = Das sage ich in der Gruppe nicht, es liest sich wie Betrug. { $reason } Nenn es bitte anders.
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
exchange-change-zone-problem-unclear = Eine Stadt mit diesem Namen kenne ich nicht. Hat ein Land mehrere Zeitzonen, brauche ich eine Stadt.
exchange-change-title-new = Wichteln ändern

# Jetzt auslosen

exchange-run-no-draw = <b>Noch kann ich nicht auslosen.</b>
exchange-run-draw-ask = <b>Jetzt auslosen?</b>
exchange-run-draw-counts =
    Leute: { $people } · deine Regeln: { $rules } · Wiederholungen vermeiden: { $years ->
        [0] nein
       *[other] bis zu { $years } Mal zurück
    }
exchange-run-draw-three = Bei drei Leuten kann sich jeder ausrechnen, wer wem etwas schenkt.
exchange-run-draw-only =
    { $people ->
        [one] Für eine Person kommt nur eine einzige andere infrage; andere könnten darauf kommen.
       *[other] Für { $people } Leute kommt nur je eine einzige Person infrage; andere könnten darauf kommen.
    }
exchange-run-draw-final = Steigt nach dem Auslosen jemand aus oder kommt dazu, bekommen andere ein neues Los.
exchange-run-draw-changed = Seitdem hat sich etwas geändert. Schau bitte noch einmal hin.
exchange-run-drawn = Auslosen
exchange-run-delivered =
    <b>Ausgelost für { $people } Leute.</b>

    • Haben nachgesehen: { $shown }
    • Nachricht da, noch nicht nachgesehen: { $sent }
    • Nachricht unterwegs: { $owed }
exchange-run-left =
    { $left ->
        [one] Seither ist jemand ausgestiegen: Eine Person beschenkt also niemanden mehr, und eine bekommt vielleicht nichts.
       *[other] Seither sind { $left } ausgestiegen: Ebenso viele beschenken niemanden mehr, und ebenso viele bekommen vielleicht nichts.
    }
exchange-run-unreached = Ich erreiche nicht: { $names }. „Wem schenke ich?“ in der Gruppe geht auch für sie.

# Abgeben

exchange-heir-who-ask =
    { $people ->
        [0] <b>Noch kann ich niemanden fragen.</b> Es muss jemand sein, der dabei ist und mich gestartet hat.
       *[other] <b>Wer soll es statt dir leiten?</b> Ich frage im privaten Chat; bis zu einem Ja ändert sich nichts. Tipp einen Namen an oder schreib ihn.
    }
exchange-heir-who-problem-unclear = Tipp oder schreib bitte den Namen von jemandem, der dabei ist und mich gestartet hat.
exchange-heir-title-new = Wichteln abgeben
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

exchange-announced =
    Es ist ausgelost, und du hast jemanden gezogen. Wen, siehst nur du.

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
exchange-ran-forced =
    { $people ->
        [one] Für eine Person gab es wegen der Regeln und früherer Jahre nur eine Möglichkeit; andere können sich ihr Los vielleicht denken.
       *[other] Für { $people } Leute gab es wegen der Regeln und früherer Jahre nur eine Möglichkeit; andere können sich ihr Los vielleicht denken.
    }
exchange-ran-aground = Ich wollte euer Wichteln auslosen, und bei mir ist etwas schiefgegangen. Verloren ist nichts. Ich versuche es von selbst weiter.

exchange-wish-ask = Mit deinem Wunsch geht die Auslosung nicht auf: Du möchtest lieber nicht zusammen gelost werden mit { $whom }. Geht es dieses eine Mal ohne? So oder so erfährt niemand davon.
exchange-wish-without = Es geht ohne
exchange-wish-keep = Dabei bleibt es
exchange-wish-kept = Es bleibt dabei. Davon wissen nur du und ich.
exchange-wish-dropped = Danke, der Wunsch ist weg. Niemand erfährt, dass es ihn gab.
exchange-wish-gone = Das hat sich schon erledigt. Danke!

# Schenken

exchange-button-buy = Geschenkkarte kaufen
exchange-other-site = ⚠️ Du kaufst bei { $own } ein, dein Wichtelkind bei { $site }. Eine Geschenkkarte gilt nur auf der Seite, für die sie gekauft wurde: Kauf sie also dort; du brauchst da ein Konto.
exchange-card-from = Dein Wichtel
exchange-card-note = Fröhliches Wichteln! Von wem das ist, bleibt geheim. Viel Freude damit!
exchange-button-bought = Gekauft
exchange-button-handed = Übergeben
exchange-button-nothing = Doch noch nicht
exchange-button-came = Es ist da
exchange-button-missing = Es kam nichts
exchange-button-thanks = Danke sagen
exchange-gift-bought = ✓ Du hast es. Sonst weiß das niemand.
exchange-gift-handed = ✓ Übergeben oder verschickt. Ich habe gefragt, ob es da ist, ohne ein Wort von dir.
exchange-line-came = ✓ Dein Geschenk ist da.
exchange-line-missing = Dein Geschenk ist noch nicht da. Wer dich beschenkt, weiß es.
exchange-was-handed =
    { $whose ->
        [own] 🎁 Dein Geschenk ist übergeben oder verschickt, sagt die Person, die dich beschenkt. Ist es da?
       *[ward] 🎁 Das Geschenk für { $name } ist übergeben oder verschickt. Ist es da?
    }
exchange-did-it-come =
    { $whose ->
        [own] 🎁 Der Tag der Geschenke ist vorbei. Ist deins da? Ich frage alle, die es noch nicht gesagt haben.
       *[ward] 🎁 Der Tag der Geschenke ist vorbei. Ist das Geschenk für { $name } da? Ich frage alle, die es noch nicht gesagt haben.
    }
exchange-told-came =
    { $whose ->
        [own] 🎉 Dein Geschenk ist angekommen. Danke!
       *[ward] 🎉 Das Geschenk von { $name } ist angekommen. Danke!
    }
exchange-told-missing =
    { $whose ->
        [own] Die Person, die du beschenkst, sagt, dass noch nichts da ist. Magst du nachsehen, wo es steckt?
       *[ward] Von { $name } ist noch nichts angekommen. Magst du nachsehen, wo es steckt?
    } { $rescue ->
        [open] Ich frage auch jemanden, der einspringen wollte, ohne ein Wort von dir.
       *[none] Sonst erfährt das niemand.
    }
exchange-remind = 🎁 Geschenke gibt es am { $day }. Du hast mir noch nicht gesagt, dass du eins hast; wenn doch, tipp unter deinem Los auf „Gekauft“, dann bin ich still.
exchange-stand-ask = 🙋 Ein Geschenk ist ausgeblieben, und du wolltest einspringen: Würdest du noch eine Person beschenken? Wen, siehst du, sobald du Ja sagst. Ein Nein sieht niemand.
exchange-stand-yes = Ja, ich springe ein
exchange-stand-no = Diesmal nicht
exchange-stand-declined = In Ordnung; niemand erfährt davon, und ich frage dich hier nicht noch einmal. Überlegst du es dir anders, biete es unter /exchange neu an.
exchange-stand-thanks = 💛 Danke! Die Person erfährt, dass ein Geschenk kommt, nicht von wem.
exchange-stand-show = Für wen springe ich ein?
exchange-stand-gone = Das hat sich erledigt, du musst nichts tun.
exchange-stand-no-answer = Ich habe nichts von dir gehört und frage jetzt jemand anders. Das macht gar nichts! Kannst du doch, biete es unter /exchange neu an.
exchange-stand-over =
    { $agreed ->
        [agreed] 🎉 Das Geschenk, für das du eingesprungen bist, ist da oder wird nicht mehr gebraucht. Danke fürs Einspringen! Hast du schon etwas gekauft, freut sich vielleicht trotzdem jemand.
       *[asked] Das Geschenk, nach dem ich dich gefragt habe, ist da oder wird nicht mehr gebraucht. Danke für das Angebot!
    }
exchange-stand-late =
    { $whose ->
        [own] Dein Wichtelkind hat noch auf ein Geschenk gewartet, darum springt jetzt jemand ein. Ist deins unterwegs, ist es genauso willkommen; tipp auf „Übergeben“, sobald es da ist.
       *[ward] Das Wichtelkind von { $name } hat noch auf ein Geschenk gewartet, darum springt jetzt jemand ein. Ist das Geschenk unterwegs, ist es genauso willkommen; tipp auf „Übergeben“, sobald es da ist.
    } Deinen Namen hat niemand erfahren.
exchange-stand-waits =
    { $whose ->
        [own] 💛 Um dein Geschenk kümmert sich jetzt jemand anders. Es kann ein paar Tage dauern; sag mir, wenn es da ist.
       *[ward] 💛 Um das Geschenk für { $name } kümmert sich jetzt jemand anders. Es kann ein paar Tage dauern; sag mir, wenn es da ist.
    }
exchange-stand-nobody =
    { $gifts ->
        [one] Ein Geschenk fehlt, und niemand ist mehr da, der einspringen wollte. Wessen, verrate ich nicht.
       *[other] { $gifts } Geschenke fehlen, und niemand ist mehr da, der einspringen wollte. Wessen, verrate ich nicht.
    } Frag vielleicht in der Gruppe, wer einspringen würde; anbieten kann man es unter /exchange.
exchange-run-silent =
    { $gifts ->
        [one] Zu einem Geschenk haben weder Wichtel noch Wichtelkind etwas gesagt. Soll ich jemanden fragen, der einspringen wollte?
       *[other] Zu { $gifts } Geschenken haben weder Wichtel noch Wichtelkind etwas gesagt. Soll ich Leute fragen, die einspringen wollten?
    } Wessen, verrate ich nicht.
exchange-run-rescue = Um Hilfe fragen
exchange-run-gifts = • Geschenke: { $bought } gekauft, { $handed } übergeben, { $came } angekommen, { $missing } vermisst
# Messages

exchange-write-to-match = An mein Wichtelkind schreiben
exchange-write-to-giver = An meinen Wichtel schreiben
exchange-stop-messages = Keine Nachrichten mehr
exchange-allow-messages = Wieder erlauben

exchange-message-title = 🎁 Wichteln: eine Nachricht
exchange-message-title-new = 🎁 Wichteln: eine Nachricht
exchange-message-said-ask = { $ask }
exchange-message-fresh =
    <b>{ $to ->
        [giver] 🎩 An { $whose ->
            [own] deinen Wichtel (wer dich beschenkt)
           *[ward] den Wichtel von { $ward }
        }
       *[match] 🎁 An { $whose ->
            [own] dein Wichtelkind (wen du beschenkst)
           *[ward] das Wichtelkind von { $ward }
        }
    }: Was soll ich ausrichten?</b> Deinen Namen lasse ich weg. Nur Worte, höchstens { $most } Zeichen.
exchange-message-style = Bevor du schreibst: Deinen Namen lasse ich weg, aber wie du schreibst, kann dich verraten.
exchange-message-held =
    <b>Noch nicht gesendet. { $to ->
        [giver] 🎩 An { $whose ->
            [own] deinen Wichtel
           *[ward] den Wichtel von { $ward }
        }
       *[match] 🎁 An { $whose ->
            [own] dein Wichtelkind
           *[ward] das Wichtelkind von { $ward }
        }
    }:</b>
    { $words }

    Das hier kann verraten, wer du bist: { $why }. Tipp auf „Ändern“, oder schreib es neu.
exchange-message-leak-code = ein Gutscheincode
exchange-message-leak-name = dein Name
exchange-message-leak-username = wie man dich auf Telegram findet
exchange-message-leak-phone = eine Telefonnummer
exchange-message-leak-email = eine E-Mail-Adresse
exchange-message-leak-address = eine Anschrift
exchange-message-change = Ändern
exchange-message-send = Trotzdem senden
exchange-message-drop = Nicht senden
exchange-message-said-line =
    { $to ->
        [giver] 🎩 An { $whose ->
            [own] deinen Wichtel
           *[ward] den Wichtel von { $ward }
        }
       *[match] 🎁 An { $whose ->
            [own] dein Wichtelkind
           *[ward] das Wichtelkind von { $ward }
        }
    }
exchange-message-said-problem-unclear = Ein paar Worte bitte, oder tipp auf „Zurück“.
exchange-message-said-problem-long = Das sind { $signs } Zeichen, ausrichten kann ich höchstens { $most }. Geht es kürzer?
exchange-message-said-problem-scam = Das richte ich nicht aus, es liest sich wie ein Betrug. { $reason } Sag es bitte anders.
exchange-message-said-problem-code = Das sieht nach einem Gutscheincode aus. Codes gebe ich nie weiter: Überreich ihn selbst, wenn es so weit ist.
exchange-message-said-problem-forward = Weitergeleitetes richte ich nicht aus: Man kann sehen, von wem es ist. Schreib es bitte mit eigenen Worten.
exchange-message-said-problem-file = Ich richte nur Getipptes aus: Auf einem Foto kann ein Code sein, und eine Stimme verrät, wer spricht. Sag es bitte in Worten.

exchange-message-sent =
    { $to ->
        [giver] Ich richte es deinem Wichtel aus, ohne deinen Namen.
       *[match] Ich richte es deinem Wichtelkind aus, ohne deinen Namen.
    }
exchange-message-left = Es ist nichts gesendet.
exchange-message-from =
    { $to ->
        [giver] <b>Von deinem Wichtel</b> 🎩 (wer dich beschenkt)
       *[match] <b>Von deinem Wichtelkind</b> 🎁 (wen du beschenkst)
    }{ $whose ->
        [own] { "" }
       *[ward] , für { $ward }
    }

    { $words }
exchange-message-careful = ℹ️ Lies das mit Bedacht: Einen Code, Geld oder ein Passwort braucht hier niemand von dir.
exchange-message-nobody =
    { $to ->
        [giver] Deinen Wichtel erreiche ich gerade nicht.
       *[match] Dein Wichtelkind erreiche ich gerade nicht.
    } Gesendet ist nichts, und ich hebe nichts davon auf. Versuch es an einem anderen Tag wieder.
exchange-message-lost =
    { $to ->
        [giver] Etwas, das du deinem Wichtel geschrieben hast, kam nicht an.
       *[match] Etwas, das du deinem Wichtelkind geschrieben hast, kam nicht an.
    }{ $whose ->
        [own] { "" }
       *[ward] { " " }(Für { $ward }.)
    } Nachrichten hebe ich nicht auf. Schreib es später noch einmal: Sobald man mich dort wieder öffnet, kommt es an.
exchange-message-over =
    { $to ->
        [giver] Dieses Gespräch ist zu Ende, gesendet ist nichts. Deinem Wichtel kannst du neu schreiben:
       *[match] Dieses Gespräch ist zu Ende, gesendet ist nichts. Deinem Wichtelkind kannst du neu schreiben:
    }
exchange-message-gone = Dieses Gespräch ist zu Ende.
exchange-message-stopped =
    { $to ->
        [giver] Zwischen dir und deinem Wichtel gibt es keine Nachrichten mehr. Gesendet ist nichts.
       *[match] Zwischen dir und deinem Wichtelkind gibt es keine Nachrichten mehr. Gesendet ist nichts.
    }
exchange-message-you-stopped =
    { $to ->
        [giver] Du wolltest keine Nachrichten mehr mit deinem Wichtel. Gesendet ist nichts.
       *[match] Du wolltest keine Nachrichten mehr mit deinem Wichtelkind. Gesendet ist nichts.
    }
exchange-message-now-stopped =
    { $to ->
        [giver] <b>Gestoppt.</b> Dein Wichtel kann dir nicht mehr schreiben, und du ihm nicht.
       *[match] <b>Gestoppt.</b> Dein Wichtelkind kann dir nicht mehr schreiben, und du ihm nicht.
    } Nur du kannst es wieder erlauben. Wer das Wichteln leitet, sieht, dass ein Gespräch gestoppt ist, nicht wessen.
exchange-message-allowed =
    { $to ->
        [giver] Was dich angeht, darf dein Wichtel dir wieder schreiben.
       *[match] Was dich angeht, darf dein Wichtelkind dir wieder schreiben.
    }
exchange-message-enough = Das sind { $most } Nachrichten heute, mehr richte ich an einem Tag nicht aus. Morgen geht es weiter.
exchange-their-scam = 💭 Da steht etwas, das sich wie ein Betrug liest; darum zeige ich es nicht.
exchange-run-stopped =
    { $threads ->
        [one] Ein Gespräch zwischen Wichtel und Wichtelkind ist gestoppt.
       *[other] { $threads } Gespräche zwischen Wichteln und Wichtelkindern sind gestoppt.
    } Wessen, sage ich nicht.

# Reparatur

exchange-repaired =
    { $why ->
        [left] Jemand ist ausgestiegen.
       *[other] Die Auslosung musste repariert werden.
    } <b>{ $changed ->
        [one] 1 Los hat sich geändert.
       *[other] { $changed } Lose haben sich geändert.
    }</b> Wer ein neues hat, erfährt es von mir oder tippt auf den Knopf. Für alle anderen bleibt es, wie es war.
exchange-root-anew =
    Diese Zahl gilt nun statt der vorigen:
    <code>{ $root }</code>
exchange-new-match =
    { $whose ->
        [own] 🔄 <b>Du hast ein neues Los.</b> Wer es ist, kannst nur du sehen.
       *[ward] 🔄 <b>{ $name } hat ein neues Los.</b> Wer es ist, kannst nur du sehen; sag es bitte weiter.
    }
exchange-new-match-bought = Du hast schon etwas gekauft: Behalt es, vielleicht passt es auch jetzt. Was schon überreicht oder verschickt ist, bleibt dort. Die Person von vorher erfährt nichts.
exchange-new-match-shown = Der Person von vorher musst du nichts schenken. Sag ihr bitte nichts davon.
exchange-new-match-unseen = Das alte hattest du noch nicht angesehen, also sieh einfach jetzt nach.
exchange-button-late = Noch mitmachen
exchange-late-ask = Ausgelost ist schon, aber es kann noch jemand dazukommen. Tipp, wenn du möchtest; dein Los bekommst du bei der nächsten Reparatur.
exchange-late-waits = Du bist dabei, hast aber noch kein Los. Wer das Wichteln leitet, holt dich mit einer Reparatur dazu; dann schreibe ich dir.
exchange-alert-late = Du bist dabei, hast aber noch kein Los. Sobald es so weit ist, schreibe ich dir.
exchange-button-cannot = Das geht für mich nicht
exchange-cannot-sure = <b>Dieses Los zurückgeben?</b> Das geht ein Mal. Der Grund geht niemanden etwas an, und niemand erfährt, dass du es warst. Bis die Auslosung repariert ist, bleibt dein Los.
exchange-cannot-kept = Gut. Du bekommst jemand anderen, sobald die Auslosung repariert ist. Kauf bis dahin bitte nichts.
exchange-cannot-again = Das geht nur ein Mal, und nur bis zum Tag der Geschenke.
exchange-run-repair-needed = Dein Wichteln braucht eine Reparatur. Warum, sage ich nicht; so wenige wie möglich bekommen ein neues Los.
exchange-run-repair-late = Jemand macht bei deinem Wichteln noch mit. Eine Reparatur gibt der Person ein Los.
exchange-run-remove = Jemanden herausnehmen
exchange-run-late = Jemanden dazuholen
exchange-run-late-asked = In der Gruppe gibt es jetzt den Knopf „Noch mitmachen“.
exchange-run-repair = Reparieren
exchange-run-repairing = Die Reparatur läuft.
exchange-run-repair-ask =
    <b>Auslosung reparieren?</b> { $people ->
        [one] 1 Person bekommt ein neues Los
       *[other] { $people } Leute bekommen ein neues Los
    }, { $shown } davon { $shown ->
        [one] hat schon nachgesehen.
       *[other] haben schon nachgesehen.
    }
exchange-run-no-repair = <b>Noch kann ich die Auslosung nicht reparieren.</b>
exchange-run-holds = Es gibt nichts zu reparieren.
exchange-run-repaired =
    Die Auslosung ist repariert. { $people ->
        [one] 1 Person hat ein neues Los
       *[other] { $people } Leute haben ein neues Los
    }, { $shown } davon { $shown ->
        [one] hatte schon nachgesehen.
       *[other] hatten schon nachgesehen.
    }
exchange-removal-who-ask = <b>Wer soll nicht mehr dabei sein?</b> Tipp einen Namen an oder schreib ihn. Vor deinem Ja passiert nichts.
exchange-removal-who-problem-unclear = Tipp oder schreib bitte den Namen von jemandem, der dabei ist.
exchange-removal-title-new = Jemanden herausnehmen

# The end

exchange-closed =
    <b>Es ist vorbei.</b> { $came ->
        [0] Danke an alle fürs Mitmachen!
        [one] Ein Geschenk ist angekommen, wie ich höre. Danke an alle fürs Mitmachen!
       *[other] { $came } Geschenke sind angekommen, wie ich höre. Danke an alle fürs Mitmachen!
    }
exchange-has-ended = Dieses Wichteln ist vorbei. Danke fürs Mitmachen!
exchange-run-close = Abschließen
exchange-run-close-ask =
    <b>Wichteln abschließen?</b> Die Gruppe sieht, dass es vorbei ist und wie viele Geschenke angekommen sind: bisher { $came }. Danach zeige ich keine Lose mehr, leite nichts mehr weiter, und niemand kann mehr sagen, dass ein Geschenk da ist.{ $missing ->
        [0] { "" }
        [one] { " " }Ein Geschenk fehlt noch, sagt, wer darauf wartet.
       *[other] { " " }{ $missing } Geschenke fehlen noch, sagen die, die darauf warten.
    } Das lässt sich nicht rückgängig machen.
exchange-run-closed = Ja, abschließen
exchange-run-is-closed = Es ist vorbei. Eure Gruppe sieht es auch.

exchange-reveals = Wenn es vorbei ist, frage ich alle einzeln, ob alle hören dürfen, wer wem geschenkt hat. Möchte eine Person das lieber nicht, hört es niemand.
exchange-run-reveals =
    { $now ->
        [yes] Nicht auflösen
       *[no] Am Ende auflösen
    }
exchange-run-reveal = Auflösen
exchange-run-reveal-ask = <b>Sollen alle hören, wer wem geschenkt hat?</b> Ich frage alle einzeln. Am { $day } sage ich der Gruppe alle Paare; oder keins, wenn jemand lieber nicht möchte. Wer das war, erfährt niemand, auch du nicht.
exchange-run-revealed = Alle fragen
exchange-run-reveal-asked = Ich frage gerade alle, ob alle hören dürfen, wer wem geschenkt hat. Sie haben drei Tage, dann sage ich es der Gruppe.
exchange-run-reveal-done = Eure Gruppe weiß jetzt, wer wem geschenkt hat.
exchange-reveal-question = <b>Dürfen alle hören, wer wem geschenkt hat?</b> Am { $day } würde ich der Gruppe alle Paare sagen, auch deins. Möchtest du lieber nicht, tippe unten: Dann sage ich keins, und niemand erfährt, dass du es warst. Sonst brauchst du nichts zu tun.
exchange-reveal-minds = Lieber nicht
exchange-reveal-minded = In Ordnung, es bleibt geheim. Niemand erfährt, dass du darum gebeten hast; ich merke mir nicht, wer es war.
exchange-reveal-settled = Das ist inzwischen entschieden.
exchange-reveal-none = Wer wem geschenkt hat, bleibt geheim. Dafür braucht es alle; und niemand erfährt, wessen Wunsch das war oder ob jemand nicht mehr gefragt werden konnte.
exchange-reveal-pairs = <b>Wer wem geschenkt hat</b>
exchange-reveal-pair = 🎁 { $giver } → { $receiver }
exchange-reveal-file = Damit lässt es sich an den 64 Zeichen von der Auslosung prüfen. Mich braucht ihr dazu nicht: In docs/commitment.md bei meinem Quelltext steht ein Skript von wenigen Zeilen.
