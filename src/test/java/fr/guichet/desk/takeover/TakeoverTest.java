package fr.guichet.desk.takeover;

import static fr.guichet.desk.takeover.Imported.HEADER;
import static fr.guichet.storage.jooq.Tables.CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.selectDistinct;

import fr.guichet.desk.TestSite;
import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.History;
import fr.guichet.desk.takeover.row.Correspondences;
import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.model.Progress;
import fr.guichet.model.closing.ClosedMonth;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.model.takeover.Column;
import fr.guichet.model.takeover.Correspondence;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.ImportRecord;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.takeover.TakeoverChoices;
import fr.guichet.model.text.Ids;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Visit;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.log.Author;
import fr.guichet.storage.table.Aggregates;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeoverTest {

  private static final String GOOD = "01/10/2026;9h;Julie Durand;tel;CAF;CAF-RSA;en cours";
  private static final String JEAN = "01/10/2026;9h;Jean Roy;tel;CAF;CAF-RSA;oui";
  private static final String BAD = "02/10/2026;9h;Julie Durand;tel;CAF;CAF-RSA;peut-être";

  @TempDir private Path folder;
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
  private final Ids ids = new Ids(clock, new Random(1));
  private Database database;
  private Duty duty;
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
    duty = TestSite.duty(database, clock, ids);
    takeover = new Takeover(TestSite.takeovers(duty, database), Imported.CATALOGUE);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anImportIsOneTransaction() {
    var result = run(Takeover.Options.WHOLE, HEADER, GOOD, GOOD);

    assertThat(result.written()).isEqualTo(imports().getFirst());
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
  void aFileThatTwoPostsTookOverIsRefusedWithTheFirstDay() {
    run(Takeover.Options.WHOLE, HEADER, GOOD);
    ImportRecord here = imports().getFirst();
    ImportRecord there =
        new ImportRecord(
            "autre", "autre.csv", here.fingerprint(), here.at() + 86_400_000, 1, here.requests());
    duty.write("autre poste", tx -> tx.put(Aggregates.IMPORT, there));

    assertThatThrownBy(() -> run(Takeover.Options.WHOLE, HEADER, GOOD))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("24/11/2026")
        .hasMessageContaining("mois.csv");
  }

  @Test
  void rejectsKeepTheWholeFileOutUnlessPartial() {
    var refused = run(Takeover.Options.WHOLE, HEADER, GOOD, BAD);
    assertThat(refused.written()).isNull();
    assertThat(visits()).isEmpty();

    var partial = run(new Takeover.Options(false, true), HEADER, GOOD, BAD);
    assertThat(partial.written()).isNotNull();
    assertThat(partial.plan().rejectedRows()).isEqualTo(1);
    assertThat(visits()).hasSize(1);
  }

  @Test
  void aDryRunWritesNothing() {
    var result = run(new Takeover.Options(true, true), HEADER, GOOD, BAD);

    assertThat(result.written()).isNull();
    assertThat(result.plan().visits()).hasSize(1);
    assertThat(visits()).isEmpty();
    assertThat(imports()).isEmpty();
    assertThat(transactions()).isEqualTo(1);
  }

  @Test
  void visitsOfAClosedMonthAreTold() {
    var october =
        new ClosedMonth(
            YearMonth.of(2026, 10), 0, LocalDate.of(2026, 11, 2), "camille", "{}", "[]", null);
    duty.write("Clôture", tx -> tx.put(Aggregates.MONTH_CLOSING, october));
    String november = GOOD.replace("/10/", "/11/");

    var result = run(Takeover.Options.DRY_RUN, HEADER, GOOD, GOOD, november);

    assertThat(result.plan().remarks())
        .filteredOn(remark -> remark.contains("clôturé"))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("Visites allant dans un mois clôturé (octobre 2026)\u00a0: 2.");
  }

  @Test
  void aFileWhoseRowsAreAllRejectedLeavesNoTrace() {
    assertThat(run(new Takeover.Options(false, true), HEADER, BAD).written()).isNull();
    assertThat(imports()).isEmpty();
  }

  @Test
  void whatTheWordsMeanIsKeptForTheNextFile() {
    takeover.keep(
        List.of(
            new Correspondence(Field.OUTCOME, "peut-être", "PENDING"),
            Correspondence.ofHeader("resultat", Field.OUTCOME)),
        List.of());

    var result = run(Takeover.Options.DRY_RUN, HEADER, BAD.replace("peut-être", "Peut être"));
    assertThat(result.plan().rejects()).isEmpty();
    assertThat(result.plan().followUps()).hasSize(1);
    assertThat(result.plan().layout().column(Field.OUTCOME))
        .map(Column::why)
        .contains(Column.Why.CORRESPONDENCE);

    takeover.keep(List.of(new Correspondence(Field.OUTCOME, "PEUT-ÊTRE", "RESOLVED")), List.of());
    assertThat(takeover.correspondences())
        .contains(new Correspondence(Field.OUTCOME, "PEUT-ÊTRE", "RESOLVED"))
        .hasSize(2);

    takeover.keep(List.of(), takeover.correspondences());
    assertThat(run(Takeover.Options.DRY_RUN, HEADER, BAD).plan().rejectedRows()).isEqualTo(1);
  }

  @Test
  void whatIsSaidOfThisFileComesBeforeWhatWasKept() {
    takeover.keep(List.of(new Correspondence(Field.OUTCOME, "peut-être", "PENDING")), List.of());
    Reading said =
        new Reading(
            Correspondences.none().mean(Field.OUTCOME, "Peut-être", "RESOLVED"),
            TakeoverChoices.NONE);

    var plan =
        takeover
            .importTable(Imported.table(HEADER, BAD), said, Takeover.Options.DRY_RUN, Progress.NONE)
            .plan();

    assertThat(plan.visits().getFirst().requests().getFirst().outcome())
        .isEqualTo(Outcome.RESOLVED);
  }

  /** Stops at its nth question. */
  private record Stopping(AtomicInteger left) implements Progress {
    @Override
    public void at(double share) {
      assertThat(share).isBetween(0.0, 1.0);
    }

    @Override
    public boolean cancelled() {
      return left.getAndDecrement() == 0;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void anImportThatIsStoppedLeavesNothing(int questions) {
    Progress stopping = new Stopping(new AtomicInteger(questions));
    Table table = Imported.table(HEADER, GOOD, GOOD);

    assertThatThrownBy(
            () -> takeover.importTable(table, Reading.USUAL, Takeover.Options.WHOLE, stopping))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("Arrêté");
    assertThat(visits()).isEmpty();
    assertThat(transactions()).isEqualTo(1);
  }

  @Test
  void anImportIsUndoneLaterByItsRecordAndWhole() {
    ImportRecord record = run(Takeover.Options.WHOLE, HEADER, GOOD, GOOD).written();
    History later = new History(TestSite.duty(database, clock, ids));
    assertThat(takeover.imports()).containsExactly(record);

    Progress stopping = new Stopping(new AtomicInteger(0));
    assertThatThrownBy(() -> later.undoImport(record, stopping)).isInstanceOf(Failure.class);
    assertThat(visits()).hasSize(2);

    assertThat(later.undoImport(record, Progress.NONE)).contains("mois.csv");
    assertThat(visits()).isEmpty();
    assertThat(takeover.imports()).isEmpty();
    List<Agent> agents = database.read(sql -> Aggregates.AGENT.all(sql).toList());
    assertThat(agents).containsExactly(Imported.CAMILLE);
    assertThatThrownBy(() -> later.undoImport(record, Progress.NONE))
        .hasMessageContaining("mois.csv");
    assertThat(run(Takeover.Options.WHOLE, HEADER, GOOD, GOOD).written()).isNotNull();
  }

  @Test
  void anImportOfWhichAnEntryHasChangedStays() {
    ImportRecord record = run(Takeover.Options.WHOLE, HEADER, GOOD, GOOD).written();
    String gone = visits().getFirst().id();
    String followed = visits().getFirst().requests().getFirst().id();
    duty.write(
        "Visite supprimée",
        tx -> {
          Aggregates.FOLLOW_UP
              .all(tx.sql())
              .filter(f -> f.request().equals(followed))
              .toList()
              .forEach(f -> tx.remove(Aggregates.FOLLOW_UP, f.id()));
          tx.remove(Aggregates.VISIT, gone);
        });

    assertThatThrownBy(() -> new History(duty).undoImport(record, Progress.NONE))
        .hasMessageContaining("Visite supprimée");
    assertThat(visits()).hasSize(1);
  }

  @Test
  void anAgentWhomAnImportBroughtStaysOnceOthersNameHer() {
    ImportRecord record = run(Takeover.Options.WHOLE, HEADER, GOOD, JEAN).written();
    Visit hers =
        visits().stream()
            .filter(visit -> duty.agentName(visit.agent()).equals("Julie Durand"))
            .findFirst()
            .get();
    Visit again = copy(hers, ids.next());
    duty.write("Autre visite", tx -> tx.put(Aggregates.VISIT, again));
    Agent other =
        duty.everyAgent().stream().filter(a -> a.name().equals("Jean Roy")).findFirst().get();
    Agent withAccess = new Agent(other.id(), "Jean Leroy", Role.ADVISER, true);
    duty.write("Accès", tx -> tx.put(Aggregates.AGENT, withAccess));

    new History(duty).undoImport(record, Progress.NONE);

    assertThat(visits()).containsExactly(again);
    assertThat(duty.everyAgent())
        .extracting(Agent::name)
        .containsExactlyInAnyOrder("Camille Martin", "Julie Durand", "Jean Leroy");
  }

  private Takeover.Result run(Takeover.Options options, String... lines) {
    Table table = Imported.table(lines);
    return takeover.importTable(table, Reading.USUAL, options, Progress.NONE);
  }

  /** The same visit again, of this site's own making. */
  private static Visit copy(Visit visit, String id) {
    return new Visit(
        id,
        visit.when(),
        visit.agent(),
        visit.channel(),
        visit.place(),
        visit.length(),
        1,
        List.of(),
        List.of(visit.requests().getFirst().id()),
        null,
        null,
        visit.profile(),
        new Visit.Source(null, null));
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
