package fr.guichet.cli;

import static fr.guichet.desk.October.day;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.followup.FollowUps.Ending;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What commands tell of a closed month. */
class ClosedMonthCommandsTest {

  @TempDir private Path temporary;
  private Path data;
  private Terminal terminal;

  @BeforeEach
  void aSiteWithAnOctober() {
    data = temporary.resolve("data");
    terminal = new Terminal(data);
    terminal.done(
        "initialiser",
        "--nom",
        "France services de Guise",
        "--commune",
        "02361",
        "--agents",
        "Camille Martin, Julie Durand");
    at(desk -> new October(desk).visit(day(5), 600, 20, October.resolved("CAF", "CAF-RSA")));
    at(desk -> new October(desk).visit(day(6), 600, 20, October.redirected("CAF", "CAF-RSA")));
    at(
        desk ->
            new October(desk).visit(day(7), 600, 20, October.pending("MSA", "MSA-DTR", day(30))));
  }

  private void at(Consumer<Desk> work) {
    try (Workplace workplace = TestSite.open(data, OfficialCatalogue.load(), Terminal.CLOCK)) {
      work.accept(workplace.desk());
    }
  }

  private void closeThenChange() {
    at(desk -> desk.monthClosing().close(October.MONTH));
    at(
        desk -> {
          desk.followUps()
              .close(desk.followUps().open().getFirst().followUp().id(), Ending.resolved());
          desk.visits().delete(new October(desk).of(day(6)).getFirst().visit().id());
        });
  }

  private Map<String, Object> figures(Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("chiffres", "--mois", "2026-10", "--json"));
    arguments.addAll(List.of(more));
    return JsonMapper.shared()
        .readValue(terminal.done(arguments.toArray()), new TypeReference<>() {});
  }

  @Test
  void anOpenMonthIsOpen() {
    assertThat(figures())
        .containsEntry("state", "OPEN")
        .containsEntry("requests", 3)
        .doesNotContainKeys("closedAt", "closedBy");
    assertThat(figures("--actuel")).containsEntry("state", "OPEN");
  }

  @Test
  void chiffresPrintsTheFrozenFiguresOfAClosedMonth() {
    closeThenChange();
    assertThat(figures())
        .containsEntry("state", "CLOSED")
        .containsEntry("closedAt", Terminal.CLOCK.instant().toString())
        .containsEntry("closedBy", "Camille Martin")
        .containsEntry("recomputed", false)
        .containsEntry("requests", 3)
        .containsEntry("strictRate", Map.of("numerator", 1, "denominator", 3));
    assertThat(terminal.done("chiffres", "--mois", "2026-10"))
        .startsWith("octobre 2026, clôturé le 24/11/2026 par Camille Martin\n");
    assertThat(terminal.done("verifier")).isNotEmpty();
  }

  @Test
  void actuelRecomputesAndSaysSo() {
    closeThenChange();
    assertThat(figures("--actuel"))
        .containsEntry("state", "CLOSED")
        .containsEntry("recomputed", true)
        .containsEntry("requests", 2)
        .containsEntry("strictRate", Map.of("numerator", 2, "denominator", 2));
    assertThat(terminal.done("chiffres", "--mois", "2026-10", "--actuel"))
        .startsWith(
            "octobre 2026, clôturé le 24/11/2026 par Camille Martin\u00a0: chiffres recalculés");
  }

  @Test
  void rapportWritesTheFrozenFiguresAndWhatCameLater() throws IOException {
    closeThenChange();
    Path file = temporary.resolve("mois.xlsx");
    terminal.done("rapport", "--mois", "2026-10", "--sortie", file);
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      assertThat(words(workbook.getSheet("Synthèse")))
          .contains(
              "chiffres clôturés le 24/11/2026 par Camille Martin\u00a0; le détail est du jour de"
                  + " l’export")
          .anyMatch(line -> line.startsWith("Demandes | 3"));
      List<String> since = words(workbook.getSheet("Depuis la clôture"));
      assertThat(since)
          .anyMatch(line -> line.contains("Taux strict à la clôture | 1 sur 3 | 33,3\u00a0%"))
          .anyMatch(
              line ->
                  line.contains(
                      "Taux strict à date, avec les suites closes depuis | 2 sur 3 | 66,7\u00a0%"))
          .anyMatch(line -> line.contains("Taux strict à date, corrections comprises | 2 sur 2"))
          .anyMatch(line -> line.contains("mer. 7 oct., MSA\u00a0: pièce de l’usager → Résolue"))
          .anyMatch(
              line ->
                  line.contains(
                      "visite supprimée\u00a0: visite du mar. 6 oct., CAF | Visites | 3 | 2"));
      assertThat(workbook.getSheet("Détail").getLastRowNum()).isPositive();
    }
  }

  @Test
  void theFileOfAClosedMonthThatGainedNothingHasNoSuchSheet() throws IOException {
    at(desk -> desk.monthClosing().close(October.MONTH));
    Path file = temporary.resolve("mois.xlsx");
    terminal.done("rapport", "--mois", "2026-10", "--sortie", file);
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      assertThat(workbook.getSheet("Depuis la clôture")).isNull();
    }
  }

  /** The words and numbers of each line as they are shown, blanks left out. */
  private static List<String> words(Sheet sheet) {
    var format = new DataFormatter(Locale.FRANCE);
    List<String> lines = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(format.formatCellValue(cell)));
      cells.removeIf(String::isBlank);
      lines.add(String.join(" | ", cells));
    }
    return lines;
  }
}
