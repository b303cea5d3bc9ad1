package fr.guichet.ui.kit;

import java.util.function.DoubleFunction;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** What a pane has room for. */
public final class Room {

  private Room() {}

  /**
   * What {@code fit} says of the pane's width in pixels, 0 before its first layout; told after the
   * layout that gave the width, because children that change during a layout may stay unplaced.
   */
  public static <T> ObservableValue<T> of(Region pane, DoubleFunction<T> fit) {
    var room = new ReadOnlyObjectWrapper<>(fit.apply(pane.getWidth()));
    pane.widthProperty()
        .addListener((_, _, _) -> Platform.runLater(() -> room.set(fit.apply(pane.getWidth()))));
    return room.getReadOnlyProperty();
  }
}
