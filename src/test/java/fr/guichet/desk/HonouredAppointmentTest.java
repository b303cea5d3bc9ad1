package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Repeat;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.VisitDraft;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the arrival to the visit: linked once and for good, waiting told by one clock. */
class HonouredAppointmentTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

  /** Thursday 31 December 2026, 10:10 in Paris. */
  private final TestClock clock = new TestClock("2026-12-31T09:10:00Z", "UTC");

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

  private Appointment take(LocalDate day, int from) {
    return desk.appointments()
        .save(
            AppointmentDraft.of(new Slot(day, from, 30), desk.duty().serving().id())
                .with(d -> d.partner("CNAV").procedure("CNAV-DEMANDE")),
            Reach.THIS_ONE);
  }

  private Appointment now(Appointment of) {
    return desk.appointments().find(of.id()).appointment();
  }

  private void refused(ThrowingCallable work) {
    assertThatThrownBy(work).hasMessageContaining("devenu une visite");
  }

  @Test
  void itBecomesOneVisitAndNoSecond() {
    Appointment taken = take(TODAY, 600);
    VisitDraft second = desk.arrivals().visitOf(taken.id());
    VisitEntry first = desk.arrivals().honour(taken.id());
    refused(() -> desk.arrivals().honour(taken.id()));
    desk.visits().save(second, null);
    assertThat(now(taken).visit()).isEqualTo(first.visit().id());
  }

  @Test
  void itStaysWhereItsVisitWas() {
    Appointment taken = take(TODAY, 600);
    desk.arrivals().honour(taken.id());
    Appointment honoured = now(taken);
    refused(() -> desk.appointments().move(taken.id(), new Slot(TODAY, 660, 30)));
    AppointmentDraft changed =
        AppointmentDraft.of(desk.appointments().find(taken.id())).withNote("à revoir");
    refused(
        () -> desk.appointments().save(changed.withSlot(new Slot(TODAY, 660, 30)), Reach.THIS_ONE));
    desk.appointments().save(changed, Reach.THIS_ONE);
    assertThat(now(taken)).isEqualTo(honoured.withNote(now(taken).note()));
    assertThat(now(taken).note()).isNotNull();
  }

  @Test
  void whoArrivedIsExpectedAgainOnAnotherDay() {
    Appointment taken = take(TODAY, 600);
    desk.arrivals().arrive(taken.id());
    desk.appointments().move(taken.id(), new Slot(TODAY, 660, 30));
    assertThat(now(taken).status()).isEqualTo(Status.ARRIVED);
    desk.appointments().move(taken.id(), new Slot(TODAY.plusDays(4), 660, 30));
    assertThat(now(taken).status()).isEqualTo(Status.PLANNED);
    assertThat(now(taken).arrivedMinute()).isNull();
  }

  @Test
  void anArrivalThatIsSaidAnotherDayHasNoWaiting() {
    Appointment taken = take(TODAY.minusDays(1), 16 * 60);
    desk.arrivals().arrive(taken.id());
    assertThat(now(taken).status()).isEqualTo(Status.ARRIVED);
    desk.arrivals().honour(taken.id());
    assertThat(now(taken).arrivedMinute()).isNull();
    var counts = desk.months().now(YearMonth.from(TODAY)).figures().appointments().all();
    assertThat(counts.honoured()).isOne();
    assertThat(counts.medianWaitMinutes()).isNull();
  }

  @Test
  void overMidnightAndTheNewYearTheVisitStaysOnItsDay() {
    clock.pass(Duration.ofHours(13).plusMinutes(40));
    Appointment taken = take(TODAY, 23 * 60 + 30);
    desk.arrivals().arrive(taken.id());
    clock.pass(Duration.ofMinutes(20));
    assertThat(desk.duty().today()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(desk.appointments().toFillIn()).hasSize(1);
    VisitEntry visit = desk.arrivals().honour(taken.id());
    assertThat(visit.visit().when().day()).isEqualTo(TODAY);
    assertThat(desk.months().now(YearMonth.of(2026, 12)).figures().appointments().all().honoured())
        .isOne();
    assertThat(desk.months().now(YearMonth.of(2027, 1)).figures().appointments().all().planned())
        .isZero();
  }

  @Test
  void whoCameToAWorkshopIsCountedOnItsDayAlone() {
    AppointmentDraft weekly =
        AppointmentDraft.of(new Slot(TODAY, 600, 60), desk.duty().serving().id())
            .with(
                d ->
                    d.kind(Kind.WORKSHOP)
                        .title("Atelier")
                        .repeat(new Repeat(Repeat.Every.WEEK, TODAY.plusWeeks(2))));
    Appointment first = desk.appointments().save(weekly, Reach.THIS_ONE);
    AppointmentDraft came =
        AppointmentDraft.of(desk.appointments().find(first.id())).withPersons(6);
    desk.appointments().save(came, Reach.THIS_AND_FOLLOWING);
    assertThat(desk.appointments().between(TODAY, TODAY.plusWeeks(2)))
        .extracting(b -> b.appointment().persons())
        .isEqualTo(List.of(6, 0, 0));
  }
}
