-- What a shared database is still to be told, in order, and which sessions were removed for good: these never come back.
-- change: 'save' or 'purge'
CREATE TABLE outbox (
    no ${serial},
    id TEXT NOT NULL,
    change TEXT NOT NULL
);

CREATE TABLE gone (
    id TEXT NOT NULL PRIMARY KEY
);

INSERT INTO outbox (id, change) SELECT id, 'save' FROM session;
