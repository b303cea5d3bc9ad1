package fr.guichet.desk.duty;

import fr.guichet.desk.takeover.Steps;
import fr.guichet.model.Progress;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.takeover.ImportRecord;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.ChangeLog;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Undo: one's own transactions of this session, newest first, whole: those of the agent who serves,
 * not of a colleague who served before at the same window. Put back as a new transaction through
 * today's checks; refused with a sentence where something has changed since.
 */
public final class History {

  private final Duty duty;

  public History(Duty duty) {
    this.duty = duty;
  }

  /** What Ctrl+Z would undo, in French; empty when there is nothing. */
  public Optional<String> undoable() {
    return lastUndoable().map(Change::label);
  }

  /** The appointment that Ctrl+Z would put back, by its id; empty when it is about none. */
  public Optional<String> undoableAppointment() {
    return undoable(Aggregates.APPOINTMENT).stream().findFirst();
  }

  /** The visits that Ctrl+Z would put back or take away, by their ids. */
  public List<String> undoableVisits() {
    return undoable(Aggregates.VISIT);
  }

  private List<String> undoable(Aggregate<?> thing) {
    return duty.database()
        .read(
            sql ->
                ChangeLog.lastUndoable(sql, duty.author()).stream()
                    .flatMap(last -> ChangeLog.ofTransaction(sql, last.tx()).stream())
                    .filter(change -> change.kind().equals(thing.kind()))
                    .map(Change::key)
                    .distinct()
                    .toList());
  }

  private Optional<Change> lastUndoable() {
    return duty.database().read(sql -> ChangeLog.lastUndoable(sql, duty.author()));
  }

  /**
   * Undoes the last transaction of the agent who serves, in this session.
   *
   * @return what is true again, in a sentence
   * @throws Failure REFUSED when there is nothing to undo, when it has changed since, or when
   *     something that no undo reaches was done since
   */
  public String undo() {
    Lasting lasting = duty.lasting();
    Change last =
        lastUndoable()
            .filter(change -> change.seq() > lasting.place())
            .orElseThrow(
                () ->
                    lasting.label().isEmpty()
                        ? refused("history.nothing")
                        : refused("history.lasting", lasting.label()));
    String words = duty.database().read(sql -> Undone.words(sql, last, duty.today()));
    undo(last.tx(), last.label());
    return words;
  }

  /**
   * Undoes her last undo in this session, unless something new was done since.
   *
   * @return what was done again, in French
   * @throws Failure REFUSED when there is nothing to do again
   */
  public String redo() {
    Change last =
        duty.database()
            .read(sql -> ChangeLog.lastRedoable(sql, duty.author()))
            .orElseThrow(() -> refused("history.nothingToRedo"));
    String label =
        duty.database().read(sql -> ChangeLog.ofTransaction(sql, last.undoes())).getFirst().label();
    duty.undo(label, last.tx(), tx -> putBack(tx, last.tx(), Progress.NONE));
    return label;
  }

  /**
   * Undoes the last import of a file, whole, also a later day.
   *
   * @throws Failure REFUSED when no such import is left, or an entry of it has changed since
   */
  public void undoImport(String fileName) {
    ImportRecord record =
        duty.database()
            .read(
                sql ->
                    Aggregates.IMPORT
                        .all(sql)
                        .filter(i -> i.fileName().equals(fileName))
                        .max(Comparator.comparingLong(ImportRecord::at)))
            .orElseThrow(() -> refused("history.noImport", fileName));
    undoImport(record, Progress.NONE);
  }

  /**
   * Undoes a whole import, also a later day.
   *
   * @param progress is told how much is put back
   * @return what was undone, in French
   * @throws Failure REFUSED when it is undone already, when an entry of it has changed since, or
   *     when it was cancelled: then all stays as it was
   */
  public String undoImport(ImportRecord record, Progress progress) {
    Change change =
        duty.database()
            .read(sql -> ChangeLog.last(sql, Aggregates.IMPORT.kind(), record.id()))
            .filter(last -> last.snapshot() != null)
            .orElseThrow(() -> refused("history.noImport", record.fileName()));
    duty.undo(
        Texts.text("label.undo", change.label()),
        change.tx(),
        transaction -> putBack(transaction, change.tx(), progress));
    duty.reload();
    return change.label();
  }

  private void undo(String tx, String label) {
    duty.undo(
        Texts.text("label.undo", label),
        tx,
        transaction -> putBack(transaction, tx, Progress.NONE));
  }

  /** Reads one change after the other: an import has as many as it has visits. */
  private static void putBack(Transaction tx, String undone, Progress progress) {
    List<Long> places = ChangeLog.placesOf(tx.sql(), undone);
    Steps steps = new Steps(progress, 2 * places.size());
    for (long place : places) {
      steps.next();
      Change change = ChangeLog.at(tx.sql(), place);
      Change last = ChangeLog.last(tx.sql(), change.kind(), change.key()).orElseThrow();
      // What was changed and put back since is as it was
      if (!Objects.equals(last.snapshot(), change.snapshot()) && !broughtAgent(tx, change)) {
        throw refused("history.changedSince", last.label());
      }
    }
    for (long place : places.reversed()) {
      steps.next();
      Change change = ChangeLog.at(tx.sql(), place);
      putBack(tx, Aggregates.ofKind(change.kind()), change);
    }
  }

  private static <T> void putBack(Transaction tx, Aggregate<T> aggregate, Change change) {
    String before = ChangeLog.before(tx.sql(), change).map(Change::snapshot).orElse(null);
    if (broughtAgent(tx, change) && stays(tx, change)) {
      return;
    }
    if (before == null) {
      tx.remove(aggregate, change.key());
    } else {
      tx.put(aggregate, Snapshots.read(before, aggregate.type()));
    }
  }

  /** An agent whom an import or the like brought. */
  private static boolean broughtAgent(Transaction tx, Change change) {
    return change.kind().equals(Aggregates.AGENT.kind())
        && ChangeLog.before(tx.sql(), change).isEmpty()
        && ChangeLog.placesOf(tx.sql(), change.tx()).size() > 1;
  }

  /** She was changed since, given an access perhaps, or other entries name her by now. */
  private static boolean stays(Transaction tx, Change change) {
    Change last = ChangeLog.last(tx.sql(), change.kind(), change.key()).orElseThrow();
    return !Objects.equals(last.snapshot(), change.snapshot())
        || Aggregates.AGENT.named(tx.sql(), change.key());
  }

  private static Failure refused(String key, Object... args) {
    return new Failure(Kind.REFUSED, Texts.text(key, args));
  }
}
