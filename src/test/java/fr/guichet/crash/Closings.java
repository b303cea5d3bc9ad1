package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.Workplace;
import fr.guichet.model.closing.MonthView;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A month closed and opened again; closed, its figures are those of its entries. */
final class Closings implements KilledWork {

  @Override
  public void prepare(Path folder) {
    try (Workplace workplace = KilledWork.open(folder)) {
      October october = new October(workplace.desk());
      if (october.all().isEmpty()) {
        october.fill();
      }
    }
  }

  @Override
  public void run(Path folder, Consumer<String> say) {
    Desk desk = KilledWork.open(folder).desk();
    if (isClosed(desk)) {
      desk.monthClosing().reopen(October.MONTH, "suite");
    }
    say.accept(READY);
    while (true) {
      desk.monthClosing().close(October.MONTH);
      say.accept("state true");
      desk.monthClosing().reopen(October.MONTH, "contrôle");
      say.accept("state false");
    }
  }

  private static boolean isClosed(Desk desk) {
    return desk.months().view(October.MONTH).closing() != null;
  }

  @Override
  public void check(Path folder, String where, List<String> said) {
    try (Workplace workplace = KilledWork.open(folder)) {
      assertThat(workplace.verification().check()).as(where).isNotEmpty();
      Desk desk = workplace.desk();
      List<String> states = KilledWork.after("state", said);
      int steps = changes(folder);
      assertThat(steps).as(where).isGreaterThanOrEqualTo(states.size());
      MonthView view = desk.months().view(October.MONTH);
      assertThat(view.figures()).as(where).isEqualTo(desk.months().now(October.MONTH).figures());
      assertThat(isClosed(desk)).as(where + ": the log agrees").isEqualTo(steps % 2 == 1);
    }
  }

  /** Closings and reopenings of all rounds; each round begins with an open month. */
  private static int changes(Path folder) {
    return Rows.of(folder, "SELECT seq FROM change WHERE kind = 'month_closing'").size();
  }
}
