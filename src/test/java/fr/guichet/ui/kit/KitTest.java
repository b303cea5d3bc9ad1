package fr.guichet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.Awake;
import fr.guichet.ui.TestWindow;
import fr.guichet.ui.kit.field.Chips;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.field.Segmented;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.message.WindowMessages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Every part of the kit on one page, driven by keys. */
@ExtendWith(Awake.class)
class KitTest {

  private final List<String> done = new ArrayList<>();
  private Segmented<Channel> channel;
  private TextField field;
  private FormRow row;
  private WindowMessages messages;
  private Overlay overlay;
  private TestWindow window;

  @Start
  void open(Stage stage) {
    channel = new Segmented<>("Canal");
    channel.choices(List.of(Channel.values()), Channel::name);
    channel.value().set(Channel.WALK_IN);
    var channelLabel = new Label("Canal");
    channelLabel.setLabelFor(channel);
    field = new TextField();
    row = new FormRow("Nom du _site", field);
    Button save = KeyCap.button(Icon.CHECK, "Enregistrer", "Entrée", () -> done.add("saved"));
    save.getStyleClass().add("primary");
    Button plain = KeyCap.button("Abandonner", "Échap", () -> done.add("left"));
    Button danger = new Button("Supprimer");
    danger.getStyleClass().add("danger");
    var pill = new ToggleButton("1 pièce de l’usager");
    pill.getStyleClass().setAll("pill");
    pill.setSelected(true);
    var chips = new HBox(8, Chips.partner("CAF"));
    for (Outcome outcome : Outcome.values()) {
      chips.getChildren().add(Chips.outcome(outcome, outcome.name().toLowerCase()));
    }
    var card =
        new VBox(
            16,
            row,
            new HBox(8, channelLabel, channel),
            new HBox(10, plain, save, danger, pill),
            chips);
    card.getStyleClass().add("card");
    var page = new VBox(16, card);
    page.getStyleClass().add("ground");
    page.setStyle("-fx-padding: 20px;");
    overlay = new Overlay(page);
    messages = new WindowMessages(overlay);
    page.getChildren().add(messages.view());
    window = TestWindow.show(stage, overlay.view());
  }

  @Test
  void theArrowsMoveTheChoiceAndTabGoesPastIt(FxRobot robot) {
    robot.interact(channel::requestFocus);
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT);
    assertThat(channel.value().get()).isEqualTo(Channel.APPOINTMENT);
    assertThat(channel.buttonOf(Channel.APPOINTMENT).isFocused()).isTrue();
    robot.push(KeyCode.TAB);
    assertThat(channel.getChildren()).noneMatch(javafx.scene.Node::isFocused);
    window.capture(robot, "kit");
    window.capture(robot, "kit-dark", 1366, 768, Theme.DARK);
    window.capture(robot, "kit-high-contrast", 1366, 768, Theme.HIGH_CONTRAST);
  }

  @Test
  void anErrorStandsUnderItsFieldAndIsReadAloud(FxRobot robot) {
    robot.interact(() -> row.error("Donnez un nom à votre site."));
    assertThat(row.said()).isEqualTo("Donnez un nom à votre site.");
    assertThat(field.getAccessibleHelp()).isEqualTo("Donnez un nom à votre site.");
    robot.interact(() -> row.error(""));
    assertThat(row.said()).isEmpty();
  }

  @Test
  void theDestructiveChoiceIsNotTheDefaultOne(FxRobot robot) {
    var question =
        new Messages.Question("Supprimer la visite ?", "Sa trace reste.", "Supprimer", true);
    robot.interact(field::requestFocus);
    robot.interact(() -> messages.ask(question, () -> done.add("deleted")));
    window.capture(robot, "kit-question");
    robot.push(KeyCode.SPACE);
    assertThat(done).isEmpty();
    assertThat(overlay.isOpen()).isFalse();
    assertThat(field.isFocused()).isTrue();
  }

  @Test
  void aQuestionWaitsForItsAnswerAndEscapeIsNo(FxRobot robot) {
    var question =
        new Messages.Question("Exporter ?", "Le fichier sera remplacé.", "Exporter", false);
    robot.interact(() -> messages.ask(question, () -> done.add("yes")));
    robot.push(KeyCode.ESCAPE);
    assertThat(done).isEmpty();
    robot.interact(() -> messages.ask(question, () -> done.add("yes")));
    robot.push(KeyCode.SPACE);
    assertThat(done).containsExactly("yes");
  }

  @Test
  void whatIsToldBesideSomethingLeavesThatThere(FxRobot robot) {
    robot.interact(
        () -> {
          messages.also("Un relais vous attend.");
          messages.also("Un rendez-vous est commencé.");
          messages.also("Un relais vous attend.");
        });
    assertThat(robot.lookup("#notice").query().getAccessibleText())
        .isEqualTo("Un relais vous attend.\nUn rendez-vous est commencé.");
    robot.interact(
        () -> {
          messages.clear();
          messages.also("Autre chose.");
        });
    assertThat(robot.lookup("#notice").query().getAccessibleText()).isEqualTo("Autre chose.");
  }

  @Test
  void aVisitTakesAwayWhatInformsAndLeavesWhatWarns(FxRobot robot) {
    robot.interact(
        () -> {
          messages.done("Un relais vous attend.");
          messages.makeRoom();
        });
    assertThat(robot.lookup("#notice").tryQuery()).isEmpty();
    robot.interact(
        () -> {
          messages.notice(Messages.Tone.WARNING, "La date du poste est douteuse.");
          messages.makeRoom();
        });
    assertThat(robot.lookup("#notice").tryQuery()).isPresent();
  }

  @Test
  void troubleIsToldInWordsWithTheCodeToQuote(FxRobot robot) {
    var full = new Failure(Failure.Kind.DISK_FULL, "Le disque est plein.");
    robot.interact(() -> messages.trouble(full));
    window.capture(robot, "kit-trouble");
    assertThat(robot.lookup("Le disque est plein. (code G05)").tryQuery()).isPresent();
  }
}
