package fr.guichet.desk.posts;

import static fr.guichet.desk.October.MONTH;
import static fr.guichet.desk.October.day;
import static fr.guichet.desk.October.resolved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.desk.Desk;
import fr.guichet.desk.October;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.followup.FollowUps.Ending;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.figures.FiguresJson;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.closing.SinceClosing;
import fr.guichet.model.closing.United.Part;
import fr.guichet.model.closing.check.Check;
import fr.guichet.model.closing.check.MonthCheck;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.figures.Period;
import fr.guichet.model.visit.VisitEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of a month at a site of two posts. */
class UnitedMonthTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  @TempDir private Path temporary;
  private Path folder;

  /** Tuesday 3 November 2026, 10:00 in Paris. */
  private final TestClock clock = new TestClock("2026-11-03T09:00:00Z", "UTC");

  private Workplace firstPlace;
  private Workplace secondPlace;
  private Desk first;
  private Desk second;

  @BeforeEach
  void twoPosts() throws IOException {
    folder = Files.createDirectory(temporary.resolve("echange"));
    firstPlace = TestSite.usual(temporary.resolve("un"), CATALOGUE, clock);
    first = firstPlace.desk();
    new October(first).fill();
    RecoveryCode code = first.posts().invite(new ExchangeFolder(folder));
    Path data = temporary.resolve("deux");
    try (Workplace empty = TestSite.openEmpty(data, CATALOGUE, clock)) {
      empty.joining().join(code, new ExchangeFolder(folder));
    }
    secondPlace = TestSite.open(data, CATALOGUE, clock);
    second = secondPlace.desk();
    unite(first);
  }

  @AfterEach
  void close() {
    firstPlace.close();
    secondPlace.close();
  }

  private void unite(Desk desk) {
    clock.pass(Duration.ofMinutes(1));
    desk.posts().reunite(new ExchangeFolder(folder), true);
  }

  private static MonthCheck posts(MonthPage page) {
    return page.checks().stream()
        .filter(check -> check.check() == Check.POSTS)
        .findFirst()
        .orElseThrow();
  }

  private static SinceClosing since(Desk desk) {
    return desk.monthClosing().since(MONTH).orElseThrow();
  }

  private void correct(Desk desk, VisitEntry entry, int persons) {
    clock.pass(Duration.ofMinutes(1));
    desk.visits().save(desk.journal().draftOf(entry).with(d -> d.persons(persons)), null);
  }

  // --- before it is closed

  @Test
  void theCheckSaysUntilWhenEachPostIsIn() {
    MonthPage page = first.monthClosing().page(MONTH);
    assertThat(posts(page).well()).isTrue();
    assertThat(posts(page).sentence())
        .isEqualTo("Postes réunis\u00a0: Poste 1, Poste 2 jusqu’au 03/11/2026 à 10:00");
    first.monthClosing().close(MONTH);
    assertThat(first.monthClosing().page(MONTH).united().reason()).isEmpty();
  }

  @Test
  void overASilentPostAMonthIsClosedOnlyWithAReasonWhichIsKept() {
    clock.pass(Duration.ofDays(2));
    MonthPage page = first.monthClosing().page(MONTH);
    assertThat(posts(page).well()).isFalse();
    assertThat(posts(page).sentence()).contains("Poste 2 jusqu’au 03/11/2026");
    assertThatThrownBy(() -> first.monthClosing().close(MONTH))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("Poste 2");
    assertThat(first.months().view(MONTH).closed()).isFalse();
    first.monthClosing().close(MONTH, " Poste 2 en réparation ");
    MonthPage closed = first.monthClosing().page(MONTH);
    assertThat(closed.united().reason()).isEqualTo("Poste 2 en réparation");
    assertThat(closed.history().getFirst().reason()).isEqualTo("Poste 2 en réparation");
    assertThat(closed.history().getFirst().reopening()).isFalse();
  }

  @Test
  void overAGapAMonthIsClosedOnlyWithAReason() throws IOException {
    new October(second).visit(day(5), 700, 10, resolved("CAF", "CAF-RSA"));
    unite(second);
    lose(secondPlaceBatches());
    unite(first);
    assertThat(posts(first.monthClosing().page(MONTH)).well()).isFalse();
    assertThatThrownBy(() -> first.monthClosing().close(MONTH)).isInstanceOf(Failure.class);
    first.monthClosing().close(MONTH, "la clé est perdue");
    assertThat(first.months().view(MONTH).closed()).isTrue();
  }

  /** The files with what the second post noted; the first has its own too. */
  private List<Path> secondPlaceBatches() throws IOException {
    String me =
        second.posts().standing().stream()
            .filter(Standing::here)
            .map(standing -> standing.post().id())
            .findFirst()
            .orElseThrow();
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.getFileName().toString().startsWith("lots-" + me)).toList();
    }
  }

  private static void lose(List<Path> files) throws IOException {
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      Files.delete(file);
    }
  }

  // --- what leaves

  @Test
  void whatLeavesNamesThePostsUnitedAsAtTheClosing() {
    first.monthClosing().close(MONTH);
    clock.pass(Duration.ofDays(3));
    String words = "Poste 1, Poste 2 jusqu’au 03/11/2026 à 10:00";
    assertThat(first.months().book(Period.of(MONTH)).report().head().posts()).isEqualTo(words);
    assertThat(first.months().view(MONTH).united().posts())
        .extracting(Part::name, Part::behind)
        .containsExactly(tuple("Poste 1", false), tuple("Poste 2", false));
    assertThat(FiguresJson.write(first.months().view(MONTH)))
        .contains("\"posts\"", "\"name\" : \"Poste 2\"", "2026-11-03T09:00", "\"complete\" : true");
  }

  // --- since the closing

  @Test
  void whatTheOtherPostHadNotedBeforeIsSinceTheClosingAtBoth() {
    new October(second).visit(day(5), 700, 10, resolved("CAF", "CAF-RSA"));
    clock.pass(Duration.ofMinutes(5));
    first.monthClosing().close(MONTH);
    unite(first);
    unite(second);
    unite(first);
    assertThat(since(first).corrections()).hasSize(1);
    assertThat(since(second)).isEqualTo(since(first));
    assertThat(since(second).now())
        .isEqualTo(second.months().now(MONTH).figures().totals().outcomes());
  }

  @Test
  void aPromiseClosedAtTheOtherPostIsAFollowUpAtBoth() {
    var promise = second.followUps().open().getFirst().followUp();
    second.followUps().close(promise.id(), Ending.resolved());
    clock.pass(Duration.ofMinutes(5));
    first.monthClosing().close(MONTH);
    unite(second);
    unite(first);
    unite(second);
    assertThat(since(first).followUps()).hasSize(1);
    assertThat(since(second)).isEqualTo(since(first));
  }

  @Test
  void whatBothChangedLeadsToTheFiguresOfNowAtBoth() {
    VisitEntry entry = new October(first).of(day(6)).getFirst();
    correct(second, entry, 4);
    correct(first, entry, 2);
    clock.pass(Duration.ofMinutes(5));
    first.monthClosing().close(MONTH);
    unite(first);
    unite(second);
    unite(first);
    for (Desk desk : List.of(first, second)) {
      int persons = desk.months().now(MONTH).figures().totals().persons();
      int frozen = desk.months().view(MONTH).figures().totals().persons();
      int moved =
          since(desk).corrections().stream()
              .flatMap(step -> step.moves().stream())
              .filter(move -> move.figure().equals("Personnes reçues"))
              .mapToInt(SinceClosing.Move::by)
              .sum();
      assertThat(moved).isEqualTo(persons - frozen);
    }
  }
}
