package fr.guichet.desk.grid;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.SiteManagement;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.grid.Criterion;
import fr.guichet.model.grid.GridDraft;
import fr.guichet.model.grid.GridEntry;
import fr.guichet.model.grid.LabelGrid;
import fr.guichet.storage.table.Aggregates;
import java.util.Collection;

/** The label's grid: what the site answers to each criterion, and the criteria of its own. */
public final class GridBook {

  private final Duty duty;
  private final Catalogue catalogue;
  private final SiteManagement management;

  public GridBook(Duty duty, Catalogue catalogue, SiteManagement management) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.management = management;
  }

  /** The grid and the figures of the twelve months before today, from one state of the file. */
  public LabelGrid read() {
    return duty.database().read(sql -> new GridAssembly(duty, catalogue, sql).grid());
  }

  /** A criterion of the site's own, to be worded: nothing is kept of it yet. */
  public Criterion newCriterion() {
    return new Criterion(null, "", GridEntry.blank(duty.nextId()));
  }

  /**
   * Keeps what was said of a criterion; what has not changed is not written.
   *
   * @throws Failure REFUSED with what is wrong, or to who is no responsable
   */
  public void save(GridDraft draft) {
    Collection<String> problems = draft.problems(duty.today()).values();
    if (!problems.isEmpty()) {
      throw new Failure(Kind.REFUSED, problems.iterator().next());
    }
    put(draft.of(), draft.entry(duty.today()), "label.criterion");
  }

  /** Takes a criterion out of the grid; what was said of it stays. */
  public void retire(Criterion criterion) {
    put(criterion, criterion.entry().retired(true), "label.criterionRetired");
  }

  /** Takes a criterion back into the grid. */
  public void bringBack(Criterion criterion) {
    put(criterion, criterion.entry().retired(false), "label.criterionBack");
  }

  private void put(Criterion before, GridEntry entry, String label) {
    management.managersOnly();
    boolean newOwn = before.own() && before.entry().wording().isEmpty();
    if (newOwn || !entry.equals(before.entry())) {
      duty.write(text(label), tx -> tx.put(Aggregates.LABEL_CRITERION, entry));
    }
  }
}
