-- What the threat picture reads (`kind` of item.h): without incidents, and without indicators, vulnerabilities and the
-- entries of catalogues, which come by the hundred thousand and are listed as they are. None of them pays for it.
CREATE INDEX object_threat ON object (event_seq, ordinal) WHERE kind >= 11 AND kind <> 16 AND kind <> 22;
