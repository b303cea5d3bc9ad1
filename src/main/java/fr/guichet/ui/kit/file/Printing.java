package fr.guichet.ui.kit.file;

import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Prints what no file may hold. */
@FunctionalInterface
public interface Printing {

  /** Prints a sheet on the printer that is chosen; false where there is none or nobody chose. */
  boolean print(Region sheet);

  /** The printers of the system, in its own box over a window. */
  static Printing over(java.util.function.Supplier<Window> window) {
    return sheet -> {
      PrinterJob job = PrinterJob.createPrinterJob();
      if (job == null || !job.showPrintDialog(window.get())) {
        return false;
      }
      new Scene(sheet);
      sheet.applyCss();
      sheet.layout();
      return job.printPage(sheet) && job.endJob();
    };
  }
}
