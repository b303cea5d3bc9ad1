package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestSite;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.ui.Hands;
import fr.guichet.ui.ReadAloud;
import fr.guichet.ui.Screens;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bandeau, at the keyboard. */
@Tag("slow")
class BandTest extends WholeProgram {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder;
  private Hands band;

  @BeforeEach
  void open() {
    TestSite.usual(folder, OfficialCatalogue.load(), CLOCK).close();
    open(folder);
    hands.signIn();
    band = new Hands(() -> isOpen() ? window.band().stage() : stage, window.background()::settle);
  }

  private boolean isOpen() {
    return window.band().isOpen();
  }

  private TextField field(String id) {
    return (TextField)
        ("band-field".equals(id) ? window.band().stage() : stage).getScene().lookup("#" + id);
  }

  @Override
  void capture(String name) {
    onScreen(() -> Screens.capture(window.band().stage().getScene(), name));
  }

  private List<VisitEntry> visits() {
    window.close();
    try (var workplace = TestSite.open(folder, OfficialCatalogue.load(), CLOCK)) {
      return workplace.desk().journal().find(JournalQuery.between(TODAY, TODAY));
    }
  }

  @Test
  void aWordAndThreeEntersLogAVisitAboveTheBrowser() {
    hands.ctrl(KeyCode.B);
    assertThat(isOpen()).isTrue();
    assertThat(window.band().stage().isAlwaysOnTop()).isTrue();
    assertThat(stage.isIconified()).as("the window is out of the way").isTrue();
    capture("band-empty");
    band.type("rsa");
    capture("band-proposals");
    band.press(KeyCode.ENTER);
    capture("band-outcome");
    band.press(KeyCode.ENTER, KeyCode.ENTER);
    capture("band-saved");
    band.type("carte grise").press(KeyCode.ENTER).type("s").press(KeyCode.ENTER);
    capture("band-awaited");
    band.digit(1, "&").press(KeyCode.ENTER, KeyCode.ENTER);
    band.press(KeyCode.ESCAPE);
    assertThat(isOpen()).isFalse();
    assertThat(stage.isIconified()).isFalse();
    assertThat(visits())
        .flatExtracting(entry -> entry.visit().requests())
        .extracting(Request::outcome)
        .containsExactlyInAnyOrder(Outcome.RESOLVED, Outcome.PENDING);
  }

  @Test
  void whatIsTypedMovesBetweenTheTwo() {
    hands.type("rs").ctrl(KeyCode.B);
    assertThat(field("band-field").getText()).isEqualTo("rs");
    band.type("a").ctrl(KeyCode.B);
    assertThat(isOpen()).isFalse();
    assertThat(field("entry-field").getText()).isEqualTo("rsa");
    hands.press(KeyCode.ENTER).ctrl(KeyCode.B);
    band.press(KeyCode.ESCAPE);
    assertThat(isOpen()).as("Escape first takes the step back").isTrue();
    band.press(KeyCode.ESCAPE);
    assertThat(isOpen()).isFalse();
    hands.press(KeyCode.ESCAPE);
    assertThat(visits()).isEmpty();
  }

  @Test
  void whatIsAskedOnClosingIsAskedInAWindowThatIsSeen() {
    hands.press(KeyCode.F7, KeyCode.ENTER).type("Maison").press(KeyCode.F2).ctrl(KeyCode.B);
    assertThat(stage.isIconified()).isTrue();
    var request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    onScreen(() -> stage.getOnCloseRequest().handle(request));
    hands.settle();
    assertThat(request.isConsumed()).isTrue();
    assertThat(isOpen()).isFalse();
    assertThat(stage.isIconified()).isFalse();
    assertThat(words()).contains("Fermer sans enregistrer");
  }

  @Test
  void everythingInItIsReadAloudAndTabStaysInIt() {
    hands.ctrl(KeyCode.B);
    onScreen(
        () -> assertThat(ReadAloud.faults(window.band().stage().getScene().getRoot())).isEmpty());
    band.press(KeyCode.TAB, KeyCode.TAB);
    assertThat(window.band().stage().getScene().getFocusOwner()).isEqualTo(field("band-field"));
  }

  @Test
  void f12PutsItAwayAndLocks() {
    hands.ctrl(KeyCode.B);
    band.type("rsa").press(KeyCode.ENTER).press(KeyCode.F12);
    assertThat(isOpen()).isFalse();
    assertThat(stage.isIconified()).isFalse();
    assertThat(stage.getScene().lookup("#entry-field")).isNull();
    hands.signIn();
    hands.press(KeyCode.F2, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(visits()).as("the visit begun in it").hasSize(1);
  }

  @Test
  void theVeilLeavesTheEntryAndCoversTheWindowBehind() {
    hands.ctrl(KeyCode.B);
    strength.pass(Duration.ofMinutes(10));
    onScreen(window.guard()::look);
    band.type("rsa").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(isOpen()).isTrue();
    band.ctrl(KeyCode.B);
    assertThat(stage.getScene().lookup("#lift")).as("the password lifts it").isNotNull();
    hands.alt(KeyCode.L).signIn();
    assertThat(stage.getScene().lookup("#lift")).isNull();
    assertThat(visits()).hasSize(1);
  }
}
