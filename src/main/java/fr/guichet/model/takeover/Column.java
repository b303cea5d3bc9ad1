package fr.guichet.model.takeover;

/**
 * A column of a file and what is made of it.
 *
 * @param index from 0
 * @param header as it stands in the file, empty when it has none
 * @param field null unless it is read
 * @param why what decided
 */
public record Column(int index, String header, Use use, Field field, Why why) {

  /** What is made of a column. */
  public enum Use {
    READ,
    /** Names, phones, mails or numbers of people: never looked at again. */
    DROPPED,
    IGNORED
  }

  /** What decided what is made of a column. */
  public enum Why {
    /** Said of this file. */
    CHOSEN,
    /** A correspondence that the site gave or kept. */
    CORRESPONDENCE,
    /** The header is the documented name. */
    DOCUMENTED,
    /** The header is a word that sites use for it. */
    WORD,
    /** Another column is read as the same field. */
    TWICE,
    PERSONAL_HEADER,
    PERSONAL_CONTENT,
    UNKNOWN
  }

  public Column {
    if ((field != null) != (use == Use.READ)) {
      throw new IllegalArgumentException("A column is read as a field, or not at all: " + header);
    }
  }
}
