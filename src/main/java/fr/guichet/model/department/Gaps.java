package fr.guichet.model.department;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.department.Remark.State;
import fr.guichet.model.text.DateWords;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to ask the sites. With a list of expected sites each of them owes every month from
 * the first to the last one received; without a list, every site that sent something owes the
 * months since its own first one.
 */
final class Gaps {

  private static final Comparator<Remark> ORDER =
      Comparator.comparing(Remark::state)
          .thenComparing(Remark::month)
          .thenComparing(Remark::matricule)
          .thenComparing(Remark::site);

  private final List<SentMonth> counted;
  private final List<Doubles.Conflict> conflicts;
  private final List<SentMonth> received;
  private final List<Expected> expected;
  private final Deadline deadline;

  /**
   * @param expected empty without a list
   */
  Gaps(Doubles doubles, List<Expected> expected, Deadline deadline) {
    this.counted = doubles.counted();
    this.conflicts = doubles.conflicts();
    this.received =
        Stream.concat(counted.stream(), conflicts.stream().map(Doubles.Conflict::one))
            .sorted(Comparator.comparing(SentMonth::month))
            .toList();
    this.expected = expected;
    this.deadline = deadline;
  }

  List<Remark> all() {
    if (received.isEmpty()) {
      return List.of();
    }
    Stream<Remark> conflicting =
        conflicts.stream().map(c -> remark(c.one(), State.CONFLICT, "conflict", c.names()));
    Stream<Remark> missing = expected.isEmpty() ? sinceTheirFirst() : ofTheList();
    Stream<Remark> others = counted.stream().flatMap(this::about);
    return Stream.of(conflicting, missing, others)
        .flatMap(Function.identity())
        .sorted(ORDER)
        .toList();
  }

  private Stream<Remark> about(SentMonth sent) {
    List<Remark> about = new ArrayList<>();
    SentFile file = sent.file();
    if (deadline.late(sent)) {
      String due = DateWords.numbers(deadline.of(sent.month()));
      about.add(
          remark(sent, State.LATE, "late", DateWords.numbers(file.exported()), due, file.name()));
    }
    if (file.closed() == null) {
      about.add(remark(sent, State.OPEN, "open", file.name()));
    }
    if (!expected.isEmpty() && !listed(file)) {
      about.add(remark(sent, State.UNEXPECTED, "unexpected", file.name()));
    }
    return about.stream();
  }

  private boolean listed(SentFile file) {
    return expected.stream().anyMatch(site -> site.matricule().equals(file.matricule()));
  }

  private static Remark remark(SentMonth sent, State state, String key, Object... args) {
    SentFile file = sent.file();
    String detail = text("department." + key, args);
    return new Remark(file.matricule(), file.site(), sent.month(), state, detail);
  }

  // --- missing

  private Stream<Remark> ofTheList() {
    Map<String, List<SentMonth>> byMatricule =
        received.stream().collect(Collectors.groupingBy(sent -> sent.file().matricule()));
    YearMonth first = received.getFirst().month();
    return expected.stream()
        .flatMap(
            site -> {
              var sent = byMatricule.getOrDefault(site.matricule(), List.of());
              String name = sent.isEmpty() ? site.name() : sent.getLast().file().site();
              return missing(site.matricule(), name, first, sent);
            });
  }

  private Stream<Remark> sinceTheirFirst() {
    Map<String, List<SentMonth>> sites =
        received.stream().collect(Collectors.groupingBy(sent -> sent.file().key()));
    return sites.values().stream()
        .flatMap(
            sent -> {
              SentFile last = sent.getLast().file();
              return missing(last.matricule(), last.site(), sent.getFirst().month(), sent);
            });
  }

  /** From a month to the last one that anybody sent. */
  private Stream<Remark> missing(
      String matricule, String site, YearMonth first, List<SentMonth> sent) {
    Set<YearMonth> months = sent.stream().map(SentMonth::month).collect(Collectors.toSet());
    YearMonth last = received.getLast().month();
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .filter(month -> !months.contains(month))
        .map(month -> missing(matricule, site, month));
  }

  private Remark missing(String matricule, String site, YearMonth month) {
    State state = deadline.past(month) ? State.MISSING : State.NOT_DUE;
    String due = text("department.due", DateWords.numbers(deadline.of(month)));
    return new Remark(matricule, site, month, state, due);
  }
}
