package fr.guichet.model.figures.report;

import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import java.time.LocalDate;

/**
 * One request as the month file tells it (workbook.md, « Détail »). The file leaves the site: no
 * age, gender, commune, time of day, agent, note or key may ever be added here.
 *
 * @param visitNumber 1 to n in the month, in the order of the visits; stands for no key
 * @param partner label of the day
 * @param procedure label of the day
 * @param cause null unless the outcome asks one
 * @param target empty unless the outcome asks one
 * @param length the request's part of the visit's minutes
 */
public record DetailRow(
    int visitNumber,
    When when,
    Place place,
    Channel channel,
    String partner,
    String procedure,
    Outcome outcome,
    Cause cause,
    String target,
    Part length) {

  /** The same row, whose procedure stays unsaid. */
  DetailRow withoutProcedure() {
    return new DetailRow(
        visitNumber, when, place, channel, partner, "", outcome, cause, target, length);
  }

  /** Half of a day. */
  public enum HalfDay {
    MORNING,
    AFTERNOON;

    /**
     * The half that a time is in: the afternoon begins at noon.
     *
     * @param minuteOfDay 0 to 1439
     */
    static HalfDay of(int minuteOfDay) {
      return minuteOfDay < 12 * 60 ? MORNING : AFTERNOON;
    }
  }

  /**
   * The half-day, and whether it was typed on a later day.
   *
   * @param enteredAfter « saisi après coup »
   */
  public record When(LocalDate day, HalfDay half, boolean enteredAfter) {}

  /**
   * Minutes of the visit, shared equally between its requests.
   *
   * @param minuteShares in {@link GroupFigures#SHARES} parts of a minute
   */
  public record Part(long minuteShares, Origin origin) {

    /** In minutes, with their fraction. */
    public double minutes() {
      return (double) minuteShares / GroupFigures.SHARES;
    }
  }
}
