package fr.guichet.desk.visit;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.contact.Sealed;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.protection.Vault;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.DraftTable;
import fr.guichet.storage.table.DraftTable.Stored;
import fr.guichet.storage.table.PersonalEventTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * Visits while they are typed: kept from the first key on, sealed, whatever happens to the program,
 * until the months for which the site keeps texts are up.
 */
public final class VisitsInProgress {

  private final Duty duty;
  private final Vault vault;

  public VisitsInProgress(Duty duty, Vault vault) {
    this.duty = duty;
    this.vault = vault;
  }

  /** All that open, in the order in which they were begun. */
  public List<VisitDraft> all() {
    return duty.database().read(this::all);
  }

  public List<VisitDraft> all(DSLContext sql) {
    return kept(sql).stream().map(Kept::draft).toList();
  }

  /**
   * One as it is kept, with the last day on which a key changed it.
   *
   * @param called what it is called where its departure is noted
   */
  public record Kept(VisitDraft draft, LocalDate day, String called) {}

  /** The same. */
  public List<Kept> kept(DSLContext sql) {
    return DraftTable.visits(sql).stream().flatMap(this::kept).toList();
  }

  private Stream<Kept> kept(Stored stored) {
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(stored.at()), duty.zone());
    String called = DraftTable.called(stored.id());
    return opened(stored).map(draft -> new Kept(draft, day, called)).stream();
  }

  /** How many are damaged, or were sealed with another key: they stay until their time is up. */
  public int unreadable() {
    return (int)
        duty.database().read(DraftTable::visits).stream()
            .filter(draft -> opened(draft).isEmpty())
            .count();
  }

  private Optional<VisitDraft> opened(Stored draft) {
    try {
      String content = vault.open(DraftTable.place(draft.id()), draft.content());
      return Snapshots.readable(content, VisitDraft.class);
    } catch (Failure _) {
      return Optional.empty();
    }
  }

  /**
   * Keeps the present state of one, durably. A new one that was erased because the person asked,
   * and is still open in a window, is kept no more.
   */
  public void keep(VisitDraft draft) {
    Sealed content = vault.seal(DraftTable.place(draft.id()), Snapshots.write(draft));
    duty.database()
        .aside(
            sql -> {
              if (!isErased(sql, draft)) {
                DraftTable.put(sql, new Stored(draft.id(), content, duty.keyAt(sql)));
              }
            });
  }

  /** A correction has the id of its entry, which may be corrected again. */
  private static boolean isErased(DSLContext sql, VisitDraft draft) {
    return !draft.correction()
        && PersonalEventTable.isErasedAsAsked(sql, DraftTable.called(draft.id()));
  }

  /**
   * One is saved in the same transaction: it is in progress no more.
   *
   * @throws Failure REFUSED when it was erased meanwhile because the person asked
   */
  static void saved(Transaction tx, VisitDraft draft) {
    if (isErased(tx.sql(), draft)) {
      throw new Failure(Failure.Kind.REFUSED, Texts.text("visit.erased"));
    }
    DraftTable.remove(tx.sql(), draft.id());
  }

  public void drop(String id) {
    duty.database().aside(sql -> DraftTable.remove(sql, id));
  }
}
