-- The end of an object's validity as its source gave it; UTC milliseconds, 0 where it gave none.
ALTER TABLE object ADD COLUMN valid_until INTEGER NOT NULL DEFAULT 0;
-- When a source was silent, had a hole in its numbers, or was replayed. noted and closed are when this console learned
-- of the beginning and of the end, so that the picture of an earlier instant shows what was known then; UTC
-- milliseconds, 0 while it lasts. The numbers of kinds are those of the program and never change their meaning.
CREATE TABLE interruption (
    source TEXT NOT NULL,
    kind INTEGER NOT NULL,
    began INTEGER NOT NULL,
    noted INTEGER NOT NULL,
    ended INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    PRIMARY KEY (source, kind, noted)
) WITHOUT ROWID;
