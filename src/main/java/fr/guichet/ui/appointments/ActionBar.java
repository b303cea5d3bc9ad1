package fr.guichet.ui.appointments;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Status;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.key.KeyNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Under the picture: what the colours mean, or what can be done with what is selected. */
final class ActionBar extends FlowPane {

  /** From this width of the window on, a name stands beside each sign. */
  private static final double ROOM_FOR_WORDS = 1700;

  /** Room for the name of what is selected. */
  private static final double LONGEST = 130;

  private final AppointmentsModel model;
  private final AppointmentKeys keys;
  private final Label words = new Label();
  private Shown shown;

  /** What decides which buttons there are; while it is the same they stay. */
  private record Shown(
      Kind kind,
      Status status,
      boolean visited,
      List<Status> early,
      List<Boolean> layers,
      boolean wide) {
    static Shown of(AppointmentsModel model, Optional<Booked> selected, boolean wide) {
      return new Shown(
          selected.map(b -> b.appointment().kind()).orElse(null),
          selected.map(b -> b.appointment().status()).orElse(null),
          selected.filter(b -> b.appointment().visit() != null).isPresent(),
          Stream.of(Status.values()).filter(model::tooEarlyFor).toList(),
          Stream.of(AppointmentsModel.Layer.values()).map(model::shows).toList(),
          wide);
    }
  }

  ActionBar(AppointmentsModel model, AppointmentKeys keys) {
    super(8, 6);
    this.model = model;
    this.keys = keys;
    words.getStyleClass().add("strong");
    words.setMaxWidth(LONGEST);
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(34);
    sceneProperty().flatMap(Scene::widthProperty).orElse(0).subscribe(_ -> refresh());
  }

  void refresh() {
    Optional<Booked> selected = model.selected();
    words.setText(selected.map(b -> model.words().title(b, model.discreet())).orElse(""));
    boolean wide = getScene() != null && getScene().getWidth() >= ROOM_FOR_WORDS;
    Shown now = Shown.of(model, selected, wide);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    getChildren().clear();
    selected.ifPresentOrElse(this::actions, this::legend);
    // Together: none of them goes to another line alone
    var always = new HBox(8);
    always.setAlignment(Pos.CENTER_LEFT);
    for (AppointmentsModel.Layer layer : AppointmentsModel.Layer.values()) {
      always.getChildren().add(toggle(layer));
    }
    boolean signs = selected.isPresent() && !now.wide();
    always.getChildren().add(usual(signs, Icon.DAY, "appointments.day", "Ctrl+J", keys::day));
    always
        .getChildren()
        .add(usual(signs, Icon.PRINT, "appointments.paper.button", "Ctrl+P", keys::print));
    getChildren().add(always);
  }

  /** Where the row is full its key is told by its tooltip. */
  private static Button usual(boolean sign, Icon icon, String name, String key, Runnable action) {
    Button button =
        sign
            ? KeyCap.iconButton(icon, text(name) + ", " + KeyNames.shown(key), action)
            : KeyCap.button(icon, text(name), key, action);
    button.getStyleClass().remove("flat");
    button.getStyleClass().addAll("rounded", "compact");
    return button;
  }

  private ToggleButton toggle(AppointmentsModel.Layer layer) {
    var toggle = new ToggleButton(text("appointments.layer." + layer));
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.getStyleClass().addAll("pill", "compact");
    toggle.setSelected(model.shows(layer));
    toggle.setOnAction(_ -> model.toggle(layer));
    return toggle;
  }

  private void legend() {
    legend("booked-PLANNED", "appointments.legend.planned");
    legend("booked-ARRIVED", "appointments.legend.arrived");
    legend("booked-HONOURED", "appointments.legend.honoured");
    legend("booked-MISSED", "appointments.legend.missed");
    legend("booked-PERMANENCE", "appointments.legend.permanence");
  }

  private void legend(String style, String key) {
    var chip = new Label(text(key));
    chip.getStyleClass().addAll("chip", "booked", style);
    getChildren().add(chip);
  }

  private void actions(Booked booked) {
    getChildren().add(words);
    boolean visitor = booked.appointment().kind().expectsVisitor();
    boolean visited = booked.appointment().visit() != null;
    if (visitor && !visited) {
      status("A", Status.ARRIVED);
      if (!model.tooEarlyFor(Status.HONOURED)) {
        button("appointments.action.honoured", "H", keys::honour);
      }
      status("B", Status.MISSED);
      status("E", Status.EXCUSED);
    }
    if (!visitor) {
      button("appointments.action.enrol", "I", keys::enrol);
    }
    if (!visited) {
      status("N", Status.CANCELLED);
    }
    if (!visited && booked.appointment().status() != Status.PLANNED) {
      status("P", Status.PLANNED);
    }
    button(Icon.EDIT, "appointments.action.change", text("key.enter"), keys::change);
    if (!visited) {
      button(
          Icon.DELETE, "appointments.action.remove", text("appointments.key.delete"), keys::remove);
    }
  }

  private void status(String key, Status status) {
    boolean so = model.selected().filter(b -> b.appointment().status() == status).isPresent();
    if (!so && !model.tooEarlyFor(status)) {
      button("appointments.action." + status, key, () -> model.moves().settle(status));
    }
  }

  /** Usual enough to be known by its sign: the row must hold on one line. */
  private void button(Icon icon, String name, String key, Runnable action) {
    add(
        shown.wide()
            ? KeyCap.button(icon, text(name), key, action)
            : KeyCap.signButton(icon, text(name), key, action));
  }

  private void button(String name, String key, Runnable action) {
    add(KeyCap.button(text(name), key, action));
  }

  private void add(Button button) {
    button.getStyleClass().addAll("rounded", "compact");
    button.setFocusTraversable(false);
    getChildren().add(button);
  }
}
