package fr.guichet.exchange.workbook.ods;

import fr.guichet.exchange.charts.Chart;
import fr.guichet.exchange.charts.Chart.Series;
import fr.guichet.exchange.charts.Chart.Unit;
import fr.guichet.exchange.charts.ChartPicture;
import fr.guichet.exchange.workbook.sheet.ChartContent;
import fr.guichet.exchange.workbook.sheet.ChartContent.Numbers;
import java.io.IOException;
import java.util.List;

/**
 * A chart of a sheet as a picture of an OpenDocument file.
 *
 * @param path inside the file
 * @param place where it stands on its sheet
 */
record OdsPicture(String path, ChartContent content, Place place) {

  /** Dots for each of a usual screen: sharp on paper. */
  private static final double SCALE = 3;

  /** Points of paper are larger than dots of a usual screen. */
  private static final double DOTS_A_POINT = 96.0 / 72;

  /** In points, from the corner of the sheet. */
  record Place(double x, double y, double width, double height) {}

  /** Its frame, among the shapes of the sheet. */
  void frame(OdsXml xml) throws IOException {
    xml.open(
        "draw:frame",
        "draw:name",
        content.title(),
        "svg:x",
        OdsStyles.length(place.x()),
        "svg:y",
        OdsStyles.length(place.y()),
        "svg:width",
        OdsStyles.length(place.width()),
        "svg:height",
        OdsStyles.length(place.height()));
    xml.empty(
        "draw:image",
        "xlink:href",
        path,
        "xlink:type",
        "simple",
        "xlink:show",
        "embed",
        "xlink:actuate",
        "onLoad",
        "draw:mime-type",
        "image/png");
    xml.open("svg:title").words(content.title()).close();
    xml.close();
  }

  byte[] png() {
    int width = (int) Math.round(place.width() * DOTS_A_POINT);
    int height = (int) Math.round(place.height() * DOTS_A_POINT);
    return ChartPicture.png(chart(), new ChartPicture.Size(width, height, SCALE));
  }

  private Chart chart() {
    Series bars = series(content.bars(), Unit.WHOLE);
    return switch (content.form()) {
      case STANDING -> {
        Series rate = content.line() == null ? null : series(content.line(), Unit.PERCENT);
        yield new Chart.Standing(content.title(), names(), bars, rate, null);
      }
      case LYING -> new Chart.Lying(content.title(), names(), bars);
    };
  }

  private static Series series(Numbers numbers, Unit unit) {
    return new Series(numbers.name(), numbers.values(), unit);
  }

  private List<String> names() {
    return switch (content.categories()) {
      case ChartContent.Names names -> names.values();
      case ChartContent.Days days -> days.values().stream().map(days.format()::format).toList();
    };
  }
}
