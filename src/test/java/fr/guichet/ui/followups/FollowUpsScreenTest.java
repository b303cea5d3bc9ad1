package fr.guichet.ui.followups;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.catalogue.EntryChoices;
import fr.guichet.model.contact.Person;
import fr.guichet.model.followup.Pending;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.kit.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** À suivre, in its window, by keyboard, on a real file. */
@ExtendWith(Awake.class)
class FollowUpsScreenTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

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
            this::sample,
            parts ->
                new FollowUpsScreen(
                    new FollowUpsModel(parts.desk(), parts.background(), parts.messages())));
    desk = place.desk();
    hands = place.hands();
  }

  /** What the drawing shows. */
  private void sample(Desk of) {
    pending(
        of, TODAY.minusDays(7), 612, "CPAM", "CPAM-CVITALE", Awaited.PARTNER_ANSWER, -1, "Anne");
    pending(
        of, TODAY.minusDays(11), 560, "DGFIP", "IMP-DECLARATION", Awaited.PARTNER_ANSWER, -3, "Jo");
    pending(of, TODAY.minusDays(4), 640, "CAF", "CAF-RSA", Awaited.OTHER_DATE, 0, "Luc");
    pending(of, TODAY, 570, "CNAV", "CNAV-DEMANDE", Awaited.OUTAGE, 4, "Rose");
    of.followUps()
        .callBack(new Person("", "", "06 39 98 12 18", "", ""), null, TODAY, "rappeler avant midi");
  }

  private static void pending(
      Desk of,
      LocalDate day,
      int minute,
      String partner,
      String procedure,
      Awaited awaited,
      int promised,
      String name) {
    VisitDraft draft =
        VisitDraft.started(
                of.duty().nextId(),
                of.duty().agents().getFirst().id(),
                of.duty().clock().millis(),
                Channel.APPOINTMENT)
            .at(day, minute)
            .withRequests(
                List.of(
                    RequestDraft.of(partner, procedure, "")
                        .decided(Outcome.PENDING, false)
                        .awaiting(awaited, TODAY.plusDays(promised))));
    var saved = of.visits().save(draft, null);
    of.followUps()
        .annotate(saved.followUps().getFirst().id(), new Person("Petit", name, "", "", ""), "");
  }

  @AfterEach
  void close() {
    place.close();
  }

  private List<Pending> open() {
    return desk.followUps().open();
  }

  private Request request(String procedure) {
    return entry(procedure).visit().requests().stream()
        .filter(r -> r.procedure().equals(procedure))
        .findFirst()
        .orElseThrow();
  }

  private String precision(String procedure) {
    return entry(procedure).precision(request(procedure));
  }

  private VisitEntry entry(String procedure) {
    return desk.journal()
        .find(new JournalQuery(TODAY.minusDays(30), TODAY, null, procedure, null, null, ""))
        .getFirst();
  }

  @Test
  @Tag("slow")
  void itLooksLikeTheDrawing(FxRobot robot) {
    hands.settle();
    place.window().capture(robot, "follow-ups-discreet");
    hands.press(KeyCode.F9);
    place.window().capture(robot, "follow-ups");
    place.window().capture(robot, "follow-ups-1280", 1280, 720, Theme.LIGHT);
    place.window().capture(robot, "follow-ups-narrow", 911, 512, Theme.LIGHT);
    place.window().capture(robot, "follow-ups-dark", 1366, 768, Theme.DARK);
    hands.type("x");
    place.window().capture(robot, "follow-ups-cause");
    hands.press(KeyCode.ESCAPE).ctrl(KeyCode.R);
    place.window().capture(robot, "follow-ups-call");
    assertThat(place.nameless()).isEmpty();
  }

  @Test
  void whatIsSelectedIsSeenAndACallThatIsNotedIsSelected() {
    for (int i = 0; i < 20; i++) {
      pending(desk, TODAY, 570, "CNAV", "CNAV-DEMANDE", Awaited.OUTAGE, 0, "R" + (char) ('a' + i));
    }
    hands.ctrl(KeyCode.R).type("0639981299");
    for (int i = 0; i < 3; i++) {
      hands.press(KeyCode.ENTER);
    }
    hands.type("+20").ctrl(KeyCode.ENTER).settle().settle().settle();
    assertThat(table().getSelectionModel().getSelectedItem().person().phone())
        .isEqualTo("06 39 98 12 99");
    assertThat(selectedInSight()).isTrue();
    hands.type("r").settle().settle().settle();
    assertThat(open()).noneMatch(p -> p.person().phone().equals("06 39 98 12 99"));
    assertThat(selectedInSight()).as("below the message, too").isTrue();
  }

  @SuppressWarnings("unchecked")
  private TableView<Pending> table() {
    return (TableView<Pending>) place.focused().getScene().lookup("#follow-ups");
  }

  /** Whether the whole of the selected row is within the list. */
  private boolean selectedInSight() {
    Bounds list = inScene(table().lookup(".clipped-container"));
    return table().lookupAll(".table-row-cell").stream()
        .map(TableRow.class::cast)
        .filter(row -> row.isVisible() && row.isSelected())
        .map(FollowUpsScreenTest::inScene)
        .anyMatch(
            row -> row.getMinY() >= list.getMinY() - 1 && row.getMaxY() <= list.getMaxY() + 1);
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void aPromiseIsPutOffOnceHoweverOftenTheButtonIsPressed(FxRobot robot) {
    hands.type("s");
    pressTwice(robot);
    assertThat(open()).flatExtracting(pending -> pending.followUp().postponements()).hasSize(1);
    hands.ctrl(KeyCode.R).type("0639981299");
    pressTwice(robot);
    assertThat(open()).hasSize(6);
  }

  private void pressTwice(FxRobot robot) {
    Button keep = robot.lookup(".detail-pane .primary").queryButton();
    robot.interact(
        () -> {
          keep.fire();
          keep.fire();
        });
    hands.settle();
  }

  @Test
  void aHeldLetterClosesOnePromise() {
    assertThat(open()).hasSize(5);
    hands.holdLong(KeyCode.R, "r", 3);
    assertThat(open()).hasSize(4);
    hands.type("r");
    assertThat(open()).as("pressed again, it closes the next").hasSize(3);
  }

  @Test
  void oneKeyClosesWithItsOutcomeAndTheNextIsThere() {
    assertThat(open()).hasSize(5);
    hands.type("r").type("u");
    assertThat(request("IMP-DECLARATION").outcome()).isEqualTo(Outcome.RESOLVED);
    assertThat(request("CPAM-CVITALE").outcome()).isEqualTo(Outcome.UNFINISHED);
    assertThat(request("CPAM-CVITALE").cause()).isEqualTo(Cause.VISITOR_LEFT);
    assertThat(open()).hasSize(3);
    hands.ctrl(KeyCode.Z);
    assertThat(request("CPAM-CVITALE").outcome()).isEqualTo(Outcome.PENDING);
    assertThat(open()).hasSize(4);
  }

  @Test
  void whatAnOutcomeAsksIsAnsweredByKeys() {
    hands.type("x").digit(5, "(").digit(1, "&");
    assertThat(request("IMP-DECLARATION").outcome()).isEqualTo(Outcome.REDIRECTED);
    assertThat(request("IMP-DECLARATION").cause()).isEqualTo(Cause.NO_SLOT);
    assertThat(request("IMP-DECLARATION").target()).isNotBlank();
    hands.type("o").digit(2, "é").digit(9, "ç").type("Mairie").press(KeyCode.ENTER);
    assertThat(request("CPAM-CVITALE").outcome()).isEqualTo(Outcome.PLANNED_ORIENTATION);
    assertThat(request("CPAM-CVITALE").target()).isEqualTo("Mairie");
    hands.type("n").digit(1, "&");
    assertThat(request("CAF-RSA").outcome()).isEqualTo(Outcome.UNFINISHED);
  }

  @Test
  void thePlacesAndCausesAreThoseOfTheSite(FxRobot robot) {
    var choices = desk.entryChoices();
    var now = choices.now();
    choices.save(
        new EntryChoices.State(
            List.of("Maison du lac"),
            List.of("Titre étranger"),
            now.publics(),
            now.weeks(),
            true,
            now.veilMinutes()));
    hands.type("x").digit(9, "ç").digit(1, "&");
    place.window().capture(robot, "follow-ups-target");
    hands.digit(2, "é");
    assertThat(request("IMP-DECLARATION").cause()).isEqualTo(Cause.OTHER);
    assertThat(precision("IMP-DECLARATION")).isEqualTo("Titre étranger");
    assertThat(request("IMP-DECLARATION").target()).isEqualTo("Maison du lac");
  }

  @Test
  void aPromiseIsPutOffWithAReasonAndItsHistoryStays() {
    hands.ctrl(KeyCode.RIGHT).type("bientôt").press(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(place.said()).anyMatch(words -> words.contains("Un jour à venir"));
    hands.press(KeyCode.ESCAPE).ctrl(KeyCode.RIGHT);
    assertThat(place.said()).contains("lundi 30 novembre 2026");
    hands.type("vendredi");
    assertThat(place.said()).contains("vendredi 27 novembre 2026");
    hands.press(KeyCode.ENTER);
    hands.type("pas de réponse").press(KeyCode.ENTER);
    assertThat(place.said())
        .anyMatch(words -> words.contains("reporté, ven. 27 nov. Annuler"))
        .noneMatch(words -> words.contains(".."));
    Pending put =
        open().stream().filter(p -> p.partner().equals("DGFIP")).findFirst().orElseThrow();
    assertThat(put.followUp().promisedDay()).isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(put.reasons()).containsExactly("pas de réponse");
  }

  @Test
  void aMissedCallIsNotedAndReturned() {
    hands.ctrl(KeyCode.R).type("06 39").press(KeyCode.ENTER).type("M. Blanc");
    for (int i = 0; i < 4; i++) {
      hands.press(KeyCode.ENTER);
    }
    assertThat(place.said()).anyMatch(words -> words.contains("n’est pas un numéro"));
    assertThat(open()).hasSize(5);
    hands.press(KeyCode.ESCAPE).ctrl(KeyCode.R).type("0639981299").press(KeyCode.ENTER);
    hands.type("M. Blanc").press(KeyCode.ENTER).type("caf").press(KeyCode.ENTER);
    hands.press(KeyCode.ENTER, KeyCode.ENTER);
    assertThat(open())
        .anySatisfy(
            p -> {
              assertThat(p.callBack()).isTrue();
              assertThat(p.partner()).isEqualTo("CAF");
              assertThat(p.person().phone()).isEqualTo("06 39 98 12 99");
            });
  }

  @Test
  void aCallIsNotedForAPartnerAsItIsCalled() {
    hands.ctrl(KeyCode.R).type("0639981299").press(KeyCode.ENTER, KeyCode.ENTER);
    hands.type("retraite").press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(place.said()).anyMatch(words -> words.contains("aucun partenaire, ou plusieurs"));
    hands.ctrl(KeyCode.A).type("pole emploi");
    hands.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    assertThat(open()).anyMatch(call -> call.callBack() && call.partner().equals("FT"));
  }

  private String typed() {
    return ((TextField) place.focused()).getText();
  }

  @Test
  void aLetterThatOpensAFormIsNotTypedIntoIt() {
    hands.type("s");
    assertThat(typed()).isEqualTo("+7");
    hands.press(KeyCode.ESCAPE).type("c");
    assertThat(typed()).isEqualTo("Petit");
  }

  @Test
  void whatIsBegunStaysWhateverKeyComesNext(FxRobot robot) {
    hands.ctrl(KeyCode.R).type("06").press(KeyCode.F3).type("39");
    assertThat(typed()).isEqualTo("0639");
    robot.interact(() -> robot.lookup("#follow-ups").query().requestFocus());
    hands.type("s");
    assertThat(typed()).isEqualTo("0639");
    assertThat(place.said()).anyMatch(words -> words.contains("n’est pas enregistré"));
    hands.ctrl(KeyCode.RIGHT);
    assertThat(typed()).isEqualTo("0639");
    hands.press(KeyCode.ESCAPE).type("s");
    assertThat(typed()).isEqualTo("+7");
  }

  @Test
  void aMissedCallIsAskedAloneAndSaysWhatIsWrongInItsField(FxRobot robot) {
    hands.ctrl(KeyCode.R);
    assertThat(place.said()).noneMatch(words -> words.equals("Promesses"));
    hands.type("06 39").ctrl(KeyCode.ENTER);
    assertThat(typed()).isEqualTo("06 39");
    assertThat(robot.lookup(".error-text").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(words -> words.contains("n’est pas un numéro"));
    for (int i = 0; i < 5; i++) {
      hands.press(KeyCode.BACK_SPACE);
    }
    hands.ctrl(KeyCode.ENTER);
    assertThat(robot.lookup(".error-text").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(words -> words.contains("au moins un nom ou un numéro"));
  }

  @Test
  void nobodysNameIsShownNorSpokenWhileDiscreet() {
    hands.settle();
    assertThat(place.said()).noneMatch(words -> words.contains("Petit") || words.contains("98 12"));
    assertThat(place.said()).anyMatch(words -> words.contains("J. P."));
    hands.press(KeyCode.F9);
    assertThat(place.said()).anyMatch(words -> words.contains("Jo Petit"));
  }

  @Test
  void theRailCountsWhatIsDue() {
    hands.settle();
    assertThat(place.said()).anyMatch(words -> words.equals("À suivre, 4, F3"));
    hands.type("r");
    assertThat(place.said()).anyMatch(words -> words.equals("À suivre, 3, F3"));
  }
}
