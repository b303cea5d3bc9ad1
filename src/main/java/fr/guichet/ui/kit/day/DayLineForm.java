package fr.guichet.ui.kit.day;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.SiteDay;
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
import java.util.function.BiConsumer;
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

/** The line of a day, opened to be changed where it stands: Enter keeps it, Escape leaves it. */
public final class DayLineForm extends VBox implements TakesKeys {

  private final SiteDay day;
  private final BiConsumer<DayLine, Runnable> keeping;
  private final Runnable closed;
  private final Segmented<Place> place = new Segmented<>(text("day.place"));
  private final Segmented<DayState> state = new Segmented<>(text("day.state"));
  private final TextField hours = new TextField();
  private final FormRow hoursRow = new FormRow(text("day.hours"), hours);
  private final Map<String, CheckBox> present = new LinkedHashMap<>();
  private final List<Object> before;

  /**
   * @param agents all of the site, those who left too
   * @param keeping takes the line that was typed, and what follows once it is on the disk
   */
  public DayLineForm(
      SiteDay day, List<Agent> agents, BiConsumer<DayLine, Runnable> keeping, Runnable closed) {
    super(10);
    this.day = day;
    this.keeping = keeping;
    this.closed = closed;
    getStyleClass().addAll("card", "key-strip");
    place.choices(List.of(Place.values()), p -> text("place." + p));
    place.value().set(day.line().place());
    state.choices(List.of(DayState.values()), s -> text("day.state." + s));
    state.value().set(day.line().state());
    hours.setText(hours(day.line()));
    hours.setPrefWidth(260);
    agents.forEach(this::offer);
    getChildren().addAll(choices(), people(), buttons());
    before = typed();
    state.value().addListener(_ -> proposeOpened());
    hours.textProperty().addListener(_ -> openByHours());
    // Before a box that is ticked takes Enter for itself
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The same under what it is about. */
  public DayLineForm titled(String title) {
    var head = new Label(title);
    head.getStyleClass().add("strong");
    head.setWrapText(true);
    getChildren().addFirst(head);
    return this;
  }

  /** « 9h-12h / 14h-17h », as it can be typed. */
  public static String hours(DayLine line) {
    return words(line.hours());
  }

  private static String words(List<Interval> hours) {
    return hours.stream().map(Interval::text).collect(Collectors.joining(" / "));
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

  /**
   * Who works here or worked here then, and whoever was noted and has left since: keeping the line
   * keeps them.
   */
  private void offer(Agent agent) {
    boolean noted = day.line().present().contains(agent.id());
    if (agent.active() || noted || day.team().contains(agent.id())) {
      var box = new CheckBox(agent.name());
      box.setSelected(noted);
      present.put(agent.id(), box);
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

  /** Gives the focus to the hours. */
  public void focus() {
    hours.requestFocus();
    hours.selectAll();
  }

  /** Whether something was typed that is not kept. */
  public boolean begun() {
    return !typed().equals(before);
  }

  private List<Object> typed() {
    return List.of(place.value().get(), state.value().get(), hours.getText(), chosen());
  }

  /** A day on which nobody was expected has the usual hours and everybody once it is opened. */
  private void proposeOpened() {
    if (state.value().get() == DayState.CLOSED || !chosen().isEmpty()) {
      return;
    }
    day.team().forEach(id -> tick(present.get(id)));
    if (hours.getText().isBlank()) {
      hours.setText(words(day.opened().hours()));
    }
  }

  private static void tick(CheckBox box) {
    if (box != null) {
      box.setSelected(true);
    }
  }

  /** Whoever types hours for a day that is closed opens it. */
  private void openByHours() {
    boolean some = read().filter(intervals -> !intervals.isEmpty()).isPresent();
    if (some && state.value().get() == DayState.CLOSED) {
      state.value().set(DayState.OPEN);
    }
  }

  private Optional<List<Interval>> read() {
    return HoursText.read(hours.getText()).hours();
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
    Optional<List<Interval>> read = read();
    hoursRow.error(read.isPresent() ? "" : text("day.hours.notUnderstood"));
    read.ifPresent(intervals -> keeping.accept(line(intervals), closed));
  }

  /** A day that is opened without an hour is closed, with nobody. */
  private DayLine line(List<Interval> intervals) {
    Place at = place.value().get();
    boolean shut = intervals.isEmpty() && state.value().get() == DayState.OPEN;
    return shut
        ? new DayLine(day.day(), at, DayState.CLOSED, List.of(), List.of())
        : new DayLine(day.day(), at, state.value().get(), intervals, chosen());
  }

  /** The ids of those who are ticked. */
  private List<String> chosen() {
    return present.keySet().stream().filter(id -> present.get(id).isSelected()).toList();
  }
}
