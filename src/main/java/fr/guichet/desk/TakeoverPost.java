package fr.guichet.desk;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.Notes;
import fr.guichet.desk.takeover.Context;
import fr.guichet.desk.takeover.Post;
import fr.guichet.model.personal.NoteTexts;
import fr.guichet.model.visit.Visit;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Imports are made by whoever serves at this workstation. */
record TakeoverPost(Duty duty, Database database, Notes notes) implements Post {

  @Override
  public Context context(String importId) {
    duty.reload();
    return new Context(
        duty.zone(),
        duty.today(),
        duty.everyAgent(),
        duty.serving(),
        read(Aggregates.MONTH_CLOSING::closed),
        duty::nextId,
        importId);
  }

  @Override
  public String nextId() {
    return duty.nextId();
  }

  @Override
  public long now() {
    return duty.clock().millis();
  }

  @Override
  public <T> T read(Function<DSLContext, T> reading) {
    return database.read(reading);
  }

  @Override
  public void keep(Transaction tx, Visit visit, NoteTexts texts) {
    notes.keep(tx, visit, texts);
  }

  @Override
  public void write(String label, Consumer<Transaction> work) {
    duty.write(label, work);
    duty.reload();
  }
}
