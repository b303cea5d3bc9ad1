package fr.guichet.desk.takeover.words;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.takeover.Field;

/** A value that cannot be placed, and why. */
public final class Misread extends Exception {

  private static final long serialVersionUID = 1L;

  private final Field field;
  private final String proposition;

  private Misread(Field field, String reason, String proposition) {
    super(reason, null, false, false); // no stack: one for each faulty cell of a large file
    this.field = field;
    this.proposition = proposition;
  }

  public static Misread of(Field field, String key, Object... args) {
    return new Misread(field, text("import.reject." + key, args), "");
  }

  Misread proposing(String instead) {
    return new Misread(field, getMessage(), instead);
  }

  public Field field() {
    return field;
  }

  public String proposition() {
    return proposition;
  }
}
