package fr.guichet.ui.settings.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.holiday.Holiday;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.ReadAloud;
import fr.guichet.ui.Screens;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.settings.SettingsScreen;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Réglages, Site et horaires, by keyboard, on a real file. */
@ExtendWith(Awake.class)
class SiteSectionTest {

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
                    List.of(new SiteSection(parts.desk(), parts.background(), parts.messages()))));
    desk = place.desk();
    hands = place.hands();
  }

  @AfterEach
  void close() {
    place.close();
  }

  private Site site() {
    return desk.duty().site();
  }

  private TextField field() {
    return (TextField) place.focused();
  }

  private Hands next(int fields) {
    for (int i = 0; i < fields; i++) {
      hands.press(KeyCode.ENTER);
    }
    return hands;
  }

  private Hands write(String text) {
    return hands.ctrl(KeyCode.A).press(KeyCode.DELETE).type(text);
  }

  @Test
  @Tag("slow")
  void itLooksAsItShould(FxRobot robot) {
    place.window().capture(robot, "settings-site");
    place.window().capture(robot, "settings-site-1280", 1280, 720, Theme.LIGHT);
    place.window().capture(robot, "settings-site-dark", 1366, 768, Theme.DARK);
    place.window().capture(robot, "settings-narrow", 911, 512, Theme.LIGHT);
    hands.press(KeyCode.ENTER);
    write("");
    hands.ctrl(KeyCode.S);
    place.window().capture(robot, "settings-site-problem");
    assertThat(place.nameless()).isEmpty();
    assertThat(place.said()).contains("Donnez un nom à votre site.");
    assertThat(site().name()).isEqualTo("France services · Guise");
  }

  /** With their days, down to where the list of sections gives way. */
  @Test
  void noPublicHolidayAndNoHourIsCut(FxRobot robot) {
    for (int width : List.of(1366, 1280, 1024)) {
      place.window().at(robot, width, 720, () -> lookAtHolidays("settings-site-" + width));
    }
  }

  private void lookAtHolidays(String name) {
    Screens.capture(place.focused().getScene(), name);
    List<CheckBox> boxes =
        place
            .nodes()
            .filter(CheckBox.class::isInstance)
            .map(CheckBox.class::cast)
            .filter(box -> box.getText().matches(".* \\(\\d\\d/\\d\\d\\)"))
            .toList();
    assertThat(boxes).as(name).hasSize(11);
    assertThat(boxes)
        .allSatisfy(
            box -> assertThat(((Text) box.lookup(".text")).getText()).isEqualTo(box.getText()));
    assertThat(place.nodes().filter(TextField.class::isInstance))
        .allSatisfy(field -> assertThat(wordsOf((TextField) field)).as(name).isNegative());
  }

  /** What the words of a field take beyond its room; the margin of the caret is not counted. */
  private static double wordsOf(TextField field) {
    double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
    return field.lookup(".text").getLayoutBounds().getWidth() - room;
  }

  @Test
  void nameHoursAndHolidaysAreChangedByKeysAndUndone() {
    hands.press(KeyCode.ENTER);
    write("France services de Guise");
    next(1);
    write("M-02-17");
    next(2);
    assertThat(ReadAloud.name(field())).isEqualTo("Jours ajoutés");
    write("26/12 15/05/2026");
    next(1);
    assertThat(ReadAloud.name(field())).isEqualTo("Lundi");
    write("9h-12h");
    next(7);
    Site now = site();
    assertThat(now.name()).isEqualTo("France services de Guise");
    assertThat(now.matricule()).isEqualTo("M-02-17");
    assertThat(now.communeInsee()).isEqualTo("02361");
    assertThat(now.hours().on(DayOfWeek.MONDAY)).containsExactly(Interval.of("09:00", "12:00"));
    assertThat(now.hours().on(DayOfWeek.TUESDAY)).hasSize(2);
    assertThat(now.hoursOn(LocalDate.of(2026, 5, 15))).isEmpty();
    assertThat(desk.history().undoable()).contains("site modifié");
    desk.history().undo();
    assertThat(site().name()).isEqualTo("France services · Guise");
    assertThat(site().hoursOn(LocalDate.of(2026, 5, 15))).isNotEmpty();
  }

  @Test
  void aPublicHolidayOnWhichTheSiteOpensIsAnOrdinaryDay(FxRobot robot) {
    LocalDate whitMonday = LocalDate.of(2027, 5, 17);
    assertThat(desk.days().line(whitMonday).hours()).isEmpty();
    robot.interact(
        () ->
            place
                .nodes()
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .filter(box -> box.getText().startsWith("Lundi de Pentecôte"))
                .forEach(CheckBox::requestFocus));
    hands.press(KeyCode.SPACE).ctrl(KeyCode.S);
    assertThat(site().holidayChanges().worked()).containsExactly(Holiday.WHIT_MONDAY);
    assertThat(desk.days().line(whitMonday).hours()).hasSize(2);
  }

  @Test
  void escapeGoesBackToTheListAndLosesNothing() {
    hands.press(KeyCode.ENTER).type("Autre nom");
    hands.press(KeyCode.ESCAPE);
    assertThat(place.focused()).isInstanceOf(ListView.class);
    assertThat(place.said()).contains("Site et horaires, non enregistré");
    hands.press(KeyCode.ENTER);
    assertThat(field().getText()).isEqualTo("Autre nom");
    hands.alt(KeyCode.Z);
    assertThat(field().getText()).isEqualTo("France services · Guise");
    hands.alt(KeyCode.Z);
    assertThat(field().getText()).isEqualTo("Autre nom");
    hands.ctrl(KeyCode.S);
    assertThat(site().name()).isEqualTo("Autre nom");
  }

  @Test
  void anotherCommuneIsChosenAndOneWithOtherClocksRefused() {
    hands.press(KeyCode.ENTER);
    next(2);
    write("vervins").press(KeyCode.ENTER).ctrl(KeyCode.S);
    assertThat(site().communeName()).isEqualTo("Vervins");
    assertThat(site().communeInsee()).isEqualTo("02789");
    write("97400").press(KeyCode.ENTER).ctrl(KeyCode.S);
    assertThat(place.said()).anyMatch(said -> said.contains("les montres donnent une autre heure"));
    assertThat(site().communeName()).isEqualTo("Vervins");
    write("nulle part").press(KeyCode.ESCAPE).ctrl(KeyCode.S);
    assertThat(site().communeName()).isEqualTo("Vervins");
  }

  @Test
  void anAnswerThatComesAfterTheChoiceShowsNothingOverIt(FxRobot robot) {
    hands.press(KeyCode.ENTER);
    next(2);
    write("vervin");
    robot.interact(
        () -> {
          field().appendText("s");
          Event.fireEvent(
              field(),
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
    hands.settle();
    assertThat(field().getText()).isEqualTo("Vervins");
    assertThat(place.nodes().filter(node -> node.getStyleClass().contains("suggestion-list")))
        .allMatch(list -> !list.isVisible());
  }

  @Test
  void whatWasPutAwayIsGoneOnceSomethingIsKept() {
    hands.press(KeyCode.ENTER).type("Un");
    hands.alt(KeyCode.Z).ctrl(KeyCode.A).type("Deux").ctrl(KeyCode.S);
    assertThat(site().name()).isEqualTo("Deux");
    hands.alt(KeyCode.Z);
    assertThat(field().getText()).isEqualTo("Deux");
  }

  @Test
  void aConseillerIsToldWhoChangesTheSite() {
    hands.press(KeyCode.F11);
    assertThat(desk.duty().serving().name()).isEqualTo("Julie Durand");
    assertThat(place.said())
        .anyMatch(said -> said.startsWith("Seul un responsable de site change les réglages."));
    hands.press(KeyCode.ENTER).type("x").ctrl(KeyCode.S);
    assertThat(site().name()).isEqualTo("France services · Guise");
  }

  @Test
  void aConseillerReadsEveryFieldByKeyboardAndTheResponsableChangesThemAgain(FxRobot robot) {
    hands.press(KeyCode.F11, KeyCode.ENTER);
    assertThat(ReadAloud.name(field())).isEqualTo("Nom du site");
    assertThat(field().getText()).isEqualTo("France services · Guise");
    place.window().capture(robot, "settings-site-adviser");
    place.window().capture(robot, "settings-site-adviser-dark", 1366, 768, Theme.DARK);
    next(4);
    assertThat(ReadAloud.name(field())).isEqualTo("Lundi");
    hands.shift(KeyCode.TAB, "").shift(KeyCode.TAB, "");
    CheckBox last = (CheckBox) place.focused();
    hands.press(KeyCode.SPACE);
    assertThat(last.isSelected()).as("only read").isTrue();
    hands.press(KeyCode.F11);
    robot.interact(
        () -> place.nodes().filter(CheckBox.class::isInstance).forEach(Node::requestFocus));
    hands.press(KeyCode.SPACE).ctrl(KeyCode.S);
    assertThat(site().holidayChanges().worked()).as("typed into again").hasSize(1);
  }
}
