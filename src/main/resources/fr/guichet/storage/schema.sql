-- The schema of guichet.db. jOOQ's classes are generated from this file at build.
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL,
  is_official INTEGER NOT NULL DEFAULT 0 CHECK (is_official IN (0, 1)),
  since_day TEXT,
  changed_at INTEGER NOT NULL
) STRICT;
