package fr.guichet.desk.figures;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.figures.FollowUpCounts;
import fr.guichet.model.figures.OpenMatters;
import fr.guichet.model.figures.OpenMatters.Age;
import fr.guichet.model.figures.OpenMatters.OfAge;
import fr.guichet.model.figures.Period;
import fr.guichet.storage.query.FollowUpQuery;
import fr.guichet.storage.query.FollowUpQuery.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What is open at the end of a period; one that lasts has no end yet but today. */
final class OpenAssembly {

  private final Duty duty;
  private final LocalDate day;
  private final FollowUpQuery query;

  OpenAssembly(Duty duty, DSLContext sql, Period period) {
    this.duty = duty;
    day = period.until().isAfter(duty.today()) ? duty.today() : period.until();
    long over = day.plusDays(1).atStartOfDay(duty.zone()).toInstant().toEpochMilli();
    query = new FollowUpQuery(sql, day, over);
  }

  FollowUpCounts counts() {
    return query.counts();
  }

  OpenMatters matters() {
    List<Open> open = query.open();
    return new OpenMatters(
        Stream.of(Age.values()).map(age -> ofAge(age, open)).toList(),
        Medians.of(open.stream().mapToDouble(this::days)),
        open.stream().map(this::days).max(Integer::compare).orElse(null));
  }

  private OfAge ofAge(Age age, List<Open> open) {
    List<Open> of = open.stream().filter(matter -> Age.of(days(matter)) == age).toList();
    return new OfAge(
        age,
        count(of.stream(), matter -> matter.visitDay() != null),
        count(of.stream(), matter -> matter.visitDay() == null),
        count(of.stream(), this::isOverdue));
  }

  private boolean isOverdue(Open matter) {
    return matter.overdue(day);
  }

  private int days(Open matter) {
    LocalDate begun =
        matter.visitDay() != null
            ? matter.visitDay()
            : LocalDate.ofInstant(Instant.ofEpochMilli(matter.takenAt()), duty.zone());
    return (int) Math.max(0, ChronoUnit.DAYS.between(begun, day));
  }

  private static int count(Stream<Open> matters, Predicate<Open> which) {
    return (int) matters.filter(which).count();
  }
}
