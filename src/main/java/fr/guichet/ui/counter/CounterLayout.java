package fr.guichet.ui.counter;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.counter.side.CounterPanes;
import fr.guichet.ui.counter.side.SidePanel;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Places the panes: with room the side panel stays open, else it is a tab; the rest scrolls. */
final class CounterLayout extends ScrollPane {

  /** Below this width of the window the side panel becomes a tab. */
  private static final double ROOM_FOR_SIDE = 1300;

  private static final double LEAST_JOURNAL = 150;

  /** Longer than the two buttons beside the visits in progress. */
  private static final double ONE_ROW = 345;

  /** Longer than the one that stands there in a wide window. */
  private static final double ONE = 135;

  private final BorderPane middle = new BorderPane();
  private final HBox top = new HBox(8);
  private final FlowPane ways = new FlowPane(8, 6);
  private final SidePanel side;
  private final Button tab;
  private final CounterPanes panes;
  private final VBox column;
  private final VBox page;
  private Button band;
  private boolean opened;
  private boolean veiled;

  CounterLayout(CounterPanes panes, InProgressBar bar, EntryPane entry, SidePanel side) {
    this.side = side;
    this.panes = panes;
    tab = KeyCap.button(text("counter.side"), "Ctrl+I", this::toggle);
    tab.getStyleClass().addAll("rounded", "compact");
    tab.setFocusTraversable(false);
    HBox.setHgrow(bar, Priority.ALWAYS);
    ways.setAlignment(Pos.CENTER_RIGHT);
    ways.getChildren().add(tab);
    bar.setMinWidth(0);
    top.getChildren().addAll(bar, ways);
    var journal = (Region) panes.journal().view();
    journal.setMinHeight(LEAST_JOURNAL);
    VBox.setVgrow(journal, Priority.ALWAYS);
    column = new VBox(12, entry, journal);
    middle.setCenter(column);
    VBox.setVgrow(middle, Priority.ALWAYS);
    page = new VBox(10, panes.dayLine().view(), top, middle);
    page.getStyleClass().add("counter-page");
    setContent(page);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().add("counter-scroll");
    bar.prefWrapLengthProperty().bind(widthProperty().subtract(ways.widthProperty()).subtract(60));
    // The window's width, not this pane's own: what changes during a layout may stay unplaced.
    sceneProperty().flatMap(Scene::widthProperty).orElse(0).subscribe(this::place);
  }

  /**
   * @param open shows the bandeau
   */
  void band(Runnable open) {
    band = KeyCap.button(text("band.open"), "Ctrl+B", open);
    band.getStyleClass().addAll("rounded", "compact");
    band.setFocusTraversable(false);
    ways.getChildren().add(band);
  }

  /**
   * @param strip stands above the card; null for nothing
   */
  void guide(Node strip) {
    column.getChildren().removeIf(FirstVisit.class::isInstance);
    if (strip != null) {
      column.getChildren().addFirst(strip);
    }
  }

  /** Shows or hides the side panel where it is a tab. */
  void toggle() {
    opened = !opened;
    place(getScene().getWidth());
  }

  /** Under the veil the visits in progress and the entry are all there is. */
  void veil(boolean on) {
    veiled = on;
    column.getChildren().remove(panes.journal().view());
    page.getChildren().remove(panes.dayLine().view());
    if (!on) {
      column.getChildren().add(panes.journal().view());
      page.getChildren().addFirst(panes.dayLine().view());
    }
    place(getScene() == null ? 0 : getScene().getWidth());
  }

  private void place(Number width) {
    boolean room = width.doubleValue() >= ROOM_FOR_SIDE;
    Shown.show(tab, !room && !veiled);
    ways.setPrefWrapLength(room ? ONE : ONE_ROW);
    if (band != null) {
      Shown.show(band, !veiled);
    }
    middle.setRight((room || opened) && !veiled ? side : null);
    BorderPane.setMargin(side, new Insets(0, 0, 0, 14));
  }
}
