-- Who caused a refusal, as far as it can be told: what is kept is bounded for each of them. Of older
-- ones it is not known.
ALTER TABLE refusal ADD COLUMN key_id TEXT NOT NULL DEFAULT '';
ALTER TABLE refusal ADD COLUMN peer INTEGER NOT NULL DEFAULT 0;
CREATE INDEX refusal_cause ON refusal (key_id, peer);
CREATE TABLE refusal_dropped (
    count INTEGER NOT NULL
);
INSERT INTO refusal_dropped (count) VALUES (0);
