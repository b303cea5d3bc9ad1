package fr.guichet.ui.kit.table;

import java.util.function.IntSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Keeps the selected row of a list in sight: keys act on it. */
public final class InSight {

  /** Where rows are of all heights, a layout may move them once more after they were scrolled. */
  private static final int LAYOUTS = 3;

  private final Control list;
  private final IntSupplier selected;

  private InSight(Control list, IntSupplier selected) {
    this.list = list;
    this.selected = selected;
    list.heightProperty().subscribe(_ -> bring());
    list.focusedProperty().subscribe(_ -> bring());
  }

  /** Watches a table: its focus and its height. */
  public static InSight of(TableView<?> table) {
    return new InSight(table, () -> table.getSelectionModel().getSelectedIndex());
  }

  /** The same for a list. */
  public static InSight of(ListView<?> list) {
    return new InSight(list, () -> list.getSelectionModel().getSelectedIndex());
  }

  /** Once what is shown now is laid out, scrolls no further than it takes to see the whole row. */
  public void bring() {
    Scene scene = list.getScene();
    if (scene == null) {
      return;
    }
    scene.addPostLayoutPulseListener(
        new Runnable() {
          private int left = LAYOUTS;

          @Override
          public void run() {
            reveal();
            left--;
            if (left == 0) {
              scene.removePostLayoutPulseListener(this);
            } else {
              Platform.requestNextPulse();
            }
          }
        });
    Platform.requestNextPulse();
  }

  private void reveal() {
    int index = selected.getAsInt();
    if (index >= 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
      list.layout();
      if (!shows(flow, index)) {
        // It was far away, and rows of all heights lie between: the way there was a guess
        flow.scrollToTop(index);
        list.layout();
      }
      flow.scrollTo(index);
    }
  }

  private static boolean shows(VirtualFlow<?> flow, int index) {
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    return first == null || first.getIndex() <= index && index <= last.getIndex();
  }
}
