package fr.guichet.desk.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Site;
import fr.guichet.model.takeover.ImportRecord;
import fr.guichet.model.takeover.Layout;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.takeover.TakeoverPlan;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.log.Author;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes a site's own spreadsheet over into the file, once, as one transaction and so one undo. */
public final class Takeover {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Database database;
  private final Catalogue catalogue;
  private final Clock clock;
  private final Supplier<Author> author;
  private final Supplier<String> ids;

  /**
   * @param author who imports: the agent who serves
   * @param ids makes keys
   */
  public Takeover(
      Database database,
      Catalogue catalogue,
      Clock clock,
      Supplier<Author> author,
      Supplier<String> ids) {
    this.database = database;
    this.catalogue = catalogue;
    this.clock = clock;
    this.author = author;
    this.ids = ids;
  }

  /**
   * How far an import may go.
   *
   * @param dryRun reads and tells, writes nothing
   * @param partial writes the rows that could be read even where others are rejected
   */
  public record Options(boolean dryRun, boolean partial) {

    /** Writes when nothing is rejected. */
    public static final Options WHOLE = new Options(false, false);
  }

  /**
   * What an import did.
   *
   * @param written false for a dry run, for rejects without « partial », or when no row is left
   */
  public record Result(TakeoverPlan plan, boolean written) {}

  /**
   * What the columns of a table are, to be shown and corrected.
   *
   * @throws Failure UNREADABLE_FILE when no row looks like a header
   */
  public Layout layout(Table table, Correspondences correspondences) {
    return interpreter(correspondences, "").layout(table);
  }

  /**
   * Reads a table and, where the options allow it, writes it.
   *
   * @throws Failure REFUSED when the file was taken over before, UNREADABLE_FILE when it holds
   *     nothing to take over
   */
  public Result importTable(Table table, Correspondences correspondences, Options options) {
    refuseTwice(table);
    String importId = ids.get();
    TakeoverPlan plan = interpreter(correspondences, importId).plan(table);
    boolean allowed = plan.rejects().isEmpty() || options.partial();
    boolean written = !options.dryRun() && allowed && !plan.visits().isEmpty();
    if (written) {
      write(table, importId, plan);
    }
    return new Result(plan, written);
  }

  private void refuseTwice(Table table) {
    Optional<ImportRecord> before =
        database.read(sql -> Aggregates.IMPORT.ofFingerprint(sql, table.fingerprint()));
    if (before.isPresent()) {
      String day = DAY.format(Instant.ofEpochMilli(before.get().at()).atZone(site().zone()));
      throw new Failure(
          Failure.Kind.REFUSED, text("import.file.already", day, before.get().fileName()));
    }
  }

  private Interpreter interpreter(Correspondences correspondences, String importId) {
    List<Agent> agents = database.read(sql -> Aggregates.AGENT.all(sql).toList());
    String importer = author.get().agent();
    Agent serving = agents.stream().filter(a -> a.id().equals(importer)).findFirst().orElseThrow();
    ZoneId zone = site().zone();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    Context context = new Context(zone, today, agents, serving, ids, importId);
    return new Interpreter(catalogue, context, correspondences);
  }

  private Site site() {
    return database
        .read(sql -> Aggregates.SITE.all(sql).findFirst())
        .orElseThrow(() -> new IllegalStateException("No site"));
  }

  private void write(Table table, String importId, TakeoverPlan plan) {
    ImportRecord done =
        new ImportRecord(
            importId,
            table.fileName(),
            table.fingerprint(),
            clock.millis(),
            plan.visits().size(),
            plan.requests());
    database.write(
        author.get(), text("import.label", table.fileName()), ids.get(), tx -> put(tx, done, plan));
  }

  private static void put(Transaction tx, ImportRecord done, TakeoverPlan plan) {
    plan.newAgents().forEach(agent -> tx.put(Aggregates.AGENT, agent));
    tx.put(Aggregates.IMPORT, done);
    plan.visits().forEach(visit -> tx.put(Aggregates.VISIT, visit));
    plan.followUps().forEach(followUp -> tx.put(Aggregates.FOLLOW_UP, followUp));
  }
}
