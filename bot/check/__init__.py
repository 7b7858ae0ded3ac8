"""What is said of a message that was checked: how it is judged, the verdict in words, what then.

What speaks against a message is found in `bot/scam/`; here it is put to the person who asked.
"""
