package fr.guichet.desk.visit;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.protection.Vault;
import fr.guichet.storage.log.Snapshots;
import fr.guichet.storage.table.DraftTable;
import fr.guichet.storage.table.DraftTable.Stored;
import java.util.List;
import java.util.Optional;
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
    return DraftTable.visits(sql).stream().flatMap(draft -> opened(draft).stream()).toList();
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

  /** Keeps the present state of one, durably. */
  public void keep(VisitDraft draft) {
    Stored sealed =
        new Stored(
            draft.id(),
            vault.seal(DraftTable.place(draft.id()), Snapshots.write(draft)),
            duty.clock().millis());
    duty.database().aside(sql -> DraftTable.put(sql, sealed));
  }

  public void drop(String id) {
    duty.database().aside(sql -> DraftTable.remove(sql, id));
  }
}
