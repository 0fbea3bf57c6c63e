-- The ledger file: the signed, ordered, hashed list, and what this program itself put on its way.
CREATE TABLE leaf (
    idx INTEGER PRIMARY KEY,
    leaf BLOB NOT NULL,
    leaf_hash BLOB NOT NULL,
    time INTEGER NOT NULL,
    payload_sha256 BLOB NOT NULL UNIQUE
);
CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY,
    root BLOB NOT NULL,
    state BLOB NOT NULL,
    note BLOB NOT NULL,
    at INTEGER NOT NULL
);
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    payload_sha256 BLOB NOT NULL UNIQUE,
    envelope BLOB NOT NULL,
    queued_at INTEGER NOT NULL,
    state INTEGER NOT NULL,
    code TEXT NOT NULL
);
CREATE TABLE outbox_document (
    outbox_id INTEGER NOT NULL REFERENCES outbox (id),
    ordinal INTEGER NOT NULL,
    salt BLOB NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (outbox_id, ordinal)
) WITHOUT ROWID;
CREATE TABLE refusal (
    id INTEGER PRIMARY KEY,
    payload_sha256 BLOB NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    at INTEGER NOT NULL,
    envelope BLOB NOT NULL,
    signed_refusal BLOB NOT NULL,
    UNIQUE (payload_sha256, code)
);
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;
