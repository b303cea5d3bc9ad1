-- Notes, references and precisions of visits leave with the person, as those of appointments do.

-- They lie in clear so far: they are sealed, here and in the log, when somebody comes in (protection.ClearTexts).
ALTER TABLE visit ADD COLUMN reference_id TEXT;
ALTER TABLE visit ADD COLUMN note_id TEXT;
UPDATE visit SET reference_id = 'visit/reference/' || id WHERE reference <> '';
UPDATE visit SET note_id = 'visit/note/' || id WHERE note <> '';
INSERT INTO personal_value
  SELECT reference_id, 'clair:' || reference, date(day, '+6 months') FROM visit WHERE reference <> '';
INSERT INTO personal_value SELECT note_id, 'clair:' || note, date(day, '+6 months') FROM visit WHERE note <> '';
ALTER TABLE visit DROP COLUMN reference;
ALTER TABLE visit DROP COLUMN note;
CREATE INDEX visit_reference ON visit (reference_id) WHERE reference_id IS NOT NULL;
CREATE INDEX visit_note ON visit (note_id) WHERE note_id IS NOT NULL;

INSERT INTO personal_value
  SELECT 'visit/precision/' || request.id, 'clair:' || precision, date(day, '+6 months')
    FROM request JOIN visit ON visit.id = visit_id WHERE precision <> '';
ALTER TABLE request ADD COLUMN precision_id TEXT;
UPDATE request SET precision_id = 'visit/precision/' || id WHERE precision <> '';
ALTER TABLE request DROP COLUMN precision;
CREATE INDEX request_precision ON request (precision_id) WHERE precision_id IS NOT NULL;

-- What is left to be sealed
INSERT INTO window_choice (name, value) VALUES ('texts.clear', '');

-- Their departure has a name
ALTER TABLE personal_event RENAME TO personal_event_before;
CREATE TABLE personal_event (
  id         TEXT    NOT NULL PRIMARY KEY,
  at         INTEGER NOT NULL,
  day        TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kind       TEXT    NOT NULL
    CHECK (kind IN ('APPOINTMENT', 'FOLLOW_UP', 'VISIT', 'UNUSED', 'ASKED', 'RESTORED', 'FILE', 'DISCLOSED')),
  agent_id   TEXT,
  value_id   TEXT
) STRICT;
INSERT INTO personal_event SELECT * FROM personal_event_before;
DROP TABLE personal_event_before;
CREATE INDEX personal_event_day ON personal_event (day);
