package fr.guichet.ui.settings;

import fr.guichet.ui.kit.Shown;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** A list with what is chosen in it at the right; without room for both they take turns. */
public final class ListBeside extends BorderPane {

  private static final double GAP = 14;

  private final Region list;
  private final Node chosen;
  private final double listWidth;
  private boolean narrow;
  private boolean onChosen;

  /**
   * @param listWidth of the list beside the other, in pixels
   */
  public ListBeside(Region list, double listWidth, Node chosen) {
    this.list = list;
    this.chosen = chosen;
    this.listWidth = listWidth;
    list.setMinWidth(listWidth);
    setMinSize(0, 0);
    narrow(false);
  }

  /** Whether they take turns. */
  public boolean isNarrow() {
    return narrow;
  }

  /** There is room for both, or not: then whichever has the focus stays. */
  public void narrow(boolean now) {
    narrow = now;
    onChosen |= Shown.hasFocus(chosen);
    list.setMaxWidth(now ? Double.MAX_VALUE : listWidth);
    setMargin(list, new Insets(0, now ? 0 : GAP, 0, 0));
    lay();
  }

  /** It is the turn of the list. */
  public void showList() {
    turn(false);
  }

  /** It is the turn of what is chosen. */
  public void showChosen() {
    turn(true);
  }

  private void turn(boolean now) {
    onChosen = now;
    if (narrow) {
      lay();
      // What joins the scene with its skin cannot take the focus before
      applyCss();
    }
  }

  private void lay() {
    // A node stands in one place at a time
    setLeft(null);
    setCenter(null);
    if (narrow) {
      setCenter(onChosen ? chosen : list);
    } else {
      setLeft(list);
      setCenter(chosen);
    }
  }
}
