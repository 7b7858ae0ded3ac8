# What `python -m bot doctor` says. A line that begins with a verb in "todo" tells what to do.

doctor-good = ok
doctor-bad = PROBLEM
doctor-note = note

doctor-settings = Settings: { $database }
doctor-no-token = No BOT_TOKEN is set. `make run` starts the local chat. For Telegram, get a token from BotFather and put it into .env.
doctor-folder-unwritable = The folder { $folder } cannot be written to. Change its permissions, or set BOT_DATABASE to another place.
doctor-database-new = There is no database yet; the first start makes one.
doctor-database-good = Database and key fit together.
doctor-database-bad = The database cannot be opened: { $reason }. If a bot is running on it, stop that first; if the disk is full, free some space.
doctor-key-bad = { $reason }. Put the right key file back from your backup. Without it the saved answers cannot be read.
doctor-key-open = The key file can be read by others. Run: chmod 600 { $file }
doctor-api-good = The Bot API answers as @{ $name }.
doctor-api-token = The Bot API refuses the token. Copy it again from BotFather.
doctor-api-away = The Bot API at { $address } does not answer ({ $reason }). Check the network, a proxy, and BOT_API_URL.
doctor-switch-groups = BotFather, /setjoingroups: is { $state }, should be enabled. In groups the bot checks messages and removes codes.
doctor-switch-privacy = BotFather, /setprivacy: is { $state }, should be enabled. The bot needs to see only what is said to it; as an administrator it sees every message.
doctor-switch-inline = BotFather, /setinline: is { $state }, should be disabled today.
doctor-switch-guest = BotFather, guest mode: is { $state }, should be enabled. Mentioned below a message, the bot says there what looks suspicious.
doctor-on = enabled
doctor-off = disabled
doctor-webhook = A webhook is set, so polling gets nothing. Starting the bot does not change that; delete the webhook first.
doctor-texts-good = Texts: { $languages }.
doctor-texts-bad = A catalogue cannot be used: { $reason }.
doctor-pictures-good = Pictures and PDFs can be read on this machine.
doctor-pictures-bad = Pictures and PDFs cannot be read: the process for it does not start or does not answer. Install the requirements again; it needs some 500 MB of free memory. Everything else works.
doctor-disk-good = Disk: { $free } MB free.
doctor-disk-bad = Disk: only { $free } MB free. Below 100 MB a busy day can fill it. Free some space.
doctor-clock-good = Clock: fits Telegram's.
doctor-clock-bad = Clock: off by { $seconds } seconds. Turn on time synchronisation, or reminders come at the wrong time.
doctor-clock-unknown = Clock: cannot be compared, the Bot API did not say its time.
