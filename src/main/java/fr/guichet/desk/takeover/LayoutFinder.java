package fr.guichet.desk.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.takeover.row.PersonalContent;
import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.desk.takeover.words.HeaderWords;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.takeover.Column;
import fr.guichet.model.takeover.Column.Use;
import fr.guichet.model.takeover.Column.Why;
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

  /** What is told of columns, the surest first: « demarche » is read even behind a « Motif ». */
  private static final List<Why> SUREST =
      List.of(Why.CHOSEN, Why.CORRESPONDENCE, Why.DOCUMENTED, Why.WORD);

  /**
   * What a column seems to be.
   *
   * @param field empty to leave it out
   */
  private record Guess(Optional<Field> field, Why why) {}

  private final HeaderWords headers;
  private final Reading reading;

  LayoutFinder(HeaderWords headers, Reading reading) {
    this.headers = headers;
    this.reading = reading;
  }

  /**
   * The layout of a table; columns may be missing.
   *
   * @throws Failure UNREADABLE_FILE when no row looks like a header
   */
  Layout find(Table table) {
    int chosen = reading.choices().headerLine();
    Optional<Row> header =
        chosen > 0
            ? table.rows().stream().filter(row -> row.line() == chosen).findFirst()
            : likeliest(table);
    return layout(
        table,
        header.orElseThrow(
            () ->
                new Failure(
                    Failure.Kind.UNREADABLE_FILE, text("import.file.noHeader", table.fileName()))));
  }

  private Optional<Row> likeliest(Table table) {
    Row best = null;
    int most = FEWEST_FIELDS - 1;
    for (Row row : table.rows().subList(0, Math.min(DEEPEST_HEADER, table.rows().size()))) {
      int found =
          (int)
              row.cells().stream()
                  .map(header -> byHeader(header).field())
                  .flatMap(Optional::stream)
                  .distinct()
                  .count();
      if (found > most) {
        best = row;
        most = found;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Rows near the top that hold words only: neither days nor numbers, which are of visits. */
  static List<Row> candidates(Table table) {
    List<Row> top = table.rows().subList(0, Math.min(DEEPEST_HEADER, table.rows().size()));
    List<Row> words =
        top.stream()
            .filter(row -> row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1)
            .filter(row -> row.cells().stream().noneMatch(LayoutFinder::numeric))
            .toList();
    return words.isEmpty() ? top.subList(0, Math.min(1, top.size())) : words;
  }

  private static boolean numeric(String cell) {
    return !cell.isEmpty() && Character.isDigit(cell.charAt(0));
  }

  private Layout layout(Table table, Row header) {
    List<Row> rows =
        table.rows().stream().filter(r -> r.line() > header.line()).limit(SAMPLE).toList();
    int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    Guess[] guesses = new Guess[Math.max(width, header.cells().size())];
    for (int i = 0; i < guesses.length; i++) {
      guesses[i] = guess(i, header.cell(i));
    }
    Column[] columns = new Column[guesses.length];
    Set<Field> taken = EnumSet.noneOf(Field.class);
    for (Why why : SUREST) {
      for (int i = 0; i < columns.length; i++) {
        Optional<Field> field = guesses[i].field();
        if (guesses[i].why() == why && field.isPresent() && taken.add(field.get())) {
          columns[i] = new Column(i, header.cell(i), Use.READ, field.get(), why);
        }
      }
    }
    List<Column> all = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      all.add(judged(columns[i], guesses[i], i, header.cell(i), rows));
    }
    all.removeIf(c -> c.use() == Use.IGNORED && c.header().isEmpty() && blank(c.index(), rows));
    return new Layout(header.line(), all, hours(all));
  }

  private Guess guess(int index, String header) {
    Optional<Field> chosen = reading.choices().columns().get(index);
    return chosen == null ? byHeader(header) : new Guess(chosen, Why.CHOSEN);
  }

  private Guess byHeader(String header) {
    Optional<Optional<Field>> said = reading.said().header(header);
    if (said.isPresent()) {
      return new Guess(said.get(), Why.CORRESPONDENCE);
    }
    Optional<Field> field = headers.field(header);
    boolean documented = Field.ofWord(Folding.fold(header).replace(' ', '_')).isPresent();
    Why why = field.isEmpty() ? Why.UNKNOWN : documented ? Why.DOCUMENTED : Why.WORD;
    return new Guess(field, why);
  }

  /** A column that names people is dropped, whatever its header promises. */
  private Column judged(Column read, Guess guess, int index, String header, List<Row> rows) {
    if (read == null && headers.personal(header)) {
      return new Column(index, header, Use.DROPPED, null, Why.PERSONAL_HEADER);
    }
    if ((read == null || mayHoldNumbers(read.field())) && namesPeople(index, rows)) {
      return new Column(index, header, Use.DROPPED, null, Why.PERSONAL_CONTENT);
    }
    Why why = guess.field().isPresent() ? Why.TWICE : guess.why();
    return read == null ? new Column(index, header, Use.IGNORED, null, why) : read;
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

  private static boolean blank(int column, List<Row> rows) {
    return rows.stream().allMatch(row -> row.cell(column).isEmpty());
  }

  private boolean hours(List<Column> columns) {
    return columns.stream()
        .anyMatch(column -> column.field() == Field.MINUTES && headers.hours(column.header()));
  }
}
