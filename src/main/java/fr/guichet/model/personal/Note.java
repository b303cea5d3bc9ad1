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

  /** One that nobody has yet. */
  public static Note fresh(String id) {
    return new Note("note" + SLASH + id);
  }

  /** A note as it was read; one that stood there itself was moved to an id made of its place. */
  public static Note read(Note note, String... formerPlace) {
    return note == null || note.id() != null ? note : new Note(String.join(SLASH, formerPlace));
  }
}
