package fr.guichet.ui.dashboard.card;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.charts.Chart.HeatMap;
import fr.guichet.exchange.charts.Chart.Lines;
import fr.guichet.exchange.charts.Chart.Lying;
import fr.guichet.exchange.charts.Chart.Reference;
import fr.guichet.exchange.charts.Chart.Series;
import fr.guichet.exchange.charts.Chart.Standing;
import fr.guichet.exchange.charts.Chart.Unit;
import fr.guichet.exchange.charts.ChartPicture;
import fr.guichet.ui.dashboard.chart.Chart;
import fr.guichet.ui.kit.FigureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The chart of a card as a picture: the same figures, readable in black and white. */
public final class CardPicture {

  private static final int WIDTH = 760;
  private static final int RATES = 230;
  private static final int BARS = 230;
  private static final int AROUND = 60;
  private static final int LINE = 26;
  private static final int LEAST = 150;
  private static final double SCALE = 2;

  /** More would not be read on one picture. */
  private static final int MOST_BARS = 20;

  private final CardContent card;
  private final String title;

  /**
   * @param title above the chart, empty for none
   */
  public CardPicture(CardContent card, String title) {
    this.card = card;
    this.title = title;
  }

  /** Whether the card has a chart to draw. */
  public static boolean drawn(CardContent card) {
    return card.nothing().isEmpty() && !(card.chart() instanceof Chart.Tiles);
  }

  /** The bytes of a PNG file. */
  public byte[] png() {
    return switch (card.chart()) {
      case Chart.Trend trend ->
          ChartPicture.png(
              List.of(rates(trend), requests(trend)),
              new ChartPicture.Size(WIDTH, RATES + BARS, SCALE));
      case Chart.Bars bars -> one(lying(bars), height(largest(bars).size()));
      case Chart.Heat heat -> one(heat(heat), height(heat.rows().size()));
      case Chart.Tiles _ -> throw new IllegalStateException("No chart: " + card.title());
    };
  }

  /** How high the picture is for a width of 1. */
  public double height() {
    int high =
        switch (card.chart()) {
          case Chart.Trend _ -> RATES + BARS;
          case Chart.Bars bars -> height(largest(bars).size());
          case Chart.Heat heat -> height(heat.rows().size());
          case Chart.Tiles _ -> 0;
        };
    return (double) high / WIDTH;
  }

  private static int height(int lines) {
    return Math.max(LEAST, AROUND + LINE * lines);
  }

  private static byte[] one(fr.guichet.exchange.charts.Chart chart, int height) {
    return ChartPicture.png(chart, new ChartPicture.Size(WIDTH, height, SCALE));
  }

  private Lines rates(Chart.Trend trend) {
    return new Lines(
        title,
        names(trend),
        List.of(
            new Series(text("figures.strict"), rates(trend, Chart.Column::strict), Unit.PERCENT),
            new Series(
                text("figures.excludingPlanned"),
                rates(trend, Chart.Column::closed),
                Unit.PERCENT)),
        new Reference(text("dashboard.picture.national"), trend.reference()));
  }

  private static List<Double> rates(Chart.Trend trend, Function<Chart.Column, Double> rate) {
    // A list that may hold nulls
    return trend.columns().stream().map(rate).toList();
  }

  private Standing requests(Chart.Trend trend) {
    List<Double> counts = trend.columns().stream().map(column -> (double) column.count()).toList();
    return new Standing(
        text("figures.requests"),
        names(trend),
        new Series(text("figures.requests"), counts, Unit.WHOLE),
        null,
        null);
  }

  private static List<String> names(Chart.Trend trend) {
    return trend.columns().stream().map(Chart.Column::label).toList();
  }

  private Lying lying(Chart.Bars chart) {
    List<Chart.Bar> bars = largest(chart);
    return new Lying(
        title,
        bars.stream().map(Chart.Bar::label).toList(),
        new Series(
            card.title(), bars.stream().map(bar -> bar.length().whole()).toList(), Unit.WHOLE),
        bars.stream().map(CardPicture::note).toList());
  }

  /** What follows the number: a part to follow, the second figure, what was before. */
  private static String note(Chart.Bar bar) {
    List<String> notes = new ArrayList<>();
    String number = FigureWords.count((int) bar.length().whole());
    if (!bar.mark().value().equals(number)) {
      notes.add(bar.mark().value());
    } else if (bar.length().hatched() > 0) {
      notes.add(text("dashboard.picture.hatched", (int) bar.length().hatched()));
    }
    if (bar.second() != null) {
      notes.add(bar.second().value());
    }
    if (bar.length().before() != null) {
      notes.add(text("dashboard.picture.before", bar.length().before()));
    }
    return String.join(" · ", notes);
  }

  /** The largest ones: the rest is in the table. */
  private static List<Chart.Bar> largest(Chart.Bars chart) {
    return chart.bars().subList(0, Math.min(MOST_BARS, chart.bars().size()));
  }

  private HeatMap heat(Chart.Heat heat) {
    return new HeatMap(
        title,
        heat.rows().stream().map(Chart.Row::label).toList(),
        heat.columns(),
        heat.rows().stream()
            .map(row -> row.cells().stream().map(Chart.Cell::value).toList())
            .toList(),
        Unit.DECIMAL);
  }
}
