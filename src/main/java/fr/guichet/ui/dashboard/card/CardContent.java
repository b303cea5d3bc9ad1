package fr.guichet.ui.dashboard.card;

import fr.guichet.ui.dashboard.chart.Chart;
import fr.guichet.ui.dashboard.chart.Mark;
import java.util.List;

/**
 * What a card shows.
 *
 * @param subtitle quiet words beside the title, may be empty
 * @param headline figures of the whole, beside the title
 * @param legend what its signs stand for, may be empty
 * @param nothing what is said in place of the chart, empty when there is one
 */
public record CardContent(
    String title,
    String subtitle,
    List<Heading> headline,
    Chart chart,
    List<Key> legend,
    Table table,
    String nothing) {

  public CardContent {
    headline = List.copyOf(headline);
    legend = List.copyOf(legend);
  }

  /**
   * A figure beside the title.
   *
   * @param sign style class of the sign before it, empty for none
   */
  public record Heading(String sign, Mark mark) {}

  /** Without figures beside its title. */
  public CardContent(
      String title, String subtitle, Chart chart, List<Key> legend, Table table, String nothing) {
    this(title, subtitle, List.of(), chart, legend, table, nothing);
  }

  /**
   * What a sign of the chart stands for.
   *
   * @param sign style class of the sign
   */
  public record Key(String sign, String words) {}

  /**
   * The table behind a chart: the same figures, all of them.
   *
   * @param columns their names; all but the first hold numbers
   */
  public record Table(List<String> columns, List<Line> lines) {

    public Table {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of the table.
   *
   * @param mark the figure that it is about
   */
  public record Line(List<String> cells, Mark mark) {

    public Line {
      cells = List.copyOf(cells);
    }

    String spoken() {
      return String.join(", ", cells);
    }
  }
}
