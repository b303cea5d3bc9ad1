package fr.guichet.exchange.workbook;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;

/** Days of a month under the bars of a chart: numbers with a format, as their cells hold them. */
record XlsxDays(List<LocalDate> days, String cells) implements XDDFCategoryDataSource {

  static final String FORMAT = "dd";

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
    return FORMAT;
  }

  @Override
  public String getDataRangeReference() {
    return cells;
  }

  @Override
  public int getPointCount() {
    return days.size();
  }

  @Override
  public String getPointAt(int index) {
    return Integer.toString((int) DateUtil.getExcelDate(days.get(index)));
  }
}
