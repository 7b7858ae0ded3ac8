-- How often a verdict of the scam check was called right or wrong: no person, no message.
CREATE TABLE verdict_opinions (
    level TEXT NOT NULL CHECK (level IN ('stop', 'careful', 'none')),
    rule TEXT NOT NULL,
    opinion TEXT NOT NULL CHECK (opinion IN ('yes', 'no')),
    times BIGINT NOT NULL,
    PRIMARY KEY (level, rule, opinion)
);
