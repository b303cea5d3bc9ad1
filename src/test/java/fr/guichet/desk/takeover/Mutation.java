package fr.guichet.desk.takeover;

/** What was done to a spreadsheet before it is read. */
enum Mutation {
  BYTES,
  CUT,
  PART_BYTES,
  VALUES,
  ELEMENTS,
  CELLS,
  COUNTS,
  MERGED,
  ENCODING,
  QUOTES,
  EXTENSION,
  PASSWORD,
  BOMB,
  NESTED,
  ENTITIES,
  PARTS
}
