package fr.guichet.ui.shell;

import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Site;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The dark column at the left: the screens that exist, who serves, the discreet mode. */
final class Rail extends VBox {

  private static final double WIDE = 212;
  private static final double NARROW = 64;

  /** Below this height of the window lines are lower, and below the other one as low as can be. */
  private static final double ROOM_FOR_LINES = 600;

  private static final double ROOM_FOR_LOW_LINES = 384;

  private final Label program = new Label(Texts.text("app.title"));
  private final Label site = new Label();
  private final VBox head = new VBox(2);
  private final List<RailPlace> places;
  private final List<RailItem> items = new ArrayList<>();
  private final ServingItem serving;
  private final ShellActions actions;
  private final RailItem discreet;
  private final RailItem lock;
  private final RailItem help;

  Rail(Site of, List<RailPlace> places, Consumer<Screen> open, ShellActions actions) {
    this.places = places;
    getStyleClass().add("rail");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(Texts.text("shell.rail"));
    program.getStyleClass().add("program");
    site(of);
    site.getStyleClass().addAll("muted", "small");
    site.setWrapText(true);
    head.getChildren().addAll(program, site);
    head.getStyleClass().add("rail-head");
    getChildren().add(head);
    places.forEach(place -> items.add(item(place, open)));
    var space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    serving = new ServingItem(actions::switchAgent);
    discreet = new RailItem(Icon.DISCREET, "", Shell.DISCREET, actions::switchDiscreet).quiet();
    help = new RailItem(Icon.HELP, Texts.text("shell.help"), Shell.HELP, this::help).quiet();
    lock = new RailItem(Icon.LOCK, Texts.text("shell.lock"), Shell.LOCK, this::lock).quiet();
    this.actions = actions;
    getChildren().addAll(items);
    getChildren().addAll(space, serving, discreet, lock, help);
    narrow(false);
  }

  private void help() {
    help.setSelected(false);
    actions.help();
  }

  private void lock() {
    lock.setSelected(false);
    actions.lock();
  }

  private static RailItem item(RailPlace place, Consumer<Screen> open) {
    Screen screen = place.screen();
    var item = new RailItem(screen.icon(), screen.title(), place.key(), () -> open.accept(screen));
    return screen.badge() == null ? item : item.badge(screen.badge());
  }

  void current(Screen shown) {
    for (int i = 0; i < items.size(); i++) {
      items.get(i).setSelected(places.get(i).screen() == shown);
    }
  }

  void site(Site now) {
    site.setText(now.name());
  }

  void serving(Agent agent) {
    serving.show(agent);
  }

  void discreet(boolean on) {
    discreet.icon(on ? Icon.DISCREET : Icon.SHOWN);
    discreet.text(Texts.text(on ? "shell.discreet.on" : "shell.discreet.off"));
    discreet.setSelected(false);
  }

  /**
   * Lower lines where the window is low: each of them stays in it.
   *
   * @param height of the window, 0 before it is known
   */
  void room(double height) {
    if (height == 0) {
      return;
    }
    boolean low = height < ROOM_FOR_LINES;
    getStyleClass().removeAll("low", "lowest");
    if (low) {
      getStyleClass().add("low");
    }
    if (height < ROOM_FOR_LOW_LINES) {
      getStyleClass().add("lowest");
    }
    Shown.show(head, !low);
  }

  /** Only the signs where the window is narrow. */
  void narrow(boolean narrow) {
    double width = narrow ? NARROW : WIDE;
    setMinWidth(width);
    setPrefWidth(width);
    setMaxWidth(width);
    Shown.show(site, !narrow);
    program.setText(narrow ? program.getText().substring(0, 1) : Texts.text("app.title"));
    items.forEach(item -> item.narrow(narrow));
    serving.narrow(narrow);
    discreet.narrow(narrow);
    lock.narrow(narrow);
    help.narrow(narrow);
  }
}
