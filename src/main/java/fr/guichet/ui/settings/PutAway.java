package fr.guichet.ui.settings;

/**
 * What was typed, put away while what is kept is shown: the rule of Alt+Z in every section. A
 * second time what was typed is back; once something is kept there is nothing to bring back.
 *
 * @param <T> all that can be typed
 */
public final class PutAway<T> {

  private T away;

  /**
   * Changes places.
   *
   * @param typed what is shown and not kept; null for nothing
   * @return what to show instead: what was put away before, null for what is kept
   */
  public T turn(T typed) {
    T back = typed == null ? away : null;
    away = typed;
    return back;
  }

  /** Something was kept. */
  public void forget() {
    away = null;
  }
}
