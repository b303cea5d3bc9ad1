package fr.guichet.exchange.workbook.xlsx;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/** What POI's charts have no method for, said to the file's own elements. */
final class XlsxChartDetails {

  private XlsxChartDetails() {}

  /** Where the angle is not said, LibreOffice leaves names out as soon as one of them is long. */
  static void nameEveryBar(XSSFChart chart) {
    chart.getCTChart().getPlotArea().getCatAxArray(0).getTxPr().getBodyPr().setRot(0);
  }

  /** Writes each bar's number at its end. */
  static void showValues(XSSFChart chart) {
    CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
    CTDLbls labels = bars.getSerArray(0).addNewDLbls();
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /**
   * Each plot numbers its series from 0: LibreOffice draws only one of those with the same number.
   */
  static void distinguish(XSSFChart chart) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    CTLineSer line = area.getLineChartArray(0).getSerArray(0);
    int next = area.getBarChartArray(0).sizeOfSerArray();
    line.getIdx().setVal(next);
    line.getOrder().setVal(next);
  }
}
