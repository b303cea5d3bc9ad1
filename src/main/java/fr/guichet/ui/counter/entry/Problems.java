package fr.guichet.ui.counter.entry;

import fr.guichet.model.visit.draft.DraftProblem;
import fr.guichet.model.visit.draft.DraftProblem.Field;
import fr.guichet.model.visit.draft.VisitDraft;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What keeps a visit from being saved: by the desk's rules, or not understood. */
public final class Problems {

  /** A field whose text may not be understood. */
  public enum Place {
    DAY(Field.WHEN),
    TIME(Field.WHEN),
    LENGTH(Field.LENGTH),
    PERSONS(Field.PERSONS);

    private final Field field;

    Place(Field field) {
      this.field = field;
    }
  }

  /**
   * A text that is not understood: nothing of it is in the draft.
   *
   * @param sentence why not
   */
  public record Unread(String typed, String sentence) {}

  private final EntryDesk desk;
  private final Map<String, Map<Place, Unread>> unread = new HashMap<>();

  public Problems(EntryDesk desk) {
    this.desk = desk;
  }

  /**
   * A visit is not saved while a field of it is not understood, wherever the card is meanwhile.
   *
   * @param visit its id
   * @param sentence why it is not understood, empty when it is
   */
  public void unread(String visit, Place place, String typed, String sentence) {
    Map<Place, Unread> of = unread.computeIfAbsent(visit, _ -> new EnumMap<>(Place.class));
    if (sentence.isEmpty()) {
      of.remove(place);
    } else {
      of.put(place, new Unread(typed, sentence));
    }
  }

  /** What is not understood in a field of a visit; empty when all is. */
  public Optional<Unread> unread(String visit, Place place) {
    return Optional.ofNullable(unread.getOrDefault(visit, Map.of()).get(place));
  }

  /** The visit is saved, or given up. */
  public void forget(String visit) {
    unread.remove(visit);
  }

  /** All of them, those of the desk first. */
  public List<DraftProblem> of(VisitDraft draft) {
    List<DraftProblem> all = new ArrayList<>(desk.problems(draft));
    unread
        .getOrDefault(draft.id(), Map.of())
        .forEach((place, each) -> all.add(new DraftProblem(place.field, -1, each.sentence())));
    return all;
  }
}
