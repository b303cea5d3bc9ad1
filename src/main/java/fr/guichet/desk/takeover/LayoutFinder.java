package fr.guichet.desk.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.takeover.Column;
import fr.guichet.model.takeover.Column.Use;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Layout;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.takeover.Table.Row;
import fr.guichet.model.text.Folding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the header below title lines and says what each column is. */
final class LayoutFinder {

  private static final int DEEPEST_HEADER = 60;
  private static final int FEWEST_FIELDS = 3;

  /** Rows looked at to tell what a column holds. */
  private static final int SAMPLE = 2_000;

  private final HeaderWords headers;
  private final Correspondences correspondences;

  LayoutFinder(HeaderWords headers, Correspondences correspondences) {
    this.headers = headers;
    this.correspondences = correspondences;
  }

  /**
   * The layout of a table; columns may be missing.
   *
   * @throws Failure UNREADABLE_FILE when no row looks like a header
   */
  Layout find(Table table) {
    Row best = null;
    int most = FEWEST_FIELDS - 1;
    for (Row row : table.rows().subList(0, Math.min(DEEPEST_HEADER, table.rows().size()))) {
      int found =
          (int) row.cells().stream().map(this::field).flatMap(Optional::stream).distinct().count();
      if (found > most) {
        best = row;
        most = found;
      }
    }
    if (best == null) {
      throw new Failure(
          Failure.Kind.UNREADABLE_FILE, text("import.file.noHeader", table.fileName()));
    }
    return layout(table, best);
  }

  private Layout layout(Table table, Row header) {
    List<Row> rows =
        table.rows().stream().filter(r -> r.line() > header.line()).limit(SAMPLE).toList();
    int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    Set<Field> taken = EnumSet.noneOf(Field.class);
    Column[] columns = new Column[Math.max(width, header.cells().size())];
    // Documented names first: « demarche » is read even where « Motif » stands before it
    for (boolean documented : new boolean[] {true, false}) {
      for (int i = 0; i < columns.length; i++) {
        Optional<Field> field = field(header.cell(i));
        if (field.isPresent()
            && documented == documented(header.cell(i))
            && taken.add(field.get())) {
          columns[i] = new Column(i, header.cell(i), Use.READ, field.get());
        }
      }
    }
    List<Column> all = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      all.add(judged(columns[i], i, header.cell(i), rows));
    }
    all.removeIf(c -> c.use() == Use.IGNORED && c.header().isEmpty());
    return new Layout(header.line(), all, hours(all));
  }

  private boolean documented(String header) {
    return correspondences.header(header).isPresent()
        || Field.ofWord(Folding.fold(header).replace(' ', '_')).isPresent();
  }

  private Optional<Field> field(String header) {
    return correspondences.header(header).orElseGet(() -> headers.field(header));
  }

  /** A column that names people is dropped, whatever its header promises. */
  private Column judged(Column read, int index, String header, List<Row> rows) {
    boolean said = correspondences.header(header).isPresent();
    boolean byHeader = read == null && !said && headers.personal(header);
    boolean byContent = (read == null || mayHoldNumbers(read.field())) && namesPeople(index, rows);
    if (byHeader || byContent) {
      return new Column(index, header, Use.DROPPED, null);
    }
    return read == null ? new Column(index, header, Use.IGNORED, null) : read;
  }

  /** Fields of free text; all others are known words, days and numbers, or rejected. */
  private static boolean mayHoldNumbers(Field field) {
    return switch (field) {
      case AGENT, TARGET, COMMUNE, VISIT, PRECISION -> true;
      default -> false;
    };
  }

  private static boolean namesPeople(int column, List<Row> rows) {
    List<String> cells = rows.stream().map(r -> r.cell(column)).filter(c -> !c.isEmpty()).toList();
    long telling = cells.stream().filter(PersonalContent::numbers).count();
    return telling > 0 && telling * 3 >= cells.size();
  }

  private boolean hours(List<Column> columns) {
    return columns.stream()
        .anyMatch(column -> column.field() == Field.MINUTES && headers.hours(column.header()));
  }
}
