-- Closed months, the site's own catalogue, correspondences of imports, the label's grid.

-- ---- closed months

-- A month as it was closed, figures and outcomes: nothing recomputes them.
CREATE TABLE month_closing (
  month        TEXT    NOT NULL PRIMARY KEY CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
  closed_at    INTEGER NOT NULL,
  closed_day   TEXT    NOT NULL CHECK (closed_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  agent_id     TEXT    NOT NULL REFERENCES agent (id),
  figures      TEXT    NOT NULL CHECK (json_valid(figures)),
  outcomes     TEXT    NOT NULL CHECK (json_valid(outcomes)),
  reopened_at  INTEGER,
  reopened_day TEXT    CHECK (reopened_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reopened_by  TEXT    REFERENCES agent (id),
  reason       TEXT    CHECK (reason <> '' AND length(reason) <= 140),
  CHECK ((reopened_at IS NULL) = (reason IS NULL)),
  CHECK ((reopened_day IS NULL) = (reason IS NULL)),
  CHECK ((reopened_by IS NULL) = (reason IS NULL))
) STRICT;

-- « Vu, c’est normal »: what a check found and somebody accepted, as long as the entry stays as it was seen.
CREATE TABLE acceptance (
  id          TEXT    NOT NULL PRIMARY KEY,
  fingerprint TEXT    NOT NULL CHECK (fingerprint <> ''),
  at          INTEGER NOT NULL,
  day         TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  agent_id    TEXT    NOT NULL REFERENCES agent (id)
) STRICT;

-- ---- the site's own catalogue

-- A partner that the site added: its dated labels.
CREATE TABLE local_partner (
  code   TEXT NOT NULL PRIMARY KEY CHECK (code GLOB 'LOCAL-?*'),
  labels TEXT NOT NULL CHECK (json_valid(labels))
) STRICT;

-- A procedure that the site added. Its partner may be official: no foreign key.
CREATE TABLE local_procedure (
  code         TEXT    NOT NULL PRIMARY KEY CHECK (code GLOB 'LOCAL-?*'),
  partner      TEXT    NOT NULL CHECK (partner <> ''),
  label        TEXT    NOT NULL CHECK (label <> ''),
  level        TEXT    NOT NULL CHECK (level IN ('INFORMATION', 'SUPPORT', 'ORIENTATION')),
  is_sensitive INTEGER NOT NULL CHECK (is_sensitive IN (0, 1)),
  from_day     TEXT    NOT NULL CHECK (from_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- What the site says over a partner, official or its own: a synonym a line.
CREATE TABLE partner_overlay (
  code      TEXT NOT NULL PRIMARY KEY,
  sign      TEXT NOT NULL,
  synonyms  TEXT NOT NULL,
  until_day TEXT CHECK (until_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- What the site says over a procedure, official or its own: a keyword, an alias a line.
CREATE TABLE procedure_overlay (
  code         TEXT    NOT NULL PRIMARY KEY,
  keywords     TEXT    NOT NULL,
  aliases      TEXT    NOT NULL,
  minutes      INTEGER CHECK (minutes BETWEEN 1 AND 1440),
  is_favourite INTEGER NOT NULL CHECK (is_favourite IN (0, 1)),
  until_day    TEXT    CHECK (until_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- ---- taking over spreadsheets

-- What the words of the site's own spreadsheets mean: a header (no field) a documented name, a value a code.
CREATE TABLE correspondence (
  id    TEXT NOT NULL PRIMARY KEY,
  field TEXT,
  text  TEXT NOT NULL CHECK (text <> ''),
  code  TEXT NOT NULL
) STRICT;

-- ---- the label's grid and settings

-- What the site has chosen, by name.
CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- What the site answers to a criterion of the label. An empty wording: the program's own holds.
CREATE TABLE label_criterion (
  id         TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  wording    TEXT    NOT NULL CHECK (length(wording) <= 140),
  answer     TEXT    CHECK (answer IN ('YES', 'NO', 'IN_PROGRESS', 'NOT_APPLICABLE')),
  proof      TEXT    NOT NULL CHECK (length(proof) <= 140),
  proof_day  TEXT    CHECK (proof_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  is_retired INTEGER NOT NULL CHECK (is_retired IN (0, 1))
) STRICT;

-- ---- accounts

-- The key of the vault, locked once for each agent by the password and once by the recovery code. Outside the log,
-- where a former password would go on opening it. sum tells a damaged row from a wrong password.
CREATE TABLE keyring (
  holder       TEXT    NOT NULL PRIMARY KEY CHECK (holder <> ''),
  memory       INTEGER NOT NULL,
  iterations   INTEGER NOT NULL,
  lanes        INTEGER NOT NULL,
  salt         TEXT    NOT NULL,
  wrapped      TEXT    NOT NULL CHECK (wrapped <> ''),
  is_temporary INTEGER NOT NULL CHECK (is_temporary IN (0, 1)),
  wrong_tries  INTEGER NOT NULL CHECK (wrong_tries >= 0),
  changed_at   INTEGER NOT NULL,
  sum          TEXT    NOT NULL
) STRICT;

-- Who signed in, exported, brought a backup back, changed rights: a year, then forgotten. seq orders, at only tells.
CREATE TABLE access (
  seq      INTEGER NOT NULL PRIMARY KEY,
  at       INTEGER NOT NULL,
  agent_id TEXT    NOT NULL,
  what     TEXT    NOT NULL
    CHECK (what IN ('ACCOUNTS_MADE', 'SIGNED_IN', 'WRONG_PASSWORD', 'PASSWORD_CHANGED', 'PASSWORD_GIVEN',
                    'RECOVERED', 'CODE_RENEWED', 'RIGHTS_CHANGED', 'EXPORTED', 'RESTORED', 'INVITED',
                    'JOINED')),
  about    TEXT    NOT NULL
) STRICT;

-- What the site changes in the public holidays of its commune.
ALTER TABLE site ADD COLUMN holidays TEXT NOT NULL DEFAULT '{"worked":[],"added":[]}' CHECK (json_valid(holidays));

-- ---- several posts

-- A post of the site: the id of a workstation, its name, and the day on which it was closed.
CREATE TABLE post (
  id         TEXT NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL CHECK (name <> ''),
  joined_day TEXT NOT NULL CHECK (joined_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  closed_day TEXT CHECK (closed_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- What posts gave each other, sealed, as it lies in the exchange folder: what was made here and what was read.
CREATE TABLE post_batch (
  post    TEXT    NOT NULL,
  number  INTEGER NOT NULL CHECK (number > 0),
  made_at INTEGER NOT NULL,
  sum     TEXT    NOT NULL,
  body    TEXT    NOT NULL,
  PRIMARY KEY (post, number)
) STRICT;

-- What each other post last said of itself: when, its last batch, the number of its private file that was read.
CREATE TABLE post_state (
  post       TEXT    NOT NULL PRIMARY KEY,
  told_at    INTEGER NOT NULL,
  last       INTEGER NOT NULL,
  private_at INTEGER NOT NULL
) STRICT;

-- The other side of an entry that two posts changed, each without knowing of the other: kept until it is settled.
CREATE TABLE conflict (
  kind        TEXT    NOT NULL,
  key         TEXT    NOT NULL,
  tx          TEXT    NOT NULL,
  at          INTEGER NOT NULL,
  workstation TEXT    NOT NULL,
  session     TEXT    NOT NULL,
  agent       TEXT    NOT NULL,
  label       TEXT    NOT NULL,
  snapshot    TEXT,
  undoes      TEXT,
  settled_tx  TEXT,
  PRIMARY KEY (kind, key, tx)
) STRICT;

CREATE INDEX change_at ON change (at);

-- Two posts may have taken over the same file, each without knowing of the other
DROP INDEX import_fingerprint;
CREATE INDEX import_fingerprint ON import (fingerprint);

-- ---- personal data: what was erased and handed out

-- Outside the log: what was erased, or told of a person who asked, by id and never by name. What was
-- erased goes again when a backup brings it back.
CREATE TABLE personal_event (
  id         TEXT    NOT NULL PRIMARY KEY,
  at         INTEGER NOT NULL,
  day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kind       TEXT    NOT NULL
    CHECK (kind IN ('APPOINTMENT', 'FOLLOW_UP', 'UNUSED', 'ASKED', 'RESTORED', 'FILE', 'DISCLOSED')),
  agent_id   TEXT,
  value_id   TEXT
) STRICT;
CREATE INDEX personal_event_day ON personal_event (day);

-- Names, phones and mails of visitors, and notes of appointments and follow-ups (a slash in their ids), sealed:
-- outside the log, so that erasing one is one DELETE. Rows never change but for erase_after_day. What refers to an
-- erased one keeps its id.
CREATE TABLE personal_value (
  id              TEXT NOT NULL PRIMARY KEY,
  sealed          TEXT NOT NULL CHECK (sealed <> ''),
  erase_after_day TEXT NOT NULL CHECK (erase_after_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX personal_value_erase_after_day ON personal_value (erase_after_day);
INSERT INTO personal_value SELECT id, sealed, erase_after_day FROM contact;
DROP TABLE contact;

-- Notes and reasons move there under their former places, which they were sealed for. The day is set anew when
-- the program starts.
INSERT INTO personal_value
  SELECT 'appointment.note/' || id, note, date(day, '+6 months') FROM appointment WHERE note IS NOT NULL;
ALTER TABLE appointment RENAME COLUMN note TO note_id;
UPDATE appointment SET note_id = 'appointment.note/' || id WHERE note_id IS NOT NULL;
CREATE INDEX appointment_note ON appointment (note_id) WHERE note_id IS NOT NULL;

INSERT INTO personal_value
  SELECT 'follow_up.note/' || id, note, date(coalesce(closed_day, promised_day, 'now'), '+6 months')
    FROM follow_up WHERE note IS NOT NULL;
ALTER TABLE follow_up RENAME COLUMN note TO note_id;
UPDATE follow_up SET note_id = 'follow_up.note/' || id WHERE note_id IS NOT NULL;
CREATE INDEX follow_up_closed_day ON follow_up (closed_day);
CREATE INDEX follow_up_note ON follow_up (note_id) WHERE note_id IS NOT NULL;

INSERT INTO personal_value
  SELECT 'postponement.reason/' || follow_up_id || '/' || position, reason, date(noted_day, '+6 months')
    FROM postponement WHERE reason IS NOT NULL;
ALTER TABLE postponement RENAME COLUMN reason TO reason_id;
UPDATE postponement SET reason_id = 'postponement.reason/' || follow_up_id || '/' || position
  WHERE reason_id IS NOT NULL;
CREATE INDEX postponement_reason ON postponement (reason_id) WHERE reason_id IS NOT NULL;

-- ---- what is being typed

-- Sealed from now on: what lies here in clear is sealed when the agents get passwords.
ALTER TABLE draft RENAME TO draft_before;
CREATE TABLE draft (
  id         TEXT    NOT NULL PRIMARY KEY,
  updated_at INTEGER NOT NULL,
  content    TEXT    NOT NULL CHECK (content <> '')
) STRICT;
INSERT INTO draft (id, updated_at, content) SELECT id, updated_at, content FROM draft_before;
DROP TABLE draft_before;
