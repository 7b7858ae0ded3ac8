# /cards: was bestellt oder geschenkt wurde und wie weit jede Karte ist.

cards-list = <b>Deine Gutscheine.</b> Tipp auf einen, dann siehst du den nächsten Schritt.
cards-found = <b>Diese passen.</b> Tipp auf einen, dann siehst du den nächsten Schritt.
cards-of-nobody = Unter diesem Namen kenne ich keinen Gutschein. Das sind alle:
cards-none = Hier sind noch keine Gutscheine. Bestellst du einen mit meiner Hilfe oder löst einen ein, merke ich mir, was für einer es ist und wie weit er ist, aber nie eine Adresse und nie einen Code.
card-button = { $parts }
card-title = <b>{ $parts }</b>
card-of-some-amount = Gutschein
card-each = je { $amount }
card-for-me = Für mich
card-for-gift = Geschenk
card-for-match = Wichteln
card-for-team =
    { $people ->
        [one] Eine Person
       *[other] { $people } Leute
    }
card-person = Person Nr. { $number }
card-whom-one = die beschenkte Person
card-whom-team = das Team

# Wie weit er ist, auf einem Knopf.

card-is-open =
    { $whose ->
        [team] nicht alle bestellt
       *[one] noch nicht bestellt
    }
card-is-ordered =
    { $way ->
        [print] zu drucken
       *[other] unterwegs
    }
card-is-arrived = angekommen
card-is-given =
    { $way ->
        [print] übergeben
       *[other] angekommen
    }
card-is-match = bestellt
card-is-received = einzulösen
card-is-troubled = klappt noch nicht
card-is-redeemed = eingelöst

# Wie weit er ist und was als Nächstes kommt.

card-state-open =
    { $whose ->
        [team] Noch sind nicht alle bestellt. Als Nächstes: Bestell auch, was noch fehlt, und tipp dann auf den Namen.
       *[one] Noch nicht bestellt. Als Nächstes: Bestell auch diesen.
    }
card-state-ordered =
    { $whose ->
        [team] ⏳ Bestellt. Als Nächstes: Ist er bei allen angekommen? Tipp auf einen Namen, sobald du es weißt.
        [own] { $way ->
            [print] ⏳ Bestellt. Als Nächstes: ausdrucken und einlösen.
            [post] ⏳ Bestellt. Als Nächstes: Er kommt per Post.
            [text] ⏳ Bestellt. Als Nächstes: Die SMS kommt an.
           *[other] ⏳ Bestellt. Als Nächstes: Die E-Mail kommt an.
        }
       *[gift] { $way ->
            [print] ⏳ Bestellt. Als Nächstes: ausdrucken und übergeben.
            [post] ⏳ Bestellt. Als Nächstes: Er kommt per Post.
            [text] ⏳ Bestellt. Als Nächstes: Die SMS kommt an. Frag nach, ob sie da ist.
           *[other] ⏳ Bestellt. Als Nächstes: Die E-Mail kommt an. Frag nach, ob sie da ist.
        }
    }
card-state-arrived = 📬 Er ist angekommen. Als Nächstes: Lös ihn bald ein, auf der Seite, die draufsteht, im gewohnten Konto; ist er ein Geschenk, bitte darum. Heb die Bestellbestätigung bis dahin auf.
card-state-given =
    { $whose ->
        [team] 📬 Alle haben ihn. Als Nächstes: Bitte sie, ihn bald einzulösen.
       *[gift] { $way ->
            [print] 📬 Er ist übergeben. Als Nächstes: Frag nach, ob er eingelöst ist.
           *[other] 📬 Er ist angekommen. Als Nächstes: Frag nach, ob er eingelöst ist.
        }
    } Heb die Bestellbestätigung bis dahin auf.
card-state-match = 🤫 Für dein Wichtelkind bestellt. Sag mir beim Wichteln, wenn du ihn übergeben hast; ob er da ist, frage ich dort, ohne ein Wort von dir.
card-state-received =
    📬 Er wartet auf dich. Als Nächstes: Melde dich auf seiner Seite mit deinem gewohnten Konto an und löse ihn dort ein.
card-state-troubled = ⚠️ Er ließ sich noch nicht einlösen. Als Nächstes: Amazons Kundenservice, mit Text und Blatt.
card-large = 💡 Es ist ein größerer Betrag: besser bald einlösen, solange die Bestellbestätigung noch zur Hand ist.
card-state-redeemed =
    { $whose ->
        [team] ✅ Alle sind eingelöst. Die kannst du abhaken.
       *[one] ✅ Eingelöst. Den kannst du abhaken.
    }
card-proof-line = 🧾 Bestellung { $number }, { $day }
card-will-ask-line =
    { $whether ->
        [ordered] 🔔 Am { $day } frage ich dich, ob die anderen bestellt sind.
        [redeemed] { $whose ->
            [team] 🔔 Am { $day } frage ich dich, ob alle eingelöst sind.
           *[one] 🔔 Am { $day } frage ich dich, ob er eingelöst ist.
        }
        [worked] 🔔 Am { $day } frage ich dich, ob es geklappt hat.
       *[arrived] { $whose ->
            [team] 🔔 Am { $day } frage ich dich, ob alle angekommen sind.
           *[one] { $way ->
                [print] 🔔 Am { $day } frage ich dich, wie es lief.
               *[other] 🔔 Am { $day } frage ich dich, ob er angekommen ist.
            }
        }
    }
card-meanwhile = Das hat sich inzwischen geändert. So steht es jetzt:
card-gone = Diesen Gutschein gibt es hier nicht mehr: Du hast ihn gelöscht, oder seine Zeit war um.

# Was sich tun lässt.

card-ordered = ✅ Ich habe bestellt
card-arrived =
    { $whose ->
        [team] 📬 Alle sind angekommen
        [own] { $way ->
            [print] 📬 Er ist ausgedruckt
           *[other] 📬 Er ist angekommen
        }
       *[gift] { $way ->
            [print] 🤝 Ich habe ihn übergeben
           *[other] 📬 Er ist angekommen
        }
    }
card-redeemed =
    { $whose ->
        [team] ✅ Alle sind eingelöst
       *[one] ✅ Er ist eingelöst
    }
card-note =
    { $whose ->
        [team] 📤 Nachricht fürs Team
       *[gift] { $named ->
            [no] 📤 Nachricht zum Weiterleiten
           *[yes] 📤 Nachricht für { $who }
        }
    }
card-ask =
    { $named ->
        [no] 📤 Nachfragen
       *[yes] 📤 { $who } fragen
    }
card-redeem = 🔑 Einlösen, Schritt für Schritt
card-trouble = Es klappt nicht
card-pack = 📄 Für Amazons Kundenservice
card-lost =
    { $way ->
        [print] Das Blatt ist nicht zu finden
       *[other] Er ist nicht zu finden
    }
card-remind = 🔔 Erinnere mich
card-proof =
    { $kept ->
        [yes] 🧾 Bestellnummer ändern
       *[no] 🧾 Bestellnummer vermerken
    }
card-forget =
    { $whose ->
        [team] 🗑 Diese Gutscheine vergessen
       *[one] 🗑 Diesen Gutschein vergessen
    }
card-forgotten = Erledigt, ich habe diesen Gutschein gelöscht.
card-my-cards = 💳 Meine Gutscheine
card-to-list = ↩ Meine Gutscheine
card-to-team = ↩ Alle zusammen
card-earlier = ← Davor
card-more = Weitere →
card-lost-advice =
    { $way ->
        [print] <b>Das Blatt.</b> Unter „Meine Bestellungen“ kannst du es meist noch einmal ausdrucken. Zeig es sonst niemandem: Der Code steht darauf.
        [post] <b>Das Päckchen.</b> Unter „Meine Bestellungen“ zeigt Amazon meist, wo es ist. Ist es überfällig oder die Karte beschädigt, hilft von dort der Kundenservice.
        [text] { $whose ->
            [own] <b>Die SMS.</b> Vielleicht steht sie bei den Nachrichten unbekannter Absender. Unter „Meine Bestellungen“ kannst du meist die Nummer Ziffer für Ziffer vergleichen, berichtigen und ihn noch einmal senden, solange er nicht eingelöst ist.
           *[gift] <b>Die SMS.</b> Vielleicht steht sie bei den Nachrichten unbekannter Absender. Unter „Meine Bestellungen“ kannst du meist die Nummer Ziffer für Ziffer vergleichen, berichtigen und ihn noch einmal senden, solange er nicht eingelöst ist. Schick ihn nur an die eigene Nummer der beschenkten Person, nie an eine, um die dich jemand bittet.
        }
       *[other] { $whose ->
            [own] <b>Die E-Mail.</b> Vielleicht ist sie im Spam-Ordner; auch eine Suche nach „Amazon“ hilft. Unter „Meine Bestellungen“ kannst du meist die Adresse Buchstabe für Buchstabe vergleichen, berichtigen und ihn noch einmal senden, solange er nicht eingelöst ist.
           *[gift] <b>Die E-Mail.</b> Vielleicht ist sie im Spam-Ordner; auch eine Suche nach „Amazon“ hilft. Unter „Meine Bestellungen“ kannst du meist die Adresse Buchstabe für Buchstabe vergleichen, berichtigen und ihn noch einmal senden, solange er nicht eingelöst ist. Schick ihn nur an die eigene Adresse der beschenkten Person, nie an eine, um die dich jemand bittet.
        }
    }

# Was wir fragen, wenn es so weit ist.

card-ask-open = Hast du die anderen inzwischen bestellt?
card-ask-ordered =
    { $whose ->
        [team] Sind die Gutscheine angekommen?
        [own] { $way ->
            [print] Ist das Blatt ausgedruckt?
           *[other] Ist dein Gutschein angekommen?
        }
       *[gift] { $way ->
            [print] Hast du das Blatt übergeben?
           *[other] Ist der Gutschein angekommen?
        }
    }
card-ask-arrived = Ist der Gutschein eingelöst? Nachfragen lohnt sich: Die Bestellbestätigung hilft nur bis dahin.
card-ask-given =
    { $whose ->
        [team] Haben alle ihren Gutschein eingelöst?
       *[gift] Ist der Gutschein eingelöst?
    } Nachfragen lohnt sich: Die Bestellbestätigung hilft nur bis dahin.
card-ask-received =
    { $whose ->
        [own] Ist dein Gutschein eingelöst?
       *[other] Ist der Gutschein eingelöst?
    } Am besten bald, solange es die Bestellbestätigung noch gibt.
card-ask-troubled = Hat es mit deinem Gutschein inzwischen geklappt? Ein zweiter Blick lohnt sich: auf das Guthaben und auf die Antwort von Amazons Kundenservice.
card-runs-out =
    { $over ->
        [yes] ⏳ <b>Dieser Gutschein ist wohl abgelaufen.</b> Er galt spätestens bis etwa { $day }, falls er nicht eingelöst wurde.
       *[no] ⏳ <b>Dieser Gutschein läuft bald ab.</b> Er gilt spätestens bis etwa { $day }, wenn er nicht eingelöst wird.
    }

    { $over ->
        [yes] Ist er schon eingelöst? Dann tipp einfach darauf. Wenn nicht, lohnt sich noch ein Blick auf seine Seite.
       *[no] Ist er schon eingelöst? Dann tipp einfach darauf. Wenn nicht, ist jetzt ein guter Moment.
    }

# Was an die Beschenkten weitergeleitet wird: In der Nachricht stehen nur diese Worte.

forward = { $words }
forward-in = 🌐 { $language }
card-note-when =
    { $way ->
        [print] Die nächste Nachricht ist für { $who }. Leite sie erst weiter, wenn du das Blatt übergeben hast: Es soll ja eine Überraschung bleiben.
        [post] Die nächste Nachricht ist für { $who }. Leite sie erst weiter, wenn die Karte da ist: Es soll ja eine Überraschung bleiben.
        [date] Die nächste Nachricht ist für { $who }. Leite sie am { $day } weiter, wenn die E-Mail kommt.
       *[other] Die nächste Nachricht ist für { $who }. Du kannst sie gleich weiterleiten.
    }
card-note-below = Sie steht unten.
card-note-sign = ✍️ Mit meinem Namen
card-note-unsign = Ohne meinen Namen
card-note-words =
    { $whom ->
        [team] { $way ->
            [print] Das Blatt, das Sie bekommen haben, ist ein Gutschein für { $site }.
            [post] Die Karte, die per Post kam, ist ein Gutschein für { $site }.
            [text] In Ihren SMS finden Sie einen Gutschein für { $site }, vielleicht unter denen von unbekannten Absendern.
           *[other] In Ihrem E-Mail-Postfach finden Sie einen Gutschein für { $site }. Falls nicht, sehen Sie bitte im Spam-Ordner nach.
        }

        Bitte lösen Sie ihn bald ein: zuerst mit Ihrem eigenen Konto anmelden, dann dort einlösen. Heben Sie { $way ->
            [print] das Blatt auf, bis das Guthaben angezeigt wird, zeigen Sie es niemandem
            [post] die Karte auf, bis das Guthaben angezeigt wird, zeigen Sie die Rückseite niemandem
            [text] die Nachricht auf, bis das Guthaben angezeigt wird, leiten Sie sie nicht weiter
           *[other] die E-Mail auf, bis das Guthaben angezeigt wird, leiten Sie sie nicht weiter
        } und lesen Sie den Code niemandem vor.
       *[one] { $way ->
            [print] Das Blatt von mir ist ein Gutschein für { $site }.
            [post] Die Karte, die per Post kam, ist mein Geschenk für dich: ein Gutschein für { $site }.
            [text] Ich habe dir per SMS einen Gutschein für { $site } geschickt. Vielleicht ist sie bei den unbekannten Absendern gelandet.
           *[other] Ich habe dir per E-Mail einen Gutschein für { $site } geschickt. Findest du ihn nicht, sieh im Spam-Ordner nach.
        }

        Lös ihn bitte bald ein: erst mit deinem eigenen Konto anmelden, dann dort einlösen. Heb { $way ->
            [print] das Blatt auf, bis das Guthaben angezeigt wird, zeig es niemandem
            [post] die Karte auf, bis das Guthaben angezeigt wird, zeig die Rückseite niemandem
            [text] die Nachricht auf, bis das Guthaben angezeigt wird, leite sie nicht weiter
           *[other] die E-Mail auf, bis das Guthaben angezeigt wird, leite sie nicht weiter
        } und lies den Code niemandem vor.
    }{ $signed ->
        [yes] {""}
        – { $sender }
       *[no] {""}
    }
card-ask-words =
    { $whom ->
        [team] Eine kurze Frage zu Ihrem Gutschein für { $site }: { $state ->
            [ordered] { $way ->
                [text] Ist die SMS angekommen? Vielleicht ist sie bei den unbekannten Absendern gelandet.
                [post] Ist er per Post angekommen?
                [print] Haben Sie das Blatt?
               *[other] Ist die E-Mail angekommen? Vielleicht ist sie im Spam-Ordner.
            }
           *[arrived] Konnten Sie ihn einlösen?
        } Der Code bleibt bei Ihnen: Bitte schreiben Sie ihn niemandem, auch mir nicht.
       *[one] Kurze Frage zu meinem Gutschein für { $site }: { $state ->
            [ordered] { $way ->
                [text] Ist die SMS angekommen? Vielleicht ist sie bei den unbekannten Absendern gelandet.
                [post] Ist er per Post angekommen?
                [print] Hast du das Blatt?
               *[other] Ist die E-Mail angekommen? Vielleicht ist sie im Spam-Ordner.
            }
           *[arrived] Konntest du ihn einlösen?
        } Der Code bleibt bei dir: Schreib ihn bitte niemandem, auch mir nicht.
    }

# Den Beleg einer Bestellung aufheben

proof-number-ask =
    <b>Wie lautet die Bestellnummer?</b>

    Sie steht in der Bestellbestätigung und sieht meist so aus: 123-1234567-1234567. Sie ist kein Geheimnis, ein Gutscheincode schon.
proof-number-problem-unclear = Ich kenne Bestellnummern mit 17 Ziffern, etwa 123-1234567-1234567, oder mit D01 am Anfang. Siehst du noch einmal nach?
proof-number-not-now = Jetzt nicht
proof-number-line = 🧾 Bestellung { $number }
proof-day-ask = <b>An welchem Tag hast du bestellt?</b> Tipp auf einen Tag oder schreib ihn, etwa „gestern“ oder „20. November“.
proof-day-line = 📅 Bestellt am { $day }
proof-day-problem-unclear = Das konnte ich nicht als Datum lesen. Schreib es bitte wie „gestern“ oder „20. November“.
proof-day-problem-odd = { $day } kann nicht der Tag dieser Bestellung sein. Welcher Tag war es?
proof-not-now = In Ordnung. Unter /cards gibt es einen Knopf dafür.
proof-done = Ich habe sie beim Gutschein vermerkt, bestellt am { $day }. Du findest sie unter /cards.
proof-title = 🧾 Bestellnummer
proof-title-new = 🧾 Bestellnummer

# Wann wir fragen, wie weit ein Gutschein ist

card-will-ask =
    { $whose ->
        [team] Ich frage dich am { $moment }, ob alle angekommen sind.
       *[one] Ich frage dich am { $moment }, ob er angekommen ist.
    }
card-will-ask-redeemed =
    { $whose ->
        [team] Ich frage dich am { $moment }, ob alle eingelöst sind.
       *[one] Ich frage dich am { $moment }, ob er eingelöst ist.
    }
card-will-ask-open = Ich frage dich am { $moment }, ob die anderen bestellt sind.
card-will-ask-troubled = Ich frage dich am { $moment }, ob es bis dahin geklappt hat.
card-later = 🕙 Zu einer anderen Zeit
card-silent = Frag mich nicht
card-wont-ask = In Ordnung, ich frage nicht. Den Gutschein findest du weiter unter /cards.
