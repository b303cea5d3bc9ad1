package fr.guichet.ui.settings.posts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestClock;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.kit.FakeFileChoices;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.kit.Together;
import fr.guichet.ui.kit.file.Printing;
import fr.guichet.ui.kit.message.WindowMessages;
import fr.guichet.ui.settings.ManagersOnly;
import fr.guichet.ui.settings.SettingsScreen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Réglages, Postes, by keyboard; what is exchanged is asked of a fake. */
@ExtendWith(Awake.class)
class PostsSectionTest {

  private static final Path SHARE = Path.of("/mnt/mairie/guichet");

  private final TestClock clock = new TestClock("2026-11-23T10:02:44Z", "UTC");
  private final Fake posts = new Fake();
  private final List<Region> printed = new ArrayList<>();

  @TempDir private Path folder;
  private DeskWindow place;
  private WindowMessages messages;
  private Hands hands;

  /** Two posts, one of them silent, and an entry of two sides. */
  private static final class Fake implements Together {
    private final List<String> asked = new ArrayList<>();
    private Path folder;
    private boolean settled;

    @Override
    public State state() {
      List<Clash> clashes =
          settled
              ? List.of()
              : List.of(
                  new Clash(
                      "0",
                      "Visite",
                      "Correction, par Camille Martin, à 09:52",
                      "Correction, par Julie Durand, à 09:40",
                      List.of(
                          new Line("Jour et heure", "mar. 24 nov., 9 h 20", "mar. 24 nov., 9 h 20"),
                          new Line("Durée", "25 min", "25 min"),
                          new Line("Demande 1", "CAF, RSA, résolue", "CAF, RSA, à suivre"),
                          new Line("Note", "", "revient mardi avec sa pièce"))));
      return new State(
          folder,
          List.of(
              new PostLine("1", "Poste 1", "ce poste", true, true, false),
              new PostLine("2", "Poste 2", "Poste 2 réuni à 09:40", false, true, false),
              new PostLine(
                  "3", "Poste 3", "Poste 3 silencieux depuis le 20/11 à 17:12", false, true, true)),
          clashes,
          List.of());
    }

    @Override
    public State unite(boolean whole) {
      asked.add("unite");
      return state();
    }

    @Override
    public State choose(Path chosen) {
      folder = chosen;
      return state();
    }

    @Override
    public String invite() {
      asked.add("invite");
      return "K3M9T-7XQ2A-0BC4D-9ZKME-QW12R-HJ7P8-V5N6S";
    }

    @Override
    public State settle(Clash clash, boolean other) {
      asked.add("settle " + other);
      settled = true;
      return state();
    }

    @Override
    public State close(PostLine post) {
      asked.add("close " + post.name());
      return state();
    }
  }

  @Start
  void open(Stage stage) {
    place =
        DeskWindow.open(
            stage,
            folder.resolve("site"),
            clock,
            _ -> {},
            parts -> {
              var managers = new ManagersOnly(parts.desk().management()::refusal, parts.messages());
              messages = (WindowMessages) parts.messages();
              var model = new PostsModel(posts, parts.background(), parts.messages(), managers);
              return new SettingsScreen(
                  List.of(
                      new PostsSection(
                          model, FakeFileChoices.of(SHARE), parts.overlay(), this::print)));
            });
    hands = place.hands();
  }

  private Printing.Outcome print(Region sheet) {
    printed.add(sheet);
    return Printing.Outcome.PRINTED;
  }

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void withoutAFolderNothingIsUnited(FxRobot robot) {
    hands.press(KeyCode.ENTER).ctrl(KeyCode.J);
    assertThat(posts.asked).isEmpty();
    assertThat(robot.lookup(".notice").tryQuery()).isPresent();
  }

  @Test
  void postsAreUnitedAndInvitedByKeys(FxRobot robot) {
    hands.press(KeyCode.ENTER).ctrl(KeyCode.L);
    assertThat(posts.folder).isEqualTo(SHARE);
    place.window().capture(robot, "settings-posts");
    place.window().capture(robot, "settings-posts-1280", 1280, 720, Theme.DARK);
    hands.ctrl(KeyCode.J);
    assertThat(posts.asked).containsExactly("unite");
    hands.ctrl(KeyCode.D);
    place.window().capture(robot, "settings-posts-invited");
    assertThat(posts.asked).containsExactly("unite", "invite");
    hands.ctrl(KeyCode.P);
    assertThat(printed)
        .singleElement()
        .extracting(sheet -> ((Label) sheet.getChildrenUnmodifiable().get(1)).getText())
        .isEqualTo("K3M9T-7XQ2A-0BC4D-9ZKME-QW12R-HJ7P8-V5N6S");
    hands.press(KeyCode.ENTER);
    assertThat(robot.lookup("#invitation").queryAll()).isEmpty();
  }

  @Test
  void aConseillerUnitesAndSeesWhyTheRestIsNotHis(FxRobot robot) {
    posts.folder = SHARE;
    place.desk().duty().serve(place.desk().duty().agents().getLast());
    hands.press(KeyCode.F3, KeyCode.ENTER).ctrl(KeyCode.J);
    assertThat(posts.asked).containsExactly("unite");
    hands.ctrl(KeyCode.D).press(KeyCode.TAB, KeyCode.SPACE);
    assertThat(posts.asked).as("nobody invited, nothing settled").containsExactly("unite");
    posts.folder = null;
    hands.ctrl(KeyCode.L);
    assertThat(posts.folder).isNull();
    assertThat(place.said())
        .anyMatch(said -> said.startsWith("Seul un responsable de site change les réglages."));
    place.window().capture(robot, "settings-posts-adviser");
  }

  @Test
  void closingAPostAsksThePassword(FxRobot robot) {
    List<Runnable> confirmed = new ArrayList<>();
    messages.confirmWith(confirmed::add);
    hands.press(KeyCode.ENTER);
    fire(robot, "Fermer ce poste");
    fire(robot, ".dialog .danger");
    assertThat(posts.asked).isEmpty();
    robot.interact(confirmed.getFirst());
    hands.settle();
    assertThat(posts.asked).containsExactly("close Poste 3");
  }

  private void fire(FxRobot robot, String button) {
    robot.interact(robot.lookup(button).queryAs(Button.class)::fire);
    hands.settle();
  }

  @Test
  void anEntryOfTwoSidesIsSettledByKeys() {
    hands.press(KeyCode.ENTER);
    hands.press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
    assertThat(posts.asked).containsExactly("settle true");
  }
}
