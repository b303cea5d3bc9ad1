package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestSite;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.ui.Screens;
import fr.guichet.ui.appointments.form.AppointmentForm;
import fr.guichet.ui.settings.Section;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds on every screen of the window, at the keyboard. */
@Tag("slow")
class AnyScreenTest extends WholeProgram {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path temporary;

  private void open() {
    Path folder = temporary.resolve("site");
    TestSite.usual(folder, OfficialCatalogue.load(), CLOCK).close();
    open(folder);
    hands.signIn();
  }

  private boolean writesAnAppointment() {
    Node up = stage.getScene().getFocusOwner();
    while (up != null && !(up instanceof AppointmentForm)) {
      up = up.getParent();
    }
    return up != null;
  }

  @Test
  void controlRMakesAnAppointmentEverywhereButInWhatIsToFollow() {
    open();
    for (KeyCode screen : new KeyCode[] {KeyCode.F2, KeyCode.F5, KeyCode.F6, KeyCode.F7}) {
      hands.press(screen).ctrl(KeyCode.R);
      assertThat(writesAnAppointment()).as(screen.getName()).isTrue();
      hands.press(KeyCode.ESCAPE);
      assertThat(writesAnAppointment()).isFalse();
    }
    hands.press(KeyCode.F4).ctrl(KeyCode.R);
    assertThat(writesAnAppointment()).isFalse();
  }

  private List<String> titles() {
    return robot.from(stage.getScene().getRoot()).lookup(".h1").queryAllAs(Label.class).stream()
        .filter(AnyScreenTest::isSeen)
        .map(Label::getText)
        .toList();
  }

  private static boolean isSeen(Node node) {
    return node == null || node.isVisible() && isSeen(node.getParent());
  }

  @Test
  void escapeGoesBackToTheScreenThatLedToAnother() {
    open();
    hands.press(KeyCode.F5).ctrl(KeyCode.R).press(KeyCode.ESCAPE);
    assertThat(titles()).as("first out of the form").containsExactly("Rendez-vous");
    capture("led-by-month");
    hands.press(KeyCode.ESCAPE);
    assertThat(titles()).anyMatch(title -> title.startsWith("Mois"));
    hands.press(KeyCode.F2).ctrl(KeyCode.R).press(KeyCode.ESCAPE, KeyCode.F4, KeyCode.ESCAPE);
    assertThat(titles()).as("she went on by herself").containsExactly("À suivre");
  }

  @Test
  void aNoticeLeavesWithItsScreen() {
    open();
    hands.press(KeyCode.F3).ctrl(KeyCode.Z);
    assertThat(stage.getScene().lookup("#notice")).isNotNull();
    hands.press(KeyCode.F5);
    assertThat(stage.getScene().lookup("#notice")).isNull();
    hands.press(KeyCode.F7).ctrl(KeyCode.Z);
    assertThat(stage.getScene().lookup("#notice")).isNotNull();
    hands.press(KeyCode.DOWN);
    assertThat(stage.getScene().lookup("#notice")).as("another section").isNull();
  }

  @Test
  void whatANewVersionBroughtTakesNoKeyFromTheVisit() {
    Path folder = temporary.resolve("site");
    try (var made = TestSite.usual(folder, OfficialCatalogue.load(), CLOCK)) {
      made.desk().duty().choose("version.told", "0.0.0");
    }
    open(folder);
    hands.signIn();
    onScreen(() -> Screens.capture(stage.getScene(), "news-told"));
    Node notice = stage.getScene().lookup("#notice");
    assertThat(notice.getAccessibleText()).contains("Quoi de neuf", "Réglages (F7)");
    hands.type("rsa").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(stage.getScene().lookup("#notice")).as("gone with the visit").isNull();
    window.close();
    try (var workplace = TestSite.open(folder, OfficialCatalogue.load(), CLOCK)) {
      assertThat(workplace.desk().journal().find(JournalQuery.between(TODAY, TODAY))).hasSize(1);
    }
  }

  private boolean closes() {
    var request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    onScreen(() -> stage.getOnCloseRequest().handle(request));
    hands.settle();
    return !request.isConsumed();
  }

  @Test
  void closingAsksBeforeWhatWasTypedInTheSettingsIsLost() {
    open();
    assertThat(closes()).as("nothing is typed").isTrue();
    hands.press(KeyCode.F7, KeyCode.ENTER).type("x").press(KeyCode.F2);
    assertThat(((Section) sections().getItems().getFirst()).unsaved().get()).isTrue();
    assertThat(closes()).isFalse();
    assertThat(question()).contains("ce qui est tapé", "Site");
    hands.press(KeyCode.ESCAPE);
    assertThat(sections().getParent().isVisible()).as("where it was typed").isTrue();
    assertThat(((Section) sections().getItems().getFirst()).unsaved().get()).isTrue();
    assertThat(stage.isShowing()).isTrue();
  }

  @Test
  void closingAsksBeforeACallOrAnAppointmentThatIsBegunIsLost() {
    open();
    hands.press(KeyCode.F4).ctrl(KeyCode.R);
    assertThat(closes()).as("nothing is typed").isTrue();
    hands.type("x");
    assertThat(closes()).isFalse();
    assertThat(question()).contains("À suivre", "Appel manqué à rendre");
    hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE);
    assertThat(closes()).as("given up").isTrue();
    hands
        .press(KeyCode.F3)
        .ctrl(KeyCode.R)
        .press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER)
        .type("caf");
    assertThat(closes()).isFalse();
    assertThat(question()).contains("Rendez-vous", "Nouveau rendez-vous");
  }

  @Test
  void closingAsksBeforeAChangedAppointmentIsLost() {
    open();
    hands.ctrl(KeyCode.R).press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    hands.type("Mme Binet").ctrl(KeyCode.ENTER).press(KeyCode.ENTER);
    assertThat(writesAnAppointment()).isTrue();
    assertThat(closes()).as("nothing is typed").isTrue();
    hands.type("demain 11h");
    assertThat(closes()).isFalse();
    assertThat(question()).contains("Rendez-vous", "Modifier le rendez-vous");
    hands.press(KeyCode.ESCAPE).ctrl(KeyCode.R);
    assertThat(closes()).as("under another one").isFalse();
    hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE);
    assertThat(writesAnAppointment()).as("the change is there again").isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(closes()).as("given up").isTrue();
  }

  private String question() {
    return stage.getScene().lookup(".dialog").getAccessibleText();
  }

  private ListView<?> sections() {
    return (ListView<?>) stage.getScene().lookup("#sections");
  }
}
