-- Text files are read as pictures are, also in groups, where a file has a chat and no person.
-- `waits_since`: whoever waits longest for a turn is served first. `conversation_id` and `turn`:
-- the question that was open when a text file came; `edited`: it is in an edited message.
CREATE TABLE picture_jobs_0009 (
    id TEXT PRIMARY KEY,
    person_id BIGINT REFERENCES people (id) ON DELETE CASCADE,
    chat_id BIGINT,
    thread_id BIGINT,
    language TEXT,
    message_id BIGINT NOT NULL,
    album TEXT,
    purpose TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('photo', 'document', 'text')),
    conversation_id TEXT,
    turn BIGINT,
    edited BIGINT NOT NULL CHECK (edited IN (0, 1)),
    file_id TEXT,
    verdict TEXT,
    tries BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    claimed_at BIGINT,
    sent_at BIGINT NOT NULL,
    waits_since BIGINT NOT NULL,
    CHECK (person_id IS NOT NULL OR chat_id IS NOT NULL)
);
INSERT INTO picture_jobs_0009 (id, person_id, message_id, album, purpose, form, edited, file_id,
    verdict, tries, due_at, claimed_at, sent_at, waits_since)
    SELECT id, person_id, message_id, album, purpose, form, 0, file_id,
    verdict, tries, due_at, claimed_at, sent_at, sent_at FROM picture_jobs;
DROP TABLE picture_jobs;
ALTER TABLE picture_jobs_0009 RENAME TO picture_jobs;
CREATE INDEX picture_jobs_of_person ON picture_jobs (person_id);
CREATE INDEX picture_jobs_of_group ON picture_jobs (chat_id) WHERE chat_id IS NOT NULL;
CREATE INDEX picture_jobs_by_turn ON picture_jobs (waits_since, due_at)
    WHERE file_id IS NOT NULL AND claimed_at IS NULL;
CREATE INDEX picture_jobs_due ON picture_jobs (due_at)
    WHERE file_id IS NOT NULL AND claimed_at IS NULL;
CREATE INDEX picture_jobs_claimed ON picture_jobs (claimed_at) WHERE claimed_at IS NOT NULL;
CREATE INDEX picture_jobs_by_age ON picture_jobs (sent_at);

-- Not only updates and messages can fail for good: files that were sent do, too.
CREATE TABLE dead_letters_0009 (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    reference BIGINT NOT NULL,
    reason TEXT NOT NULL,
    failed_at BIGINT NOT NULL
);
INSERT INTO dead_letters_0009 (id, kind, reference, reason, failed_at)
    SELECT id, kind, reference, reason, failed_at FROM dead_letters;
DROP TABLE dead_letters;
ALTER TABLE dead_letters_0009 RENAME TO dead_letters;
CREATE INDEX dead_letters_by_age ON dead_letters (failed_at);
