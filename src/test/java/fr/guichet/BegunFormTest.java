package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.desk.followup.FollowUps.Ending;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.contact.Person;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.storage.table.DraftTable;
import fr.guichet.storage.table.DraftTable.Stored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that was begun survives a kill, at the keyboard. */
@Tag("slow")
class BegunFormTest extends WholeProgram {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path temporary;
  private Path folder;
  private int kills;

  @BeforeEach
  void open() {
    folder = temporary.resolve("data");
    try (var made = TestSite.usual(folder, OfficialCatalogue.load(), CLOCK)) {
      take(made.desk());
    }
    open(folder);
    hands.signIn();
  }

  private static void take(Desk desk) {
    var binet = new Person("Mme Binet", "", "", "", "");
    var draft = AppointmentDraft.of(new Slot(TODAY, 16 * 60, 30), desk.duty().serving().id());
    desk.appointments().save(draft.withPerson(binet), Reach.THIS_ONE);
  }

  /** The program is killed, and opened on what then lies on the disk. */
  private void kill() throws IOException {
    Path killed = temporary.resolve("killed" + kills++);
    Files.createDirectories(killed);
    for (String name : List.of("guichet.db", "guichet.db-wal")) {
      Files.copy(folder.resolve(name), killed.resolve(name));
    }
    window.close();
    folder = killed;
    open(folder);
    hands.signIn();
  }

  private String notice() {
    Node notice = stage.getScene().lookup("#notice");
    return notice == null ? "" : notice.getAccessibleText();
  }

  private TextField focused() {
    return (TextField) stage.getScene().getFocusOwner();
  }

  private Stream<String> typed() {
    return stage.getScene().getRoot().lookupAll(".text-field").stream()
        .map(field -> ((TextField) field).getText());
  }

  @Test
  void aNewAppointmentIsOpenAgainAndOneKeyDropsIt() throws IOException {
    hands.ctrl(KeyCode.R).type("demain 10h").press(KeyCode.ENTER).press(KeyCode.ENTER);
    hands.press(KeyCode.ENTER).type("caf quelque").press(KeyCode.TAB).type("Mme Lenoir");
    kill();
    capture("begun-again");
    assertThat(notice()).contains("un rendez-vous (F3 pour rouvrir, puis Alt+V pour abandonner)");
    hands.type("rsa");
    assertThat(focused().getText()).as("the counter has the focus").isEqualTo("rsa");
    hands.press(KeyCode.ESCAPE, KeyCode.F3);
    capture("begun-appointment-again");
    assertThat(focused().getText()).isEqualTo("demain 10h");
    assertThat(typed()).contains("caf quelque", "Mme Lenoir");
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).type("X");
    kill();
    hands.press(KeyCode.F3);
    assertThat(typed()).as("typed after it came back").contains("demain 10h", "X");
    hands.alt(KeyCode.V);
    kill();
    assertThat(notice()).isEmpty();
    hands.press(KeyCode.F3);
    assertThat(typed()).doesNotContain("demain 10h");
  }

  @Test
  void aChangedAppointmentIsOpenAgainAndSavedOnce() throws IOException {
    hands.press(KeyCode.F3, KeyCode.ENTER).type("demain 11h");
    kill();
    assertThat(notice()).contains("un changement de rendez-vous (F3");
    hands.press(KeyCode.F3);
    assertThat(focused().getText()).isEqualTo("demain 11h");
    assertThat(typed()).contains("Mme Binet");
    hands.ctrl(KeyCode.ENTER);
    kill();
    assertThat(notice()).isEmpty();
    window.close();
    try (var workplace = TestSite.open(folder, OfficialCatalogue.load(), CLOCK)) {
      assertThat(workplace.desk().appointments().between(TODAY, TODAY.plusDays(1)))
          .extracting(Booked::slot)
          .containsExactly(new Slot(TODAY.plusDays(1), 11 * 60, 30));
    }
  }

  @Test
  void aChangeOfWhatIsGoneMeanwhileIsANewAppointment() throws IOException {
    hands.press(KeyCode.F3, KeyCode.ENTER).type("demain 11h");
    window.close();
    try (var workplace = TestSite.open(folder, OfficialCatalogue.load(), CLOCK)) {
      Desk desk = workplace.desk();
      String id = desk.appointments().between(TODAY, TODAY).getFirst().id();
      desk.appointments().remove(id, Reach.THIS_ONE);
    }
    open(folder);
    hands.signIn().press(KeyCode.F3);
    assertThat(focused().getText()).isEqualTo("demain 11h");
    assertThat(typed()).contains("Mme Binet");
    assertThat(shown()).contains("Nouveau rendez-vous");
  }

  private Stream<String> shown() {
    return stage.getScene().getRoot().lookupAll(".h2").stream()
        .map(label -> ((Labeled) label).getText());
  }

  @Test
  void aChangeIsDroppedByEscape() throws IOException {
    hands.press(KeyCode.F3, KeyCode.ENTER).type("demain 11h");
    kill();
    hands.press(KeyCode.F3, KeyCode.ESCAPE);
    kill();
    assertThat(notice()).isEmpty();
  }

  @Test
  void aCallToReturnIsOpenAgain() throws IOException {
    hands.press(KeyCode.F4).ctrl(KeyCode.R).type("06 39").press(KeyCode.ENTER).type("M. Roy");
    kill();
    assertThat(notice()).contains("un appel à rendre (F4");
    hands.press(KeyCode.F4);
    capture("begun-call-again");
    assertThat(typed()).contains("06 39", "M. Roy");
    hands.press(KeyCode.ESCAPE);
    kill();
    assertThat(notice()).isEmpty();
  }

  private static void call(Desk desk) {
    desk.followUps().callBack(new Person("M. Roy", "", "", "", ""), "CAF", TODAY, "");
  }

  @Test
  void aPostponementIsOpenAgainAndSavedOnce() throws IOException {
    meanwhile(BegunFormTest::call);
    hands.press(KeyCode.F4, KeyCode.S).type("+3").press(KeyCode.ENTER).type("pièce attendue");
    kill();
    assertThat(notice()).contains("le report d’une promesse (F4");
    hands.press(KeyCode.F4);
    capture("begun-postponement-again");
    assertThat(typed()).contains("+3", "pièce attendue");
    hands.ctrl(KeyCode.ENTER);
    kill();
    assertThat(notice()).isEmpty();
    meanwhile(
        desk -> {
          var put = desk.followUps().open().getFirst();
          assertThat(put.followUp().promisedDay()).isEqualTo(TODAY.plusDays(3));
          assertThat(put.reasons()).containsExactly("pièce attendue");
        });
  }

  @Test
  void aNoteOnAPromiseIsOpenAgainAndLeftByEscape() throws IOException {
    meanwhile(BegunFormTest::call);
    hands.press(KeyCode.F4, KeyCode.C).press(KeyCode.ENTER).type("Luc");
    kill();
    assertThat(notice()).contains("un contact ou une note sur une promesse (F4");
    hands.press(KeyCode.F4);
    capture("begun-note-again");
    assertThat(typed()).contains("M. Roy", "Luc");
    hands.press(KeyCode.ESCAPE);
    kill();
    assertThat(notice()).isEmpty();
  }

  @Test
  void whatWasBegunOnAPromiseThatIsClosedMeanwhileIsTold() throws IOException {
    meanwhile(BegunFormTest::call);
    hands.press(KeyCode.F4, KeyCode.S, KeyCode.ENTER).type("pièce attendue");
    meanwhile(
        desk ->
            desk.followUps()
                .close(desk.followUps().open().getFirst().followUp().id(), Ending.resolved()));
    assertThat(notice()).contains("close depuis", "pièce attendue");
    kill();
    assertThat(notice()).as("told once").isEmpty();
  }

  @Test
  void closingWithoutSavingDropsWhatItSaidItWould() {
    hands.press(KeyCode.F3, KeyCode.ENTER).type("demain 11h");
    var request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    onScreen(() -> stage.getOnCloseRequest().handle(request));
    hands.settle();
    onScreen(() -> ((Button) stage.getScene().lookup(".dialog .danger")).fire());
    window.close();
    assertThat(stage.isShowing()).isFalse();
    try (var workplace = TestSite.open(folder, OfficialCatalogue.load(), CLOCK)) {
      assertThat(workplace.desk().begun().ofServing()).isEmpty();
    }
  }

  @Test
  void somebodyElseDoesNotFindIt() throws IOException {
    hands.ctrl(KeyCode.R).press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).type("caf");
    hands.press(KeyCode.F11).signIn();
    kill();
    assertThat(notice()).as("Julie came in last").isEmpty();
    hands.press(KeyCode.F11).signIn();
    assertThat(notice()).contains("un rendez-vous (F3");
  }

  /** The colleague comes in over the lock. */
  private void lockAndComeIn(KeyCode... whom) {
    hands.press(KeyCode.F12).press(whom).signIn().settle();
  }

  @Test
  void overALockEachAgentFindsTheirOwnFormAlone() throws IOException {
    hands.ctrl(KeyCode.R).type("demain 10h").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    hands.type("caf").press(KeyCode.TAB).type("Mme Dupont").press(KeyCode.ESCAPE);
    lockAndComeIn(KeyCode.DOWN);
    assertThat(notice()).as("nothing of Julie's").doesNotContain("un rendez-vous");
    hands.ctrl(KeyCode.R);
    capture("begun-colleague");
    assertThat(typed()).doesNotContain("demain 10h", "Mme Dupont");
    hands.type("demain 11h").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).type("rsa");
    lockAndComeIn(KeyCode.DOWN);
    assertThat(notice()).contains("un rendez-vous (F3");
    hands.press(KeyCode.F3);
    assertThat(typed()).contains("demain 10h", "Mme Dupont").doesNotContain("demain 11h");
    hands.alt(KeyCode.V);
    lockAndComeIn(KeyCode.DOWN);
    hands.press(KeyCode.F3);
    assertThat(typed()).as("Camille dropped hers only").contains("demain 11h", "rsa");
    kill();
    assertThat(notice()).as("kept as Julie's").contains("un rendez-vous (F3");
  }

  @Test
  void theSameAgentGoesOnOverALock() {
    hands.press(KeyCode.F3, KeyCode.ENTER).type("demain 11h");
    lockAndComeIn();
    assertThat(focused().getText()).isEqualTo("demain 11h");
    hands.press(KeyCode.END).type("30");
    assertThat(focused().getText()).isEqualTo("demain 11h30");
  }

  @Test
  void theLineOfTheDayIsOpenAgainAtTheCounterAndSavedOnce() throws IOException {
    hands.alt(KeyCode.J).type("10h-1");
    kill();
    capture("begun-day-again");
    assertThat(notice())
        .contains("la journée du mardi 24 novembre 2026 (F2, Alt+J pour rouvrir, puis Échap");
    hands.type("rsa");
    assertThat(focused().getText()).as("the counter has the focus").isEqualTo("rsa");
    hands.press(KeyCode.ESCAPE).alt(KeyCode.J);
    assertThat(focused().getText()).isEqualTo("10h-1");
    hands.press(KeyCode.END).type("1h").press(KeyCode.ENTER);
    kill();
    assertThat(notice()).isEmpty();
    assertThat(window.desk().days().line(TODAY).openMinutes()).isEqualTo(60);
  }

  @Test
  void theLinesOfDaysAreNotSeenByWhoComesNextAndComeBackWhereThereIsRoom() {
    hands.alt(KeyCode.J).type("10h-11h");
    hands.press(KeyCode.F3).ctrl(KeyCode.R).press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    hands.type("caf").ctrl(KeyCode.J).type("10h-12h");
    hands.press(KeyCode.F11).signIn();
    assertThat(typed()).doesNotContain("10h-11h", "10h-12h");
    assertThat(window.desk().begun().ofServing()).as("Julie's").isEmpty();
    hands.press(KeyCode.F11);
    capture("begun-days-again");
    assertThat(notice())
        .contains("la journée du mardi 24 novembre 2026 (F2, Alt+J")
        .contains("la journée du mardi 24 novembre 2026 (F3 pour rouvrir, puis Échap")
        .contains("un rendez-vous (dessous, une fois la journée enregistrée ou abandonnée)");
    hands.press(KeyCode.F3);
    assertThat(focused().getText()).isEqualTo("10h-12h");
    hands.press(KeyCode.ESCAPE);
    assertThat(typed()).contains("caf", "10h-11h").doesNotContain("10h-12h");
    assertThat(stored()).hasSize(2);
  }

  @Test
  void threeLinesOfDaysFindTwoPlacesAndTheThirdWaits() {
    meanwhile(
        desk -> {
          String agent = desk.duty().serving().id();
          for (int day = 16; day < 19; day++) {
            String id = desk.begun().nextId();
            var typed = Map.of("hours", "10h-1" + day);
            desk.begun().keep(new BegunForm(id, agent, Form.COUNTER_DAY, "2026-11-" + day, typed));
          }
        });
    assertThat(notice())
        .contains("lundi 16 novembre 2026 (F2", "mardi 17 novembre 2026 (F3")
        .contains("prochaine arrivée\u00a0: la journée du mercredi 18 novembre 2026");
    hands.press(KeyCode.F3);
    assertThat(typed()).contains("10h-116", "10h-117").doesNotContain("10h-118");
    assertThat(stored()).hasSize(3);
  }

  @Test
  void aLockedWindowLetsTheLineOfADayGoAndItComesBack() {
    hands.alt(KeyCode.J).type("10h-11h").press(KeyCode.F12);
    var request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    onScreen(() -> stage.getOnCloseRequest().handle(request));
    assertThat(request.isConsumed()).isFalse();
    assertThat(stored()).hasSize(1);
  }

  @Test
  void aChangeAndACallAreNotSeenByWhoComesNext() {
    hands.press(KeyCode.F3, KeyCode.ENTER).type("demain 11h");
    hands.press(KeyCode.F4).ctrl(KeyCode.R).type("06 39");
    hands.press(KeyCode.F11).signIn();
    assertThat(typed()).doesNotContain("06 39", "demain 11h");
    hands.press(KeyCode.F3);
    assertThat(typed()).doesNotContain("06 39", "demain 11h");
    assertThat(shown()).doesNotContain("Changer le rendez-vous");
    hands.press(KeyCode.F11);
    assertThat(notice()).contains("un changement de rendez-vous (F3", "un appel à rendre (F4");
    hands.press(KeyCode.F3);
    assertThat(focused().getText()).isEqualTo("demain 11h");
    hands.press(KeyCode.F4);
    assertThat(focused().getText()).isEqualTo("06 39");
    hands.press(KeyCode.END).type(" 9");
    assertThat(focused().getText()).isEqualTo("06 39 9");
  }

  /** The window is closed, something is done with the file, and the same agent comes in again. */
  private void meanwhile(Consumer<Desk> done) {
    window.close();
    try (var workplace = TestSite.open(folder, OfficialCatalogue.load(), CLOCK)) {
      done.accept(workplace.desk());
    }
    open(folder);
    hands.signIn();
  }

  private static void removeAll(Desk desk) {
    desk.appointments()
        .between(TODAY, TODAY)
        .forEach(each -> desk.appointments().remove(each.id(), Reach.THIS_ONE));
  }

  private static void permanence(Desk desk) {
    removeAll(desk);
    AppointmentDraft draft = AppointmentDraft.of(new Slot(TODAY, 14 * 60, 120), null);
    desk.appointments()
        .save(
            draft.with(d -> d.kind(Kind.PERMANENCE).title("Permanence CAF").places(6)),
            Reach.THIS_ONE);
  }

  /** All that is on the disk of the forms that are begun. */
  private List<Stored> stored() {
    window.close();
    try (var workplace = TestSite.open(folder, OfficialCatalogue.load(), CLOCK)) {
      return workplace.desk().duty().database().read(DraftTable::forms);
    }
  }

  @Test
  void aPlaceInAPermanenceComesBackThere() throws IOException {
    meanwhile(BegunFormTest::permanence);
    hands.press(KeyCode.F3, KeyCode.I).type("Mme Lenoir");
    kill();
    assertThat(notice()).contains("une inscription (F3");
    hands.press(KeyCode.F3);
    assertThat(typed()).contains("Mme Lenoir");
    hands.ctrl(KeyCode.ENTER);
    kill();
    assertThat(notice()).isEmpty();
    meanwhile(
        desk ->
            assertThat(desk.appointments().between(TODAY, TODAY))
                .extracting(each -> each.appointment().kind())
                .contains(Kind.PERMANENCE, Kind.ENROLMENT));
  }

  @Test
  void aPlaceInAPermanenceThatIsGoneIsAnAppointmentThatCanBeSaved() {
    meanwhile(BegunFormTest::permanence);
    hands.press(KeyCode.F3, KeyCode.I).type("Mme Lenoir");
    meanwhile(BegunFormTest::removeAll);
    assertThat(notice()).contains("un rendez-vous (F3").contains("Alt+V");
    hands.press(KeyCode.F3);
    assertThat(shown()).contains("Nouveau rendez-vous");
    hands.ctrl(KeyCode.ENTER);
    meanwhile(
        desk -> {
          List<Booked> booked = desk.appointments().between(TODAY, TODAY);
          assertThat(booked)
              .extracting(each -> each.appointment().kind())
              .containsExactly(Kind.APPOINTMENT);
          assertThat(booked.getFirst().person().name()).isEqualTo("Mme Lenoir");
        });
    assertThat(notice()).isEmpty();
  }

  private void beginNewAndChange() {
    hands.ctrl(KeyCode.R).press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).type("caf");
    hands.press(KeyCode.TAB).type("Mme Neuve").press(KeyCode.ESCAPE, KeyCode.ENTER);
    hands.type("demain 11h");
  }

  @Test
  void whatFindsItsFormTakenStaysAndIsTold() {
    beginNewAndChange();
    meanwhile(BegunFormTest::removeAll);
    capture("begun-waits");
    assertThat(notice()).contains("commencé\u00a0: un rendez-vous (F3");
    assertThat(notice()).contains("prochaine arrivée\u00a0: un changement de rendez-vous.");
    hands.press(KeyCode.F3);
    assertThat(typed()).contains("Mme Neuve").doesNotContain("demain 11h");
    hands.alt(KeyCode.V);
    meanwhile(_ -> {});
    assertThat(notice()).contains("un rendez-vous (F3").doesNotContain("prochaine arrivée");
    hands.press(KeyCode.F3);
    assertThat(typed()).contains("Mme Binet", "demain 11h");
  }

  @Test
  void whatIsNewIsOpenOverWhatIsChanged() {
    beginNewAndChange();
    meanwhile(_ -> {});
    assertThat(notice())
        .contains("un rendez-vous (F3")
        .contains("un changement de rendez-vous (dessous, Échap y mène puis l’abandonne)");
    hands.press(KeyCode.F3);
    assertThat(typed()).contains("Mme Neuve");
    hands.press(KeyCode.ESCAPE);
    assertThat(focused().getText()).isEqualTo("demain 11h");
    hands.press(KeyCode.ESCAPE);
    assertThat(stored()).as("the new one").hasSize(1);
  }

  @Test
  void oneThatCannotBeReadStaysAndKeepsNoOtherAway() {
    hands.press(KeyCode.F4).ctrl(KeyCode.R).type("06 39");
    meanwhile(
        desk -> {
          String agent = desk.duty().serving().id();
          for (Map<String, String> typed :
              List.of(Map.of("day", "hier"), Map.of("day", "2026-11-25", "kind", "FÊTE"))) {
            String id = desk.begun().nextId();
            desk.begun().keep(new BegunForm(id, agent, Form.APPOINTMENT, null, typed));
          }
        });
    assertThat(notice())
        .contains("un appel à rendre (F4", "2 formulaires commencés ne s’ouvrent pas")
        .doesNotContain("un rendez-vous");
    assertThat(stored()).hasSize(3);
  }

  @Test
  void toOpenItAgainWritesNothing() {
    beginNewAndChange();
    hands.press(KeyCode.F4).ctrl(KeyCode.R).type("06 39").press(KeyCode.ENTER).type("M. Roy");
    List<Stored> before = stored();
    assertThat(before).hasSize(3);
    open(folder);
    hands.signIn().press(KeyCode.F3, KeyCode.F4);
    assertThat(typed()).contains("M. Roy", "Mme Neuve");
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void aCallThatIsNotSavedIsKeptAsItStands() throws IOException {
    String tooLong = "mot ".repeat(36);
    hands.press(KeyCode.F4).ctrl(KeyCode.R).type("0639981234");
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    TextField note = focused();
    var enter =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    // Before the first of these is written
    onScreen(
        () -> {
          note.setText("mot");
          note.setText(tooLong);
          note.fireEvent(enter);
        });
    hands.settle();
    kill();
    hands.press(KeyCode.F4);
    assertThat(typed()).contains(tooLong.strip());
  }
}
