-- Three days after its day whoever runs an exchange is asked about gifts of which nobody says anything.
CREATE TABLE exchange_moments_new (
    exchange_id TEXT NOT NULL REFERENCES exchanges (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('remind', 'ask', 'reveal', 'silent')),
    due_at BIGINT NOT NULL,
    PRIMARY KEY (exchange_id, kind)
);
INSERT INTO exchange_moments_new SELECT exchange_id, kind, due_at FROM exchange_moments;
DROP TABLE exchange_moments;
ALTER TABLE exchange_moments_new RENAME TO exchange_moments;
CREATE INDEX exchange_moments_due ON exchange_moments (due_at);
