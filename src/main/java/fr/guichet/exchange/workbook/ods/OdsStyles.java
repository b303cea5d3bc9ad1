package fr.guichet.exchange.workbook.ods;

import fr.guichet.exchange.workbook.sheet.Form;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.Look;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The looks of cells, lines and columns in an OpenDocument file, by name. */
final class OdsStyles {

  private static final String THIN = "0.75pt solid #";
  private static final String MEDIUM = "1.75pt solid #";
  private static final String PADDING = "2pt";
  private static final String INDENT = "5pt";
  private static final String DEEPER_INDENT = "12pt";

  private final OdsXml xml;

  OdsStyles(OdsXml xml) {
    this.xml = xml;
  }

  static String cell(Kind kind, Form form) {
    return kind + "-" + form;
  }

  /**
   * @param points its height
   */
  static String line(int points, boolean newPage) {
    return "line-" + points + (newPage ? "-page" : "");
  }

  static String column(int sheet, int column) {
    return "column-" + sheet + "-" + column;
  }

  /** Width of a column that holds so many digits, in points. */
  static double points(double digits) {
    return digits * Look.POINTS_A_DIGIT;
  }

  static String length(double points) {
    return String.format(Locale.ROOT, "%.2fpt", points);
  }

  /** Numbers, percentages and days; then every kind of cell. */
  void cells() throws IOException {
    number("WHOLE", "0");
    number("DECIMAL", "1");
    percentage();
    day();
    format("number:text-style", "WORDS");
    xml.empty("number:text-content").close();
    for (Kind kind : Kind.values()) {
      for (Form form : Form.values()) {
        writeCell(kind, form, cellProperties(kind, form), alignment(kind, form));
      }
    }
  }

  /** French wherever it is opened. */
  private void format(String element, String name) throws IOException {
    xml.open(element, "style:name", "format-" + name);
    xml.attribute("number:language", "fr").attribute("number:country", "FR");
  }

  private void number(String name, String decimals) throws IOException {
    format("number:number-style", name);
    digits(decimals).close();
  }

  private OdsXml digits(String decimals) throws IOException {
    return xml.empty(
        "number:number",
        "number:decimal-places",
        decimals,
        "number:min-decimal-places",
        decimals,
        "number:min-integer-digits",
        "1",
        "number:grouping",
        "true");
  }

  private void percentage() throws IOException {
    format("number:percentage-style", "PERCENT");
    digits("1").open("number:text").words("\u00a0%").close().close();
  }

  private void day() throws IOException {
    format("number:date-style", "DAY");
    xml.empty("number:day", "number:style", "long");
    xml.open("number:text").words("/").close();
    xml.empty("number:month", "number:style", "long");
    xml.open("number:text").words("/").close();
    xml.empty("number:year", "number:style", "long").close();
  }

  private void writeCell(Kind kind, Form form, List<String> cell, String... paragraph)
      throws IOException {
    List<String> name =
        new ArrayList<>(List.of("style:name", cell(kind, form), "style:family", "table-cell"));
    name.addAll(List.of("style:parent-style-name", "Default"));
    if (form != Form.GENERAL) {
      name.addAll(List.of("style:data-style-name", "format-" + format(form)));
    }
    xml.open("style:style", name.toArray(String[]::new));
    xml.empty("style:table-cell-properties", cell.toArray(String[]::new));
    xml.empty("style:paragraph-properties", paragraph);
    xml.empty(
        "style:text-properties",
        "fo:color",
        "#" + Look.ink(kind, form),
        "fo:font-size",
        Look.size(kind) + "pt",
        "fo:font-weight",
        Look.bold(kind) ? "bold" : "normal");
    xml.close();
  }

  private static String format(Form form) {
    return switch (form) {
      case GENERAL, WORDS, LABEL, NUMBER_TITLE -> "WORDS";
      case WHOLE, DECIMAL, PERCENT, DAY -> form.name();
    };
  }

  private static List<String> cellProperties(Kind kind, Form form) {
    List<String> properties = new ArrayList<>(List.of("style:text-align-source", "fix"));
    properties.addAll(List.of("fo:padding-left", PADDING, "fo:padding-right", PADDING));
    properties.addAll(List.of("fo:padding-top", "1pt", "fo:padding-bottom", "1pt"));
    properties.addAll(List.of("style:vertical-align", side(kind)));
    if (kind == Kind.HEADER || kind == Kind.TOTAL) {
      properties.addAll(List.of("fo:background-color", "#" + Look.PRIMARY_LIGHT));
    }
    if (wraps(kind, form)) {
      properties.addAll(List.of("fo:wrap-option", "wrap"));
    }
    properties.addAll(edges(kind));
    return properties;
  }

  /** Below the titles are the arrows of the filters. */
  private static String side(Kind kind) {
    return kind == Kind.HEADER ? "top" : "middle";
  }

  private static boolean wraps(Kind kind, Form form) {
    boolean words = form == Form.WORDS || form == Form.LABEL;
    return kind == Kind.HEADER || words && (kind == Kind.PLAIN || kind == Kind.TOTAL);
  }

  private static List<String> edges(Kind kind) {
    return switch (kind) {
      case TITLE, HEAD -> List.of();
      case SECTION -> List.of("fo:border-bottom", THIN + Look.BORDER);
      case PLAIN -> List.of("fo:border-bottom", THIN + Look.HAIRLINE);
      case HEADER ->
          List.of(
              "fo:border-top",
              THIN + Look.BORDER,
              "fo:border-bottom",
              MEDIUM + Look.BORDER,
              "fo:border-right",
              THIN + Look.HAIRLINE);
      case TOTAL ->
          List.of("fo:border-top", MEDIUM + Look.BORDER, "fo:border-bottom", THIN + Look.BORDER);
    };
  }

  private static String[] alignment(Kind kind, Form form) {
    boolean table = kind == Kind.HEADER || kind == Kind.PLAIN || kind == Kind.TOTAL;
    if (table && form != Form.WORDS && form != Form.DAY && form != Form.LABEL) {
      return new String[] {"fo:text-align", "end"};
    }
    String indent = table && form == Form.LABEL ? DEEPER_INDENT : INDENT;
    return new String[] {"fo:text-align", "start", "fo:margin-left", indent};
  }

  /** Heights of lines. */
  void lines(Set<Integer> heights) throws IOException {
    for (int points : heights) {
      writeLine(points, false);
      writeLine(points, true);
    }
  }

  private void writeLine(int points, boolean newPage) throws IOException {
    xml.open("style:style", "style:name", line(points, newPage), "style:family", "table-row");
    xml.empty(
        "style:table-row-properties",
        "style:row-height",
        length(points),
        "style:use-optimal-row-height",
        "false",
        "fo:break-before",
        newPage ? "page" : "auto");
    xml.close();
  }

  /** A column of a sheet that holds so many digits. */
  void writeColumn(int sheet, int column, double digits) throws IOException {
    xml.open("style:style", "style:name", column(sheet, column), "style:family", "table-column");
    xml.empty("style:table-column-properties", "style:column-width", length(points(digits)));
    xml.close();
  }
}
