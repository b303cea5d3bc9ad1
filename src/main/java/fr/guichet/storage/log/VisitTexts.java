package fr.guichet.storage.log;

import fr.guichet.model.personal.Note;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the texts out of snapshots of visits from before version 4 of the file. A text that is the
 * one of today becomes the note that the upgrade made of it, an earlier one a note of its own.
 */
public final class VisitTexts {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Texts by the ids of their notes. */
  private final Map<String, String> known;

  private final Map<String, Taken> taken = new HashMap<>();

  /**
   * A text that was taken out.
   *
   * @param day of its visit
   */
  public record Taken(String text, LocalDate day) {}

  /**
   * @param known the texts of today, by the ids of their notes
   */
  public VisitTexts(Map<String, String> known) {
    this.known = new HashMap<>(known);
  }

  /** Those that were not known, by the ids of their notes. */
  public Map<String, Taken> taken() {
    return taken;
  }

  /** A snapshot with notes in place of their texts; the same if it holds none. */
  public String takenOut(String snapshot) {
    if (!(MAPPER.readTree(snapshot) instanceof ObjectNode visit)) {
      return snapshot;
    }
    LocalDate day = LocalDate.parse(visit.path("when").path("day").stringValue());
    String id = visit.path("id").stringValue();
    boolean changed = takeOut(visit, "reference", id, day);
    changed |= takeOut(visit, "note", id, day);
    for (JsonNode each : visit.path("requests")) {
      if (each instanceof ObjectNode request) {
        changed |= takeOut(request, "precision", request.path("id").stringValue(), day);
      }
    }
    return changed ? MAPPER.writeValueAsString(visit) : snapshot;
  }

  private boolean takeOut(ObjectNode of, String field, String id, LocalDate day) {
    JsonNode found = of.path(field);
    if (!found.isString()) {
      return false;
    }
    of.remove(field);
    String text = found.stringValue();
    if (!text.isEmpty()) {
      String note = note(Note.formerOfVisit(field, id).id(), text, day);
      of.set(field, MAPPER.createObjectNode().put("id", note));
    }
    return true;
  }

  private String note(String former, String text, LocalDate day) {
    String id = former;
    for (int earlier = 1; !known.getOrDefault(id, text).equals(text); earlier++) {
      id = former + "/" + earlier;
    }
    if (known.putIfAbsent(id, text) == null) {
      taken.put(id, new Taken(text, day));
    }
    return id;
  }
}
