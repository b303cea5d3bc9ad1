package fr.guichet.ui.appointments;

import fr.guichet.ui.kit.day.DayLineForm;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * What is asked over the picture, one thing at a time: a list of answers, or how a day was held.
 */
final class Strips extends VBox {

  private final Runnable left;

  /** Number of the one that is open; each has its own. */
  private int open;

  /** Number of what was asked last: what answers to something before comes too late. */
  private int asked;

  /** How a day was held, null where something else or nothing is open. */
  private DayLineForm day;

  /**
   * @param left what follows when one is closed
   */
  Strips(Runnable left) {
    this.left = left;
  }

  /**
   * Opens one in place of what was open.
   *
   * @param made takes what closes it, and nothing that is opened after it
   */
  void open(Function<Runnable, Node> made) {
    put(made);
    focus();
  }

  /** The same, where whoever has the focus keeps it. */
  void put(Function<Runnable, Node> made) {
    int number = open + 1;
    Node strip = made.apply(() -> close(number));
    clear();
    open = number;
    day = strip instanceof DayLineForm form ? form : null;
    getChildren().setAll(strip);
    // It joins the scene with its skin: before, it cannot take the focus.
    strip.applyCss();
  }

  /** An answer that is dropped where anything else was asked, opened, typed or left meanwhile. */
  <T> Consumer<T> unlessSuperseded(Consumer<T> answer) {
    supersede();
    int number = asked;
    return result -> {
      if (number == asked && !dayIsBegun()) {
        answer.accept(result);
      }
    };
  }

  /** What is still to be answered opens nothing any more. */
  void supersede() {
    asked++;
  }

  boolean isOpen() {
    return !getChildren().isEmpty();
  }

  /** Whether the line of a day is typed that is not saved. */
  boolean dayIsBegun() {
    return day != null && day.begun();
  }

  /** Gives the focus to the one that is open. */
  void focus() {
    if (day != null) {
      day.focus();
    } else {
      getChildren().getFirst().requestFocus();
    }
  }

  private void close(int number) {
    if (number == open) {
      close();
    }
  }

  /** Closes what is open, if anything is. */
  void close() {
    if (isOpen()) {
      clear();
      left.run();
    }
  }

  /** What is open is there no more; who has the focus then is for others to say. */
  void clear() {
    supersede();
    if (day != null) {
      day.giveUp();
      day = null;
    }
    getChildren().clear();
  }

  /** The same, where the line of a day that is typed stays kept. */
  void putAside() {
    if (day != null) {
      day.putAside();
    }
    close();
  }
}
