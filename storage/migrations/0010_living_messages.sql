-- A guide lives in one message. `screen_row` is the outbox row that posted or last repainted it,
-- `message_id` its id in the chat: from the tap that repainted it, or once it has been sent.
-- Conversations from before have neither: their messages stay as they are.
ALTER TABLE conversations ADD COLUMN screen_row BIGINT;
ALTER TABLE conversations ADD COLUMN message_id BIGINT;

-- The row that posted what this one rewrites, where the message's id was not known yet.
ALTER TABLE outbox ADD COLUMN about BIGINT;

-- What an outbox row has become.
ALTER TABLE sent_messages ADD COLUMN row_id BIGINT;
CREATE INDEX sent_messages_of_row ON sent_messages (row_id) WHERE row_id IS NOT NULL;
