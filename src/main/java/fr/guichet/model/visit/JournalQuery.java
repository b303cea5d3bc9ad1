package fr.guichet.model.visit;

import java.time.LocalDate;

/**
 * What is looked for in past days. Every part but the period may be absent.
 *
 * @param from first day, included
 * @param until last day, included
 * @param partner code, null for all
 * @param procedure code, null for all
 * @param outcome null for all
 * @param agent id, null for all
 * @param words words of notes, precisions, labels and targets; accents do not count; empty for all
 */
public record JournalQuery(
    LocalDate from,
    LocalDate until,
    String partner,
    String procedure,
    Outcome outcome,
    String agent,
    String words) {

  public static JournalQuery ofDay(LocalDate day) {
    return between(day, day);
  }

  public static JournalQuery between(LocalDate from, LocalDate until) {
    return new JournalQuery(from, until, null, null, null, null, "");
  }

  /** Whether a visit is of the period and has all that is asked for; the words are left aside. */
  public boolean holds(Visit visit) {
    boolean inPeriod = !visit.when().day().isBefore(from) && !visit.when().day().isAfter(until);
    return inPeriod && (agent == null || agent.equals(visit.agent())) && asksFor(visit);
  }

  private boolean asksFor(Visit visit) {
    boolean any = partner == null && procedure == null && outcome == null;
    return any || visit.requests().stream().anyMatch(this::asksFor);
  }

  private boolean asksFor(Request request) {
    return (partner == null || partner.equals(request.partner()))
        && (procedure == null || procedure.equals(request.procedure()))
        && (outcome == null || outcome == request.outcome());
  }
}
