package fr.guichet.ui.month;

import fr.guichet.model.day.NotTaken.Reason;
import fr.guichet.model.day.Outages;
import fr.guichet.model.figures.Compared;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.Groups;
import fr.guichet.model.figures.Interruptions;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Opening;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.PeriodFigures;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The month of the drawing. */
final class MonthSample {

  static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  private MonthSample() {}

  static MonthFigures of(YearMonth month) {
    return month.equals(OCTOBER) ? october() : empty(month);
  }

  static MonthFigures october() {
    List<GroupFigures> partners = new ArrayList<>();
    partners.add(partner("INTERIEUR", "Intérieur (France Titres)", 71, 2, 1, 2, 2, 18, 70, 66));
    partners.add(partner("CAF", "CAF", 57, 4, 1, 2, 2, 22, 61, 58));
    partners.add(partner("CPAM", "Assurance maladie", 52, 3, 6, 2, 2, 17, 67, 60));
    partners.add(partner("DGFIP", "Impôts (DGFiP)", 50, 2, 2, 4, 3, 19, 52, 55));
    partners.add(partner("CNAV", "Assurance retraite (Carsat)", 47, 5, 3, 1, 1, 34, 55, 41));
    partners.add(partner("FT", "France Travail", 21, 1, 1, 1, 0, 21, 22, 26));
    partners.add(partner("MSA", "MSA", 14, 1, 2, 1, 0, 25, 19, 17));
    partners.add(partner("JUSTICE", "Point-justice", 2, 0, 9, 1, 0, 14, 11, 9));
    partners.add(partner("AUTRE", "Autre partenaire", 26, 3, 1, 0, 1, 16, 32, 29));
    OutcomeCounts all = new OutcomeCounts(Map.of());
    for (GroupFigures partner : partners) {
      all = all.plus(partner.outcomes());
    }
    PeriodFigures now =
        of(totals(266, all, 380))
            .withOpening(new Opening(114 * 60, 22))
            .withInterruptions(
                new Interruptions(Map.of(Reason.BUSY, 5), Outages.NONE, Outages.NONE))
            .withToQualify(1);
    return empty(OCTOBER)
        .withCompared(
            new Compared(
                now, of(totals(250, resolved(389), 350)), of(totals(230, resolved(361), 330))))
        .withGroups(new Groups(partners, partners));
  }

  /** With partners of the site that hold in no window. */
  static MonthFigures crowded() {
    List<GroupFigures> partners = new ArrayList<>(october().partners());
    for (int i = 1; i <= 9; i++) {
      partners.add(partner("LOCAL-" + i, "Partenaire du site n° " + i, 1, 0, 0, 0, 0, 10, 0, 0));
    }
    return october().withGroups(new Groups(partners, partners));
  }

  private static PeriodFigures of(Totals totals) {
    return PeriodFigures.NONE.withTotals(totals);
  }

  static MonthFigures empty(YearMonth month) {
    return MonthFigures.empty(Period.of(month));
  }

  private static OutcomeCounts resolved(int number) {
    return new OutcomeCounts(Map.of(Outcome.RESOLVED, number));
  }

  private static Totals totals(int visits, OutcomeCounts outcomes, int operators) {
    return new Totals(visits, outcomes, operators, visits, 0, 0, Map.of(Channel.WALK_IN, visits));
  }

  private static GroupFigures partner(
      String code,
      String label,
      int r,
      int s,
      int o,
      int x,
      int n,
      int minutes,
      int previous,
      int last) {
    var counts = new EnumMap<Outcome, Integer>(Outcome.class);
    counts.put(Outcome.RESOLVED, r);
    counts.put(Outcome.PENDING, s);
    counts.put(Outcome.PLANNED_ORIENTATION, o);
    counts.put(Outcome.REDIRECTED, x);
    counts.put(Outcome.UNFINISHED, n);
    var outcomes = new OutcomeCounts(counts);
    long shares = GroupFigures.SHARES * minutes * outcomes.requests();
    return new GroupFigures(code, code, label, outcomes, shares, previous, last);
  }
}
