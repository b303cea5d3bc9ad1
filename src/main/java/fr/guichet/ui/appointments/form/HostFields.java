package fr.guichet.ui.appointments.form;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Repeat.Every;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.field.Segmented;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What a permanence or a workshop has in place of a visitor: title, places, days, who is in it. */
final class HostFields extends VBox {

  private static final String ONCE = "ONCE";

  private final TextField name = new TextField();
  private final TextField places = new TextField();
  private final Segmented<String> every = new Segmented<>(text("appointments.form.every"));
  private final TextField until = new TextField();
  private final FormRow titleRow = new FormRow(text("appointments.form.title"), name);
  private final FormRow placesRow = new FormRow(text("appointments.form.places"), places);
  private final FormRow untilRow = new FormRow(text("appointments.form.until"), until);
  private final ChoiceRow everyRow = new ChoiceRow(text("appointments.form.every"), every);
  private final VBox enrolled = new VBox(4);

  HostFields() {
    super(8);
    untilRow.hint(text("appointments.form.untilHint"));
    getChildren().addAll(titleRow, placesRow, everyRow, untilRow, enrolled);
    every.choices(
        Stream.concat(Stream.of(ONCE), Stream.of(Every.values()).map(Every::name)).toList(),
        each -> text("appointments.every." + each));
  }

  void show(AppointmentDraft from) {
    name.setText(from.title());
    places.setText(from.places() == 0 ? "" : "" + from.places());
    every.value().set(ONCE);
    until.setText("");
  }

  /**
   * As they stood.
   *
   * @param often null for once
   */
  void resume(BegunForm begun, Every often) {
    places.setText(begun.value(FormText.PLACES));
    every.value().set(often == null ? ONCE : often.name());
    until.setText(begun.value(FormText.UNTIL));
  }

  /**
   * @param isNew what is there already is repeated no more
   * @param names of those enrolled
   */
  void arrange(boolean isNew, List<String> names) {
    Shown.show(everyRow, isNew);
    Shown.show(untilRow, isNew && every() != null);
    enrolled.getChildren().setAll(names.stream().map(Label::new).toList());
  }

  String title() {
    return name.getText();
  }

  String places() {
    return places.getText();
  }

  /** Null for once. */
  Every every() {
    String chosen = every.value().get();
    return chosen == null || chosen.equals(ONCE) ? null : Every.valueOf(chosen);
  }

  String until() {
    return until.getText();
  }

  Map<FormText.Field, FormRow> rows() {
    return Map.of(
        FormText.Field.TITLE,
        titleRow,
        FormText.Field.PLACES,
        placesRow,
        FormText.Field.UNTIL,
        untilRow);
  }

  /** The choice of how often. */
  Segmented<String> choice() {
    return every;
  }

  /** Title, places and last day. */
  List<TextField> fields() {
    return List.of(name, places, until);
  }
}
