package fr.guichet.ui.setup;

import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.key.Mnemonic;
import java.nio.file.Path;
import javafx.collections.MapChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** « Rejoindre un site »: the code of the invitation, and the folder between the posts. */
final class JoinForm {

  private final SetupModel model;
  private final FileChoices files;
  private final TextField codeField = new TextField();
  private final TextField folderField = new TextField();
  private final FormRow code;
  private final FormRow folder;
  private final VBox view;

  JoinForm(SetupModel model, FileChoices files, Runnable back) {
    this.model = model;
    this.files = files;
    codeField.textProperty().bindBidirectional(model.joining().code());
    folderField.textProperty().bindBidirectional(model.joining().folder());
    codeField.setPromptText("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX");
    code = new FormRow(Texts.text("setup.join.code"), codeField);
    code.hint(Texts.text("setup.join.code.hint"));
    folder = new FormRow(Texts.text("setup.join.folder"), folderField);
    folder.hint(Texts.text("setup.join.folder.hint"));
    var title = new Label(Texts.text("setup.join"));
    title.getStyleClass().add("h1");
    var words = new Label(Texts.text("setup.join.words"));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    var card = new VBox(14, words, code, folderLine());
    card.getStyleClass().add("card");
    view = new VBox(12, title, card, buttons(back));
    view.setMaxSize(720, Region.USE_PREF_SIZE);
    view.setPadding(new Insets(20, 24, 16, 24));
    model.onJoinRefused(this::focusWrong);
    model.problems().addListener((MapChangeListener<SetupField, String>) _ -> showProblems());
  }

  Node view() {
    return view;
  }

  void focus() {
    codeField.requestFocus();
  }

  private void focusWrong() {
    boolean codeIsWrong = model.problems().containsKey(SetupField.CODE);
    (codeIsWrong ? codeField : folderField).requestFocus();
  }

  private HBox folderLine() {
    var choose = new Button();
    Mnemonic.name(choose, Texts.text("setup.join.choose"), Icon.FOLDER.node(), choose::fire);
    choose.setMinWidth(Region.USE_PREF_SIZE);
    choose.setOnAction(_ -> choose());
    HBox.setHgrow(folder, Priority.ALWAYS);
    // Beside the field, which stands under its label
    HBox.setMargin(choose, new Insets(22, 0, 0, 0));
    return new HBox(10, folder, choose);
  }

  private void choose() {
    files
        .folder(Texts.text("setup.join.folder.title"))
        .map(Path::toString)
        .ifPresent(model.joining().folder()::set);
    folderField.requestFocus();
  }

  private HBox buttons(Runnable back) {
    Button leave = KeyCap.button(Texts.text("setup.back"), "Échap", back);
    Button join =
        KeyCap.button(Icon.CHECK, Texts.text("setup.join.now"), "Ctrl+Entrée", model::join);
    join.getStyleClass().add("primary");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var line = new HBox(12, leave, space, join);
    line.setAlignment(Pos.CENTER);
    return line;
  }

  private void showProblems() {
    code.error(model.problems().getOrDefault(SetupField.CODE, ""));
    folder.error(model.problems().getOrDefault(SetupField.FOLDER, ""));
  }
}
