package fr.guichet.ui.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.holiday.HolidayChanges;
import fr.guichet.model.site.holiday.OwnHolidayText;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.ui.Screens;
import fr.guichet.ui.appointments.model.AppointmentsModel.View;
import fr.guichet.ui.appointments.week.Block;
import fr.guichet.ui.appointments.week.Scale;
import fr.guichet.ui.appointments.week.WeekGrid;
import fr.guichet.ui.kit.Theme;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rendez-vous, in its window, by keyboard and mouse, on a real file. */
class AppointmentsScreenTest extends AppointmentsWindow {

  @Test
  void whatIsBegunIsThereAgainAfterEscapeAndAnotherAppointment() {
    hands.ctrl(KeyCode.R).write("demain 10h").press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    hands.press(KeyCode.TAB).write("Mme Dupont").press(KeyCode.ESCAPE);
    focus(at(MONDAY, 9 * 60));
    hands.press(KeyCode.ENTER).press(KeyCode.ESCAPE).ctrl(KeyCode.R);
    assertThat(fieldFocused()).isEqualTo("demain 10h");
    assertThat(nameTyped()).isEqualTo("Mme Dupont");
    hands.alt(KeyCode.V);
    assertThat(nameTyped()).isEmpty();
  }

  @Test
  void aChangeThatIsNotSavedStaysWhenAnotherAppointmentIsOpened() {
    Appointment first = at(MONDAY, 9 * 60);
    Appointment other =
        desk.appointments().between(MONDAY, MONDAY.plusDays(4)).stream()
            .map(Booked::appointment)
            .filter(a -> a.kind() == Kind.APPOINTMENT && !a.id().equals(first.id()))
            .findFirst()
            .orElseThrow();
    focus(first);
    hands.press(KeyCode.ENTER).write("demain 11h");
    focus(other);
    hands.press(KeyCode.ENTER);
    assertThat(fieldFocused()).isEqualTo("demain 11h");
    assertThat(place.said()).anyMatch(words -> words.startsWith("Ce qui est commencé"));
    hands.press(KeyCode.ESCAPE);
    focus(other);
    hands.press(KeyCode.ENTER);
    assertThat(fieldFocused()).doesNotContain("demain");
  }

  @Test
  void thoseWhoMayServeNowAreOfferedByTheirNamesOfNow() {
    String id = desk.duty().nextId();
    put(new Agent(id, "Nadia Benali", Role.ADVISER, true));
    robot.interact(choice("Nadia")::fire);
    hands.settle();
    assertThat(choice("Nadia").isSelected()).isTrue();
    put(new Agent(id, "Nour Benali", Role.ADVISER, true));
    assertThat(choices()).contains("Nour").doesNotContain("Nadia");
    assertThat(choice("Nour").isSelected()).isTrue();
    put(new Agent(id, "Nour Benali", Role.ADVISER, false));
    assertThat(choices()).doesNotContain("Nour");
    assertThat(choice("Tous").isSelected()).as("nobody's picture is empty").isTrue();
  }

  /** An agent is added, renamed or closed, here or on another post. */
  private void put(Agent agent) {
    desk.duty().writeForGood("agent", tx -> tx.put(Aggregates.AGENT, agent));
    hands.settle();
  }

  private List<String> choices() {
    return robot.lookup(".segmented .toggle-button").queryAllAs(ToggleButton.class).stream()
        .map(ToggleButton::getText)
        .toList();
  }

  private ToggleButton choice(String words) {
    return robot.lookup(".segmented .toggle-button").queryAllAs(ToggleButton.class).stream()
        .filter(button -> button.getText().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private String nameTyped() {
    return robot.lookup("#contact-name").queryAs(TextField.class).getText();
  }

  @Test
  void theListFitsTheWindow() {
    hands.alt(KeyCode.L);
    for (Node node : robot.lookup(".rail, .button, .toggle-button").queryAll()) {
      Bounds bounds = node.localToScene(node.getBoundsInLocal());
      assertThat(bounds.getMinX()).as("%s", node).isGreaterThanOrEqualTo(0);
      assertThat(bounds.getMaxX()).as("%s", node).isLessThanOrEqualTo(Screens.WIDTH);
    }
  }

  @Test
  void aBlockWithoutRoomForTheWordOfItsStatusShowsItsSign() {
    hands.ctrl(KeyCode.R).press(KeyCode.ESCAPE);
    Appointment arrived = at(MONDAY, 9 * 60);
    focus(arrived);
    hands.press(KeyCode.F9);
    assertThat(markOf(arrived)).isEqualTo("●");
    hands.press(KeyCode.F9);
    assertThat(markOf(arrived)).isEqualTo("arrivé");
  }

  private String markOf(Appointment appointment) {
    return robot.lookup(".booked-mark").queryAllAs(Text.class).stream()
        .filter(
            text ->
                text.getParent().getParent() instanceof Block block
                    && block.booked().id().equals(appointment.id()))
        .findFirst()
        .orElseThrow()
        .getText();
  }

  // --- pictures

  @Test
  @Tag("slow")
  void theWeekLooksLikeTheDrawing() {
    hands.settle();
    capture("appointments-week-discreet");
    hands.press(KeyCode.F9);
    capture("appointments-week");
    place.window().capture(robot, "appointments-week-1280", 1280, 720, Theme.LIGHT);
    place.window().capture(robot, "appointments-week-dark", 1366, 768, Theme.DARK);
    place.window().capture(robot, "appointments-week-contrast", 1366, 768, Theme.HIGH_CONTRAST);
    place.window().capture(robot, "appointments-week-narrow", 911, 512, Theme.LIGHT);
    place.window().capture(robot, "appointments-week-large", 1920, 1080, Theme.LIGHT);
    hands.alt(KeyCode.J);
    capture("appointments-day");
    hands.alt(KeyCode.L);
    capture("appointments-list");
    hands.ctrl(KeyCode.R);
    hands.settle();
    capture("appointments-form");
    TableView<?> list = robot.lookup("#appointments").queryAs(TableView.class);
    double columns =
        list.getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getWidth).sum();
    assertThat(columns).as("beside the form").isLessThanOrEqualTo(list.getWidth());
    place.window().capture(robot, "appointments-form-1280", 1280, 720, Theme.LIGHT);
    hands.alt(KeyCode.E);
    place.window().capture(robot, "appointments-form-narrow", 911, 512, Theme.LIGHT);
  }

  @Test
  void whatOverlapsSaysItsPartnerAndWhoComes() {
    var week = new SampleWeek(desk);
    week.visitor(2, 9 * 60 + 15, 30, 1, "CAF", "Mme Deux", "Léa");
    week.visitor(2, 9 * 60 + 15, 30, 1, "CPAM", "Mme Trois", "Zoé");
    week.visitor(3, 14 * 60 + 30, 30, 0, "INT", "M. Quatre", "Max");
    week.visitor(1, 14 * 60 + 30, 30, 0, "FT", "M. Cinq", "Tom");
    hands.settle();
    capture("appointments-overlapping");
    List<Label> cut =
        robot.lookup(".booked .label").queryAllAs(Label.class).stream()
            .filter(label -> label.isVisible() && !label.isWrapText())
            .filter(label -> label.getWidth() + 1 < label.prefWidth(-1))
            .toList();
    assertThat(cut).extracting(Label::getText).isEmpty();
  }

  @Test
  void nobodysNameIsShownNorSpokenWhileDiscreet() {
    hands.settle();
    for (KeyCode view : List.of(KeyCode.E, KeyCode.J, KeyCode.L)) {
      hands.alt(view);
      assertThat(said()).noneMatch(words -> words.contains("Binet") || words.contains("Roux"));
    }
    hands.press(KeyCode.F9).alt(KeyCode.E);
    assertThat(said()).anyMatch(words -> words.contains("Mme Odile Binet"));
    assertThat(stage.getTitle())
        .satisfiesAnyOf(
            title -> assertThat(title).isNull(),
            title -> assertThat(title).doesNotContain("Binet"));
  }

  private List<String> said() {
    return place.said();
  }

  @Test
  void whateverTakesTheFocusHasANameAndARole() {
    hands.ctrl(KeyCode.R);
    assertThat(place.nameless()).isEmpty();
  }

  // --- keys

  @Test
  void anAppointmentIsTakenInTheOrderInWhichItIsTold() {
    hands.ctrl(KeyCode.R).write("ven 27 11h").press(KeyCode.ENTER);
    hands.type("45").press(KeyCode.ENTER).press(KeyCode.ENTER);
    hands.write("retraite").press(KeyCode.ENTER);
    hands.write("Mme Garcia").press(KeyCode.ENTER).write("Eva").press(KeyCode.ENTER);
    hands.write("0639980042").press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER);
    hands.press(KeyCode.ENTER);
    Booked taken =
        desk.appointments().between(MONDAY.plusDays(4), MONDAY.plusDays(4)).stream()
            .filter(b -> b.person().name().equals("Mme Garcia"))
            .findFirst()
            .orElseThrow();
    assertThat(taken.slot().from()).isEqualTo(660);
    assertThat(taken.slot().minutes()).isEqualTo(45);
    assertThat(taken.appointment().partner()).isEqualTo("CNAV");
    assertThat(taken.person().phone()).isEqualTo("06 39 98 00 42");
    assertThat(taken.appointment().agent()).isEqualTo(desk.duty().serving().id());
    hands.ctrl(KeyCode.Z);
    assertThat(desk.appointments().between(MONDAY, MONDAY.plusDays(6))).hasSize(22);
  }

  @Test
  void badInputIsToldInPlaceAndNothingTypedIsLost() {
    for (String wrong : List.of("31 février 10h", "ven 26 10h", "demain 25h", "bientôt")) {
      hands.ctrl(KeyCode.R).write(wrong).ctrl(KeyCode.ENTER);
      assertThat(said()).as(wrong).anyMatch(words -> words.contains("Jour et heure"));
      assertThat(focused()).hasFieldOrPropertyWithValue("text", wrong);
      hands.press(KeyCode.ESCAPE);
    }
    hands.ctrl(KeyCode.R).write("demain 23h").press(KeyCode.ENTER).type("90").ctrl(KeyCode.ENTER);
    assertThat(said()).anyMatch(words -> words.contains("minuit"));
    assertThat(desk.appointments().between(MONDAY, MONDAY.plusDays(6))).hasSize(22);
  }

  @Test
  void aWrongAddressHasTheFocusAndItsWordsAreInSight() {
    hands.ctrl(KeyCode.R).write("ven 27 11h");
    for (int i = 0; i < 4; i++) {
      hands.press(KeyCode.ENTER);
    }
    hands.write("Mme Garcia");
    for (int i = 0; i < 3; i++) {
      hands.press(KeyCode.ENTER);
    }
    hands.write("0639980042").ctrl(KeyCode.ENTER).settle();
    assertThat(focused()).hasFieldOrPropertyWithValue("text", "0639980042");
    Node words = focused().getParent().lookup(".error-text");
    Node pane = stage.getScene().lookup(".appointment-form .viewport");
    assertThat(pane.localToScene(pane.getLayoutBounds()).getMaxY())
        .isGreaterThanOrEqualTo(words.localToScene(words.getLayoutBounds()).getMaxY());
  }

  @Test
  void anAppointmentMovesAndGrowsByKeys() {
    Appointment petit = at(MONDAY, 14 * 60);
    focus(petit);
    hands.ctrl(KeyCode.DOWN).ctrl(KeyCode.DOWN).ctrl(KeyCode.RIGHT);
    assertThat(desk.appointments().find(petit.id()).slot().from()).isEqualTo(14 * 60 + 30);
    assertThat(desk.appointments().find(petit.id()).slot().day()).isEqualTo(MONDAY.plusDays(1));
    assertThat(focused()).isInstanceOf(Block.class);
    hands.ctrl(KeyCode.Z).ctrl(KeyCode.Z).ctrl(KeyCode.Z);
    assertThat(desk.appointments().find(petit.id()).slot()).isEqualTo(petit.slot());
  }

  @Test
  void theArrowsGoFromOneToTheNextAndToTheOneBesideBeforeTheNextDay() {
    focus(at(MONDAY, 9 * 60));
    hands.press(KeyCode.DOWN);
    assertThat(((Block) focused()).booked().slot().from()).isEqualTo(10 * 60);
    hands.press(KeyCode.RIGHT);
    assertThat(((Block) focused()).booked().person().name()).isEqualTo("M. Diallo");
    hands.press(KeyCode.LEFT);
    assertThat(((Block) focused()).booked().person().name()).isEqualTo("Mme Roux");
    Appointment petit = at(MONDAY, 14 * 60);
    new SampleWeek(desk).visitor(0, 14 * 60 + 15, 30, 0, "CAF", "Mme Deux", "");
    hands.settle();
    focus(petit);
    hands.press(KeyCode.RIGHT);
    assertThat(focusedAppointment().slot()).isEqualTo(new Slot(MONDAY, 14 * 60 + 15, 30));
    hands.press(KeyCode.RIGHT);
    assertThat(focusedAppointment().slot().day()).isEqualTo(MONDAY.plusDays(1));
    focus(petit);
    hands.press(KeyCode.RIGHT, KeyCode.LEFT);
    assertThat(focusedAppointment().id()).isEqualTo(petit.id());
  }

  @Test
  void whoArrivedBecomesAVisitByTwoKeys() {
    Appointment roux = at(MONDAY, 10 * 60);
    focus(roux);
    hands.type("a");
    assertThat(desk.appointments().find(roux.id()).appointment().arrivedMinute()).isEqualTo(582);
    hands.type("h").press(KeyCode.ENTER);
    assertThat(toCounter)
        .singleElement()
        .satisfies(visit -> assertThat(visit.appointment()).isEqualTo(roux.id()));
  }

  @Test
  void thePastOnesAreFilledInInARowAndAHeldLetterIsOneAnswer() {
    SampleWeek week = new SampleWeek(desk);
    week.visitor(-3, 600, 40, 0, "CAF", "Mme Un", "");
    week.visitor(-3, 660, 40, 0, "CAF", "Mme Deux", "");
    hands.alt(KeyCode.E);
    assertThat(said()).anyMatch(words -> words.contains("2 rendez-vous passés"));
    hands.alt(KeyCode.F).holdLong(KeyCode.B, "b", 3);
    assertThat(at(MONDAY.minusDays(3), 600).status()).isEqualTo(Status.MISSED);
    assertThat(at(MONDAY.minusDays(3), 660).status()).isEqualTo(Status.PLANNED);
    hands.type("e");
    assertThat(desk.appointments().toFillIn()).isEmpty();
    assertThat(at(MONDAY.minusDays(3), 660).status()).isEqualTo(Status.EXCUSED);
  }

  @Test
  void aDayThatIsOverShowsTheHolidaysOfItsTimeAndThoseWhoServedThen() {
    LocalDate friday = MONDAY.minusDays(3);
    new SampleWeek(desk).visitor(-3, 600, 30, 1, "CAF", "Mme Un", "");
    desk.days().switchOpening(friday.minusDays(1));
    clock.pass(Duration.ofDays(1));
    Site site = desk.duty().site();
    desk.management()
        .save(
            new Site(
                site.id(),
                site.name(),
                site.matricule(),
                site.communeInsee(),
                site.communeName(),
                site.zone(),
                OpeningHours.none(),
                false,
                new HolidayChanges(List.of(), OwnHolidayText.read("19/11 ; 20/11 ; 25/11"))));
    desk.team().close(desk.duty().agents().getLast());
    hands.settle();
    assertThat(heads()).contains("mer. 25 férié");
    hands.alt(KeyCode.LEFT);
    assertThat(heads())
        .containsExactly("lun. 16", "mar. 17", "mer. 18", "jeu. 19 fermé", "ven. 20");
    assertThat(robot.lookup(".grid-closed").queryAll()).as("grey").hasSizeGreaterThan(10);
    focus(at(friday, 600));
    hands.alt(KeyCode.J);
    robot.interact(() -> model.show(friday));
    hands.settle();
    assertThat(heads()).containsExactly("Camille", "Julie", "Permanences");
    capture("appointments-day-over");
  }

  // --- how a day was held

  @Test
  void aDayThatIsOverIsNotedByKeys() {
    LocalDate friday = MONDAY.minusDays(3);
    String second = desk.duty().agents().getLast().id();
    hands.alt(KeyCode.J).alt(KeyCode.LEFT).ctrl(KeyCode.J);
    assertThat(said()).contains("La journée du samedi 21 novembre 2026");
    hands.press(KeyCode.ESCAPE).alt(KeyCode.LEFT).ctrl(KeyCode.J);
    hands.write("neuf heures").press(KeyCode.ENTER);
    assertThat(said()).anyMatch(words -> words.contains("ne sont pas compris"));
    assertThat(fieldFocused()).as("stays as typed").isEqualTo("neuf heures");
    hands.press(KeyCode.ESCAPE).ctrl(KeyCode.J).write("9h-11h");
    hands.press(KeyCode.TAB).press(KeyCode.SPACE);
    hands.press(KeyCode.ENTER);
    DayLine noted = desk.days().line(friday);
    assertThat(noted.hours()).containsExactly(Interval.of("09:00", "11:00"));
    assertThat(noted.present()).containsExactly(second);
    assertThat(noted.state()).isEqualTo(DayState.OPEN);
    assertThat(said())
        .anyMatch(words -> words.startsWith("Journée notée") && words.contains("20 nov."));
    assertThat(model.view()).isEqualTo(View.DAY);
    hands.ctrl(KeyCode.Z);
    assertThat(desk.days().line(friday).openMinutes()).isEqualTo(450);
    hands.alt(KeyCode.O);
    assertThat(desk.days().line(friday).openMinutes()).as("closed").isZero();
  }

  @Test
  void hoursTypedForADayThatIsClosedOpenItWithThoseWhoServedThen() {
    hands.alt(KeyCode.J).alt(KeyCode.LEFT).ctrl(KeyCode.J);
    hands.write("10h-12h").press(KeyCode.ENTER);
    DayLine noted = desk.days().line(MONDAY.minusDays(2));
    assertThat(noted.openMinutes()).as("a Saturday").isEqualTo(120);
    assertThat(noted.present()).hasSize(2);
  }

  @Test
  void theDayOfTheSelectedAppointmentIsNotedAheadAndKeepsItsFormWhileItIsTyped() {
    LocalDate wednesday = MONDAY.plusDays(2);
    hands.alt(KeyCode.E).ctrl(KeyCode.J);
    assertThat(said()).anyMatch(words -> words.contains("Choisissez un rendez-vous du jour"));
    focus(at(wednesday, 9 * 60));
    hands.ctrl(KeyCode.J).write("9h-11h").ctrl(KeyCode.L).ctrl(KeyCode.R).ctrl(KeyCode.P);
    assertThat(said()).anyMatch(words -> words.startsWith("Ce qui est commencé"));
    assertThat(fieldFocused()).as("what is typed stays").isEqualTo("9h-11h");
    assertThat(screen.unsaved()).containsExactly("la journée");
    assertThat(screen.keepsUnsaved()).as("it comes back").isTrue();
    hands.press(KeyCode.ENTER);
    assertThat(screen.unsaved()).isEmpty();
    assertThat(desk.days().line(wednesday).openMinutes()).isEqualTo(120);
    assertThat(desk.days().line(MONDAY).openMinutes()).as("today").isEqualTo(450);
    assertThat(focused()).isInstanceOf(Block.class);
  }

  @Test
  void theHeadOfADayOpensItByTheMouseAndAButtonSaysItsKey() {
    hands.alt(KeyCode.E);
    Node head = robot.lookup(".grid-head").nth(3).query();
    robot.interact(
        () ->
            fire(
                robot.lookup(".week-grid").queryAs(WeekGrid.class),
                head,
                MouseEvent.MOUSE_CLICKED,
                5,
                5));
    hands.settle();
    assertThat(said()).contains("La journée du jeudi 26 novembre 2026");
    capture("appointments-day-line");
    place.window().capture(robot, "appointments-day-line-1280", 1280, 720, Theme.LIGHT);
    hands.press(KeyCode.ESCAPE).alt(KeyCode.J);
    Button day =
        robot.lookup(".button").queryAllAs(Button.class).stream()
            .filter(button -> "La journée, Ctrl+J".equals(button.getAccessibleText()))
            .findFirst()
            .orElseThrow();
    robot.interact(day::fire);
    hands.settle();
    assertThat(said()).contains("La journée du lundi 23 novembre 2026");
    capture("appointments-day-line-alone");
  }

  /** What stands over each column. */
  private List<String> heads() {
    return robot.lookup(".grid-head").queryAllAs(HBox.class).stream()
        .map(
            head ->
                head.getChildren().stream()
                    .filter(Node::isVisible)
                    .filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void whatIsBeingSavedIsNotSavedTwice() {
    int before = desk.appointments().between(MONDAY, MONDAY.plusDays(6)).size();
    hands.ctrl(KeyCode.R).write("mar 16h").press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    hands.press(KeyCode.TAB).write("Mme Dupont");
    Button keep = robot.lookup(".appointment-form .primary").queryButton();
    robot.interact(
        () -> {
          keep.fire();
          keep.fire();
        });
    hands.settle();
    assertThat(desk.appointments().between(MONDAY, MONDAY.plusDays(6))).hasSize(before + 1);
    hands.ctrl(KeyCode.R).write("mar 16h45").press(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
    hands.press(KeyCode.TAB).write("Mme Dupont").ctrl(KeyCode.ENTER);
    assertThat(desk.appointments().between(MONDAY, MONDAY.plusDays(6))).hasSize(before + 2);
  }

  @Test
  void aFreeTimeIsChosenByADigit() {
    hands.ctrl(KeyCode.L);
    capture("appointments-free");
    hands.digit(1, "&").ctrl(KeyCode.ENTER);
    assertThat(said()).anyMatch(words -> words.contains("au moins un partenaire ou un nom"));
  }

  @Test
  void whoIsKnownIsProposedAndTaken() {
    hands.ctrl(KeyCode.R).write("mer 25 15h");
    for (int i = 0; i < 4; i++) {
      hands.press(KeyCode.ENTER);
    }
    hands.write("binnet").press(KeyCode.ENTER).write("odile");
    assertThat(said()).anyMatch(words -> words.equals("Déjà connu\u00a0: O. B."));
    hands.alt(KeyCode.P).ctrl(KeyCode.ENTER);
    assertThat(desk.appointments().between(MONDAY.plusDays(2), MONDAY.plusDays(2)))
        .anySatisfy(b -> assertThat(b.person().name()).isEqualTo("Mme Binet"));
  }

  @Test
  void ofTwoSideBySideWhoComesIsRead() {
    var week = new SampleWeek(desk);
    week.visitor(2, 9 * 60 + 15, 30, 1, "FT", "Mme Deux", "Léa");
    week.visitor(4, 15 * 60 + 15, 30, 1, "INT", "Mme Trois", "Zoé");
    hands.settle();
    capture("appointments-side-by-side");
    assertThat(robot.lookup(".booked .label").queryAllAs(Label.class))
        .filteredOn(label -> label.isVisible() && label.getWidth() + 1 >= label.prefWidth(-1))
        .extracting(Label::getText)
        .contains("· L. D.", "· Z. T.");
  }

  // --- where the focus is

  private Appointment focusedAppointment() {
    assertThat(focused()).isInstanceOf(Block.class);
    return ((Block) focused()).booked().appointment();
  }

  private List<String> errors() {
    return robot.lookup(".error-text").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  @Test
  void whatIsSavedInAnotherWeekIsShownThereAndSelected() {
    hands.ctrl(KeyCode.R).write("mar 1 dec 10h").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    hands.write("caf").press(KeyCode.ENTER).ctrl(KeyCode.ENTER);
    assertThat(said()).contains("30 nov. – 4 déc.", "lun. 30");
    assertThat(focusedAppointment().slot().day()).isEqualTo(LocalDate.of(2026, 12, 1));
    hands.press(KeyCode.ENTER).write("lun 23 nov 8h").ctrl(KeyCode.ENTER);
    assertThat(said()).contains("23 – 27 nov. 2026", "lun. 23");
    assertThat(said()).anyMatch(words -> words.startsWith("Rendez-vous déplacé, lun. 23 nov."));
    assertThat(focusedAppointment().slot().from()).isEqualTo(8 * 60);
  }

  @Test
  void theFocusStaysWithWhomAKeyWasAbout() {
    Appointment petit = at(MONDAY, 14 * 60);
    focus(petit);
    hands.type("n");
    assertThat(focusedAppointment().id()).isEqualTo(petit.id());
    assertThat(status(petit)).isEqualTo(Status.CANCELLED);
    hands.alt(KeyCode.RIGHT).ctrl(KeyCode.Z);
    assertThat(focusedAppointment().id()).isEqualTo(petit.id());
    assertThat(status(petit)).isEqualTo(Status.PLANNED);
    hands.press(KeyCode.DELETE).type("e");
    assertThat(desk.appointments().between(MONDAY, MONDAY.plusDays(6)))
        .noneMatch(b -> b.appointment().status() == Status.EXCUSED);
    hands.ctrl(KeyCode.Z);
    assertThat(focusedAppointment().id()).isEqualTo(petit.id());
  }

  @Test
  void noKeyIsForOneThatIsNotShown() {
    Appointment petit = at(MONDAY, 14 * 60);
    focus(petit);
    robot.interact(() -> robot.lookup("Julie").queryAs(ToggleButton.class).fire());
    hands.type("e");
    robot.interact(() -> robot.lookup(".week-grid").query().requestFocus());
    hands.type("e");
    assertThat(status(petit)).isEqualTo(Status.PLANNED);
    robot.interact(() -> robot.lookup("Tous").queryAs(ToggleButton.class).fire());
    focus(petit);
    hands.alt(KeyCode.F).type("e");
    assertThat(status(petit)).isEqualTo(Status.PLANNED);
  }

  @Test
  void whatIsToComeCanBeNeitherHonouredNorMissed() {
    Appointment nguyen = at(MONDAY.plusDays(2), 9 * 60);
    focus(nguyen);
    hands.type("h");
    assertThat(said()).anyMatch(words -> words.contains("est à venir (mer. 25 nov. à 9:00)"));
    hands.type("b").type("a");
    assertThat(status(nguyen)).isEqualTo(Status.PLANNED);
    assertThat(focusedAppointment().id()).isEqualTo(nguyen.id());
    hands.type("e");
    assertThat(status(nguyen)).isEqualTo(Status.EXCUSED);
  }

  @Test
  void theKeyThatEnrolsIsNotTypedIntoTheName() {
    focus(at(MONDAY, 11 * 60 + 30));
    hands.type("i");
    assertThat(fieldFocused()).isEmpty();
    hands.write("Mme Ida");
    assertThat(nameTyped()).isEqualTo("Mme Ida");
  }

  @Test
  void whatFallsBadlyIsWarnedOfWhileItIsTypedAndOnceItIsSaved() {
    hands.ctrl(KeyCode.R).write("ven 25 décembre 10h");
    assertThat(said()).anyMatch(words -> words.equals("Ce jour est férié."));
    hands.ctrl(KeyCode.A).write("lun 23 14h15");
    assertThat(said())
        .anyMatch(words -> words.startsWith("Camille Martin a déjà un rendez-vous"))
        .noneMatch(words -> words.contains("férié."));
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    hands.write("caf").press(KeyCode.ENTER).ctrl(KeyCode.ENTER);
    assertThat(said())
        .anyMatch(
            words ->
                words.startsWith("Rendez-vous noté, lun. 23 nov. 14:15")
                    && words.contains("Camille Martin a déjà un rendez-vous de 14"));
  }

  @Test
  void whatIsWrongInTheFormIsSaidAtItsFieldAtOnce() {
    hands.ctrl(KeyCode.R).write("31 fev 10h");
    assertThat(errors()).anyMatch(words -> words.contains("Jour et heure"));
    hands.press(KeyCode.ESCAPE).ctrl(KeyCode.R).ctrl(KeyCode.ENTER);
    assertThat(errors()).anyMatch(words -> words.contains("au moins un partenaire ou un nom"));
    hands.write("carsat retr");
    capture("appointments-matters");
    assertThat(fieldFocused()).isEqualTo("carsat retr");
    hands.ctrl(KeyCode.ENTER);
    assertThat(errors()).anyMatch(words -> words.contains("Choisissez une ligne"));
  }

  // --- paper and calendars

  @Test
  void tomorrowIsPrintedWithInitialsUnlessNamesAreAskedFor() {
    hands.ctrl(KeyCode.P);
    capture("appointments-paper");
    hands.digit(1, "&").ctrl(KeyCode.P).digit(2, "é");
    assertThat(papers.printed()).hasSize(2);
    assertThat(papers.printed().getFirst().toString()).contains("I. D.").doesNotContain("Diallo");
    assertThat(papers.printed().getLast().toString()).contains("M. Issa Diallo", "06 39 98");
    assertThat(place.said()).anyMatch(words -> words.contains("paper.pdf"));
    assertThat(desk.accesses().all().getFirst().about())
        .isEqualTo("liste des rendez-vous avec les noms, mardi 24 novembre 2026");
  }

  // --- mouse

  @Test
  void theMouseDrawsMovesAndGrows() {
    hands.settle();
    var grid = (WeekGrid) stage.getScene().getRoot().lookup(".week-grid");
    Scale scale = grid.scale();
    Appointment nguyen = at(MONDAY.plusDays(2), 9 * 60);
    Node block = grid.block(nguyen.id()).orElseThrow();
    drag(grid, block, scale.x(2) + 40, scale.y(9 * 60) + 8, scale.x(3) + 40, scale.y(660) + 8);
    assertThat(desk.appointments().find(nguyen.id()).slot().day()).isEqualTo(MONDAY.plusDays(3));
    assertThat(desk.appointments().find(nguyen.id()).slot().from()).isEqualTo(660);
    scale = grid.scale();
    Node moved = grid.block(nguyen.id()).orElseThrow();
    drag(grid, moved, scale.x(3) + 40, scale.y(700) - 3, scale.x(3) + 40, scale.y(720));
    assertThat(desk.appointments().find(nguyen.id()).slot().minutes()).isEqualTo(60);
    scale = grid.scale();
    drag(grid, grid, scale.x(2) + 30, scale.y(900), scale.x(2) + 30, scale.y(945));
    hands.write("mer 25 15h").ctrl(KeyCode.ENTER);
    assertThat(said()).anyMatch(words -> words.contains("15:00 – 15:45"));
  }

  private void drag(WeekGrid grid, Node target, double x, double y, double toX, double toY) {
    robot.interact(
        () -> {
          fire(grid, target, MouseEvent.MOUSE_PRESSED, x, y);
          fire(grid, target, MouseEvent.MOUSE_DRAGGED, (x + toX) / 2, (y + toY) / 2);
          fire(grid, target, MouseEvent.MOUSE_DRAGGED, toX, toY);
          fire(grid, target, MouseEvent.MOUSE_RELEASED, toX, toY);
        });
    hands.settle();
  }

  private static void fire(
      WeekGrid grid, Node target, javafx.event.EventType<MouseEvent> type, double x, double y) {
    var scene = grid.localToScene(x, y);
    target.fireEvent(
        new MouseEvent(
            null,
            target,
            type,
            scene.getX(),
            scene.getY(),
            scene.getX(),
            scene.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            null));
  }
}
