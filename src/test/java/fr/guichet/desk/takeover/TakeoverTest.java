package fr.guichet.desk.takeover;

import static fr.guichet.desk.takeover.Imported.HEADER;
import static fr.guichet.storage.jooq.Tables.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.selectDistinct;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.OpeningHours;
import fr.guichet.model.site.Site;
import fr.guichet.model.takeover.ImportRecord;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.text.Ids;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Visit;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.log.Author;
import fr.guichet.storage.table.Aggregates;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeoverTest {

  private static final String GOOD = "01/10/2026;9h;Julie Durand;tel;CAF;CAF-RSA;en cours";
  private static final String BAD = "02/10/2026;9h;Julie Durand;tel;CAF;CAF-RSA;peut-être";

  @TempDir private Path folder;
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
  private final Ids ids = new Ids(clock, new Random(1));
  private Database database;
  private Takeover takeover;

  @BeforeEach
  void openASite() {
    database = Database.open(new DataFolder(folder), clock);
    Author author = new Author("post", "session", Imported.CAMILLE.id());
    Site site =
        new Site("s", "Guise", "", "", "", ZoneId.of("Europe/Paris"), OpeningHours.none(), false);
    database.write(
        author,
        "Installation",
        "tx0",
        tx -> {
          tx.put(Aggregates.SITE, site);
          tx.put(Aggregates.AGENT, Imported.CAMILLE);
        });
    takeover = new Takeover(database, Imported.CATALOGUE, clock, () -> author, ids::next);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anImportIsOneTransaction() {
    var result = run(Takeover.Options.WHOLE, HEADER, GOOD, GOOD);

    assertThat(result.written()).isTrue();
    assertThat(visits()).containsExactlyInAnyOrderElementsOf(result.plan().visits());
    List<FollowUp> followUps = database.read(sql -> Aggregates.FOLLOW_UP.all(sql).toList());
    List<Agent> agents = database.read(sql -> Aggregates.AGENT.all(sql).toList());
    assertThat(followUps)
        .containsExactlyInAnyOrderElementsOf(result.plan().followUps())
        .extracting(FollowUp::promisedDay)
        .containsOnlyNulls();
    assertThat(agents).contains(result.plan().newAgents().getFirst());
    assertThat(imports()).extracting(ImportRecord::visits).containsExactly(2);
    assertThat(transactions()).isEqualTo(2);
  }

  @Test
  void theSameFileTwiceIsRefusedWithTheReason() {
    run(Takeover.Options.WHOLE, HEADER, GOOD);

    assertThatThrownBy(() -> run(new Takeover.Options(true, false), HEADER, GOOD))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("24/11/2026")
        .hasMessageContaining("mois.csv");
    assertThat(visits()).hasSize(1);
  }

  @Test
  void rejectsKeepTheWholeFileOutUnlessPartial() {
    var refused = run(Takeover.Options.WHOLE, HEADER, GOOD, BAD);
    assertThat(refused.written()).isFalse();
    assertThat(visits()).isEmpty();

    var partial = run(new Takeover.Options(false, true), HEADER, GOOD, BAD);
    assertThat(partial.written()).isTrue();
    assertThat(partial.plan().rejectedRows()).isEqualTo(1);
    assertThat(visits()).hasSize(1);
  }

  @Test
  void aDryRunWritesNothing() {
    var result = run(new Takeover.Options(true, true), HEADER, GOOD, BAD);

    assertThat(result.written()).isFalse();
    assertThat(result.plan().visits()).hasSize(1);
    assertThat(visits()).isEmpty();
    assertThat(imports()).isEmpty();
    assertThat(transactions()).isEqualTo(1);
  }

  @Test
  void aFileWhoseRowsAreAllRejectedLeavesNoTrace() {
    assertThat(run(new Takeover.Options(false, true), HEADER, BAD).written()).isFalse();
    assertThat(imports()).isEmpty();
  }

  private Takeover.Result run(Takeover.Options options, String... lines) {
    Table table = Imported.table(lines);
    return takeover.importTable(table, Correspondences.none(), options);
  }

  private List<Visit> visits() {
    return database.read(sql -> Aggregates.VISIT.all(sql).toList());
  }

  private List<ImportRecord> imports() {
    return database.read(sql -> Aggregates.IMPORT.all(sql).toList());
  }

  private int transactions() {
    return database.read(sql -> sql.fetchCount(selectDistinct(CHANGE.TX).from(CHANGE)));
  }
}
