package fr.guichet.desk.takeover;

import fr.guichet.model.personal.NoteTexts;
import fr.guichet.model.visit.Visit;
import fr.guichet.storage.log.Transaction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Where imports are made: the doors of the file, and who serves there. */
public interface Post {

  /** Where and by whom a file is taken over, the agents as they are stored now. */
  Context context(String importId);

  String nextId();

  /** UTC milliseconds. */
  long now();

  /** Reads one consistent state of the file. */
  <T> T read(Function<DSLContext, T> reading);

  /** Keeps what the notes of a visit say, sealed. */
  void keep(Transaction tx, Visit visit, NoteTexts texts);

  /** One transaction of whoever serves; agents that it adds are known afterwards. */
  void write(String label, Consumer<Transaction> work);
}
