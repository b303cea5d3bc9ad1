package fr.guichet.ui.setup;

import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.key.Shortcuts;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first start: three choices, the form of one's own site, and the one of an invitation. */
public final class SetupScreen {

  private final SetupModel model;
  private final SetupChoice choice;
  private final SetupForm form;
  private final JoinForm join;
  private final StackPane place = new StackPane();
  private final BorderPane view = new BorderPane(place);
  private final Shortcuts formKeys = new Shortcuts();
  private final Shortcuts joinKeys = new Shortcuts();
  private Node before;

  public SetupScreen(SetupModel model, FileChoices files) {
    this.model = model;
    choice = new SetupChoice(model::discover, this::openForm, this::openJoin);
    form = new SetupForm(model, files, this::openChoice);
    join = new JoinForm(model, files, this::openChoice);
    view.getStyleClass().add("ground");
    view.setTop(trouble());
    formKeys.on("Shortcut+Enter", model::install).on("Esc", this::openChoice);
    joinKeys.on("Shortcut+Enter", model::join).on("Esc", this::openChoice);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    model.busy().subscribe(this::whileBusy);
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

  private void openJoin() {
    place.getChildren().setAll(join.view());
    join.focus();
  }

  private void openChoice() {
    model.leave();
    place.getChildren().setAll(choice.view());
    choice.focus();
  }

  private boolean shows(Node part) {
    return place.getChildren().contains(part);
  }

  private void pressed(KeyEvent event) {
    if (shows(form.view())) {
      formKeys.handle(event);
    } else if (shows(join.view())) {
      joinKeys.handle(event);
    }
  }

  /** Once typed and not when pressed: the letter would go on into the form's first field. */
  private void typed(KeyEvent event) {
    if (shows(choice.view())) {
      switch (event.getCharacter().toUpperCase(Locale.ROOT)) {
        case "D" -> model.discover();
        case "I" -> openForm();
        case "R" -> openJoin();
        default -> {}
      }
    }
  }

  /** What is refused goes on where it was left. */
  private void whileBusy(boolean busy) {
    if (busy && view.getScene() != null) {
      before = view.getScene().getFocusOwner();
    }
    place.setDisable(busy);
    if (!busy && before != null) {
      before.requestFocus();
      // Had the focus not left it yet, it would not come back: what is typed next would be added
      if (before instanceof TextInputControl field) {
        field.selectAll();
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
