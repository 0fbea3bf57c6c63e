-- The index of searches: tokens of the folded text of each object, and no text. It can be deleted: it is made again
-- from the mirror. rowid is event_seq * 65536 + ordinal of the mirror's object.
CREATE VIRTUAL TABLE words USING fts5 (tokens, content = '', columnsize = 0, tokenize = "unicode61 remove_diacritics 0 tokenchars '.-_:@'");
-- Each Japanese character once an object, so that a word of one character is found at once.
CREATE VIRTUAL TABLE letters USING fts5 (tokens, content = '', columnsize = 0, detail = none, tokenize = "unicode61 remove_diacritics 0");
-- How far the mirror's events have been read, by which rules of folding and splitting, and of which mirror: the
-- event_key of its first event.
CREATE TABLE progress (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    indexed_to INTEGER NOT NULL,
    rules INTEGER NOT NULL,
    mirror INTEGER NOT NULL
);
INSERT INTO progress (id, indexed_to, rules, mirror) VALUES (1, 0, 0, 0);
