package fr.guichet.model.takeover;

import fr.guichet.model.text.Folding;

/**
 * What a site's own word means, kept for its next file: a header the field that its column is read
 * as, a value of a field a code.
 *
 * @param field whose value it is; null for a header
 * @param text as it stands in the file
 * @param code of a value, or any word that the program knows, empty to leave it blank; of a header
 *     the documented name of a field, empty to leave the column out
 */
public record Correspondence(Field field, String text, String code) {

  private static final String COLUMN = "colonne";

  public Correspondence {
    if (text.isBlank() || field == null && !code.isEmpty() && Field.ofWord(code).isEmpty()) {
      throw new IllegalArgumentException("No correspondence: " + text + " = " + code);
    }
  }

  /** A column with that header is read as a field; null leaves it out. */
  public static Correspondence ofHeader(String header, Field read) {
    return new Correspondence(null, header, read == null ? "" : read.word());
  }

  /** What it is about, however it is written: there is one correspondence of it. */
  public String key() {
    return key(field, text);
  }

  /** The key of a header (no field) or of a value of a field. */
  public static String key(Field field, String text) {
    return (field == null ? COLUMN : field.word()) + ":" + compared(text);
  }

  /** Signs count where there is nothing else: « ? », « ++ ». */
  private static String compared(String text) {
    String folded = Folding.fold(text);
    return folded.isEmpty() ? text.strip() : folded;
  }
}
