package fr.guichet.exchange.tables;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The text of a cell: what its format shows, dates and times in ISO whatever the format. */
final class XlsxCells {

  private final SharedStrings texts;
  private final StylesTable styles;
  private final boolean from1904;
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  XlsxCells(SharedStrings texts, StylesTable styles, boolean from1904) {
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
  }

  /**
   * The text of a cell.
   *
   * @param type the attribute {@code t}, null for a number
   * @param style the attribute {@code s}, null for the default
   * @param value the content of {@code v} or {@code is}; for a formula its last result
   */
  String text(String type, String style, String value) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (type == null ? "n" : type) {
      case "s" -> texts.getItemAt(Integer.parseInt(value.strip())).getString();
      case "b" -> value.strip().equals("1") ? "VRAI" : "FAUX";
      case "n" -> number(Double.parseDouble(value), style);
      default -> value; // str, inlineStr, an ISO date (d), an error such as #REF! (e)
    };
  }

  private String number(double value, String style) {
    XSSFCellStyle found = style == null ? null : styles.getStyleAt(Integer.parseInt(style));
    String format = found == null ? null : found.getDataFormatString();
    if (format == null || format.equals("General")) {
      return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
    if (DateUtil.isADateFormat(found.getDataFormat(), format) && DateUtil.isValidExcelDate(value)) {
      return format.contains("[h") || format.contains("[H") ? elapsed(value) : moment(value);
    }
    return formatter.formatRawCellContents(value, found.getDataFormat(), format, from1904);
  }

  private static String elapsed(double days) {
    long minutes = Math.round(days * 24 * 60);
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }

  private String moment(double value) {
    LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
    if (value < 1) {
      return moment.toLocalTime().toString();
    }
    boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
    return midnight ? moment.toLocalDate().toString() : moment.toString();
  }
}
