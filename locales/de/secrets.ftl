# Was zu einem Gutscheincode, einem Link mit Code oder einer Seriennummer gesagt wird.

code-seen =
    <b>Das sah nach einem Gutscheincode aus oder nach einem Link, in dem einer steckt.</b> Ich habe nichts davon behalten und Telegram gebeten, deine Nachricht zu löschen.

    Wer den Code hat, hat das Geld. Falls andere ihn gesehen haben, lös ihn jetzt ein, angemeldet in deinem eigenen Konto.
code-seen-again = Das sah wieder nach einem Gutscheincode aus. Ich habe nichts davon behalten und Telegram gebeten, deine Nachricht zu löschen.
code-part =
    <b>Das sah nach dem größten Teil eines Gutscheincodes aus.</b> Ich habe nichts davon behalten und Telegram gebeten, deine Nachricht zu löschen.

    Ich brauche den Code nie, schick also bitte auch den Rest nicht: Wer ihn hat, hat das Geld.
code-redeem-now = 🔑 Jetzt einlösen
code-not-deleted = Ich konnte deine Nachricht mit dem Code nicht löschen. Bitte lösch sie selbst: gedrückt halten, dann „Löschen“.

code-doubt =
    Das könnte ein Gutscheincode sein. <b>Ist es einer?</b>

    Bis du es sagst, merke ich mir nichts davon.
code-doubt-yes = Ja, ein Code
code-doubt-no = Nein, etwas anderes
code-doubt-none = Gut, dann ist es keiner. Schick es bitte noch einmal, dann nehme ich es, wie es ist.

code-hint-look-alikes = Nimmt Amazon den Code nicht an, schau dir die Zeichen noch einmal an, die man leicht verwechselt. In deinem kommen solche vor: { $pairs }.
code-hint-missing = Das waren { $length } Zeichen. Meist hat ein Code 14 oder 15, vielleicht fehlt also eins. Die Längen sind aber je nach Seite verschieden.
code-hint-serial = Diese { $length } Ziffern sind wahrscheinlich die Seriennummer der Karte und nicht der Code zum Eingeben. Der Kundenservice fragt manchmal danach, wenn der Code nicht lesbar ist.
code-hint-gift-card-id = Drei Fünfergruppen sind meist die Gift Card ID einer indischen Karte. Die gibt man nicht ein; der Code steht daneben, auf derselben Karte oder in derselben Nachricht.
code-hint-most = Das sieht nach einem Teil eines Gutscheincodes aus. Ich brauche nie einen und habe nichts davon behalten. Schick den Rest bitte nicht.
code-hint-link = Der Link ist selbst das Geld: Wer ihn öffnet, kann es sich nehmen. Gib ihn nicht weiter.

serial-seen = Das sieht nach der Seriennummer der Karte aus. Sie ist nicht der Code zum Eingeben; der Kundenservice fragt manchmal danach, wenn ein Code nicht lesbar ist. Hier behalte ich nichts davon.

# In Gruppen: zum Code selbst wird nichts gesagt

code-in-group = Eine Nachricht hier sah nach einem Gutscheincode aus. Solche Nachrichten lösche ich, wo ich darf; steht sie noch da, lösch sie bitte selbst. Andere könnten den Code gesehen haben, also lös den Gutschein bald ein.
code-in-group-what-now = Warst du das? Was jetzt?
code-in-group-alert = Andere könnten deinen Code gesehen haben. Lös ihn jetzt in deinem eigenen Konto ein. Steht die Nachricht noch da, lösch sie. Und teil nie einen Code: Wer ihn hat, hat das Geld.
code-in-group-not-for-you = Das ist für die Person, die die Nachricht geschrieben hat.
code-in-group-stays = Eine der letzten Nachrichten sieht nach einem Gutscheincode aus, und ich darf sie nicht löschen. Bitte lösch sie selbst.
code-in-group-private =
    <b>Du hast in einer Gruppe etwas geschrieben, das nach einem Gutscheincode aussah.</b> Ich habe versucht, es dort zu löschen, und nichts davon behalten. Steht es noch da, lösch es bitte selbst.

    Andere könnten den Code gesehen haben. Lös ihn jetzt ein, angemeldet in deinem eigenen Konto.
