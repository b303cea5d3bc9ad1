package fr.guichet.ui.counter;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.KeyCap;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Places the panes: with room the side panel stays open, else it is a tab; the rest scrolls. */
final class CounterLayout extends ScrollPane {

  /** Below this width of the window the side panel becomes a tab. */
  private static final double ROOM_FOR_SIDE = 1300;

  private static final double LEAST_JOURNAL = 150;

  private final BorderPane middle = new BorderPane();
  private final HBox top = new HBox(8);
  private final SidePanel side;
  private final Button tab;
  private boolean opened;

  CounterLayout(CounterPanes panes, InProgressBar bar, EntryPane entry, SidePanel side) {
    this.side = side;
    tab = KeyCap.button(text("counter.side"), "Ctrl+I", this::toggle);
    tab.getStyleClass().addAll("rounded", "compact");
    tab.setFocusTraversable(false);
    HBox.setHgrow(bar, Priority.ALWAYS);
    top.getChildren().addAll(bar, tab);
    var journal = (Region) panes.journal().view();
    journal.setMinHeight(LEAST_JOURNAL);
    VBox.setVgrow(journal, Priority.ALWAYS);
    var column = new VBox(12, entry, journal);
    middle.setCenter(column);
    VBox.setVgrow(middle, Priority.ALWAYS);
    var page = new VBox(10, panes.dayLine().view(), top, middle);
    page.getStyleClass().add("counter-page");
    setContent(page);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().add("counter-scroll");
    bar.prefWrapLengthProperty().bind(widthProperty().subtract(tab.widthProperty()).subtract(60));
    // The window's width, not this pane's own: what changes during a layout may stay unplaced.
    sceneProperty().flatMap(Scene::widthProperty).orElse(0).subscribe(this::place);
  }

  /** Shows or hides the side panel where it is a tab. */
  void toggle() {
    opened = !opened;
    place(getScene().getWidth());
  }

  private void place(Number width) {
    boolean room = width.doubleValue() >= ROOM_FOR_SIDE;
    tab.setVisible(!room);
    tab.setManaged(!room);
    middle.setRight(room || opened ? side : null);
    BorderPane.setMargin(side, new Insets(0, 0, 0, 14));
  }
}
