package fr.guichet.model.catalogue;

import java.util.stream.Stream;

/** How far the counter goes for a procedure; follows from the catalogue, nobody types it. */
public enum Level {
  INFORMATION("information"),
  SUPPORT("accompagnement"),
  ORIENTATION("orientation");

  private final String code;

  Level(String code) {
    this.code = code;
  }

  /** The word of the catalogue's column {@code niveau}. */
  public String code() {
    return code;
  }

  /**
   * The level of a catalogue word.
   *
   * @throws IllegalArgumentException for any other word
   */
  public static Level ofCode(String code) {
    return Stream.of(values())
        .filter(level -> level.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown level: " + code));
  }
}
