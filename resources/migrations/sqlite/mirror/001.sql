-- The mirror of feeds and documents. Times are UTC milliseconds, 0 where unknown.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    uri TEXT NOT NULL UNIQUE,
    name_ja TEXT NOT NULL DEFAULT '',
    name_en TEXT NOT NULL DEFAULT '',
    expected_interval_s INTEGER NOT NULL DEFAULT 0,
    default_tlp INTEGER,
    received INTEGER NOT NULL DEFAULT 0,
    stored INTEGER NOT NULL DEFAULT 0,
    duplicate INTEGER NOT NULL DEFAULT 0,
    quarantined INTEGER NOT NULL DEFAULT 0,
    conflict INTEGER NOT NULL DEFAULT 0,
    last_seen INTEGER NOT NULL DEFAULT 0,
    sequence_first INTEGER NOT NULL DEFAULT 0,
    sequence_last INTEGER NOT NULL DEFAULT 0,
    sequence_count INTEGER NOT NULL DEFAULT 0
);
-- Last viewseq taken from each link: moved in the transaction that stores its events.
CREATE TABLE link (
    name TEXT PRIMARY KEY,
    cursor INTEGER NOT NULL
) WITHOUT ROWID;
-- One row an event. event_key is a 64-bit hash of (source, id): an integer index stays fast where a wide unique
-- text index slows with size. body holds the exact bytes of the publisher; with key_id set they are encrypted.
CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    event_key INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source (id),
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    subject TEXT,
    content_type TEXT,
    time INTEGER NOT NULL,
    sequence TEXT,
    viewseq INTEGER NOT NULL,
    tlp INTEGER,
    tlp_unknown INTEGER NOT NULL,
    handling TEXT,
    exercise INTEGER NOT NULL,
    sent_us INTEGER NOT NULL,
    received INTEGER NOT NULL,
    stored INTEGER NOT NULL,
    link TEXT NOT NULL,
    key_id INTEGER,
    body BLOB NOT NULL
);
CREATE UNIQUE INDEX event_by_key ON event (event_key);
-- Every version of every object as lists show it, so that a start never decodes a body again.
CREATE TABLE object (
    event_seq INTEGER NOT NULL REFERENCES event (seq),
    ordinal INTEGER NOT NULL,
    object_id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    type TEXT NOT NULL,
    title_ja TEXT NOT NULL,
    title_en TEXT,
    summary_ja TEXT NOT NULL,
    summary_en TEXT,
    source_id INTEGER NOT NULL,
    occurred INTEGER NOT NULL,
    received INTEGER NOT NULL,
    stored INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    sector TEXT,
    prefecture INTEGER NOT NULL,
    tlp INTEGER NOT NULL,
    tlp_origin INTEGER NOT NULL,
    handling TEXT,
    stage INTEGER NOT NULL,
    flags INTEGER NOT NULL,
    PRIMARY KEY (event_seq, ordinal)
) WITHOUT ROWID;
-- What could not be read, and what came twice with other content. The oldest bodies go first, their hashes stay.
CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    received INTEGER NOT NULL,
    link TEXT NOT NULL,
    source TEXT NOT NULL,
    event_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    key_id INTEGER,
    body BLOB
);
CREATE INDEX quarantine_bodies ON quarantine (id) WHERE body IS NOT NULL;
CREATE TABLE document (
    commitment BLOB PRIMARY KEY,
    salt BLOB NOT NULL,
    key_id INTEGER,
    body BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE addressed_document (
    sha256 BLOB PRIMARY KEY,
    body BLOB NOT NULL
) WITHOUT ROWID;
