-- Threat data alone (`kind` of item.h), in the order of storing: a million incidents beside it cost its readers nothing.
CREATE INDEX object_threat ON object (event_seq, ordinal) WHERE kind >= 10;
