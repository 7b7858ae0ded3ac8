-- The language a person chose with /language; NULL follows Telegram, which `language` holds.
ALTER TABLE people ADD COLUMN chosen_language TEXT;
CREATE INDEX people_who_chose ON people (bot_id, id) WHERE chosen_language IS NOT NULL;

-- The outbox also owes a chat its own command menu ('menu'), or the end of it ('no-menu').
-- SQLite cannot change a CHECK, so the table is made anew with the rows it has.
CREATE TABLE outbox_anew (
    id BIGINT PRIMARY KEY,
    chat_id BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('message', 'edit', 'delete', 'menu', 'no-menu')),
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
