package fr.guichet.exchange.charts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A chart as data, in the words of no library. Values are null where there is nothing to tell, such
 * as a rate of no requests; lists of values are as long as those of their names.
 */
public sealed interface Chart {

  /** Above the chart; empty where what surrounds the picture tells it. */
  String title();

  /** How values are written. */
  enum Unit {
    WHOLE,
    /** With one decimal. */
    DECIMAL,
    /** Between 0 and 1, written from 0 to 100 %. */
    PERCENT
  }

  /**
   * Numbers of one kind.
   *
   * @param name as the legend tells it
   */
  record Series(String name, List<Double> values, Unit unit) {
    public Series {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }
  }

  /**
   * A value to compare with, drawn all along the chart.
   *
   * @param name written on it, such as « national 2023 : 82 % »
   */
  record Reference(String name, double value) {}

  /**
   * Bars that stand, for days and months, with a rate on an axis of its own from 0 to 100 %.
   *
   * @param names below the bars; some are left out where there are too many
   * @param rate null for none
   * @param reference of the rate; null for none
   */
  record Standing(String title, List<String> names, Series bars, Series rate, Reference reference)
      implements Chart {
    public Standing {
      names = List.copyOf(names);
      sameSize(names, bars.values());
      if (rate != null) {
        sameSize(names, rate.values());
      }
    }
  }

  /**
   * Bars that lie, for names: the first above, each with its number.
   *
   * @param notes after the numbers, such as a rate; empty texts for none
   */
  record Lying(String title, List<String> names, Series bars, List<String> notes) implements Chart {
    public Lying {
      names = List.copyOf(names);
      notes = List.copyOf(notes);
      sameSize(names, bars.values());
      sameSize(names, notes);
    }

    /** Without notes. */
    public Lying(String title, List<String> names, Series bars) {
      this(title, names, bars, Collections.nCopies(names.size(), ""));
    }
  }

  /**
   * Lines that run through the same names, told apart without colours too; all have one unit.
   *
   * @param reference null for none
   */
  record Lines(String title, List<String> names, List<Series> lines, Reference reference)
      implements Chart {
    public Lines {
      names = List.copyOf(names);
      lines = List.copyOf(lines);
      for (Series line : lines) {
        sameSize(names, line.values());
      }
    }
  }

  /**
   * A table of tints, the most the darkest, each with its number.
   *
   * @param rows from above, such as days of the week
   * @param columns such as hours
   * @param values by row, then by column; null for a place that stays white, such as a closed hour
   */
  record HeatMap(
      String title, List<String> rows, List<String> columns, List<List<Double>> values, Unit unit)
      implements Chart {
    public HeatMap {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
      sameSize(rows, values);
      List<List<Double>> copies = new ArrayList<>();
      for (List<Double> row : values) {
        sameSize(columns, row);
        copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
      }
      values = List.copyOf(copies);
    }
  }

  private static void sameSize(List<?> names, List<?> values) {
    if (names.size() != values.size()) {
      throw new IllegalArgumentException(names.size() + " names, " + values.size() + " values");
    }
  }
}
