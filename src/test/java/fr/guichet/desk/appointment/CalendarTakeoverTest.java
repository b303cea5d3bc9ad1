package fr.guichet.desk.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.desk.appointment.CalendarTakeover.TakenOver;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.paper.CalendarEvent;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarTakeoverTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
  private static final CalendarEvent ADIL =
      new CalendarEvent("adil/1", "Adil", new Slot(DAY, 540, 180), "");
  private static final CalendarEvent CIDFF =
      new CalendarEvent("cidff/1", "CIDFF", new Slot(DAY.plusDays(1), 540, 120), "");

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

  private TakenOver takeOver(CalendarEvent... events) {
    return desk.appointments().takeOver(List.of(events));
  }

  private List<Booked> all() {
    return desk.appointments().between(DAY.minusYears(1), DAY.plusYears(1));
  }

  private Change lastChange() {
    return desk.duty().database().read(ChangeLog::head).orElseThrow();
  }

  @Test
  void theSameCalendarTwiceChangesNothing() {
    assertThat(takeOver(ADIL, CIDFF, ADIL)).isEqualTo(new TakenOver(2, 0, 1, 0));
    List<Booked> before = all();
    Change last = lastChange();
    assertThat(takeOver(CIDFF, ADIL)).isEqualTo(new TakenOver(0, 0, 2, 0));
    assertThat(all()).isEqualTo(before).hasSize(2);
    assertThat(lastChange()).as("nothing is written").isEqualTo(last);
  }

  @Test
  void whatMovedMovesWithThoseEnrolledAndOneUndoPutsItBack() {
    takeOver(ADIL);
    Appointment host = all().getFirst().appointment();
    AppointmentDraft place = AppointmentDraft.within(host).withPartner("CAF");
    desk.appointments().save(place, Reach.THIS_ONE);
    Slot later = new Slot(DAY.plusDays(1), 600, 180);
    assertThat(takeOver(new CalendarEvent("adil/1", "Adil", later, "")))
        .isEqualTo(new TakenOver(0, 1, 0, 0));
    assertThat(all()).hasSize(2).allSatisfy(b -> assertThat(b.slot()).isEqualTo(later));
    desk.history().undo();
    assertThat(all()).hasSize(2).allSatisfy(b -> assertThat(b.slot()).isEqualTo(ADIL.slot()));
  }

  @Test
  void whatWasCancelledHereStaysSoWhenTheCalendarMovesIt() {
    takeOver(ADIL, CIDFF);
    desk.appointments().settle(all().getFirst().id(), Status.CANCELLED);
    desk.appointments().settle(all().getLast().id(), Status.CANCELLED);
    Slot laterThatDay = new Slot(DAY, 570, 180);
    Slot otherDay = new Slot(DAY.plusDays(2), 540, 120);
    assertThat(
            takeOver(
                new CalendarEvent("adil/1", "Adil", laterThatDay, ""),
                new CalendarEvent("cidff/1", "CIDFF", otherDay, "")))
        .isEqualTo(new TakenOver(0, 2, 0, 0));
    assertThat(all()).extracting(Booked::slot).containsExactly(laterThatDay, otherDay);
    assertThat(all()).allMatch(b -> b.appointment().status() == Status.CANCELLED);
  }

  @Test
  void whatTheCalendarTakesBackLaterStaysCancelled() {
    takeOver(ADIL);
    takeOver(new CalendarEvent("adil/1", "", ADIL.slot(), "", true));
    assertThat(takeOver(ADIL)).isEqualTo(new TakenOver(0, 0, 1, 0));
    assertThat(all().getFirst().appointment().status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void whatTheCalendarCancelsIsCancelledWithItsPlacesAndOnlyOnce() {
    takeOver(ADIL, CIDFF);
    Appointment host = all().getFirst().appointment();
    desk.appointments().save(AppointmentDraft.within(host).withPartner("CAF"), Reach.THIS_ONE);
    CalendarEvent cancelled = new CalendarEvent("adil/1", "", ADIL.slot(), "", true);
    CalendarEvent unknown = new CalendarEvent("adil/2", "", ADIL.slot(), "", true);
    assertThat(takeOver(cancelled, unknown, CIDFF)).isEqualTo(new TakenOver(0, 0, 1, 1));
    assertThat(all())
        .extracting(b -> b.appointment().status())
        .containsExactly(Status.CANCELLED, Status.CANCELLED, Status.PLANNED);
    assertThat(all().getFirst().appointment().title()).isEqualTo("Adil");
    assertThat(takeOver(cancelled, unknown, CIDFF)).isEqualTo(new TakenOver(0, 0, 1, 0));
  }

  @Test
  void whatThisProgramWroteIsNotDoubled() {
    AppointmentDraft draft =
        AppointmentDraft.of(ADIL.slot(), desk.duty().serving().id()).withPartner("CAF");
    desk.appointments().save(draft, Reach.THIS_ONE);
    CalendarEvent written = desk.printouts().calendar(DAY, DAY, false).getFirst();
    CalendarEvent read = new CalendarEvent(written.uid() + "/" + DAY, "CAF", ADIL.slot(), "");
    assertThat(takeOver(read)).isEqualTo(new TakenOver(0, 0, 1, 0));
    assertThat(all()).hasSize(1);
  }

  @Test
  void aTitleThatHoldsANumberIsRefusedWhole() {
    CalendarEvent named =
        new CalendarEvent("x", "Mme Binet 06 39 98 12 34", new Slot(DAY, 540, 60), "");
    assertThatThrownBy(() -> takeOver(ADIL, named)).hasMessageContaining(DAY.toString());
    assertThat(all()).isEmpty();
  }
}
