"""The scam check in a private chat: a message is judged, the verdict said and rated."""
