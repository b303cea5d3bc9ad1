package fr.guichet.desk;

import fr.guichet.model.visit.VisitDraft;
import fr.guichet.storage.table.DraftTable;
import java.util.List;

/** Visits while they are typed: kept from the first key on, whatever happens to the program. */
public final class VisitsInProgress {

  private final Duty duty;

  public VisitsInProgress(Duty duty) {
    this.duty = duty;
  }

  /** All of them, in the order in which they were begun. */
  public List<VisitDraft> all() {
    return duty.database().read(DraftTable::all);
  }

  /** Keeps the present state of one, durably. */
  public void keep(VisitDraft draft) {
    duty.database().aside(sql -> DraftTable.put(sql, draft, duty.clock().millis()));
  }

  public void drop(String id) {
    duty.database().aside(sql -> DraftTable.remove(sql, id));
  }
}
