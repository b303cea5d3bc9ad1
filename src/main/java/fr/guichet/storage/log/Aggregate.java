package fr.guichet.storage.log;

import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * How one kind of thing is kept in its tables, whole: the unit of writing, of the log and of undo.
 *
 * @param <T> an immutable record of the model
 */
public interface Aggregate<T> {

  /** The name of the kind in the log. */
  String kind();

  Class<T> type();

  String key(T value);

  /** Inserts it, or replaces the one with the same key. */
  void put(DSLContext sql, T value);

  void remove(DSLContext sql, String key);

  Optional<T> find(DSLContext sql, String key);

  /** All of the kind, one after the other; to be closed. */
  Stream<T> all(DSLContext sql);
}
