-- Who asks for an event by its name asks an index in memory, which a start fills from here: blocks of 32-bit
-- hashes in the order of `seq`, always written at the end. A random index would be written all over with every batch.
CREATE TABLE event_hashes (
    first_seq INTEGER PRIMARY KEY,
    hashes BLOB NOT NULL
);
DROP INDEX event_by_key;
