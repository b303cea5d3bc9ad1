package fr.guichet.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.NewSite;
import fr.guichet.ui.Awake;
import fr.guichet.ui.TestWindow;
import fr.guichet.ui.kit.FakeFileChoices;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.kit.task.Background;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The first start, by keyboard. */
@ExtendWith(Awake.class)
class SetupScreenTest {

  private final List<NewSite> installed = Collections.synchronizedList(new ArrayList<>());
  private final List<String> discovered = Collections.synchronizedList(new ArrayList<>());
  private final List<String> joined = Collections.synchronizedList(new ArrayList<>());
  private volatile String refusal;
  private final Background background =
      Background.start(
          problem -> {
            throw new AssertionError(problem);
          });
  private SetupModel model;
  private TestWindow window;

  @Start
  void open(Stage stage) throws URISyntaxException {
    var installation =
        new Installation() {
          @Override
          public void install(NewSite site) {
            installed.add(site);
          }

          @Override
          public void join(RecoveryCode code, Path folder) {
            if (refusal != null) {
              throw new Failure(Kind.REFUSED, refusal);
            }
            joined.add(code.text() + " " + folder);
          }

          @Override
          public void discover() {
            discovered.add("discovered");
          }
        };
    model = new SetupModel(installation, background, () -> {});
    var list =
        Path.of(getClass().getResource("/fr/guichet/sites/france-services-sites-2020.csv").toURI());
    var screen = new SetupScreen(model, FakeFileChoices.of(list));
    window = TestWindow.show(stage, screen.view());
    screen.opened();
  }

  private void settle() {
    background.settle();
    Awake.laidOut();
  }

  private void type(FxRobot robot, String text) {
    robot.interact(() -> ((TextInputControl) focused(robot)).appendText(text));
    settle();
  }

  private static Node focused(FxRobot robot) {
    return robot.window(0).getScene().getFocusOwner();
  }

  @Test
  void discoveringIsOneLetter(FxRobot robot) {
    window.capture(robot, "setup-choice");
    window.capture(robot, "setup-choice-dark", 1280, 720, Theme.DARK);
    robot.push(KeyCode.D);
    settle();
    assertThat(discovered).hasSize(1);
  }

  @Test
  void aSiteIsJoinedByACodePastedWithSpacesAndAFolderChosen(FxRobot robot) {
    String code = RecoveryCode.draw(new Random(7)).text();
    robot.push(KeyCode.R);
    type(robot, "  " + code.toLowerCase(Locale.ROOT).replace('-', ' ') + "\t");
    robot.push(KeyCode.ALT, KeyCode.H);
    settle();
    window.capture(robot, "setup-join");
    window.capture(robot, "setup-join-dark", 1280, 720, Theme.DARK);
    refusal = "Aucune invitation de ce dossier ne s’ouvre avec ce code.";
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    settle();
    window.capture(robot, "setup-join-refused");
    assertThat(model.trouble().get()).isEqualTo(refusal);
    refusal = null;
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    settle();
    assertThat(joined).containsExactly(code + " " + model.joining().path());
    assertThat(model.trouble().get()).isEmpty();
  }

  @Test
  void eachWrongDayCountsAndTheFirstHasTheFocus(FxRobot robot) {
    robot.push(KeyCode.I);
    type(robot, "France services de Guise");
    robot.interact(
        () -> {
          model.draft().agents().getFirst().set("Camille Martin");
          model.draft().hours().get(1).typed().set("9h x");
          model.draft().hours().get(3).typed().set("quand on peut");
        });
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    settle();
    assertThat(robot.lookup("2 points à corriger").tryQuery()).isPresent();
    assertThat(((TextInputControl) focused(robot)).getText()).isEqualTo("9h x");
    robot.interact(() -> ((TextInputControl) focused(robot)).setText("9h-12h"));
    assertThat(robot.lookup("1 point à corriger").tryQuery()).isPresent();
  }

  @Test
  void whatIsWrongWithAnInvitationStandsUnderItsField(FxRobot robot) {
    robot.push(KeyCode.R);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    settle();
    assertThat(robot.lookup("Tapez ou collez le code de l’invitation.").tryQuery()).isPresent();
    assertThat(
            robot.lookup("Choisissez le dossier d’échange, ou tapez son chemin entier.").tryQuery())
        .isPresent();
    String code = RecoveryCode.draw(new Random(7)).text();
    type(robot, code.substring(0, 4) + (code.charAt(4) == 'A' ? 'B' : 'A') + code.substring(5));
    window.capture(robot, "setup-join-problems");
    assertThat(robot.lookup("Le groupe n° 1 du code est mal recopié.").tryQuery()).isPresent();
    Node wrong = focused(robot);
    robot.push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.ENTER);
    settle();
    assertThat(focused(robot)).as("the first field that is wrong").isSameAs(wrong);
    robot.interact(() -> ((TextInputControl) wrong).setText(code));
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    settle();
    assertThat(focused(robot)).isNotSameAs(wrong).isInstanceOf(TextInputControl.class);
    robot.push(KeyCode.ESCAPE).push(KeyCode.I);
    settle();
    assertThat(joined).isEmpty();
    assertThat(model.problems()).isEmpty();
  }

  @Test
  void aSiteIsInstalledWithoutTheMouse(FxRobot robot) {
    robot.push(KeyCode.ENTER);
    type(robot, "France services Guise");
    robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
    type(robot, "guise");
    window.capture(robot, "setup-commune");
    robot.push(KeyCode.ENTER);
    settle();
    assertThat(model.draft().commune().get().name()).isEqualTo("Guise");
    robot.push(KeyCode.TAB);
    type(robot, "Camille Martin");
    robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
    type(robot, "9h-12h30 13h30-17h");
    robot.push(KeyCode.TAB);
    type(robot, "le matin");
    window.capture(robot, "setup-hours");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    settle();
    assertThat(installed).isEmpty();
    robot.interact(() -> ((TextInputControl) focused(robot)).clear());
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    settle();
    assertThat(installed)
        .singleElement()
        .extracting(NewSite::name)
        .isEqualTo("France services Guise");
  }

  @Test
  void problemsStandUnderTheirFields(FxRobot robot) {
    robot.push(KeyCode.I);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    settle();
    window.capture(robot, "setup-problems");
    assertThat(robot.lookup("Donnez un nom à votre site.").tryQuery()).isPresent();
    assertThat(robot.lookup("2 points à corriger").tryQuery()).isPresent();
  }

  @Test
  void theOfficialListFillsTheForm(FxRobot robot) {
    robot.push(KeyCode.I);
    robot.push(KeyCode.ALT, KeyCode.F);
    settle();
    type(robot, "guise");
    window.capture(robot, "setup-list-found");
    robot.push(KeyCode.ENTER);
    settle();
    window.capture(robot, "setup-filled");
    window.capture(robot, "setup-filled-1280x720", 1280, 720, Theme.LIGHT);
    window.capture(robot, "setup-filled-1920x1080", 1920, 1080, Theme.LIGHT);
    window.capture(robot, "setup-filled-dark", 1366, 768, Theme.DARK);
    assertThat(model.draft().name().get()).isNotBlank();
    assertThat(model.draft().commune().get().name()).isEqualTo("Guise");
  }

  @Test
  void escapeGoesBackAndNothingTypedIsLost(FxRobot robot) {
    robot.push(KeyCode.I);
    type(robot, "Guise");
    robot.push(KeyCode.ESCAPE).push(KeyCode.I);
    settle();
    assertThat(((TextInputControl) focused(robot)).getText()).isEqualTo("Guise");
  }
}
