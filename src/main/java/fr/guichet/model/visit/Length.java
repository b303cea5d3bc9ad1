package fr.guichet.model.visit;

/** How long a visit took, in minutes, and how that is known. */
public record Length(int minutes, Origin origin) {

  /** The longest visit that can be typed: a day. */
  public static final int LIMIT = 24 * 60;

  public Length {
    if (minutes < 0 || minutes > LIMIT || origin == null) {
      throw new IllegalArgumentException("Not a length: " + minutes);
    }
  }
}
