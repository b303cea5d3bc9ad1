package fr.guichet.storage.posts;

import fr.guichet.storage.log.Aggregate;
import fr.guichet.storage.log.Change;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;

/** One side of an entry is chosen: it holds from now on, at every post. */
public final class Settling {

  private Settling() {}

  /** Writes the side, with what hangs on it, and closes the others. */
  public static void choose(Transaction tx, Change side) {
    tx.sql().execute("PRAGMA defer_foreign_keys = ON");
    Mending mending = new Mending(tx);
    write(tx, mending, Aggregates.ofKind(side.kind()), side);
    if (side.kind().equals(Aggregates.VISIT.kind())) {
      mending.removeOrphans();
    }
    mending.write();
    ConflictTable.settle(tx.sql(), side.kind(), side.key(), tx.id());
  }

  private static <T> void write(
      Transaction tx, Mending mending, Aggregate<T> aggregate, Change side) {
    if (side.snapshot() == null) {
      tx.remove(aggregate, side.key());
    } else {
      T value = Snapshots.read(side.snapshot(), aggregate.type());
      mending.giveWay(value);
      tx.put(aggregate, value);
    }
  }
}
