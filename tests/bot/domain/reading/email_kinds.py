"""Kinds of addresses that were once taken as they are; rows as in `email_table.py`."""

SECOND_ENDING = """
anna@yahoo.co.uk.com | endings ~ anna@yahoo.co.uk
anna@comcast.net.com | endings ~ anna@comcast.net
anna@gmx.net.de | endings ~ anna@gmx.net
anna@gmx.at.at | endings ~ anna@gmx.at
anna@t-online.de.com | endings ~ anna@t-online.de
anna@freenet.de.net | endings ~ anna@freenet.de
anna@gmail.com.de | endings ~ anna@gmail.com
anna@gmail.com.br | endings ~ anna@gmail.com
anna@googlemail.com.de | endings ~ anna@googlemail.com
anna@icloud.com.com | endings ~ anna@icloud.com
anna@hotmail.de.co.uk | endings ~ anna@hotmail.de
anna@outlook.de.de | endings ~ anna@outlook.de
anna@live.de.com | endings ~ anna@live.de
anna@proton.me.com | endings ~ anna@proton.me
anna@mailbox.org.de | endings ~ anna@mailbox.org
anna@btinternet.com.uk | endings ~ anna@btinternet.com
anna@orange.fr.com | endings ~ anna@orange.fr
anna@gmx.de.gmx.de | endings ~ anna@gmx.de
anna@gmial.com.com | typo ~ anna@gmail.com
anna@gmial.com.de | typo ~ anna@gmail.com
anna@firma.de.de | endings ~ anna@firma.de
anna@firma.com.com | endings ~ anna@firma.com
anna@yahoo.com.br | anna@yahoo.com.br
anna@live.com.mx | anna@live.com.mx
anna@hotmail.com.tr | anna@hotmail.com.tr
anna@outlook.com.au | anna@outlook.com.au
anna@fastmail.com.au | anna@fastmail.com.au
anna@sky.com.br | anna@sky.com.br
anna@mail.com.au | anna@mail.com.au
anna@firma.co.uk | anna@firma.co.uk
anna@topmail.com.ar | anna@topmail.com.ar
anna@firma.com.br | anna@firma.com.br
"""

NO_SUCH_ENDING = """
anna@gmail.co.uk | typo ~ anna@gmail.com
anna@gmail.net | typo ~ anna@gmail.com
anna@gmail.fr | typo ~ anna@gmail.com
anna@googlemail.co.uk | typo ~ anna@googlemail.com
anna@icloud.de | typo ~ anna@icloud.com
anna@icloud.co.uk | typo ~ anna@icloud.com
anna@t-online.com | typo ~ anna@t-online.de
anna@t-online.net | typo ~ anna@t-online.de
anna@web.com | typo ~ anna@web.de
anna@web.at | typo ~ anna@web.de
anna@freenet.com | typo ~ anna@freenet.de
anna@gmx.nl | typo ? anna@gmx.de, anna@gmx.net, anna@gmx.at, anna@gmx.ch
anna@gmx.it | typo ? anna@gmx.de, anna@gmx.at
anna@outlook.eu | typo ? anna@outlook.com, anna@outlook.es
anna@outlook.co.uk | typo ? anna@outlook.com, anna@outlook.de, anna@outlook.fr, anna@outlook.es
anna@hotmail.eu | typo ? anna@hotmail.com, anna@hotmail.es
anna@yahoo.net | typo ? anna@yahoo.com, anna@yahoo.de, anna@yahoo.co.uk, anna@yahoo.fr
anna@aol.net | typo ? anna@aol.com, anna@aol.de, anna@aol.co.uk
anna@msn.de | typo ~ anna@msn.com
anna@verizon.de | typo ~ anna@verizon.net
anna@btinternet.co.uk | typo ~ anna@btinternet.com
anna@gmx.eu | anna@gmx.eu
anna@gmx.li | anna@gmx.li
anna@outlook.de | anna@outlook.de
anna@outlook.at | anna@outlook.at
anna@outlook.co.nz | anna@outlook.co.nz
anna@hotmail.ch | anna@hotmail.ch
anna@hotmail.co.nz | anna@hotmail.co.nz
anna@yahoo.nl | anna@yahoo.nl
anna@yahoo.com.ar | anna@yahoo.com.ar
anna@live.ie | anna@live.ie
anna@aol.fr | anna@aol.fr
anna@t-online.hu | anna@t-online.hu
anna@mail.de | anna@mail.de
anna@website.com | anna@website.com
anna@web.uni-koeln.de | anna@web.uni-koeln.de
anna@outlook.firma.com | anna@outlook.firma.com
"""

# Of every provider, not of the biggest alone; its staff may be asked too.
ENDING_OF_ANOTHER = """
mia@talktalk.com | typo ~ mia@talktalk.net
mia@talktalk.co.uk | typo ~ mia@talktalk.net
mia@virginmedia.co.uk | typo ~ mia@virginmedia.com
mia@blueyonder.com | typo ~ mia@blueyonder.co.uk
mia@btopenworld.co.uk | typo ~ mia@btopenworld.com
mia@sky.ie | typo ~ mia@sky.com
mia@eircom.com | typo ~ mia@eircom.net
mia@att.com | typo ~ mia@att.net
mia@verizon.com | typo ~ mia@verizon.net
mia@cox.org | typo ~ mia@cox.net
mia@charter.com | typo ~ mia@charter.net
mia@optonline.com | typo ~ mia@optonline.net
mia@earthlink.org | typo ~ mia@earthlink.net
mia@shaw.net | typo ~ mia@shaw.ca
mia@sympatico.com | typo ~ mia@sympatico.ca
mia@orange.com | typo ~ mia@orange.fr
mia@free.com | typo ~ mia@free.fr
mia@virgilio.com | typo ~ mia@virgilio.it
mia@telenet.nl | typo ~ mia@telenet.be
mia@ziggo.de | typo ~ mia@ziggo.nl
mia@docomo.com | typo ~ mia@docomo.ne.jp
mia@docomo.jp | typo ~ mia@docomo.ne.jp
mia@iinet.com.au | typo ~ mia@iinet.net.au
mia@optusnet.net.au | typo ~ mia@optusnet.com.au
mia@uol.com | typo ~ mia@uol.com.br
mia@singnet.com | typo ~ mia@singnet.com.sg
mia@naver.net | typo ~ mia@naver.com
mia@bluewin.com | typo ~ mia@bluewin.ch
mia@posteo.com | typo ~ mia@posteo.de
mia@mailbox.net | typo ~ mia@mailbox.org
mia@proton.de | typo ~ mia@proton.me
mia@o2online.com | typo ~ mia@o2online.de
mia@live.uk | typo ? mia@live.co.uk, mia@live.com, mia@live.de, mia@live.fr
mia@yahoo.jp | typo ? mia@yahoo.co.jp, mia@yahoo.com, mia@yahoo.de, mia@yahoo.co.uk
mia@hotmail.uk | typo ? mia@hotmail.co.uk, mia@hotmail.de, mia@hotmail.fr, mia@hotmail.it
mia@tiscali.com | typo ? mia@tiscali.co.uk, mia@tiscali.it
mia@o2online.de | mia@o2online.de
mia@o2mail.de | mia@o2mail.de
mia@posteo.net | mia@posteo.net
mia@orange.es | mia@orange.es
mia@vodafone.co.uk | mia@vodafone.co.uk
mia@terra.es | mia@terra.es
mia@bell.ca | mia@bell.ca
mia@chello.nl | mia@chello.nl
mia@fastmail.uk | mia@fastmail.uk
mia@home.com | mia@home.com
mia@online.co.uk | mia@online.co.uk
mia@charterhouse.com | mia@charterhouse.com
mia@skymail.com | mia@skymail.com
mia@libero.firma.de | mia@libero.firma.de
"""

LIKE_A_PAGE = """
www.anna@gmail.com | www ~ anna@gmail.com
WWW.anna@gmx.de | www ~ anna@gmx.de
www.anna.m@web.de | www ~ anna.m@web.de
wwww.anna@web.de | www ~ anna@web.de
www.anna@firma.de | www ~ anna@firma.de
anna@www.gmx.de | www ~ anna@gmx.de
anna@www.firma.de | www ~ anna@firma.de
anna@www.gmial.com | www ~ anna@gmail.com
www.anna@www.gmx.de | www ~ anna@gmx.de
www.anna@gmail,com | comma ~ anna@gmail.com
www.anna(at)gmx.de | spelt ~ anna@gmx.de
mailto:www.anna@gmx.de | www ~ anna@gmx.de
my email is www.anna@gmx.de | www ~ anna@gmx.de
meine Adresse ist www.anna@gmx.de | www ~ anna@gmx.de
anna@www.gmail | www ~ anna@gmail.com
www.anna@gmailcom | typo ~ anna@gmail.com
www@firma.de | www@firma.de
anna@www.de | anna@www.de
w.anna@gmx.de | w.anna@gmx.de
"""

EMAIL_KINDS = "".join(
    table.rstrip() for table in (SECOND_ENDING, NO_SUCH_ENDING, ENDING_OF_ANOTHER, LIKE_A_PAGE)
)
