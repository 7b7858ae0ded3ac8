-- Who is to run an exchange instead of its organiser: one question at a time. `hand-over`: the
-- organiser asks somebody. `take-over`: somebody would, and the organiser is asked. `stays`: the
-- organiser has said no to that.
CREATE TABLE exchange_offers (
    exchange_id TEXT PRIMARY KEY REFERENCES exchanges (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('hand-over', 'take-over', 'stays')),
    asked_at BIGINT NOT NULL
);
CREATE INDEX exchange_offers_to ON exchange_offers (person_id);
CREATE INDEX exchange_offers_unanswered ON exchange_offers (asked_at) WHERE kind = 'take-over';

-- When whoever said a private rule was asked whether they can do without it: once.
ALTER TABLE exchange_rules ADD COLUMN asked_at BIGINT;
