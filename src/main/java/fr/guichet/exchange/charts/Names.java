package fr.guichet.exchange.charts;

import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/** Names along an axis, which may be the same twice. */
final class Names {

  /** Width of a letter at its widest, in pixels. */
  static final int LETTER = 7;

  /** Between two names, in pixels. */
  private static final int BETWEEN = 5;

  /** What the axes on both sides take of the width of a picture. */
  private static final int AXES = 110;

  private static final double MARGIN_BETWEEN = 0.35;
  private static final double MARGIN_AROUND = 0.01;

  private Names() {}

  /** One name; the library takes those that are equal for one. */
  private record Name(int place, String text) implements Comparable<Name> {
    @Override
    public int compareTo(Name other) {
      return Integer.compare(place, other.place);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static DefaultCategoryDataset data(List<String> names, List<Chart.Series> series, int width) {
    int step = step(names, width);
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Chart.Series one : series) {
      for (int place = 0; place < names.size(); place++) {
        String text = place % step == 0 ? names.get(place) : "";
        data.addValue(one.values().get(place), one.name(), new Name(place, text));
      }
    }
    return data;
  }

  /** Every name, or every second, third and so on where they would run into one another. */
  private static int step(List<String> names, int width) {
    int all = names.stream().mapToInt(name -> name.length() * LETTER + BETWEEN).sum();
    return Math.max(1, (all + room(width) - 1) / room(width));
  }

  /** Between the axes of a picture of some width. */
  static int room(int width) {
    return Math.max(LETTER, width - AXES);
  }

  /** All names as they are where a chart lies. */
  static DefaultCategoryDataset all(List<String> names, Chart.Series series) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int place = 0; place < names.size(); place++) {
      data.addValue(series.values().get(place), series.name(), new Name(place, names.get(place)));
    }
    return data;
  }

  /** An axis below, whose names may be wider than their place. */
  static CategoryAxis below() {
    CategoryAxis axis = new CategoryAxis();
    ChartLook.axis(axis);
    axis.setCategoryMargin(MARGIN_BETWEEN);
    axis.setLowerMargin(MARGIN_AROUND);
    axis.setUpperMargin(MARGIN_AROUND);
    axis.setCategoryLabelPositions(
        CategoryLabelPositions.replaceBottomPosition(
            CategoryLabelPositions.STANDARD,
            new CategoryLabelPosition(
                RectangleAnchor.TOP,
                TextBlockAnchor.TOP_CENTER,
                TextAnchor.TOP_CENTER,
                0,
                CategoryLabelWidthType.RANGE,
                1)));
    return axis;
  }
}
