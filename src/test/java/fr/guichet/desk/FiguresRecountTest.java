package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import fr.guichet.model.visit.Awaited;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever entry goes or comes back, every figure is what a count of the entries gives. */
class FiguresRecountTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();
  private static final Period OCTOBER = Period.of(HandMadeMonth.MONTH);

  private final TestClock clock = HandMadeMonth.clock();

  @TempDir private Path folder;
  private Workplace workplace;
  private Desk desk;

  @BeforeEach
  void install() {
    workplace = TestSite.install(folder, CATALOGUE, clock);
    desk = workplace.desk();
    new HandMadeMonth(clock, desk).fill();
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  private void everyFigureIsARecount(String when) {
    MonthFigures figures = desk.months().book(OCTOBER).report().figures();
    Map<String, Double> expected = Recount.of(desk, OCTOBER);
    Map<String, Double> told = rounded(Recount.told(figures));
    assertThat(told).as(when).isEqualTo(rounded(expected));
    assertThat(told).hasSizeGreaterThan(20);
  }

  private static Map<String, Double> rounded(Map<String, Double> counts) {
    Map<String, Double> rounded = new HashMap<>();
    counts.forEach((name, n) -> rounded.put(name, Math.rint(n * 1e6) / 1e6));
    return rounded;
  }

  @Test
  void deletingAnyEntryLeavesEveryTotalEqualToARecount() {
    random(new Random(4), 24);
    everyFigureIsARecount("all");
    MonthFigures before = desk.months().book(OCTOBER).report().figures();
    List<VisitEntry> entries =
        desk.journal().find(JournalQuery.between(LocalDate.of(2026, 9, 1), OCTOBER.until()));
    assertThat(entries).hasSizeGreaterThan(30);
    for (VisitEntry entry : entries) {
      desk.visits().delete(entry.visit().id());
      everyFigureIsARecount("without " + entry.visit());
      assertThat(desk.months().book(OCTOBER).report().figures()).isNotEqualTo(before);
      desk.history().undo();
    }
    assertThat(desk.months().book(OCTOBER).report().figures())
        .as("all brought back")
        .isEqualTo(before);
  }

  @Test
  void deletingThemOneAfterTheOtherEndsWithNone() {
    for (VisitEntry entry : desk.journal().find(between())) {
      desk.visits().delete(entry.visit().id());
    }
    MonthFigures figures = desk.months().book(OCTOBER).report().figures();
    assertThat(figures.totals().visits()).isZero();
    assertThat(figures.totals().requests()).isZero();
    assertThat(figures.totals().minutes()).isZero();
    assertThat(figures.obstacles().causes()).isEmpty();
    assertThat(figures.data()).isEmpty();
    assertThat(figures.days()).isEmpty();
    assertThat(figures.partners()).extracting(p -> p.requests()).containsOnly(0);
  }

  private static JournalQuery between() {
    return JournalQuery.between(OCTOBER.from(), OCTOBER.until());
  }

  /** Visits of one to four requests of any kind. */
  private void random(Random chance, int visits) {
    List<Procedure> procedures =
        CATALOGUE.proceduresOn(OCTOBER.from()).stream().filter(p -> !p.isOther()).toList();
    for (int i = 0; i < visits; i++) {
      List<RequestDraft> lines = new ArrayList<>();
      for (int n = chance.nextInt(4); n >= 0; n--) {
        lines.add(line(chance, procedures.get(chance.nextInt(procedures.size()))));
      }
      VisitDraft draft =
          VisitDraft.started(
                  desk.duty().nextId(),
                  desk.duty().agents().getFirst().id(),
                  clock.millis(),
                  Channel.values()[chance.nextInt(Channel.values().length)])
              .at(OCTOBER.from().plusDays(chance.nextInt(31)), 480 + chance.nextInt(600))
              .with(d -> d.minutes(chance.nextBoolean() ? null : 5 + chance.nextInt(60)))
              .withPersons(1 + chance.nextInt(3))
              .withRequests(lines);
      desk.visits().save(draft, null);
    }
  }

  private static RequestDraft line(Random chance, Procedure procedure) {
    Outcome outcome = Outcome.values()[chance.nextInt(Outcome.values().length)];
    RequestDraft line =
        RequestDraft.of(procedure.partner(), procedure.code(), "").decided(outcome, false);
    return switch (outcome) {
      case RESOLVED -> line;
      case PENDING ->
          line.awaiting(
              Awaited.ofDigit(1 + chance.nextInt(4)).orElseThrow(), LocalDate.of(2026, 12, 1));
      case PLANNED_ORIENTATION ->
          line.with(
              l ->
                  l.target(chance.nextBoolean() ? "Mairie" : "mairie")
                      .reason(OrientationReason.ofDigit(1 + chance.nextInt(3)).orElseThrow()));
      case REDIRECTED ->
          line.with(
              l -> l.cause(Cause.ofDigit(1 + chance.nextInt(9)).orElseThrow()).target("MDPH"));
      case UNFINISHED ->
          line.with(l -> l.cause(Cause.ofDigit(1 + chance.nextInt(9)).orElseThrow()));
    };
  }
}
