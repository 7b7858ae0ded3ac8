-- Pictures and PDFs people sent, to be read. `file_id` (encrypted) is Telegram's name for the
-- file; it is gone as soon as the file has been read, and what was on it is never here.
-- `verdict` waits for the rest of an album. One that is being read has `claimed_at`.
CREATE TABLE picture_jobs (
    id TEXT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    message_id BIGINT NOT NULL,
    album TEXT,
    purpose TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('photo', 'document')),
    file_id TEXT,
    verdict TEXT,
    tries BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    claimed_at BIGINT,
    sent_at BIGINT NOT NULL
);
CREATE INDEX picture_jobs_of_person ON picture_jobs (person_id);
CREATE INDEX picture_jobs_due ON picture_jobs (due_at)
    WHERE file_id IS NOT NULL AND claimed_at IS NULL;
CREATE INDEX picture_jobs_claimed ON picture_jobs (claimed_at) WHERE claimed_at IS NOT NULL;
CREATE INDEX picture_jobs_by_age ON picture_jobs (sent_at);
