package fr.guichet.exchange.workbook.xlsx;

import fr.guichet.exchange.workbook.sheet.ChartContent;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes sheets in the format of Excel. Lines are streamed, so that a year of them fits in memory.
 */
public final class XlsxWriter {

  private static final int LINES_IN_MEMORY = 200;

  /** The part of the work that is left when all lines are written: packing the file. */
  private static final double PACKING = 0.1;

  private final String title;
  private final String author;
  private final Progress progress;

  /**
   * @param title of the document, printed on each page
   * @param author of the document
   */
  public XlsxWriter(String title, String author, Progress progress) {
    this.title = title;
    this.author = author;
    this.progress = progress;
  }

  /**
   * Writes all sheets.
   *
   * @return false when it was cancelled before the end
   */
  public boolean write(List<SheetContent> sheets, OutputStream out) throws IOException {
    try (XSSFWorkbook base = new XSSFWorkbook();
        SXSSFWorkbook workbook = new SXSSFWorkbook(base, LINES_IN_MEMORY)) {
      describe(base);
      if (!fill(workbook, sheets)) {
        return false;
      }
      charts(base, sheets);
      workbook.write(out);
      progress.at(1);
      return true;
    }
  }

  private void describe(XSSFWorkbook workbook) {
    CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(title);
    properties.setCreator(author);
  }

  private boolean fill(SXSSFWorkbook workbook, List<SheetContent> sheets) throws IOException {
    XlsxStyles styles = new XlsxStyles(workbook.getXSSFWorkbook());
    int all = sheets.stream().mapToInt(sheet -> sheet.lines().size()).sum();
    int done = 0;
    for (SheetContent content : sheets) {
      SXSSFSheet sheet = workbook.createSheet(content.name());
      try {
        if (!lines(new XlsxSheet(sheet, content, styles), content, done, all)) {
          return false;
        }
      } finally {
        // closing a sheet that holds lines in memory would be reported as trouble
        sheet.flushRows();
      }
      done += content.lines().size();
    }
    return true;
  }

  private boolean lines(XlsxSheet sheet, SheetContent content, int before, int all) {
    sheet.prepare(title);
    for (int line = 0; line < content.lines().size(); line++) {
      if (progress.cancelled()) {
        return false;
      }
      sheet.write(line);
      progress.at((1 - PACKING) * (before + line + 1) / all);
    }
    return true;
  }

  /** Last: a chart points to cells of sheets that must all exist. */
  private static void charts(XSSFWorkbook workbook, List<SheetContent> sheets) {
    for (SheetContent content : sheets) {
      for (ChartContent chart : content.charts()) {
        new XlsxChart(chart).drawOn(workbook.getSheet(content.name()));
      }
    }
  }
}
