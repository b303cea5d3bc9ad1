package fr.guichet.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.HandMadeMonth;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.figures.FiguresJson;
import fr.guichet.exchange.workbook.file.MonthFormat;
import fr.guichet.exchange.workbook.month.MonthWorkbook;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.model.Progress;
import fr.guichet.model.closing.MonthBook;
import fr.guichet.model.closing.MonthView;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.report.ToReport;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.Outcome;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure of every sheet of the hand-made month, read back, is the one of the JSON. */
class WorkbookSaysTheJsonTest {

  private static final int FIRST = Head.LINES + 1;

  @TempDir private static Path folder;
  private static ReadBack file;
  private static JsonNode json;
  private static List<ToReport.Figure> toReport;

  @BeforeAll
  static void write() throws Exception {
    TestClock clock = HandMadeMonth.clock();
    try (Workplace workplace =
        TestSite.install(folder.resolve("site"), OfficialCatalogue.load(), clock)) {
      new HandMadeMonth(clock, workplace.desk()).fill();
      MonthBook book = workplace.desk().months().book(Period.of(HandMadeMonth.MONTH));
      MonthView view = workplace.desk().months().view(HandMadeMonth.MONTH);
      json = JsonMapper.shared().readTree(FiguresJson.write(view));
      toReport = ToReport.of(view.figures(), List.of());
      Path xlsx = folder.resolve("mois.xlsx");
      new MonthWorkbook(book).write(MonthFormat.XLSX, xlsx, Progress.NONE);
      file = new ReadBack(new XSSFWorkbook(xlsx.toUri().toURL().openStream()));
    }
  }

  @AfterAll
  static void close() throws Exception {
    file.close();
  }

  // --- reading

  private static List<Object> row(String sheet, int index, int columns) {
    List<Object> row = new ArrayList<>(file.row(sheet, index));
    while (row.size() < columns) {
      row.add(null);
    }
    return row;
  }

  /** The rows of the table under a title, the total included, up to the next blank line. */
  private static List<List<Object>> table(String sheet, String title, int columns) {
    int first = file.find(sheet, title) + 2;
    List<List<Object>> rows = new ArrayList<>();
    for (int index = first; index <= file.sheet(sheet).getLastRowNum(); index++) {
      if (file.row(sheet, index).isEmpty()) {
        break;
      }
      rows.add(row(sheet, index, columns));
    }
    return rows;
  }

  private static JsonNode at(JsonNode node, String path) {
    JsonNode found = node;
    for (String name : path.split("/")) {
      found = found.path(name);
    }
    return found;
  }

  private static Double number(JsonNode node, String path) {
    JsonNode found = at(node, path);
    return found.isNull() ? null : (Double) found.asDouble(0);
  }

  private static Double over(double number, double of) {
    return of == 0 ? null : (Double) (number / of);
  }

  private static Double rate(JsonNode node, String path) {
    return over(
        at(node, path + "/numerator").asDouble(), at(node, path + "/denominator").asDouble());
  }

  private static List<Object> outcomes(JsonNode node) {
    return Stream.of(Outcome.values())
        .map(outcome -> (Object) number(node, "outcomes/" + outcome))
        .toList();
  }

  private static List<Object> all(Object... parts) {
    List<Object> all = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof List<?> list) {
        all.addAll(list);
      } else {
        all.add(part);
      }
    }
    return all;
  }

  // --- Synthèse

  @Test
  void everyLineOfTheSummary() {
    Set<Integer> told = new HashSet<>();
    String summary = "Synthèse";
    for (String line : SUMMARY.lines().toList()) {
      String[] parts = line.split("\\|");
      int from = parts.length > 2 ? file.find(summary, parts[2].strip()) : FIRST;
      int index = file.find(summary, parts[0].strip(), from);
      Function<JsonNode, Double> figure = figure(parts[1].strip());
      List<Object> row = row(summary, index, 6);
      assertThat(Arrays.asList(row.get(1), row.get(3), row.get(4)))
          .as(line)
          .containsExactly(
              figure.apply(json),
              figure.apply(json.get("previousMonth")),
              figure.apply(json.get("lastYear")));
      told.add(index);
    }
    int end = file.find(summary, Texts.text("workbook.days"));
    for (int index = FIRST; index < end; index++) {
      List<Object> row = row(summary, index, 2);
      if (row.get(1) instanceof Double && !String.valueOf(row.get(0)).startsWith("national")) {
        assertThat(told).as("%s", row).contains(index);
      }
    }
  }

  private static Function<JsonNode, Double> figure(String words) {
    return switch (words) {
      case "strictRate", "rateExcludingPlanned" -> node -> rate(node, words);
      case "hours" -> node -> node.get("openMinutes").asDouble() / 60;
      default -> node -> number(node, words);
    };
  }

  private static final String SUMMARY =
      """
      Visites | visits
      Personnes reçues | persons
      Demandes | requests
      dont opérateurs | operatorRequests
      Taux strict | strictRate
      demandes résolues (numérateur) | strictRate/numerator
      toutes les demandes (dénominateur) | strictRate/denominator
      Taux sur demandes closes, hors orientations | rateExcludingPlanned
      demandes résolues (numérateur) | rateExcludingPlanned/numerator | Taux sur demandes closes, hors orientations
      demandes closes, hors orientations (dénominateur) | rateExcludingPlanned/denominator
      Résolues | outcomes/RESOLVED
      À suivre | outcomes/PENDING
      Orientées | outcomes/PLANNED_ORIENTATION
      Renvoyées ailleurs | outcomes/REDIRECTED
      Non abouties | outcomes/UNFINISHED
      Sans RDV | channels/WALK_IN
      Sur RDV | channels/APPOINTMENT
      Téléphone | channels/PHONE
      Courriel | channels/MAIL
      Visio | channels/VIDEO
      Courrier | channels/LETTER
      Minutes passées avec les usagers | minutes
      dont minutes estimées (usuelles) | estimatedMinutes
      Heures d’ouverture | hours
      Jours d’ouverture | openDays
      Demandes par heure ouverte | requestsAnHour
      Secondes de saisie d’une visite (médiane) | medianEntrySeconds
      Demandes non prises | notTaken
      tous occupés | notTakenReasons/BUSY
      fermé | notTakenReasons/CLOSED
      file trop longue | notTakenReasons/QUEUE
      appel manqué | notTakenReasons/MISSED_CALL
      Pannes de téléservices | portalOutages/count
      minutes pendant les heures ouvertes | portalOutages/minutes
      Pannes du site (réseau, courant, matériel) | ownOutages/count
      minutes pendant les heures ouvertes | ownOutages/minutes | Pannes du site (réseau, courant, matériel)
      Rendez-vous pris | appointments/planned
      Honorés | appointments/honoured
      Absents non excusés | appointments/missed
      Délai médian (jours) | appointments/medianDelayDays
      Attente médiane (minutes) | appointments/medianWaitMinutes
      À suivre, ouverts en fin de période | followUps/open
      dont en retard | followUps/overdue
      Permanences | appointments/permanences
      Inscrits aux permanences | appointments/enrolled
      Ateliers | appointments/workshops
      Participants aux ateliers | appointments/participants
      Marques d’affluence à qualifier | toQualify
      """;

  // --- Partenaires, Démarches

  @Test
  void partnersAndProcedures() {
    groups("Partenaires", "partnerFigures", partner -> List.of(label(partner)));
    groups(
        "Démarches",
        "procedureFigures",
        procedure -> {
          String partner = procedure.get("partner").asString();
          return List.of(label(at(json, "partnerFigures/" + partner)), label(procedure));
        });
  }

  private static String label(JsonNode group) {
    return group.get("label").asString();
  }

  private static void groups(String sheet, String key, Function<JsonNode, List<String>> labels) {
    int index = FIRST;
    int columns = 0;
    double minutes = 0;
    for (JsonNode group : json.get(key)) {
      List<Object> expected =
          all(
              labels.apply(group),
              counted(group),
              number(group, "meanMinutes"),
              number(group, "previousMonth"),
              number(group, "lastYear"));
      columns = expected.size();
      minutes += group.get("minutes").asDouble();
      assertThat(row(sheet, index++, columns)).isEqualTo(expected);
    }
    List<Object> total = row(sheet, index, columns);
    assertThat(total.subList(columns - 13, columns))
        .isEqualTo(
            all(
                counted(json),
                over(minutes, json.get("requests").asDouble()),
                number(json, "previousMonth/requests"),
                number(json, "lastYear/requests")));
    assertThat(total.getFirst()).isEqualTo("Total");
    assertThat(file.sheet(sheet).getLastRowNum()).isEqualTo(index);
  }

  private static List<Object> counted(JsonNode node) {
    return all(
        number(node, "requests"),
        over(node.get("requests").asDouble(), json.get("requests").asDouble()),
        outcomes(node),
        rate(node, "strictRate"),
        number(node, "rateExcludingPlanned/denominator"),
        rate(node, "rateExcludingPlanned"));
  }

  // --- Canaux et jours

  @Test
  void channelsHoursAndDays() {
    List<List<Object>> channels = new ArrayList<>();
    json.get("channelFigures")
        .forEachEntry(
            (key, channel) ->
                channels.add(channel(Texts.text("channel." + key), channel, "previousMonth")));
    channels.add(channel("Total", json, "previousMonth/visits"));
    assertThat(table("Canaux et jours", "Par canal", 15)).isEqualTo(channels);
    List<List<Object>> hours = new ArrayList<>();
    for (JsonNode hour : json.get("hours")) {
      DayOfWeek weekday = DayOfWeek.valueOf(hour.get("weekday").asString());
      int from = hour.get("hour").asInt();
      double open = hour.get("openMinutes").asDouble() / 60;
      hours.add(
          all(
              weekday.getDisplayName(TextStyle.FULL, Locale.FRANCE),
              from + "\u00a0h – " + (from + 1) + "\u00a0h",
              open,
              number(hour, "visits"),
              over(hour.get("visits").asDouble(), open),
              number(hour, "requests"),
              number(hour, "notTaken")));
    }
    assertThat(table("Canaux et jours", "Par jour de semaine et heure", 7)).isEqualTo(hours);
    List<List<Object>> days = table("Canaux et jours", "Par jour", 14);
    List<Object> total = days.removeLast();
    List<List<Object>> expected = new ArrayList<>();
    json.get("dayFigures")
        .forEachEntry((day, figures) -> expected.add(day(LocalDate.parse(day), figures)));
    assertThat(days).isEqualTo(expected);
    assertThat(total)
        .isEqualTo(
            all(
                Arrays.asList("Total", null, null, null, null),
                json.get("openMinutes").asDouble() / 60,
                (Object) null,
                number(json, "visits"),
                number(json, "requests"),
                number(json, "outcomes/RESOLVED"),
                rate(json, "strictRate"),
                2.0,
                120.0,
                number(json, "notTaken")));
  }

  private static List<Object> channel(String label, JsonNode channel, String previous) {
    return all(
        label,
        number(channel, "visits"),
        over(channel.get("visits").asDouble(), json.get("visits").asDouble()),
        number(channel, "requests"),
        outcomes(channel),
        rate(channel, "strictRate"),
        number(channel, "rateExcludingPlanned/denominator"),
        rate(channel, "rateExcludingPlanned"),
        number(channel, "minutes"),
        number(channel, previous),
        number(channel, previous.replace("previousMonth", "lastYear")));
  }

  private static List<Object> day(LocalDate day, JsonNode figures) {
    return all(
        day,
        day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRANCE),
        Texts.text("day.state." + figures.get("state").asString()),
        Texts.text("place." + figures.get("place").asString()),
        figures.get("noted").asBoolean() ? "noté" : "prévu",
        figures.get("openMinutes").asDouble() / 60,
        number(figures, "present"),
        number(figures, "visits"),
        number(figures, "requests"),
        number(figures, "resolved"),
        over(figures.get("resolved").asDouble(), figures.get("requests").asDouble()),
        number(figures, "outages"),
        number(figures, "outageMinutes"),
        number(figures, "notTaken"));
  }

  // --- Non résolues

  @Test
  void whatWasNotResolved() {
    String sheet = "Non résolues";
    List<List<Object>> outcomes = new ArrayList<>();
    double none = 0;
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.RESOLVED) {
        double n = number(json, "outcomes/" + outcome);
        none += n;
        outcomes.add(
            all(
                Texts.text("outcomes." + outcome),
                n,
                n / json.get("requests").asDouble(),
                number(json, "previousMonth/outcomes/" + outcome),
                number(json, "lastYear/outcomes/" + outcome)));
      }
    }
    outcomes.add(all("Non résolues", none, none / json.get("requests").asDouble(), 0.0, 0.0));
    assertThat(table(sheet, "Par résultat", 5)).isEqualTo(outcomes);
    List<List<Object>> causes = new ArrayList<>();
    json.get("causes")
        .forEachEntry(
            (cause, n) ->
                causes.add(
                    all(
                        Texts.text("cause." + cause),
                        (Object) null,
                        number(n, "redirected"),
                        number(n, "unfinished"),
                        number(n, "redirected") + number(n, "unfinished"))));
    json.get("awaited")
        .forEachEntry(
            (awaited, n) ->
                causes.add(
                    all(
                        "on attend\u00a0: " + Texts.text("awaited." + awaited),
                        n.asDouble(),
                        null,
                        null,
                        n.asDouble())));
    causes.add(all("Total", 2.0, 1.0, 1.0, 4.0));
    assertThat(table(sheet, "Ce qui empêche de résoudre", 5)).isEqualTo(causes);
    List<List<Object>> targets = new ArrayList<>();
    for (JsonNode target : json.get("targets")) {
      double planned = number(target, "planned");
      double redirected = number(target, "redirected");
      targets.add(all(target.get("target").asString(), planned, redirected, planned + redirected));
    }
    targets.add(all("Total", 2.0, 1.0, 3.0));
    assertThat(table(sheet, "Vers qui", 4)).isEqualTo(targets);
    assertThat(table(sheet, "Orientations hors catalogue", 4))
        .containsExactly(
            all(
                label(at(json, "procedureFigures/IMP-DECLARATION")),
                label(at(json, "partnerFigures/DGFIP")),
                "prévu par la charte",
                number(json.get("outsideCatalogue").get(0), "requests")),
            Arrays.asList("Total", null, null, 1.0));
  }

  @Test
  void whatIsOpen() {
    List<List<Object>> ages = table("Non résolues", "Encore ouvert en fin de période", 5);
    List<List<Object>> expected = new ArrayList<>();
    JsonNode open = json.get("openMatters");
    for (String age : List.of("WEEK", "FORTNIGHT", "MONTH", "TWO_MONTHS", "LONGER")) {
      JsonNode of = open.get(age);
      double requests = number(of, "requests");
      double calls = number(of, "calls");
      expected.add(
          all(
              Texts.text("workbook.obstacles.age." + age),
              requests,
              calls,
              requests + calls,
              number(of, "overdue")));
    }
    expected.add(
        all("Total", 2.0, 1.0, number(json, "followUps/open"), number(json, "followUps/overdue")));
    expected.add(
        Arrays.asList("Ancienneté médiane (jours)", number(open, "medianDays"), null, null, null));
    expected.add(
        Arrays.asList("Le plus ancien (jours)", number(open, "oldestDays"), null, null, null));
    assertThat(ages).isEqualTo(expected);
  }

  // --- Rendez-vous

  @Test
  void appointmentsByPartner() {
    String sheet = "Rendez-vous";
    int index = FIRST;
    for (String partner : List.of("CAF", "CNAV")) {
      List<Object> expected =
          all(
              label(at(json, "partnerFigures/" + partner)),
              counts(at(json, "appointments/partners/" + partner)));
      assertThat(row(sheet, index++, 10)).isEqualTo(expected);
    }
    assertThat(row(sheet, index, 10)).isEqualTo(all("Total", counts(json.get("appointments"))));
    for (String key : List.of("permanences", "enrolled", "workshops", "participants")) {
      assertThat(file.row(sheet, Texts.text("workbook.appointments." + key)).get(1))
          .isEqualTo(number(json, "appointments/" + key));
    }
    for (String key : List.of("open", "overdue")) {
      assertThat(file.row(sheet, Texts.text("workbook.appointments." + key)).get(1))
          .isEqualTo(number(json, "followUps/" + key));
    }
  }

  private static List<Object> counts(JsonNode counts) {
    List<Object> values = new ArrayList<>();
    counts.forEachEntry(
        (key, value) -> {
          if (value.isNumber() && values.size() < 8 || key.startsWith("median")) {
            values.add(value.isNull() ? null : value.asDouble());
          }
        });
    return values;
  }

  // --- Publics

  @Test
  void whoCame() {
    String sheet = "Publics";
    List<List<Object>> expected = new ArrayList<>();
    json.get("publics")
        .forEachEntry(
            (question, told) -> {
              String asked = Texts.text("counter.public." + question);
              told.get("parts")
                  .forEachEntry(
                      (code, n) -> expected.add(answer(asked, words(question, code), n, told)));
              expected.add(answer(asked, "non demandé", told.get("notAsked"), told));
            });
    for (int i = 0; i < expected.size(); i++) {
      assertThat(row(sheet, FIRST + i, 4)).isEqualTo(expected.get(i));
    }
    assertThat(file.row(sheet, FIRST + expected.size())).isEmpty();
  }

  private static String words(String question, String code) {
    if (question.equals("status") || question.equals("commune")) {
      return code.isEmpty() ? "autres, chacun moins de 5" : code;
    }
    return Texts.text("counter.public." + question + "." + code);
  }

  private static List<Object> answer(String question, String answer, JsonNode n, JsonNode told) {
    return n.isNull()
        ? all(question, answer, "masqué", "masqué")
        : all(question, answer, n.asDouble(), n.asDouble() / told.get("visits").asDouble());
  }

  // --- À reporter, Détail, Données

  @Test
  void figuresToReport() {
    String sheet = "À reporter";
    assertThat(file.row(sheet, FIRST - 1)).as("no machine keys").hasSize(3);
    assertThat(toReport).hasSizeGreaterThan(30);
    for (int index = 0; index < toReport.size(); index++) {
      ToReport.Figure figure = toReport.get(index);
      Double number = number(json, path(figure.key()));
      assertThat(row(sheet, FIRST + index, 3))
          .as(figure.key())
          .containsExactly(index + 1.0, figure.label(), number);
    }
    assertThat(file.sheet(sheet).getLastRowNum()).isEqualTo(FIRST + toReport.size() - 1);
  }

  private static String path(String key) {
    String last = key.substring(key.indexOf('.') + 1);
    return switch (key.split("\\.")[0]) {
      case "outcome" -> "outcomes/" + last;
      case "channel" -> "channels/" + last;
      case "partner" -> "partners/" + last + "/requests";
      case "strict" -> "strictRate/" + last;
      case "excludingPlanned" -> "rateExcludingPlanned/" + last;
      case "operators" -> "operatorRequests";
      case "honoured", "permanences", "enrolled", "workshops", "participants" ->
          "appointments/" + key;
      default -> key;
    };
  }

  @Test
  void theDetailHasARowForEachRequest() {
    String sheet = "Détail";
    double[] minutes = {0};
    int requests = json.get("requests").asInt();
    for (int index = FIRST; index < FIRST + requests; index++) {
      minutes[0] += (Double) file.row(sheet, index).get(10);
    }
    double served = 0;
    for (JsonNode partner : json.get("partnerFigures")) {
      served += partner.get("minutes").asDouble();
    }
    assertThat(minutes[0]).isEqualTo(served);
    assertThat(file.row(sheet, FIRST + requests).getFirst()).isEqualTo("Total");
  }

  @Test
  void theLongForm() {
    String sheet = "Données";
    assertThat(file.row(sheet, Head.LINES))
        .containsExactly("matricule", "mois", "partenaire", "demarche", "resultat", "n");
    int index = FIRST;
    for (JsonNode cell : json.get("data")) {
      String procedure = cell.get("procedure").asString();
      assertThat(row(sheet, index++, 6))
          .isEqualTo(
              Arrays.asList(
                  null,
                  cell.get("month").asString(),
                  cell.get("partner").asString(),
                  procedure.isEmpty() ? null : procedure,
                  cell.get("outcome").asString(),
                  number(cell, "requests")));
    }
    assertThat(file.sheet(sheet).getLastRowNum()).isEqualTo(index - 1);
  }
}
