package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.October;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.visit.Journal;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.site.Agent;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.ui.Screens;
import fr.guichet.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The veil and the lock, at the keyboard. */
@Tag("slow")
class GuardTest extends WholeProgram {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String NAMED = "Mme Binet";

  @TempDir private Path folder;

  @BeforeEach
  void open() {
    try (var made = TestSite.usual(folder, OfficialCatalogue.load(), CLOCK)) {
      new October(made.desk()).fill();
    }
    open(folder);
    hands.signIn();
  }

  /** Nobody touches the window for some minutes. */
  private void idle(int minutes) {
    strength.pass(Duration.ofMinutes(minutes));
    onScreen(window.guard()::look);
    hands.settle();
  }

  /** Everything in the window that can be read, by eye or by ear, whether it is visible or not. */
  private List<String> readable() {
    List<String> found = new ArrayList<>();
    onScreen(() -> read(stage.getScene().getRoot(), found));
    return found;
  }

  private static void read(Node node, List<String> found) {
    Stream.of(
            node instanceof Labeled labeled ? labeled.getText() : null,
            node instanceof TextInputControl field ? field.getText() : null,
            node.getAccessibleText(),
            node.getAccessibleHelp())
        .filter(Objects::nonNull)
        .forEach(found::add);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> read(child, found));
    }
  }

  private boolean isVeiled() {
    return stage.getScene().lookup("#lift") != null;
  }

  private boolean isLocked() {
    return readable().contains("Écran verrouillé");
  }

  private List<VisitEntry> visits() {
    window.close();
    try (var workplace = TestSite.open(folder, OfficialCatalogue.load(), CLOCK)) {
      return workplace.desk().journal().find(JournalQuery.between(TODAY, TODAY));
    }
  }

  private void capture(String name, Theme theme) {
    onScreen(
        () -> {
          theme.dress(stage.getScene());
          Screens.capture(stage.getScene(), name);
          Theme.LIGHT.dress(stage.getScene());
        });
  }

  @Test
  void aWordAndThreeEntersSaveUnderTheVeilWithoutLiftingIt() {
    idle(9);
    assertThat(isVeiled()).isFalse();
    idle(1);
    assertThat(isVeiled()).isTrue();
    capture("veil");
    capture("veil-dark", Theme.DARK);
    hands.type("rsa").press(KeyCode.ENTER);
    capture("veil-line");
    hands.press(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(isVeiled()).isTrue();
    assertThat(readable()).anyMatch(text -> text.startsWith("Visite enregistrée"));
    assertThat(visits()).hasSize(1);
  }

  @Test
  void nothingThatMayNameAVisitorIsInTheVeiledWindow() {
    hands.type("rsa").press(KeyCode.ENTER).alt(KeyCode.B);
    onScreen(() -> ((TextInputControl) stage.getScene().lookup("#note")).setText(NAMED));
    hands.settle();
    assertThat(readable()).contains(NAMED);
    idle(10);
    capture("veil-note");
    assertThat(readable()).anyMatch(text -> text.contains("RSA"));
    assertThat(readable())
        .as("neither the rail nor the journal, hidden or not")
        .doesNotContain("Rendez-vous", "À suivre (F4)", "Julie Durand")
        .noneMatch(text -> text.contains("Journal"));
    assertThat(shown()).noneMatch(text -> text.contains(NAMED));
    hands.alt(KeyCode.B).alt(KeyCode.J).alt(KeyCode.P).press(KeyCode.F3).press(KeyCode.F11);
    assertThat(shown()).noneMatch(text -> text.contains(NAMED));
    assertThat(isVeiled()).isTrue();
  }

  /** What is visible: a screen reader passes over what is not. */
  private List<String> shown() {
    List<String> found = new ArrayList<>();
    onScreen(() -> visible(stage.getScene().getRoot(), found));
    return found;
  }

  private static void visible(Node node, List<String> found) {
    if (node.isVisible()) {
      if (node instanceof Labeled labeled && labeled.getText() != null) {
        found.add(labeled.getText());
      }
      if (node instanceof TextInputControl field) {
        found.add(field.getText());
      }
      Stream.of(node.getAccessibleText(), node.getAccessibleHelp())
          .filter(Objects::nonNull)
          .forEach(found::add);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> visible(child, found));
      }
    }
  }

  @Test
  void thePasswordLiftsItWhereTheAgentWas() {
    hands.press(KeyCode.F4);
    idle(10);
    hands.alt(KeyCode.L).type("un mot de passe faux").press(KeyCode.ENTER).settle();
    assertThat(readable()).contains("Ce n’est pas le bon mot de passe.");
    capture("veil-wrong");
    hands.signIn();
    assertThat(isVeiled()).isFalse();
    capture("veil-lifted");
    assertThat(shown()).contains("À suivre");
    hands.press(KeyCode.F2).type("rsa").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(visits()).hasSize(1);
  }

  @Test
  void nothingThatWasReadToSearchPastVisitsOutlivesTheLock() {
    Journal journal = window.desk().journal();
    JournalQuery all = JournalQuery.between(October.day(1), TODAY);
    journal.prepare();
    assertThat(journal.newest(all, 1).whole()).as("in memory").isFalse();
    hands.press(KeyCode.F12);
    assertThat(journal.newest(all, 1).whole()).as("in memory").isTrue();
  }

  @Test
  void whatASearchFoundOutlivesNoLockAndTheDayIsThereAgain() {
    hands.type("rsa").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    Parent root = stage.getScene().getRoot();
    var journal = (TableView<?>) root.lookup("#journal");
    var words = (TextField) root.lookup("#journal-words");
    hands.ctrl(KeyCode.F).type("caf");
    assertThat(journal.getItems()).hasSizeGreaterThan(1);
    hands.press(KeyCode.F12);
    assertThat(isLocked()).isTrue();
    assertThat(journal.getItems()).isEmpty();
    assertThat(words.getText()).isEmpty();
    hands.signIn().settle();
    assertThat(isLocked()).isFalse();
    assertThat(journal.getItems()).as("of today").hasSize(1);
    assertThat(words.getParent().isVisible()).isFalse();
  }

  private boolean closes() {
    var request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    onScreen(() -> stage.getOnCloseRequest().handle(request));
    hands.settle();
    return !request.isConsumed();
  }

  @Test
  void aVeiledWindowIsNotClosedOverWhatWasTypedAndNotSaved() {
    idle(10);
    assertThat(closes()).as("nothing was typed").isTrue();
    hands.alt(KeyCode.L).signIn();
    hands.press(KeyCode.F7, KeyCode.ENTER).type("Maison");
    idle(10);
    assertThat(closes()).isFalse();
    assertThat(isVeiled()).isTrue();
    assertThat(shown()).anyMatch(text -> text.startsWith("Quelque chose de commencé"));
    capture("veil-unsaved");
    hands.alt(KeyCode.L).signIn();
    assertThat(isVeiled()).isFalse();
    assertThat(closes()).as("asked").isFalse();
  }

  @Test
  void aLockedWindowIsNotClosedOverASettingThatWasTypedAndNotSaved() {
    hands.press(KeyCode.F7, KeyCode.ENTER).type("Maison");
    hands.press(KeyCode.F12);
    assertThat(closes()).isFalse();
    assertThat(isLocked()).isTrue();
    assertThat(shown()).anyMatch(text -> text.startsWith("Quelque chose de commencé n’est pas"));
    capture("lock-unsaved");
    hands.signIn();
    assertThat(readable()).anyMatch(text -> text.contains("Maison"));
    assertThat(closes()).as("asked").isFalse();
  }

  @Test
  void aLockedWindowIsClosedOverWhatComesBack() {
    hands.ctrl(KeyCode.R).press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER).type("caf");
    assertThat(closes()).as("asked").isFalse();
    hands.press(KeyCode.ESCAPE).press(KeyCode.F12);
    assertThat(closes()).isTrue();
  }

  @Test
  void keysKeepTheVeilAway() {
    strength.pass(Duration.ofMinutes(9));
    hands.type("r");
    idle(9);
    assertThat(isVeiled()).isFalse();
    idle(1);
    assertThat(isVeiled()).isTrue();
  }

  @Test
  void aShortCodeLiftsItAndThreeWrongOnesLeaveThePassword() throws IOException {
    hands.shift(KeyCode.F12, "").type("12").press(KeyCode.ENTER);
    assertThat(readable()).contains("Il faut 4 à 6 chiffres.");
    hands.ctrl(KeyCode.A).type("7777").press(KeyCode.ENTER);
    assertThat(readable()).anyMatch(text -> text.startsWith("Un seul chiffre répété"));
    capture("veil-code");
    hands.ctrl(KeyCode.A).type("739164").press(KeyCode.ENTER);
    idle(10);
    hands.alt(KeyCode.L).type("739164").press(KeyCode.ENTER);
    assertThat(isVeiled()).isFalse();
    idle(10);
    hands.alt(KeyCode.L);
    for (int i = 0; i < 3; i++) {
      hands.type("1234").press(KeyCode.ENTER);
    }
    assertThat(readable()).anyMatch(text -> text.startsWith("Trois essais"));
    hands.type("739164").press(KeyCode.ENTER);
    assertThat(isVeiled()).as("forgotten").isTrue();
    hands.signIn();
    assertThat(isVeiled()).isFalse();
    window.close();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(
                new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContain("739164");
      }
    }
  }

  @Test
  void f12HidesEverythingAndTheColleagueComesInOverIt() {
    hands.type("rsa").press(KeyCode.ENTER);
    hands.press(KeyCode.F12);
    assertThat(isLocked()).isTrue();
    assertThat(shown()).as("nothing is behind the lock").doesNotContain("Annuler");
    capture("lock");
    capture("lock-dark", Theme.DARK);
    assertThat(readable()).noneMatch(text -> text.contains("RSA") || text.contains("Revenu"));
    hands.press(KeyCode.F2).press(KeyCode.F12);
    assertThat(isLocked()).isTrue();
    hands.press(KeyCode.DOWN).signIn();
    assertThat(isLocked()).isFalse();
    assertThat(shown()).contains("Julie Durand sert maintenant.");
    capture("lock-colleague");
    hands.press(KeyCode.F11);
    assertThat(shown())
        .as("after a lock everybody comes in again")
        .contains("Mot de passe de Camille Martin");
    capture("serve-colleague");
    onScreen(() -> button("Annuler").fire());
    assertThat(shown()).doesNotContain("Mot de passe de Camille Martin");
    hands.press(KeyCode.F11).signIn();
    hands.press(KeyCode.F2, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(visits()).as("the visit begun before the lock").hasSize(1);
  }

  private Button button(String name) {
    return robot
        .lookup(node -> node instanceof Button button && name.equals(button.getText()))
        .lookup(Node::isVisible)
        .queryButton();
  }

  /** An agent is closed on another post, and this one hears of it. */
  private void closed(Agent agent) {
    var gone = new Agent(agent.id(), agent.name(), agent.role(), false);
    Duty duty = window.desk().duty();
    duty.writeForGood("agent", tx -> tx.put(Aggregates.AGENT, gone));
    hands.settle();
  }

  @Test
  void nobodyServesInThePlaceOfAnAgentWhoWasClosedOnAnotherPost() {
    hands.press(KeyCode.F11).signIn().type("rsa").press(KeyCode.ENTER);
    closed(window.desk().duty().serving());
    assertThat(isLocked()).isTrue();
    assertThat(window.desk().duty().serving().name()).isEqualTo("Julie Durand");
    assertThat(readable()).contains("Camille Martin").doesNotContain("Julie Durand");
    hands.signIn();
    assertThat(isLocked()).isFalse();
    assertThat(window.desk().duty().serving().name()).isEqualTo("Camille Martin");
    hands.press(KeyCode.F2, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(visits()).as("the visit that Julie began").hasSize(1);
  }

  @Test
  void theColleagueOverALockMeetsNothingThatSomebodyElseHadOpen() {
    hands.press(KeyCode.F3).ctrl(KeyCode.R).type("demain");
    Node former = stage.getScene().getFocusOwner();
    hands.shift(KeyCode.F12, "").type("73");
    assertThat(readable()).contains("Code court de Camille Martin");
    hands.press(KeyCode.F12);
    List<String> served = new ArrayList<>();
    onScreen(
        () ->
            stage
                .getScene()
                .rootProperty()
                .subscribe((_, _) -> served.add(window.desk().duty().serving().name())));
    hands.press(KeyCode.DOWN).signIn().settle();
    assertThat(isLocked()).isFalse();
    assertThat(served).as("the window is shown once she serves").containsExactly("Julie Durand");
    assertThat(readable()).doesNotContain("Code court de Camille Martin");
    assertThat(stage.getScene().getFocusOwner()).isNotSameAs(former).isNotNull();
    hands.type("rsa").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(visits()).as("the counter has the focus").hasSize(1);
  }

  @Test
  void aBoxIsStillThereForWhoHadItOpen() {
    hands.shift(KeyCode.F12, "").type("73");
    hands.press(KeyCode.F12).signIn();
    hands.type("9164").press(KeyCode.ENTER);
    assertThat(shown()).contains("Le code court est choisi pour aujourd’hui.");
  }

  @Test
  void wrongTriesOnALockSlowDown() {
    hands.press(KeyCode.F12);
    for (int i = 0; i < 4; i++) {
      hands.type("un mot de passe faux").press(KeyCode.ENTER).settle();
    }
    assertThat(readable()).anyMatch(text -> text.contains("Prochain essai dans"));
    capture("lock-wrong");
  }

  @Test
  void leavingALockedWindowBacksUp() throws IOException {
    hands.type("rsa").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    hands.press(KeyCode.F12);
    window.close();
    try (var files = Files.list(folder.resolve("backups"))) {
      assertThat(files.map(Path::toString)).anyMatch(name -> name.endsWith(".db"));
    }
  }
}
