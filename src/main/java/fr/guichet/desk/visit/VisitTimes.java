package fr.guichet.desk.visit;

import fr.guichet.desk.catalogue.Usage;
import fr.guichet.desk.duty.Duty;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.When;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.time.Instant;
import java.time.LocalDate;

/** When a visit began and how long it took, by the clock of the counter (ui.md, « Time »). */
final class VisitTimes {

  /** Entered quicker, a visit was noted after it took place: the clock measured only the typing. */
  private static final int SHORTEST_MEASURED_MINUTES = 3;

  /** Left open longer, it was forgotten: the clock measured the lunch break. */
  private static final int LONGEST_MEASURED_MINUTES = 180;

  private final Duty duty;
  private final Usage usage;

  VisitTimes(Duty duty, Usage usage) {
    this.duty = duty;
    this.usage = usage;
  }

  When when(VisitDraft draft) {
    When started =
        When.of(Instant.ofEpochMilli(draft.startedAt()), duty.zone(), Origin.MEASURED, false);
    LocalDate day = draft.typedDay() == null ? started.day() : draft.typedDay();
    boolean after = day.isBefore(duty.today());
    if (draft.typedDay() == null && draft.typedMinute() == null) {
      return new When(started.at(), day, started.minuteOfDay(), Origin.MEASURED, after);
    }
    int minute = draft.typedMinute() == null ? started.minuteOfDay() : draft.typedMinute();
    return When.typed(day, minute, duty.zone(), after);
  }

  Length proposed(VisitDraft draft) {
    long measured = (duty.clock().millis() - draft.startedAt()) / 60_000;
    boolean typed = draft.typedDay() != null || draft.typedMinute() != null;
    if (!typed && measured >= SHORTEST_MEASURED_MINUTES && measured <= LONGEST_MEASURED_MINUTES) {
      return new Length((int) measured, Origin.MEASURED);
    }
    int usual =
        draft.requests().stream().map(RequestDraft::procedure).mapToInt(usage::usualMinutes).sum();
    return new Length(usual == 0 ? 15 : Math.min(usual, Length.LIMIT), Origin.USUAL);
  }
}
