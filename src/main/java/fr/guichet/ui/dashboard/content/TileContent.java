package fr.guichet.ui.dashboard.content;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.Compared;
import fr.guichet.model.figures.PeriodFigures;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.ui.dashboard.card.CardContent;
import fr.guichet.ui.dashboard.chart.Behind;
import fr.guichet.ui.dashboard.chart.Chart;
import fr.guichet.ui.dashboard.chart.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A card of figures that stand alone, each beside those of the periods compared. */
final class TileContent {

  private final String title;
  private final String key;
  private final Comparison comparison;
  private final Compared compared;
  private final List<Chart.Tile> tiles = new ArrayList<>();
  private final List<CardContent.Line> lines = new ArrayList<>();

  /**
   * @param key how the keys of its texts begin
   */
  TileContent(String title, String key, DashboardFigures dashboard) {
    this.title = title;
    this.key = key;
    comparison = new Comparison(dashboard);
    compared = dashboard.figures().compared();
  }

  /**
   * Another figure.
   *
   * @param name the end of the keys of its texts
   * @param value of a period
   * @param parts what its sentence tells after the value: numerator, denominator
   */
  TileContent add(
      String name, Function<PeriodFigures, String> value, Behind behind, Object... parts) {
    String before = value.apply(compared.previous());
    String lastYear = value.apply(compared.lastYear());
    String now = value.apply(compared.now());
    String sentence = say(name, now, parts) + " " + comparison.sentence(before, lastYear);
    var mark = new Mark(text(key + name), now, sentence.strip(), behind);
    return add(
        mark,
        comparison.words(before, lastYear),
        comparison.before(before),
        comparison.lastYear(lastYear));
  }

  private String say(String name, String value, Object... parts) {
    return text(key + name + ".say", Stream.concat(Stream.of(value), Stream.of(parts)).toArray());
  }

  private TileContent add(Mark mark, String note, String before, String lastYear) {
    tiles.add(new Chart.Tile(mark.name(), mark, note));
    lines.add(new CardContent.Line(List.of(mark.name(), mark.value(), before, lastYear), mark));
    return this;
  }

  CardContent card() {
    return new CardContent(
        title,
        "",
        new Chart.Tiles(tiles),
        List.of(),
        new CardContent.Table(
            List.of(
                text("dashboard.column.figure"),
                text("dashboard.column.value"),
                text("dashboard.column.before"),
                text("dashboard.column.lastYear")),
            lines),
        "");
  }
}
