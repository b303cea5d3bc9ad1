package fr.guichet.ui.shell;

import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Site;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.kit.key.TakenKeys;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.message.WindowMessages;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The window around the screens: the rail, the banner of a demonstration, the status line. */
public final class Shell implements ShellActions {

  static final String SWITCH_AGENT = "F11";
  static final String DISCREET = "F9";
  static final String LOCK = "F12";
  static final String HELP = "F1";

  /** Below this width the rail shows signs only. */
  private static final double ROOM_FOR_WORDS = 1100;

  private final Site site;
  private final BorderPane frame = new BorderPane();
  private final Overlay overlay = new Overlay(frame);
  private final WindowMessages messages = new WindowMessages(overlay);
  private final StackPane place = new StackPane();
  private final BackStrip back = new BackStrip(this::show);
  private final Shortcuts keys = new Shortcuts();

  /** Keys that a screen may give another meaning. */
  private final Shortcuts anywhere = new Shortcuts();

  private Runnable lock = () -> {};
  private Consumer<String> help = _ -> {};
  private ShellModel model;
  private BackupModel backups;
  private StatusLine statusLine;
  private Rail rail;
  private List<RailPlace> places = List.of();
  private Screen shown;

  public Shell(Site site) {
    this.site = site;
    frame.getStyleClass().add("ground");
    TakenKeys.watch(overlay.view());
  }

  /** The root of the scene. */
  public Parent view() {
    return overlay.view();
  }

  /** Where screens tell and ask. */
  public Messages messages() {
    return messages;
  }

  /**
   * @param asks asks whoever serves for the password again, then runs what it is given
   */
  public void confirmWith(Consumer<Runnable> asks) {
    messages.confirmWith(asks);
  }

  /**
   * @param locking locks the window
   */
  public void lockWith(Runnable locking) {
    lock = locking;
  }

  /**
   * A key that works on every screen that has no meaning of its own for it.
   *
   * @param key as {@link Shortcuts#on}
   */
  public void anywhere(String key, Runnable action) {
    anywhere.on(key, action);
  }

  /**
   * @param opening opens a page of the guide
   */
  public void helpWith(Consumer<String> opening) {
    help = opening;
  }

  @Override
  public void help() {
    if (shown != null) {
      help.accept(shown.helpPage());
    }
  }

  @Override
  public void lock() {
    lock.run();
  }

  /** Where screens open boxes of their own. */
  public Overlay overlay() {
    return overlay;
  }

  /** The site is called otherwise now. */
  public void site(Site now) {
    rail.site(now);
    if (overlay.view().getScene() != null
        && overlay.view().getScene().getWindow() instanceof Stage stage) {
      stage.setTitle(Texts.text("app.titleOfSite", now.name()));
    }
  }

  /** Fills the window and shows the first of the screens. */
  public void open(ShellModel around, BackupModel keeping, List<RailPlace> screens) {
    model = around;
    backups = keeping;
    places = List.copyOf(screens);
    rail = new Rail(site, places, this::show, this);
    lay();
    registerKeys();
    model.serving().subscribe(this::servingChanged);
    model.discreet().subscribe(this::discreetChanged);
    frame
        .widthProperty()
        .subscribe(w -> rail.narrow(w.doubleValue() > 0 && w.doubleValue() < ROOM_FOR_WORDS));
    frame.heightProperty().subscribe(h -> rail.room(h.doubleValue()));
    model.open();
    show(places.getFirst().screen());
  }

  /** The status line says something more; nothing while the words are empty. */
  public void alsoTell(ReadOnlyStringProperty words, ReadOnlyBooleanProperty trouble) {
    statusLine.also(words, trouble);
  }

  private void lay() {
    VBox.setVgrow(place, Priority.ALWAYS);
    VBox.setMargin(messages.view(), new Insets(0, 18, 8, 18));
    var middle = new VBox();
    if (site.demonstration()) {
      middle.getChildren().add(banner());
    }
    statusLine = new StatusLine(model, backups);
    middle.getChildren().addAll(back, place, messages.view(), statusLine);
    // Whatever a screen needs, the rail, the banner and the status line stay whole
    middle.setMinWidth(0);
    place.setMinSize(0, 0);
    place.setAlignment(Pos.TOP_LEFT);
    statusLine.setMinSize(0, Region.USE_PREF_SIZE);
    frame.setLeft(rail);
    frame.setCenter(middle);
  }

  private static HBox banner() {
    var words = new Label(Texts.text("shell.demonstration"), Icon.WARNING.node());
    var banner = new HBox(words);
    banner.getStyleClass().add("banner");
    banner.setMinHeight(Region.USE_PREF_SIZE);
    return banner;
  }

  private void registerKeys() {
    for (RailPlace railPlace : places) {
      keys.on(railPlace.key(), () -> show(railPlace.screen()));
      keys.on("Alt+" + railPlace.letter(), () -> show(railPlace.screen()));
    }
    keys.on(SWITCH_AGENT, this::switchAgent).on("Alt+A", this::switchAgent);
    keys.on("Alt+I", this::switchDiscreet);
    keys.on(HELP, this::help).on("Alt+H", this::help);
    overlay.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    overlay.view().addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    overlay.view().addEventHandler(KeyEvent.KEY_PRESSED, this::left);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F9) {
      model.discreetPressed();
      event.consume();
    } else if (!overlay.isOpen() && !keys.handle(event)) {
      back.pressed(event, shown);
    }
  }

  private void released(KeyEvent event) {
    if (event.getCode() == KeyCode.F9) {
      model.discreetReleased();
      event.consume();
    }
  }

  /** Keys that no control took: Enter presses the focused button, the rest is the screen's. */
  private void left(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
      event.consume();
      button.fire();
    } else if (!overlay.isOpen() && shown != null && !shown.shortcuts().handle(event)) {
      anywhere.handle(event);
    }
  }

  /** Whether something was typed and would be lost with the window. */
  public boolean holdsUnsaved() {
    return places.stream().anyMatch(each -> !each.screen().unsaved().isEmpty());
  }

  /** Whether something was typed that is nowhere but in the window. */
  public boolean holdsUnkept() {
    return places.stream()
        .map(RailPlace::screen)
        .anyMatch(each -> !each.unsaved().isEmpty() && !each.keepsUnsaved());
  }

  /**
   * Asks before what was typed and not kept would be lost, one screen after the other.
   *
   * @param close closes the window
   * @return true when there is nothing to ask
   */
  public boolean mayClose(Runnable close) {
    return mayClose(places, close);
  }

  private boolean mayClose(List<RailPlace> left, Runnable close) {
    for (int i = 0; i < left.size(); i++) {
      Screen screen = left.get(i).screen();
      List<String> typed = screen.unsaved();
      if (!typed.isEmpty()) {
        List<RailPlace> next = left.subList(i + 1, left.size());
        askToClose(screen, typed, next, close);
        return false;
      }
    }
    return true;
  }

  /**
   * @param next screens that were not asked yet
   */
  private void askToClose(Screen screen, List<String> typed, List<RailPlace> next, Runnable close) {
    if (overlay.isOpen()) {
      return;
    }
    show(screen);
    messages.ask(
        new Messages.Question(
            Texts.text("shell.close.title"),
            Texts.text("shell.close.words", screen.title(), String.join(" », « ", typed)),
            Texts.text("shell.close.anyway"),
            true),
        () -> {
          screen.giveUp();
          if (mayClose(next, close)) {
            close.run();
          }
        });
  }

  /** A screen whose view stood elsewhere for a while has its place again. */
  public void giveBack(Screen screen) {
    screen.view().setVisible(screen == shown);
    place.getChildren().remove(screen.view());
    place.getChildren().add(screen.view());
  }

  /** The screen that is shown leads to another one: Escape goes back. */
  public void lead(Screen to) {
    Screen before = shown;
    show(to);
    back.from(before == to ? null : before);
  }

  /** Nothing leads back from the screen that is shown. */
  public void stay() {
    back.from(null);
  }

  /** Shows a screen in place of another. */
  public void show(Screen screen) {
    stay();
    if (shown != null && shown != screen) {
      shown.left();
      // What was said of another screen is not true here
      messages.clear();
    }
    shown = screen;
    // One that was shown before stays, hidden: to show it again styles nothing anew
    if (!place.getChildren().contains(screen.view())) {
      place.getChildren().add(screen.view());
    }
    place.getChildren().forEach(view -> view.setVisible(view == screen.view()));
    // What lies in a scroll pane joins the scene with its skin: before, it cannot take the focus.
    screen.view().applyCss();
    rail.current(screen);
    screen.opened();
  }

  @Override
  public void switchAgent() {
    List<Agent> others = model.others();
    if (others.size() == 1) {
      model.serve(others.getFirst());
    } else if (!others.isEmpty()) {
      AgentChoice.open(overlay, others, model::serve);
    }
  }

  @Override
  public void switchDiscreet() {
    model.discreet().set(!model.discreet().get());
  }

  private void servingChanged(Agent agent) {
    if (agent != null) {
      rail.serving(agent);
      places.forEach(railPlace -> railPlace.screen().refreshed());
    }
  }

  /**
   * It is another day, or somebody is in again: what is shown or counted in the rail reads again,
   * the others when shown.
   */
  public void readAgain() {
    places.stream()
        .map(RailPlace::screen)
        .filter(each -> each == shown || each.isShown() || each.badge() != null)
        .forEach(Screen::received);
  }

  /** Entries of other posts came: the screen that is shown reads again, the others when shown. */
  public void received() {
    places.stream().map(RailPlace::screen).filter(Screen::isShown).forEach(Screen::received);
  }

  private void discreetChanged(boolean on) {
    rail.discreet(on);
    places.forEach(railPlace -> railPlace.screen().discreet(on));
  }
}
