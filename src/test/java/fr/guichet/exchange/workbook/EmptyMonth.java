package fr.guichet.exchange.workbook;

import fr.guichet.exchange.SampleMonth;
import fr.guichet.model.figures.AppointmentFigures;
import fr.guichet.model.figures.DayFigures;
import fr.guichet.model.figures.FollowUpCounts;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.visit.Channel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Months with nothing, or nearly. */
final class EmptyMonth {

  private static final Totals NOTHING =
      new Totals(0, new OutcomeCounts(Map.of()), 0, 0, 0, 0, Map.of());

  private EmptyMonth() {}

  static MonthFigures figures() {
    return new MonthFigures(
        Period.of(SampleMonth.MONTH),
        NOTHING,
        NOTHING,
        NOTHING,
        List.of(),
        List.of(),
        new TreeMap<>(),
        new MonthFigures.Opening(0, 0),
        0,
        0,
        AppointmentFigures.NONE,
        FollowUpCounts.NONE);
  }

  static MonthFigures withOneRequest() {
    OutcomeCounts one = SampleMonth.outcomes(1, 0, 0, 0, 0);
    GroupFigures caf = new GroupFigures("CAF", "CAF", "CAF", one, 0, 0, 0);
    GroupFigures rsa = new GroupFigures("CAF-RSA", "CAF", "RSA", one, 0, 0, 0);
    return new MonthFigures(
        Period.of(SampleMonth.MONTH),
        new Totals(1, one, 1, 1, 15, 0, Map.of(Channel.WALK_IN, 1)),
        NOTHING,
        NOTHING,
        List.of(caf),
        List.of(rsa),
        new TreeMap<>(Map.of(SampleMonth.MONTH.atDay(5), new DayFigures(1, 1, 1))),
        new MonthFigures.Opening(60, 1),
        0,
        0,
        AppointmentFigures.NONE,
        FollowUpCounts.NONE);
  }
}
