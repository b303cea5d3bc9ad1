package fr.guichet.ui.kit.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * One choice among a few, side by side: one stop of the Tab key, the arrows move the choice, a
 * label tied to it gives it the focus.
 */
public final class Segmented<T> extends HBox {

  private final ObjectProperty<T> value = new SimpleObjectProperty<>();
  private final List<T> choices = new ArrayList<>();
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final String name;

  /**
   * @param name what is chosen, read aloud before each choice
   */
  public Segmented(String name) {
    this.name = name;
    getStyleClass().add("segmented");
    setMaxWidth(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(name);
    value.addListener(_ -> showChoice());
    focusedProperty().addListener(_ -> passFocus());
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  /** Replaces the choices; the value stays as it is, chosen or not. */
  public void choices(List<T> offered, Function<T, String> words) {
    choices.clear();
    choices.addAll(offered);
    buttons.clear();
    offered.forEach(choice -> buttons.add(button(choice, words.apply(choice))));
    if (!buttons.isEmpty()) {
      buttons.getFirst().getStyleClass().add("first");
      buttons.getLast().getStyleClass().add("last");
    }
    getChildren().setAll(buttons);
    showChoice();
  }

  /** What is chosen; null while nothing is. */
  public ObjectProperty<T> value() {
    return value;
  }

  /** The button of a choice, to give it a style, a sign or a reason to be disabled. */
  public ToggleButton buttonOf(T choice) {
    return buttons.get(choices.indexOf(choice));
  }

  private ToggleButton button(T choice, String word) {
    var button = new ToggleButton(word);
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setAccessibleText(name + " " + word);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          value.set(choice);
          showChoice();
        });
    return button;
  }

  private void showChoice() {
    for (int i = 0; i < buttons.size(); i++) {
      boolean chosen = Objects.equals(choices.get(i), value.get());
      buttons.get(i).setSelected(chosen);
      buttons.get(i).setFocusTraversable(chosen || value.get() == null && i == 0);
    }
    if (!buttons.isEmpty() && buttons.stream().noneMatch(ToggleButton::isFocusTraversable)) {
      buttons.getFirst().setFocusTraversable(true);
    }
  }

  private void passFocus() {
    if (isFocused()) {
      buttons.stream()
          .filter(ToggleButton::isFocusTraversable)
          .findFirst()
          .ifPresent(ToggleButton::requestFocus);
    }
  }

  private void move(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT, UP -> -1;
          case RIGHT, DOWN -> 1;
          default -> 0;
        };
    if (step == 0 || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    event.consume();
    moveFrom(choices.indexOf(value.get()), step);
  }

  private void moveFrom(int start, int step) {
    for (int i = start + step; i >= 0 && i < buttons.size(); i += step) {
      if (!buttons.get(i).isDisabled()) {
        value.set(choices.get(i));
        buttons.get(i).requestFocus();
        return;
      }
    }
  }
}
