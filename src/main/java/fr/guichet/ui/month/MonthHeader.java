package fr.guichet.ui.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.Chips;
import fr.guichet.ui.kit.key.KeyNames;
import fr.guichet.ui.month.model.ClosingModel;
import fr.guichet.ui.month.model.ExportModel;
import fr.guichet.ui.month.model.MonthModel;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The title, the chooser of the month, its state and what can be done with it. */
final class MonthHeader extends BorderPane {

  private final MonthModel model;
  private final ClosingModel closing;
  private final Label title = new Label(text("month.title"));
  private final Label month = new Label();
  private final HBox state = new HBox();
  private final Button previous;
  private final Button next;
  private final Button report;
  private final Button print;
  private final HBox export;
  private final Button close;
  private final Button reopen;

  /** What the buttons do. */
  record Actions(
      Runnable report,
      Runnable print,
      Runnable export,
      Runnable exportAs,
      Runnable close,
      Runnable reopen) {}

  MonthHeader(MonthModel model, ExportModel files, ClosingModel closing, Actions actions) {
    this.model = model;
    this.closing = closing;
    title.getStyleClass().add("h1");
    title.setMinWidth(USE_PREF_SIZE);
    previous = arrow(Icon.PREVIOUS, "month.previous", model::previous);
    next = arrow(Icon.NEXT, "month.next", model::next);
    month.getStyleClass().add("h2");
    month.setMinWidth(132);
    month.setAlignment(Pos.CENTER);
    report = KeyCap.button(Icon.COPY, text("month.report"), "Ctrl+B", actions.report());
    print = KeyCap.signButton(Icon.PRINT, text("month.print"), "Ctrl+P", actions.print());
    export = exports(actions);
    export.disableProperty().bind(files.exporting().isNotNull().or(model.page().isNull()));
    close = KeyCap.button(Icon.CLOSE_MONTH, text("month.close"), "Ctrl+K", actions.close());
    close.getStyleClass().add("primary");
    reopen = KeyCap.button(Icon.REOPEN_MONTH, text("month.reopen"), "Ctrl+K", actions.reopen());
    state.setAlignment(Pos.CENTER_LEFT);
    var chosen = new HBox(10, title, previous, month, next, state);
    chosen.setAlignment(Pos.CENTER_LEFT);
    chosen.setMinHeight(34);
    setLeft(chosen);
    narrow(false);
    show();
    model.month().subscribe(_ -> show());
    model.page().subscribe(_ -> show());
  }

  /** Without room the buttons stand below, on as many lines as they need. */
  void narrow(boolean narrow) {
    if ((narrow ? getBottom() : getRight()) != null) {
      return;
    }
    setRight(null);
    setBottom(null);
    Node[] buttons = {report, print, export, close, reopen};
    if (narrow) {
      var below = new FlowPane(10, 8, buttons);
      setMargin(below, new Insets(8, 0, 0, 0));
      setBottom(below);
    } else {
      var beside = new HBox(10, buttons);
      beside.setAlignment(Pos.CENTER_LEFT);
      setRight(beside);
    }
  }

  /** Straight to where files usually go; beside it, where and as what is chosen. */
  private static HBox exports(Actions actions) {
    Button usual = KeyCap.button(Icon.EXPORT, text("month.export"), "Ctrl+E", actions.export());
    String name = text("month.exportAs") + ", " + KeyNames.shown("Ctrl+Maj+E");
    Button as = KeyCap.iconButton(Icon.FOLDER, name, actions.exportAs());
    as.getStyleClass().remove("flat");
    var both = new HBox(4, usual, as);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private static Button arrow(Icon icon, String name, Runnable action) {
    Button button = KeyCap.iconButton(icon, text(name), action);
    button.getStyleClass().remove("flat");
    return button;
  }

  private void show() {
    MonthPage page = model.page().get();
    month.setText(DateWords.month(model.month().get()));
    next.setDisable(!model.hasNext());
    state.getChildren().setAll(chip(page));
    Shown.show(close, !closing.closed());
    Shown.show(reopen, closing.closed());
    boolean able = page != null && page.refusal().isEmpty();
    close.setDisable(!able);
    reopen.setDisable(!able);
    close.setTooltip(able || page == null ? null : new Tooltip(page.refusal()));
    reopen.setTooltip(close.getTooltip());
    report.setDisable(page == null);
    print.setDisable(page == null);
  }

  private Label chip(MonthPage page) {
    if (closing.closed()) {
      Label closed = new Label(text("month.state.closed"), Icon.CHECK.node());
      closed.getStyleClass().addAll("chip", "outcome-resolved");
      closed.setMinWidth(USE_PREF_SIZE);
      return closed;
    }
    Label open = Chips.partner(text(model.isPresent() ? "month.underWay" : state(page)));
    open.getStyleClass().remove("partner-chip");
    open.getStyleClass().add("outcome-pending");
    return open;
  }

  private static String state(MonthPage page) {
    boolean reopened = page != null && !page.history().isEmpty();
    return reopened ? "month.state.reopened" : "month.state.open";
  }
}
