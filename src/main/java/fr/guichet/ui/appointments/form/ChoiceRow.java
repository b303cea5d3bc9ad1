package fr.guichet.ui.appointments.form;

import fr.guichet.ui.kit.field.Segmented;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A choice behind its name. */
final class ChoiceRow extends HBox {

  private static final double NAME = 46;

  ChoiceRow(String name, Segmented<?> choice) {
    super(8);
    var label = new Label(name);
    label.getStyleClass().add("field-label");
    label.setMinWidth(NAME);
    label.setLabelFor(choice);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(label, choice);
  }
}
