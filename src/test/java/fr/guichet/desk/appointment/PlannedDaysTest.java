package fr.guichet.desk.appointment;

import static fr.guichet.desk.October.MONTH;
import static fr.guichet.desk.October.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.team.Team;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.closing.SinceClosing.Move;
import fr.guichet.model.closing.check.MonthCheck;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.grid.KnownFigure;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.holiday.HolidayChanges;
import fr.guichet.model.site.holiday.OwnHolidayText;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.storage.table.Aggregates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days that nobody noted keep the hours, the holidays and the team of their time. */
class PlannedDaysTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

  /** The site is made on Wednesday 30 September 2026; its October is looked at on 3 November. */
  private final TestClock clock = new TestClock("2026-09-30T08:00:00Z", "UTC");

  @TempDir private Path folder;
  private Workplace workplace;
  private Desk desk;

  @BeforeEach
  void install() {
    workplace = TestSite.usual(folder.resolve("un"), CATALOGUE, clock);
    desk = workplace.desk();
  }

  @AfterEach
  void close() {
    assertThat(workplace.verification().check()).isNotEmpty();
    workplace.close();
  }

  private void comes(LocalDate day) {
    clock.pass(Duration.between(clock.instant(), Instant.parse(day + "T09:00:00Z")));
  }

  private void octoberIsOver() {
    comes(TODAY);
    new October(desk).fill();
    desk.days().put(new Outage("a", day(6), "CAF", 8 * 60, 13 * 60));
  }

  private static OpeningHours mornings() {
    OpeningHours week = OpeningHours.none();
    for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)) {
      week = week.with(day, List.of(Interval.of("08:00", "10:00")));
    }
    return week;
  }

  private static void hours(Desk desk, OpeningHours hours) {
    Site site = desk.duty().site();
    save(desk, site.communeInsee(), hours, site.holidayChanges());
  }

  private static void save(Desk desk, String commune, OpeningHours hours, HolidayChanges holidays) {
    Site site = desk.duty().site();
    desk.management()
        .save(
            new Site(
                site.id(),
                site.name(),
                site.matricule(),
                commune,
                site.communeName(),
                site.zone(),
                hours,
                false,
                holidays));
  }

  private static void agentComes(Desk desk, String name) {
    desk.team().save(new Team.Edit("", name, Role.ADVISER, true));
  }

  private MonthFigures figures() {
    return desk.months().now(MONTH).figures();
  }

  private List<KnownFigure> label() {
    return desk.labelGrid().read().figures();
  }

  private int present(LocalDate day) {
    return desk.days().line(day).present().size();
  }

  @Test
  void theHoursOfTodayAreNotThoseOfTheMonthsBefore() {
    octoberIsOver();
    MonthFigures october = figures();
    List<KnownFigure> year = label();
    List<MonthCheck> checks = desk.monthChecks().of(MONTH);
    hours(desk, mornings());
    assertThat(desk.days().line(TODAY).hours()).as("a Tuesday, closed from now on").isEmpty();
    assertThat(figures()).isEqualTo(october);
    assertThat(label()).isEqualTo(year);
    assertThat(desk.monthChecks().of(MONTH)).isEqualTo(checks);
    comes(TODAY.plusDays(7));
    assertThat(desk.days().line(TODAY.minusDays(1)).openMinutes()).isEqualTo(450);
    assertThat(desk.days().line(TODAY.plusDays(6)).openMinutes()).isEqualTo(120);
    assertThat(figures()).isEqualTo(october);
  }

  @Test
  void aHolidayThatIsAddedTodayShortensNoWeekOfBefore() {
    octoberIsOver();
    MonthFigures october = figures();
    List<KnownFigure> year = label();
    HolidayChanges added = new HolidayChanges(List.of(), OwnHolidayText.read("13/10 ; 04/11"));
    save(desk, "67482", desk.duty().site().hours(), added);
    assertThat(desk.days().line(TODAY.plusDays(1)).hours()).isEmpty();
    assertThat(figures()).isEqualTo(october);
    assertThat(label()).isEqualTo(year);
  }

  @Test
  void theWeeksOfRendezVousAreThoseOfTheirTimeAndWhatWasNotedWins() {
    octoberIsOver();
    desk.days().switchOpening(day(14));
    List<SiteDay> october = desk.days().days(day(12), day(18));
    HolidayChanges added = new HolidayChanges(List.of(), OwnHolidayText.read("13/10 ; 04/11"));
    save(desk, "67482", OpeningHours.none(), added);
    desk.team().close(desk.duty().agents().getLast());
    assertThat(desk.days().days(day(12), day(18))).isEqualTo(october);
    assertThat(october).extracting(SiteDay::holiday).containsOnly(false);
    assertThat(october).extracting(day -> day.served().size()).containsExactly(2, 2, 0, 2, 2, 0, 0);
    assertThat(october).extracting(day -> day.team().size()).containsOnly(2);
    assertThat(desk.days().day(TODAY.plusDays(1)))
        .extracting(SiteDay::holiday, SiteDay::hoursKnown, day -> day.team().size())
        .containsExactly(true, false, 1);
    assertThat(desk.days().day(day(14)).hoursKnown()).isTrue();
  }

  @Test
  void anAppointmentOfBeforeIsWarnedOfByTheHoursOfItsTime() {
    octoberIsOver();
    Slot held = new Slot(day(13), 9 * 60, 30);
    Slot early = new Slot(day(13), 7 * 60, 30);
    HolidayChanges added = new HolidayChanges(List.of(), OwnHolidayText.read("13/10"));
    save(desk, "67482", OpeningHours.none(), added);
    assertThat(warnings(held)).isEmpty();
    assertThat(warnings(early)).singleElement().asString().contains("fermé");
    desk.days().switchOpening(day(13));
    assertThat(warnings(held)).singleElement().asString().contains("fermé");
  }

  private List<String> warnings(Slot slot) {
    return desk.appointments()
        .warnings(AppointmentDraft.of(slot, desk.duty().serving().id()).withPartner("CAF"));
  }

  @Test
  void aDayThatIsNotedClosedServesNobodyWhateverHoursStandBeside() {
    LocalDate thursday = LocalDate.of(2026, 10, 1);
    DayLine open = desk.days().line(thursday);
    desk.days()
        .change(new DayLine(thursday, open.place(), DayState.CLOSED, open.hours(), open.present()));
    assertThat(warnings(new Slot(thursday, 9 * 60, 30)))
        .singleElement()
        .asString()
        .contains("fermé");
    assertThat(desk.appointments().free().next(30, null, thursday, 4))
        .extracting(free -> free.slot().day())
        .doesNotContain(thursday);
    assertThat(desk.days().switchOpening(thursday)).as("opened").isTrue();
    assertThat(desk.days().line(thursday)).isEqualTo(open);
  }

  @Test
  void whoLeavesTodayWasThereBeforeAndWhoComesWasNot() {
    octoberIsOver();
    MonthFigures october = figures();
    List<KnownFigure> year = label();
    desk.team().close(desk.duty().agents().getLast());
    assertThat(figures()).isEqualTo(october);
    assertThat(label()).isEqualTo(year);
    assertThat(present(TODAY)).isEqualTo(1);
    agentComes(desk, "Nadia Fontaine");
    agentComes(desk, "Louis Petit");
    assertThat(figures()).isEqualTo(october);
    assertThat(present(TODAY)).isEqualTo(3);
  }

  @Test
  void aNameThatIsCorrectedMovesNobody() {
    octoberIsOver();
    MonthFigures october = figures();
    Agent julie = desk.duty().agents().getLast();
    desk.team().save(new Team.Edit(julie.id(), "Julie Durant", julie.role(), true));
    assertThat(figures()).isEqualTo(october);
    assertThat(desk.days().line(day(6)).present()).contains(julie.id());
  }

  @Test
  void beforeTheSiteWasMadeDaysAreAsOnTheEveningOfItsFirstDay() {
    hours(desk, mornings());
    comes(LocalDate.of(2026, 10, 1));
    hours(desk, OpeningHours.none());
    assertThat(desk.days().line(LocalDate.of(2026, 3, 2)).openMinutes()).isEqualTo(120);
    assertThat(desk.days().line(LocalDate.of(2026, 3, 3)).hours()).isEmpty();
  }

  @Test
  void whatIsUndoneCountsNoMore() {
    octoberIsOver();
    hours(desk, mornings());
    desk.history().undo();
    comes(TODAY.plusDays(1));
    assertThat(desk.days().line(TODAY).openMinutes()).isEqualTo(450);
  }

  @Test
  void whomTheFileNoLongerKnowsIsNotExpectedThere() {
    Agent brought = new Agent(desk.duty().nextId(), "Nadia Fontaine", Role.ADVISER, true);
    desk.duty().write("essai", tx -> tx.put(Aggregates.AGENT, brought));
    octoberIsOver();
    assertThat(present(day(6))).isEqualTo(3);
    desk.duty().write("essai", tx -> tx.remove(Aggregates.AGENT, brought.id()));
    assertThat(present(day(6))).isEqualTo(2);
  }

  @Test
  void aDayNotedSinceTheClosingIsComparedWithThePlanOfItsTime() {
    octoberIsOver();
    desk.monthClosing().close(MONTH);
    clock.pass(Duration.ofMinutes(1));
    hours(desk, mornings());
    assertThat(desk.monthClosing().since(MONTH).orElseThrow().nothing()).isTrue();
    desk.days().switchOpening(day(6));
    assertThat(desk.monthClosing().since(MONTH).orElseThrow().corrections())
        .flatExtracting(step -> step.moves())
        .extracting(Move::figure, Move::before, Move::by)
        .containsExactly(tuple("Minutes d’ouverture", 22 * 450, -450));
    desk.days().switchOpening(day(6));
    assertThat(desk.days().line(day(6)).openMinutes()).as("opened as it was").isEqualTo(450);
  }

  @Test
  void whatAnotherPostChangedCountsFromItsOwnDayAtBoth() throws IOException {
    Path exchange = Files.createDirectory(folder.resolve("echange"));
    RecoveryCode code = desk.posts().invite(new ExchangeFolder(exchange));
    Path data = folder.resolve("deux");
    try (Workplace empty = TestSite.openEmpty(data, CATALOGUE, clock)) {
      empty.joining().join(code, new ExchangeFolder(exchange));
    }
    try (Workplace beside = TestSite.open(data, CATALOGUE, clock)) {
      Desk other = beside.desk();
      comes(day(8));
      agentComes(other, "Nadia Fontaine");
      hours(desk, mornings());
      comes(day(14));
      agentComes(desk, "Louis Petit");
      hours(other, OpeningHours.none().with(DayOfWeek.TUESDAY, mornings().on(DayOfWeek.MONDAY)));
      octoberIsOver();
      for (Desk each : List.of(desk, other, desk)) {
        clock.pass(Duration.ofMinutes(1));
        each.posts().reunite(new ExchangeFolder(exchange), true);
      }
      assertThat(present(day(6))).isEqualTo(2);
      assertThat(present(day(9))).isEqualTo(3);
      assertThat(present(day(20))).isEqualTo(4);
      assertThat(desk.days().line(day(9)).openMinutes()).as("what did not hold").isEqualTo(450);
      assertThat(other.months().now(MONTH).figures()).isEqualTo(figures());
    }
  }
}
