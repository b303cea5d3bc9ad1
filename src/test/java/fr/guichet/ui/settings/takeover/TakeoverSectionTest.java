package fr.guichet.ui.settings.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestClock;
import fr.guichet.model.takeover.Correspondence;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.ImportRecord;
import fr.guichet.ui.Awake;
import fr.guichet.ui.DeskWindow;
import fr.guichet.ui.Hands;
import fr.guichet.ui.kit.Theme;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.settings.SettingsScreen;
import fr.guichet.ui.settings.takeover.model.TakeoverModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Réglages, Reprendre un tableur: from a file to its import and back, by keyboard. */
@ExtendWith(Awake.class)
class TakeoverSectionTest {

  private static final List<String> MONTH =
      List.of(
          "Relevé d’octobre;;;;;;",
          "Jour;Organisme;Objet venue;Suite donnée;Accueilli par;Temps (min);Nom",
          "01/10/2026;CAF;CAF-RSA;vu;Julie Durand;20;Petit",
          "02/10/2026;CPAM;Carte Vitale;vu;Camille;15;Roy",
          "02/10/2026;ANTS;carte grise;résolu;Camille;30;Leroy",
          "05/10/2026;CAF;prime d’activité;en cours;Julie Durand;25;Blanc",
          "06/10/2026;Impôts;avis;résolu;Zoé Noir;10;Vert",
          "31/02/2026;CAF;CAF-RSA;résolu;Camille;20;Rose",
          "07/10/2026;CAF;CAF-RSA;résolu;Camille;longtemps;Brun",
          "Total;;;;;120;");

  /** What the next question for a file is answered with. */
  private static final class Chosen implements FileChoices {
    private Path read;
    private Path written;

    @Override
    public Optional<Path> toRead(String title, Kind kind) {
      return Optional.ofNullable(read);
    }

    @Override
    public Optional<Path> toWrite(String title, List<Kind> kinds, Path proposed) {
      return Optional.ofNullable(written);
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }
  }

  private final TestClock clock = new TestClock("2026-11-23T10:02:44Z", "UTC");
  private final Chosen files = new Chosen();

  @TempDir private Path folder;
  private DeskWindow place;
  private Hands hands;
  private int undone;

  @Start
  void open(Stage stage) {
    place =
        DeskWindow.open(
            stage,
            folder.resolve("site"),
            clock,
            _ -> {},
            parts -> {
              var model = new TakeoverModel(parts.desk(), parts.background(), parts.messages());
              var section = new TakeoverSection(model, files, parts.overlay(), parts.background());
              return new SettingsScreen(List.of(section), _ -> undone++);
            });
    hands = place.hands();
  }

  @AfterEach
  void close() {
    place.close();
  }

  private TableView<?> table(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(TableView.class);
  }

  private int visits() {
    return visits(10);
  }

  private int visits(int month) {
    return place.desk().months().now(YearMonth.of(2026, month)).figures().totals().visits();
  }

  private List<Correspondence> kept() {
    return place.desk().takeover().correspondences();
  }

  private void choose(String name, List<String> lines) throws IOException {
    files.read = Files.write(folder.resolve(name), lines);
    hands.press(KeyCode.ENTER).ctrl(KeyCode.O);
  }

  private void next() {
    hands.ctrl(KeyCode.ENTER);
  }

  @Test
  void aMonthIsTakenOverCorrectedAndUndoneByKeys(FxRobot robot) throws IOException {
    place.window().capture(robot, "takeover-file");
    choose("octobre.csv", MONTH);
    place.window().capture(robot, "takeover-columns-missing");
    assertThat(place.said()).anyMatch(said -> said.contains("Il manque :"));
    next();
    assertThat(table(robot, "columns").isFocused()).as("the procedure is missing").isTrue();

    hands.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER).type("dem");
    place.window().capture(robot, "takeover-column-asked");
    hands.press(KeyCode.ENTER);
    assertThat(kept()).containsExactly(Correspondence.ofHeader("Objet venue", Field.PROCEDURE));
    place.window().capture(robot, "takeover-columns");
    place.window().capture(robot, "takeover-columns-1280", 1280, 720, Theme.LIGHT);
    place.window().capture(robot, "takeover-columns-dark", 1366, 768, Theme.DARK);
    assertThat(place.nameless()).isEmpty();
    assertThat(place.said()).noneMatch(said -> said.contains("Leroy"));

    next();
    place.window().capture(robot, "takeover-values");
    assertThat(table(robot, "values").isFocused()).isTrue();
    hands.press(KeyCode.ENTER).type("rés");
    place.window().capture(robot, "takeover-value-asked");
    hands.press(KeyCode.ENTER);
    assertThat(kept()).contains(new Correspondence(Field.OUTCOME, "vu", "RESOLVED"));
    place.window().capture(robot, "takeover-values-1280", 1280, 720, Theme.LIGHT);

    next();
    place.window().capture(robot, "takeover-trial");
    place.window().capture(robot, "takeover-trial-1280", 1280, 720, Theme.LIGHT);
    assertThat(table(robot, "rejects").getItems()).hasSize(2);
    next();
    assertThat(visits()).as("rejects keep everything out").isZero();

    hands.press(KeyCode.ENTER).type("28/02/2026").press(KeyCode.ENTER);
    assertThat(table(robot, "rejects").getItems()).hasSize(1);
    hands.press(KeyCode.DELETE);
    assertThat(table(robot, "rejects").getItems()).isEmpty();
    hands.ctrl(KeyCode.Z);
    assertThat(table(robot, "rejects").getItems()).hasSize(1);
    hands.press(KeyCode.DELETE).ctrl(KeyCode.U);
    assertThat(robot.lookup("Remettre les lignes laissées").tryQuery()).isPresent();
    assertThat(table(robot, "rejects").getItems()).as("put back").hasSize(1);
    hands.ctrl(KeyCode.DELETE);
    place.window().capture(robot, "takeover-trial-ready");
    assertThat(visits()).isZero();

    next();
    place.window().capture(robot, "takeover-done");
    assertThat(visits()).isEqualTo(5);
    assertThat(visits(2)).isEqualTo(1);
    assertThat(place.desk().duty().everyAgent()).hasSize(3);

    files.written = folder.resolve("rejets.csv");
    hands.ctrl(KeyCode.E);
    assertThat(Files.readString(files.written)).contains("9;Temps (min);longtemps;");

    hands.press(KeyCode.ENTER);
    place.window().capture(robot, "takeover-file-after");
    assertThat(table(robot, "imports").getItems())
        .extracting(each -> ((ImportRecord) each).fileName())
        .containsExactly("octobre.csv");

    hands.ctrl(KeyCode.O);
    assertThat(place.said()).anyMatch(said -> said.contains("déjà été repris"));

    robot.interact(table(robot, "imports")::requestFocus);
    hands.press(KeyCode.DELETE);
    place.window().capture(robot, "takeover-undo-asked");
    hands.press(KeyCode.TAB, KeyCode.ENTER);
    assertThat(visits()).isZero();
    assertThat(table(robot, "imports").getItems()).isEmpty();
    assertThat(place.desk().duty().everyAgent()).hasSize(2);
  }

  @Test
  void theNextFileIsUnderstoodByWhatWasKept(FxRobot robot) throws IOException {
    place
        .desk()
        .takeover()
        .keep(
            List.of(
                Correspondence.ofHeader("Objet venue", Field.PROCEDURE),
                new Correspondence(Field.OUTCOME, "vu", "RESOLVED")),
            List.of());
    choose("novembre.csv", MONTH.subList(0, 7));
    next();
    next();
    next();
    assertThat(visits()).isEqualTo(5);

    hands.press(KeyCode.ENTER);
    robot.interact(table(robot, "kept")::requestFocus);
    hands.press(KeyCode.DELETE);
    assertThat(kept()).hasSize(1);
  }

  @Test
  void whatWasJustTakenOverIsUndoneByTheUsualKey() throws IOException {
    choose("novembre.csv", List.of(MONTH.get(1).replace("Objet venue", "Motif"), MONTH.get(4)));
    next();
    next();
    next();
    assertThat(visits()).isEqualTo(1);
    hands.ctrl(KeyCode.Z);
    assertThat(place.said()).anyMatch(said -> said.startsWith("Annuler l’import de"));
    hands.press(KeyCode.TAB, KeyCode.ENTER);
    assertThat(visits()).isZero();
    assertThat(undone).isZero();
    hands.ctrl(KeyCode.Z);
    assertThat(undone).as("the settings' own before a file is open").isEqualTo(1);
  }

  @Test
  void oneSheetOfSeveralIsChosen(FxRobot robot) throws IOException {
    files.read = folder.resolve("classeur.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream bytes = Files.newOutputStream(files.read)) {
      workbook.createSheet("Notice").createRow(0).createCell(0).setCellValue("Bonjour");
      var sheet = workbook.createSheet("Octobre");
      for (int i = 1; i < 4; i++) {
        String[] cells = MONTH.get(i).replace("Objet venue", "Motif").split(";");
        var row = sheet.createRow(i);
        for (int c = 0; c < cells.length; c++) {
          row.createCell(c).setCellValue(cells[c].replace("vu", "oui"));
        }
      }
      workbook.write(bytes);
    }
    hands.press(KeyCode.ENTER).ctrl(KeyCode.O);
    place.window().capture(robot, "takeover-sheets");
    hands.press(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(table(robot, "columns").getItems()).hasSize(7);
    hands.alt(KeyCode.LEFT).press(KeyCode.DOWN, KeyCode.ENTER);
    next();
    next();
    next();
    assertThat(visits()).isEqualTo(2);
  }

  @Test
  void aFileThatCannotBeReadIsSaidAndNothingIsLost(FxRobot robot) throws IOException {
    choose("photo.xlsx", List.of("ceci n’est pas un classeur"));
    assertThat(place.said()).anyMatch(said -> said.contains("n’est pas celui qu’annonce"));
    choose("mots.csv", List.of("Bonjour;à tous", "01/10/2026;oui"));
    assertThat(place.said()).anyMatch(said -> said.contains("Il manque :"));
    place.window().capture(robot, "takeover-header-none");
    hands.ctrl(KeyCode.L);
    place.window().capture(robot, "takeover-header-asked");
    hands.press(KeyCode.ESCAPE).alt(KeyCode.LEFT);
    assertThat(robot.lookup("#imports").tryQuery()).isPresent();
  }
}
