package fr.guichet;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.account.ShortCodes;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.site.Agent;
import fr.guichet.model.text.Elision;
import fr.guichet.ui.counter.CounterScreen;
import fr.guichet.ui.entrance.LiftModel;
import fr.guichet.ui.entrance.VeilPane;
import fr.guichet.ui.kit.field.FieldsForm;
import fr.guichet.ui.shell.IdleWatch;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Watches over an open counter: veils it when nobody touches it, locks it on F12. What is hidden is
 * not in the window at all, so that neither the eye nor a screen reader finds it.
 */
final class Guard implements AutoCloseable {

  private static final Duration BETWEEN = Duration.seconds(5);

  private enum State {
    OPEN,
    VEILED,
    LOCKED
  }

  private final Office office;
  private final Entrance entrance;
  private final Consumer<Parent> show;
  private final ShortCodes codes = new ShortCodes();
  private final IdleWatch idle;
  private final Timeline looks = new Timeline(new KeyFrame(BETWEEN, _ -> look()));
  private State state = State.OPEN;
  private Node before;

  /** The last veil, null before the first. */
  private VeilPane curtain;

  /** Says something where the lock asks who comes in. */
  private Consumer<String> door = _ -> {};

  private Runnable locking = () -> {};

  /**
   * @param show puts a view into the window
   */
  Guard(Office office, Entrance entrance, Consumer<Parent> show) {
    this.office = office;
    this.entrance = entrance;
    this.show = show;
    this.idle =
        new IdleWatch(
            entrance.accounts().presence().nanoseconds(), office::veilMinutes, this::veil);
    office.lockWith(this::lock);
  }

  /**
   * @param also what else is done on locking
   */
  void onLock(Runnable also) {
    locking = also;
  }

  void watch() {
    looks.setCycleCount(Animation.INDEFINITE);
    looks.play();
  }

  /** What reached the window: a sign that somebody is there, or not. */
  void saw(InputEvent event) {
    idle.saw(event);
  }

  /** Looks whether nobody has touched the window for long. */
  void look() {
    idle.look();
  }

  /** Whether a key is one of the guard's: F12 or Alt+K, with Shift for the short code. */
  boolean takes(KeyEvent event) {
    boolean key =
        event.getCode() == KeyCode.F12 && !event.isControlDown() && !event.isAltDown()
            || event.getCode() == KeyCode.K && event.isAltDown() && !event.isControlDown();
    if (key && state != State.LOCKED) {
      if (!event.isShiftDown()) {
        lock();
      } else if (state == State.OPEN) {
        askCode();
      }
    }
    return key;
  }

  // --- the veil

  private void veil() {
    if (state != State.OPEN) {
      return;
    }
    state = State.VEILED;
    leaveWindow();
    CounterScreen counter = office.veiled();
    var model =
        new LiftModel(
            entrance.accounts(), codes, office.whoServes(), entrance.background(), this::lift);
    counter.view().setVisible(true);
    curtain = new VeilPane(model, counter.view());
    show.accept(curtain);
    counter.focus();
  }

  boolean isVeiled() {
    return state == State.VEILED;
  }

  boolean isLocked() {
    return state == State.LOCKED;
  }

  /** Says on the veil or on the lock that what it hides would be lost. */
  void tellUnsaved() {
    if (isLocked()) {
      door.accept(text("lock.unsaved"));
    } else {
      curtain.say(text("veil.unsaved"));
    }
  }

  /** Keeps who had the focus; lists that hang open are closed. */
  private void leaveWindow() {
    before = office.view().getScene() == null ? null : office.view().getScene().getFocusOwner();
    List.copyOf(Window.getWindows()).stream()
        .filter(PopupWindow.class::isInstance)
        .forEach(Window::hide);
  }

  private void lift() {
    if (state == State.VEILED) {
      comeBack();
    }
  }

  private void comeBack() {
    if (state == State.VEILED) {
      office.unveiled();
    }
    state = State.OPEN;
    idle.touched();
    show.accept(office.view());
    office.view().applyCss();
    if (before != null && before.getScene() != null) {
      before.requestFocus();
    }
  }

  private void askCode() {
    Agent agent = office.whoServes();
    var form = new FieldsForm[1];
    var close = new Runnable[1];
    form[0] =
        new FieldsForm(
            text("veil.code.title", Elision.of(agent.name())),
            text("veil.code.keep"),
            () -> choose(agent, form[0], close[0]),
            () -> close[0].run());
    form[0].addHidden(text("veil.code.name")).hint(text("veil.code.words"));
    form[0].setPrefWidth(460);
    close[0] = office.overlay().open(form[0], form[0], () -> {});
    form[0].focus();
  }

  private void choose(Agent agent, FieldsForm form, Runnable close) {
    try {
      codes.choose(agent.id(), form.value(0));
      close.run();
      office.messages().done(text("veil.code.kept"));
    } catch (Failure refused) {
      form.wrong(0, refused.getMessage());
    }
  }

  // --- the lock

  /** Hides everything until somebody signs in; what runs in the background goes on. */
  private void lock() {
    if (state == State.LOCKED) {
      return;
    }
    if (state == State.VEILED) {
      office.unveiled();
    } else {
      leaveWindow();
    }
    state = State.LOCKED;
    locking.run();
    String served = office.whoServes().id();
    codes.forget();
    office.forgetOpened();
    askWho(served);
  }

  private void askWho(String served) {
    entrance.accounts().presence().lock();
    door = entrance.unlock(office.siteName(), served, agent -> unlock(agent, served));
  }

  /**
   * The same agent goes on at once where it was. For another one the window is shown once that one
   * serves, at the counter: nothing of what the first was at is seen or typed into.
   */
  private void unlock(Agent agent, String served) {
    if (agent.id().equals(served)) {
      office.readAgain();
      comeBack();
      office.serve(agent, () -> {}, () -> {});
    } else {
      before = null;
      office.serve(agent, this::welcome, () -> askWho(served));
    }
  }

  private void welcome() {
    comeBack();
    office.toCounter();
  }

  @Override
  public void close() {
    looks.stop();
  }
}
