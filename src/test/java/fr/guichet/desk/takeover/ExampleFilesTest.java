package fr.guichet.desk.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.exchange.tables.TableFiles;
import fr.guichet.model.takeover.TakeoverPlan;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Made months whose figures were computed independently of the program. */
class ExampleFilesTest {

  @ParameterizedTest
  @CsvSource({
    "activite-exemple.csv, activite-exemple.attendu.json",
    "activite-tableur.csv, activite-tableur.attendu.json",
    "activite-tableur.xlsx, activite-tableur.attendu.json",
    "activite-tableur.ods, activite-tableur.attendu.json"
  })
  void aMonthGivesExactlyItsExpectedFigures(String file, String expected) throws Exception {
    var table = TableFiles.read(resource(file), null);

    TakeoverPlan plan = plan(table);

    assertThat(plan.rejects()).isEmpty();
    assertThat(figures(plan))
        .isEqualTo(JsonMapper.shared().readValue(resource(expected).toFile(), Map.class));
  }

  @ParameterizedTest
  @CsvSource({"activite-tableur.csv", "activite-tableur.xlsx", "activite-tableur.ods"})
  void aMonthIsTheSameInEveryFormat(String file) throws Exception {
    var expected = TableFiles.read(resource("activite-tableur.csv"), null);
    var interpreted = TableFiles.read(resource(file), null);

    assertThat(plan(interpreted).visits()).isEqualTo(plan(expected).visits());
  }

  private static TakeoverPlan plan(fr.guichet.model.takeover.Table table) {
    return Imported.plan(Reading.USUAL, table);
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(ExampleFilesTest.class.getResource("/fr/guichet/takeover/" + name).toURI());
  }

  private static Map<String, Object> figures(TakeoverPlan plan) {
    List<Request> requests = plan.visits().stream().flatMap(v -> v.requests().stream()).toList();
    int resolved = resolved(requests);
    int left =
        requests.size()
            - with(requests, Outcome.PENDING)
            - with(requests, Outcome.PLANNED_ORIENTATION);
    return Map.of(
        "month", plan.visits().getFirst().when().day().toString().substring(0, 7),
        "visits", plan.visits().size(),
        "requests", requests.size(),
        "outcomes", count(requests, r -> r.outcome().name()),
        "strictRate", Map.of("numerator", resolved, "denominator", requests.size()),
        "rateExcludingPlanned", Map.of("numerator", resolved, "denominator", left),
        "partners", partners(requests),
        "procedures", count(requests, Request::procedure),
        "channels", count(plan.visits(), v -> v.channel().name()),
        "days", days(plan.visits()));
  }

  private static <T> Map<String, Integer> count(List<T> all, Function<T, String> key) {
    return all.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingInt(one -> 1)));
  }

  private static Map<String, Map<String, Integer>> partners(List<Request> requests) {
    return requests.stream()
        .collect(
            Collectors.groupingBy(
                Request::partner,
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    some -> Map.of("requests", some.size(), "resolved", resolved(some)))));
  }

  private static Map<String, List<Integer>> days(List<Visit> visits) {
    return visits.stream()
        .collect(
            Collectors.groupingBy(
                visit -> visit.when().day().toString(),
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    some ->
                        List.of(
                            some.size(), some.stream().mapToInt(v -> v.requests().size()).sum()))));
  }

  private static int resolved(List<Request> requests) {
    return with(requests, Outcome.RESOLVED);
  }

  private static int with(List<Request> requests, Outcome outcome) {
    return (int) requests.stream().filter(r -> r.outcome() == outcome).count();
  }
}
