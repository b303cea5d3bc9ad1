package fr.guichet.model.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * What is told of a period and of the periods compared with it.
 *
 * @param totals visits and requests
 * @param opening hours really held
 * @param interruptions requests not taken, outages
 * @param appointments in neither rate
 * @param followUps at the end of the period, or now while it lasts
 * @param toQualify marks not yet qualified, in no other figure
 * @param medianEntrySeconds from the first key to the saving of a visit, null when none was
 *     measured
 */
@RecordBuilder
public record PeriodFigures(
    Totals totals,
    Opening opening,
    Interruptions interruptions,
    AppointmentFigures appointments,
    FollowUpCounts followUps,
    int toQualify,
    Double medianEntrySeconds)
    implements PeriodFiguresBuilder.With {

  /** A period without any entry, never open. */
  public static final PeriodFigures NONE =
      new PeriodFigures(
          Totals.NONE,
          Opening.NONE,
          Interruptions.NONE,
          AppointmentFigures.NONE,
          FollowUpCounts.NONE,
          0,
          null);

  public PeriodFigures {
    Objects.requireNonNull(totals);
    Objects.requireNonNull(opening);
    Objects.requireNonNull(interruptions);
    Objects.requireNonNull(appointments);
    Objects.requireNonNull(followUps);
  }

  /** Requests an opened hour, 0 when never open. */
  public double requestsAnHour() {
    return opening.minutes() == 0 ? 0 : totals.requests() * 60.0 / opening.minutes();
  }
}
