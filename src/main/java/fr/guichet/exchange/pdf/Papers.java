package fr.guichet.exchange.pdf;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.paper.AppointmentSlip;
import fr.guichet.model.paper.DayList;
import fr.guichet.model.paper.VisitSummary;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.text.DateWords;
import java.nio.file.Path;
import java.util.List;

/** What is printed: each a PDF first, so that it works without a printer. */
public final class Papers {

  private static final double[] DAY_SHARES = {0.16, 0.24, 0.32, 0.11, 0.17};

  /** What a page has for the lines of the day's list, in points. */
  private static final float DAY_ROOM = 625;

  private Papers() {}

  /**
   * What a visitor takes home.
   *
   * @throws fr.guichet.model.failure.Failure where the file cannot be written
   */
  public static void write(VisitSummary summary, Path target) {
    try (var pdf = new PlainPdf(text("paper.summary.title"), summary.site())) {
      pdf.heading(text("paper.summary.title"))
          .line(summary.site())
          .line(DateWords.longDay(summary.day()));
      List<VisitSummary.Item> done = summary.items().stream().filter(i -> i.done()).toList();
      List<VisitSummary.Item> left = summary.items().stream().filter(i -> !i.done()).toList();
      items(pdf, "paper.summary.done", done);
      items(pdf, "paper.summary.left", left);
      pdf.gap(16).line(text("paper.summary.noName"));
      pdf.save(target);
    }
  }

  private static void items(PlainPdf pdf, String title, List<VisitSummary.Item> items) {
    if (items.isEmpty()) {
      return;
    }
    pdf.section(text(title));
    for (VisitSummary.Item item : items) {
      pdf.strong(text("paper.summary.matter", item.partner(), item.matter()));
      if (!item.words().isEmpty()) {
        pdf.line(item.words());
      }
      if (item.promised() != null) {
        pdf.line(text("paper.summary.promised", DateWords.longDay(item.promised())));
      }
      if (!item.documents().isEmpty()) {
        pdf.line(text("paper.bring"));
        item.documents().forEach(pdf::item);
      }
      pdf.gap(6);
    }
  }

  /** An appointment for the visitor. */
  public static void write(AppointmentSlip slip, Path target) {
    try (var pdf = new PlainPdf(text("paper.slip.title"), slip.site())) {
      pdf.heading(text("paper.slip.title")).line(slip.site()).gap(8);
      var span = new Interval(slip.slot().from(), slip.slot().until());
      pdf.strong(DateWords.longDay(slip.slot().day()))
          .strong(span.text())
          .gap(4)
          .line(slip.matter());
      if (!slip.agent().isEmpty()) {
        pdf.line(text("paper.slip.with", slip.agent()));
      }
      if (!slip.documents().isEmpty()) {
        pdf.section(text("paper.bring"));
        slip.documents().forEach(pdf::item);
      }
      pdf.gap(12).line(text("paper.slip.prevent"));
      pdf.gap(12).line(slip.notice());
      pdf.save(target);
    }
  }

  /** A day's appointments, whole: what does not fit goes onto another page. */
  public static void write(DayList list, Path target) {
    try (var pdf = new PlainPdf(text("paper.day.title"), text("paper.day.destroy"))) {
      int start = 0;
      do {
        if (start > 0) {
          pdf.newPage();
        }
        int end = pageEnd(pdf, list, start);
        dayPage(pdf, list, start, end);
        start = end;
      } while (start < list.lines().size());
      pdf.save(target);
    }
  }

  private static int pageEnd(PlainPdf pdf, DayList list, int start) {
    float left = DAY_ROOM;
    int end = start;
    while (end < list.lines().size()) {
      left -= pdf.heightOf(cells(list.lines().get(end)), DAY_SHARES);
      if (left < 0 && end > start) {
        return end;
      }
      end++;
    }
    return end;
  }

  private static List<String> cells(DayList.Line line) {
    return List.of(line.time(), line.who(), line.matter(), line.agent(), line.phone());
  }

  private static void dayPage(PlainPdf pdf, DayList list, int start, int end) {
    pdf.heading(text("paper.day.heading", DateWords.longDay(list.day())));
    int lines = list.lines().size();
    pdf.line(text("paper.day.count", list.site(), end - start, lines));
    pdf.strong(text("paper.day.destroy")).gap(8);
    pdf.row(List.of(text("paper.day.columns").split("\\|")), DAY_SHARES, true);
    for (DayList.Line line : list.lines().subList(start, end)) {
      pdf.row(cells(line), DAY_SHARES, false);
    }
  }
}
