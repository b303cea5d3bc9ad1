package fr.guichet.exchange.workbook.consolidation;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.department.Consolidation;
import fr.guichet.model.department.LeftOut;
import fr.guichet.model.department.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What there is to ask the sites, and which files do not count. */
final class ConsolidationRemarks {

  private final Consolidation all;
  private final ConsolidationHead head;

  ConsolidationRemarks(Consolidation all, ConsolidationHead head) {
    this.all = all;
    this.head = head;
  }

  SheetContent remarks() {
    List<Line> lines = new ArrayList<>();
    for (Remark remark : all.remarks()) {
      lines.add(
          Line.of(
              Kind.PLAIN,
              new Cell.Text(text("consolidation.state." + remark.state())),
              new Cell.Text(remark.month().toString()),
              Cell.of(remark.matricule()),
              Cell.of(remark.site()),
              new Cell.Text(remark.detail())));
    }
    return sheet(
        "remarks",
        List.of("state", "month", "matricule", "site", "detail"),
        lines,
        List.of(24, 10, 16, 44, 80));
  }

  SheetContent leftOut() {
    List<Line> lines = new ArrayList<>();
    for (LeftOut file : all.leftOut()) {
      lines.add(
          Line.of(
              Kind.PLAIN,
              new Cell.Text(file.name()),
              Cell.of(file.month()),
              new Cell.Text(file.reason())));
    }
    return sheet("leftOut", List.of("file", "month", "reason"), lines, List.of(54, 16, 100));
  }

  private SheetContent sheet(
      String key, List<String> titles, List<Line> table, List<Integer> widest) {
    String name = text("consolidation.sheet." + key);
    List<Line> lines = new ArrayList<>(head.lines(name));
    Stream<String> words = titles.stream().map(title -> text("consolidation.column." + title));
    lines.add(Line.header(words.toList(), List.of()));
    lines.addAll(table);
    int last = ConsolidationHead.LINES + table.size();
    var where = new SheetContent.Table(ConsolidationHead.LINES, last, true);
    return new SheetContent(name, lines, widest, where, 0, List.of());
  }
}
