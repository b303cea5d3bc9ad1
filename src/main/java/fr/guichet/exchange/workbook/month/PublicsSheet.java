package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Publics;
import fr.guichet.model.figures.Publics.Breakdown;
import fr.guichet.model.figures.Publics.Part;
import fr.guichet.model.figures.Rate;
import java.util.ArrayList;
import java.util.List;

/** The sheet « Publics »: who came, small counts masked, with the share that was not asked. */
final class PublicsSheet {

  private static final Head.Columns HEAD = new Head.Columns(1, 2, 3);
  private static final List<Integer> WIDEST = List.of(22, 60, 24, 18);

  private final List<Line> lines = new ArrayList<>();

  private PublicsSheet() {}

  private static String name() {
    return text("workbook.sheet.publics");
  }

  static SheetContent of(MonthFigures figures, Head head) {
    PublicsSheet sheet = new PublicsSheet();
    sheet.lines.addAll(head.lines(name(), HEAD));
    sheet.lines.add(
        Line.header(
            List.of(title("question"), title("answer")), List.of(title("visits"), title("share"))));
    Publics publics = figures.publics();
    sheet.answers("age", publics.age());
    sheet.answers("gender", publics.gender());
    sheet.answers("status", publics.status());
    sheet.answers("commune", publics.commune());
    sheet.answers("firstVisit", publics.firstVisit());
    int last = sheet.lines.size() - 1;
    sheet.lines.add(Line.empty());
    for (String note : List.of("masked.note", "notAsked.note")) {
      sheet.lines.add(Line.of(Kind.HEAD, new Cell.Text(title(note))));
    }
    SheetContent.Table where = new SheetContent.Table(Head.LINES, last, true);
    return new SheetContent(name(), sheet.lines, WIDEST, where, 0, List.of());
  }

  private static String title(String key) {
    return text("workbook.publics." + key);
  }

  private void answers(String question, Breakdown told) {
    String asked = text("counter.public." + question);
    for (Part part : told.parts()) {
      line(asked, answer(question, part.code()), part.visits(), told.visits());
    }
    line(asked, title("notAsked"), told.notAsked(), told.visits());
  }

  private static String answer(String question, String code) {
    return switch (question) {
      case "age", "gender", "firstVisit" -> text("counter.public." + question + "." + code);
      default -> code.equals(Publics.OTHERS) ? title("others") : code;
    };
  }

  private void line(String question, String answer, Integer visits, int of) {
    Cell[] told =
        visits == null
            ? new Cell[] {
              new Cell.NumberTitle(title("masked")), new Cell.NumberTitle(title("masked"))
            }
            : new Cell[] {Cell.of(visits), Cell.of(new Rate(visits, of))};
    lines.add(
        Line.of(Kind.PLAIN, new Cell.Text(question), new Cell.Text(answer), told[0], told[1]));
  }
}
