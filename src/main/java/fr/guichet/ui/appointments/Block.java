package fr.guichet.ui.appointments;

import fr.guichet.model.appointment.Booked;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** One appointment in the picture; it takes the focus and the keys. */
final class Block extends VBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  /** Lower blocks show one line. */
  private static final double TWO_LINES = 36;

  private final Booked booked;
  private final AppointmentsModel model;
  private final Label second;
  private final Runnable opened;

  Block(Booked booked, AppointmentsModel model, Runnable opened) {
    this.booked = booked;
    this.model = model;
    this.opened = opened;
    AppointmentWords words = model.words();
    getStyleClass().addAll(AppointmentWords.styles(booked));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(words.spoken(booked, model.discreet()));
    var title = new Label(words.title(booked, model.discreet()));
    title.getStyleClass().add("strong");
    var mark = new Label(words.mark(booked));
    mark.getStyleClass().add("booked-mark");
    mark.setMinWidth(USE_PREF_SIZE);
    title.setMinWidth(0);
    var head = new HBox(5, title, mark);
    second = new Label(words.second(booked));
    second.getStyleClass().add("booked-mark");
    getChildren().addAll(head, second);
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
    refreshSelection();
  }

  /** Shows whether it is the one selected. */
  void refreshSelection() {
    pseudoClassStateChanged(
        SELECTED, model.selected().filter(s -> s.id().equals(booked.id())).isPresent());
  }

  private void takeSelection(boolean focused) {
    if (focused) {
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
