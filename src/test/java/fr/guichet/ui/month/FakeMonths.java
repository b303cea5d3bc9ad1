package fr.guichet.ui.month;

import fr.guichet.model.closing.Check;
import fr.guichet.model.closing.Closing;
import fr.guichet.model.closing.Finding;
import fr.guichet.model.closing.Mend;
import fr.guichet.model.closing.MonthCheck;
import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.closing.MonthView;
import fr.guichet.model.closing.SinceClosing;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.OutcomeCounts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Months of the drawing: one with two overdue promises, until they are accepted. */
final class FakeMonths implements Months {

  final List<String> done = new ArrayList<>();
  private boolean closed;
  private boolean accepted;

  @Override
  public MonthPage page(YearMonth month) {
    MonthFigures figures = MonthSample.of(month);
    var by = new Closing(month, 0, LocalDate.of(2026, 11, 2), "Camille Martin");
    MonthView view = closed ? new MonthView(figures, by, false) : MonthView.open(figures);
    return new MonthPage(
        month, view, MonthView.open(figures), checks(), since(), List.of(), "", "", "");
  }

  private SinceClosing since() {
    var none = new OutcomeCounts(Map.of());
    return closed ? new SinceClosing(none, none, none, List.of(), List.of()) : null;
  }

  private List<MonthCheck> checks() {
    Finding.Seen seen = accepted ? new Finding.Seen("Camille Martin", "2 nov.") : null;
    var first = new Finding(Check.OVERDUE, "1", new Mend.Promise("1"), "CAF · lun. 5", "f", seen);
    var second = new Finding(Check.OVERDUE, "2", new Mend.Promise("2"), "CPAM · mar. 6", "f", seen);
    return List.of(
        new MonthCheck(Check.UNSAVED, "Toutes les demandes ont un résultat", List.of(), true),
        new MonthCheck(
            Check.OVERDUE,
            "demandes « à suivre » dont la date est passée",
            List.of(first, second),
            true));
  }

  @Override
  public void close(YearMonth month) {
    closed = true;
    done.add("close " + month);
  }

  @Override
  public void reopen(YearMonth month, String reason) {
    closed = false;
    done.add("reopen " + month + " " + reason);
  }

  @Override
  public void accept(List<Finding> findings) {
    accepted = true;
    done.add("accept " + findings.size());
  }
}
