-- Plain SQL that SQLite and PostgreSQL both read. Times are epoch milliseconds, UTC.

CREATE TABLE settings_of_database (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE people (
    id BIGINT PRIMARY KEY,
    bot_id BIGINT NOT NULL,
    telegram_id BIGINT NOT NULL,
    language TEXT NOT NULL,
    blocked_at BIGINT,
    UNIQUE (bot_id, telegram_id)
);

CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id),
    flow TEXT NOT NULL,
    version BIGINT NOT NULL,
    turn BIGINT NOT NULL,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    in_front BIGINT NOT NULL CHECK (in_front IN (0, 1)),
    opened_at BIGINT NOT NULL,
    touched_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX conversations_of_person ON conversations (person_id);
CREATE UNIQUE INDEX conversations_in_front ON conversations (person_id) WHERE in_front = 1;
CREATE INDEX conversations_by_age ON conversations (touched_at);
CREATE INDEX conversations_closed ON conversations (closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE outbox (
    id BIGINT PRIMARY KEY,
    chat_id BIGINT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('message', 'edit', 'delete')),
    language TEXT NOT NULL,
    payload TEXT NOT NULL,
    conversation_id TEXT,
    turn BIGINT,
    written_at BIGINT NOT NULL
);

CREATE TABLE reminders (
    conversation_id TEXT PRIMARY KEY REFERENCES conversations (id) ON DELETE CASCADE,
    text_id TEXT NOT NULL,
    due_at BIGINT NOT NULL
);
CREATE INDEX reminders_due ON reminders (due_at);

CREATE TABLE processed_updates (
    bot_id BIGINT NOT NULL,
    update_id BIGINT NOT NULL,
    processed_at BIGINT NOT NULL,
    PRIMARY KEY (bot_id, update_id)
);
CREATE INDEX processed_updates_by_age ON processed_updates (processed_at);

CREATE TABLE dead_letters (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('update', 'outbox')),
    reference BIGINT NOT NULL,
    reason TEXT NOT NULL,
    failed_at BIGINT NOT NULL
);
CREATE INDEX dead_letters_by_age ON dead_letters (failed_at);
