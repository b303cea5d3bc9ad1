package fr.guichet.model.figures;

import fr.guichet.model.figures.report.SmallCounts;
import java.util.List;

/**
 * Who came, as far as visitors were asked. Counts that would point at few visits are masked before
 * they get here ({@link SmallCounts}): nobody else ever sees them.
 *
 * @param age by {@link fr.guichet.model.visit.AgeBand}
 * @param gender by {@link fr.guichet.model.visit.Gender}
 * @param status by word of the site's list
 * @param commune by what was typed
 * @param firstVisit « true » or « false »
 */
public record Publics(
    Breakdown age, Breakdown gender, Breakdown status, Breakdown commune, Breakdown firstVisit) {

  /** The part that gathers the rare answers of an open list. */
  public static final String OTHERS = "";

  static final Publics NONE =
      new Publics(Breakdown.NONE, Breakdown.NONE, Breakdown.NONE, Breakdown.NONE, Breakdown.NONE);

  /**
   * The visits by one answer.
   *
   * @param visits all of the period
   * @param notAsked of them, null when it is not told
   * @param parts the answers
   */
  public record Breakdown(int visits, Integer notAsked, List<Part> parts) {

    private static final Breakdown NONE = new Breakdown(0, null, List.of());

    public Breakdown {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One answer.
   *
   * @param code name of a constant or a word that was typed, {@link #OTHERS} for the rest
   * @param visits null when it is not told
   */
  public record Part(String code, Integer visits) {}
}
