package fr.guichet.ui.counter.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.RawEntries;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.desk.takeover.Takeover;
import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.Progress;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.visit.JournalQuery;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.kit.FakeMessages;
import fr.guichet.ui.kit.task.Background;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search of past days shows the newest at once, and the others to who goes on. */
class JournalModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder;
  private final FakeMessages messages = new FakeMessages();
  private Workplace workplace;
  private Desk desk;
  private JournalModel model;

  @BeforeEach
  void open() throws SQLException {
    var clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
    workplace = TestSite.usual(folder, OfficialCatalogue.load(), clock);
    desk = workplace.desk();
    new RawEntries(desk, 12).write(folder.resolve("guichet.db"), TODAY.minusDays(40), TODAY);
    model = new JournalModel(desk, Background.direct(messages::trouble), messages, null);
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  private static JournalFilter words(String words) {
    return new JournalFilter(words, JournalFilter.Period.YEAR, null, null, null, false);
  }

  @Test
  void theNewestAreThereAtOnceAndTheOthersForWhoGoesOn() {
    model.search(words(""));
    int all = desk.journal().find(JournalQuery.between(TODAY.minusYears(1), TODAY)).size();
    assertThat(model.entries()).as("not in memory yet").hasSize(all);
    model.search(words("a"));
    assertThat(model.entries()).hasSize(100);
    assertThat(model.visits()).isGreaterThan(100);
    assertThat(model.requests()).isGreaterThan(model.visits());
    assertThat(model.moreToRead()).isTrue();
    model.readRest();
    assertThat(model.entries()).hasSize(model.visits());
    model.read();
    assertThat(model.moreToRead()).as("read again after something was written").isFalse();
    model.search(words("ap"));
    assertThat(model.entries()).as("another word begins anew").hasSizeLessThanOrEqualTo(100);
    model.leaveSearch();
    assertThat(model.entries()).hasSize(12);
    assertThat(model.visits()).isEqualTo(12);
  }

  @Test
  void aVisitOfTheFirstDaysThatWasTakenOverIsFoundAndCorrected() {
    var head = new Table.Row(1, List.of("date", "partenaire", "demarche", "resultat"));
    var first = new Table.Row(2, List.of("02/01/2019", "CAF", "CAF-RSA", "resolue"));
    Table table = new Table("2019.csv", "", "0".repeat(64), List.of(head, first));
    desk.takeover().importTable(table, Reading.USUAL, Takeover.Options.WHOLE, Progress.NONE);

    model.search(new JournalFilter("rsa", JournalFilter.Period.EVER, null, null, null, false));
    VisitEntry oldest = model.entries().getLast();
    assertThat(oldest.visit().when().day()).isEqualTo(LocalDate.of(2019, 1, 2));

    VisitDraft draft = desk.journal().draftOf(oldest).with(d -> d.persons(2));
    assertThat(desk.visits().save(draft, null).visit().persons()).isEqualTo(2);
  }
}
