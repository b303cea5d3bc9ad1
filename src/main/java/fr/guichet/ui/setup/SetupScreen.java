package fr.guichet.ui.setup;

import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.FileChoices;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Shortcuts;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first start: two choices, and the form of one's own site. */
public final class SetupScreen {

  private final SetupModel model;
  private final SetupChoice choice;
  private final SetupForm form;
  private final StackPane place = new StackPane();
  private final BorderPane view = new BorderPane(place);
  private final Shortcuts formKeys = new Shortcuts();

  public SetupScreen(SetupModel model, FileChoices files) {
    this.model = model;
    choice = new SetupChoice(model::discover, this::openForm);
    form = new SetupForm(model, files, this::openChoice);
    view.getStyleClass().add("ground");
    view.setTop(trouble());
    formKeys.on("Shortcut+Enter", model::install).on("Esc", this::openChoice);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    model.busy().subscribe(busy -> place.setDisable(busy));
    place.getChildren().setAll(choice.view());
  }

  /** The root of the scene. */
  public Parent view() {
    return view;
  }

  /** Takes the focus; call it once the window is shown. */
  public void opened() {
    choice.focus();
  }

  private void openForm() {
    place.getChildren().setAll(form.view());
    form.focus();
  }

  private void openChoice() {
    place.getChildren().setAll(choice.view());
    choice.focus();
  }

  private boolean showsForm() {
    return place.getChildren().contains(form.view());
  }

  private void pressed(KeyEvent event) {
    if (showsForm()) {
      formKeys.handle(event);
    }
  }

  /** Once typed and not when pressed: the letter would go on into the form's first field. */
  private void typed(KeyEvent event) {
    if (!showsForm()) {
      switch (event.getCharacter().toUpperCase(Locale.ROOT)) {
        case "D" -> model.discover();
        case "I" -> openForm();
        default -> {}
      }
    }
  }

  private Node trouble() {
    var words = new Label();
    words.setWrapText(true);
    words.textProperty().bind(model.trouble());
    var notice = new HBox(Icon.ERROR.node(), words);
    notice.getStyleClass().addAll("notice", "error");
    notice.accessibleTextProperty().bind(model.trouble());
    var progress = new Label(Texts.text("setup.busy"), Icon.INFORMATION.node());
    var working = new HBox(progress);
    working.getStyleClass().addAll("notice", "info");
    var both = new VBox(notice, working);
    notice.visibleProperty().bind(model.trouble().isNotEmpty());
    notice.managedProperty().bind(notice.visibleProperty());
    working.visibleProperty().bind(model.busy());
    working.managedProperty().bind(working.visibleProperty());
    return both;
  }
}
