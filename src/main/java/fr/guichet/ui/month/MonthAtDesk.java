package fr.guichet.ui.month;

import fr.guichet.desk.Desk;
import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.closing.check.Finding;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.site.Agent;
import fr.guichet.ui.month.model.MonthDesk;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The month's screen at the desk of a site. */
public record MonthAtDesk(Desk desk) implements MonthDesk {

  @Override
  public String site() {
    return desk.duty().site().name();
  }

  @Override
  public MonthPage page(YearMonth month) {
    return desk.monthClosing().page(month);
  }

  @Override
  public void close(YearMonth month, String reason) {
    desk.monthClosing().close(month, reason);
  }

  @Override
  public void reopen(YearMonth month, String reason) {
    desk.monthClosing().reopen(month, reason);
  }

  @Override
  public void accept(List<Finding> findings) {
    desk.monthChecks().accept(findings);
  }

  @Override
  public void withdraw(Finding finding) {
    desk.monthChecks().withdraw(finding);
  }

  @Override
  public SiteDay day(LocalDate day) {
    return desk.days().day(day);
  }

  @Override
  public void change(DayLine line, String begun) {
    desk.days().change(line, begun);
  }

  @Override
  public void keep(BegunForm form) {
    desk.begun().keep(form);
  }

  @Override
  public void drop(String form) {
    desk.begun().drop(form);
  }

  @Override
  public String nextForm() {
    return desk.begun().nextId();
  }

  @Override
  public String serving() {
    return desk.duty().serving().id();
  }

  @Override
  public void end(Outage outage, LocalDate day, int minute) {
    desk.days().end(outage, day, minute);
  }

  @Override
  public List<Agent> everyAgent() {
    return desk.duty().everyAgent();
  }

  @Override
  public String undo() {
    return desk.history().undo();
  }

  @Override
  public Optional<String> choice(String name) {
    return desk.duty().choice(name);
  }

  @Override
  public void choose(String name, String value) {
    desk.duty().choose(name, value);
  }

  @Override
  public List<String> order() {
    return desk.settings().reportOrder();
  }

  @Override
  public void order(List<String> keys) {
    desk.settings().reportOrder(keys);
  }
}
