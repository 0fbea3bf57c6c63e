-- What witnesses said about a head, and what the hub promised about a statement. A head of an older
-- program says by which rules its state was computed: by none that is known.
ALTER TABLE checkpoint ADD COLUMN rules INTEGER NOT NULL DEFAULT 0;
ALTER TABLE checkpoint ADD COLUMN witnesses INTEGER NOT NULL DEFAULT 0;
ALTER TABLE checkpoint ADD COLUMN witness_time INTEGER NOT NULL DEFAULT 0;
CREATE INDEX checkpoint_witnessed ON checkpoint (size) WHERE witnesses > 0;
ALTER TABLE outbox ADD COLUMN receipt BLOB NOT NULL DEFAULT x'';
ALTER TABLE outbox ADD COLUMN promise_by INTEGER NOT NULL DEFAULT 0;
