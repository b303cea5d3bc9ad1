package fr.guichet.exchange.workbook.xlsx;

import fr.guichet.exchange.workbook.sheet.ChartContent;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;

/** Days of a month under the bars of a chart: numbers with a format, as their cells hold them. */
record XlsxDays(ChartContent.Days content, String cells) implements XDDFCategoryDataSource {

  /** As Excel writes it. */
  static String format(ChartContent.Days days) {
    return days.pattern().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean isNumeric() {
    return true;
  }

  @Override
  public boolean isCellRange() {
    return true;
  }

  @Override
  public String getFormatCode() {
    return format(content);
  }

  @Override
  public String getDataRangeReference() {
    return cells;
  }

  @Override
  public int getPointCount() {
    return content.values().size();
  }

  @Override
  public String getPointAt(int index) {
    return Integer.toString((int) DateUtil.getExcelDate(content.values().get(index)));
  }
}
