package fr.guichet.ui.dashboard;

import java.util.List;

/**
 * What a card shows.
 *
 * @param subtitle quiet words beside the title, may be empty
 * @param headline figures of the whole, beside the title
 * @param legend what its signs stand for, may be empty
 * @param nothing what is said in place of the chart, empty when there is one
 */
record CardContent(
    String title,
    String subtitle,
    List<Heading> headline,
    Chart chart,
    List<Key> legend,
    Table table,
    String nothing) {

  CardContent {
    headline = List.copyOf(headline);
    legend = List.copyOf(legend);
  }

  /**
   * A figure beside the title.
   *
   * @param sign style class of the sign before it, empty for none
   */
  record Heading(String sign, Mark mark) {}

  /** Without figures beside its title. */
  CardContent(
      String title, String subtitle, Chart chart, List<Key> legend, Table table, String nothing) {
    this(title, subtitle, List.of(), chart, legend, table, nothing);
  }

  /**
   * What a sign of the chart stands for.
   *
   * @param sign style class of the sign
   */
  record Key(String sign, String words) {}

  /**
   * The table behind a chart: the same figures, all of them.
   *
   * @param columns their names; all but the first hold numbers
   */
  record Table(List<String> columns, List<Line> lines) {

    Table {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of the table.
   *
   * @param mark the figure that it is about
   */
  record Line(List<String> cells, Mark mark) {

    Line {
      cells = List.copyOf(cells);
    }

    String spoken() {
      return String.join(", ", cells);
    }
  }
}
