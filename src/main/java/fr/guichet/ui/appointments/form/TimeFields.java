package fr.guichet.ui.appointments.form;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Slot;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.ui.appointments.model.AppointmentWords;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.Latest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** When and how long: says how that is understood, and what is unusual about it. */
final class TimeFields extends VBox {

  private static final double MINUTES_WIDTH = 110;

  /** The end of what is typed for a day and an hour. */
  private static final Pattern HOUR = Pattern.compile("\\d[hH:]");

  private final TextField when = new TextField();
  private final TextField minutes = new TextField();
  private final FormRow whenRow = new FormRow(text("appointments.form.when"), when);
  private final FormRow minutesRow = new FormRow(text("appointments.form.minutes"), minutes);
  private final Label warning = new Label();
  private final Latest<List<String>> check;

  TimeFields(Background background) {
    super(8);
    check = background.latest(this::warn);
    warning.setWrapText(true);
    warning.getStyleClass().add("warning-text");
    warning.setGraphic(Icon.WARNING.node());
    minutes.setPrefColumnCount(5);
    minutesRow.setMinWidth(MINUTES_WIDTH);
    minutesRow.setMaxWidth(MINUTES_WIDTH);
    HBox.setHgrow(whenRow, Priority.ALWAYS);
    getChildren().addAll(new HBox(8, whenRow, minutesRow), warning);
  }

  /**
   * @param changed told when something else is typed, or one of the fields is left
   */
  void onChange(Runnable changed) {
    fields().forEach(field -> field.textProperty().subscribe(_ -> changed.run()));
    fields().forEach(field -> field.focusedProperty().subscribe(_ -> changed.run()));
  }

  void show(Slot slot) {
    show(TimeWords.dayAndTime(slot.day(), slot.from()), "" + slot.minutes());
  }

  /** As they stood. */
  void show(String typedWhen, String typedMinutes) {
    when.setText(typedWhen);
    minutes.setText(typedMinutes);
  }

  String when() {
    return when.getText();
  }

  String minutes() {
    return minutes.getText();
  }

  /** Day and hour, then the length. */
  List<TextField> fields() {
    return List.of(when, minutes);
  }

  Map<FormText.Field, FormRow> rows() {
    return Map.of(FormText.Field.WHEN, whenRow, FormText.Field.MINUTES, minutesRow);
  }

  /** What is typed is not understood. */
  void wrong(Map<FormText.Field, String> errors) {
    length(errors);
    timeWrong(errors.getOrDefault(FormText.Field.WHEN, ""));
    check.drop();
    warn(List.of());
  }

  /**
   * How what is typed is understood.
   *
   * @param warnings reads what is unusual about it
   */
  void understood(Slot slot, Map<FormText.Field, String> errors, Callable<List<String>> warnings) {
    length(errors);
    whenRow.error("");
    whenRow.hint(DateWords.longDay(slot.day()) + ", " + AppointmentWords.span(slot));
    check.run(warnings);
  }

  private void length(Map<FormText.Field, String> errors) {
    minutesRow.error(minutes.isFocused() ? "" : errors.getOrDefault(FormText.Field.MINUTES, ""));
  }

  /** Wrong once the hour is told or the field is left; before, how to go on is told. */
  private void timeWrong(String words) {
    boolean told = !when.isFocused() || HOUR.matcher(when.getText()).find();
    whenRow.hint(told ? "" : words);
    whenRow.error(told ? words : "");
  }

  private void warn(List<String> warnings) {
    warning.setText(String.join(" ", warnings));
    Shown.show(warning, !warnings.isEmpty());
  }
}
