-- Groups by an id of our own: Telegram's changes when a group becomes a supergroup. No titles, no
-- members, no texts: what its admins have chosen, and counts. `chosen_at`: 0 until they have.
CREATE TABLE groups (
    id BIGINT PRIMARY KEY,
    bot_id BIGINT NOT NULL,
    chat_id BIGINT NOT NULL,
    language TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('off', 'warn', 'remove')),
    codes BIGINT NOT NULL CHECK (codes IN (0, 1)),
    photos BIGINT NOT NULL CHECK (photos IN (0, 1)),
    chosen_at BIGINT NOT NULL,
    warned BIGINT NOT NULL,
    removed BIGINT NOT NULL,
    codes_removed BIGINT NOT NULL,
    gone_at BIGINT,
    UNIQUE (bot_id, chat_id)
);
CREATE INDEX groups_gone ON groups (gone_at) WHERE gone_at IS NOT NULL;

-- The ids that groups had: what comes late, and taps on old messages, come with them.
CREATE TABLE group_ids_before (
    bot_id BIGINT NOT NULL,
    chat_id BIGINT NOT NULL,
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    PRIMARY KEY (bot_id, chat_id)
);
CREATE INDEX group_ids_before_of_group ON group_ids_before (group_id);

-- A sender is warned of once a day for a reason: a keyed hash of sender, rule and day.
CREATE TABLE group_warnings (
    group_id BIGINT NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    day BIGINT NOT NULL,
    PRIMARY KEY (group_id, tag)
);
CREATE INDEX group_warnings_by_day ON group_warnings (day);
