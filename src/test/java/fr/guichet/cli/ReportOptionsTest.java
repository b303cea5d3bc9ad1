package fr.guichet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rapport} over other periods, without its detail, and for internal use. */
class ReportOptionsTest {

  @TempDir private static Path folder;
  private static Terminal terminal;

  @BeforeAll
  static void site() {
    terminal = new Terminal(folder.resolve("site"));
    terminal.done("demo", "--mois", "3");
  }

  private static Path report(String name, String... options) {
    Path file = folder.resolve(name);
    List<Object> arguments = new ArrayList<>(List.of("rapport", "--sortie", file));
    arguments.addAll(List.of(options));
    terminal.done(arguments.toArray());
    return file;
  }

  private static List<String> sheets(Path file) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      List<String> names = new ArrayList<>();
      workbook.forEach(sheet -> names.add(sheet.getSheetName()));
      return names;
    }
  }

  private static Object cell(Path file, String label) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Row row : workbook.getSheetAt(0)) {
        if (row.getCell(0) != null && row.getCell(0).toString().equals(label)) {
          return row.getCell(1).getNumericCellValue();
        }
      }
      throw new AssertionError(label);
    }
  }

  @Test
  void aQuarterIsTheSumOfItsMonths() throws IOException {
    double months = 0;
    for (String month : List.of("2026-09", "2026-10")) {
      months += (double) cell(report("mois-" + month + ".xlsx", "--mois", month), "Demandes");
    }
    Path both = report("deux.xlsx", "--du", "2026-09-01", "--au", "2026-10-31");
    assertThat(cell(both, "Demandes")).isEqualTo(months);
    assertThat(months).isGreaterThan(100);
    Path quarter = report("trimestre.xlsx", "--du", "2026-07-01", "--au", "2026-09-30");
    try (Workbook workbook = WorkbookFactory.create(quarter.toFile(), null, true)) {
      assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).toString())
          .isEqualTo("Synthèse — 3e trimestre 2026");
    }
  }

  @Test
  void theSevenDaysOfAWeekHaveTheirRequests() throws IOException {
    List<String> month = Files.readAllLines(report("octobre.csv", "--mois", "2026-10"));
    long expected =
        month.stream().filter(line -> line.matches("\\d+;(0[5-9]|1[01])/10/2026;.*")).count();
    Path week = report("semaine.csv", "--du", "2026-10-05", "--au", "2026-10-11");
    assertThat(Files.readAllLines(week)).hasSize((int) expected + 1);
    assertThat(expected).isPositive();
  }

  @Test
  void theDetailMayStayOut() throws IOException {
    Path file = report("sans.xlsx", "--mois", "2026-10", "--sans-detail");
    List<String> all = sheets(report("avec.xlsx", "--mois", "2026-10"));
    assertThat(all).contains("Détail");
    all.remove("Détail");
    assertThat(sheets(file)).isEqualTo(all);
  }

  @Test
  void internalUseIsAFileOfItsOwnThatWarns() throws IOException {
    Path file = report("interne.xlsx", "--mois", "2026-10", "--usage-interne");
    assertThat(terminal.out())
        .startsWith("Usage interne\u00a0: ce fichier porte l’heure, les initiales");
    assertThat(sheets(file)).containsExactly("Détail interne");
    Path text = report("interne.csv", "--mois", "2026-10", "--usage-interne");
    List<String> lines = Files.readAllLines(text);
    List<String> month = Files.readAllLines(report("mois.csv", "--mois", "2026-10"));
    assertThat(lines).hasSize(month.size());
    assertThat(lines.get(1)).contains("\u00a0h\u00a0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--sortie x.xlsx",
        "--sortie x.xlsx --du 2026-10-01",
        "--sortie x.xlsx --au 2026-10-01",
        "--sortie x.xlsx --mois 2026-10 --du 2026-10-01 --au 2026-10-02",
        "--sortie x.xlsx --mois 2026-10 --au 2026-10-02",
        "--sortie x.xlsx --du 2026-10-02 --au 2026-10-01",
        "--sortie x.xlsx --du 2026-02-30 --au 2026-03-01",
        "--sortie x.csv --mois 2026-10 --sans-detail",
        "--sortie x.ods --mois 2026-10 --sans-detail --usage-interne",
        "--sortie x.odt --mois 2026-10",
        "--mois 2026-10"
      })
  void whatDoesNotGoTogetherIsASentenceAndStatus2(String options) {
    assertThat(terminal.run((Object[]) ("rapport " + options).split(" "))).isEqualTo(2);
    assertThat(terminal.err().lines()).singleElement().asString().endsWith("rapport --help");
    assertThat(Path.of("x.xlsx")).doesNotExist();
  }
}
