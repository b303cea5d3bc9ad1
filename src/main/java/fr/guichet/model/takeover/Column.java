package fr.guichet.model.takeover;

/**
 * A column of a file and what is made of it.
 *
 * @param index from 0
 * @param header as it stands in the file
 * @param field null unless it is read
 */
public record Column(int index, String header, Use use, Field field) {

  /** What is made of a column. */
  public enum Use {
    READ,
    /** Names, phones, mails or numbers of people: never looked at again. */
    DROPPED,
    IGNORED
  }

  public Column {
    if ((field != null) != (use == Use.READ)) {
      throw new IllegalArgumentException("A column is read as a field, or not at all: " + header);
    }
  }
}
