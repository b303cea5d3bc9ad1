package fr.guichet.ui.appointments;

import fr.guichet.desk.Desk;
import fr.guichet.desk.SiteFile;
import fr.guichet.desk.TestClock;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.appointments.week.Block;
import fr.guichet.ui.kit.FakeFileChoices;
import fr.guichet.ui.kit.FakePaperwork;
import fr.guichet.ui.kit.task.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** A test of Rendez-vous in its window, on a file of its own that holds the week of the drawing. */
abstract class AppointmentsWindow {

  static final LocalDate MONDAY = SampleWeek.MONDAY;

  /** Monday 23 November 2026, 9:42 in Paris. */
  private static final String NOW = "2026-11-23T08:42:10Z";

  private static final SiteFile WEEK =
      SiteFile.usual(new TestClock(NOW, "UTC"), of -> new SampleWeek(of).take());

  @RegisterExtension static final Awake robot = new Awake();

  @TempDir private static Path folder;
  private static int run;

  final TestClock clock = new TestClock(NOW, "UTC");
  final FakePaperwork papers = new FakePaperwork();
  final List<VisitDraft> toCounter = new ArrayList<>();
  AppointmentsModel model;
  AppointmentsScreen screen;
  Background background;
  DeskWindow place;
  Desk desk;
  Stage stage;
  Hands hands;

  @Start
  void open(Stage shown) {
    stage = shown;
    place =
        DeskWindow.open(
            stage,
            WEEK.copy(folder.resolve("site" + run++)),
            clock,
            parts -> {
              background = parts.background();
              model =
                  new AppointmentsModel(parts.desk(), background, parts.messages(), toCounter::add);
              screen =
                  new AppointmentsScreen(
                      model, papers, FakeFileChoices.of(Path.of("permanence.ics")));
              return screen;
            });
    desk = place.desk();
    hands = place.hands();
  }

  @AfterEach
  void close() {
    place.close();
  }

  Appointment at(LocalDate day, int from) {
    return desk.appointments().between(day, day).stream()
        .map(Booked::appointment)
        .filter(a -> a.slot().from() == from && a.kind() != Kind.ENROLMENT)
        .findFirst()
        .orElseThrow();
  }

  Status status(Appointment of) {
    return desk.appointments().find(of.id()).appointment().status();
  }

  void capture(String name) {
    place.window().capture(robot, name);
  }

  Node focused() {
    return stage.getScene().getFocusOwner();
  }

  String fieldFocused() {
    return ((TextField) focused()).getText();
  }

  /** Gives the focus to a block of the picture. */
  void focus(Appointment appointment) {
    hands.settle();
    robot.interact(
        () ->
            stage.getScene().getRoot().lookupAll(".booked").stream()
                .filter(
                    node -> node instanceof Block of && of.booked().id().equals(appointment.id()))
                .findFirst()
                .orElseThrow()
                .requestFocus());
    hands.settle();
  }
}
