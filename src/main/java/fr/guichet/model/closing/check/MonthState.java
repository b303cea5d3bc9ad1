package fr.guichet.model.closing.check;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.HeldDays;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.Tally;
import fr.guichet.model.figures.Period;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.VisitDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * All that the checks look at, read once.
 *
 * @param firstDay of the first visit ever; null without any
 * @param days the line of each day of the month, noted or planned
 * @param held those of them that are over, since the site has noted anything at all
 * @param unsettled appointments of the month to fill in
 * @param marks of the month, not qualified
 * @param outages of the month, not ended
 * @param drafts visits typed and not saved, of the month
 */
public record MonthState(
    Period period,
    LocalDate today,
    LocalDate firstDay,
    List<VisitEntry> entries,
    SortedMap<LocalDate, DayLine> days,
    HeldDays held,
    List<Appointment> unsettled,
    List<Tally> marks,
    List<Outage> outages,
    List<VisitDraft> drafts) {

  public MonthState {
    entries = List.copyOf(entries);
  }
}
