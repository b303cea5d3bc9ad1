package fr.guichet.model.visit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

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
 * @param also what else
 */
public record JournalQuery(
    LocalDate from,
    LocalDate until,
    String partner,
    String procedure,
    Outcome outcome,
    String agent,
    String words,
    Also also) {

  public JournalQuery {
    Objects.requireNonNull(also);
  }

  /** Without anything else. */
  public JournalQuery(
      LocalDate from,
      LocalDate until,
      String partner,
      String procedure,
      Outcome outcome,
      String agent,
      String words) {
    this(from, until, partner, procedure, outcome, agent, words, Also.NOTHING);
  }

  /**
   * What is behind a figure. A request with the cause or one to follow that awaits it is enough.
   *
   * @param cause null for all
   * @param awaited null for all
   * @param channel null for all
   * @param weekday null for all
   * @param hour of the day in which the visit began, null for all
   * @param only visits with something known of them
   * @param requests ids, null for all
   */
  public record Also(
      Cause cause,
      Awaited awaited,
      Channel channel,
      DayOfWeek weekday,
      Integer hour,
      Known only,
      Set<String> requests) {

    public static final Also NOTHING = known(Known.ANY);

    public Also {
      Objects.requireNonNull(only);
      requests = requests == null ? null : Set.copyOf(requests);
    }

    /** What stood in the way, at least one of both given. */
    public static Also hindered(Cause cause, Awaited awaited) {
      return new Also(cause, awaited, null, null, null, Known.ANY, null);
    }

    public static Also through(Channel channel) {
      return new Also(null, null, channel, null, null, Known.ANY, null);
    }

    public static Also at(DayOfWeek weekday, int hour) {
      return new Also(null, null, null, weekday, hour, Known.ANY, null);
    }

    public static Also known(Known only) {
      return new Also(null, null, null, null, null, only, null);
    }

    /** Some requests, known by their ids. */
    public static Also among(Set<String> requests) {
      return new Also(null, null, null, null, null, Known.ANY, requests);
    }

    private boolean holds(Visit visit) {
      int begun = visit.when().minuteOfDay() / 60;
      return (channel == null || channel == visit.channel())
          && (weekday == null || weekday == visit.when().day().getDayOfWeek())
          && (hour == null || hour == begun)
          && (only != Known.ENTRY_TIME || visit.source().entrySeconds() != null)
          && (only != Known.ENTERED_AFTER || visit.when().enteredAfter());
    }

    private boolean asks() {
      return cause != null || awaited != null || requests != null;
    }

    private boolean hinders() {
      return cause != null || awaited != null;
    }

    private boolean asksFor(Request request, FollowUp followUp) {
      Awaited waits = followUp == null ? Awaited.UNSPECIFIED : followUp.awaited();
      if (requests != null && !requests.contains(request.id())) {
        return false;
      }
      return !hinders()
          || cause != null && cause == request.cause()
          || awaited != null && request.outcome() == Outcome.PENDING && awaited == waits;
    }
  }

  /** What may be known of a visit. */
  public enum Known {
    ANY,
    /** How long its entry took. */
    ENTRY_TIME,
    /** That it was noted on a later day. */
    ENTERED_AFTER,
    /** How long its visitor waited for an appointment. */
    WAITING
  }

  public static JournalQuery ofDay(LocalDate day) {
    return between(day, day);
  }

  public static JournalQuery between(LocalDate from, LocalDate until) {
    return new JournalQuery(from, until, null, null, null, null, "");
  }

  /** Whether a visit is of the period and has all that is asked for; the words are left aside. */
  public boolean holds(Visit visit) {
    boolean inPeriod = !visit.when().day().isBefore(from) && !visit.when().day().isAfter(until);
    return inPeriod
        && (agent == null || agent.equals(visit.agent()))
        && also.holds(visit)
        && asksFor(visit);
  }

  private boolean asksFor(Visit visit) {
    boolean any = partner == null && procedure == null && outcome == null && !also.asks();
    return any || visit.requests().stream().anyMatch(request -> asksFor(request, null));
  }

  /** Whether a request is one of those asked for, among the others of its visit. */
  public boolean asksFor(Request request, FollowUp followUp) {
    return (partner == null || partner.equals(request.partner()))
        && (procedure == null || procedure.equals(request.procedure()))
        && (outcome == null || outcome == request.outcome())
        && also.asksFor(request, followUp);
  }
}
