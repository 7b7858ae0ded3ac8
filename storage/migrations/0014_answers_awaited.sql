-- Somebody waits for an answer from elsewhere, and wishes to be asked whether it has come. Of what
-- the answer is to be nothing is kept.
CREATE TABLE answers_awaited (
    person_id BIGINT PRIMARY KEY REFERENCES people (id) ON DELETE CASCADE,
    ask_at BIGINT NOT NULL
);
CREATE INDEX answers_awaited_due ON answers_awaited (ask_at);
