package fr.guichet.exchange.workbook.ods;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.ChartContent;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.Look;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.exchange.workbook.sheet.Widths;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdsSheetTest {

  private static final int CHART_COLUMNS = 6;

  /** Whatever its height: a column that hardly holds is on a page of its own. */
  @Test
  void whatIsMadeSmallerToBeAPageHighIsNotAsWideAsThePage() {
    int smaller = 0;
    for (int lines = 20; lines < 80; lines++) {
      for (int letters = 0; letters < 60; letters += 4) {
        SheetContent content = content(lines, letters);
        double digits = new Widths(content).of(0) + CHART_COLUMNS * Look.CHART_COLUMN_WIDTH;
        int percent = new OdsSheet(content, 0).scale();
        double printed = digits * Look.POINTS_A_DIGIT * percent / 100;
        assertThat(printed).isLessThan(0.985 * Look.PAGE_WIDTH);
        smaller += percent > 0 ? 1 : 0;
      }
    }
    assertThat(smaller).isGreaterThan(100);
  }

  private static SheetContent content(int lines, int letters) {
    Line line = Line.of(Kind.PLAIN, new Cell.Text("m".repeat(letters)));
    var chart =
        new ChartContent(
            "",
            ChartContent.Form.LYING,
            new ChartContent.Spot(1, 0, 1 + CHART_COLUMNS, lines),
            null,
            null,
            null);
    return new SheetContent(
        "Synthèse",
        Collections.nCopies(lines + 1, line),
        List.of(120),
        new SheetContent.Table(0, lines, false),
        lines,
        List.of(chart));
  }
}
