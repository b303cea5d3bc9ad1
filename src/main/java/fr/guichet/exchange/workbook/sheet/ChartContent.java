package fr.guichet.exchange.workbook.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A chart as data. Its values are in cells of the workbook too: a chart points to them.
 *
 * @param title what it shows
 * @param form how
 * @param spot where, in columns and lines of its sheet
 * @param categories one a bar
 * @param bars the first series
 * @param line a second one on its own axis from 0 to 100 %, null for none
 */
public record ChartContent(
    String title, Form form, Spot spot, Categories categories, Numbers bars, Numbers line) {

  public enum Form {
    /** Bars that stand, for days. */
    STANDING,
    /** Bars that lie, for names. */
    LYING
  }

  /** Indexes of columns and lines, the last ones not included. */
  public record Spot(int fromColumn, int fromLine, int untilColumn, int untilLine) {}

  /**
   * Cells of one column.
   *
   * @param first index of the first line
   * @param last index of the last line
   */
  public record Range(String sheet, int column, int first, int last) {}

  /** What each bar stands for. */
  public sealed interface Categories {
    Range range();
  }

  public record Names(Range range, List<String> values) implements Categories {}

  public record Days(Range range, List<LocalDate> values) implements Categories {

    /** The day alone within a month, else with its month. */
    public String pattern() {
      long months = values.stream().map(YearMonth::from).distinct().count();
      return months > 1 ? "dd/MM" : "dd";
    }

    public DateTimeFormatter format() {
      return DateTimeFormatter.ofPattern(pattern());
    }
  }

  /** Values of a series; null where there is nothing to divide by. */
  public record Numbers(String name, Range range, List<Double> values) {}
}
