-- Alarms of this seat that are not normal, as they stand. Times are UTC milliseconds, 0 where unknown; the numbers of
-- causes, states and events are those of the program and never change their meaning.
CREATE TABLE alarm (
    key TEXT PRIMARY KEY,
    cause INTEGER NOT NULL,
    subject TEXT NOT NULL,
    sector TEXT NOT NULL,
    title_ja TEXT NOT NULL,
    title_en TEXT NOT NULL,
    severity INTEGER NOT NULL,
    tlp INTEGER NOT NULL,
    as_of INTEGER NOT NULL,
    count INTEGER NOT NULL,
    state INTEGER NOT NULL,
    active INTEGER NOT NULL,
    raised INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    until INTEGER NOT NULL,
    hand TEXT NOT NULL,
    reason TEXT NOT NULL,
    second TEXT NOT NULL,
    second_reason TEXT NOT NULL,
    times INTEGER NOT NULL
) WITHOUT ROWID;
-- Every step that any alarm ever took, and who made it take it.
CREATE TABLE alarm_step (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    key TEXT NOT NULL,
    cause INTEGER NOT NULL,
    event INTEGER NOT NULL,
    before INTEGER NOT NULL,
    after INTEGER NOT NULL,
    title_ja TEXT NOT NULL,
    title_en TEXT NOT NULL,
    hand TEXT NOT NULL,
    reason TEXT NOT NULL,
    second TEXT NOT NULL,
    second_reason TEXT NOT NULL,
    until INTEGER NOT NULL
);
CREATE INDEX alarm_step_by_time ON alarm_step (at);
CREATE INDEX alarm_step_by_cause ON alarm_step (cause, event, at);
