package fr.guichet.model.figures.report;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.report.DetailRow.HalfDay;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Turns the visits of a month into the rows that may leave the site. */
public final class DetailRows {

  private static final Comparator<Visit> IN_TIME =
      Comparator.comparing((Visit visit) -> visit.when().day())
          .thenComparing(visit -> visit.when().minuteOfDay())
          .thenComparing(Visit::id);

  private final Catalogue catalogue;

  public DetailRows(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * One row a request, in the order of time. Visits are numbered from 1; one that only continues
   * earlier requests has its number and no row.
   *
   * @param month all visits of the month, in any order
   */
  public List<DetailRow> of(List<VisitEntry> month) {
    return rows(month, this::row);
  }

  /**
   * The same rows with what else was noted, for the site's own use.
   *
   * @param initials of an agent, by its id
   */
  public List<InternalRow> internal(List<VisitEntry> month, UnaryOperator<String> initials) {
    return rows(
        month,
        (number, visit, request) ->
            new InternalRow(
                discreet(row(number, visit, request), request),
                visit.when().minuteOfDay(),
                initials.apply(visit.agent()),
                visit.persons(),
                visit.profile()));
  }

  private DetailRow discreet(DetailRow row, Request request) {
    boolean sensitive =
        catalogue.procedure(request.procedure()).map(Procedure::sensitive).orElse(false);
    return sensitive ? row.withoutProcedure() : row;
  }

  private interface Row<T> {
    T of(int number, Visit visit, Request request);
  }

  private <T> List<T> rows(List<VisitEntry> month, Row<T> row) {
    List<Visit> visits = month.stream().map(VisitEntry::visit).sorted(IN_TIME).toList();
    List<T> rows = new ArrayList<>();
    for (int index = 0; index < visits.size(); index++) {
      for (Request request : visits.get(index).requests()) {
        rows.add(row.of(index + 1, visits.get(index), request));
      }
    }
    return rows;
  }

  private DetailRow row(int number, Visit visit, Request request) {
    LocalDate day = visit.when().day();
    HalfDay half = HalfDay.of(visit.when().minuteOfDay());
    long minutes = visit.length().minutes() * GroupFigures.SHARES / visit.requests().size();
    return new DetailRow(
        number,
        new DetailRow.When(day, half, visit.when().enteredAfter()),
        visit.place(),
        visit.channel(),
        catalogue.sign(request.partner(), day),
        catalogue.label(request.procedure()),
        request.outcome(),
        request.cause(),
        request.target(),
        new DetailRow.Part(minutes, visit.length().origin()));
  }
}
