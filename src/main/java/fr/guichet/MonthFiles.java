package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.exchange.workbook.MonthFormat;
import fr.guichet.exchange.workbook.MonthWorkbook;
import fr.guichet.model.Progress;
import fr.guichet.model.figures.Period;
import fr.guichet.model.text.Folding;
import fr.guichet.ui.month.MonthExport;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** The month files of the window. */
record MonthFiles(Desk desk, Path folder) implements MonthExport {

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
    return new MonthWorkbook(desk.months().book(Period.of(month))).write(format, target, task);
  }

  @Override
  public void open(Path file) {
    SystemOpener.open(file.toUri().toString());
  }
}
