package fr.guichet.exchange.workbook.xlsx;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Form;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.Look;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells in the format of Excel, each made once. */
final class XlsxStyles {

  private final XSSFWorkbook workbook;
  private final Map<Key, CellStyle> made = new HashMap<>();

  private record Key(Kind kind, Form form, boolean quoted) {}

  XlsxStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont base = workbook.getFontAt(0);
    base.setFontName(Look.FONT);
    base.setFontHeightInPoints(Look.SIZE);
    base.setColor(color(Look.INK));
  }

  CellStyle of(Kind kind, Cell cell) {
    return made.computeIfAbsent(new Key(kind, Form.of(cell), quoted(cell)), this::make);
  }

  /** Words that a spreadsheet could take for a formula when they are typed again. */
  private static boolean quoted(Cell cell) {
    return cell instanceof Cell.Text(String text)
        && !text.isEmpty()
        && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private CellStyle make(Key look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look));
    style.setQuotePrefixed(look.quoted());
    // below the titles are the arrows of the filters
    boolean title = look.kind() == Kind.HEADER;
    style.setVerticalAlignment(title ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
    style.setDataFormat(workbook.createDataFormat().getFormat(format(look.form())));
    switch (look.kind()) {
      case TITLE, HEAD -> aligned(style, HorizontalAlignment.LEFT, 1);
      case HEADER -> header(style, look.form());
      case SECTION -> section(style);
      case PLAIN -> plain(style, look.form());
      case TOTAL -> total(style, look.form());
    }
    return style;
  }

  private static String format(Form form) {
    return switch (form) {
      case GENERAL -> "General";
      case WORDS, LABEL, NUMBER_TITLE -> "@";
      case WHOLE -> "#,##0";
      case DECIMAL -> "#,##0.0";
      case PERCENT -> "0.0\u00a0%";
      case DAY -> "dd/mm/yyyy";
    };
  }

  private static void header(XSSFCellStyle style, Form form) {
    words(style, form);
    fill(style);
    style.setWrapText(true);
    edges(style, Look.BORDER, BorderStyle.THIN, BorderStyle.MEDIUM);
    // titles of several rows would read into one another
    style.setBorderRight(BorderStyle.THIN);
    style.setRightBorderColor(color(Look.HAIRLINE));
  }

  private static void plain(XSSFCellStyle style, Form form) {
    words(style, form);
    edges(style, Look.HAIRLINE, BorderStyle.NONE, BorderStyle.THIN);
  }

  private static void total(XSSFCellStyle style, Form form) {
    words(style, form);
    fill(style);
    edges(style, Look.BORDER, BorderStyle.MEDIUM, BorderStyle.THIN);
  }

  private static void words(XSSFCellStyle style, Form form) {
    switch (form) {
      case WORDS, DAY -> aligned(style, HorizontalAlignment.LEFT, 1);
      case LABEL -> aligned(style, HorizontalAlignment.LEFT, 2);
      // no indent on this side: LibreOffice forgets it after a percentage
      default -> style.setAlignment(HorizontalAlignment.RIGHT);
    }
    style.setWrapText(form == Form.WORDS || form == Form.LABEL);
  }

  private static void aligned(XSSFCellStyle style, HorizontalAlignment side, int indent) {
    style.setAlignment(side);
    style.setIndention((short) indent);
  }

  private static void section(XSSFCellStyle style) {
    aligned(style, HorizontalAlignment.LEFT, 1);
    edges(style, Look.BORDER, BorderStyle.NONE, BorderStyle.THIN);
  }

  private static void fill(XSSFCellStyle style) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(color(Look.PRIMARY_LIGHT));
  }

  private static void edges(XSSFCellStyle style, String rgb, BorderStyle top, BorderStyle bottom) {
    style.setBorderTop(top);
    style.setBorderBottom(bottom);
    style.setTopBorderColor(color(rgb));
    style.setBottomBorderColor(color(rgb));
  }

  private XSSFFont font(Key look) {
    XSSFFont font = workbook.createFont();
    font.setFontName(Look.FONT);
    font.setFontHeightInPoints(Look.size(look.kind()));
    font.setBold(Look.bold(look.kind()));
    font.setColor(color(Look.ink(look.kind(), look.form())));
    return font;
  }

  private static XSSFColor color(String rgb) {
    return new XSSFColor(HexFormat.of().parseHex(rgb), null);
  }
}
