package fr.guichet.ui.dashboard;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.Span;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Segmented;
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

  /**
   * @param chooseDays asks for the days of « Période… »
   */
  DashboardHeader(DashboardModel model, Runnable chooseDays) {
    super(12, 6);
    this.model = model;
    this.chooseDays = chooseDays;
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
    getChildren().addAll(title, kinds, period);
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
    words.setText(
        span.underWay()
            ? text("dashboard.underWay", span.words(), DashboardWords.day(span.period().until()))
            : span.words());
    next.setDisable(!model.hasNext());
  }

  /** The days were not chosen after all. */
  void reset() {
    show(model.span().get());
  }
}
