"""E-mail addresses as people type them: text | what comes.

What comes is what would be stored, or the problem with "~ suggestion" or "? choices".
"""

EMAILS = """
anna@gmail.com | anna@gmail.com
Anna.M@GMX.DE | Anna.M@gmx.de
ANNA@EXAMPLE.ORG | ANNA@example.org
anna+gifts@gmail.com | anna+gifts@gmail.com
anna_m-1@uni-koeln.de | anna_m-1@uni-koeln.de
a@b.co | a@b.co
anna@gmx.com | anna@gmx.com
anna@gmx.net | anna@gmx.net
anna@gmx.at | anna@gmx.at
anna@web.de | anna@web.de
anna@t-online.de | anna@t-online.de
anna@freenet.de | anna@freenet.de
anna@mail.com | anna@mail.com
anna@email.com | anna@email.com
anna@ymail.com | anna@ymail.com
anna@mail.de | anna@mail.de
anna@gail.com | anna@gail.com
anna@love.com | anna@love.com
anna@aol.de | anna@aol.de
anna@hotmail.co.uk | anna@hotmail.co.uk
anna@yahoo.co.jp | anna@yahoo.co.jp
anna@docomo.ne.jp | anna@docomo.ne.jp
anna@proton.me | anna@proton.me
anna@apple.com | anna@apple.com
anna@maple.com | anna@maple.com
anna@snail.com | anna@snail.com
anna@wed.de | anna@wed.de
anna@gmk.de | anna@gmk.de
anna@firma-mueller.de | anna@firma-mueller.de
anna@company.cm | anna@company.cm
anna@firma.co | anna@firma.co
anna@müller.de | anna@müller.de
anna@xn--mller-kva.de | anna@müller.de
anna@пример.рф | anna@пример.рф
花子@例え.jp | 花子@例え.jp
mailto:anna@gmx.de | anna@gmx.de
mailto:anna@gmx.de?subject=hi | anna@gmx.de
Anna <anna@gmx.de> | anna@gmx.de
"Anna M." <anna@gmx.de> | anna@gmx.de
<anna@gmx.de> | anna@gmx.de
anna@gmx.de. | anna@gmx.de
anna@gmx.de! | anna@gmx.de
(anna@gmx.de) | anna@gmx.de
„anna@gmx.de“ | anna@gmx.de
anna＠gmail．com | anna@gmail.com
my email is anna@gmx.de | anna@gmx.de
E-Mail: anna@web.de | anna@web.de
anna@gmial.com | typo ~ anna@gmail.com
Anna@gmial.com | typo ~ Anna@gmail.com
anna@gamil.com | typo ~ anna@gmail.com
anna@gmai.com | typo ~ anna@gmail.com
anna@gmaill.com | typo ~ anna@gmail.com
anna@gnail.com | typo ~ anna@gmail.com
anna@gmail.con | typo ~ anna@gmail.com
anna@gmail.cmo | typo ~ anna@gmail.com
anna@gmail.coom | typo ~ anna@gmail.com
anna@gmail.ocm | typo ~ anna@gmail.com
anna@gmail.co | typo ~ anna@gmail.com
anna@gmail.cm | typo ~ anna@gmail.com
anna@gmail.de | typo ~ anna@gmail.com
anna@gmailcom | typo ~ anna@gmail.com
anna@gmail | typo ~ anna@gmail.com
anna@firma.con | typo ~ anna@firma.com
anna@firma.dee | typo ~ anna@firma.de
anna@hotmai.com | typo ~ anna@hotmail.com
anna@hotmial.com | typo ~ anna@hotmail.com
anna@hotmail.con | typo ~ anna@hotmail.com
anna@outlok.com | typo ~ anna@outlook.com
anna@yaho.com | typo ~ anna@yahoo.com
anna@yahoo.co | typo ~ anna@yahoo.com
anna@yahoo.con.br | typo ~ anna@yahoo.com.br
anna@iclod.com | typo ~ anna@icloud.com
anna@gmx.dee | typo ~ anna@gmx.de
anna@gxm.de | typo ~ anna@gmx.de
anna@wbe.de | typo ~ anna@web.de
anna@webde | typo ~ anna@web.de
anna@t-onlin.de | typo ~ anna@t-online.de
anna@tonline.de | typo ~ anna@t-online.de
anna@freenet.d | typo ~ anna@freenet.de
anna@gmx | typo ? anna@gmx.de, anna@gmx.net, anna@gmx.at, anna@gmx.ch
anna@gmail,com | comma ~ anna@gmail.com
anna,m@gmail.com | comma ~ anna.m@gmail.com
anna@gmial,com | comma ~ anna@gmail.com
anna @gmail.com | blank ~ anna@gmail.com
anna@ gmail.com | blank ~ anna@gmail.com
anna@gmail .com | blank ~ anna@gmail.com
anna@gmail. com | blank ~ anna@gmail.com
anna mueller@gmx.de | blank ? mueller@gmx.de, annamueller@gmx.de
anna..m@gmail.com | dots ~ anna.m@gmail.com
anna@gmail..com | dots ~ anna@gmail.com
anna.@gmail.com | dots ~ anna@gmail.com
anna@@gmail.com | at ~ anna@gmail.com
annagmail.com | at ~ anna@gmail.com
anna#gmail.com | at ~ anna@gmail.com
anna at gmail dot com | spelt ~ anna@gmail.com
anna (at) gmx (punkt) de | spelt ~ anna@gmx.de
anna[at]gmx.de | spelt ~ anna@gmx.de
Anna ät web Punkt de | spelt ~ Anna@web.de
jürgen@gmx.de | letters ~ juergen@gmx.de
花子@gmail.com | letters
anna@раypal.com | look-alike
аnna@gmail.com | look-alike
anna@сосо.com | look-alike
anna@gmαil.com | look-alike
anna@gmx.de, ben@web.de | several ? anna@gmx.de, ben@web.de
anna@gmx.de or anna@web.de | several ? anna@gmx.de, anna@web.de
anna@gmaill.co | typo ~ anna@gmail.com
anna@grnail.com | typo ~ anna@gmail.com
anna@cloud.com | anna@cloud.com
anna@xn--80ak6aa92e.com | look-alike
anna@ɡmail.com | look-alike
anna@gmx.de anna@gmx.de | anna@gmx.de
anna@fastmail.fm | anna@fastmail.fm
anna@googlemail.de | typo ~ anna@googlemail.com
anna@webb.de | typo ~ anna@web.de
anna@gx.de | typo ~ anna@gmx.de
anna@gmx.ed | typo ~ anna@gmx.de
anna@firma.ed | typo ~ anna@firma.de
anna@firma.qqq | ending ~ anna@firma.qqq
anna@firma.internal | ending ~ anna@firma.internal
a@b.c | ending ~ a@b.c
an na@gmx.de | blank ? na@gmx.de, anna@gmx.de
.anna@gmx.de | dots ~ anna@gmx.de
an\u200bna@gmx.de | blank ~ anna@gmx.de
anna | unclear
anna@ | unclear
@gmail.com | unclear
hello there | unclear
anna@localhost | unclear
anna@foo.local | unclear
anna@1.2.3.4 | unclear
anna@-gmx-.de | unclear
anna@gmail.com@gmx.de | unclear
https://gmail.com | unclear
 | unclear
"""
