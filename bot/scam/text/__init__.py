"""A message in its plain form: disguises undone, its language, the phrases in it."""
