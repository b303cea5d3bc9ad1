package fr.guichet.exchange.workbook.sheet;

/** How the value of a cell is shown, whatever the file format. */
public enum Form {
  GENERAL,
  WORDS,
  LABEL,
  NUMBER_TITLE,
  WHOLE,
  DECIMAL,
  PERCENT,
  DAY;

  public static Form of(Cell cell) {
    return switch (cell) {
      case Cell.Blank _ -> GENERAL;
      case Cell.Text _ -> WORDS;
      case Cell.Label _ -> LABEL;
      case Cell.NumberTitle _ -> NUMBER_TITLE;
      case Cell.Whole _ -> WHOLE;
      case Cell.Decimal _ -> DECIMAL;
      case Cell.Percent _ -> PERCENT;
      case Cell.Day _ -> DAY;
    };
  }
}
