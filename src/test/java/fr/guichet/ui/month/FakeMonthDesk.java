package fr.guichet.ui.month;

import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.closing.MonthView;
import fr.guichet.model.closing.United;
import fr.guichet.model.closing.check.Check;
import fr.guichet.model.closing.check.Finding;
import fr.guichet.model.closing.check.Mend;
import fr.guichet.model.closing.check.MonthCheck;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.site.Agent;
import fr.guichet.ui.month.model.MonthDesk;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A desk with the month of the drawing. */
final class FakeMonthDesk implements MonthDesk {

  private final Map<String, String> choices = new HashMap<>();
  private List<String> order = List.of();
  private boolean clean;
  private boolean crowded;

  /** Nothing is left to look at. */
  void clean() {
    clean = true;
  }

  /** So many partners that the table scrolls. */
  void crowd() {
    crowded = true;
  }

  @Override
  public MonthPage page(YearMonth month) {
    boolean drawn = month.equals(MonthSample.OCTOBER);
    var view = MonthView.open(drawn && crowded ? MonthSample.crowded() : MonthSample.of(month));
    return new MonthPage(
        month,
        view,
        drawn ? checks() : List.of(),
        null,
        List.of(),
        "",
        "",
        United.ALONE,
        "Dernier mois clôturé\u00a0: septembre 2026, le 02/10/2026 par J. Durand · 1 correction"
            + " depuis");
  }

  private List<MonthCheck> checks() {
    return List.of(
        check(Check.UNSAVED, 0, "Toutes les demandes ont un résultat"),
        check(Check.OVERDUE, 4, "demandes «\u00a0à suivre\u00a0» dont la date est passée"),
        check(Check.TO_FILL_IN, 2, "rendez-vous passés sans issue"),
        check(Check.EMPTY_DAY, 1, "jour ouvert sans visite\u00a0: mer. 14 — fermé\u00a0?"),
        check(Check.OUTAGE, 0, "Toutes les pannes ont une fin"),
        check(Check.OPENING, 0, "Ouverture\u00a0: 26 h/sem. sur 5 jours (label\u00a0: 24 h)"),
        check(Check.PRESENCE, 0, "Deux conseillers présents 96\u00a0% du temps"));
  }

  private MonthCheck check(Check check, int number, String sentence) {
    List<Finding> findings =
        IntStream.range(0, clean ? 0 : number)
            .mapToObj(
                i ->
                    new Finding(
                        check, "k" + i, new Mend.ToFillIn(), "lun. 5 oct. · CAF " + i, "f", null))
            .toList();
    return new MonthCheck(check, sentence, findings, findings.isEmpty());
  }

  @Override
  public void close(YearMonth month, String reason) {}

  @Override
  public void reopen(YearMonth month, String reason) {}

  @Override
  public void accept(List<Finding> findings) {}

  @Override
  public void withdraw(Finding finding) {}

  @Override
  public SiteDay day(LocalDate day) {
    throw new IllegalStateException("No day is asked for here");
  }

  @Override
  public void change(DayLine line, String begun) {}

  @Override
  public void keep(BegunForm form) {}

  @Override
  public void drop(String form) {}

  @Override
  public String nextForm() {
    return BegunForm.PREFIX;
  }

  @Override
  public String serving() {
    return "";
  }

  @Override
  public void end(Outage outage, LocalDate day, int minute) {}

  @Override
  public String site() {
    return "France services · Guise";
  }

  @Override
  public List<Agent> everyAgent() {
    return List.of();
  }

  @Override
  public String undo() {
    return "";
  }

  @Override
  public Optional<String> choice(String name) {
    return Optional.ofNullable(choices.get(name));
  }

  @Override
  public void choose(String name, String value) {
    choices.put(name, value);
  }

  @Override
  public List<String> order() {
    return order;
  }

  @Override
  public void order(List<String> keys) {
    order = keys;
  }
}
