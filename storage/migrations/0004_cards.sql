-- Cards that were ordered: what, where, how far. Never a claim code, never a recipient's address.
-- `details` (a name, the order number and its day) is encrypted.
CREATE TABLE cards (
    id TEXT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    marketplace TEXT NOT NULL,
    way TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('ordered', 'arrived', 'redeemed')),
    details TEXT NOT NULL,
    ordered_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    remind_at BIGINT
);
CREATE INDEX cards_of_person ON cards (person_id, ordered_at);
CREATE INDEX cards_to_remind ON cards (remind_at) WHERE remind_at IS NOT NULL;
CREATE INDEX cards_by_age ON cards (changed_at);
