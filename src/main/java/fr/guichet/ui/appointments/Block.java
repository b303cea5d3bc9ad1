package fr.guichet.ui.appointments;

import fr.guichet.model.appointment.Booked;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** One appointment in the picture; it takes the focus and the keys. */
final class Block extends VBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  /** Lower blocks show one line. */
  private static final double TWO_LINES = 36;

  private final AppointmentsModel model;
  private final Runnable opened;
  private final Label title = new Label();
  private final Text mark = new Text();
  private final Text second = new Text();
  private Booked booked;

  Block(AppointmentsModel model, Runnable opened) {
    this.model = model;
    this.opened = opened;
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    title.getStyleClass().add("strong");
    title.setMinWidth(0);
    mark.getStyleClass().add("booked-mark");
    second.getStyleClass().add("booked-mark");
    getChildren().addAll(new HBox(5, title, mark), second);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            opened.run();
          }
        });
    focusedProperty().subscribe(this::takeSelection);
  }

  /** Shows another appointment: the node stays, so that paging styles nothing anew. */
  void show(Booked shown) {
    booked = shown;
    AppointmentWords words = model.words();
    List<String> styles = AppointmentWords.styles(booked);
    if (!getStyleClass().equals(styles)) {
      getStyleClass().setAll(styles);
    }
    setAccessibleText(words.spoken(booked, model.discreet()));
    title.setText(words.title(booked, model.discreet()));
    mark.setText(words.mark(booked));
    second.setText(words.second(booked));
    refreshSelection();
  }

  /** Shows whether it is the one selected. */
  void refreshSelection() {
    pseudoClassStateChanged(
        SELECTED, model.selected().filter(s -> s.id().equals(booked.id())).isPresent());
  }

  private void takeSelection(boolean focused) {
    if (focused && booked != null) {
      model.select(booked.id());
    }
  }

  Booked booked() {
    return booked;
  }

  @Override
  protected void layoutChildren() {
    boolean two = getHeight() >= TWO_LINES;
    second.setVisible(two);
    super.layoutChildren();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      opened.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
