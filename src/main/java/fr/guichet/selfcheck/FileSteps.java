package fr.guichet.selfcheck;

import fr.guichet.desk.Desk;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.files.ScratchFiles;
import fr.guichet.exchange.pdf.Papers;
import fr.guichet.exchange.workbook.file.MonthFormat;
import fr.guichet.exchange.workbook.month.MonthWorkbook;
import fr.guichet.model.Progress;
import fr.guichet.model.figures.Period;
import fr.guichet.model.safekeeping.Backup;
import fr.guichet.model.safekeeping.Reason;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** What the check does with the file once the window is closed: reads, backs up, exports. */
final class FileSteps {

  private final ScratchSite site;
  private final Protocol protocol;

  FileSteps(ScratchSite site, Protocol protocol) {
    this.site = site;
    this.protocol = protocol;
  }

  void run() throws Exception {
    try (Workplace workplace = site.open()) {
      ScratchFiles.in(workplace.scratch());
      Desk desk = workplace.desk();
      protocol.step(() -> site.oneVisitMore(workplace));
      protocol.step(() -> backedUp(workplace));
      for (MonthFormat format : MonthFormat.values()) {
        protocol.step(() -> exported(desk, format));
      }
      protocol.step(() -> printed(desk));
      protocol.step(() -> verified(workplace));
    }
  }

  private static String backedUp(Workplace workplace) throws IOException {
    Backup made = workplace.safekeeping().make(Reason.ASKED);
    return Texts.text("selfCheck.backup", kilobytes(made.file()));
  }

  private String exported(Desk desk, MonthFormat format) throws IOException {
    YearMonth month = YearMonth.from(desk.duty().today()).minusMonths(1);
    Path file = site.folder().resolve(month + "." + format.extension());
    new MonthWorkbook(desk.months().book(Period.of(month))).write(format, file, Progress.NONE);
    return Texts.text("selfCheck.export", format.extension(), kilobytes(file));
  }

  private String printed(Desk desk) throws IOException {
    Path file = site.folder().resolve("rendez-vous.pdf");
    Papers.write(desk.printouts().dayList(desk.duty().today(), false), file);
    return Texts.text("selfCheck.export", "pdf", kilobytes(file));
  }

  private static String verified(Workplace workplace) {
    List<String> checked = workplace.verification().check();
    return Texts.text("selfCheck.verified", checked.getFirst(), checked.getLast());
  }

  /** Of a file that must be there and hold something. */
  private static long kilobytes(Path file) throws IOException {
    long bytes = Files.size(file);
    if (bytes == 0) {
      throw new Failed(Texts.text("selfCheck.empty", file.getFileName()));
    }
    return Math.ceilDiv(bytes, 1024L);
  }
}
