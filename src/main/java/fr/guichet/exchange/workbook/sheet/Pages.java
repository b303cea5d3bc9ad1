package fr.guichet.exchange.workbook.sheet;

import fr.guichet.exchange.workbook.sheet.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where pages begin when a sheet is printed as wide as a page: a table that fits on a page is not
 * parted, and its title stands over it. A sheet of one table has its header on each page instead.
 */
public final class Pages {

  /** Spreadsheets measure letters a little differently. */
  private static final double SAFE = 0.94;

  private Pages() {}

  /** Indexes of the lines that begin a page, the first page left out. */
  public static Set<Integer> begin(SheetContent content) {
    Set<Integer> begins = new TreeSet<>();
    if (content.pageBreak() > 0) {
      begins.add(content.pageBreak());
    }
    if (content.table().filtered()) {
      return begins;
    }
    Widths widths = new Widths(content);
    double room = room(content, widths);
    double used = 0;
    List<Integer> tables = tables(content);
    for (int i = 0; i + 1 < tables.size(); i++) {
      int from = tables.get(i);
      double height = height(content, widths, from, tables.get(i + 1));
      // What is before a page that is asked for is made to fit on one
      if (from > content.pageBreak() && used > 0 && used + height > room) {
        begins.add(from);
        used = 0;
      }
      used = begins.contains(from) ? height : used + height;
    }
    return begins;
  }

  /** First lines of the tables, what is above the first with it, and the end of the last. */
  private static List<Integer> tables(SheetContent content) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int line = content.table().header() + 1; line < content.lines().size(); line++) {
      Kind kind = content.lines().get(line).kind();
      boolean titled = content.lines().get(line - 1).kind() == Kind.SECTION;
      boolean first = starts.size() == 1 && line == content.table().header() + 1;
      boolean begins = kind == Kind.SECTION || kind == Kind.HEADER && !titled;
      if (begins && !first || line == content.pageBreak()) {
        starts.add(line);
      }
    }
    starts.add(content.lines().size());
    return starts;
  }

  private static double height(SheetContent content, Widths widths, int from, int until) {
    return content.lines().subList(from, until).stream()
        .mapToInt(line -> Look.height(line, widths))
        .sum();
  }

  /** Height of a page in points of the sheet, which is made smaller to be as wide as the page. */
  private static double room(SheetContent content, Widths widths) {
    int last =
        content.charts().stream()
            .mapToInt(chart -> chart.spot().untilColumn())
            .reduce(content.columns(), Math::max);
    double digits = 0;
    for (int column = 0; column < last; column++) {
      digits += column < content.columns() ? widths.of(column) : Look.CHART_COLUMN_WIDTH;
    }
    double scale = Math.min(1, Look.PAGE_WIDTH / (digits * Look.POINTS_A_DIGIT));
    return SAFE * Look.PAGE_HEIGHT / scale;
  }
}
