"""Processes of our own that read what people send: what a file does to one, it does to nobody else.

`asking` is for the bot's own process, `serving` for the one it starts. Two are made of it:
`bot.pictures` reads pictures and PDFs, `bot.long_texts` text files and long lists.
"""
