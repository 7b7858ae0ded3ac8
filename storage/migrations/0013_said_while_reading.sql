-- The outbox row that said "one moment" of a file, and of those that came with it: that message goes
-- when the answer comes. Of files from before nothing is known, and it stays.
ALTER TABLE picture_jobs ADD COLUMN said_row BIGINT;
