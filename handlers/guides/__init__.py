"""A guide at work: one visit, one open conversation, its questions."""
