package fr.guichet.exchange.workbook.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.figures.AppointmentFigures;
import fr.guichet.model.figures.AppointmentFigures.Counts;
import fr.guichet.model.figures.AppointmentFigures.OfPartner;
import fr.guichet.model.figures.FollowUpCounts;
import fr.guichet.model.figures.MonthFigures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The sheet « Rendez-vous »: one line a partner; permanences, workshops and promises apart. */
final class AppointmentsSheet {

  private static final int LABEL_WIDEST = 54;
  private static final int WIDEST = 15;
  private static final int COLUMNS = 9;
  private static final Head.Columns HEAD = new Head.Columns(1, 5, 7);
  private static final List<String> TITLES =
      List.of(
          "planned",
          "honoured",
          "missed",
          "excused",
          "cancelledByUs",
          "toFillIn",
          "toCome",
          "delay",
          "wait");

  private AppointmentsSheet() {}

  private static String name() {
    return text("workbook.sheet.appointments");
  }

  static SheetContent of(MonthFigures figures, Head head) {
    AppointmentFigures appointments = figures.appointments();
    List<Line> lines = new ArrayList<>(head.lines(name(), HEAD));
    lines.add(
        Line.header(
            List.of(text("workbook.group.partner")),
            TITLES.stream().map(key -> text("workbook.appointments." + key)).toList()));
    for (OfPartner partner : appointments.partners()) {
      lines.add(line(Kind.PLAIN, partner.label(), partner.counts()));
    }
    lines.add(line(Kind.TOTAL, text("workbook.total"), appointments.all()));
    apart(lines, appointments, figures.followUps());
    SheetContent.Table where =
        new SheetContent.Table(Head.LINES, Head.LINES + appointments.partners().size(), true);
    List<Integer> widest = new ArrayList<>(List.of(LABEL_WIDEST));
    widest.addAll(Collections.nCopies(COLUMNS, WIDEST));
    return new SheetContent(name(), lines, widest, where, 0, List.of());
  }

  private static Line line(Kind kind, String label, Counts counts) {
    return Line.of(
        kind,
        new Cell.Text(label),
        Cell.of(counts.planned()),
        Cell.of(counts.honoured()),
        Cell.of(counts.missed()),
        Cell.of(counts.excused()),
        Cell.of(counts.cancelledByUs()),
        Cell.of(counts.toFillIn()),
        Cell.of(counts.toCome()),
        Cell.decimal(counts.medianDelayDays()),
        Cell.decimal(counts.medianWaitMinutes()));
  }

  private static void apart(
      List<Line> lines, AppointmentFigures appointments, FollowUpCounts followUps) {
    lines.add(Line.empty());
    lines.add(Line.of(Kind.SECTION, new Cell.Text(text("workbook.appointments.apart"))));
    lines.add(plain("permanences", appointments.permanences()));
    lines.add(plain("enrolled", appointments.enrolled()));
    lines.add(plain("workshops", appointments.workshops()));
    lines.add(plain("participants", appointments.participants()));
    lines.add(plain("open", followUps.open()));
    lines.add(plain("overdue", followUps.overdue()));
  }

  private static Line plain(String key, int count) {
    return Line.of(Kind.PLAIN, new Cell.Text(text("workbook.appointments." + key)), Cell.of(count));
  }
}
