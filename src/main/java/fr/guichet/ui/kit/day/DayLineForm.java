package fr.guichet.ui.kit.day;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.day.DayLine;
import fr.guichet.model.day.DayState;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.hours.HoursText;
import fr.guichet.model.site.hours.Interval;
import fr.guichet.model.visit.Place;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.field.Segmented;
import fr.guichet.ui.kit.key.HeldKey;
import fr.guichet.ui.kit.key.TakesKeys;
import fr.guichet.ui.kit.task.KeptForm;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The line of a day, opened to be changed where it stands: Enter saves it, Escape gives it up. What
 * is typed is kept until then.
 */
public final class DayLineForm extends VBox implements TakesKeys {

  /** Puts a line on the disk. */
  public interface Keeping {

    /**
     * @param begun id of what was kept while it was typed, null for nothing
     * @param kept told once it is on the disk
     * @param refused told when it is not
     */
    void keep(DayLine line, String begun, Runnable kept, Runnable refused);
  }

  private final SiteDay day;
  private final Form what;
  private final KeptForm kept;
  private final Keeping keeping;
  private final Runnable closed;
  private final Segmented<Place> place = new Segmented<>(text("day.place"));
  private final Segmented<DayState> state = new Segmented<>(text("day.state"));
  private final TextField hours = new TextField();
  private final FormRow hoursRow = new FormRow(text("day.hours"), hours);
  private final Map<String, CheckBox> present = new LinkedHashMap<>();
  private final DayText before;
  private final HeldKey held = HeldKey.watch(this);
  private final Label head = new Label();
  private String title = "";
  private boolean showing;
  private boolean saving;
  private boolean left;

  /**
   * @param agents all of the site, those who left too
   * @param what as which it comes back
   * @param closed takes the form away
   */
  public DayLineForm(
      SiteDay day, List<Agent> agents, Form what, KeptForm kept, Keeping keeping, Runnable closed) {
    super(10);
    this.day = day;
    this.what = what;
    this.kept = kept;
    this.keeping = keeping;
    this.closed = closed;
    getStyleClass().addAll("card", "key-strip");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    head.getStyleClass().add("strong");
    head.setWrapText(true);
    place.choices(List.of(Place.values()), p -> text("place." + p));
    place.value().set(day.line().place());
    state.choices(List.of(DayState.values()), s -> text("day.state." + s));
    state.value().set(day.line().state());
    hours.setText(hours(day.line()));
    hours.setPrefWidth(260);
    agents.forEach(this::offer);
    getChildren().addAll(choices(), people(), buttons());
    before = typed();
    listen();
  }

  private void listen() {
    state.value().addListener((_, _, _) -> proposeOpened());
    hours.textProperty().addListener((_, _, _) -> openByHours());
    place.value().addListener((_, _, _) -> keepTyped());
    state.value().addListener((_, _, _) -> keepTyped());
    hours.textProperty().addListener((_, _, _) -> keepTyped());
    present.values().forEach(box -> box.selectedProperty().addListener((_, _, _) -> keepTyped()));
    // Before a box that is ticked takes Enter for itself
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /**
   * It goes on with what was kept before, over the day as it is now; nothing is written by it.
   *
   * @throws IllegalArgumentException for what cannot be read
   */
  public DayLineForm goOn(BegunForm begun) {
    DayText typed = before.with(begun);
    showing = true;
    place.value().set(typed.place());
    state.value().set(typed.state());
    hours.setText(typed.hours());
    present.forEach((id, box) -> box.setSelected(typed.present().contains(id)));
    showing = false;
    kept.goOn(begun);
    return this;
  }

  /** What is typed is on the disk from now on; nothing is, where all is as it was. */
  private void keepTyped() {
    if (showing) {
      return;
    }
    if (typed().equals(before)) {
      kept.drop();
    } else {
      kept.keep(what, day.day().toString(), typed().typedOver(before));
    }
  }

  /** The same under what it is about. */
  public DayLineForm titled(String words) {
    head.setText(words);
    if (!getChildren().contains(head)) {
      getChildren().addFirst(head);
    }
    return called(words);
  }

  /** Tells a screen reader what it is about, where that stands elsewhere on the screen. */
  public DayLineForm called(String words) {
    title = words;
    setAccessibleText(words);
    if (!hoursRow.wrong()) {
      wrong("");
    }
    return this;
  }

  /** Of the line that is changed. */
  public LocalDate day() {
    return day.day();
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
    Button leave = KeyCap.button(text("day.leave"), text("key.escape"), this::leave);
    Button keep = KeyCap.button(text("day.keep"), text("key.enter"), this::save);
    keep.getStyleClass().add("primary");
    return new HBox(10, keep, leave);
  }

  /** Gives the focus to the hours. */
  public void focus() {
    hours.requestFocus();
    hours.selectAll();
  }

  /** Whether something was typed that is not saved yet. */
  public boolean begun() {
    return saving || !typed().equals(before);
  }

  private DayText typed() {
    return new DayText(place.value().get(), state.value().get(), hours.getText(), chosen());
  }

  /** A day on which nobody was expected has the usual hours and everybody once it is opened. */
  private void proposeOpened() {
    if (showing || state.value().get() == DayState.CLOSED || !chosen().isEmpty()) {
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
    if (!showing && some && state.value().get() == DayState.CLOSED) {
      state.value().set(DayState.OPEN);
    }
  }

  private Optional<List<Interval>> read() {
    return HoursText.read(hours.getText()).hours();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    } else if (event.getCode() == KeyCode.ENTER && held.repeats()) {
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
      event.consume();
      save();
    }
  }

  /** What was on its way to the disk is answered to nobody any more. */
  private void leave() {
    if (!left) {
      giveUp();
      closed.run();
    }
  }

  /** What is typed is not wanted any more. */
  public void giveUp() {
    if (!left) {
      left = true;
      kept.drop();
    }
  }

  /** Whoever typed it serves no more: what is kept stays kept, also where it is refused yet. */
  public void putAside() {
    left = true;
    if (!saving) {
      kept.putAside();
    }
  }

  /** Hours that are not understood are said so, and stay as typed. */
  private void save() {
    if (saving) {
      return;
    }
    Optional<List<Interval>> read = read();
    wrong(read.isPresent() ? "" : text("day.hours.notUnderstood"));
    read.ifPresent(this::save);
  }

  private void save(List<Interval> intervals) {
    saving = true;
    kept.forget();
    keeping.keep(typed().line(day.day(), intervals), kept.id(), this::saved, this::refused);
  }

  private void saved() {
    saving = false;
    kept.drop();
    leave();
  }

  /** What waited to be kept was forgotten over it: unless it was given up, it is kept again. */
  private void refused() {
    saving = false;
    if (kept.id() != null) {
      keepTyped();
    }
    if (left) {
      kept.putAside();
    }
  }

  /** Under the hours, where nothing is wrong only a screen reader finds words: the day. */
  private void wrong(String words) {
    hoursRow.error(words);
    if (words.isEmpty()) {
      hours.setAccessibleHelp(title);
    }
  }

  /** The ids of those who are ticked. */
  private List<String> chosen() {
    return present.keySet().stream().filter(id -> present.get(id).isSelected()).toList();
  }
}
