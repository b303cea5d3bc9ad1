package fr.guichet.ui.counter.entry;

import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.draft.DayWords;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What outcomes propose, ask and accept, for the lines of a draft. */
public final class EntryRules {

  private static final int MOST_TARGETS = 9;

  private final EntryDesk desk;

  public EntryRules(EntryDesk desk) {
    this.desk = desk;
  }

  /** The partner of a procedure that the catalogue knows. */
  public String partnerOf(String procedure) {
    return desk.catalogue().procedure(procedure).orElseThrow().partner();
  }

  /** The day of a visit: typed, or today. */
  public LocalDate day(VisitDraft draft) {
    return draft.typedDay() != null ? draft.typedDay() : desk.today();
  }

  /**
   * The line as proposed; what the catalogue plans is filled in, so that Enter accepts it whole.
   */
  public RequestDraft proposed(RequestDraft line, VisitDraft draft) {
    Outcome outcome = procedure(line).map(desk::proposedOutcome).orElse(Outcome.RESOLVED);
    return decided(line, outcome, false, draft);
  }

  /** The line with that outcome; what it asked is kept when the outcome stays the same. */
  public RequestDraft decided(RequestDraft line, Outcome outcome, boolean help, VisitDraft draft) {
    if (line.outcome() == outcome && line.partnerHelp() == help) {
      return line;
    }
    RequestDraft decided = line.decided(outcome, help);
    return outcome == Outcome.PLANNED_ORIENTATION && planned(line)
        ? decided.withTarget(targets(line, draft).getFirst())
        : decided;
  }

  public List<Question> questions(RequestDraft line) {
    return Question.of(line, planned(line), !desk.otherCauses().isEmpty());
  }

  /** The first question without answer. */
  public Optional<Question> open(RequestDraft line) {
    return questions(line).stream().filter(q -> !q.answeredIn(line)).findFirst();
  }

  public List<Option> options(Question question, RequestDraft line, VisitDraft draft) {
    return switch (question) {
      case AWAITED -> awaited(line, draft);
      case PROMISED_DAY -> List.of();
      case CAUSE ->
          Stream.of(Cause.values())
              .filter(cause -> cause.digit() > 0)
              .map(c -> new Option(c.digit(), Words.of(c), c == line.cause()))
              .toList();
      case PRECISION -> numbered(desk.otherCauses(), line.precision());
      case TARGET -> numbered(targets(line, draft), line.target());
      case REASON ->
          Stream.of(OrientationReason.values())
              .filter(reason -> reason.digit() > 0)
              .map(r -> new Option(r.digit(), Words.of(r), r == line.reason()))
              .toList();
    };
  }

  /** The line with the answer of a digit, empty when the digit answers nothing. */
  public Optional<RequestDraft> answered(
      Question question, int digit, RequestDraft line, VisitDraft draft) {
    return switch (question) {
      case AWAITED ->
          Awaited.ofDigit(digit).map(a -> line.awaiting(a, desk.promised(a, day(draft))));
      case PROMISED_DAY -> Optional.empty();
      case CAUSE -> Cause.ofDigit(digit).map(line::withCause);
      case PRECISION -> nth(desk.otherCauses(), digit).map(line::withPrecision);
      case TARGET -> nth(targets(line, draft), digit).map(line::withTarget);
      case REASON -> OrientationReason.ofDigit(digit).map(line::withReason);
    };
  }

  /** The line with the answer of a text; a day that is not understood leaves it open. */
  public RequestDraft answered(
      Question question, String text, RequestDraft line, VisitDraft draft) {
    return switch (question) {
      case TARGET -> line.withTarget(text.strip());
      case PRECISION -> line.withPrecision(text.strip());
      default -> line.awaiting(Awaited.OTHER_DATE, DayWords.coming(text, day(draft)).orElse(null));
    };
  }

  public Optional<Procedure> procedure(RequestDraft line) {
    return desk.catalogue().procedure(line.procedure());
  }

  /** Where a visitor may be sent: the partner itself, then the usual places of a department. */
  private List<String> targets(RequestDraft line, VisitDraft draft) {
    List<String> targets = new ArrayList<>();
    desk.catalogue()
        .partner(line.partner())
        .filter(partner -> !partner.isCatchAll())
        .ifPresent(partner -> targets.add(partner.labelOn(day(draft)).name()));
    targets.addAll(desk.targets());
    return targets.stream().distinct().limit(MOST_TARGETS).toList();
  }

  private boolean planned(RequestDraft line) {
    return procedure(line).map(Procedure::plannedOrientation).orElse(false);
  }

  private List<Option> awaited(RequestDraft line, VisitDraft draft) {
    return Stream.of(Awaited.values())
        .filter(awaited -> awaited.digit() > 0)
        .map(a -> new Option(a.digit(), promise(a, line, draft), a == line.awaited()))
        .toList();
  }

  private String promise(Awaited awaited, RequestDraft line, VisitDraft draft) {
    LocalDate usual = desk.promised(awaited, day(draft));
    LocalDate shown = usual == null && awaited == line.awaited() ? line.promisedDay() : usual;
    return shown == null
        ? Words.of(awaited)
        : Words.of(awaited) + " · " + DateWords.shortDay(shown);
  }

  private static List<Option> numbered(List<String> answers, String chosen) {
    return IntStream.range(0, answers.size())
        .mapToObj(i -> new Option(i + 1, answers.get(i), answers.get(i).equals(chosen)))
        .toList();
  }

  private static Optional<String> nth(List<String> list, int digit) {
    return digit >= 1 && digit <= list.size() ? Optional.of(list.get(digit - 1)) : Optional.empty();
  }
}
