package fr.guichet.desk.takeover.row;

import fr.guichet.desk.takeover.words.Misread;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Reject;
import fr.guichet.model.takeover.Translation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What reading the rows brings to light: rejects, how values were read, remarks. */
public final class Findings {

  private record Value(Field field, String text) {}

  /** How a value was read so far. */
  private static final class Met {
    private final Set<String> codes = new LinkedHashSet<>();
    private int rows;
    private int rejected;
  }

  private final List<Reject> rejects = new ArrayList<>();
  private final Map<Value, Met> values = new HashMap<>();
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
            field,
            cells.header(field),
            shown ? raw : "",
            misread.getMessage(),
            misread.proposition()));
    Met met = met(cells, field);
    if (met != null) {
      met.rejected++;
    }
  }

  /** Notes how a value was read. */
  void translated(Cells cells, Field field, String code) {
    Met met = met(cells, field);
    if (met != null) {
      met.codes.add(code);
    }
  }

  /** Null for a value that is not to be shown. */
  private Met met(Cells cells, Field field) {
    String raw = cells.raw(field);
    Value value = new Value(field, raw);
    Met met = values.get(value);
    if (met == null && !raw.isEmpty() && PersonalContent.discreet(raw, cells.names())) {
      met = new Met();
      values.put(value, met);
    }
    if (met != null) {
      met.rows++;
    }
    return met;
  }

  /** Replaces what was noted of a field by what it turned out to be. */
  public void resolve(Field field, UnaryOperator<String> known) {
    values.forEach(
        (value, met) -> {
          if (value.field == field) {
            List<String> read = met.codes.stream().map(known).toList();
            met.codes.clear();
            met.codes.addAll(read);
          }
        });
  }

  public Remarks remarks() {
    return remarks;
  }

  public List<Reject> rejects() {
    return rejects;
  }

  /** In the order of the fields, then by value. */
  public List<Translation> translations() {
    return values.entrySet().stream()
        .map(each -> translation(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(Translation::field).thenComparing(Translation::value))
        .toList();
  }

  private static Translation translation(Value value, Met met) {
    return new Translation(value.field, value.text, List.copyOf(met.codes), met.rows, met.rejected);
  }
}
