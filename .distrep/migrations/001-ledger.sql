-- The ledger. Instants are milliseconds since the epoch, UTC. Never edited after its release:
-- a change of the tables is a new numbered file.

-- What the ledger is: one row, written when the file is made.
CREATE TABLE ledger (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  ledger_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('real', 'rehearsal')),
  created_at INTEGER NOT NULL
) STRICT;

-- Texts by their SHA-256: the standards, calendars and organisations that runs were made under.
CREATE TABLE documents (
  digest TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('standard', 'calendar', 'organisation')),
  name TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

-- What of a run never changes. Whatever changes is in its events and in its facts.
CREATE TABLE runs (
  run_key INTEGER PRIMARY KEY,
  run_id TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL UNIQUE,
  process TEXT NOT NULL,
  version TEXT NOT NULL,
  started_at INTEGER NOT NULL
) STRICT;

CREATE INDEX runs_by_start ON runs (started_at);

-- The last number given out for a prefix and a local day (yyyymmdd).
CREATE TABLE counters (
  prefix TEXT NOT NULL,
  day TEXT NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (prefix, day)
) STRICT, WITHOUT ROWID;

-- The chain. `hash` is the SHA-256 of the canonical JSON (RFC 8785) of all columns but itself and `signature`,
-- with the run's id in place of its key.
CREATE TABLE events (
  seq INTEGER PRIMARY KEY,
  run_key INTEGER NOT NULL REFERENCES runs,
  run_seq INTEGER NOT NULL,
  event_version INTEGER NOT NULL,
  type TEXT NOT NULL,
  occurred_at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  person TEXT NOT NULL,
  role TEXT,
  department TEXT,
  proof TEXT NOT NULL,
  body TEXT NOT NULL,
  late_reason TEXT,
  personal INTEGER NOT NULL,
  prev_hash BLOB NOT NULL,
  hash BLOB NOT NULL,
  signature TEXT
) STRICT;

-- Where the events of a run are. An index on events would cost every single append a page more on the
-- disk, so places are entered 64 events at a time; those since the last full 64 are few enough to look through.
CREATE TABLE event_places (
  run_key INTEGER NOT NULL,
  run_seq INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (run_key, run_seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER events_get_places AFTER INSERT ON events WHEN NEW.seq % 64 = 0
BEGIN
  INSERT INTO event_places (run_key, run_seq, seq)
  SELECT run_key, run_seq, seq FROM events WHERE seq > NEW.seq - 64;
END;

-- The events that have no place yet, and the places of all.
CREATE VIEW unplaced_events AS
SELECT run_key, run_seq, seq FROM events WHERE seq > (SELECT max(seq) FROM events) / 64 * 64;

CREATE VIEW events_of_run AS
SELECT run_key, run_seq, seq FROM event_places
UNION ALL
SELECT run_key, run_seq, seq FROM unplaced_events;

-- Values that can be forgotten; the event holds only sha256(salt || value). Keyed by the ever growing
-- seq and blanked instead of deleted, so that no page is ever split or merged and no copy stays behind.
CREATE TABLE personal_values (
  seq INTEGER PRIMARY KEY REFERENCES events,
  salt TEXT,
  value TEXT
) STRICT;

CREATE TRIGGER ledger_is_fixed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'a ledger stays what it was made as'); END;

CREATE TRIGGER ledger_stays BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'a ledger stays what it was made as'); END;

CREATE TRIGGER documents_are_fixed BEFORE UPDATE ON documents
BEGIN SELECT RAISE(ABORT, 'a kept document is never changed'); END;

CREATE TRIGGER documents_stay BEFORE DELETE ON documents
BEGIN SELECT RAISE(ABORT, 'a kept document is never deleted'); END;

CREATE TRIGGER runs_are_fixed BEFORE UPDATE ON runs
BEGIN SELECT RAISE(ABORT, 'a run is never renamed'); END;

CREATE TRIGGER runs_stay BEFORE DELETE ON runs
BEGIN SELECT RAISE(ABORT, 'a run is never deleted'); END;

CREATE TRIGGER events_are_fixed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;

CREATE TRIGGER events_stay BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;

-- REPLACE deletes without asking the trigger above unless a connection turned recursive triggers on.
CREATE TRIGGER events_follow BEFORE INSERT ON events
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM events)
BEGIN SELECT RAISE(ABORT, 'events are numbered without gaps'); END;

-- Facts: what the judge said last of each run, as narrow rows of integers. `names` is their dictionary:
-- process, version, standard, class, step, role, department, person, clock, kind and subject are codes of it.
-- status: 0 open, 1 closed, 2 aborted. severity: 1 minor, 2 major, 3 critical. Truth: 0, 1, NULL = open.
CREATE TABLE names (
  code INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE run_facts (
  run_key INTEGER PRIMARY KEY,
  process INTEGER, version INTEGER, standard INTEGER, class INTEGER, status INTEGER,
  started_at INTEGER, ended_at INTEGER, person INTEGER, department INTEGER,
  elapsed_minutes NUMERIC, working_minutes NUMERIC, minutes_per_day NUMERIC,
  compliant_without_time INTEGER, compliant INTEGER, deviations INTEGER
);

-- Few runs are open at a time: what is due is found without reading the closed ones.
CREATE INDEX open_runs ON run_facts (run_key) WHERE status = 0;

-- Reports read ended runs in this order, so that they group without sorting.
CREATE INDEX ended_runs ON run_facts (
  process, class, department, ended_at, status, compliant_without_time, compliant,
  elapsed_minutes, working_minutes, minutes_per_day
) WHERE ended_at IS NOT NULL;

-- The first five columns after the key repeat what a report filters on.
CREATE TABLE step_facts (
  run_key INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  process INTEGER, class INTEGER, status INTEGER, run_started_at INTEGER, run_ended_at INTEGER,
  step INTEGER, round INTEGER, role INTEGER, department INTEGER, person INTEGER,
  ready_at INTEGER, opened_at INTEGER, done_at INTEGER, due_at INTEGER,
  yes INTEGER, no INTEGER, na INTEGER, unanswered INTEGER, fields_due INTEGER, fields_missing INTEGER,
  PRIMARY KEY (run_key, ordinal)
) WITHOUT ROWID;

-- The same for steps; open runs cost it nothing.
CREATE INDEX ended_steps ON step_facts (
  process, step, class, department, role, status, run_ended_at, done_at, due_at, yes, no, na,
  run_started_at, round, ready_at, opened_at, unanswered, fields_due, fields_missing
) WHERE run_ended_at IS NOT NULL;

CREATE TABLE clock_facts (
  run_key INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  process INTEGER, class INTEGER, status INTEGER, run_started_at INTEGER, run_ended_at INTEGER,
  clock INTEGER, started_at INTEGER, due_at INTEGER, stopped_at INTEGER, paused_minutes NUMERIC, limited INTEGER,
  PRIMARY KEY (run_key, ordinal)
) WITHOUT ROWID;

-- Nearly empty: a limit has no due time only while its clock is paused or its calendar is not published.
CREATE INDEX undetermined_clocks ON clock_facts (run_key) WHERE limited = 1 AND due_at IS NULL;

CREATE TABLE deviations (
  run_key INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  process INTEGER, class INTEGER, status INTEGER, run_started_at INTEGER, run_ended_at INTEGER,
  kind INTEGER, severity INTEGER, step INTEGER, round INTEGER, subject INTEGER, at INTEGER, minutes NUMERIC,
  approved INTEGER, counts_without_time INTEGER, counts INTEGER, reason TEXT, events TEXT,
  PRIMARY KEY (run_key, ordinal)
) WITHOUT ROWID;
