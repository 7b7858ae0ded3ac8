"""The support pack: what to have at hand, what is on file, what to say; as words and on paper."""
