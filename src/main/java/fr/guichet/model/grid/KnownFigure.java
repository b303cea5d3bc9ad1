package fr.guichet.model.grid;

import static fr.guichet.model.text.Texts.text;

/**
 * A figure that the program fills in by itself.
 *
 * @param name in French
 * @param value null when nothing is known
 * @param reading what it is made of, in French: a share always with its numerator and denominator
 */
public record KnownFigure(Fact fact, String name, Double value, Unit unit, String reading) {

  /** What a value counts. */
  public enum Unit {
    HOURS,
    DAYS,
    MINUTES,
    /** Between 0 and 1. */
    SHARE,
    COUNT
  }

  /** The value as people read it. */
  public String shown() {
    if (value == null) {
      return text("grid.unknown");
    }
    return switch (unit) {
      case SHARE -> text("grid.unit.SHARE", value * 100);
      case COUNT -> text("grid.unit.COUNT", Math.round(value));
      default -> text("grid.unit." + unit, value);
    };
  }
}
