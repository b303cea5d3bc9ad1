package fr.guichet.ui.kit.key;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/**
 * A question whose answers have a key each: 1 to 9, then letters. It takes the focus while open;
 * Escape closes it.
 */
public final class KeyStrip<T> extends FlowPane implements TakesKeys {

  private static final int DIGITS = 9;

  private final List<T> choices = new ArrayList<>();
  private final List<Button> buttons = new ArrayList<>();
  private final Consumer<T> chosen;
  private final Runnable closed;
  private int pressed = -1;
  private KeyCode held;
  private boolean repeated;

  /**
   * @param chosen takes an answer; the strip stays open until its owner closes it
   * @param closed what Escape does
   */
  public KeyStrip(String question, Consumer<T> chosen, Runnable closed) {
    super(8, 6);
    this.chosen = chosen;
    this.closed = closed;
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(question);
    getStyleClass().addAll("card", "key-strip");
    var label = new Label(question);
    label.getStyleClass().add("strong");
    getChildren().add(label);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    addEventFilter(KeyEvent.KEY_RELEASED, _ -> held = null);
  }

  /** Replaces the answers. */
  public void show(List<T> answers, Function<T, String> words) {
    choices.clear();
    choices.addAll(answers);
    getChildren().removeAll(buttons);
    buttons.clear();
    for (int i = 0; i < answers.size(); i++) {
      T answer = answers.get(i);
      var button = new Button(key(i) + "  " + words.apply(answer));
      button.getStyleClass().addAll("rounded", "compact");
      button.setFocusTraversable(false);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> chosen.accept(answer));
      buttons.add(button);
    }
    getChildren().addAll(buttons);
    setAccessibleHelp(buttons.stream().map(Button::getText).collect(Collectors.joining(", ")));
  }

  private static String key(int index) {
    return index < DIGITS ? "" + (index + 1) : "" + (char) ('A' + index - DIGITS);
  }

  /**
   * Digits are told when pressed, and taken when typed: else they would go on into a field. A key
   * that is held repeats both; only the first counts.
   */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      closed.run();
      return;
    }
    repeated = event.getCode() == held;
    held = event.getCode();
    OptionalInt digit = Digits.of(event);
    pressed = digit.isPresent() ? digit.getAsInt() - 1 : -1;
  }

  private void typed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    event.consume();
    int index = pressed >= 0 ? pressed : letter(event.getCharacter());
    pressed = -1;
    if (!repeated && index >= 0 && index < choices.size()) {
      chosen.accept(choices.get(index));
    }
  }

  private static int letter(String typed) {
    if (typed.length() != 1 || !Character.isLetter(typed.charAt(0))) {
      return -1;
    }
    return Character.toUpperCase(typed.charAt(0)) - 'A' + DIGITS;
  }
}
