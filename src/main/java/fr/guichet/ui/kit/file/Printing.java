package fr.guichet.ui.kit.file;

import java.util.function.Supplier;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Prints what no file may hold. */
@FunctionalInterface
public interface Printing {

  /** What became of a sheet. */
  enum Outcome {
    PRINTED,
    NO_PRINTER,
    CANCELLED,
    FAILED
  }

  /** Prints a sheet on the printer that is chosen, and tells what became of it. */
  Outcome print(Region sheet);

  /** The printers of the system, in its own box over a window. */
  static Printing over(Supplier<Window> window) {
    return sheet -> {
      PrinterJob job = PrinterJob.createPrinterJob();
      if (job == null) {
        return Outcome.NO_PRINTER;
      }
      if (!job.showPrintDialog(window.get())) {
        return Outcome.CANCELLED;
      }
      new Scene(sheet);
      sheet.applyCss();
      sheet.layout();
      return job.printPage(sheet) && job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    };
  }
}
