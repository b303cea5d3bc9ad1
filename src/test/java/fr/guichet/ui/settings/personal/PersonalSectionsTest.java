package fr.guichet.ui.settings.personal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.exchange.files.PersonFile;
import fr.guichet.model.account.Access;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.contact.Person;
import fr.guichet.model.paper.DataPaper;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.Departures;
import fr.guichet.model.personal.PersonReport;
import fr.guichet.model.personal.PersonalEvent.Kind;
import fr.guichet.model.site.Role;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.ReadAloud;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.settings.SettingsScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Réglages: Données personnelles, Droits des personnes, Accès, by keyboard on a real file. */
@ExtendWith(Awake.class)
class PersonalSectionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Person BINET =
      new Person("Mme Binet", "Odile", "06 39 98 12 34", "odile.binet@exemple.fr", "");
  private static final Person ROY = new Person("M. Roy", "Jean", "06 39 98 55 66", "", "sa mère");

  private final TestClock clock = new TestClock("2026-11-23T10:02:44Z", "UTC");
  private final List<Path> opened = new ArrayList<>();
  private final List<DataPaper> printed = new ArrayList<>();
  private int destroyed;

  @TempDir private Path folder;
  private DeskWindow place;
  private Desk desk;
  private Hands hands;
  private PersonalModel model;

  @Start
  void open(Stage stage) {
    place =
        DeskWindow.open(
            stage,
            folder.resolve("site"),
            clock,
            this::sample,
            parts -> {
              var personal = parts.desk().personalData();
              model = new PersonalModel(personal, files(), parts.background(), parts.messages());
              var rights = new RightsModel(personal, files(), parts.background(), parts.messages());
              var accesses = new AccessModel(parts.desk(), parts.background(), parts.messages());
              return new SettingsScreen(
                  List.of(
                      new PersonalSection(model),
                      new RightsSection(rights),
                      new AccessSection(accesses)));
            });
    hands = place.hands();
  }

  private PersonalFiles files() {
    return new PersonalFiles() {
      @Override
      public Path write(PersonReport report) {
        Path file = folder.resolve("personne.html");
        PersonFile.write(report, file);
        return file;
      }

      @Override
      public Path write(DataPaper paper, DataPaper.Facts facts) {
        printed.add(paper);
        return folder.resolve(paper.file());
      }

      @Override
      public int destroyNamed() {
        destroyed++;
        return 2;
      }

      @Override
      public void open(Path file) {
        opened.add(file);
      }
    };
  }

  private void sample(Desk made) {
    desk = made;
    take(TODAY.minusDays(10), 600, BINET, "vient avec sa fille");
    take(TODAY.plusDays(2), 600, ROY, "accompagné de Mme Binet");
    take(TODAY.plusDays(40), 630, ROY, "");
    new October(desk).visit(TODAY, 600, 10, October.pending("CAF", "CAF-RSA", TODAY.plusDays(9)));
    String open = desk.followUps().open().getFirst().followUp().id();
    desk.followUps().annotate(open, BINET, "rappeler le matin");
    desk.followUps().putOff(open, TODAY.plusDays(12), "pièce encore attendue");
    desk.accesses().exported("mois d’essai");
    desk.personalData().noteFiles(2);
  }

  private void take(LocalDate day, int from, Person person, String note) {
    desk.appointments()
        .save(
            AppointmentDraft.of(new Slot(day, from, 30), desk.duty().agents().getFirst().id())
                .with(d -> d.partner("CAF").procedure("CAF-RSA").person(person).note(note)),
            Reach.THIS_ONE);
  }

  @AfterEach
  void close() {
    place.close();
  }

  private TableView<?> table(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(TableView.class);
  }

  // --- how long

  @Test
  void theMonthsAndTheContactAreKeptByKeysAndTheTablesTellWhatLeaves(FxRobot robot) {
    hands.press(KeyCode.ENTER);
    place.window().capture(robot, "personal");
    assertThat(model.unsaved().get()).as("nothing was typed yet").isFalse();
    assertThat(table(robot, "leaving").getItems()).hasSize(3);
    hands.type("25").press(KeyCode.ENTER).type("dpo").press(KeyCode.ENTER);
    assertThat(place.said()).anyMatch(said -> said.contains("va de 1 à 24 mois"));
    assertThat(desk.personalData().period().months()).isEqualTo(6);
    hands.press(KeyCode.ESCAPE, KeyCode.ENTER).type("3").ctrl(KeyCode.S);
    assertThat(desk.personalData().period().months()).isEqualTo(3);
    assertThat(desk.personalData().leaving().getFirst().lastDay())
        .isEqualTo(TODAY.minusDays(10).plusMonths(3));
    assertThat(desk.personalData().dpo()).isEqualTo("dpo");
    place.window().capture(robot, "personal-1280", 1280, 720, Theme.DARK);
    assertThat(place.nameless()).isEmpty();
  }

  @Test
  void aFormThatWasNeverSavedIsToldInItsOwnWords(FxRobot robot) {
    var form = BegunForm.Form.CALL_BACK;
    String id = desk.begun().nextId();
    String agent = desk.duty().serving().id();
    desk.begun().keep(new BegunForm(id, agent, form, null, Map.of(BegunForm.NAME, "Mme Roy")));
    desk.personalData().keepFor(1);
    clock.pass(Duration.ofDays(32));
    desk.personalData().eraseDue(false);
    hands.press(KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
    place.window().capture(robot, "personal-begun");
    assertThat(
            robot
                .from(table(robot, "left"))
                .lookup((Node node) -> node instanceof Text)
                .queryAllAs(Text.class))
        .extracting(Text::getText)
        .contains("délai passé, commencé et jamais enregistré", "commencés\u00a0: 1");
  }

  @Test
  void aDoubtfulDateIsConfirmedByAKey(FxRobot robot) {
    desk.personalData().eraseDue(false);
    clock.pass(Duration.ofDays(400));
    hands.press(KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
    place.window().capture(robot, "personal-doubt");
    assertThat(place.said()).anyMatch(said -> said.contains("bien plus tardive"));
    hands.ctrl(KeyCode.J);
    assertThat(desk.personalData().isDateDoubtful()).isFalse();
    assertThat(desk.appointments().between(TODAY.minusDays(30), TODAY.plusDays(90)))
        .extracting(Booked::person)
        .containsOnly(Person.NOBODY);
  }

  @Test
  void eachPaperIsPrintedByKeys() {
    hands.press(KeyCode.ENTER, KeyCode.TAB);
    for (DataPaper paper : DataPaper.values()) {
      hands.press(KeyCode.TAB, KeyCode.SPACE);
      assertThat(printed).last().isEqualTo(paper);
    }
    assertThat(opened).hasSize(4);
  }

  // --- who asks

  @Test
  void whatIsHeldAboutSomebodyIsAFileForThatPerson(FxRobot robot) throws IOException {
    hands.press(KeyCode.DOWN, KeyCode.ENTER).type("binnet").press(KeyCode.ENTER);
    assertThat(table(robot, "found").getItems())
        .as("her contact, and a note of another")
        .hasSize(2);
    place.window().capture(robot, "rights");
    place.window().capture(robot, "rights-1280", 1280, 720, Theme.LIGHT);
    assertThat(robot.lookup("#rights-detail").queryAs(TextArea.class).getText())
        .contains("Mme Odile Binet", "vient avec sa fille", "rappeler le matin")
        .contains("pièce encore attendue", "Visite")
        .doesNotContain("Roy");
    hands.ctrl(KeyCode.S);
    assertThat(opened).hasSize(1);
    assertThat(Files.readString(opened.getFirst()))
        .contains("Binet", "06 39 98 12 34", "vient avec sa fille", "article 6.1\u00a0e", "6 mois");
    assertThat(desk.personalData().report())
        .contains(new Departures(TODAY, Kind.DISCLOSED, false, 1, 3));
    assertThat(desk.accesses().all().getFirst().what()).isEqualTo(Access.EXPORTED);
    assertThat(desk.accesses().all().getFirst().about()).doesNotContain("Binet");
  }

  @Test
  void whoeverAsksIsErasedAndTheCountsStay(FxRobot robot) {
    hands.press(KeyCode.DOWN, KeyCode.ENTER).type("9812").press(KeyCode.ENTER);
    assertThat(table(robot, "found").getItems()).hasSize(1);
    hands.press(KeyCode.DELETE);
    place.window().capture(robot, "rights-erase");
    hands.press(KeyCode.ENTER);
    assertThat(desk.personalData().find("binet")).as("the default is to leave").hasSize(2);
    hands.press(KeyCode.DELETE, KeyCode.TAB, KeyCode.ENTER);
    assertThat(desk.personalData().find("odile")).isEmpty();
    assertThat(desk.personalData().find("binet"))
        .as("the note of somebody else is chosen by itself")
        .hasSize(1);
    assertThat(desk.appointments().between(TODAY.minusDays(30), TODAY)).hasSize(1);
    assertThat(desk.followUps().open()).hasSize(1);
    assertThat(destroyed).isEqualTo(1);
    assertThat(desk.personalData().report())
        .contains(new Departures(TODAY, Kind.ASKED, false, 1, 3));
  }

  // --- who came in

  @Test
  void theAccessJournalIsReadAndFiltered(FxRobot robot) {
    hands.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    place.window().capture(robot, "access");
    int all = table(robot, "access").getItems().size();
    assertThat(all).isGreaterThanOrEqualTo(2);
    hands.press(KeyCode.TAB);
    for (int i = 0; i <= Access.EXPORTED.ordinal(); i++) {
      hands.press(KeyCode.DOWN);
    }
    assertThat(table(robot, "access").getItems()).hasSize(1);
    place.window().capture(robot, "access-filtered", 1280, 720, Theme.DARK);
  }

  @Test
  void whatWasTypedComesBackUntilSomethingIsKept() {
    hands.press(KeyCode.ENTER).type("9").press(KeyCode.ENTER).type("dpo@guise.fr");
    hands.alt(KeyCode.Z);
    assertThat(model.dpo().get()).as("what is kept").isEmpty();
    assertThat(model.months().get()).isEqualTo("6");
    hands.alt(KeyCode.Z);
    assertThat(model.dpo().get()).isEqualTo("dpo@guise.fr");
    assertThat(model.months().get()).isEqualTo("9");
    hands.alt(KeyCode.Z).ctrl(KeyCode.A).type("maire@guise.fr").ctrl(KeyCode.S);
    assertThat(desk.personalData().dpo()).isEqualTo("maire@guise.fr");
    hands.alt(KeyCode.Z);
    assertThat(model.dpo().get()).as("kept since").isEqualTo("maire@guise.fr");
  }

  @Test
  void aConseillerReadsThemAndTypesNothingThatHeCannotKeep(FxRobot robot) {
    desk.duty().serve(desk.duty().agents().getLast());
    hands.press(KeyCode.F3).press(KeyCode.ESCAPE, KeyCode.ENTER);
    assertThat(ReadAloud.name(place.focused())).isEqualTo("Durée de conservation, en mois");
    hands.type("9").press(KeyCode.ENTER).type("dpo@guise.fr");
    assertThat(model.months().get()).isEqualTo("6");
    assertThat(model.dpo().get()).isEmpty();
    assertThat(model.unsaved().get()).isFalse();
    place.window().capture(robot, "personal-adviser");
  }

  @Test
  void onlyTheResponsableReadsAndErases(FxRobot robot) {
    desk.duty()
        .serve(
            desk.duty().agents().stream().filter(a -> a.role() != Role.MANAGER).findFirst().get());
    hands.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
    place.window().capture(robot, "access-refused");
    assertThat(table(robot, "access").getItems()).isEmpty();
    assertThat(place.said()).anyMatch(said -> said.contains("Camille Martin"));
    hands.press(KeyCode.ESCAPE, KeyCode.UP, KeyCode.ENTER).type("binet").press(KeyCode.ENTER);
    place.window().capture(robot, "rights-refused");
    assertThat(table(robot, "found").getItems()).isEmpty();
  }
}
