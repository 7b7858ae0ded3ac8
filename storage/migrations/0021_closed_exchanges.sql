-- An exchange that whoever runs it has closed. The table stays: to drop it would take with it all
-- that refers to it.
ALTER TABLE exchanges ADD COLUMN life TEXT NOT NULL DEFAULT 'proposed'
    CHECK (life IN ('proposed', 'collecting', 'drawn', 'cancelled', 'closed'));
UPDATE exchanges SET life = state;
ALTER TABLE exchanges DROP COLUMN state;
ALTER TABLE exchanges RENAME COLUMN life TO state;

-- `reveal`: whether nobody minds that all hear who gave to whom is known by then.
CREATE TABLE exchange_moments_new (
    exchange_id TEXT NOT NULL REFERENCES exchanges (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('remind', 'ask', 'reveal')),
    due_at BIGINT NOT NULL,
    PRIMARY KEY (exchange_id, kind)
);
INSERT INTO exchange_moments_new SELECT exchange_id, kind, due_at FROM exchange_moments;
DROP TABLE exchange_moments;
ALTER TABLE exchange_moments_new RENAME TO exchange_moments;
CREATE INDEX exchange_moments_due ON exchange_moments (due_at);
