package fr.guichet.model.personal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What notes say, where they were opened. Nothing of it is written anywhere but sealed, nor printed
 * by {@link #toString()}.
 *
 * @param byId texts by the ids of their notes
 */
public record NoteTexts(Map<String, String> byId) {

  /** Nothing was opened. */
  public static final NoteTexts NONE = new NoteTexts(Map.of());

  public NoteTexts {
    byId = Map.copyOf(byId);
  }

  /** What a note says; empty for none, for one that was erased, and for one that was not opened. */
  public String of(Note note) {
    return note == null ? "" : byId.getOrDefault(note.id(), "");
  }

  /** These and others. */
  public NoteTexts and(NoteTexts others) {
    Map<String, String> all = new HashMap<>(byId);
    all.putAll(others.byId);
    return new NoteTexts(all);
  }

  /** The notes that were opened, by their ids. */
  public Set<String> ids() {
    return byId.keySet();
  }

  @Override
  public String toString() {
    return "NoteTexts";
  }
}
