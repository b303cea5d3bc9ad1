package fr.guichet.desk.takeover.row;

import fr.guichet.desk.takeover.words.Words;
import fr.guichet.model.takeover.Column;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Layout;
import fr.guichet.model.takeover.Table.Row;
import fr.guichet.model.takeover.TakeoverChoices;
import fr.guichet.model.text.Folding;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the rows that are visits from totals, section lines and headers printed again. */
public final class RowFilter {

  private final Layout layout;
  private final TakeoverChoices choices;
  private final Set<String> totals;

  public RowFilter(Layout layout, TakeoverChoices choices, Words words) {
    this.layout = layout;
    this.choices = choices;
    this.totals = words.list("rows.totals");
  }

  /** What a row is. */
  public enum Kind {
    REQUEST,
    /** Blank, total or header again: nothing is lost. */
    NOTHING,
    /** A section title, or a day with nothing beside it: worth a remark. */
    WITHOUT_REQUEST,
    /** An agent left it out. */
    LEFT_OUT
  }

  public Kind kind(Row row) {
    if (row.line() <= layout.headerLine() || row.blank() || total(row) || headerAgain(row)) {
      return Kind.NOTHING;
    }
    if (choices.leftOut().contains(row.line())) {
      return Kind.LEFT_OUT;
    }
    boolean says =
        Stream.of(
                Field.PARTNER,
                Field.PROCEDURE,
                Field.OUTCOME,
                Field.CHANNEL,
                Field.CAUSE,
                Field.TARGET,
                Field.MINUTES,
                Field.PRECISION)
            .anyMatch(field -> !cell(row, field).isEmpty());
    return says ? Kind.REQUEST : Kind.WITHOUT_REQUEST;
  }

  private boolean total(Row row) {
    boolean dated = cell(row, Field.DATE).chars().anyMatch(Character::isDigit);
    Optional<String> first =
        row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().map(Folding::fold);
    return !dated
        && first
            .filter(
                text -> totals.stream().anyMatch(t -> text.equals(t) || text.startsWith(t + " ")))
            .isPresent();
  }

  private boolean headerAgain(Row row) {
    return layout.columns(Column.Use.READ).stream()
        .allMatch(c -> Folding.fold(row.cell(c.index())).equals(Folding.fold(c.header())));
  }

  private String cell(Row row, Field field) {
    return layout.column(field).map(column -> row.cell(column.index())).orElse("");
  }
}
