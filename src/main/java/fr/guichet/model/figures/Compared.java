package fr.guichet.model.figures;

/**
 * A period between those that it is compared with.
 *
 * @param previous the period before ({@link Period#previous})
 * @param lastYear the same a year before ({@link Period#lastYear})
 */
public record Compared(PeriodFigures now, PeriodFigures previous, PeriodFigures lastYear) {

  static final Compared NONE =
      new Compared(PeriodFigures.NONE, PeriodFigures.NONE, PeriodFigures.NONE);
}
