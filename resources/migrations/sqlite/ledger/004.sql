-- Which members had which sheet on the screen: the hub's word, in no log.
CREATE TABLE sheet_opening (
    request_sha256 BLOB NOT NULL,
    member TEXT NOT NULL,
    matter_id TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (request_sha256, member)
) WITHOUT ROWID;
