package fr.guichet.desk.takeover.row;

import fr.guichet.desk.takeover.words.Words;
import fr.guichet.model.takeover.Column;
import fr.guichet.model.takeover.Column.Use;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.FormulaError;
import fr.guichet.model.takeover.Layout;
import fr.guichet.model.takeover.Table.Row;
import fr.guichet.model.takeover.TakeoverChoices;
import fr.guichet.model.takeover.TakeoverChoices.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One row seen through the layout: its cells by field, those corrected by an agent as corrected.
 */
public final class Cells {

  private final Row row;
  private final Layout layout;
  private final TakeoverChoices choices;
  private final Map<Field, String> texts = new EnumMap<>(Field.class);

  public Cells(Row row, Layout layout, Reading reading, Words words) {
    this.row = row;
    this.layout = layout;
    this.choices = reading.choices();
    for (Field field : Field.values()) {
      String raw = raw(field);
      if (!raw.isEmpty()) {
        String meant = reading.said().translate(field, raw);
        // « < 12 » holds digits, « ? » says nothing, and a precision is kept as it is
        boolean kept = field == Field.PRECISION || FormulaError.is(meant) || !words.blank(meant);
        texts.put(field, kept ? meant : "");
      }
    }
  }

  int line() {
    return row.line();
  }

  /** What the site means, empty when there is nothing to read. */
  String text(Field field) {
    return texts.getOrDefault(field, "");
  }

  boolean has(Field field) {
    return !text(field).isEmpty();
  }

  /** The cell as it stands in the file, or as it was corrected. */
  String raw(Field field) {
    String corrected = choices.cells().get(new Place(row.line(), field));
    return corrected != null
        ? corrected
        : layout.column(field).map(column -> row.cell(column.index())).orElse("");
  }

  /** A formula without a result stands there. */
  boolean broken(Field field) {
    return FormulaError.is(text(field));
  }

  /** The header of a field’s column as it stands in the file, or its documented name. */
  String header(Field field) {
    return layout
        .column(field)
        .map(Column::header)
        .filter(header -> !header.isEmpty())
        .orElse(field.word());
  }

  /** What the dropped columns hold in this row: names that must not be shown elsewhere. */
  List<String> names() {
    return layout.columns(Use.DROPPED).stream().map(c -> row.cell(c.index())).toList();
  }
}
