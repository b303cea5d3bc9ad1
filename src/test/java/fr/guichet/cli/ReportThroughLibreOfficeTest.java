package fr.guichet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.guichet.exchange.LibreOffice;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report of a made-up site, as LibreOffice reads it, beside what {@code chiffres} prints. */
@Tag("slow")
class ReportThroughLibreOfficeTest {

  private static final String SUMMARY = "Synthèse";
  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  @TempDir Path folder;

  @Test
  void bothReportsHaveTheFiguresOfTheJson() throws Exception {
    LibreOffice office = LibreOffice.orSkip(folder.resolve("office"));
    Terminal terminal = new Terminal(folder.resolve("site"));
    terminal.done("demo", "--mois", "3");
    Path xlsx = folder.resolve("excel.xlsx");
    Path ods = folder.resolve("libre.ods");
    terminal.done("rapport", "--mois", "2026-10", "--sortie", xlsx);
    terminal.done("rapport", "--mois", "2026-10", "--sortie", ods);
    JsonNode json =
        JsonMapper.shared().readTree(terminal.done("chiffres", "--mois", "2026-10", "--json"));
    assertThat(json.get("requests").asInt()).isGreaterThan(100);
    office.sheets(xlsx, ods).values().forEach(sheets -> same(json, sheets));
  }

  private static void same(JsonNode json, Map<String, List<List<String>>> sheets) {
    List<List<String>> summary = sheets.get(SUMMARY);
    is(json.get("visits"), row(summary, "workbook.summary.visits").get(1));
    is(json.get("requests"), row(summary, "workbook.summary.requests").get(1));
    rate(json.get("strictRate"), summary, "workbook.summary.strict");
    rate(json.get("rateExcludingPlanned"), summary, "workbook.summary.excludingPlanned");
    for (Outcome outcome : Outcome.values()) {
      is(json.get("outcomes").get(outcome.name()), row(summary, "outcomes." + outcome).get(1));
    }
    for (Channel channel : Channel.values()) {
      is(json.get("channels").get(channel.name()), row(summary, "channel." + channel).get(1));
    }
    Catalogue catalogue = OfficialCatalogue.load();
    json.get("partners")
        .properties()
        .forEach(
            partner -> {
              List<String> row =
                  find(sheets.get("Partenaires"), 0, catalogue.sign(partner.getKey(), DAY));
              is(partner.getValue().get("requests"), row.get(1));
              is(partner.getValue().get("resolved"), row.get(3));
            });
    json.get("procedures")
        .properties()
        .forEach(
            procedure ->
                is(
                    procedure.getValue(),
                    find(sheets.get("Démarches"), 1, catalogue.label(procedure.getKey())).get(2)));
    long detail = sheets.get("Détail").stream().filter(row -> row.get(0).matches("\\d+")).count();
    assertThat(detail).isEqualTo(json.get("requests").asLong());
  }

  private static void rate(JsonNode rate, List<List<String>> summary, String label) {
    int row = summary.indexOf(row(summary, label));
    is(rate.get("numerator"), summary.get(row + 1).get(1));
    is(rate.get("denominator"), summary.get(row + 2).get(1));
    assertThat(LibreOffice.number(summary.get(row).get(1)))
        .isCloseTo(
            rate.get("numerator").asDouble() / rate.get("denominator").asDouble(), within(1e-12));
  }

  private static List<String> row(List<List<String>> rows, String key) {
    return find(rows, 0, Texts.text(key));
  }

  private static List<String> find(List<List<String>> rows, int column, String words) {
    return rows.stream()
        .filter(row -> row.size() > column && row.get(column).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line " + words));
  }

  /** What is zero is left out of the JSON. */
  private static void is(JsonNode figure, String read) {
    assertThat(read).isEqualTo(figure == null ? "0" : figure.asString());
  }
}
