package fr.guichet.ui.settings.posts;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.file.Printing;
import fr.guichet.ui.kit.key.Shortcuts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The code of an invitation, told once, on the screen and on paper; no file keeps it. */
final class InvitationPane extends VBox {

  /** Fits a page of A4 with its margins, in points. */
  private static final double PAPER = 440;

  private final String code;
  private final Label printed = new Label();
  private final Button noted;
  private Runnable close = () -> {};

  InvitationPane(String code, Printing printing) {
    super(14);
    this.code = code;
    setId("invitation");
    setMaxWidth(620);
    var title = new Label(text("posts.invited.title"));
    title.getStyleClass().add("h2");
    var said = new Label(code);
    said.getStyleClass().addAll("strong", "phrase");
    var words = new Label(text("posts.invited.words"));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    printed.getStyleClass().addAll("muted", "small");
    Runnable print = () -> print(printing);
    Button paper = KeyCap.button(Icon.PRINT, text("given.print"), "Ctrl+P", print);
    noted =
        KeyCap.button(
            Icon.CHECK, text("posts.invited.noted"), text("key.enter"), () -> close.run());
    noted.getStyleClass().add("primary");
    noted.setDefaultButton(true);
    var buttons = new HBox(10, printed, paper, noted);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(title, said, words, buttons);
    Shortcuts keys = new Shortcuts().on("Shortcut+P", print);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
  }

  void open(Overlay overlay) {
    close = overlay.open(this, noted, () -> {});
  }

  private void print(Printing printing) {
    printed.setText(text("given.print." + printing.print(sheet())));
  }

  private Region sheet() {
    var sheet = new VBox(14, line(16, text("posts.invited.title")), line(16, code));
    sheet.getChildren().add(line(11, text("posts.invited.words")));
    sheet.setPrefWidth(PAPER);
    sheet.setStyle("-fx-background-color: white;");
    return sheet;
  }

  private static Label line(int size, String words) {
    var line = new Label(words);
    line.setWrapText(true);
    line.setPrefWidth(PAPER);
    line.setStyle("-fx-text-fill: black; -fx-font-size: " + size + "px;");
    return line;
  }
}
