package fr.guichet.ui.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.account.Given;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.account.Secret;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.ui.Awake;
import fr.guichet.ui.Hands;
import fr.guichet.ui.TestWindow;
import fr.guichet.ui.kit.file.Printing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What is told once, and its paper, by keyboard. */
@ExtendWith(Awake.class)
class GivenPaneTest {

  private final Given given =
      new Given(
          RecoveryCode.draw(new Random(5)),
          Map.of(
              new Agent("a2", "Julie Durand", Role.ADVISER, true),
              Secret.of("six poules picorent dans la cour")),
          true);
  private final List<String> printed = new ArrayList<>();
  private Printing.Outcome printer = Printing.Outcome.PRINTED;
  private boolean done;
  private Hands hands;

  @Start
  void start(Stage stage) {
    var pane =
        new GivenPane(
            "France services de Guise",
            given,
            sheet -> {
              sheet.lookupAll(".label").forEach(node -> printed.add(((Label) node).getText()));
              return printer;
            },
            () -> done = true);
    TestWindow.show(stage, new EntranceView("Guise", "À noter", "", pane).view());
    pane.applyCss();
    pane.focus();
    hands = new Hands(() -> stage, () -> {});
  }

  @Test
  void enterOrCtrlPPrintsTheCodeAndThePasswordsThenEnterGoesOn(FxRobot robot) {
    printer = Printing.Outcome.NO_PRINTER;
    hands.settle().press(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(done).as("an Enter too many").isFalse();
    printer = Printing.Outcome.PRINTED;
    hands.ctrl(KeyCode.P);
    assertThat(printed)
        .contains(given.code().text(), "Mot de passe de Julie Durand")
        .contains("six poules picorent dans la cour")
        .anyMatch(words -> words.contains("France services de Guise"));
    assertThat(said(robot)).contains("Envoyé à l’imprimante.");
    printer = Printing.Outcome.NO_PRINTER;
    hands.ctrl(KeyCode.P);
    assertThat(said(robot))
        .contains("Rien n’a été imprimé, ce poste n’a pas d’imprimante\u00a0: recopiez.");
    printer = Printing.Outcome.CANCELLED;
    hands.ctrl(KeyCode.P);
    assertThat(said(robot))
        .anyMatch(words -> words.startsWith("Rien n’a été imprimé, vous avez annulé"))
        .noneMatch(words -> words.contains("pas d’imprimante"));
    assertThat(done).isFalse();
    hands.press(KeyCode.ENTER);
    assertThat(done).as("it was printed").isTrue();
  }

  private static List<String> said(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }
}
