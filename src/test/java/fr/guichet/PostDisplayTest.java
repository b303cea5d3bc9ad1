package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.account.Presence;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.files.DisplayFile;
import fr.guichet.model.display.Display;
import fr.guichet.model.display.Look;
import fr.guichet.ui.Hands;
import fr.guichet.ui.Screens;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Colours, size and keys of a post, chosen at the keyboard, in the window and at its next start.
 */
@Tag("slow")
class PostDisplayTest extends WholeProgram {

  /** Where « Affichage » is in the list of the settings. */
  private static final int PLACE = 3;

  /** Named on the month's screen only. */
  private static final String MONTH = "À reporter";

  @TempDir private Path folder;

  @BeforeEach
  void site() {
    TestSite.usual(folder, OfficialCatalogue.load(), CLOCK).close();
    open();
  }

  private void open() {
    open(folder);
    hands.signIn();
  }

  @AfterEach
  @Override
  void close() {
    super.close();
    new PostDisplay(folder.resolve("none"), Runnable::run); // the usual names of keys again
  }

  private Hands settings() {
    hands.press(KeyCode.F7, KeyCode.HOME);
    for (int i = 0; i < PLACE; i++) {
      hands.press(KeyCode.DOWN);
    }
    return hands.press(KeyCode.ENTER);
  }

  private String sheets() {
    return String.join(" ", stage.getScene().getStylesheets());
  }

  /** Names of buttons and labels that are visible. */
  private static void read(Node node, List<String> found) {
    if (node.isVisible() && node instanceof Labeled labeled && labeled.getText() != null) {
      found.add(labeled.getText());
    }
    if (node.isVisible() && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> read(child, found));
    }
  }

  @Test
  void coloursChangeAtOnceKeysAndSizeAtTheNextStart() {
    assertThat(sheets()).doesNotContain("high-contrast");
    settings().press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB);
    hands.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.TAB);
    hands.type("F5 = Ctrl+Maj+F").ctrl(KeyCode.S);
    assertThat(sheets()).contains("high-contrast");
    onScreen(() -> Screens.capture(stage.getScene(), "settings-display-high-contrast"));
    Display kept = DisplayFile.in(folder).read();
    assertThat(kept.look()).isEqualTo(Look.HIGH_CONTRAST);
    assertThat(kept.percent()).isEqualTo(150);
    assertThat(kept.keys().chosen()).containsEntry("F5", "Ctrl+Maj+F");
    window.close();
    onScreen(() -> stage.setScene(null));
    open();
    assertThat(sheets()).contains("high-contrast");
    assertThat(words()).contains("Ctrl+Maj+F").doesNotContain("F5", MONTH);
    hands.press(KeyCode.F5);
    assertThat(words()).doesNotContain(MONTH);
    hands.ctrlShift(KeyCode.F);
    assertThat(words()).contains(MONTH);
  }

  /**
   * An agent who sees badly chooses alone: no password, and the colours before anything is kept.
   */
  @Test
  void coloursAreSeenBeforeTheyAreKeptAndNobodyAsksForAPassword() {
    settings().press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(sheets()).contains("high-contrast");
    assertThat(DisplayFile.in(folder).read()).isEqualTo(Display.USUAL);
    hands.alt(KeyCode.Z);
    assertThat(sheets()).as("put back").doesNotContain("high-contrast");
    hands.alt(KeyCode.Z);
    strength.pass(Presence.CONFIRMED);
    hands.ctrl(KeyCode.S);
    assertThat(stage.getScene().lookup(".dialog")).isNull();
    assertThat(DisplayFile.in(folder).read().look()).isEqualTo(Look.HIGH_CONTRAST);
  }

  @Test
  void undoAfterwardsTakesNothingElseBack() {
    Desk desk = window.desk();
    desk.days().mark("CAF");
    int kept = desk.days().toQualify().size();
    settings().press(KeyCode.RIGHT).ctrl(KeyCode.S).ctrl(KeyCode.Z);
    assertThat(words())
        .anyMatch(words -> words.startsWith("«\u00a0Affichage\u00a0» ne s’annule pas"));
    assertThat(desk.days().toQualify()).hasSize(kept);
  }

  @Test
  void aLineThatIsNoKeyIsSaidAndNothingIsKept() {
    settings().press(KeyCode.TAB, KeyCode.TAB);
    hands.type("F5 = F6").ctrl(KeyCode.S);
    assertThat(words()).anyMatch(words -> words.contains("donnez-lui d’abord une autre touche"));
    assertThat(DisplayFile.in(folder).read()).isEqualTo(Display.USUAL);
  }
}
