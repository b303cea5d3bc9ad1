package fr.guichet.desk.takeover;

import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Reject;
import fr.guichet.model.takeover.Translation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What reading the rows brings to light: rejects, how values were read, remarks. */
final class Findings {

  private record Value(Field field, String text) {}

  private final List<Reject> rejects = new ArrayList<>();
  private final Map<Value, Translation> translations = new HashMap<>();
  private final Remarks remarks = new Remarks();

  /** Notes a faulty value; one that may hold a name is not repeated. */
  void reject(Cells cells, Misread misread) {
    Field field = misread.field();
    boolean free = field == Field.PRECISION || field == Field.TARGET || field == Field.COMMUNE;
    String raw = cells.raw(field);
    boolean shown = !free && PersonalContent.discreet(raw, cells.names());
    rejects.add(
        new Reject(
            cells.line(),
            cells.header(field),
            shown ? raw : "",
            misread.getMessage(),
            misread.proposition()));
    translated(cells, field, "");
  }

  /** Notes how a value was read. */
  void translated(Cells cells, Field field, String code) {
    String raw = cells.raw(field);
    Value value = new Value(field, raw);
    Translation old = translations.get(value);
    if (old != null) {
      translations.put(value, new Translation(field, raw, old.code(), old.rows() + 1));
    } else if (!raw.isEmpty() && PersonalContent.discreet(raw, cells.names())) {
      translations.put(value, new Translation(field, raw, code, 1));
    }
  }

  Remarks remarks() {
    return remarks;
  }

  List<Reject> rejects() {
    return rejects;
  }

  /** In the order of the fields, then by value. */
  List<Translation> translations() {
    return translations.values().stream()
        .sorted(Comparator.comparing(Translation::field).thenComparing(Translation::value))
        .toList();
  }
}
