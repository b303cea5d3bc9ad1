package fr.guichet.ui.counter.day;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.hours.HoursText;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.Place;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.field.Segmented;
import fr.guichet.ui.kit.key.TakesKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The day's line, opened to be changed where it stands: Enter keeps it, Escape leaves it. */
final class DayLineForm extends VBox implements TakesKeys {

  private final DayModel model;
  private final Runnable closed;
  private final DayLine line;
  private final Segmented<Place> place = new Segmented<>(text("day.place"));
  private final Segmented<DayState> state = new Segmented<>(text("day.state"));
  private final TextField hours = new TextField();
  private final FormRow hoursRow = new FormRow(text("day.hours"), hours);
  private final Map<Agent, CheckBox> present = new LinkedHashMap<>();

  DayLineForm(DayModel model, Runnable closed) {
    super(10);
    this.model = model;
    this.closed = closed;
    this.line = model.state().line();
    getStyleClass().addAll("card", "key-strip");
    place.choices(List.of(Place.values()), p -> text("place." + p));
    place.value().set(line.place());
    state.choices(List.of(DayState.values()), s -> text("day.state." + s));
    state.value().set(line.state());
    hours.setText(hours(line));
    hours.setPrefWidth(260);
    model.desk().duty().everyAgent().forEach(this::offer);
    getChildren().addAll(choices(), people(), buttons());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static String hours(DayLine line) {
    return line.hours().stream().map(Interval::text).collect(Collectors.joining(" / "));
  }

  private FlowPane choices() {
    var pane = new FlowPane(16, 8, named("day.place", place), named("day.state", state), hoursRow);
    pane.setAlignment(Pos.BOTTOM_LEFT);
    return pane;
  }

  private static VBox named(String key, Segmented<?> choice) {
    var label = new Label(text(key));
    label.setLabelFor(choice);
    label.getStyleClass().add("field-label");
    var row = new VBox(4, label, choice);
    row.getStyleClass().add("field-row");
    return row;
  }

  /** Who works here, and who was noted and has left since: keeping the line keeps them. */
  private void offer(Agent agent) {
    boolean noted = line.present().contains(agent.id());
    if (agent.active() || noted) {
      var box = new CheckBox(agent.name());
      box.setSelected(noted);
      present.put(agent, box);
    }
  }

  private FlowPane people() {
    var label = new Label(text("day.present"));
    label.getStyleClass().add("field-label");
    var pane = new FlowPane(14, 6, label);
    pane.getChildren().addAll(present.values());
    return pane;
  }

  private HBox buttons() {
    Button leave = KeyCap.button(text("day.leave"), text("key.escape"), closed);
    Button keep = KeyCap.button(text("day.keep"), text("key.enter"), this::keep);
    keep.getStyleClass().add("primary");
    return new HBox(10, keep, leave);
  }

  void focus() {
    hours.requestFocus();
    hours.selectAll();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      closed.run();
    } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
      event.consume();
      keep();
    }
  }

  /** Hours that are not understood are said so, and stay as typed. */
  private void keep() {
    Optional<List<Interval>> read = HoursText.read(hours.getText()).hours();
    hoursRow.error(read.isPresent() ? "" : text("day.hours.notUnderstood"));
    read.ifPresent(
        intervals -> {
          model.change(
              new DayLine(
                  line.day(), place.value().get(), state.value().get(), intervals, chosen()),
              closed);
        });
  }

  private List<String> chosen() {
    return present.entrySet().stream()
        .filter(each -> each.getValue().isSelected())
        .map(each -> each.getKey().id())
        .toList();
  }
}
