package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.contact.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that was begun survives a kill, at the keyboard. */
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
}
