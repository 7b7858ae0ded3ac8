-- What leaves first: 0 deletions of codes, 1 answers, 2 bulk, 3 late edits. Old rows are answers.
ALTER TABLE outbox ADD COLUMN lane BIGINT NOT NULL DEFAULT 1 CHECK (lane IN (0, 1, 2, 3));
-- The topic of a group that a message belongs to; NULL is none, or General.
ALTER TABLE outbox ADD COLUMN thread_id BIGINT;
-- Rows are read chat by chat; with the lane in it, that is known without reading the rows.
CREATE INDEX outbox_of_chat ON outbox (chat_id, id, lane);
