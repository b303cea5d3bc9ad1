package fr.guichet.ui.appointments;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.appointments.model.AppointmentWords;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.Segmented;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which days, how they are shown, whose they are; what is to be filled in. */
final class Header extends VBox {

  /** Below this width of the window the choices have a line of their own. */
  private static final double ONE_LINE = 1340;

  /** Longer than all of them. */
  private static final double UNBROKEN = 2000;

  /** From this width on each choice shows its key. */
  private static final double ROOM_FOR_KEYS = 1780;

  private static final Map<AppointmentsModel.View, String> VIEW_KEYS =
      Map.of(
          AppointmentsModel.View.DAY, "J",
          AppointmentsModel.View.WEEK, "E",
          AppointmentsModel.View.LIST, "L");

  private final List<Node> caps = new ArrayList<>();
  private final AppointmentsModel model;
  private final Label period = new Label();
  private final Segmented<AppointmentsModel.View> views =
      new Segmented<>(text("appointments.view"));
  private final Segmented<String> agents = new Segmented<>(text("appointments.form.agent"));
  private Map<String, String> offered = Map.of();
  private final HBox left = new HBox(8);
  private final FlowPane right = new FlowPane(12, 8);
  private final Region space = new Region();
  private final HBox first = new HBox(12);
  private final HBox strip = new HBox(8);
  private final Hyperlink see = new Hyperlink();
  private final Label pending = new Label();

  Header(AppointmentsModel model, AppointmentKeys keys) {
    super(10);
    this.model = model;
    var title = new Label(text("appointments.title"));
    title.getStyleClass().add("h1");
    title.setMinWidth(USE_PREF_SIZE);
    period.getStyleClass().add("h2");
    period.setMinWidth(USE_PREF_SIZE);
    Button today = quiet(KeyCap.button(text("appointments.today"), "Alt+D", model::today));
    left.getChildren()
        .addAll(
            title,
            arrow(Icon.PREVIOUS, "appointments.previous", "Alt+←", -1),
            today,
            arrow(Icon.NEXT, "appointments.next", "Alt+→", 1),
            period);
    Button free = quiet(KeyCap.button(text("appointments.free"), "Ctrl+L", keys::free));
    Button create = KeyCap.button(Icon.ADD, text("appointments.new"), "Ctrl+R", keys::create);
    create.getStyleClass().add("primary");
    right.getChildren().addAll(views, agents, free, create);
    left.setAlignment(Pos.CENTER_LEFT);
    right.setAlignment(Pos.CENTER_LEFT);
    right.setPrefWrapLength(UNBROKEN);
    right.setMinWidth(0);
    first.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(space, Priority.ALWAYS);
    choices();
    strip();
    getChildren().addAll(first, strip);
    sceneProperty().flatMap(Scene::widthProperty).orElse(0).subscribe(this::place);
  }

  /** Its key stands on it where there is room, else in its tooltip. */
  private Button quiet(Button button) {
    List<Node> parts = ((HBox) button.getGraphic()).getChildren();
    caps.add(parts.getLast());
    button.setTooltip(new Tooltip(button.getAccessibleText()));
    return button;
  }

  private Button arrow(Icon icon, String name, String key, int step) {
    Button button = KeyCap.iconButton(icon, text(name) + ", " + key, () -> model.page(step));
    button.getStyleClass().remove("flat");
    return button;
  }

  private void choices() {
    views.choices(
        List.of(AppointmentsModel.View.values()), view -> text("appointments.view." + view));
    for (AppointmentsModel.View view : AppointmentsModel.View.values()) {
      ToggleButton button = views.buttonOf(view);
      var cap = new KeyCap("Alt+" + VIEW_KEYS.get(view));
      caps.add(cap);
      button.setGraphic(cap);
      button.setContentDisplay(ContentDisplay.RIGHT);
      button.setTooltip(new Tooltip(button.getText() + ", " + cap.getText()));
      button.setAccessibleText(button.getAccessibleText() + ", " + cap.getText());
    }
    views.value().set(model.view());
    views
        .value()
        .subscribe(
            view -> {
              if (view != model.view()) {
                model.show(view);
              }
            });
    agents.value().set("");
    fillAgents();
    agents.value().subscribe(this::chosen);
  }

  /**
   * Those who may serve now, by their names of now; somebody who may not any more is not chosen.
   */
  private void fillAgents() {
    Map<String, String> now = new LinkedHashMap<>();
    now.put("", text("appointments.all"));
    model.agents().forEach(agent -> now.put(agent.id(), agent.name().split(" ")[0]));
    if (!now.equals(offered)) {
      offered = now;
      agents.choices(List.copyOf(now.keySet()), now::get);
    }
    if (model.agent() != null && !now.containsKey(model.agent())) {
      agents.value().set("");
    }
  }

  private void chosen(String id) {
    String agent = id.isEmpty() ? null : id;
    if (!Objects.equals(agent, model.agent())) {
      model.showAgent(agent);
    }
  }

  private void strip() {
    strip.getStyleClass().addAll("notice", "warning");
    strip.setAlignment(Pos.CENTER_LEFT);
    pending.setGraphic(Icon.WARNING.node());
    pending.getStyleClass().add("strong");
    see.setText(text("appointments.toFillIn.see"));
    see.setOnAction(_ -> model.fillIn());
    strip.getChildren().addAll(pending, see, new KeyCap("Alt+F"));
  }

  private void place(Number width) {
    boolean one = width.doubleValue() >= ONE_LINE;
    boolean keysToo = width.doubleValue() >= ROOM_FOR_KEYS;
    caps.forEach(cap -> Shown.show(cap, keysToo));
    getChildren().remove(right);
    right.setAlignment(one ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    if (one) {
      first.getChildren().setAll(left, space, right);
    } else {
      first.getChildren().setAll(left);
      getChildren().add(1, right);
    }
  }

  void refresh() {
    fillAgents();
    views.value().set(model.view());
    agents.value().set(model.agent() == null ? "" : model.agent());
    period.setText(
        AppointmentWords.period(
            model.first(),
            model.view() == AppointmentsModel.View.WEEK ? model.lastDrawn() : model.last()));
    int count = model.toFillIn().size();
    boolean shown = count > 0 && !model.fillingIn();
    pending.setText(
        text(count == 1 ? "appointments.toFillIn.single" : "appointments.toFillIn.many", count));
    Shown.show(strip, shown);
  }

  /** The first stop of the Tab key. */
  void focus() {
    left.getChildren().get(1).requestFocus();
  }
}
