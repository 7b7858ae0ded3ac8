-- When the giver is to be told that somebody's wishes have changed; NULL: there is nothing to tell.
ALTER TABLE participants ADD COLUMN tell_at BIGINT;
CREATE INDEX participants_to_tell ON participants (tell_at) WHERE tell_at IS NOT NULL;
