package fr.guichet.exchange.workbook.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.guichet.exchange.SampleMonth;
import fr.guichet.exchange.figures.FiguresJson;
import fr.guichet.exchange.workbook.ReadBack;
import fr.guichet.exchange.workbook.file.MonthFormat;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.model.Progress;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.figures.report.DetailRow;
import fr.guichet.model.figures.report.WorkbookHead;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MonthWorkbookTest {

  private static final String SUMMARY = "Synthèse";
  private static final String PARTNERS = "Partenaires";
  private static final String PROCEDURES = "Démarches";
  private static final String DETAIL = "Détail";
  private static final int FIRST = Head.LINES + 1;

  @TempDir Path folder;

  private final MonthFigures figures = SampleMonth.figures();
  private final List<DetailRow> detail = SampleMonth.detail(figures);
  private ReadBack file;

  @BeforeEach
  void write() throws IOException {
    file = ReadBack.of(folder, figures, SampleMonth.head(), detail);
  }

  @AfterEach
  void close() throws IOException {
    file.close();
  }

  @Test
  void everySheetStartsWithWhatItIs() {
    for (String sheet : List.of(SUMMARY, PARTNERS, PROCEDURES, DETAIL)) {
      assertThat(file.row(sheet, 0)).containsExactly(sheet + " — octobre 2026");
      List<Object> head = new ArrayList<>();
      for (int row = 1; row < Head.LINES; row++) {
        head.addAll(file.row(sheet, row));
      }
      head.removeIf(value -> value == null);
      assertThat(head)
          .containsExactly(
              "Site\u00a0:",
              "France services de Guise",
              "Matricule\u00a0:",
              "02-361-1",
              "Exporté par\u00a0:",
              "Camille Martin",
              "Période\u00a0:",
              "du 01/10/2026 au 31/10/2026",
              "Exporté le\u00a0:",
              LocalDate.of(2026, 11, 2),
              "à 09 h 05",
              "Filtres\u00a0:",
              "aucun",
              "Version de Guichet\u00a0:",
              "0.1.0",
              "Tête du journal\u00a0:",
              SampleMonth.head().logHead());
    }
  }

  @Test
  void aSiteOfSeveralPostsNamesThemAboveEverySheet() throws IOException {
    WorkbookHead alone = SampleMonth.head();
    WorkbookHead head =
        new WorkbookHead(
            alone.site(),
            alone.period(),
            alone.exportedBy(),
            alone.exportedAt(),
            alone.programVersion(),
            alone.logHead(),
            "Poste 1, Poste 2 jusqu’au 02/11/2026 à 09:00");
    try (ReadBack posts = ReadBack.of(folder, figures, head, detail)) {
      for (String sheet : List.of(SUMMARY, PARTNERS, PROCEDURES, DETAIL)) {
        assertThat(posts.row(sheet, Head.LINES - 1))
            .containsExactly("Postes réunis\u00a0: Poste 1, Poste 2 jusqu’au 02/11/2026 à 09:00");
      }
    }
  }

  @Test
  void theSummaryComparesThreeMonths() {
    assertThat(file.row(SUMMARY, Head.LINES))
        .containsExactly(
            "Indicateur", "octobre 2026", "Part", "septembre 2026", "octobre 2025", "Lecture");
    compared("Visites", Totals::visits);
    compared("Personnes reçues", Totals::persons);
    compared("Demandes", Totals::requests);
    compared("dont opérateurs", Totals::operatorRequests);
    compared("Minutes passées avec les usagers", Totals::minutes);
    compared("dont minutes estimées (usuelles)", Totals::estimatedMinutes);
    for (Outcome outcome : Outcome.values()) {
      compared(Texts.text("outcomes." + outcome), totals -> totals.outcomes().of(outcome));
    }
    for (Channel channel : Channel.values()) {
      compared(Texts.text("channel." + channel), totals -> totals.channel(channel));
    }
  }

  private void compared(String label, ToIntFunction<Totals> figure) {
    List<Object> row = file.row(SUMMARY, label);
    assertThat(row.get(1)).as(label).isEqualTo((double) figure.applyAsInt(figures.totals()));
    assertThat(row.get(3)).as(label).isEqualTo((double) figure.applyAsInt(figures.previousMonth()));
    assertThat(row.get(4)).as(label).isEqualTo((double) figure.applyAsInt(figures.lastYear()));
  }

  @Test
  void bothRatesStandAboveTheirNumeratorAndDenominator() {
    rate("Taux strict", t -> t.outcomes().strictRate().numerator(), 340.0 / 412, "340 sur 412");
    rate(
        "Taux sur demandes closes, hors orientations",
        t -> t.outcomes().rateExcludingPlanned().numerator(),
        340.0 / 365,
        "340 sur 365");
    int strict = file.find(SUMMARY, "Taux strict");
    assertThat(file.row(SUMMARY, strict + 2).subList(1, 5))
        .containsExactly(412.0, null, 389.0, 361.0);
    assertThat(file.row(SUMMARY, strict + 5).subList(1, 5))
        .containsExactly(365.0, null, 340.0, 308.0);
    assertThat(file.row(SUMMARY, "national 2023\u00a0: 82\u00a0%, méthode non publiée"))
        .containsExactly("national 2023\u00a0: 82\u00a0%, méthode non publiée", 0.82);
    assertThat(file.row(SUMMARY, "dont opérateurs").getLast()).isEqualTo("381 sur 412");
  }

  private void rate(String label, ToIntFunction<Totals> numerator, double value, String reading) {
    int index = file.find(SUMMARY, label);
    List<Object> row = file.row(SUMMARY, index);
    assertThat((Double) row.get(1)).isCloseTo(value, within(1e-12));
    assertThat(row.getLast()).isEqualTo(reading);
    assertThat(file.sheet(SUMMARY).getRow(index).getCell(1).getCellStyle().getDataFormatString())
        .isEqualTo("0.0\u00a0%");
    assertThat(file.row(SUMMARY, index + 1).subList(1, 5))
        .containsExactly(
            (double) numerator.applyAsInt(figures.totals()),
            null,
            (double) numerator.applyAsInt(figures.previousMonth()),
            (double) numerator.applyAsInt(figures.lastYear()));
  }

  @Test
  void theSummaryTellsOpeningAndWhatStandsApart() {
    assertThat(file.row(SUMMARY, "Heures d’ouverture").get(1)).isEqualTo(114.0);
    assertThat(file.row(SUMMARY, "Jours d’ouverture").get(1)).isEqualTo(22.0);
    assertThat(file.row(SUMMARY, "Demandes par heure ouverte").get(1))
        .isEqualTo(figures.requestsAnHour());
    assertThat(file.row(SUMMARY, "Demandes non prises").get(1)).isEqualTo(9.0);
    assertThat(file.row(SUMMARY, "Marques d’affluence à qualifier").get(1)).isEqualTo(3.0);
  }

  @Test
  void eachDayHasItsLine() {
    int row = file.find(SUMMARY, "Demandes par jour") + 2;
    for (var day : figures.days().entrySet()) {
      Rate rate = new Rate(day.getValue().resolved(), day.getValue().requests());
      List<Object> expected = new ArrayList<>();
      expected.add(day.getKey());
      expected.add((double) day.getValue().visits());
      expected.add((double) rate.denominator());
      expected.add((double) rate.numerator());
      rate.value().ifPresent(expected::add);
      assertThat(file.row(SUMMARY, row++)).isEqualTo(expected);
    }
    assertThat(file.row(SUMMARY, row))
        .startsWith("Total", 266.0, 412.0, 340.0)
        .endsWith(340.0 / 412);
  }

  @Test
  void eachPartnerHasItsLineAndTheTotalIsTheMonths() {
    int row = FIRST;
    for (GroupFigures partner : figures.partners()) {
      assertThat(file.row(PARTNERS, row++)).isEqualTo(expected(partner, partner.label()));
    }
    assertThat(file.row(PARTNERS, row)).isEqualTo(total("Total"));
  }

  @Test
  void eachProcedureHasItsLineBesideItsPartner() {
    int row = FIRST;
    for (GroupFigures procedure : figures.procedures()) {
      String partner =
          figures.partners().stream()
              .filter(p -> p.code().equals(procedure.partner()))
              .findFirst()
              .orElseThrow()
              .label();
      assertThat(file.row(PROCEDURES, row++))
          .isEqualTo(expected(procedure, partner, procedure.label()));
    }
    assertThat(file.row(PROCEDURES, row)).isEqualTo(total("Total", null));
  }

  private List<Object> expected(GroupFigures group, String... labels) {
    List<Object> row = new ArrayList<>(Arrays.asList(labels));
    row.add((double) group.requests());
    row.add(group.requests() / 412.0);
    for (Outcome outcome : Outcome.values()) {
      row.add((double) group.outcomes().of(outcome));
    }
    Rate closed = group.outcomes().rateExcludingPlanned();
    row.add(group.requests() == 0 ? null : group.outcomes().strictRate().value().getAsDouble());
    row.add((double) closed.denominator());
    row.add(closed.denominator() == 0 ? null : closed.value().getAsDouble());
    row.add(group.requests() == 0 ? null : group.meanMinutes());
    row.add((double) group.previousMonth());
    row.add((double) group.lastYear());
    return row;
  }

  private List<Object> total(String... labels) {
    List<Object> row = new ArrayList<>(Arrays.asList(labels));
    row.addAll(List.of(412.0, 1.0, 340.0, 21.0, 26.0, 14.0, 11.0));
    row.addAll(List.of(340.0 / 412, 365.0, 340.0 / 365, 8676.0 / 412, 389.0, 361.0));
    return row;
  }

  @Test
  void eachRequestHasItsLineAndNothingElse() {
    assertThat(file.row(DETAIL, Head.LINES))
        .containsExactly(
            "Visite n°",
            "Date",
            "Demi-journée",
            "Lieu",
            "Canal",
            "Partenaire",
            "Démarche",
            "Résultat",
            "Cause",
            "Orientation",
            "Minutes",
            "Origine de la durée",
            "Saisie après coup");
    for (int index = 0; index < detail.size(); index++) {
      assertThat(file.row(DETAIL, FIRST + index)).isEqualTo(expected(detail.get(index)));
    }
    List<Object> total = file.row(DETAIL, FIRST + detail.size());
    double minutes = detail.stream().mapToDouble(row -> row.length().minutes()).sum();
    assertThat(total.get(0)).isEqualTo("Total");
    assertThat(total.get(7)).isEqualTo(412.0);
    assertThat((Double) total.get(10)).isCloseTo(minutes, within(1e-6));
    assertThat(file.sheet(DETAIL).getLastRowNum()).isEqualTo(FIRST + detail.size());
  }

  private static List<Object> expected(DetailRow row) {
    List<Object> values = new ArrayList<>();
    values.add((double) row.visitNumber());
    values.add(row.when().day());
    values.add(row.when().half() == DetailRow.HalfDay.MORNING ? "matin" : "après-midi");
    values.add(row.channel().remote() ? "À distance" : Texts.text("place." + row.place()));
    values.add(Texts.text("channel." + row.channel()));
    values.add(row.partner());
    values.add(row.procedure());
    values.add(Texts.text("outcome." + row.outcome()));
    values.add(row.cause() == null ? null : Texts.text("cause." + row.cause()));
    values.add(row.target().isEmpty() ? null : row.target());
    values.add(row.length().minutes());
    values.add(Texts.text("origin." + row.length().origin()));
    if (row.when().enteredAfter()) {
      values.add("oui");
    }
    return values;
  }

  @Test
  void theFileSaysWhatTheJsonSays() {
    JsonNode json = JsonMapper.shared().readTree(FiguresJson.write(figures));
    assertThat(file.row(SUMMARY, "Visites").get(1)).isEqualTo(json.get("visits").asDouble());
    assertThat(file.row(SUMMARY, "Demandes").get(1)).isEqualTo(json.get("requests").asDouble());
    for (String rate : List.of("strictRate", "rateExcludingPlanned")) {
      String label =
          Texts.text("workbook.summary." + rate.replace("Rate", "").replace("rateE", "e"));
      int row = file.find(SUMMARY, label);
      assertThat(file.row(SUMMARY, row + 1).get(1))
          .isEqualTo(json.get(rate).get("numerator").asDouble());
      assertThat(file.row(SUMMARY, row + 2).get(1))
          .isEqualTo(json.get(rate).get("denominator").asDouble());
    }
    for (Outcome outcome : Outcome.values()) {
      assertThat(file.row(SUMMARY, Texts.text("outcomes." + outcome)).get(1))
          .isEqualTo(json.get("outcomes").path(outcome.name()).asDouble(0));
    }
    for (Channel channel : Channel.values()) {
      assertThat(file.row(SUMMARY, Texts.text("channel." + channel)).get(1))
          .isEqualTo(json.get("channels").path(channel.name()).asDouble(0));
    }
    for (GroupFigures partner : figures.partners()) {
      List<Object> row = file.row(PARTNERS, partner.label());
      JsonNode told = json.get("partners").path(partner.code());
      assertThat(row.get(1)).isEqualTo(told.path("requests").asDouble(0));
      assertThat(row.get(3)).isEqualTo(told.path("resolved").asDouble(0));
    }
    int row = FIRST;
    for (GroupFigures procedure : figures.procedures()) {
      assertThat(file.row(PROCEDURES, row++).get(2))
          .isEqualTo(json.get("procedures").path(procedure.code()).asDouble(0));
    }
  }

  @Test
  void aFileUnderTheHeadOfAnotherMonthIsAnError() {
    var other = SampleMonth.head(YearMonth.of(2026, 9), "Ailleurs");
    assertThatThrownBy(() -> new MonthWorkbook(figures, other, detail))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void progressGrowsToTheEnd() {
    List<Double> shares = new ArrayList<>();
    Watcher watcher = new Watcher(shares, Integer.MAX_VALUE);
    new MonthWorkbook(figures, SampleMonth.head(), detail)
        .write(MonthFormat.XLSX, folder.resolve("suivi.xlsx"), watcher);
    assertThat(shares).isSorted().allMatch(share -> share > 0 && share <= 1).endsWith(1.0);
  }

  @Test
  void aCancelledExportLeavesTheOldFileAndNothingElse() throws IOException {
    Path target = folder.resolve("ancien.xlsx");
    Files.writeString(target, "ancien");
    Watcher watcher = new Watcher(new ArrayList<>(), 300);
    MonthWorkbook month = new MonthWorkbook(figures, SampleMonth.head(), detail);
    assertThat(month.write(MonthFormat.XLSX, target, watcher)).isFalse();
    assertThat(target).hasContent("ancien");
    try (var files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("ancien.xlsx", "mois.xlsx");
    }
  }

  private record Watcher(List<Double> shares, int limit) implements Progress {
    @Override
    public void at(double share) {
      shares.add(share);
    }

    @Override
    public boolean cancelled() {
      return shares.size() >= limit;
    }
  }
}
