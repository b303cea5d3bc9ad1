package fr.guichet.exchange.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.workbook.sheet.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {

  private static final int A_TABLE = 22;

  /** Tables of so many lines, each with its title and its header, under the header of the sheet. */
  private static SheetContent sheet(int tables, boolean filtered, int pageBreak) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.header(List.of("octobre 2026"), List.of()));
    for (int table = 0; table < tables; table++) {
      lines.add(Line.of(Kind.SECTION, new Cell.Text("Tableau")));
      lines.add(Line.header(List.of("Quoi"), List.of("Combien")));
      for (int i = 0; i < A_TABLE - 2; i++) {
        lines.add(Line.of(Kind.PLAIN, new Cell.Text("ligne"), Cell.of(i)));
      }
    }
    var where = new SheetContent.Table(0, lines.size() - 1, filtered);
    return new SheetContent("Feuille", lines, List.of(20, 12), where, pageBreak, List.of());
  }

  @Test
  void aTableThatFitsOnAPageBeginsTheNextOneRatherThanBeingParted() {
    assertThat(Pages.begin(sheet(1, false, 0))).isEmpty();
    assertThat(Pages.begin(sheet(3, false, 0))).containsExactly(1 + A_TABLE, 1 + 2 * A_TABLE);
  }

  @Test
  void aSheetOfOneTableHasItsHeaderOnEachPageInstead() {
    assertThat(Pages.begin(sheet(3, true, 0))).isEmpty();
  }

  @Test
  void aPageThatIsAskedForBeginsWhereItIsAskedFor() {
    assertThat(Pages.begin(sheet(1, false, 7))).containsExactly(7);
  }
}
