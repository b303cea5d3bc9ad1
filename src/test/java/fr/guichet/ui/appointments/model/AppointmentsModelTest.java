package fr.guichet.ui.appointments.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.contact.Person;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.paper.CalendarEvent;
import fr.guichet.ui.appointments.model.AppointmentsModel.View;
import fr.guichet.ui.kit.FakeMessages;
import fr.guichet.ui.kit.FakePaperwork;
import fr.guichet.ui.kit.task.Background;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weeks and moves where calendars and clocks turn. */
class AppointmentsModelTest {

  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

  @TempDir private Path folder;
  private final FakeMessages messages = new FakeMessages();
  private TestClock clock;
  private Workplace workplace;
  private Desk desk;
  private AppointmentsModel model;

  private void open(String now, String commune, String zone) {
    clock = new TestClock(now, "UTC");
    workplace = TestSite.install(folder, OfficialCatalogue.load(), clock, commune, zone);
    serve();
  }

  /** Another session: undo does not reach what was before. */
  private void serve() {
    desk = workplace.desk();
    var background =
        Background.direct(
            problem -> {
              throw new AssertionError(problem);
            });
    model = new AppointmentsModel(desk, background, messages, _ -> {});
    model.opened(false);
  }

  private void open() {
    open("2026-12-31T09:10:00Z", "02361", "Europe/Paris");
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  @Test
  void oneOrNobodyIsEnrolledInTheSingular() {
    open();
    Appointment host =
        desk.appointments()
            .save(
                AppointmentDraft.of(new Slot(NEW_YEARS_EVE, 600, 60), null)
                    .with(d -> d.kind(Kind.PERMANENCE).title("Impôts").places(8)),
                Reach.THIS_ONE);
    assertThat(model.words().second(desk.appointments().find(host.id())))
        .isEqualTo("Permanence · 0 inscrit sur 8");
    var person = new Person("Mme Un", "", "", "", "");
    desk.appointments().save(AppointmentDraft.within(host).withPerson(person), Reach.THIS_ONE);
    assertThat(model.words().second(desk.appointments().find(host.id())))
        .isEqualTo("Permanence · 1 inscrit sur 8");
  }

  private Appointment take(LocalDate day, int from) {
    var draft =
        AppointmentDraft.of(new Slot(day, from, 30), desk.duty().serving().id()).withPartner("CAF");
    return desk.appointments().save(draft, Reach.THIS_ONE);
  }

  private Slot slot(Appointment of) {
    return desk.appointments().find(of.id()).slot();
  }

  private List<LocalDate> drawn() {
    return model.drawnDays().stream().map(SiteDay::day).toList();
  }

  @Test
  void whatIsRevealedIsToldWithWhatWasReadForItAndNoLater() {
    open();
    Appointment other = take(NEW_YEARS_EVE, 540);
    List<Boolean> told = new ArrayList<>();
    model.onChange(() -> told.add(model.revealed()));
    var draft = NewDraft.of(model).withPartner("CAF");
    model.moves().save(draft, Reach.THIS_ONE, null, () -> {}, () -> {});
    assertThat(told).contains(true);
    told.clear();
    model.show(NEW_YEARS_EVE);
    model.select(other.id());
    assertThat(told).isNotEmpty().doesNotContain(true);
    assertThat(model.selected()).map(Booked::id).contains(other.id());
  }

  private static final LocalDate MONDAY_AFTER = LocalDate.of(2027, 1, 4);

  private void aWeekendPasses() {
    clock.pass(Duration.ofDays(4));
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void theDaysOfTodayAreThoseOfTheDayThatBegins(View view) {
    open();
    model.show(view);
    aWeekendPasses();
    model.renew(false);
    assertThat(model.view()).isEqualTo(view);
    assertThat(model.day()).isEqualTo(MONDAY_AFTER);
    assertThat(model.first()).isEqualTo(MONDAY_AFTER);
  }

  @Test
  void otherDaysThatWereGoneToStay() {
    open();
    model.page(1);
    model.page(1);
    LocalDate first = model.first();
    aWeekendPasses();
    model.renew(false);
    model.opened(false);
    assertThat(model.first()).isEqualTo(first);
  }

  @Test
  void daysOverWhichAFormIsBegunStayUntilItIsNot() {
    open();
    LocalDate first = model.first();
    aWeekendPasses();
    model.renew(true);
    assertThat(model.first()).isEqualTo(first);
    model.opened(false);
    assertThat(model.first()).isEqualTo(MONDAY_AFTER);
  }

  @Test
  void theWeekOverTheNewYearIsOne() {
    open();
    take(LocalDate.of(2027, 1, 2), 600);
    assertThat(model.first()).isEqualTo(LocalDate.of(2026, 12, 28));
    assertThat(model.last()).isEqualTo(LocalDate.of(2027, 1, 3));
    assertThat(drawn())
        .containsExactlyElementsOf(model.first().datesUntil(LocalDate.of(2027, 1, 3)).toList());
    assertThat(model.drawnDays().get(4).holiday()).as("1 January").isTrue();
    model.page(1);
    assertThat(drawn()).hasSize(5).startsWith(LocalDate.of(2027, 1, 4));
    model.page(-1);
    assertThat(model.shown()).hasSize(1);
  }

  @Test
  void whatMovesOverTheNewYearIsFollowedAndWarnedOf() {
    open();
    Appointment taken = take(NEW_YEARS_EVE, 600);
    model.select(taken.id());
    model.moves().move(1, 0);
    assertThat(slot(taken)).isEqualTo(new Slot(LocalDate.of(2027, 1, 1), 600, 30));
    assertThat(messages.told()).anyMatch(words -> words.contains("férié"));
    assertThat(model.first()).isEqualTo(LocalDate.of(2026, 12, 28));
    model.moves().move(7, 0);
    assertThat(slot(taken).day()).isEqualTo(LocalDate.of(2027, 1, 8));
    assertThat(model.first()).isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(model.selected()).map(Booked::id).contains(taken.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-03-28", "2027-10-31"})
  void timesAreTheClocksOfTheSiteWhenItTurns(String sunday) {
    open();
    LocalDate day = LocalDate.parse(sunday);
    Appointment taken = take(day, 2 * 60 + 30);
    model.show(day);
    model.select(taken.id());
    model.moves().move(0, AppointmentsModel.STEP);
    assertThat(slot(taken)).isEqualTo(new Slot(day, 2 * 60 + 45, 30));
    model.moves().move(1, 0);
    assertThat(slot(taken)).isEqualTo(new Slot(day.plusDays(1), 2 * 60 + 45, 30));
    assertThat(drawn()).hasSize(5).startsWith(day.plusDays(1));
  }

  @Test
  void nothingMovesOrGrowsOverMidnight() {
    open();
    Appointment late = take(NEW_YEARS_EVE, 23 * 60 + 15);
    model.select(late.id());
    model.moves().move(0, AppointmentsModel.STEP);
    model.moves().move(0, AppointmentsModel.STEP);
    assertThat(slot(late)).isEqualTo(new Slot(NEW_YEARS_EVE, 23 * 60 + 30, 30));
    model.moves().resize(60);
    assertThat(slot(late).until()).isEqualTo(Slot.DAY);
    Appointment early = take(NEW_YEARS_EVE, 5);
    model.select(early.id());
    model.moves().move(0, -AppointmentsModel.STEP);
    assertThat(slot(early).from()).isZero();
  }

  @Test
  void overseasTheAgendaOpensOnTheSitesDay() {
    open("2026-12-31T21:00:00Z", "97411", "Indian/Reunion");
    assertThat(model.day()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(NewDraft.of(model).slot()).isEqualTo(new Slot(LocalDate.of(2027, 1, 4), 540, 30));
  }

  @Test
  void aNewAppointmentIsProposedForATimeWhenTheSiteIsOpen() {
    open("2026-11-23T19:42:10Z", "02361", "Europe/Paris");
    assertThat(NewDraft.of(model).slot()).isEqualTo(new Slot(LocalDate.of(2026, 11, 24), 540, 30));
  }

  @Test
  void theDayThatIsOpenedOrClosedIsOneThatShows() {
    LocalDate monday = LocalDate.of(2026, 11, 23);
    open("2026-11-23T08:42:10Z", "02361", "Europe/Paris");
    model.dayMoves().switchDay();
    assertThat(messages.told())
        .anyMatch(words -> words.contains("Choisissez un rendez-vous du jour"));
    assertThat(desk.days().line(monday).hours()).isNotEmpty();
    model.select(take(monday.plusDays(1), 600).id());
    model.dayMoves().switchDay();
    assertThat(desk.days().line(monday).hours()).isNotEmpty();
    assertThat(desk.days().line(monday.plusDays(1)).hours()).as("the day selected").isEmpty();
    model.show(View.DAY);
    model.today();
    model.dayMoves().switchDay();
    assertThat(desk.days().line(monday).hours()).as("the day shown").isEmpty();
  }

  @Test
  void aPermanenceCalendarTakenTwiceChangesNothing() {
    open();
    var paperwork = new FakePaperwork();
    paperwork.calendar(
        List.of(
            new CalendarEvent("a", "Adil", new Slot(MONDAY_AFTER, 540, 120), ""),
            new CalendarEvent("b", "Adil", new Slot(MONDAY_AFTER.plusDays(7), 540, 120), "")));
    var papers = new AppointmentPapers(model, paperwork);
    papers.takeOver(Path.of("permanence.ics"));
    assertThat(messages.told()).last().asString().contains("2 nouvelles, 0 modifiées");
    papers.takeOver(Path.of("permanence.ics"));
    assertThat(messages.told()).last().asString().contains("0 nouvelles, 0 modifiées, 2 déjà");
    assertThat(desk.appointments().between(MONDAY_AFTER, MONDAY_AFTER))
        .singleElement()
        .satisfies(of -> assertThat(of.appointment().title()).isEqualTo("Adil"));
  }

  @Test
  void noSequenceOfKeysLosesOrDoublesAnAppointment() {
    open();
    for (int i = 0; i < 6; i++) {
      take(NEW_YEARS_EVE, 540 + 30 * i);
    }
    serve();
    List<String> all = ids();
    Random random = new Random(7);
    for (int key = 0; key < 150; key++) {
      switch (random.nextInt(7)) {
        case 0 -> model.moves().move(random.nextInt(3) - 1, 0);
        case 1 -> model.moves().move(0, random.nextBoolean() ? 15 : -15);
        case 2 -> model.moves().resize(random.nextBoolean() ? 15 : -15);
        case 3 -> model.page(random.nextInt(3) - 1);
        case 4 -> model.show(View.values()[random.nextInt(View.values().length)]);
        case 5 -> model.moves().undo();
        default -> {
          List<Booked> shown = model.shown();
          model.select(shown.isEmpty() ? null : shown.get(random.nextInt(shown.size())).id());
        }
      }
      assertThat(ids()).as("after key %s", key).containsAll(all).hasSameSizeAs(all);
    }
  }

  private List<String> ids() {
    return desk
        .appointments()
        .between(NEW_YEARS_EVE.minusYears(1), NEW_YEARS_EVE.plusYears(1))
        .stream()
        .map(Booked::id)
        .toList();
  }
}
