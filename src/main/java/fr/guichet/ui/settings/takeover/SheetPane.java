package fr.guichet.ui.settings.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.settings.takeover.model.TakeoverModel;
import fr.guichet.ui.settings.takeover.part.StepPane;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The sheets of the file; Enter opens one. */
final class SheetPane implements StepPane {

  private final TakeoverModel model;
  private final ListView<String> list = new ListView<>();
  private final VBox view;

  SheetPane(TakeoverModel model) {
    this.model = model;
    var words = new Label(text("takeover.sheet.words"));
    words.setWrapText(true);
    list.setId("sheets");
    list.setAccessibleText(text("takeover.sheet.list"));
    list.getStyleClass().add("suggestion-list");
    list.setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            open();
          }
        });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            open();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    view = new VBox(10, words, list);
  }

  void open() {
    String chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.openSheet(chosen);
    }
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show() {
    if (!list.getItems().equals(model.sheets())) {
      list.getItems().setAll(model.sheets());
      list.getSelectionModel().selectFirst();
    }
  }

  @Override
  public void enter() {
    list.requestFocus();
  }
}
