package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.figures.Period;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A clock in 1970, in 2040, going back, on the nights when it changes: nothing is ordered wrongly,
 * nobody is locked out.
 */
class WrongClockTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  @TempDir private Path folder;

  private void set(String now) {
    clock.pass(Duration.between(clock.instant(), Instant.parse(now)));
  }

  private VisitEntry save(Desk desk) {
    RequestDraft rsa = RequestDraft.of("CAF", "CAF-RSA", "").decided(Outcome.RESOLVED, false);
    VisitDraft draft =
        VisitDraft.started(
            desk.duty().nextId(), desk.duty().serving().id(), clock.millis(), Channel.WALK_IN);
    return desk.visits().save(draft.withRequests(List.of(rsa)), null);
  }

  private List<Long> times() throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("guichet.db"));
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("SELECT min(at) FROM change GROUP BY tx ORDER BY min(seq)")) {
      List<Long> all = new ArrayList<>();
      while (rows.next()) {
        all.add(rows.getLong(1));
      }
      return all;
    }
  }

  @Test
  void whateverTheClockSaysTheLogIsInTheOrderOfWritingAndEverybodyComesIn() throws SQLException {
    TestSite.usual(folder, CATALOGUE, clock).close();
    List<String> clocks =
        List.of(
            "2040-02-29T12:00:00Z",
            "2026-11-24T09:12:00Z",
            "2026-11-24T09:11:00Z",
            "2037-12-31T23:59:59Z");
    List<String> saved = new ArrayList<>();
    for (String now : clocks) {
      set(now);
      try (Workplace workplace = TestSite.open(folder, CATALOGUE, clock)) {
        Desk desk = workplace.desk();
        saved.add(save(desk).visit().id());
        save(desk);
        assertThat(desk.history().undo()).as(now + ": the last is undone").isNotEmpty();
        assertThat(saved).allSatisfy(id -> assertThat(desk.journal().find(id)).isPresent());
        assertThat(workplace.verification().check()).as(now).isNotEmpty();
      }
    }
    assertThat(times()).as("strictly growing").isSorted().doesNotHaveDuplicates();
  }

  @Test
  void before2019TheClockItselfIsNamedAndEverybodyComesIn() {
    TestSite.usual(folder, CATALOGUE, clock).close();
    set("1970-01-01T00:00:05Z");
    try (Workplace workplace = TestSite.open(folder, CATALOGUE, clock)) {
      Desk desk = workplace.desk();
      assertThatThrownBy(() -> save(desk))
          .isInstanceOf(Failure.class)
          .hasMessageContaining("horloge");
      set("2026-11-24T09:12:00Z");
      assertThat(desk.journal().find(save(desk).visit().id())).isPresent();
    }
  }

  @Test
  void aClockThatWasWrongMovesNoEntryOutOfTheDayItWasSavedOn() {
    set("2040-02-29T12:00:00Z");
    try (Workplace workplace = TestSite.usual(folder, CATALOGUE, clock)) {
      Desk desk = workplace.desk();
      save(desk);
      set("2026-11-24T09:12:00Z");
      VisitEntry today = save(desk);
      assertThat(today.visit().when().day()).isEqualTo(LocalDate.of(2026, 11, 24));
      Period november = Period.of(YearMonth.of(2026, 11));
      assertThat(desk.months().book(november).report().figures().totals().visits()).isEqualTo(1);
    }
  }

  @Test
  void theNightsWhenTheHourChangesCountEachVisitOnce() {
    try (Workplace workplace = TestSite.usual(folder, CATALOGUE, clock)) {
      Desk desk = workplace.desk();
      List<String> nights =
          List.of(
              "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", // both half past two
              "2027-03-28T00:59:00Z", "2027-03-28T01:01:00Z"); // two minutes, an hour apart
      List<Integer> minutes = new ArrayList<>();
      for (String night : nights) {
        set(night);
        minutes.add(save(desk).visit().when().minuteOfDay());
      }
      assertThat(minutes).containsExactly(150, 150, 119, 181);
      assertThat(desk.history().undo()).isNotEmpty();
      var days =
          desk.journal()
              .find(JournalQuery.between(LocalDate.of(2026, 10, 25), LocalDate.of(2027, 3, 28)));
      assertThat(days).hasSize(3);
      assertThat(workplace.verification().check()).isNotEmpty();
    }
  }
}
