-- What giver and match write to each other without names: that they do, how often, whether one of
-- them wants no more; and, until it is handed to the outbox a moment later, what was written. All of
-- it is in `content`, encrypted: no column tells a pair. `due_at`: when there is something to hand on.
CREATE TABLE exchange_threads (
    id TEXT PRIMARY KEY,
    exchange_id TEXT NOT NULL REFERENCES exchanges (id) ON DELETE CASCADE,
    content TEXT NOT NULL,
    due_at BIGINT
);
CREATE INDEX exchange_threads_of_exchange ON exchange_threads (exchange_id);
CREATE INDEX exchange_threads_due ON exchange_threads (due_at) WHERE due_at IS NOT NULL;
