package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.ui.Rest;
import fr.guichet.ui.Screens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every screen holds in the usual laptop's window, in a smaller one, and by scrolling in what is
 * left of it at 200 %.
 */
@Tag("slow")
class WindowSizesTest extends WholeProgram {

  private static final double[] DOUBLED = {683, 384};

  @TempDir private Path temporary;
  private final List<String> faults = new ArrayList<>();

  private static Stream<double[]> sizes() {
    return Stream.of(DOUBLED, new double[] {1280, 720}, new double[] {1366, 768});
  }

  private void openDemonstration(double[] size) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("site"));
    Path made = Files.createDirectory(temporary.resolve("made"));
    try (Workplace at = TestSite.demonstration(made, OfficialCatalogue.load(), CLOCK, 2, 1)) {
      Files.copy(at.safekeeping().make(Reason.ASKED).file(), folder.resolve("guichet.db"));
    }
    open(folder);
    hands.signIn();
    onScreen(
        () -> {
          stage.setMinWidth(0);
          stage.setMinHeight(0);
          stage.setWidth(size[0]);
          stage.setHeight(size[1]);
        });
    hands.settle();
  }

  /**
   * Pictured, and whatever a mouse or the focus can reach lies in the window or scrolls into it;
   * then nothing moves.
   */
  private void holds(String place) {
    hands.settle();
    Rest.disturbed(stage.getScene()).forEach(each -> faults.add(place + ": " + each));
    onScreen(
        () -> {
          Screens.capture(stage.getScene(), "size-" + (int) stage.getWidth() + "-" + place);
          for (Node node : stage.getScene().getRoot().lookupAll("*")) {
            if (isSeenWhole(node) && shown(node)) {
              look(place, node);
            }
          }
        });
  }

  private static boolean isSeenWhole(Node node) {
    return node instanceof ButtonBase
        || node instanceof TextInputControl
        || node instanceof TableView
        || node instanceof ListView
        || node.getStyleClass().contains("card");
  }

  private void look(String place, Node node) {
    Bounds at = inWindow(node);
    boolean across = at.getMinX() >= -1 && at.getMaxX() <= stage.getScene().getWidth() + 1;
    boolean down = at.getMinY() >= -1 && at.getMaxY() <= stage.getScene().getHeight() + 1;
    if (!across || !down && !scrolls(node)) {
      faults.add(place + ": " + node.getAccessibleText() + " " + node + " " + at);
    }
    if (node instanceof TableView<?> table && columns(table) > table.getWidth() + 1) {
      faults.add(place + ": columns of " + columns(table) + " in " + table.getWidth());
    }
  }

  private static double columns(TableView<?> table) {
    return table.getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getWidth).sum();
  }

  private static boolean shown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static boolean scrolls(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each instanceof ScrollPane) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void everyScreenHolds(double[] size) throws IOException {
    openDemonstration(size);
    hands.press(KeyCode.F2);
    holds("guichet");
    hands.type("rsa");
    holds("propositions");
    hands.press(KeyCode.ENTER).type("x");
    holds("cause");
    hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.F3);
    holds("rendez-vous");
    hands.alt(KeyCode.J);
    holds("rendez-vous-jour");
    hands.ctrl(KeyCode.J);
    holds("rendez-vous-journee");
    hands.press(KeyCode.ESCAPE).ctrl(KeyCode.R);
    holds("rendez-vous-formulaire");
    hands.press(KeyCode.ESCAPE).alt(KeyCode.L);
    holds("rendez-vous-liste");
    hands.press(KeyCode.F4);
    holds("a-suivre");
    hands.ctrl(KeyCode.R);
    holds("a-suivre-appel");
    hands.press(KeyCode.ESCAPE, KeyCode.F5);
    holds("mois");
    hands.press(KeyCode.F6);
    holds("tableau-de-bord");
    assertThat(faults).as(String.join("\n", faults)).isEmpty();
  }

  private Bounds inWindow(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /** Where the counter is to be seen: what neither the notices nor the status line take. */
  private Bounds sight() {
    var pane = (ScrollPane) stage.getScene().lookup(".counter-scroll");
    return inWindow(pane.lookup(".viewport"));
  }

  private void isInSight(String place, Node node) {
    hands.settle();
    onScreen(() -> Screens.capture(stage.getScene(), "size-683-" + place));
    assertThat(sight().contains(inWindow(node)))
        .as(place + ": " + inWindow(node) + " in " + sight())
        .isTrue();
  }

  private Node active() {
    return stage.getScene().lookup("#lines .line.active");
  }

  @Test
  void whatIsTypedOrDecidedIsInSightUnderNoNotice() throws IOException {
    openDemonstration(DOUBLED);
    assertThat(stage.getScene().lookup("#notice")).isNotNull();
    hands.type("rsa");
    assertThat(stage.getScene().lookup("#notice")).as("gone with the visit").isNull();
    isInSight("propositions", stage.getScene().lookup("#proposals"));
    hands.press(KeyCode.ENTER);
    isInSight("ligne", active());
    hands.type("x");
    isInSight("cause", active());
    hands.digit(1, "&");
    isInSight("lieu", active());
    hands.type("r").press(KeyCode.ENTER).type("carte gr");
    isInSight("propositions-encore", stage.getScene().lookup("#proposals"));
    hands.press(KeyCode.ENTER);
    isInSight("ligne-encore", active());
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void everySectionOfTheSettingsHolds(double[] size) throws IOException {
    openDemonstration(size);
    hands.press(KeyCode.F7);
    var list = (ListView<?>) stage.getScene().lookup("#sections");
    for (int i = 0; i < list.getItems().size(); i++) {
      assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(i);
      holds("reglages-" + i + "-liste");
      hands.press(KeyCode.ENTER);
      holds("reglages-" + i);
      if (stage.getScene().lookup("#register-filter") != null) {
        hands.press(KeyCode.ENTER);
        holds("reglages-" + i + "-fiche");
        hands.press(KeyCode.ESCAPE);
      }
      hands.press(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.F7, KeyCode.DOWN);
    }
    assertThat(faults).as(String.join("\n", faults)).isEmpty();
  }
}
