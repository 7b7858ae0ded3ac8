-- What a person set: where they are, which clock they live by, when they want quiet.
-- `quiet_from` and `quiet_until` are minutes after midnight; both NULL: as usual, equal: no quiet.
ALTER TABLE people ADD COLUMN country TEXT;
ALTER TABLE people ADD COLUMN zone TEXT;
ALTER TABLE people ADD COLUMN quiet_from BIGINT;
ALTER TABLE people ADD COLUMN quiet_until BIGINT;

-- Recipients a person wanted remembered. `details` (name, address, number) is encrypted.
CREATE TABLE recipients (
    id TEXT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    details TEXT NOT NULL,
    used_at BIGINT NOT NULL
);
CREATE INDEX recipients_of_person ON recipients (person_id, used_at);
CREATE INDEX recipients_by_age ON recipients (used_at);

-- Which messages we sent to whom, so that /forget_me can take them back.
CREATE TABLE sent_messages (
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    message_id BIGINT NOT NULL,
    sent_at BIGINT NOT NULL,
    PRIMARY KEY (person_id, message_id)
);
CREATE INDEX sent_messages_by_age ON sent_messages (sent_at);

-- The outbox also owes files.
CREATE TABLE outbox_anew (
    id BIGINT PRIMARY KEY,
    chat_id BIGINT NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('message', 'edit', 'delete', 'menu', 'no-menu', 'file')),
    language TEXT NOT NULL,
    payload TEXT NOT NULL,
    conversation_id TEXT,
    turn BIGINT,
    written_at BIGINT NOT NULL
);
INSERT INTO outbox_anew
    (id, chat_id, kind, language, payload, conversation_id, turn, written_at)
    SELECT id, chat_id, kind, language, payload, conversation_id, turn, written_at FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_anew RENAME TO outbox;
