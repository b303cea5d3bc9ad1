package fr.guichet.desk.month;

import static fr.guichet.desk.October.MONTH;
import static fr.guichet.desk.October.day;
import static fr.guichet.desk.October.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.appointment.AppointmentBook;
import fr.guichet.desk.followup.FollowUps;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.closing.check.Check;
import fr.guichet.model.closing.check.Finding;
import fr.guichet.model.closing.check.Mend;
import fr.guichet.model.closing.check.MonthCheck;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.Outage;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked at before a month is closed, each check found and mended. */
class MonthChecksTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  /** Tuesday 3 November 2026, 10:00 in Paris. */
  private final TestClock clock = new TestClock("2026-11-03T09:00:00Z", "UTC");

  @TempDir private Path folder;
  private Workplace workplace;
  private Desk desk;
  private October october;

  @BeforeEach
  void install() {
    workplace = TestSite.usual(folder, CATALOGUE, clock);
    desk = workplace.desk();
    october = new October(desk).fill();
  }

  @AfterEach
  void close() {
    assertThat(workplace.verification().check()).isNotEmpty();
    workplace.close();
  }

  private List<MonthCheck> checks() {
    return desk.monthChecks().of(MONTH);
  }

  private MonthCheck check(Check wanted) {
    return checks().stream().filter(c -> c.check() == wanted).findFirst().orElseThrow();
  }

  private Finding one(Check wanted) {
    assertThat(check(wanted).findings()).as(wanted.name()).hasSize(1);
    return check(wanted).findings().getFirst();
  }

  private static RequestDraft other(String precision) {
    return RequestDraft.of("CAF", "CAF-AUTRE", precision).decided(Outcome.RESOLVED, false);
  }

  @Test
  void aMonthWithoutAnythingToMendSaysSo() {
    assertThat(checks()).allSatisfy(check -> assertThat(check.open()).isZero());
    assertThat(check(Check.UNSAVED).sentence()).isEqualTo("Toutes les demandes ont un résultat");
    assertThat(check(Check.OPENING).sentence())
        .isEqualTo("Ouverture\u00a0: 38 h/sem. sur 5 jours (label\u00a0: 24 h)");
    assertThat(check(Check.PRESENCE).sentence())
        .isEqualTo("Deux conseillers présents 100\u00a0% du temps");
    assertThat(check(Check.PRESENCE).well()).isTrue();
  }

  @Test
  void aPromiseWhoseDayIsPastIsFoundUntilItIsClosed() {
    october.visit(day(12), 640, 20, October.pending("DGFIP", "IMP-DECLARATION", day(20)));
    Finding found = one(Check.OVERDUE);
    assertThat(found.words()).contains("lun. 12 oct.", "DGFiP", "promise pour le mar. 20 oct.");
    var promise = (Mend.Promise) found.mend();
    desk.followUps().close(promise.followUp(), FollowUps.Ending.resolved());
    assertThat(check(Check.OVERDUE).findings()).isEmpty();
  }

  @Test
  void aPastAppointmentWithoutAStatusIsFound() {
    desk.appointments()
        .save(
            AppointmentDraft.of(new Slot(day(15), 600, 30), desk.duty().serving().id())
                .with(d -> d.partner("CAF")),
            AppointmentBook.Reach.THIS_ONE);
    assertThat(one(Check.TO_FILL_IN).words()).isEqualTo("jeu. 15 oct., 10 h 00 · CAF");
  }

  @Test
  void anOpenedDayWithoutAVisitIsFoundAndItsNameIsSaid() {
    desk.visits().delete(october.of(day(14)).getFirst().visit().id());
    assertThat(one(Check.EMPTY_DAY).mend()).isEqualTo(new Mend.Day(day(14)));
    assertThat(check(Check.EMPTY_DAY).sentence())
        .isEqualTo("jour ouvert sans visite\u00a0: mer. 14 — fermé\u00a0?");
    desk.days().switchOpening(day(14));
    assertThat(check(Check.EMPTY_DAY).findings()).isEmpty();
  }

  @Test
  void daysBeforeTheFirstVisitOfAllAreNoEmptyDays() {
    for (int day : new int[] {1, 2, 5}) {
      desk.visits().delete(october.of(day(day)).getFirst().visit().id());
    }
    assertThat(check(Check.EMPTY_DAY).findings()).isEmpty();
  }

  @Test
  void anOpenedDayWithNobodyPresentIsFound() {
    DayLine line = desk.days().line(day(14));
    desk.days().change(line.withPresent(List.of()));
    assertThat(one(Check.NO_PRESENCE).mend()).isEqualTo(new Mend.Day(day(14)));
    assertThat(check(Check.PRESENCE).sentence()).contains("95\u00a0%");
  }

  /** Monday 12 to Sunday 18 October: 9:00 to 13:42 each day, 23 h 30. */
  @Test
  void aWeekUnderTheLabelIsToldAlsoWhereTheMonthIsWellOnAverage() {
    for (int day = 12; day <= 16; day++) {
      DayLine line = desk.days().line(day(day));
      desk.days()
          .change(
              new DayLine(
                  line.day(),
                  line.place(),
                  line.state(),
                  List.of(Interval.of("09:00", "13:42")),
                  line.present()));
    }
    assertThat(check(Check.OPENING).well()).isFalse();
    assertThat(check(Check.OPENING).sentence())
        .isEqualTo(
            "Ouverture\u00a0: 33 h/sem. sur 5 jours\u00a0; 2 semaines sur 3 au label (24 h, 5"
                + " jours)");
  }

  @Test
  void presenceIsOfTheDaysSinceTheFirstVisit() {
    for (int day = 1; day <= 15; day++) {
      october.of(day(day)).forEach(entry -> desk.visits().delete(entry.visit().id()));
    }
    String alone = desk.duty().serving().id();
    for (int day = 16; day <= 31; day++) {
      desk.days().change(desk.days().line(day(day)).withPresent(List.of(alone)));
    }
    assertThat(check(Check.PRESENCE).sentence()).contains("présents 0\u00a0%");
  }

  @Test
  void anOutageWithoutAnEndIsFoundUntilItHasOne() {
    desk.days().put(new Outage(desk.duty().nextId(), day(19), "CAF", 600, null));
    Finding found = one(Check.OUTAGE);
    assertThat(found.words()).isEqualTo("CAF · depuis le lun. 19 oct., 10 h 00");
    desk.days().end(((Mend.Outage) found.mend()).outage(), day(20), 660);
    assertThat(check(Check.OUTAGE).findings()).isEmpty();
    assertThat(desk.days().outages(day(20))).extracting(Outage::until).containsExactly(660);
  }

  @Test
  void visitsOnAClosedDayOrOutsideTheHoursAreFound() {
    VisitEntry sunday = october.visit(day(18), 600, 20, resolved("CAF", "CAF-LOGEMENT"));
    VisitEntry late = october.visit(day(19), 1200, 20, resolved("CAF", "CAF-LOGEMENT"));
    october.visit(day(19), 1060, 20, resolved("CPAM", "CPAM-C2S"));
    assertThat(one(Check.CLOSED_DAY).mend()).isEqualTo(new Mend.Entry(sunday.visit().id()));
    assertThat(one(Check.OUT_OF_HOURS).mend()).isEqualTo(new Mend.Entry(late.visit().id()));
  }

  @Test
  void noDayIsClosedWhereNoHoursWereGiven() {
    List<String> agents = List.of("Camille Martin");
    var without =
        new NewSite("Guise", "", "", "Guise", clock.getZone(), OpeningHours.none(), agents, false);
    try (var made = TestSite.install(folder.resolve("sans"), CATALOGUE, clock, without)) {
      new October(made.desk()).visit(day(19), 600, 20, resolved("CAF", "CAF-LOGEMENT"));
      assertThat(made.desk().monthChecks().of(MONTH))
          .filteredOn(check -> check.check() == Check.CLOSED_DAY)
          .allSatisfy(check -> assertThat(check.findings()).isEmpty());
      assertThat(made.desk().days().day(day(19)).hoursKnown()).isFalse();
      made.desk().days().change(DayLine.closed(day(19), Place.SITE));
      assertThat(made.desk().days().day(day(19)).hoursKnown()).as("noted").isTrue();
      assertThat(made.desk().monthChecks().of(MONTH))
          .filteredOn(check -> check.check() == Check.CLOSED_DAY)
          .allSatisfy(check -> assertThat(check.findings()).hasSize(1));
    }
  }

  @Test
  void aCallOnAClosedDaySurprisesNobody() {
    VisitDraft call =
        VisitDraft.started(
                desk.duty().nextId(), desk.duty().serving().id(), clock.millis(), Channel.PHONE)
            .at(day(18), 600)
            .withRequests(List.of(resolved("CAF", "CAF-LOGEMENT")));
    desk.visits().save(call, null);
    assertThat(check(Check.CLOSED_DAY).findings()).isEmpty();
  }

  @Test
  void theSameRequestAFewMinutesLaterIsLikelyADouble() {
    october.visit(day(19), 607, 20, resolved("CAF", "CAF-RSA"));
    Finding found = one(Check.DOUBLE);
    assertThat(found.words()).isEqualTo("lun. 19 oct., 10 h 00 · CAF · la même à 10 h 07");
    october.visit(day(20), 640, 20, resolved("CAF", "CAF-RSA"));
    assertThat(check(Check.DOUBLE).findings()).as("forty minutes later").hasSize(1);
  }

  @Test
  void lengthsOutOfScaleAreFound() {
    october.visit(day(19), 700, 300, resolved("CAF", "CAF-LOGEMENT"));
    assertThat(one(Check.LENGTH).words()).endsWith("300 min");
  }

  @Test
  void anOrientationThatTheCatalogueDoesNotPlanIsFound() {
    october.visit(
        day(19), 700, 20, October.oriented("CAF", "CAF-LOGEMENT", OrientationReason.OUTSIDE_OFFER));
    assertThat(one(Check.ORIENTATION).words()).endsWith("hors de notre offre");
  }

  @Test
  void anOtherRequestInWordsThatTheCatalogueKnowsIsFound() {
    october.visit(day(19), 700, 20, other("prime activité"));
    october.visit(day(20), 700, 20, other("zzz jamais vu"));
    assertThat(one(Check.OTHER_KNOWN).words()).contains("prime activité", "le catalogue connaît");
  }

  @Test
  void aVisitBegunAndNeverSavedIsFound() {
    VisitDraft draft =
        VisitDraft.started("draft", desk.duty().serving().id(), clock.millis(), Channel.WALK_IN)
            .at(day(19), 600)
            .withRequests(List.of(RequestDraft.of("CAF", "CAF-RSA", "")));
    desk.inProgress().keep(draft);
    assertThat(one(Check.UNSAVED).mend()).isInstanceOf(Mend.InProgress.class);
  }

  @Test
  void theMonthUnderWayDoesNotAskForToday() {
    assertThat(desk.monthChecks().of(MONTH.plusMonths(1)))
        .filteredOn(check -> check.check() == Check.EMPTY_DAY)
        .singleElement()
        .satisfies(
            check ->
                assertThat(check.findings())
                    .extracting(Finding::key)
                    .as("Monday 2, not today")
                    .containsExactly(LocalDate.of(2026, 11, 2).toString()));
  }

  // --- « vu, c’est normal »

  @Test
  void whatIsNormalIsToldNoMoreUntilItsEntryChanges() {
    VisitEntry entry = october.visit(day(19), 700, 300, resolved("CAF", "CAF-LOGEMENT"));
    desk.monthChecks().accept(check(Check.LENGTH).findings());
    Finding seen = one(Check.LENGTH);
    assertThat(seen.open()).isFalse();
    assertThat(seen.seen().agent()).isEqualTo("Camille Martin");
    assertThat(check(Check.LENGTH).open()).isZero();
    var draft = desk.journal().draftOf(desk.journal().find(entry.visit().id()).orElseThrow());
    desk.visits().save(draft.with(d -> d.minutes(400)), null);
    assertThat(one(Check.LENGTH).open()).as("another length").isTrue();
    desk.history().undo();
    assertThat(one(Check.LENGTH).open()).as("as it was seen").isFalse();
    desk.monthChecks().withdraw(seen);
    assertThat(one(Check.LENGTH).open()).isTrue();
  }

  @Test
  void undoTakesAnAcceptanceBack() {
    desk.visits().delete(october.of(day(14)).getFirst().visit().id());
    desk.monthChecks().accept(check(Check.EMPTY_DAY).findings());
    assertThat(check(Check.EMPTY_DAY).open()).isZero();
    desk.history().undo();
    assertThat(check(Check.EMPTY_DAY).open()).isEqualTo(1);
  }
}
