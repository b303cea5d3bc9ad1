package fr.guichet.ui.counter;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/**
 * The Keystroke-Level Model of Card, Moran and Newell (1980): an expert's time without errors, the
 * sum of keys, pointings, moves of the hand and acts of the mind, in seconds.
 */
final class Keystrokes {

  /** A key of somebody who types, not a secretary: 40 words a minute. */
  static final double KEY = 0.28;

  static final double THOUGHT = 1.35;
  static final double POINT = 1.1;

  /** A button of the mouse pressed and let go. */
  static final double CLICK = 0.2;

  static final double HAND = 0.4;

  private Keystrokes() {}

  /**
   * A key that was really pressed.
   *
   * @param saves Enter on the empty field of a visit that is complete: it ends what was begun
   */
  record Pressed(KeyCode code, boolean held, boolean saves) {
    private boolean writes() {
      return !held && (code.isLetterKey() || code.isDigitKey() || code == KeyCode.SPACE);
    }
  }

  /**
   * One act of the mind before each word and before each choice; none before the Enter that only
   * ends the visit (rule 3: the end of what the mind does in one). A key held with another counts
   * as two.
   */
  static int thoughts(List<Pressed> keys) {
    int thoughts = 0;
    boolean writing = false;
    for (Pressed key : keys) {
      boolean goesOn = writing && key.writes();
      thoughts += goesOn || key.saves() ? 0 : 1;
      writing = key.writes();
    }
    return thoughts;
  }

  static int keys(List<Pressed> keys) {
    return keys.stream().mapToInt(key -> key.held() ? 2 : 1).sum();
  }

  static double seconds(List<Pressed> keys) {
    return keys(keys) * KEY + thoughts(keys) * THOUGHT;
  }

  /** What one line of a spreadsheet with drop-down lists costs. */
  record Line(int lists, int typedCells, int typedKeys) {

    /** A list: decide, point at the cell's arrow, click, point at the choice, click. */
    double seconds() {
      double list = THOUGHT + 2 * (POINT + CLICK);
      double typed = typedCells * THOUGHT + typedKeys * KEY;
      double hands = typedCells > 0 ? 2 * HAND : 0;
      return lists * list + typed + hands;
    }

    int clicks() {
      return lists * 2;
    }

    Line plus(Line other) {
      return new Line(
          lists + other.lists, typedCells + other.typedCells, typedKeys + other.typedKeys);
    }
  }

  static String shown(double seconds) {
    return String.format(Locale.FRENCH, "%.1f", seconds);
  }
}
