package fr.guichet.ui.kit.field;

import fr.guichet.ui.kit.Shown;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A field with suggestions below it: the arrows move among them, Enter or a click takes one, Escape
 * puts them away.
 */
public final class PickField<T> extends VBox {

  private static final int VISIBLE = 5;
  private static final double LINE = 30;

  /** Of those that do not hold on one line. */
  private static final double TWO_LINES = 48;

  /** A letter of a suggestion, and what stands beside its words. */
  private static final double LETTER = 7;

  private static final double AROUND = 40;

  private static final double USUAL_WIDTH = 320;

  private final TextField field = new TextField();
  private final FormRow row;
  private final ObservableList<T> items = FXCollections.observableArrayList();
  private final ListView<T> list = new ListView<>(items);
  private final Function<T, String> words;
  private final Consumer<T> picked;

  /**
   * @param words how a suggestion is shown
   * @param picked takes the one chosen
   */
  public PickField(String name, Function<T, String> words, Consumer<T> picked) {
    this.words = words;
    this.picked = picked;
    row = new FormRow(name, field);
    list.setFocusTraversable(false);
    list.getStyleClass().add("suggestion-list");
    list.setAccessibleText(name.replace("_", ""));
    list.setCellFactory(_ -> cell());
    list.setOnMouseClicked(_ -> pick());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().addAll(row, list);
    suggest(List.of());
  }

  /** The field that is typed into. */
  public TextField field() {
    return field;
  }

  /** The row around it, for its error and hint. */
  public FormRow row() {
    return row;
  }

  /**
   * Shows what a draft holds, and asks for suggestions where something else is typed.
   *
   * @param held what the draft holds
   * @param search looks for what is typed
   */
  public void bind(ObservableStringValue held, Consumer<String> search) {
    held.subscribe(field::setText);
    field
        .textProperty()
        .subscribe(
            typed -> {
              if (!typed.equals(held.get())) {
                search.accept(typed);
              }
            });
  }

  /** Shows suggestions, the first one chosen; none puts the list away. */
  public void suggest(List<T> found) {
    items.setAll(found);
    Shown.show(list, !found.isEmpty());
    double width = field.getWidth() > 0 ? field.getWidth() : USUAL_WIDTH;
    boolean longer =
        found.stream().anyMatch(each -> words.apply(each).length() * LETTER + AROUND > width);
    double line = longer ? TWO_LINES : LINE;
    list.setFixedCellSize(line);
    double height = line * Math.min(VISIBLE, found.size()) + 12;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.getSelectionModel().selectFirst();
    if (!found.isEmpty()) {
      list.scrollTo(0);
    }
  }

  /** The suggestion that Enter would take; null when none is shown. */
  public T suggested() {
    return list.getSelectionModel().getSelectedItem();
  }

  private void pressed(KeyEvent event) {
    if (items.isEmpty()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> pick();
      case ESCAPE -> suggest(List.of());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int step) {
    int at = list.getSelectionModel().getSelectedIndex() + step;
    if (at >= 0 && at < items.size()) {
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - VISIBLE + 1));
      field.setAccessibleHelp(words.apply(items.get(at)));
    }
  }

  private void pick() {
    T chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      suggest(List.of());
      picked.accept(chosen);
    }
  }

  private ListCell<T> cell() {
    var cell =
        new ListCell<T>() {
          @Override
          protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : words.apply(item));
          }
        };
    // As wide as the list, never wider: what is longer goes on below
    cell.setPrefWidth(0);
    cell.setWrapText(true);
    return cell;
  }
}
