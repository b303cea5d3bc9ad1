-- Guichet: the tables hold the present, the log (change) holds how it came about.
-- Keys are UUID version 7, days are ISO dates in the site's zone at entry, at is UTC milliseconds,
-- minutes are minutes of the day, is_ and has_ columns are 0 or 1.
-- (No semicolon in a comment: the code generator splits this script on them.)

CREATE TABLE site (
  id               TEXT    NOT NULL PRIMARY KEY,
  name             TEXT    NOT NULL CHECK (name <> ''),
  matricule        TEXT    NOT NULL,
  commune_insee    TEXT    NOT NULL,
  commune_name     TEXT    NOT NULL,
  zone             TEXT    NOT NULL CHECK (zone <> ''),
  is_demonstration INTEGER NOT NULL CHECK (is_demonstration IN (0, 1)),
  hours            TEXT    NOT NULL CHECK (json_valid(hours)),
  holidays TEXT NOT NULL DEFAULT '{"worked":[],"added":[]}' CHECK (json_valid(holidays))
) STRICT;

CREATE TABLE agent (
  id        TEXT    NOT NULL PRIMARY KEY,
  name      TEXT    NOT NULL CHECK (name <> ''),
  role      TEXT    NOT NULL CHECK (role IN ('ADVISER', 'MANAGER')),
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE import (
  id          TEXT    NOT NULL PRIMARY KEY,
  file_name   TEXT    NOT NULL CHECK (file_name <> ''),
  fingerprint TEXT    NOT NULL,
  at          INTEGER NOT NULL,
  visits      INTEGER NOT NULL CHECK (visits >= 0),
  requests    INTEGER NOT NULL CHECK (requests >= 0)
) STRICT;
-- Two posts may have taken over the same file, each without knowing of the other
CREATE INDEX import_fingerprint ON import (fingerprint);

CREATE TABLE visit (
  id               TEXT    NOT NULL PRIMARY KEY,
  at               INTEGER NOT NULL,
  day              TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  minute_of_day    INTEGER NOT NULL CHECK (minute_of_day BETWEEN 0 AND 1439),
  time_origin      TEXT    NOT NULL CHECK (time_origin IN ('MEASURED', 'USUAL', 'TYPED')),
  is_entered_after INTEGER NOT NULL CHECK (is_entered_after IN (0, 1)),
  agent_id         TEXT    NOT NULL REFERENCES agent (id),
  channel          TEXT    NOT NULL
    CHECK (channel IN ('WALK_IN', 'APPOINTMENT', 'PHONE', 'MAIL', 'VIDEO', 'LETTER')),
  place            TEXT    NOT NULL CHECK (place IN ('SITE', 'BRANCH', 'BUS', 'HOME')),
  minutes          INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
  minutes_origin   TEXT    NOT NULL CHECK (minutes_origin IN ('MEASURED', 'USUAL', 'TYPED')),
  persons          INTEGER NOT NULL CHECK (persons BETWEEN 1 AND 99),
  reference        TEXT    NOT NULL CHECK (length(reference) <= 140),
  note             TEXT    NOT NULL CHECK (length(note) <= 140),
  age_band         TEXT    CHECK (age_band IN ('UNDER_12', 'FROM_12', 'FROM_18', 'FROM_25',
                                               'FROM_40', 'FROM_60', 'FROM_70')),
  gender           TEXT    CHECK (gender IN ('FEMALE', 'MALE', 'OTHER')),
  status           TEXT    NOT NULL,
  commune          TEXT    NOT NULL,
  is_first_visit   INTEGER CHECK (is_first_visit IN (0, 1)),
  import_id        TEXT    REFERENCES import (id),
  entry_seconds    INTEGER CHECK (entry_seconds >= 0)
) STRICT;
CREATE INDEX visit_day ON visit (day);
CREATE INDEX visit_agent ON visit (agent_id);
CREATE INDEX visit_import ON visit (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE request (
  id              TEXT    NOT NULL PRIMARY KEY,
  visit_id        TEXT    NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL CHECK (position >= 0),
  partner         TEXT    NOT NULL CHECK (partner <> ''),
  procedure       TEXT    NOT NULL CHECK (procedure <> ''),
  outcome         TEXT    NOT NULL
    CHECK (outcome IN ('RESOLVED', 'PENDING', 'PLANNED_ORIENTATION', 'REDIRECTED', 'UNFINISHED')),
  has_partner_help INTEGER NOT NULL CHECK (has_partner_help IN (0, 1)),
  cause           TEXT    CHECK (cause IN ('MISSING_DOCUMENT', 'CREDENTIALS', 'PORTAL_DOWN', 'NO_ANSWER',
                                           'NO_SLOT', 'OWN_OUTAGE', 'NO_EQUIPMENT', 'VISITOR_LEFT', 'OTHER',
                                           'EXCLUSIVE_COMPETENCE', 'OUT_OF_SCOPE', 'UNSPECIFIED')),
  target          TEXT    NOT NULL,
  reason          TEXT    CHECK (reason IN ('CHARTER', 'OUTSIDE_OFFER', 'PARTNER_APPOINTMENT', 'CATALOGUE',
                                            'UNSPECIFIED')),
  precision       TEXT    NOT NULL CHECK (length(precision) <= 140),
  CHECK ((cause IS NOT NULL) = (outcome IN ('REDIRECTED', 'UNFINISHED'))),
  CHECK ((target <> '') = (outcome IN ('REDIRECTED', 'PLANNED_ORIENTATION'))),
  CHECK ((reason IS NOT NULL) = (outcome = 'PLANNED_ORIENTATION')),
  CHECK (has_partner_help = 0 OR outcome = 'RESOLVED'),
  UNIQUE (visit_id, position)
) STRICT;
CREATE INDEX request_procedure ON request (procedure);

-- « Suite de… »: no foreign key on the earlier request, which may be deleted without touching its continuation
CREATE TABLE continuation (
  visit_id   TEXT    NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL CHECK (position >= 0),
  request_id TEXT    NOT NULL,
  PRIMARY KEY (visit_id, position)
) STRICT;
CREATE INDEX continuation_request ON continuation (request_id);

-- Names, phones and mails of visitors, and notes of appointments and follow-ups (a slash in their ids), sealed:
-- outside the log, so that erasing one is one DELETE. Rows never change but for erase_after_day. What refers to an
-- erased one keeps its id.
CREATE TABLE personal_value (
  id              TEXT NOT NULL PRIMARY KEY,
  sealed          TEXT NOT NULL CHECK (sealed <> ''),
  erase_after_day TEXT NOT NULL CHECK (erase_after_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX personal_value_erase_after_day ON personal_value (erase_after_day);

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
  note_id        TEXT,
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
CREATE INDEX appointment_note ON appointment (note_id) WHERE note_id IS NOT NULL;
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
  note_id      TEXT,
  taken_at     INTEGER,
  CHECK (promised_day IS NOT NULL OR awaited = 'UNSPECIFIED'),
  CHECK ((request_id IS NULL) = (awaited = 'CALL_BACK')),
  CHECK (partner IS NULL OR request_id IS NULL)
) STRICT;
CREATE UNIQUE INDEX follow_up_request ON follow_up (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX follow_up_open ON follow_up (promised_day) WHERE closed_day IS NULL;
CREATE INDEX follow_up_closed_day ON follow_up (closed_day);
CREATE INDEX follow_up_contact ON follow_up (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX follow_up_note ON follow_up (note_id) WHERE note_id IS NOT NULL;

-- Promises that were put off, oldest first: promised_day is the one that was not kept
CREATE TABLE postponement (
  follow_up_id TEXT    NOT NULL REFERENCES follow_up (id) ON DELETE CASCADE,
  position     INTEGER NOT NULL CHECK (position >= 0),
  noted_day    TEXT    NOT NULL CHECK (noted_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  promised_day TEXT    NOT NULL CHECK (promised_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason_id    TEXT,
  PRIMARY KEY (follow_up_id, position)
) STRICT;
CREATE INDEX postponement_reason ON postponement (reason_id) WHERE reason_id IS NOT NULL;

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

CREATE TABLE day_line (
  day   TEXT NOT NULL PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  place TEXT NOT NULL CHECK (place IN ('SITE', 'BRANCH', 'BUS', 'HOME')),
  state TEXT NOT NULL CHECK (state IN ('OPEN', 'CLOSED', 'DISTANCE'))
) STRICT;

CREATE TABLE day_opening (
  day          TEXT    NOT NULL REFERENCES day_line (day) ON DELETE CASCADE,
  from_minute  INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER NOT NULL CHECK (until_minute BETWEEN 1 AND 1440 AND until_minute > from_minute),
  PRIMARY KEY (day, from_minute)
) STRICT;

CREATE TABLE day_presence (
  day      TEXT NOT NULL REFERENCES day_line (day) ON DELETE CASCADE,
  agent_id TEXT NOT NULL REFERENCES agent (id),
  PRIMARY KEY (day, agent_id)
) STRICT;

CREATE TABLE outage (
  id           TEXT    NOT NULL PRIMARY KEY,
  day          TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  partner      TEXT    NOT NULL,
  from_minute  INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
  until_minute INTEGER CHECK (until_minute BETWEEN 1 AND 1440 AND until_minute > from_minute)
) STRICT;
CREATE INDEX outage_day ON outage (day);

CREATE TABLE not_taken (
  id            TEXT    NOT NULL PRIMARY KEY,
  day           TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  minute_of_day INTEGER NOT NULL CHECK (minute_of_day BETWEEN 0 AND 1439),
  reason        TEXT    NOT NULL CHECK (reason IN ('BUSY', 'CLOSED', 'QUEUE', 'MISSED_CALL'))
) STRICT;
CREATE INDEX not_taken_day ON not_taken (day);

CREATE TABLE tally (
  id            TEXT    NOT NULL PRIMARY KEY,
  at            INTEGER NOT NULL,
  day           TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  minute_of_day INTEGER NOT NULL CHECK (minute_of_day BETWEEN 0 AND 1439),
  partner       TEXT    NOT NULL CHECK (partner <> ''),
  agent_id      TEXT    NOT NULL REFERENCES agent (id),
  visit_id      TEXT
) STRICT;
CREATE INDEX tally_day ON tally (day);

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

-- The log: one row for every aggregate put or removed, in the transaction that did it.
CREATE TABLE change (
  seq           INTEGER NOT NULL PRIMARY KEY,
  tx            TEXT    NOT NULL,
  at            INTEGER NOT NULL,
  workstation   TEXT    NOT NULL,
  session       TEXT    NOT NULL,
  agent         TEXT    NOT NULL,
  label         TEXT    NOT NULL,
  kind          TEXT    NOT NULL,
  key           TEXT    NOT NULL,
  action        TEXT    NOT NULL CHECK (action IN ('PUT', 'REMOVE')),
  snapshot      TEXT    CHECK ((snapshot IS NOT NULL) = (action = 'PUT')),
  undoes        TEXT,
  hash          TEXT    NOT NULL,
  previous_hash TEXT    NOT NULL
) STRICT;
CREATE INDEX change_key ON change (kind, key, seq);
CREATE INDEX change_tx ON change (tx);
CREATE INDEX change_at ON change (at);
CREATE INDEX change_session ON change (session, seq);

-- Outside the log: what is being typed (sealed), and what this workstation is.
CREATE TABLE draft (
  id         TEXT    NOT NULL PRIMARY KEY,
  updated_at INTEGER NOT NULL,
  content    TEXT    NOT NULL CHECK (content <> '')
) STRICT;

CREATE TABLE window_choice (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
