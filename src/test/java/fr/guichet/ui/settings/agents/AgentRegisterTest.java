package fr.guichet.ui.settings.agents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.model.account.Access;
import fr.guichet.model.account.AccessEntry;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.settings.SettingsScreen;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Réglages, Agents, by keyboard, on a real file. */
@ExtendWith(Awake.class)
class AgentRegisterTest {

  /** Monday 23 November 2026, 11:02 in Paris. */
  private final TestClock clock = new TestClock("2026-11-23T10:02:44Z", "UTC");

  @TempDir private static Path folder;
  private static int run;
  private DeskWindow place;
  private Desk desk;
  private Hands hands;

  @Start
  void open(Stage stage) {
    place =
        DeskWindow.open(
            stage,
            folder.resolve("site" + run++),
            clock,
            _ -> {},
            parts ->
                new SettingsScreen(
                    List.of(
                        AgentRegister.section(parts.desk(), parts.background(), parts.messages())),
                    undone -> {
                      parts.desk().history().undo();
                      undone.run();
                    }));
    desk = place.desk();
    hands = place.hands();
  }

  @AfterEach
  void close() {
    place.close();
  }

  private Agent agent(String name) {
    return desk.team().all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void add(String name) {
    hands.press(KeyCode.ENTER).ctrl(KeyCode.N).type(name).ctrl(KeyCode.S);
  }

  /** The temporary password is told, and the agent says that it is noted. */
  private void noted() {
    assertThat(place.said()).contains("Mot de passe provisoire de Nadia Benali");
    hands.press(KeyCode.ENTER);
  }

  private VisitEntry visitOf(Agent agent) {
    VisitDraft draft =
        VisitDraft.started(
                desk.duty().nextId(), agent.id(), desk.duty().clock().millis(), Channel.WALK_IN)
            .withRequests(List.of(October.resolved("CAF", "CAF-RSA")));
    return desk.visits().save(draft, null);
  }

  @Test
  void anAgentIsAddedRenamedAndClosedAndWhatHeNotedStaysHis(FxRobot robot) {
    add("Nadia Benali");
    place.window().capture(robot, "settings-agents-temporary");
    noted();
    assertThat(agent("Nadia Benali").role()).isEqualTo(Role.ADVISER);
    assertThat(desk.duty().agents()).hasSize(3);
    VisitEntry visit = visitOf(agent("Nadia Benali"));
    place.window().capture(robot, "settings-agents");
    place.window().capture(robot, "settings-agents-dark", 1280, 720, Theme.DARK);
    hands.ctrl(KeyCode.A).type("Nadia Roux").ctrl(KeyCode.S);
    assertThat(agent("Nadia Roux").active()).isTrue();
    hands.press(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE).ctrl(KeyCode.S);
    assertThat(agent("Nadia Roux").active()).isFalse();
    assertThat(desk.duty().agents()).extracting(Agent::firstName).doesNotContain("Nadia");
    assertThat(desk.journal().find(visit.visit().id())).isPresent();
    assertThat(desk.duty().agentName(agent("Nadia Roux").id())).isEqualTo("Nadia Roux");
    hands.press(KeyCode.SPACE).ctrl(KeyCode.S).press(KeyCode.ENTER);
    assertThat(agent("Nadia Roux").active()).as("back again").isTrue();
    assertThat(place.nameless()).isEmpty();
  }

  @Test
  void whoForgotThePasswordGetsATemporaryOneFromTheResponsable(FxRobot robot) {
    hands.press(KeyCode.ENTER).ctrl(KeyCode.M);
    assertThat(robot.lookup(".dialog").tryQuery()).as("not for oneself").isEmpty();
    hands.press(KeyCode.DOWN).ctrl(KeyCode.M);
    place.window().capture(robot, "settings-agent-forgotten");
    assertThat(place.said()).contains("Un mot de passe provisoire pour Julie Durand\u00a0?");
    hands.press(KeyCode.ENTER);
    place.window().capture(robot, "settings-agent-forgotten-given");
    assertThat(place.said()).contains("Mot de passe provisoire de Julie Durand");
    hands.press(KeyCode.ENTER);
    assertThat(robot.lookup(".dialog").tryQuery()).as("shown once").isEmpty();
    assertThat(desk.accesses().all().getFirst())
        .isEqualTo(
            new AccessEntry(
                clock.millis(),
                agent("Camille Martin").id(),
                Access.PASSWORD_GIVEN,
                "Julie Durand"));
  }

  @Test
  void initialsAreDifferentForEach(FxRobot robot) {
    add("Chloé Mercier");
    assertThat(place.said())
        .contains(
            "CM désigne déjà Camille Martin\u00a0: ajoutez un second prénom, ou une lettre au"
                + " nom.");
    place.window().capture(robot, "settings-agents-problem");
    hands.ctrl(KeyCode.A).type("Chloé Anne Mercier").ctrl(KeyCode.S);
    assertThat(agent("Chloé Anne Mercier").initials()).isEqualTo("CAM");
    hands.press(KeyCode.ENTER, KeyCode.ESCAPE).ctrl(KeyCode.N).type("julie durand").ctrl(KeyCode.S);
    assertThat(place.said()).anyMatch(said -> said.startsWith("Deux agents ont le même nom"));
  }

  @Test
  void theLastOfThemTheOneWhoServesAndTheLastResponsableStay() {
    hands.press(KeyCode.ENTER, KeyCode.ENTER);
    hands.press(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE).ctrl(KeyCode.S);
    assertThat(place.said())
        .anyMatch(said -> said.startsWith("Il reste toujours un responsable"))
        .anyMatch(said -> said.startsWith("C’est l’agent qui sert maintenant"));
    assertThat(agent("Camille Martin").active()).isTrue();
    hands.alt(KeyCode.Z).press(KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.ENTER);
    hands.press(KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE).ctrl(KeyCode.S);
    assertThat(agent("Julie Durand").active()).isFalse();
    assertThat(desk.duty().agents()).hasSize(1);
  }
}
