package fr.guichet.model.takeover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a table's header stands and what its columns are.
 *
 * @param headerLine line of the header row
 * @param hours true when the header says that plain numbers of the duration are hours
 */
public record Layout(int headerLine, List<Column> columns, boolean hours) {

  public Layout {
    columns = List.copyOf(columns);
  }

  /** The column of a field, if the file has one. */
  public Optional<Column> column(Field field) {
    return columns.stream().filter(column -> column.field() == field).findFirst();
  }

  /** The columns of one use, in the order of the file. */
  public List<Column> columns(Column.Use use) {
    return columns.stream().filter(column -> column.use() == use).toList();
  }

  /** The columns without which nothing can be taken over, and which the file lacks. */
  public List<Field> missing() {
    return Stream.of(Field.DATE, Field.PROCEDURE, Field.OUTCOME)
        .filter(field -> column(field).isEmpty())
        .toList();
  }
}
