package fr.guichet.desk.takeover;

import fr.guichet.model.takeover.Column;
import fr.guichet.model.takeover.Column.Use;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Layout;
import fr.guichet.model.takeover.Table.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One row seen through the layout: its cells by field. */
final class Cells {

  private final Row row;
  private final Layout layout;
  private final Map<Field, String> texts = new EnumMap<>(Field.class);

  Cells(Row row, Layout layout, Correspondences correspondences, Words words) {
    this.row = row;
    this.layout = layout;
    for (Column column : layout.columns(Use.READ)) {
      String raw = row.cell(column.index());
      String meant = correspondences.translate(column.field(), raw);
      // « < 12 » holds digits, « ? » says nothing, and a precision is kept as it is
      boolean kept = column.field() == Field.PRECISION || !words.blank(meant);
      texts.put(column.field(), kept ? meant : "");
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

  /** The cell as it stands in the file. */
  String raw(Field field) {
    return layout.column(field).map(column -> row.cell(column.index())).orElse("");
  }

  /** The header of a field’s column as it stands in the file, or its documented name. */
  String header(Field field) {
    return layout.column(field).map(Column::header).orElse(field.word());
  }

  /** What the dropped columns hold in this row: names that must not be shown elsewhere. */
  List<String> names() {
    return layout.columns(Use.DROPPED).stream().map(c -> row.cell(c.index())).toList();
  }
}
