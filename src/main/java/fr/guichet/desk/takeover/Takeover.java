package fr.guichet.desk.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.takeover.row.Correspondences;
import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.model.Progress;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.takeover.ColumnSample;
import fr.guichet.model.takeover.Correspondence;
import fr.guichet.model.takeover.ImportRecord;
import fr.guichet.model.takeover.Layout;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.takeover.TakeoverPlan;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Visit;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes a site's own spreadsheet over into the file, once, as one transaction and so one undo. */
public final class Takeover {

  private final Post post;
  private final Catalogue catalogue;

  public Takeover(Post post, Catalogue catalogue) {
    this.post = post;
    this.catalogue = catalogue;
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

    /** Reads and tells. */
    public static final Options DRY_RUN = new Options(true, false);
  }

  /**
   * What an import did.
   *
   * @param written what was kept of it; null for a dry run, for rejects without « partial », or
   *     when no row is left
   */
  public record Result(TakeoverPlan plan, ImportRecord written) {}

  /**
   * What the columns of a table are, to be shown and corrected.
   *
   * @throws Failure UNREADABLE_FILE when no row looks like a header
   */
  public Layout layout(Table table, Reading reading) {
    return interpreter(reading, "").layout(table);
  }

  /** The rows that may hold the headers, when the one found is not right; at least one. */
  public List<Table.Row> headerRows(Table table) {
    return LayoutFinder.candidates(table);
  }

  /** What the columns of a layout hold; nothing of those that name people. */
  public List<ColumnSample> samples(Table table, Layout layout) {
    return new Samples(table, layout).all();
  }

  /**
   * Reads a table and, where the options allow it, writes it. What the site's words mean is asked
   * of the reading, then of the kept correspondences, then of the program's own words.
   *
   * @throws Failure REFUSED when the file was taken over before, or when it was cancelled: then
   *     nothing is written; UNREADABLE_FILE when it holds nothing to take over
   */
  public Result importTable(Table table, Reading reading, Options options, Progress progress) {
    refuseTaken(table);
    String importId = post.nextId();
    TakeoverPlan plan = interpreter(reading, importId).plan(table, progress);
    boolean allowed = plan.rejects().isEmpty() || options.partial();
    boolean writes = !options.dryRun() && allowed && !plan.visits().isEmpty();
    return new Result(plan, writes ? write(table, importId, plan, progress) : null);
  }

  /**
   * @throws Failure REFUSED when the file was taken over before
   */
  public void refuseTaken(Table table) {
    Optional<ImportRecord> before =
        post.read(sql -> Aggregates.IMPORT.ofFingerprint(sql, table.fingerprint()));
    if (before.isPresent()) {
      String day =
          DateWords.numbers(
              Instant.ofEpochMilli(before.get().at()).atZone(post.context("").zone()));
      throw new Failure(
          Failure.Kind.REFUSED, text("import.file.already", day, before.get().fileName()));
    }
  }

  private Interpreter interpreter(Reading reading, String importId) {
    Correspondences all = Correspondences.of(correspondences()).under(reading.said());
    return new Interpreter(catalogue, post.context(importId), new Reading(all, reading.choices()));
  }

  private ImportRecord write(Table table, String importId, TakeoverPlan plan, Progress progress) {
    ImportRecord done =
        new ImportRecord(
            importId,
            table.fileName(),
            table.fingerprint(),
            post.now(),
            plan.visits().size(),
            plan.requests());
    post.write(text("import.label", table.fileName()), tx -> put(tx, done, plan, progress));
    return done;
  }

  private void put(Transaction tx, ImportRecord done, TakeoverPlan plan, Progress progress) {
    Steps steps = new Steps(progress, plan.visits().size() + plan.followUps().size());
    plan.newAgents().forEach(agent -> tx.put(Aggregates.AGENT, agent));
    tx.put(Aggregates.IMPORT, done);
    for (Visit visit : plan.visits()) {
      steps.next();
      tx.put(Aggregates.VISIT, visit);
      post.keep(tx, visit, plan.texts());
    }
    for (FollowUp followUp : plan.followUps()) {
      steps.next();
      tx.put(Aggregates.FOLLOW_UP, followUp);
    }
  }

  /** The imports that are not undone, the last one first. */
  public List<ImportRecord> imports() {
    return post.read(sql -> Aggregates.IMPORT.all(sql).toList()).reversed();
  }

  /** What the site's words mean, as it was kept. */
  public List<Correspondence> correspondences() {
    return post.read(sql -> Aggregates.CORRESPONDENCE.all(sql).toList());
  }

  /**
   * Keeps what some words mean and forgets others, for this file and the next ones; one
   * transaction.
   */
  public void keep(List<Correspondence> some, List<Correspondence> forgotten) {
    if (some.isEmpty() && forgotten.isEmpty()) {
      return;
    }
    Correspondence first = some.isEmpty() ? forgotten.getFirst() : some.getFirst();
    post.write(
        text("import.correspondence.label", first.text()),
        tx -> {
          forgotten.forEach(one -> tx.remove(Aggregates.CORRESPONDENCE, one.key()));
          some.forEach(one -> tx.put(Aggregates.CORRESPONDENCE, one));
        });
  }
}
