-- The last day of a card, where it is known for sure ("2036-11-25"), and when to say so; NULL when
-- it has been said.
ALTER TABLE cards ADD COLUMN last_day TEXT;
ALTER TABLE cards ADD COLUMN warn_at BIGINT;
CREATE INDEX cards_to_warn ON cards (warn_at) WHERE warn_at IS NOT NULL;
