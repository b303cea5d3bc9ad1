package fr.guichet.desk;

import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Entries of October 2026 at the usual site: a few, which can be counted on fingers. */
public final class October {

  public static final YearMonth MONTH = YearMonth.of(2026, 10);

  private final Desk desk;

  public October(Desk desk) {
    this.desk = desk;
  }

  /**
   * Every day that the site opens has a visit: 22 of them, 25 requests; 22 resolved, two to follow,
   * one sent elsewhere.
   */
  public October fill() {
    List<LocalDate> days =
        day(1)
            .datesUntil(day(31))
            .filter(day -> !desk.duty().site().hoursOn(day).isEmpty())
            .toList();
    for (LocalDate day : days) {
      visit(day, 600, 20, resolved("CAF", "CAF-RSA"));
    }
    add(days.get(0), pending("CAF", "CAF-LOGEMENT", day(1).plusDays(60)));
    add(days.get(1), pending("CPAM", "CPAM-CVITALE", day(1).plusDays(60)));
    add(days.get(2), redirected("DGFIP", "IMP-DECLARATION"));
    return this;
  }

  /** The first of a day's visits gets another request. */
  private void add(LocalDate day, RequestDraft line) {
    VisitEntry entry = of(day).getFirst();
    VisitDraft draft = desk.journal().draftOf(entry);
    List<RequestDraft> lines = new ArrayList<>(draft.requests());
    lines.add(line);
    desk.visits().save(draft.withRequests(lines), null);
  }

  public static LocalDate day(int day) {
    return MONTH.atDay(day);
  }

  public List<VisitEntry> of(LocalDate day) {
    return desk.journal().find(JournalQuery.ofDay(day));
  }

  public List<VisitEntry> all() {
    return desk.journal().find(JournalQuery.between(MONTH.atDay(1), MONTH.atEndOfMonth()));
  }

  public VisitEntry visit(LocalDate day, int minute, int minutes, RequestDraft... lines) {
    VisitDraft draft =
        VisitDraft.started(
                desk.duty().nextId(),
                desk.duty().agents().getFirst().id(),
                desk.duty().clock().millis(),
                Channel.WALK_IN)
            .at(day, minute)
            .with(d -> d.minutes(minutes))
            .withRequests(List.of(lines));
    return desk.visits().save(draft, null);
  }

  /** Corrects an entry: its first request gets another outcome. */
  public void correct(VisitEntry entry, RequestDraft line) {
    VisitDraft draft = desk.journal().draftOf(entry);
    desk.visits().save(draft.withRequests(List.of(line)), null);
  }

  public static RequestDraft resolved(String partner, String procedure) {
    return RequestDraft.of(partner, procedure, "").decided(Outcome.RESOLVED, false);
  }

  public static RequestDraft pending(String partner, String procedure, LocalDate promised) {
    return RequestDraft.of(partner, procedure, "")
        .decided(Outcome.PENDING, false)
        .awaiting(Awaited.DOCUMENT, promised);
  }

  public static RequestDraft redirected(String partner, String procedure) {
    return RequestDraft.of(partner, procedure, "")
        .decided(Outcome.REDIRECTED, false)
        .with(line -> line.cause(Cause.NO_SLOT).target("Mairie"));
  }

  public static RequestDraft oriented(String partner, String procedure, OrientationReason reason) {
    return RequestDraft.of(partner, procedure, "")
        .decided(Outcome.PLANNED_ORIENTATION, false)
        .with(line -> line.target("Point-justice").reason(reason));
  }
}
