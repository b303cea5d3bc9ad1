package fr.guichet.ui.dashboard.chart;

import java.util.List;

/** What a card draws. */
public sealed interface Chart {

  /** Every figure in it, in the order of reading. */
  List<Mark> marks();

  /**
   * Bars that stand, with rates above them on an axis of their own.
   *
   * @param reference a share from 0 to 1 that the rates are read against
   */
  record Trend(List<Column> columns, double reference, String referenceName) implements Chart {

    public Trend {
      columns = List.copyOf(columns);
    }

    @Override
    public List<Mark> marks() {
      return columns.stream().flatMap(column -> column.marks().stream()).toList();
    }
  }

  /**
   * One bar and the rates above it.
   *
   * @param label short, below it
   * @param count its height
   * @param strict a share from 0 to 1, null when there is nothing to divide by
   * @param closed the other rate
   */
  record Column(
      String label,
      int count,
      Double strict,
      Double closed,
      Mark countMark,
      Mark strictMark,
      Mark closedMark) {

    List<Mark> marks() {
      return List.of(countMark, strictMark, closedMark);
    }
  }

  /** Bars that lie, the largest above. */
  record Bars(List<Bar> bars, Tone tone) implements Chart {

    public Bars {
      bars = List.copyOf(bars);
    }

    @Override
    public List<Mark> marks() {
      return bars.stream().flatMap(bar -> bar.marks().stream()).toList();
    }
  }

  /** What the colour of bars says beside their words. */
  enum Tone {
    PLAIN,
    TROUBLE
  }

  /**
   * A line of a chart that lies.
   *
   * @param second a figure at its end, null for none
   */
  record Bar(String label, Length length, Mark mark, Mark second) {

    List<Mark> marks() {
      return second == null ? List.of(mark) : List.of(mark, second);
    }
  }

  /**
   * How long a bar is.
   *
   * @param full the filled part
   * @param hatched the other part
   * @param before how long it was in the period compared with, null where that is not known
   */
  record Length(double full, double hatched, Integer before) {

    /** One that is filled. */
    public static Length of(double full, Integer before) {
      return new Length(full, 0, before);
    }

    public double whole() {
      return full + hatched;
    }

    double most() {
      return Math.max(whole(), before == null ? 0 : before);
    }
  }

  /** Figures that stand alone. */
  record Tiles(List<Tile> tiles) implements Chart {

    public Tiles {
      tiles = List.copyOf(tiles);
    }

    @Override
    public List<Mark> marks() {
      return tiles.stream().map(Tile::mark).toList();
    }
  }

  /**
   * A figure that stands alone.
   *
   * @param note below it: what it is compared with, may be empty
   */
  record Tile(String label, Mark mark, String note) {}

  /** A grid of figures, the greater the darker. */
  record Heat(List<String> columns, List<Row> rows) implements Chart {

    public Heat {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public List<Mark> marks() {
      return rows.stream()
          .flatMap(row -> row.cells().stream())
          .filter(cell -> cell.mark() != null)
          .map(Cell::mark)
          .toList();
    }
  }

  /** One line of the grid. */
  record Row(String label, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param value null where it was never open
   * @param share how dark: from 0 for the least to 1 for the greatest; null for one apart, with a
   *     border only
   * @param mark null where there is nothing
   */
  record Cell(Double value, Double share, Mark mark) {

    public static final Cell EMPTY = new Cell(null, null, null);
  }
}
