package fr.guichet.desk.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import fr.guichet.model.appointment.Repeat;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.contact.Person;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.figures.AppointmentFigures;
import fr.guichet.model.figures.FollowUpCounts;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.VisitEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppointmentBookTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Person BINET =
      new Person("Mme Binet", "Odile", "06 39 98 12 34", "odile@exemple.fr", "");

  /** Tuesday 24 November 2026, 10:10 in Paris. */
  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "UTC");

  @TempDir private Path folder;
  private Workplace workplace;
  private Desk desk;

  @BeforeEach
  void install() {
    workplace = TestSite.install(folder, CATALOGUE, clock);
    desk = workplace.desk();
  }

  @AfterEach
  void close() {
    assertThat(workplace.verification().check()).isNotEmpty();
    workplace.close();
  }

  private AppointmentBook book() {
    return desk.appointments();
  }

  private String agent(int index) {
    return desk.duty().agents().get(index).id();
  }

  private AppointmentDraft draft(LocalDate day, int from) {
    return AppointmentDraft.of(new Slot(day, from, 30), agent(0))
        .with(d -> d.partner("CNAV").procedure("CNAV-DEMANDE").person(BINET));
  }

  private Appointment take(LocalDate day, int from) {
    return book().save(draft(day, from), Reach.THIS_ONE);
  }

  private AppointmentDraft permanence(LocalDate day, Repeat repeat) {
    return AppointmentDraft.of(new Slot(day, 9 * 60, 120), null)
        .with(d -> d.kind(Kind.PERMANENCE).title("Conciliateur").places(4).repeat(repeat));
  }

  private List<Booked> all() {
    return book().between(TODAY.minusYears(1), TODAY.plusYears(4));
  }

  // --- taking

  @Test
  void whatIsTakenIsThereWithItsContact() {
    Appointment taken = book().save(draft(TODAY, 600).withNote("avec sa fille"), Reach.THIS_ONE);
    workplace.close();
    workplace = TestSite.open(folder, CATALOGUE, clock);
    desk = workplace.desk();
    assertThat(all())
        .singleElement()
        .satisfies(
            booked -> {
              assertThat(booked.appointment()).isEqualTo(taken);
              assertThat(booked.person()).isEqualTo(BINET);
              assertThat(booked.note()).isEqualTo("avec sa fille");
              assertThat(taken.taken().day()).isEqualTo(TODAY);
            });
  }

  @Test
  void nothingPersonalLiesInTheFolderInClear() throws IOException {
    book().save(draft(TODAY, 600).withNote("reviendra avec Gaston"), Reach.THIS_ONE);
    book().save(draft(TODAY, 700).withNote("encore Gaston"), Reach.THIS_ONE);
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("Binet", "Odile", "98 12 34", "exemple.fr", "Gaston");
      }
    }
  }

  @Test
  void badInputIsSaidAndKeepsNothing() {
    AppointmentDraft good = draft(TODAY, 600);
    refused(good.withPerson(new Person("Binet", "", "12", "", "")), "12 » n’est pas un numéro");
    refused(good.withPerson(new Person("Binet", "", "", "a@b", "")), "courriel");
    refused(good.withPerson(new Person("1 85 05 78 006 084", "", "", "", "")), "numéro");
    refused(good.withNote("x".repeat(141)), "140");
    refused(good.with(d -> d.person(Person.NOBODY).partner("").procedure("")), "au moins");
    refused(good.with(d -> d.kind(Kind.WORKSHOP)), "titre");
    refused(good.withSlot(new Slot(TODAY.plusYears(4), 600, 30)), "3 ans");
    refused(
        permanence(TODAY, new Repeat(Repeat.Every.WEEK, TODAY.minusDays(1))), "avant de commencer");
    assertThat(all()).isEmpty();
  }

  private void refused(AppointmentDraft draft, String words) {
    assertThatThrownBy(() -> book().save(draft, Reach.THIS_ONE))
        .isInstanceOfSatisfying(
            Failure.class, f -> assertThat(f.kind()).isEqualTo(Failure.Kind.REFUSED))
        .hasMessageContaining(words);
  }

  @Test
  void unusualTimesAreWarnedOfNotForbidden() {
    take(TODAY, 600);
    assertThat(book().warnings(draft(TODAY, 615)))
        .containsExactly(
            "Camille Martin a déjà un rendez-vous de 10\u00a0h\u00a0–\u00a010\u00a0h\u00a030.");
    assertThat(book().warnings(draft(TODAY, 630))).isEmpty();
    assertThat(book().warnings(draft(TODAY, 615).withAgent(agent(1)))).isEmpty();
    assertThat(book().warnings(draft(TODAY, 715))).hasSize(1).first().asString().contains("fermé");
    assertThat(book().warnings(draft(LocalDate.of(2026, 12, 25), 600)))
        .containsExactly("Ce jour est férié.");
    desk.days().change(desk.days().line(TODAY).withPresent(List.of(agent(1))));
    assertThat(book().warnings(draft(TODAY, 660)))
        .containsExactly("Camille Martin n’est pas là ce jour.");
    take(TODAY, 615);
    assertThat(all()).hasSize(2);
  }

  @Test
  void whoeverCancelsFreesTheTime() {
    Appointment taken = take(TODAY, 600);
    book().settle(taken.id(), Status.EXCUSED);
    assertThat(book().warnings(draft(TODAY, 600))).isEmpty();
  }

  @Test
  void theNextFreeTimesAreFound() {
    take(TODAY, 615);
    List<FreeSlots.Free> free = book().free().next(30, null, TODAY, 4);
    assertThat(free)
        .extracting(f -> f.slot().day() + " " + f.slot().from() + " " + f.agent().firstName())
        .containsExactly(
            "2026-11-24 615 Julie",
            "2026-11-24 645 Camille",
            "2026-11-27 540 Camille",
            "2026-11-27 540 Julie");
    assertThat(book().free().next(181, null, TODAY, 4)).isEmpty();
    assertThat(book().free().next(60, agent(0), LocalDate.of(2026, 12, 25), 1))
        .extracting(f -> f.slot().day())
        .containsExactly(LocalDate.of(2026, 12, 28));
  }

  // --- moving

  @Test
  void noSequenceOfMovesLosesOrDoublesAnAppointment() {
    for (int seed = 0; seed < 20; seed++) {
      moves(new Random(seed));
    }
  }

  private void moves(Random random) {
    Map<String, Slot> expected = new HashMap<>();
    all().forEach(b -> expected.put(b.id(), b.slot()));
    for (int step = 0; step < 40; step++) {
      LocalDate day = TODAY.plusDays(random.nextInt(60) - 20);
      List<String> ids = new ArrayList<>(expected.keySet());
      String id = ids.isEmpty() ? null : ids.get(random.nextInt(ids.size()));
      switch (random.nextInt(id == null ? 1 : 6)) {
        case 0 -> {
          Appointment taken = take(day, random.nextInt(1410));
          expected.put(taken.id(), taken.slot());
        }
        case 1, 2 -> {
          Slot next = expected.get(id).at(day, random.nextInt(3000) - 700);
          book().move(id, next);
          expected.put(id, next);
        }
        case 3 -> {
          Slot next = expected.get(id).lasting(random.nextInt(3000) - 500, 5);
          book().move(id, next);
          expected.put(id, next);
        }
        case 4 -> {
          book().remove(id, Reach.THIS_ONE);
          expected.remove(id);
        }
        default -> {
          Slot before = expected.get(id);
          book().move(id, before.at(day, 0));
          desk.history().undo();
          assertThat(book().find(id).slot()).isEqualTo(before);
        }
      }
    }
    Map<String, Slot> found = new HashMap<>();
    all().forEach(b -> assertThat(found.put(b.id(), b.slot())).isNull());
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void whoWasNotReceivedIsExpectedAgainAtAnotherTimeOfTheDay() {
    for (Status former : List.of(Status.MISSED, Status.EXCUSED, Status.CANCELLED)) {
      Appointment taken = take(TODAY, 600);
      book().settle(taken.id(), former);
      book().move(taken.id(), new Slot(TODAY, 600, 15));
      assertThat(status(taken)).as("made shorter").isEqualTo(former);
      book().move(taken.id(), new Slot(TODAY, 700, 15));
      assertThat(status(taken)).isEqualTo(Status.PLANNED);
      book().remove(taken.id(), Reach.THIS_ONE);
    }
  }

  @Test
  void anHourThatIsCorrectedOnceItIsOverKeepsWhatIsKnown() {
    LocalDate yesterday = TODAY.minusDays(1);
    for (Status former : List.of(Status.MISSED, Status.EXCUSED, Status.CANCELLED)) {
      Appointment taken = take(yesterday, 600);
      book().settle(taken.id(), former);
      book().move(taken.id(), new Slot(yesterday, 615, 30));
      assertThat(status(taken)).isEqualTo(former);
      book().save(draft(TODAY, 540).withId(taken.id()), Reach.THIS_ONE);
      assertThat(status(taken)).as("this morning").isEqualTo(former);
      book().move(taken.id(), new Slot(TODAY, 600, 30));
      assertThat(status(taken)).as("not over yet").isEqualTo(Status.PLANNED);
      book().remove(taken.id(), Reach.THIS_ONE);
    }
  }

  @Test
  void itIsSaidThatPlacesStayCancelledWhenTheirPermanenceComesBack() {
    Appointment host = book().save(permanence(TODAY, null), Reach.THIS_ONE);
    book().save(AppointmentDraft.within(host).withPerson(BINET), Reach.THIS_ONE);
    AppointmentDraft later =
        permanence(TODAY, null).with(d -> d.id(host.id()).slot(new Slot(TODAY, 570, 120)));
    assertThat(book().warnings(later)).isEmpty();
    book().settle(host.id(), Status.CANCELLED);
    assertThat(book().warnings(permanence(TODAY, null).withId(host.id()))).isEmpty();
    assertThat(book().warnings(later)).containsExactly("Les inscriptions restent annulées.");
    book().save(later, Reach.THIS_ONE);
    assertThat(status(host)).isEqualTo(Status.PLANNED);
    assertThat(book().enrolled(host.id()))
        .allMatch(place -> place.appointment().status() == Status.CANCELLED);
    assertThat(book().warnings(later)).as("told once").isEmpty();
  }

  @Test
  void anotherHourOfASeriesBringsNoCancelledOccurrenceBack() {
    AppointmentDraft weekly =
        permanence(TODAY.plusDays(7), new Repeat(Repeat.Every.WEEK, TODAY.plusDays(21)));
    Appointment first = book().save(weekly, Reach.THIS_ONE);
    Appointment second =
        book().between(TODAY.plusDays(8), TODAY.plusDays(14)).getFirst().appointment();
    book().settle(second.id(), Status.CANCELLED);
    Slot later = first.slot().at(first.slot().day(), 600);
    book().save(weekly.withId(first.id()).withSlot(later), Reach.THIS_AND_FOLLOWING);
    assertThat(book().find(second.id()).slot().from()).isEqualTo(600);
    assertThat(status(second)).isEqualTo(Status.CANCELLED);
  }

  @Test
  void whoWasNotReceivedIsExpectedAgainOnAnotherDay() {
    for (Status former : List.of(Status.MISSED, Status.EXCUSED, Status.CANCELLED, Status.ARRIVED)) {
      Appointment taken = take(TODAY, 600);
      book().settle(taken.id(), former);
      if (former == Status.ARRIVED) {
        book().move(taken.id(), taken.slot().at(TODAY, 700));
        assertThat(status(taken)).as("still waiting").isEqualTo(former);
      }
      AppointmentDraft later = draft(TODAY.plusDays(7), 630).withId(taken.id());
      book().save(later, Reach.THIS_ONE);
      assertThat(status(taken)).isEqualTo(Status.PLANNED);
      assertThat(book().warnings(draft(TODAY.plusDays(7), 630))).hasSize(1);
      book().remove(taken.id(), Reach.THIS_ONE);
    }
  }

  private Status status(Appointment of) {
    return book().find(of.id()).appointment().status();
  }

  @Test
  void whatTookPlaceStaysOnItsDay() {
    Appointment taken = take(TODAY, 600);
    book().settle(taken.id(), Status.HONOURED);
    assertThatThrownBy(() -> book().move(taken.id(), taken.slot().at(TODAY.plusDays(1), 600)))
        .hasMessageContaining("a été honoré");
    book().move(taken.id(), taken.slot().at(TODAY, 540));
    assertThat(status(taken)).isEqualTo(Status.HONOURED);
  }

  @Test
  void aPlaceGivenUpStaysSoWhenItsPermanenceMoves() {
    Appointment permanence = book().save(permanence(TODAY, null), Reach.THIS_ONE);
    Appointment place =
        book().save(AppointmentDraft.within(permanence).withPerson(BINET), Reach.THIS_ONE);
    book().settle(place.id(), Status.EXCUSED);
    book().move(permanence.id(), permanence.slot().at(TODAY.plusDays(3), 600));
    assertThat(status(place)).isEqualTo(Status.EXCUSED);
    assertThat(book().find(permanence.id()).enrolled()).isZero();
  }

  // --- permanences

  @Test
  void aPermanenceComesAgainButOnHolidays() {
    LocalDate first = LocalDate.of(2026, 12, 18);
    book()
        .save(
            permanence(first, new Repeat(Repeat.Every.WEEK, LocalDate.of(2027, 1, 15))),
            Reach.THIS_ONE);
    assertThat(all())
        .extracting(b -> b.slot().day().toString())
        .containsExactly("2026-12-18", "2027-01-08", "2027-01-15");
    desk.history().undo();
    assertThat(all()).isEmpty();
  }

  @Test
  void theSecondTuesdayOfTheMonth() {
    Repeat monthly = new Repeat(Repeat.Every.MONTH, LocalDate.of(2027, 3, 31));
    assertThat(monthly.days(LocalDate.of(2026, 12, 8)))
        .containsExactly(
            LocalDate.of(2026, 12, 8),
            LocalDate.of(2027, 1, 12),
            LocalDate.of(2027, 2, 9),
            LocalDate.of(2027, 3, 9));
    assertThat(monthly.days(LocalDate.of(2026, 12, 29)))
        .containsExactly(
            LocalDate.of(2026, 12, 29),
            LocalDate.of(2027, 1, 26),
            LocalDate.of(2027, 2, 23),
            LocalDate.of(2027, 3, 30));
  }

  @Test
  void oneOccurrenceMovesAloneOrWithTheFollowing() {
    Repeat weekly = new Repeat(Repeat.Every.WEEK, TODAY.plusWeeks(3));
    book().save(permanence(TODAY, weekly), Reach.THIS_ONE);
    Booked second = all().get(1);
    book().move(second.id(), second.slot().at(TODAY.plusDays(8), 600));
    Booked third = all().get(2);
    AppointmentDraft later =
        AppointmentDraft.of(third).withSlot(third.slot().at(third.slot().day(), 660));
    book().save(later, Reach.THIS_AND_FOLLOWING);
    assertThat(all())
        .extracting(b -> b.slot().day() + " " + b.slot().from())
        .containsExactly("2026-11-24 540", "2026-12-02 600", "2026-12-08 660", "2026-12-15 660");
    book().remove(third.id(), Reach.THIS_AND_FOLLOWING);
    assertThat(all()).hasSize(2);
  }

  @Test
  void aCancelledPermanenceIsTakenOutWithItsPlaces() {
    Appointment permanence = book().save(permanence(TODAY, null), Reach.THIS_ONE);
    Appointment place =
        book().save(AppointmentDraft.within(permanence).withPerson(BINET), Reach.THIS_ONE);
    book().settle(permanence.id(), Status.CANCELLED);
    book().remove(permanence.id(), Reach.THIS_ONE);
    assertThat(all()).isEmpty();
    assertThat(book().look(place.id())).isEmpty();
    desk.history().undo();
    assertThat(book().find(place.id()).person().name()).isEqualTo(BINET.name());
  }

  @Test
  void placesAreCountedAndFollowTheirPermanence() {
    Appointment permanence = book().save(permanence(TODAY, null), Reach.THIS_ONE);
    Appointment place =
        book().save(AppointmentDraft.within(permanence).withPerson(BINET), Reach.THIS_ONE);
    Booked host = book().find(permanence.id());
    assertThat(host.enrolled()).isOne();
    assertThat(book().enrolled(permanence.id()))
        .extracting(b -> b.person().words())
        .containsExactly("Mme Odile Binet");
    book().move(permanence.id(), permanence.slot().at(TODAY.plusDays(3), 600));
    assertThat(book().find(place.id()).slot()).isEqualTo(book().find(permanence.id()).slot());
    assertThatThrownBy(() -> book().remove(permanence.id(), Reach.THIS_ONE))
        .hasMessageContaining("(1)");
    book().settle(permanence.id(), Status.CANCELLED);
    assertThat(book().find(place.id()).appointment().status()).isEqualTo(Status.CANCELLED);
    assertThat(book().find(permanence.id()).enrolled()).isZero();
    desk.history().undo();
    assertThat(book().find(place.id()).appointment().status()).isEqualTo(Status.PLANNED);
  }

  // --- what becomes of them

  @Test
  void thePastOnesWithoutStatusAreToFillIn() {
    take(TODAY.minusDays(4), 600);
    Appointment excused = take(TODAY.minusDays(1), 600);
    book().settle(excused.id(), Status.EXCUSED);
    take(TODAY, 540);
    take(TODAY, 600);
    Appointment arrived = take(TODAY, 555);
    desk.arrivals().arrive(arrived.id());
    assertThat(book().toFillIn())
        .extracting(b -> b.slot().day() + " " + b.slot().from())
        .containsExactly("2026-11-20 600", "2026-11-24 540");
  }

  @Test
  void anArrivalBecomesAVisitAndOneUndoTakesBothBack() {
    Appointment taken = take(TODAY, 600);
    desk.arrivals().arrive(taken.id());
    assertThat(book().find(taken.id()).appointment().arrivedMinute()).isEqualTo(610);
    clock.pass(Duration.ofMinutes(7));
    VisitEntry saved = desk.arrivals().honour(taken.id());
    assertThat(saved.visit().channel()).isEqualTo(Channel.APPOINTMENT);
    assertThat(saved.visit().when().minuteOfDay()).isEqualTo(617);
    assertThat(saved.visit().requests())
        .extracting(r -> r.procedure())
        .containsExactly("CNAV-DEMANDE");
    Appointment honoured = book().find(taken.id()).appointment();
    assertThat(honoured.status()).isEqualTo(Status.HONOURED);
    assertThat(honoured.visit()).isEqualTo(saved.visit().id());
    assertThatThrownBy(() -> book().settle(taken.id(), Status.MISSED))
        .hasMessageContaining("visite");
    desk.history().undo();
    assertThat(desk.journal().find(saved.visit().id())).isEmpty();
    assertThat(book().find(taken.id()).appointment().status()).isEqualTo(Status.ARRIVED);
    desk.history().undo();
    assertThat(book().find(taken.id()).appointment()).isEqualTo(taken);
  }

  @Test
  void whatIsToComeIsNeitherMissedNorHonoured() {
    Appointment tomorrow = take(TODAY.plusDays(1), 600);
    for (Status early : List.of(Status.MISSED, Status.ARRIVED)) {
      assertThatThrownBy(() -> book().settle(tomorrow.id(), early))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("est à venir");
    }
    book().settle(tomorrow.id(), Status.EXCUSED);
    assertThat(book().find(tomorrow.id()).appointment().status()).isEqualTo(Status.EXCUSED);
  }

  @Test
  void anEarlierOneIsTypedAtItsTime() {
    Appointment taken = take(TODAY.minusDays(4), 600);
    VisitEntry saved = desk.arrivals().honour(taken.id());
    assertThat(saved.visit().when().day()).isEqualTo(TODAY.minusDays(4));
    assertThat(saved.visit().when().minuteOfDay()).isEqualTo(600);
    assertThat(saved.visit().when().origin()).isEqualTo(Origin.TYPED);
    assertThat(saved.visit().length().minutes()).isEqualTo(30);
    desk.visits().delete(saved.visit().id());
    assertThat(book().find(taken.id()).appointment().status()).isEqualTo(Status.PLANNED);
  }

  // --- figures

  @Test
  void theFiguresOfAMonthCountedOnFingers() {
    Appointment kept = take(TODAY, 600);
    desk.arrivals().arrive(kept.id());
    clock.pass(Duration.ofMinutes(7));
    desk.arrivals().honour(kept.id());
    book().settle(take(TODAY.minusDays(1), 600).id(), Status.MISSED);
    book().settle(take(TODAY.minusDays(1), 660).id(), Status.EXCUSED);
    book().settle(take(TODAY.plusDays(3), 600).id(), Status.CANCELLED);
    take(TODAY.minusDays(4), 600);
    take(TODAY.plusDays(6), 600);
    take(TODAY.plusDays(7), 600);
    Appointment permanence = book().save(permanence(TODAY, null), Reach.THIS_ONE);
    book().save(AppointmentDraft.within(permanence).withPerson(BINET), Reach.THIS_ONE);
    desk.followUps().callBack(BINET, "CAF", TODAY.minusDays(1), "");
    MonthFigures figures = desk.months().now(YearMonth.from(TODAY)).figures();
    assertThat(figures.appointments().all())
        .isEqualTo(new AppointmentFigures.Counts(6, 1, 1, 1, 1, 1, 1, 0.0, 7.0));
    assertThat(figures.appointments().partners())
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo("CNAV"));
    assertThat(figures.appointments().permanences()).isOne();
    assertThat(figures.appointments().enrolled()).isOne();
    assertThat(figures.followUps()).isEqualTo(new FollowUpCounts(1, 1));
    assertThat(figures.totals().requests()).isOne();
  }

  // --- who

  @Test
  void onePersonIsFoundAgainDespiteAMisspelling() {
    take(TODAY.minusDays(10), 600);
    take(TODAY, 600);
    assertThat(book().ofPerson(new Person("BINNET", "odile", "", "", ""))).hasSize(2);
    assertThat(book().ofPerson(new Person("binet", "", "0639981234", "", "").withReadPhone()))
        .hasSize(2);
    assertThat(book().ofPerson(new Person("binet", "", "", "", ""))).isEmpty();
    assertThat(book().ofPerson(new Person("Roy", "Odile", "", "", ""))).isEmpty();
  }

  @Test
  void contactsLeaveSixMonthsAfter() {
    take(TODAY, 600);
    clock.pass(Duration.ofDays(180));
    desk.personalData().believeDate();
    desk.personalData().eraseDue(true);
    assertThat(all().getFirst().person()).isEqualTo(BINET);
    clock.pass(Duration.ofDays(2));
    desk.personalData().eraseDue(true);
    assertThat(all()).singleElement().satisfies(b -> assertThat(b.person().nobody()).isTrue());
  }

  @Test
  void whatNothingRefersToIsErased() {
    take(TODAY, 600);
    desk.history().undo();
    desk.personalData().eraseDue(true);
    desk.history().redo();
    assertThat(all().getFirst().person().nobody()).isTrue();
  }

  // --- clocks

  @Test
  void localTimesHoldThroughTheChangesOfTheClocks() {
    for (LocalDate sunday : List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31))) {
      Appointment taken = take(sunday, 2 * 60 + 30);
      assertThat(book().find(taken.id()).slot().from()).isEqualTo(150);
    }
    assertThat(book().between(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3))).isEmpty();
    take(LocalDate.of(2026, 12, 31), 600);
    take(LocalDate.of(2027, 1, 2), 600);
    assertThat(book().between(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3))).hasSize(2);
  }

  @Test
  void overseasTodayIsTheSitesDay() {
    Path other = folder.resolve("reunion");
    TestClock evening = new TestClock("2026-11-24T21:30:00Z", "UTC");
    try (Workplace reunion =
        TestSite.install(other, CATALOGUE, evening, "97411", "Indian/Reunion")) {
      Desk there = reunion.desk();
      assertThat(there.duty().today()).isEqualTo(TODAY.plusDays(1));
      assertThat(there.duty().minuteNow()).isEqualTo(90);
      assertThat(
              there.appointments().warnings(draft(LocalDate.of(2027, 12, 20), 600).withAgent(null)))
          .containsExactly("Ce jour est férié.");
    }
  }
}
