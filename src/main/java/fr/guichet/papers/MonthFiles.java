package fr.guichet.papers;

import fr.guichet.desk.Desk;
import fr.guichet.exchange.workbook.file.MonthFormat;
import fr.guichet.exchange.workbook.month.MonthWorkbook;
import fr.guichet.model.Progress;
import fr.guichet.model.figures.Period;
import fr.guichet.model.text.Folding;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.month.model.MonthExport;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/**
 * The month files of the window.
 *
 * @param open shows a file
 */
public record MonthFiles(Desk desk, Path folder, Consumer<Path> open) implements MonthExport {

  @Override
  public List<String> formats() {
    return MonthFormat.extensions();
  }

  @Override
  public Path proposed(YearMonth month) {
    String site = Folding.fold(desk.duty().site().name()).replaceAll("[^a-z0-9]+", "-");
    return folder.resolve(site + "-" + month + ".xlsx");
  }

  @Override
  public boolean write(YearMonth month, Path target, Progress task) {
    new ExportsFolder(folder).ready(target);
    MonthFormat format = MonthFormat.of(target).orElse(MonthFormat.XLSX);
    Period period = Period.of(month);
    boolean written = new MonthWorkbook(desk.months().book(period)).write(format, target, task);
    if (written) {
      desk.accesses()
          .exported(Texts.text("access.about.period", period.words(), format.extension()));
    }
    return written;
  }

  @Override
  public void open(Path file) {
    open.accept(file);
  }
}
