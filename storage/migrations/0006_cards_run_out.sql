-- When to say that a card runs out; NULL where none is known, or when it has been said.
ALTER TABLE cards ADD COLUMN warn_at BIGINT;
CREATE INDEX cards_to_warn ON cards (warn_at) WHERE warn_at IS NOT NULL;
