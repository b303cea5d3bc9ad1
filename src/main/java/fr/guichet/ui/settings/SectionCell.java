package fr.guichet.ui.settings;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Shown;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A section in the list: its name, and whether something typed there is not kept yet. */
final class SectionCell extends ListCell<Section> {

  private final Label name = new Label();
  private final Label unsaved = new Label(text("settings.unsaved"));
  private final VBox lines = new VBox(name, unsaved);
  private Subscription watched = Subscription.EMPTY;

  SectionCell() {
    unsaved.getStyleClass().addAll("small", "unsaved");
  }

  @Override
  protected void updateItem(Section section, boolean empty) {
    super.updateItem(section, empty);
    watched.unsubscribe();
    watched = Subscription.EMPTY;
    setGraphic(empty ? null : lines);
    setAccessibleText(empty ? null : section.title());
    if (!empty) {
      name.setText(section.title());
      show(section, false);
      ObservableBooleanValue typed = section.unsaved();
      if (typed != null) {
        watched = typed.subscribe(now -> show(section, now));
      }
    }
  }

  private void show(Section section, boolean typed) {
    Shown.show(unsaved, typed);
    setAccessibleText(typed ? section.title() + ", " + unsaved.getText() : section.title());
  }
}
