package fr.guichet.ui.counter.journal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.VisitEntry;
import fr.guichet.ui.counter.side.CounterPane;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.kit.key.TakesKeys;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** « Journal du jour », which a search turns to past days. */
public final class JournalPane implements CounterPane {

  /** Escape is ours here. */
  private static final class JournalCard extends VBox implements TakesKeys {}

  private final JournalModel model;
  private final Overlay overlay;
  private final Runnable toField;
  private final Label title = new Label();
  private final Label counts = new Label();
  private final Button search;
  private final JournalStrip strip;
  private final LeadStrip leadStrip;
  private final JournalTable table;
  private final JournalActions actions;
  private final VBox view;

  /**
   * @param toField gives the focus back to the entry field
   */
  public JournalPane(JournalModel model, Overlay overlay, Runnable toField) {
    this.model = model;
    this.toField = toField;
    this.overlay = overlay;
    strip = new JournalStrip(model);
    leadStrip = new LeadStrip(this::leave);
    table = new JournalTable(model);
    actions = new JournalActions(model, table, this::openHistory);
    search = KeyCap.button(Icon.SEARCH, text("journal.search"), "Ctrl+F", this::openSearch);
    search.getStyleClass().add("compact");
    search.setFocusTraversable(false);
    view = new JournalCard();
    view.getChildren().addAll(head(), leadStrip, actions, strip, table);
    view.getStyleClass().addAll("card", "journal-card");
    VBox.setVgrow(table, Priority.ALWAYS);
    table.setMinHeight(80);
    table.getSelectionModel().selectedItemProperty().subscribe(actions::refresh);
    table.focusedProperty().subscribe(this::focusMoved);
    table.addEventFilter(ScrollEvent.SCROLL, _ -> model.readRest());
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Shown.show(strip, false);
    Shown.show(leadStrip, false);
    model.onChange(this::refresh);
    refresh();
  }

  private HBox head() {
    title.getStyleClass().add("h2");
    counts.setId("journal-counts");
    counts.getStyleClass().add("muted");
    counts.setMinWidth(0);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    title.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(10, title, counts, gap, search);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("journal-head");
    return head;
  }

  private void refresh() {
    boolean searching = model.searching();
    title.setText(text(title(searching)));
    counts.setText(counts(searching));
    table.refreshFromModel();
    if (model.lead() != null && table.isFocused()) {
      focusMoved(true);
    }
    table.say(text(searching ? "journal.nothingFound" : "journal.nothing"));
    actions.refresh();
  }

  private String title(boolean searching) {
    return model.lead() != null ? "journal.led" : searching ? "journal.found" : "journal.title";
  }

  /** Shows what another screen asks to see; Escape goes back to it. */
  public void lead(Lead wanted) {
    Shown.show(strip, false);
    search.setDisable(false);
    leadStrip.show(wanted.title());
    Shown.show(leadStrip, true);
    model.lead(wanted);
    table.requestFocus();
  }

  private void leave() {
    Lead lead = model.lead();
    table.getSelectionModel().clearSelection();
    Shown.show(leadStrip, false);
    model.leaveSearch();
    if (lead != null) {
      lead.back().run();
    }
  }

  private String counts(boolean searching) {
    int visits = model.visits();
    String sum =
        text(visits < 2 ? "journal.visit" : "journal.visits", visits)
            + " · "
            + text(model.requests() < 2 ? "counter.request" : "counter.requests", model.requests());
    if (model.moreToRead()) {
      return sum + " · " + text("journal.newest", model.entries().size());
    }
    return model.discreet() && !searching ? sum + " · " + text("journal.discreet") : sum;
  }

  /** Without the focus no row is chosen: no button acts on what the eye has left. */
  private void focusMoved(boolean focused) {
    if (focused) {
      model.readRest();
    }
    if (focused && table.chosen() == null) {
      table.getSelectionModel().selectFirst();
    }
  }

  private void openSearch() {
    Shown.show(leadStrip, false);
    Shown.show(strip, true);
    search.setDisable(true);
    strip.open();
  }

  private void closeSearch() {
    Shown.show(strip, false);
    search.setDisable(false);
    model.leaveSearch();
  }

  @Override
  public void backToFirst() {
    if (model.lead() != null) {
      Shown.show(leadStrip, false);
    }
    if (model.searching()) {
      table.getSelectionModel().clearSelection();
      closeSearch();
    }
  }

  @Override
  public boolean atRest() {
    return !model.searching();
  }

  @Override
  public void forget() {
    Shown.show(leadStrip, false);
    Shown.show(strip, false);
    strip.words().clear();
    search.setDisable(false);
    model.forget();
  }

  private void openHistory(VisitEntry entry) {
    model.history(
        entry,
        traces -> new HistoryBox(model.desk(), entry, traces, model.discreet()).open(overlay));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      if (model.lead() != null) {
        leave();
        return;
      }
      table.getSelectionModel().clearSelection();
      if (model.searching()) {
        closeSearch();
      }
      toField.run();
    } else if (event.getCode() == KeyCode.DOWN && event.getTarget() == strip.words()) {
      event.consume();
      focusTable();
    }
  }

  private void focusTable() {
    table.requestFocus();
    if (table.chosen() == null) {
      table.getSelectionModel().selectFirst();
    }
  }

  @Override
  public Node view() {
    return view;
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
  public void register(Shortcuts keys) {
    keys.on("Shortcut+F", this::openSearch).on("Shortcut+J", this::focusTable);
  }
}
