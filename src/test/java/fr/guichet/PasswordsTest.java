package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.October;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.account.Presence;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.account.Given;
import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.ui.Hands;
import fr.guichet.ui.Screens;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords as agents meet them in the window, at the keyboard. */
@Tag("slow")
class PasswordsTest extends WholeProgram {

  @TempDir private Path folder;

  @BeforeEach
  void install() {
    try (var made = TestSite.usual(folder, OfficialCatalogue.load(), CLOCK)) {
      new October(made.desk()).fill();
    }
  }

  private Hands open() {
    return open(folder);
  }

  private boolean isAsked() {
    return robot.lookup("#password-again").tryQuery().isPresent();
  }

  @Test
  void aSettingAsksThePasswordAgainAndItHoldsForFiveMinutes() {
    Hands hands = open().signIn();
    hands.press(KeyCode.F7, KeyCode.ENTER).type("Maison").ctrl(KeyCode.S);
    assertThat(isAsked()).as("who came in a moment ago").isFalse();
    assertThat(stage.getTitle()).contains("Maison");
    strength.pass(Presence.CONFIRMED);
    hands.press(KeyCode.ESCAPE, KeyCode.ENTER).type("Mairie").ctrl(KeyCode.S);
    assertThat(isAsked()).isTrue();
    capture("password-again");
    hands.press(KeyCode.ESCAPE);
    assertThat(isAsked()).isFalse();
    assertThat(stage.getTitle()).as("nothing is kept without it").contains("Maison");
    hands.ctrl(KeyCode.S).type("un mot de passe faux").press(KeyCode.ENTER).settle();
    assertThat(words()).contains("Ce n’est pas le bon mot de passe.");
    capture("password-again-wrong");
    hands.type(TestSite.PASSWORD.reveal()).press(KeyCode.ENTER).settle();
    assertThat(isAsked()).isFalse();
    assertThat(stage.getTitle()).contains("Mairie");
    strength.pass(Duration.ofMinutes(4));
    hands.press(KeyCode.ESCAPE, KeyCode.ENTER).type("Halle").ctrl(KeyCode.S);
    assertThat(stage.getTitle()).contains("Halle");
  }

  /** All of it before the JavaFX thread can be told of anything. */
  @Test
  void aPasswordIsTakenBeforeTheFileIsOpen() {
    onScreen(
        () -> {
          window = new ProgramWindow(stage, folder, CLOCK, strength.strength());
          window.open();
          Node field = stage.getScene().getFocusOwner();
          ((PasswordField) field).setText(TestSite.PASSWORD.reveal());
          Screens.capture(stage.getScene(), "start-before-the-file");
          field.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
    new Hands(() -> stage, window.background()::settle).settle();
    assertThat(robot.lookup("#entry-field").tryQuery()).isPresent();
  }

  @Test
  void whatIsBeingTypedStaysWhenItIsKnownWhoComesIn() {
    onScreen(
        () -> {
          window = new ProgramWindow(stage, folder, CLOCK, strength.strength());
          window.open();
          ((PasswordField) stage.getScene().getFocusOwner()).appendText("six poules");
        });
    Hands hands = new Hands(() -> stage, window.background()::settle).settle();
    assertThat(words()).contains("Camille Martin");
    assertThat(robot.lookup("#password").queryAs(PasswordField.class).getText())
        .isEqualTo("six poules");
    hands.type(TestSite.PASSWORD.reveal().substring("six poules".length())).press(KeyCode.ENTER);
    hands.settle();
    assertThat(robot.lookup("#entry-field").tryQuery()).isPresent();
  }

  @Test
  void closingAndReopeningAMonthAskIt() {
    Hands hands = open().signIn();
    strength.pass(Presence.CONFIRMED);
    hands.press(KeyCode.F5, KeyCode.PAGE_UP).ctrl(KeyCode.K).press(KeyCode.ENTER);
    assertThat(isAsked()).isTrue();
    hands.signIn();
    assertThat(words()).anyMatch(words -> words.startsWith("clôturé le 24/11/2026"));
    strength.pass(Presence.CONFIRMED);
    hands.ctrl(KeyCode.K).type("Une visite manquait").press(KeyCode.ENTER);
    assertThat(isAsked()).isTrue();
    hands.signIn();
    assertThat(words()).noneMatch(words -> words.startsWith("clôturé le 24/11/2026"));
  }

  @Test
  void aTemporaryPasswordForSomebodyAndPersonalDataAskIt() {
    Hands hands = open().signIn();
    strength.pass(Presence.CONFIRMED);
    hands.press(KeyCode.F7, KeyCode.DOWN, KeyCode.ENTER, KeyCode.DOWN).ctrl(KeyCode.M);
    hands.press(KeyCode.ENTER);
    assertThat(isAsked()).isTrue();
    hands.signIn();
    assertThat(words()).contains("Mot de passe provisoire de Julie Durand");
    hands.press(KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.ESCAPE);
    strength.pass(Presence.CONFIRMED);
    for (int i = 0; i < 9; i++) {
      hands.press(KeyCode.DOWN);
    }
    hands.press(KeyCode.ENTER).type("3").ctrl(KeyCode.S);
    assertThat(isAsked()).isTrue();
    hands.signIn();
    assertThat(words()).anyMatch(words -> words.startsWith("C’est enregistré"));
  }

  @Test
  void aListWithNamesAsksIt() {
    Hands hands = open().signIn();
    strength.pass(Presence.CONFIRMED);
    hands.press(KeyCode.F3).ctrl(KeyCode.P).digit(2, "é");
    assertThat(isAsked()).isTrue();
    hands.press(KeyCode.ESCAPE).settle();
    assertThat(folder.resolve("exports")).doesNotExist();
  }

  @Test
  void whoeverServedMeanwhileLeavesThePasswordToBeTypedAgain() {
    Hands hands = open().signIn();
    hands.press(KeyCode.F11).signIn().press(KeyCode.F11);
    hands.press(KeyCode.F7, KeyCode.ENTER).type("Mairie").ctrl(KeyCode.S);
    assertThat(isAsked()).isTrue();
  }

  @Test
  void aConseillerReadsWhoCan() {
    Hands hands = open().signIn();
    hands.press(KeyCode.F11).signIn();
    hands.press(KeyCode.F5, KeyCode.PAGE_UP);
    assertThat(words()).anyMatch(words -> words.contains("Ici\u00a0: Camille Martin"));
    capture("month-adviser");
    hands.ctrl(KeyCode.K);
    capture("month-adviser-refused");
    hands.press(KeyCode.F7);
    assertThat(words())
        .anyMatch(words -> words.startsWith("Seul un responsable de site change les réglages"));
    capture("settings-adviser");
  }

  /** A site without passwords. */
  private Workplace installed(Path place) {
    var site =
        new NewSite(
            "France services de Guise",
            "",
            "02361",
            "Guise",
            PARIS,
            OpeningHours.none(),
            List.of("Camille Martin", "Julie Durand"),
            false);
    var made = Workplace.openEmpty(place, OfficialCatalogue.load(), CLOCK, strength.strength());
    made.setup().install(site);
    return made;
  }

  /** A site where Julie has a temporary password; nobody is in. */
  private Given begun(Path place) {
    try (var made = installed(place)) {
      return made.accounts()
          .begin(made.accounts().all().getFirst().agent().id(), TestSite.PASSWORD);
    }
  }

  private static final String NEXT = "un tracteur bleu monte la colline";

  private static void chooses(Hands hands, String password) {
    hands.type(password).press(KeyCode.ENTER).type(password).press(KeyCode.ENTER).settle();
  }

  /** What a button says, before what it asked for can be shown. */
  private List<String> labelsAfterEnter() {
    List<String> labels = new ArrayList<>();
    onScreen(
        () -> {
          Node field = stage.getScene().getFocusOwner();
          field.fireEvent(
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
          Screens.capture(stage.getScene(), "begin-busy");
          stage
              .getScene()
              .getRoot()
              .lookupAll(".button .label")
              .forEach(each -> labels.add(((Label) each).getText()));
        });
    return labels;
  }

  @Test
  void theFirstPasswordIsPreparedAndNoEnterTooManyLeavesTheCode() {
    installed(folder.resolve("new")).close();
    Hands hands = open(folder.resolve("new"));
    hands.type(NEXT).press(KeyCode.ENTER).type(NEXT);
    assertThat(labelsAfterEnter()).contains("Préparation…");
    hands.settle().press(KeyCode.ENTER, KeyCode.ENTER);
    capture("given");
    assertThat(words()).contains("Code de récupération", "Mot de passe de Julie Durand");
    hands.ctrl(KeyCode.ENTER).settle();
    assertThat(robot.lookup("#entry-field").tryQuery()).isPresent();
    hands.press(KeyCode.F12).settle().type(NEXT);
    assertThat(labelsAfterEnter()).contains("Vérification…");
  }

  @Test
  void aTemporaryPasswordIsChangedAtItsFirstUse() {
    Given given = begun(folder.resolve("begun"));
    String temporary = given.made().values().iterator().next().reveal();
    Hands hands = open(folder.resolve("begun"));
    hands.press(KeyCode.DOWN).type(temporary).press(KeyCode.ENTER).settle();
    assertThat(words()).anyMatch(words -> words.startsWith("Ce mot de passe est provisoire"));
    capture("sign-in-temporary");
    chooses(hands, temporary);
    assertThat(words()).anyMatch(words -> words.startsWith("C’est le mot de passe provisoire"));
    hands.press(KeyCode.ESCAPE);
    hands.type(temporary).press(KeyCode.ENTER).settle();
    chooses(hands, NEXT);
    assertThat(words()).as("in, as the one who serves").contains("Julie Durand", "conseiller");
  }

  @Test
  void theRecoveryCodeOpensWhenThePasswordIsForgotten() {
    Given given = begun(folder.resolve("begun"));
    Hands hands = open(folder.resolve("begun"));
    hands.alt(KeyCode.C);
    capture("sign-in-recovery");
    hands.type("2345").press(KeyCode.ENTER);
    chooses(hands, NEXT);
    assertThat(words()).contains("Qui êtes-vous\u00a0?");
    hands.press(KeyCode.ESCAPE).alt(KeyCode.C);
    hands.type(given.code().text()).press(KeyCode.ENTER);
    chooses(hands, NEXT);
    assertThat(words()).contains("Camille Martin", "responsable");
    hands.press(KeyCode.F12).signIn();
    assertThat(words()).as("the forgotten one").contains("Ce n’est pas le bon mot de passe.");
    hands.type(NEXT).press(KeyCode.ENTER).settle();
    assertThat(words()).contains("Camille Martin", "responsable");
  }

  /** After Alt alone JavaFX's own mnemonics would take the letter, as Windows does in menus. */
  @Test
  void noLetterIsTakenAfterAlt() {
    begun(folder.resolve("begun"));
    Hands hands = open(folder.resolve("begun"));
    hands.alt(KeyCode.C).type("nec");
    var code = (TextField) stage.getScene().lookup("#recovery-code");
    assertThat(code.getText()).isEqualTo("nec");
    hands.alt(KeyCode.N).type("une phrase").alt(KeyCode.E);
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("new-password-again");
    assertThat(code.getText()).isEqualTo("nec");
  }

  @Test
  void thePauseGrowsAndPassesByTheClockThatNobodyCanSet() {
    Hands hands = open();
    List<String> pauses = new ArrayList<>();
    for (int wrong = 1; wrong <= 7; wrong++) {
      hands.type("un mot de passe faux").press(KeyCode.ENTER).settle();
      words().stream()
          .filter(words -> words.contains("Prochain essai dans"))
          .forEach(words -> pauses.add(words.replaceAll(".*dans (\\d+) s.*", "$1")));
      // Another agent and back: the field is open, the file still counts
      hands.press(KeyCode.DOWN, KeyCode.UP);
      if (wrong < 7) {
        strength.pass(Duration.ofMinutes(1));
      }
    }
    assertThat(pauses).containsExactly("2", "4", "8", "16", "32");
    hands.signIn();
    assertThat(words()).anyMatch(words -> words.contains("attendez encore"));
    capture("sign-in-pause");
    strength.pass(Duration.ofMinutes(1));
    hands.press(KeyCode.DOWN, KeyCode.UP).signIn();
    assertThat(words()).contains("responsable");
  }

  @Test
  void f11AsksThePasswordOnce() {
    Hands hands = open().signIn().press(KeyCode.F11);
    assertThat(words()).contains("Mot de passe de Julie Durand");
    capture("switch-password");
    hands.signIn();
    assertThat(words()).contains("conseiller");
    hands.press(KeyCode.F11);
    assertThat(words()).contains("responsable");
    hands.press(KeyCode.F11);
    assertThat(words()).contains("conseiller");
  }

  @Test
  void theLastResponsableStaysAndWhoLeftIsClosedThenNameless() {
    Hands hands = open().signIn().press(KeyCode.F7, KeyCode.DOWN, KeyCode.ENTER);
    hands.press(KeyCode.ENTER, KeyCode.TAB, KeyCode.LEFT).ctrl(KeyCode.S);
    capture("agents-last-manager");
    assertThat(words()).anyMatch(words -> words.startsWith("Il reste toujours un responsable"));
    hands.alt(KeyCode.Z).press(KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.ENTER);
    press(hands, "#sheet-ACTIVE").ctrl(KeyCode.S);
    assertThat(words()).contains("L’agent est enregistré.");
    press(hands, "#sheet-NAMELESS").ctrl(KeyCode.S);
    capture("agents-nameless");
    assertThat(words()).contains("Agent parti 1").doesNotContain("Julie Durand");
    hands.press(KeyCode.F12);
    assertThat(words()).as("closed").contains("Camille Martin").doesNotContain("Agent parti 1");
  }

  /** Tab up to a box, then Space. */
  private Hands press(Hands hands, String box) {
    for (int i = 0; i < 9 && !robot.lookup(box).query().isFocused(); i++) {
      hands.press(KeyCode.TAB);
    }
    return hands.press(KeyCode.SPACE);
  }
}
