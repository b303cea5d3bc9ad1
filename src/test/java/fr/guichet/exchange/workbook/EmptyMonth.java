package fr.guichet.exchange.workbook;

import fr.guichet.exchange.SampleMonth;
import fr.guichet.model.figures.Compared;
import fr.guichet.model.figures.DayFigures;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.Groups;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Opening;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.PeriodFigures;
import fr.guichet.model.figures.Rhythm;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.visit.Channel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Months with nothing, or nearly. */
public final class EmptyMonth {

  private EmptyMonth() {}

  public static MonthFigures figures() {
    return MonthFigures.empty(Period.of(SampleMonth.MONTH));
  }

  static MonthFigures withOneRequest() {
    OutcomeCounts one = SampleMonth.outcomes(1, 0, 0, 0, 0);
    GroupFigures caf = new GroupFigures("CAF", "CAF", "CAF", one, 0, 0, 0);
    GroupFigures rsa = new GroupFigures("CAF-RSA", "CAF", "RSA", one, 0, 0, 0);
    PeriodFigures now =
        PeriodFigures.NONE
            .withTotals(new Totals(1, one, 1, 1, 15, 0, Map.of(Channel.WALK_IN, 1)))
            .withOpening(new Opening(60, 1));
    var days = new TreeMap<>(Map.of(SampleMonth.MONTH.atDay(5), DayFigures.of(1, 1, 1)));
    return figures()
        .withCompared(new Compared(now, PeriodFigures.NONE, PeriodFigures.NONE))
        .withGroups(new Groups(List.of(caf), List.of(rsa)))
        .withRhythm(new Rhythm(List.of(), List.of(), days));
  }
}
