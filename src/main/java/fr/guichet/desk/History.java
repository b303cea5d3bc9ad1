package fr.guichet.desk;

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
 * Undo: one's own transactions of this session, newest first, whole; put back as a new transaction
 * through today's checks. Refused with a sentence where something has changed since.
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

  private Optional<Change> lastUndoable() {
    return duty.database().read(sql -> ChangeLog.lastUndoable(sql, duty.session()));
  }

  /**
   * Undoes the last transaction of this session.
   *
   * @return what was undone, in French
   * @throws Failure REFUSED when there is nothing to undo, or when it has changed since
   */
  public String undo() {
    Change last = lastUndoable().orElseThrow(() -> refused("history.nothing"));
    undo(last.tx(), last.label());
    return last.label();
  }

  /**
   * Undoes the last undo of this session, unless something new was done since.
   *
   * @return what was done again, in French
   * @throws Failure REFUSED when there is nothing to do again
   */
  public String redo() {
    Change last =
        duty.database()
            .read(sql -> ChangeLog.lastRedoable(sql, duty.session()))
            .orElseThrow(() -> refused("history.nothingToRedo"));
    String label =
        duty.database().read(sql -> ChangeLog.ofTransaction(sql, last.undoes())).getFirst().label();
    duty.undo(label, last.tx(), tx -> putBack(tx, last.tx()));
    return label;
  }

  /**
   * Undoes a whole import, also a later day, by the name of its file.
   *
   * @throws Failure REFUSED when no such import is left, or an entry of it has changed since
   */
  public String undoImport(String fileName) {
    ImportRecord record =
        duty.database()
            .read(
                sql ->
                    Aggregates.IMPORT
                        .all(sql)
                        .filter(i -> i.fileName().equals(fileName))
                        .max(Comparator.comparingLong(ImportRecord::at)))
            .orElseThrow(() -> refused("history.noImport", fileName));
    Change change =
        duty.database()
            .read(sql -> ChangeLog.last(sql, Aggregates.IMPORT.kind(), record.id()))
            .orElseThrow();
    undo(change.tx(), change.label());
    return change.label();
  }

  private void undo(String tx, String label) {
    duty.undo(Texts.text("label.undo", label), tx, transaction -> putBack(transaction, tx));
  }

  private static void putBack(Transaction tx, String undone) {
    List<Change> changes = ChangeLog.ofTransaction(tx.sql(), undone);
    for (Change change : changes) {
      Change last = ChangeLog.last(tx.sql(), change.kind(), change.key()).orElseThrow();
      // What was changed and put back since is as it was
      if (!Objects.equals(last.snapshot(), change.snapshot())) {
        throw refused("history.changedSince", last.label());
      }
    }
    for (Change change : changes.reversed()) {
      putBack(tx, Aggregates.ofKind(change.kind()), change);
    }
  }

  private static <T> void putBack(Transaction tx, Aggregate<T> aggregate, Change change) {
    String before = ChangeLog.before(tx.sql(), change).map(Change::snapshot).orElse(null);
    if (before == null) {
      tx.remove(aggregate, change.key());
    } else {
      tx.put(aggregate, Snapshots.read(before, aggregate.type()));
    }
  }

  private static Failure refused(String key, Object... args) {
    return new Failure(Kind.REFUSED, Texts.text(key, args));
  }
}
