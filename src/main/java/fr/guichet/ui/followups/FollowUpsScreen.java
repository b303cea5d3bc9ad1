package fr.guichet.ui.followups;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.followup.Pending;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.followups.FollowUpsModel.Filter;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.field.Segmented;
import fr.guichet.ui.kit.key.HeldKey;
import fr.guichet.ui.kit.key.Shortcuts;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** « À suivre »: what was promised, late first; one key closes it with its outcome. */
public final class FollowUpsScreen implements Screen {

  /** Below this width of the window the card beside the list is at its narrowest. */
  private static final double ROOM_FOR_ALL = 1100;

  /** Below this width the list and what is known stand one below the other. */
  private static final double ROOM_FOR_TWO = 800;

  /** What is known, below the list. */
  private static final double LOW = 170;

  private static final double LEAST_LOW = 90;

  /** What a window holds besides, with three lines of the list. */
  private static final double BESIDES = 290;

  private final FollowUpsModel model;
  private final Segmented<Filter> filters = new Segmented<>(text("followUps.filter"));
  private final BorderPane body = new BorderPane();
  private final FollowUpTable table;
  private final StackPane card;
  private final StackPane side;
  private final DetailPane detail;

  /** What a letter does to the selected promise. */
  private final Map<KeyCode, Runnable> letters;

  private final VBox view;
  private final Shortcuts keys = new Shortcuts();
  private final HeldKey held;

  /** Whether all stands in one column. */
  private final BooleanProperty column = new SimpleBooleanProperty();

  public FollowUpsScreen(FollowUpsModel model) {
    this.model = model;
    table = new FollowUpTable(model);
    detail = new DetailPane(model, this::share, table::requestFocus);
    letters = letters(detail.ask());
    card = new StackPane(table);
    card.getStyleClass().addAll("card", "table-card");
    side = new StackPane(detail);
    side.getStyleClass().addAll("card", "detail-card");
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0);
    view = new VBox(12, header(), body);
    view.setPadding(new Insets(12, 18, 12, 18));
    held = HeldKey.watch(view);
    view.getStylesheets()
        .add(FollowUpsScreen.class.getResource("/fr/guichet/ui/followups.css").toExternalForm());
    view.sceneProperty()
        .flatMap(Scene::widthProperty)
        .orElse(0)
        .subscribe(width -> place(width.doubleValue()));
    view.sceneProperty().flatMap(Scene::heightProperty).orElse(0).subscribe(_ -> heights());
    keys.on("Shortcut+R", detail.ask()::callBack)
        .on("Shortcut+Right", detail.ask()::putOff)
        .on("Shortcut+Z", model::undo);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.onChange(this::refresh);
    refresh();
  }

  private void place(double width) {
    boolean narrow = width < ROOM_FOR_ALL;
    column.set(width > 0 && width < ROOM_FOR_TWO);
    double wide = narrow ? DetailPane.LEAST_WIDTH : DetailPane.WIDTH;
    side.setMinWidth(column.get() ? 0 : wide);
    side.setMaxWidth(column.get() ? Double.MAX_VALUE : wide);
    share();
  }

  /** Side by side, else one below the other; there what is asked has all the room. */
  private void share() {
    boolean alone = column.get() && detail.asking();
    Node center = alone ? side : card;
    Node right = column.get() ? null : side;
    Node bottom = column.get() && !alone ? side : null;
    if (body.getCenter() == center && body.getRight() == right && body.getBottom() == bottom) {
      return;
    }
    body.getChildren().clear();
    body.setCenter(center);
    body.setRight(right);
    body.setBottom(bottom);
    heights();
    BorderPane.setMargin(
        side, new Insets(column.get() && !alone ? 8 : 0, 0, 0, column.get() ? 0 : 14));
  }

  /** Below the list it leaves that one some lines, however low the window is. */
  private void heights() {
    double window = view == null || view.getScene() == null ? 0 : view.getScene().getHeight();
    side.setPrefHeight(
        column.get() ? Math.clamp(window - BESIDES, LEAST_LOW, LOW) : Region.USE_COMPUTED_SIZE);
  }

  private VBox header() {
    var title = new Label(text("followUps.title"));
    title.getStyleClass().add("h1");
    title.setMinWidth(Region.USE_PREF_SIZE);
    filters.choices(List.of(Filter.values()), filter -> text("followUps.filter." + filter));
    filters.value().set(model.filter());
    filters.value().subscribe(filter -> model.filter(filter));
    Button call =
        KeyCap.button(Icon.PHONE, text("followUps.callBack"), "Ctrl+R", detail.ask()::callBack);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var first = new HBox(12, title, filters, space, call);
    first.setAlignment(Pos.CENTER_LEFT);
    var header = new VBox(8, first);
    column.subscribe(
        now -> {
          first.getChildren().remove(filters);
          header.getChildren().remove(filters);
          if (now) {
            header.getChildren().add(filters);
          } else {
            first.getChildren().add(1, filters);
          }
        });
    return header;
  }

  private void refresh() {
    filters.value().set(model.filter());
    for (Filter filter : Filter.values()) {
      ToggleButton button = filters.buttonOf(filter);
      button.setText(text("followUps.filter." + filter) + " " + model.count(filter));
      button.setAccessibleText(text("followUps.filter") + " " + button.getText());
    }
    table.refreshFromModel();
    if (!detail.asking()) {
      detail.refresh();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.RIGHT) {
      detail.ask().putOff();
      event.consume();
    }
    if (event.isConsumed() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    Runnable move = letters.get(event.getCode());
    if (move == null) {
      return;
    }
    // A held letter is one answer: it does not go on to the next promise
    if (!held.repeats() && !detail.keepsUnfinished()) {
      move.run();
    }
    event.consume();
  }

  private Map<KeyCode, Runnable> letters(Ask ask) {
    return Map.of(
        KeyCode.R, () -> ask.end(Outcome.RESOLVED),
        KeyCode.O, () -> ask.end(Outcome.PLANNED_ORIENTATION),
        KeyCode.X, () -> ask.end(Outcome.REDIRECTED),
        KeyCode.N, () -> ask.end(Outcome.UNFINISHED),
        KeyCode.U, this::notReturned,
        KeyCode.S, ask::putOff,
        KeyCode.C, ask::annotate);
  }

  private void notReturned() {
    if (model.selected().filter(pending -> !pending.callBack()).isPresent()) {
      detail.ask().notReturned();
    }
  }

  @Override
  public boolean atRest() {
    return !detail.asking();
  }

  @Override
  public List<String> unsaved() {
    return detail.unsaved();
  }

  @Override
  public boolean keepsUnsaved() {
    return true;
  }

  @Override
  public void giveUp() {
    detail.giveUp();
  }

  /**
   * What was begun before is open again.
   *
   * @param about what was promised as it is now, null for a call
   * @return false where something else is being typed
   */
  public boolean resume(BegunForm begun, Pending about) {
    boolean free = !detail.unfinished();
    if (free) {
      if (about != null) {
        model.open(about.followUp().id());
      }
      detail.ask().resume(begun, about);
    }
    return free;
  }

  @Override
  public void putAside() {
    detail.ask().putAside();
  }

  @Override
  public String helpPage() {
    return "a-suivre";
  }

  @Override
  public String title() {
    return text("followUps.title");
  }

  @Override
  public Icon icon() {
    return Icon.FOLLOW_UPS;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public ObservableIntegerValue badge() {
    return model.due();
  }

  @Override
  public void opened() {
    model.read();
    if (detail.asking()) {
      detail.focusQuestion();
    } else {
      table.requestFocus();
    }
  }

  @Override
  public void refreshed() {
    model.read();
  }

  @Override
  public void discreet(boolean on) {
    model.discreet(on);
  }

  @Override
  public Shortcuts shortcuts() {
    return keys;
  }
}
