-- Appointments and contacts; follow-ups may be calls to return.
ALTER TABLE follow_up RENAME TO follow_up_before;
DROP INDEX follow_up_request;
DROP INDEX follow_up_open;

-- Names, phones and mails of visitors, sealed: outside the log, so that erasing one is one DELETE. Rows never
-- change but for erase_after_day. What refers to an erased one keeps its id.
CREATE TABLE contact (
  id              TEXT NOT NULL PRIMARY KEY,
  sealed          TEXT NOT NULL CHECK (sealed <> ''),
  erase_after_day TEXT NOT NULL CHECK (erase_after_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX contact_erase_after_day ON contact (erase_after_day);

-- A visitor expected by an agent, a permanence of a partner, a workshop, a place taken in one of these.
CREATE TABLE appointment (
  id             TEXT    NOT NULL PRIMARY KEY,
  kind           TEXT    NOT NULL CHECK (kind IN ('APPOINTMENT', 'PERMANENCE', 'WORKSHOP', 'ENROLMENT')),
  day            TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  minute_of_day  INTEGER NOT NULL CHECK (minute_of_day BETWEEN 0 AND 1439),
  minutes        INTEGER NOT NULL CHECK (minutes > 0 AND minute_of_day + minutes <= 1440),
  agent_id       TEXT    REFERENCES agent (id),
  partner        TEXT    NOT NULL,
  procedure      TEXT    NOT NULL,
  title          TEXT    NOT NULL CHECK (length(title) <= 140),
  contact_id     TEXT,
  note           TEXT,
  places         INTEGER NOT NULL CHECK (places BETWEEN 0 AND 999),
  persons        INTEGER NOT NULL CHECK (persons BETWEEN 0 AND 999),
  status         TEXT    NOT NULL
    CHECK (status IN ('PLANNED', 'ARRIVED', 'HONOURED', 'MISSED', 'EXCUSED', 'CANCELLED')),
  arrived_minute INTEGER CHECK (arrived_minute BETWEEN 0 AND 1439),
  visit_id       TEXT,
  taken_at       INTEGER NOT NULL,
  taken_day      TEXT    NOT NULL CHECK (taken_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  series         TEXT,
  within         TEXT,
  uid            TEXT,
  CHECK ((kind = 'ENROLMENT') = (within IS NOT NULL)),
  CHECK (kind <> 'APPOINTMENT' OR agent_id IS NOT NULL),
  CHECK (kind NOT IN ('PERMANENCE', 'WORKSHOP') OR title <> '')
) STRICT;
CREATE INDEX appointment_day ON appointment (day, minute_of_day);
CREATE INDEX appointment_contact ON appointment (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX appointment_within ON appointment (within) WHERE within IS NOT NULL;
CREATE INDEX appointment_series ON appointment (series) WHERE series IS NOT NULL;
CREATE INDEX appointment_uid ON appointment (uid) WHERE uid IS NOT NULL;

-- A request not finished, or a call to return: then there is no request.
CREATE TABLE follow_up (
  id           TEXT NOT NULL PRIMARY KEY,
  request_id   TEXT REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
  partner      TEXT,
  awaited      TEXT NOT NULL
    CHECK (awaited IN ('DOCUMENT', 'PARTNER_ANSWER', 'OUTAGE', 'OTHER_DATE', 'CALL_BACK', 'UNSPECIFIED')),
  promised_day TEXT CHECK (promised_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  closed_day   TEXT CHECK (closed_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  contact_id   TEXT,
  note         TEXT,
  taken_at     INTEGER,
  CHECK (promised_day IS NOT NULL OR awaited = 'UNSPECIFIED'),
  CHECK ((request_id IS NULL) = (awaited = 'CALL_BACK')),
  CHECK (partner IS NULL OR request_id IS NULL)
) STRICT;
CREATE UNIQUE INDEX follow_up_request ON follow_up (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX follow_up_open ON follow_up (promised_day) WHERE closed_day IS NULL;
CREATE INDEX follow_up_contact ON follow_up (contact_id) WHERE contact_id IS NOT NULL;

-- Promises that were put off, oldest first: promised_day is the one that was not kept
CREATE TABLE postponement (
  follow_up_id TEXT    NOT NULL REFERENCES follow_up (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL CHECK (position >= 0),
  noted_day    TEXT    NOT NULL CHECK (noted_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  promised_day TEXT    NOT NULL CHECK (promised_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason       TEXT,
  PRIMARY KEY (follow_up_id, position)
) STRICT;

-- The partners' contacts of this site: services, in clear.
CREATE TABLE referent (
  id      TEXT NOT NULL PRIMARY KEY,
  partner TEXT NOT NULL CHECK (partner <> ''),
  service TEXT NOT NULL CHECK (service <> ''),
  phone   TEXT NOT NULL,
  mail    TEXT NOT NULL,
  hours   TEXT NOT NULL,
  note    TEXT NOT NULL
) STRICT;

-- What the site says in place of the catalogue: what to bring (a line each), the link.
CREATE TABLE procedure_note (
  procedure TEXT NOT NULL PRIMARY KEY,
  documents TEXT NOT NULL,
  url       TEXT NOT NULL
) STRICT;

-- Requests that come together, by the name that is typed: codes separated by spaces.
CREATE TABLE bundle (
  name       TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
  procedures TEXT NOT NULL
) STRICT;

INSERT INTO follow_up (id, request_id, awaited, promised_day, closed_day)
  SELECT id, request_id, awaited, promised_day, closed_day FROM follow_up_before;
DROP TABLE follow_up_before;
