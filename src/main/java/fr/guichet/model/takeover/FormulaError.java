package fr.guichet.model.takeover;

import java.util.regex.Pattern;

/** The signs that a spreadsheet shows where a formula has no result, in English and in French. */
public final class FormulaError {

  /** A formula that no spreadsheet has computed yet. */
  public static final String NOT_COMPUTED = "#CALC!";

  private static final Pattern SIGN =
      Pattern.compile(
          "#(?:REF|VALUE|VALEUR|NAME|NOM|NUM|NOMBRE|NULL|NUL|DIV/0|SPILL|PROPAGATION|CALC|FIELD"
              + "|CHAMP|BLOCKED|CONNECT|N/A|N/D)\\s?[!?]?|Err\\s?:\\s?[0-9]{3}");

  private FormulaError() {}

  /** Whether a whole cell is such a sign. */
  public static boolean is(String cell) {
    return (cell.startsWith("#") || cell.startsWith("Err")) && SIGN.matcher(cell).matches();
  }
}
