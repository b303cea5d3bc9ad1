package fr.guichet.ui.counter.entry;

import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.model.visit.draft.DraftProblem.Field;
import fr.guichet.model.visit.draft.VisitDraft;
import java.util.ArrayList;
import java.util.List;

/** What keeps the visit on the card from being saved: by the desk's rules, or not understood. */
public final class Problems {

  private final EntryDesk desk;
  private String unreadWhen = "";

  public Problems(EntryDesk desk) {
    this.desk = desk;
  }

  /**
   * @param sentence what is wrong in « Quand », empty when it is understood
   */
  public void unreadWhen(String sentence) {
    unreadWhen = sentence;
  }

  /** All of them, those of the desk first. */
  public List<DraftProblem> of(VisitDraft draft) {
    List<DraftProblem> all = new ArrayList<>(desk.problems(draft));
    if (!unreadWhen.isEmpty()) {
      all.add(new DraftProblem(Field.WHEN, -1, unreadWhen));
    }
    return all;
  }
}
