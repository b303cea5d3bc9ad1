package fr.guichet.ui.dashboard;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.dashboard.Span;
import fr.guichet.ui.dashboard.chart.DashboardWords;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.Segmented;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The title and the chooser of the period. */
final class DashboardHeader extends FlowPane {

  private final DashboardModel model;
  private final Runnable chooseDays;
  private final Segmented<Span.Kind> kinds = new Segmented<>(text("dashboard.kinds"));
  private final Label words = new Label();
  private final Button next;

  /** What its buttons do; {@code days} asks for those of « Période… ». */
  record Actions(Runnable days, Runnable picture, Runnable print) {}

  DashboardHeader(DashboardModel model, Actions actions) {
    super(12, 6);
    this.model = model;
    this.chooseDays = actions.days();
    setAlignment(Pos.CENTER_LEFT);
    var title = new Label(text("dashboard.title"));
    title.getStyleClass().add("h1");
    title.setMinWidth(USE_PREF_SIZE);
    kinds.choices(List.of(Span.Kind.values()), kind -> text("dashboard.kind." + kind));
    kinds.value().set(model.span().get().kind());
    kinds.value().subscribe(this::chosen);
    Button previous = arrow(Icon.PREVIOUS, "dashboard.previous", model::previous);
    next = arrow(Icon.NEXT, "dashboard.next", model::next);
    words.getStyleClass().add("h2");
    words.setMinWidth(USE_PREF_SIZE);
    var period = new HBox(8, previous, words, next);
    period.setAlignment(Pos.CENTER_LEFT);
    Button picture =
        KeyCap.button(Icon.PICTURE, text("dashboard.picture"), "Ctrl+E", actions.picture());
    Button print = KeyCap.button(Icon.PRINT, text("dashboard.print"), "Ctrl+P", actions.print());
    var files = new HBox(8, picture, print);
    getChildren().addAll(title, kinds, period, files);
    model.figures().subscribe(figures -> files.setDisable(figures == null));
    model.span().subscribe(this::show);
  }

  private static Button arrow(Icon icon, String name, Runnable action) {
    Button button = KeyCap.iconButton(icon, text(name), action);
    button.getStyleClass().remove("flat");
    return button;
  }

  private void chosen(Span.Kind kind) {
    if (kind == Span.Kind.FREE && model.span().get().kind() != Span.Kind.FREE) {
      chooseDays.run();
    } else if (kind != null) {
      model.kind(kind);
    }
  }

  private void show(Span span) {
    kinds.value().set(span.kind());
    words.setText(DashboardWords.shortWords(span));
    words.setAccessibleText(DashboardWords.words(span));
    next.setDisable(!model.hasNext());
  }

  /** The days were not chosen after all. */
  void reset() {
    show(model.span().get());
  }
}
