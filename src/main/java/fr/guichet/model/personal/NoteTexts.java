package fr.guichet.model.personal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

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

  /** What some of them say. */
  public NoteTexts only(Collection<Note> notes) {
    Map<String, String> some = new HashMap<>();
    for (Note note : notes) {
      String text = byId.get(note.id());
      if (text != null) {
        some.put(note.id(), text);
      }
    }
    return some.isEmpty() ? NONE : new NoteTexts(some);
  }

  @Override
  public String toString() {
    return "NoteTexts";
  }
}
