-- How far a gift is, said by its giver, and whether it has come: encrypted, of one length for all, so
-- that no two states can be laid side by side. NULL until the draw.
ALTER TABLE participants ADD COLUMN progress TEXT;

-- When the people of a drawn exchange are asked or reminded of something.
CREATE TABLE exchange_moments (
    exchange_id TEXT NOT NULL REFERENCES exchanges (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('remind', 'ask')),
    due_at BIGINT NOT NULL,
    PRIMARY KEY (exchange_id, kind)
);
CREATE INDEX exchange_moments_due ON exchange_moments (due_at);
