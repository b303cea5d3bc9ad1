package fr.guichet.ui.month;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.figures.FiguresJson;
import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.closing.MonthView;
import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.Awake;
import fr.guichet.ui.month.figures.FigureLine;
import fr.guichet.ui.month.figures.FiguresTable;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every number of the table of a month is the one that {@code chiffres --json} prints. */
@ExtendWith(Awake.class)
class MonthTableSaysTheJsonTest {

  private static final YearMonth CLOSED = YearMonth.of(2026, 9);

  @TempDir private static Path folder;
  private static Workplace workplace;

  @BeforeAll
  static void make() {
    var clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
    workplace = TestSite.demonstration(folder, OfficialCatalogue.load(), clock, 14, 7);
    workplace.desk().monthClosing().close(CLOSED);
  }

  @AfterAll
  static void close() {
    workplace.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-09", "2026-10", "2026-11"})
  void everyNumberIsTheOneOfTheJson(String name) {
    YearMonth month = YearMonth.parse(name);
    MonthView view = workplace.desk().months().view(month);
    assertThat(view.closed()).isEqualTo(month.equals(CLOSED));
    JsonNode json = new JsonMapper().readTree(FiguresJson.write(view));
    List<List<String>> expected = new ArrayList<>();
    json.get("partnerFigures").forEach(partner -> expected.add(line(partner, json)));
    expected.add(total(json));

    List<List<String>> shown = shown(new MonthAtDesk(workplace.desk()).page(month));

    assertThat(shown).hasSizeGreaterThan(5).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(shown.getLast()).isEqualTo(expected.getLast());
  }

  private static List<List<String>> shown(MonthPage page) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          var table = new FiguresTable();
          table.show(page.view().figures());
          return table.getItems().stream().map(item -> cells(table.getColumns(), item)).toList();
        });
  }

  private static List<String> cells(
      List<? extends TableColumn<FigureLine, ?>> columns, FigureLine item) {
    return columns.stream()
        .map(column -> String.valueOf(column.getCellData(item)).replaceAll("[\\u00a0\\u202f]", ""))
        .toList();
  }

  private static List<String> line(JsonNode partner, JsonNode month) {
    int requests = partner.get("requests").asInt();
    List<String> cells = new ArrayList<>();
    cells.add(partner.get("label").asString());
    cells.add("" + requests);
    cells.add(percent(requests, month.get("requests").asInt()));
    outcomes(partner, cells);
    cells.add(requests == 0 ? "–" : Math.round(partner.get("meanMinutes").asDouble()) + " min");
    cells.add(partner.get("previousMonth").asString());
    cells.add(partner.get("lastYear").asString());
    return cells;
  }

  private static List<String> total(JsonNode month) {
    int requests = month.get("requests").asInt();
    double minutes = 0;
    for (JsonNode partner : month.get("partnerFigures")) {
      minutes += partner.get("minutes").asDouble();
    }
    List<String> cells = new ArrayList<>(List.of("Total", "" + requests, "100%"));
    outcomes(month, cells);
    cells.add(Math.round(minutes / requests) + " min");
    cells.add(month.get("previousMonth").get("requests").asString());
    cells.add(month.get("lastYear").get("requests").asString());
    return cells;
  }

  private static void outcomes(JsonNode of, List<String> cells) {
    Map<String, Integer> counts = new HashMap<>();
    of.get("outcomes").properties().forEach(e -> counts.put(e.getKey(), e.getValue().asInt()));
    for (Outcome outcome : Outcome.values()) {
      cells.add("" + counts.getOrDefault(outcome.name(), 0));
    }
    for (String rate : List.of("strictRate", "rateExcludingPlanned")) {
      int above = of.get(rate).get("numerator").asInt();
      int below = of.get(rate).get("denominator").asInt();
      cells.add(below == 0 ? "–" : percent(above, below) + "\n" + above + "/" + below);
    }
  }

  /** One decimal, but for all of them. */
  private static String percent(int above, int below) {
    long thousandths = Math.round(1000.0 * above / below);
    return above == below ? "100%" : thousandths / 10 + "," + thousandths % 10 + "%";
  }
}
