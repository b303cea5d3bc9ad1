package fr.guichet.exchange.workbook.sheet;

/**
 * How wide a text is in Arial, counted in digits as spreadsheets count the widths of columns. Kept
 * as a table, so that a file has the same widths on a machine without that font, or without any.
 */
public final class TextWidth {

  private static final double BOLD = 1.08;

  private TextWidth() {}

  public static double of(String text, boolean bold) {
    double width = 0;
    for (int index = 0; index < text.length(); index++) {
      width += of(text.charAt(index));
    }
    return bold ? width * BOLD : width;
  }

  /** Widths of the font over the width of a digit (556 of 1000), rounded up. */
  private static double of(char letter) {
    return switch (letter) {
      case 'i', 'j', 'l', '’', '\'', '|' -> 0.45;
      case 'f', 't', 'I', '.', ',', ':', ';', '!', '/', ' ', '\u00a0', '\u202f' -> 0.52;
      case 'r', '-', '(', ')', '°' -> 0.65;
      case 'c', 'k', 's', 'v', 'x', 'y', 'z', 'J', 'ç' -> 0.92;
      case 'm', 'M' -> 1.5;
      case 'w', 'G', 'O', 'Q' -> 1.42;
      case 'W', '%', '—', 'œ', '…' -> 1.82;
      default -> Character.isUpperCase(letter) ? 1.32 : 1.02;
    };
  }
}
