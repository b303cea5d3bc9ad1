package fr.guichet.model.closing.check;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Visits that look like one typed twice: the same procedures with the same outcomes by the same
 * agent, a few minutes apart. A time that nobody knows tells nothing but of two imports.
 */
final class Doubles {

  /** Minutes between two visits that are more likely one. */
  private static final int NEAR = 10;

  private final List<VisitEntry> entries;
  private final CheckWords words;

  Doubles(List<VisitEntry> entries, CheckWords words) {
    this.entries = entries;
    this.words = words;
  }

  private record Likeness(LocalDate day, String agent, String channel, List<String> requests) {

    static Likeness of(Visit visit) {
      return new Likeness(
          visit.when().day(),
          visit.agent(),
          visit.channel().name(),
          visit.requests().stream().map(Likeness::of).sorted().toList());
    }

    private static String of(Request request) {
      return request.procedure() + " " + request.outcome();
    }
  }

  Stream<Finding> all() {
    Map<Likeness, List<VisitEntry>> alike =
        entries.stream()
            .filter(entry -> timed(entry) || entry.visit().source().importId() != null)
            .filter(entry -> !entry.visit().requests().isEmpty())
            .collect(Collectors.groupingBy(entry -> Likeness.of(entry.visit())));
    return alike.values().stream()
        .filter(group -> group.size() > 1)
        .flatMap(this::near)
        .sorted(Comparator.comparing(Finding::key));
  }

  private Stream<Finding> near(List<VisitEntry> group) {
    List<VisitEntry> inTime =
        group.stream()
            .sorted(Comparator.comparingInt(entry -> entry.visit().when().minuteOfDay()))
            .toList();
    List<Finding> found = new ArrayList<>();
    for (int i = 1; i < inTime.size(); i++) {
      VisitEntry one = inTime.get(i - 1);
      VisitEntry other = inTime.get(i);
      boolean tells = timed(one) && timed(other) || ofTwoImports(one, other);
      if (tells && minute(other) - minute(one) <= NEAR) {
        found.add(found(inTime.get(i - 1), inTime.get(i)));
      }
    }
    return found.stream();
  }

  private static boolean timed(VisitEntry entry) {
    return entry.visit().when().origin() != Origin.USUAL;
  }

  /** Two posts may have taken over the same file. */
  private static boolean ofTwoImports(VisitEntry one, VisitEntry other) {
    String first = one.visit().source().importId();
    String second = other.visit().source().importId();
    return first != null && second != null && !first.equals(second);
  }

  private Finding found(VisitEntry first, VisitEntry second) {
    String said =
        text("check.DOUBLE.again", words.visit(first.visit()), TimeWords.spoken(minute(second)));
    return Finding.of(
        Check.DOUBLE,
        first.visit().id() + "+" + second.visit().id(),
        new Mend.Entry(second.visit().id()),
        said,
        first,
        second);
  }

  private static int minute(VisitEntry entry) {
    return entry.visit().when().minuteOfDay();
  }
}
