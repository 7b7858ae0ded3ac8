-- Gift exchanges. What people say of themselves, pairs and rules are encrypted; ids are our own.

-- A group's clock (IANA), for draws and days; who may start an exchange there.
ALTER TABLE groups ADD COLUMN zone TEXT;
ALTER TABLE groups ADD COLUMN who_may TEXT NOT NULL DEFAULT 'members'
    CHECK (who_may IN ('members', 'admins'));

-- `details` (title, budget, clock) is encrypted. `draw_at`: when it is to be drawn; NULL: not by
-- itself, as it is waiting for a change or is over. `root` is the commitment, in hex. `version`
-- grows with every change that a draw must not overlook.
CREATE TABLE exchanges (
    id TEXT PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    organiser_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'collecting', 'drawn', 'cancelled')),
    version BIGINT NOT NULL,
    thread_id BIGINT,
    details TEXT NOT NULL,
    sign_up_until BIGINT NOT NULL,
    exchange_day TEXT NOT NULL,
    draw_at BIGINT,
    tries BIGINT NOT NULL,
    root TEXT,
    begun_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX exchanges_of_group ON exchanges (group_id, begun_at);
CREATE INDEX exchanges_of_organiser ON exchanges (organiser_id) WHERE organiser_id IS NOT NULL;
CREATE INDEX exchanges_to_draw ON exchanges (draw_at) WHERE draw_at IS NOT NULL;
CREATE INDEX exchanges_by_age ON exchanges (changed_at);
CREATE INDEX exchanges_by_day ON exchanges (exchange_day);

-- The living message of an exchange: which version is `wanted`, which one is `shown`. `row_id` is
-- the outbox row that posted it last.
CREATE TABLE exchange_screens (
    exchange_id TEXT PRIMARY KEY REFERENCES exchanges (id) ON DELETE CASCADE,
    message_id BIGINT,
    row_id BIGINT,
    wanted BIGINT NOT NULL,
    shown BIGINT NOT NULL,
    not_before BIGINT NOT NULL
);
CREATE INDEX exchange_screens_due ON exchange_screens (not_before) WHERE wanted > shown;

-- Who takes part, by a number in the order of signing up. `details` (name, wishes) and `match` (the
-- receiver's id and a salt, of one length for all) are encrypted. `person_id` is NULL for somebody
-- without Telegram, whom `guardian_id` looks after, and for somebody who was erased. `faded`: 1 once
-- where a card reaches them is gone, 2 once all details are.
CREATE TABLE participants (
    id TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchanges (id) ON DELETE CASCADE,
    person_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    kind TEXT NOT NULL CHECK (kind IN ('telegram', 'offline')),
    guardian_id BIGINT REFERENCES people (id) ON DELETE SET NULL,
    number BIGINT NOT NULL,
    details TEXT NOT NULL,
    match TEXT,
    delivery TEXT NOT NULL CHECK (delivery IN ('none', 'owed', 'sent', 'failed')),
    shown_at BIGINT,
    left_at BIGINT,
    faded BIGINT NOT NULL DEFAULT 0 CHECK (faded IN (0, 1, 2)),
    UNIQUE (exchange_id, number)
);
CREATE UNIQUE INDEX participants_in_person ON participants (exchange_id, person_id)
    WHERE person_id IS NOT NULL;
CREATE INDEX participants_of_person ON participants (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX participants_of_guardian ON participants (guardian_id) WHERE guardian_id IS NOT NULL;

-- Who must not give to whom; `content` is encrypted. `said_by`: a participant who keeps it to
-- themselves; NULL: the organiser's.
CREATE TABLE exchange_rules (
    id TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchanges (id) ON DELETE CASCADE,
    said_by TEXT REFERENCES participants (id) ON DELETE CASCADE,
    content TEXT NOT NULL
);
CREATE INDEX exchange_rules_of_exchange ON exchange_rules (exchange_id);
CREATE INDEX exchange_rules_said ON exchange_rules (said_by) WHERE said_by IS NOT NULL;

-- A person's own way into the private part: 128 random bits, encrypted, found by a keyed tag. Gone:
-- the address leads nowhere any more.
CREATE TABLE exchange_links (
    tag TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchanges (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL CHECK (purpose IN ('join', 'organise')),
    token TEXT NOT NULL,
    UNIQUE (exchange_id, person_id, purpose)
);
CREATE INDEX exchange_links_of_person ON exchange_links (person_id);

-- What a receipt goes to: 'match:<participant>', 'screen:<exchange>'.
ALTER TABLE outbox ADD COLUMN receipt TEXT;
