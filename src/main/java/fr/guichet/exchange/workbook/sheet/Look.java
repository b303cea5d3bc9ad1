package fr.guichet.exchange.workbook.sheet;

/**
 * What the sheets look like in every file format: few colours, all of them light enough for a black
 * print. Colours are RRGGBB, sizes points, margins inches.
 */
public final class Look {

  /** On every machine, or with a twin of the same widths. */
  public static final String FONT = "Arial";

  public static final short SIZE = 10;
  private static final short TITLE_SIZE = 14;

  public static final String INK = "16242B";
  private static final String MUTED = "52636C";
  public static final String HAIRLINE = "D9E0E4";
  public static final String BORDER = "7D8C95";
  private static final String PRIMARY_DARK = "084652";
  public static final String PRIMARY_LIGHT = "E3F1F3";

  /** Digits that a column beside the table holds, under a chart. */
  public static final int CHART_COLUMN_WIDTH = 11;

  public static final double MARGIN = 0.4;
  public static final double MARGIN_WITH_WORDS = 0.7;

  private static final double POINTS_AN_INCH = 72;
  private static final double POINTS_A_CENTIMETRE = POINTS_AN_INCH / 2.54;

  /** What is left of an A4 page in landscape between its margins, in points. */
  public static final double PAGE_WIDTH = 29.7 * POINTS_A_CENTIMETRE - 2 * MARGIN * POINTS_AN_INCH;

  public static final double PAGE_HEIGHT =
      21 * POINTS_A_CENTIMETRE - 2 * MARGIN_WITH_WORDS * POINTS_AN_INCH;

  /** Width of a digit of the font at its size. */
  public static final double POINTS_A_DIGIT = 5.56;

  /** Height of a line below the last one, in points. */
  public static final int ROW_BELOW = 15;

  private static final int ROW_POINTS = 13;
  private static final int TITLE_POINTS = 22;
  private static final int SECTION_POINTS = 18;
  private static final int BETWEEN_ROWS = 2;

  private Look() {}

  public static boolean bold(Line.Kind kind) {
    return kind != Line.Kind.HEAD && kind != Line.Kind.PLAIN;
  }

  public static String ink(Line.Kind kind, Form form) {
    if (form == Form.LABEL) {
      return MUTED;
    }
    boolean dark = kind == Line.Kind.TITLE || kind == Line.Kind.SECTION;
    return dark ? PRIMARY_DARK : INK;
  }

  public static short size(Line.Kind kind) {
    return kind == Line.Kind.TITLE ? TITLE_SIZE : SIZE;
  }

  /** Height of a line, in points. */
  public static int height(Line line, Widths widths) {
    return switch (line.kind()) {
      case TITLE -> TITLE_POINTS;
      case SECTION -> SECTION_POINTS;
      default -> widths.rows(line) * ROW_POINTS + BETWEEN_ROWS;
    };
  }

  /** Cells that a line of this sheet has, those to be left blank included. */
  public static int cells(Line line, SheetContent sheet) {
    return line.inTable() && !line.cells().isEmpty() ? sheet.columns() : line.cells().size();
  }

  /** Blank beyond the cells given. */
  public static Cell cell(Line line, int column) {
    return column < line.cells().size() ? line.cells().get(column) : Cell.BLANK;
  }
}
