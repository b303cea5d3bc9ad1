package fr.guichet.model.personal;

/**
 * Where a note is kept: its text may name somebody, so it is a sealed value of its own that leaves
 * when its time is up. A note never changes: another text is another note.
 *
 * @param id of its {@link PersonalValue}, and the place that it is sealed for; null only while a
 *     snapshot from before version 3 of the file is read, which holds the sealed text itself
 */
public record Note(String id) {

  static final String SLASH = "/";

  /** What the ids of notes of visits begin with. */
  public static final String OF_VISIT = "visit" + SLASH;

  /** One of an appointment or a follow-up, that nobody has yet. */
  public static Note fresh(String id) {
    return new Note("note" + SLASH + id);
  }

  /** One of a visit or its requests, that nobody has yet. */
  public static Note freshOfVisit(String id) {
    return new Note(OF_VISIT + id);
  }

  /**
   * The one that was made of a text which a visit or a request held itself, before version 4 of the
   * file.
   *
   * @param field « note », « reference » or « precision »
   * @param id of the visit or the request
   */
  public static Note formerOfVisit(String field, String id) {
    return new Note(String.join(SLASH, "visit", field, id));
  }

  /** The same for one of a visit or a request. */
  public static Note readOfVisit(Note note, String field, String id) {
    return note == null || note.id() != null ? note : formerOfVisit(field, id);
  }

  /** A note as it was read; one that stood there itself was moved to an id made of its place. */
  public static Note read(Note note, String... formerPlace) {
    return note == null || note.id() != null ? note : new Note(String.join(SLASH, formerPlace));
  }
}
