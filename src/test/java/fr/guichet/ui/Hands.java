package fr.guichet.ui;

import fr.guichet.desk.TestSite;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** An agent's hands on the keyboard; every key waits until what it asked for is shown. */
public final class Hands {

  private final Supplier<? extends Window> window;
  private final Runnable settled;

  /** Whether what the screen reads when it is opened has been awaited. */
  private boolean begun;

  /**
   * @param settled waits for what was begun in the background
   */
  public Hands(Supplier<? extends Window> window, Runnable settled) {
    this.window = window;
    this.settled = settled;
  }

  /** Types words, a key each. */
  public Hands type(String text) {
    text.chars().forEach(c -> character((char) c));
    return this;
  }

  private void character(char c) {
    stroke(codeOf(c), String.valueOf(c), Held.NOTHING);
  }

  private static KeyCode codeOf(char c) {
    KeyCode code = KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(c)));
    return code == null ? KeyCode.SPACE : code;
  }

  /** Writes words into a field, every key before what the first one asks for is done. */
  public Hands write(String text) {
    onScreen(
        () -> text.chars().forEach(c -> strike(codeOf((char) c), "" + (char) c, Held.NOTHING)));
    return settle();
  }

  /** Comes in with the password of the sites of tests. */
  public Hands signIn() {
    return type(TestSite.PASSWORD.reveal()).press(KeyCode.ENTER).settle();
  }

  /** Presses keys that write nothing, one after the other. */
  public Hands press(KeyCode... codes) {
    for (KeyCode code : codes) {
      stroke(code, typedBy(code), Held.NOTHING);
    }
    return this;
  }

  public Hands ctrl(KeyCode code) {
    return stroke(code, "", Held.CONTROL);
  }

  public Hands ctrlShift(KeyCode code) {
    return stroke(code, "", Held.CONTROL_SHIFT);
  }

  public Hands alt(KeyCode code) {
    return stroke(code, "", Held.ALT);
  }

  /** A key of the top row without Shift: a French keyboard writes the sign, not the digit. */
  public Hands digit(int digit, String sign) {
    return stroke(KeyCode.valueOf("DIGIT" + digit), sign, Held.NOTHING);
  }

  public Hands shift(KeyCode code, String character) {
    return stroke(code, character, Held.SHIFT);
  }

  /** What a key writes as the platform tells it; function keys write nothing. */
  private static String typedBy(KeyCode code) {
    return switch (code) {
      case ENTER -> "\r";
      case TAB -> "\t";
      case BACK_SPACE -> "\b";
      case DELETE -> "\u007f";
      case ESCAPE -> "\u001b";
      default -> "";
    };
  }

  private enum Held {
    NOTHING,
    SHIFT,
    CONTROL,
    CONTROL_SHIFT,
    ALT
  }

  /** As the platform does: pressed, typed, released, at whoever has the focus by then. */
  private Hands stroke(KeyCode code, String character, Held held) {
    begin();
    onScreen(() -> strike(code, character, held));
    return settle();
  }

  private void strike(KeyCode code, String character, Held held) {
    fire(KeyEvent.KEY_PRESSED, "", code, held);
    if (!character.isEmpty()) {
      fire(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, held);
    }
    fire(KeyEvent.KEY_RELEASED, "", code, held);
  }

  private void begin() {
    if (!begun) {
      settle();
    }
  }

  /** A key held down: it is pressed and typed over and over, and released once. */
  public Hands hold(KeyCode code, String character, int times) {
    begin();
    onScreen(
        () -> {
          for (int i = 0; i < times; i++) {
            fire(KeyEvent.KEY_PRESSED, "", code, Held.NOTHING);
            fire(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, Held.NOTHING);
          }
          fire(KeyEvent.KEY_RELEASED, "", code, Held.NOTHING);
        });
    return settle();
  }

  /** The same, so long that what a press asks for is done before the next one. */
  public Hands holdLong(KeyCode code, String character, int times) {
    for (int i = 0; i < times; i++) {
      onScreen(
          () -> {
            fire(KeyEvent.KEY_PRESSED, "", code, Held.NOTHING);
            fire(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, Held.NOTHING);
          });
      settle();
    }
    onScreen(() -> fire(KeyEvent.KEY_RELEASED, "", code, Held.NOTHING));
    return settle();
  }

  /** A key struck over and over, before what the first stroke asks for is done. */
  public Hands strike(KeyCode code, int times) {
    onScreen(
        () -> {
          for (int i = 0; i < times; i++) {
            fire(KeyEvent.KEY_PRESSED, "", code, Held.NOTHING);
            fire(KeyEvent.KEY_RELEASED, "", code, Held.NOTHING);
          }
        });
    return settle();
  }

  private void fire(EventType<KeyEvent> type, String character, KeyCode code, Held held) {
    boolean shift = held == Held.SHIFT || held == Held.CONTROL_SHIFT;
    boolean control = held == Held.CONTROL || held == Held.CONTROL_SHIFT;
    boolean alt = held == Held.ALT;
    owner().fireEvent(new KeyEvent(type, character, character, code, shift, control, alt, false));
  }

  private Node owner() {
    Scene scene = window.get().getScene();
    Node owner = scene.getFocusOwner();
    return owner == null ? scene.getRoot() : owner;
  }

  /** What was asked for in the background is shown and laid out. */
  public Hands settle() {
    begun = true;
    onScreen(() -> {});
    settled.run();
    var laidOut = new CountDownLatch(1);
    onScreen(() -> awaitPulse(laidOut));
    try {
      if (!laidOut.await(5, TimeUnit.SECONDS)) {
        throw new IllegalStateException("No pulse for five seconds");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  private void awaitPulse(CountDownLatch laidOut) {
    Scene scene = window.get() == null ? null : window.get().getScene();
    if (scene == null) {
      laidOut.countDown();
      return;
    }
    if (!window.get().isShowing()) {
      throw new IllegalStateException("A window that is not shown is not laid out");
    }
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            laidOut.countDown();
          }
        });
    Platform.requestNextPulse();
  }

  private static void onScreen(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }
}
