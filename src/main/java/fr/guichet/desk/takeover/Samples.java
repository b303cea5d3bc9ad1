package fr.guichet.desk.takeover;

import fr.guichet.desk.takeover.row.PersonalContent;
import fr.guichet.model.takeover.Column;
import fr.guichet.model.takeover.Column.Use;
import fr.guichet.model.takeover.ColumnSample;
import fr.guichet.model.takeover.Layout;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.takeover.Table.Row;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Shows what the columns of a table hold: a few values, and none that may name a person. */
final class Samples {

  private static final int MOST_VALUES = 3;
  private static final int SAMPLE = 2_000;

  private final Layout layout;
  private final List<Row> rows;

  Samples(Table table, Layout layout) {
    this.layout = layout;
    this.rows = table.rows().stream().filter(row -> row.line() > layout.headerLine()).toList();
  }

  List<ColumnSample> all() {
    return layout.columns().stream().map(this::sample).toList();
  }

  private ColumnSample sample(Column column) {
    int filled = (int) rows.stream().filter(row -> !row.cell(column.index()).isEmpty()).count();
    return new ColumnSample(
        column, column.use() == Use.DROPPED ? List.of() : values(column.index()), filled);
  }

  private List<String> values(int column) {
    Set<String> values = new LinkedHashSet<>();
    for (Row row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
      String cell = row.cell(column);
      if (!cell.isEmpty() && PersonalContent.discreet(cell, names(row))) {
        values.add(cell);
      }
      if (values.size() == MOST_VALUES) {
        break;
      }
    }
    return List.copyOf(values);
  }

  private List<String> names(Row row) {
    return layout.columns(Use.DROPPED).stream().map(c -> row.cell(c.index())).toList();
  }
}
