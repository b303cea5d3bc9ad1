package fr.guichet.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.desk.Bytes;
import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.contact.Person;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.personal.Departures;
import fr.guichet.model.personal.Found;
import fr.guichet.model.personal.PersonalEvent.Kind;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.visit.Place;
import fr.guichet.protection.backup.Restoring;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that is begun is kept as a visit in progress is, and leaves as a contact does. */
class BegunFormsTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String WORD = "Hortensia";

  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  @TempDir private Path temporary;
  private Path folder;
  private Workplace workplace;
  private Desk desk;

  @BeforeEach
  void install() {
    folder = temporary.resolve("data");
    workplace = TestSite.usual(folder, CATALOGUE, clock);
    desk = workplace.desk();
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  private void reopen() {
    workplace.close();
    workplace = TestSite.open(folder, CATALOGUE, clock);
    desk = workplace.desk();
  }

  private BegunForm begun() {
    BegunForm form =
        new BegunForm(
            desk.begun().nextId(),
            desk.duty().serving().id(),
            Form.APPOINTMENT,
            null,
            Map.of("name", "Mme " + WORD, "phone", "06 39 98 12 34", "when", "demain 10h"));
    desk.begun().keep(form);
    return form;
  }

  @Test
  void itIsInNoByteOfTheFolderAndComesBackWholeToItsAgentAlone() throws IOException {
    BegunForm form = begun();
    assertThat(Bytes.filesWith(folder, WORD)).as("while it is typed").isEmpty();
    reopen();
    assertThat(desk.begun().ofServing()).containsExactly(form);
    assertThat(desk.inProgress().all()).as("no visit").isEmpty();
    assertThat(desk.inProgress().unreadable()).isZero();
    desk.duty().serve(desk.duty().agents().getLast());
    assertThat(desk.begun().ofServing()).as("of somebody else").isEmpty();
    assertThat(Bytes.filesWith(folder, WORD)).as("after the file was closed").isEmpty();
  }

  @Test
  void whatIsSavedIsKeptNoMore() {
    BegunForm appointment = begun();
    AppointmentDraft draft =
        AppointmentDraft.of(new Slot(TODAY, 600, 30), desk.duty().serving().id())
            .withPartner("CAF");
    desk.appointments().save(draft, Reach.THIS_ONE, appointment.id());
    assertThat(desk.begun().ofServing()).isEmpty();
    BegunForm call = begun();
    desk.followUps().callBack(call.person(), null, TODAY, "", call.id());
    assertThat(desk.begun().ofServing()).isEmpty();
    keep(Form.COUNTER_DAY, Map.of("hours", "9h-11h"));
    String day = desk.begun().ofServing().getFirst().id();
    desk.days().change(DayLine.closed(TODAY, Place.SITE), day);
    assertThat(desk.begun().ofServing()).isEmpty();
  }

  @Test
  void itLeavesWithTheMonthsOfTheSiteSinceItsLastKey() throws IOException {
    desk.personalData().keepFor(1);
    begun();
    clock.pass(Duration.ofDays(30));
    desk.personalData().eraseDue(false);
    assertThat(desk.begun().ofServing()).hasSize(1);
    clock.pass(Duration.ofDays(1));
    assertThat(desk.personalData().eraseDue(false)).isEqualTo(1);
    assertThat(desk.begun().ofServing()).isEmpty();
    assertThat(desk.personalData().report())
        .as("not told as what nothing referred to")
        .containsExactly(new Departures(desk.duty().today(), Kind.UNUSED, true, 1, 0));
  }

  @Test
  void whoAsksFindsItAndItLeavesAlsoFromABackup() {
    BegunForm form = begun();
    Path backup = workplace.safekeeping().make(Reason.ASKED).file();
    List<Found> found = desk.personalData().find(WORD);
    assertThat(found).extracting(Found::person).containsExactly(form.person());
    assertThat(found.getFirst().matters().getFirst().what())
        .isEqualTo("Commencé et pas enregistré\u00a0: un rendez-vous");
    assertThat(desk.personalData().erase(found)).isEqualTo(1);
    assertThat(desk.begun().ofServing()).isEmpty();
    workplace.close();
    new Restoring(folder, clock).restore(backup, "");
    workplace = TestSite.open(folder, CATALOGUE, clock);
    desk = workplace.desk();
    assertThat(desk.begun().ofServing()).isEmpty();
  }

  @Test
  void whatWasErasedIsNotKeptAgainByOneMoreKeyAndAnotherOneIs() {
    BegunForm form = begun();
    desk.personalData().disclosed(desk.personalData().find(WORD));
    desk.begun().keep(form);
    assertThat(desk.begun().ofServing()).as("told, and still typed").hasSize(1);
    desk.personalData().erase(desk.personalData().find(WORD));
    desk.begun().keep(form);
    assertThat(desk.begun().ofServing()).isEmpty();
    BegunForm next = begun();
    assertThat(desk.begun().ofServing()).containsExactly(next);
  }

  @Test
  void whatWasErasedAndIsStillShownCannotBeSaved() {
    BegunForm form = begun();
    desk.personalData().erase(desk.personalData().find(WORD));
    AppointmentDraft draft =
        AppointmentDraft.of(new Slot(TODAY, 600, 30), desk.duty().serving().id())
            .withPartner("CAF")
            .withPerson(form.person());
    assertThatThrownBy(() -> desk.appointments().save(draft, Reach.THIS_ONE, form.id()))
        .hasMessageContaining("effacé à la demande");
    assertThatThrownBy(() -> desk.followUps().callBack(form.person(), null, TODAY, "", form.id()))
        .hasMessageContaining("effacé à la demande");
    assertThat(desk.personalData().find(WORD)).isEmpty();
    assertThat(desk.appointments().between(TODAY, TODAY)).isEmpty();
    desk.appointments().save(draft.withPerson(Person.NOBODY), Reach.THIS_ONE, begun().id());
    assertThat(desk.appointments().between(TODAY, TODAY)).as("typed anew").hasSize(1);
  }

  @Test
  void whatIsTypedForTheMatterAndForTheServiceToCallIsFound() {
    keep(Form.APPOINTMENT, Map.of(BegunForm.SOUGHT, "dossier " + WORD, BegunForm.PARTNER, "CAF"));
    keep(Form.CALL_BACK, Map.of(BegunForm.PARTNER, "garage " + WORD));
    assertThat(desk.personalData().find("hortensia"))
        .extracting(Found::note)
        .containsExactly("dossier " + WORD, "garage " + WORD);
  }

  private void keep(Form form, Map<String, String> typed) {
    String agent = desk.duty().serving().id();
    desk.begun().keep(new BegunForm(desk.begun().nextId(), agent, form, null, typed));
  }

  @Test
  void aNoteWithoutAPersonIsFoundByItsWords() {
    keep(Form.CALL_BACK, Map.of("note", "voir " + WORD));
    List<Found> found = desk.personalData().find("hortensia");
    assertThat(found).extracting(Found::person).containsExactly(Person.NOBODY);
    assertThat(found).extracting(Found::note).containsExactly("voir " + WORD);
  }
}
