package fr.guichet.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestClock;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.counter.Keystrokes.Line;
import fr.guichet.ui.counter.Keystrokes.Pressed;
import fr.guichet.ui.counter.entry.Step;
import fr.guichet.ui.counter.moves.CounterModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/**
 * Ten typical visits entered in the window; the keys that reach it are recorded, their time is
 * computed, and {@code docs/counter-time.md} says the same. {@code -Dpictures.update=true} writes
 * its table anew.
 */
@ExtendWith(Awake.class)
class CounterTimeTest {

  private static final KeyCode ENTER = KeyCode.ENTER;
  private static final Path DOCUMENT = Path.of("docs/counter-time.md");
  private static final String FROM = "<!-- computed by CounterTimeTest -->";
  private static final String UNTIL = "<!-- end -->";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /**
   * Time « 09h40 » and length « 20 » are typed; the date by Ctrl+; and each cell is left by Tab.
   */
  private static final Line ROW = new Line(5, 2, 2 + 1 + 5 + 1 + 2 + 1);

  /** Why, what is awaited, towards whom, by whose help: another list. */
  private static final Line LIST = new Line(1, 0, 0);

  /** The day promised, typed: « 01/12/2026 ». */
  private static final Line DAY = new Line(0, 1, 11);

  private static final Line PERSONS = new Line(0, 1, 2);

  /** What a visit is, how it is entered, and what the spreadsheet asks for it. */
  private record Visit(String what, Consumer<Hands> entry, Line sheet, Outcome outcome) {}

  private static final List<Visit> VISITS =
      List.of(
          new Visit(
              "RSA, résolue",
              hands -> hands.type("rsa").press(ENTER, ENTER, ENTER),
              ROW,
              Outcome.RESOLVED),
          new Visit(
              "Carte grise, résolue",
              hands -> hands.type("carte gr").press(ENTER, ENTER, ENTER),
              ROW,
              Outcome.RESOLVED),
          new Visit(
              "Retraite et aide au logement, résolues",
              hands -> hands.type("retraite").press(ENTER).type("apl").press(ENTER, ENTER, ENTER),
              ROW.plus(ROW),
              Outcome.RESOLVED),
          new Visit(
              "Impôts, débloqué par le partenaire",
              hands ->
                  hands.type("avis impots").press(ENTER).shift(KeyCode.R, "R").press(ENTER, ENTER),
              ROW.plus(LIST),
              Outcome.RESOLVED),
          new Visit(
              "Carte Vitale, une pièce manque et viendra",
              hands ->
                  hands
                      .type("vitale")
                      .press(ENTER)
                      .type("s")
                      .press(ENTER)
                      .digit(1, "&")
                      .press(ENTER, ENTER),
              ROW.plus(LIST).plus(DAY),
              Outcome.PENDING),
          new Visit(
              "Un appel : prime d’activité, résolue",
              hands -> hands.ctrl(KeyCode.T).type("prime").press(ENTER, ENTER, ENTER),
              ROW,
              Outcome.RESOLVED),
          new Visit(
              "Un couple pour sa retraite, résolue",
              hands -> hands.type("retraite x2").press(ENTER, ENTER, ENTER),
              ROW.plus(PERSONS),
              Outcome.RESOLVED),
          new Visit(
              "Téléservice en panne, renvoyée à la CAF",
              hands ->
                  hands
                      .type("apl")
                      .press(ENTER)
                      .type("x")
                      .press(ENTER)
                      .digit(3, "\"")
                      .digit(1, "&")
                      .press(ENTER, ENTER),
              ROW.plus(LIST).plus(LIST),
              Outcome.REDIRECTED),
          new Visit(
              "Revenue avec la pièce : suite de la carte Vitale",
              hands -> hands.ctrl(KeyCode.L).press(ENTER, ENTER, ENTER),
              ROW.plus(new Line(0, 1, 3)),
              null),
          new Visit(
              "Rattrapage d’un cahier : appel de 9 h 40, vingt minutes",
              hands -> hands.type("9h40 tel rsa 20min").press(ENTER, ENTER, ENTER),
              ROW,
              Outcome.RESOLVED));

  @TempDir private Path folder;
  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  private final List<Pressed> pressed = new ArrayList<>();
  private DeskWindow place;
  private CounterModel model;

  @Start
  void open(Stage stage) {
    place =
        DeskWindow.open(
            stage,
            folder.resolve("site"),
            clock,
            _ -> {},
            parts -> {
              model = new CounterModel(new EntryAtDesk(parts.desk()), parts.background(), _ -> {});
              return new CounterScreen(model, parts.background(), PlainPanes.panes());
            });
    stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, this::record);
  }

  @AfterEach
  void close() {
    place.close();
  }

  private void record(KeyEvent event) {
    boolean held = event.isControlDown() || event.isShiftDown();
    boolean saves =
        event.getCode() == ENTER
            && model.entry().step() instanceof Step.Typing
            && model.entry().draft().typed().isEmpty();
    pressed.add(new Pressed(event.getCode(), held, saves));
  }

  private List<VisitEntry> saved() {
    return place.desk().journal().find(JournalQuery.between(TODAY, TODAY));
  }

  /** One visit, entered; what it cost. */
  private String entered(int number, Visit visit) {
    pressed.clear();
    List<String> before = saved().stream().map(entry -> entry.visit().id()).toList();
    visit.entry.accept(place.hands());
    List<VisitEntry> now =
        saved().stream().filter(entry -> !before.contains(entry.visit().id())).toList();
    assertThat(now).as(visit.what).hasSize(1);
    if (visit.outcome == null) {
      assertThat(now.getFirst().visit().continues()).as(visit.what).isNotEmpty();
    } else {
      assertThat(now.getFirst().visit().requests())
          .as(visit.what)
          .isNotEmpty()
          .allMatch(request -> request.outcome() == visit.outcome);
    }
    return String.format(
        "| %d | %s | %d | %d | %s | %d | %d | %s | %s |",
        number,
        visit.what,
        Keystrokes.keys(pressed),
        Keystrokes.thoughts(pressed),
        Keystrokes.shown(Keystrokes.seconds(pressed)),
        visit.sheet.typedKeys(),
        visit.sheet.clicks(),
        Keystrokes.shown(visit.sheet.seconds()),
        Keystrokes.shown(visit.sheet.seconds() / Keystrokes.seconds(pressed)));
  }

  @Test
  void theDocumentSaysWhatTheRecordedKeysCost() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| | visite | touches | pensées | secondes | tableur : touches | clics | secondes | rapport"
            + " |");
    lines.add("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
    double here = 0;
    double there = 0;
    for (int i = 0; i < VISITS.size(); i++) {
      lines.add(entered(i + 1, VISITS.get(i)));
      here += Keystrokes.seconds(pressed);
      there += VISITS.get(i).sheet.seconds();
    }
    lines.add(
        String.format(
            "| | **les dix** | | | **%s** | | | **%s** | **%s** |",
            Keystrokes.shown(here), Keystrokes.shown(there), Keystrokes.shown(there / here)));
    assertThat(here).as("quicker than the spreadsheet").isLessThan(there);
    String document = Files.readString(DOCUMENT);
    int from = document.indexOf(FROM) + FROM.length();
    int until = document.indexOf(UNTIL);
    String table = lines.stream().collect(Collectors.joining("\n", "\n\n", "\n\n"));
    if (Boolean.getBoolean("pictures.update")) {
      document = document.substring(0, from) + table + document.substring(until);
      Files.writeString(DOCUMENT, document);
    }
    assertThat(document.substring(from, document.indexOf(UNTIL))).isEqualTo(table);
  }
}
