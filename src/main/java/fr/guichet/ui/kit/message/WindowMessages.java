package fr.guichet.ui.kit.message;

import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.Shown;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Notices at the bottom of the window, questions in a box over it. */
public final class WindowMessages implements Messages {

  private final Overlay overlay;
  private final StackPane place = new StackPane();
  private Tone tone = Tone.INFORMATION;
  private String told = "";
  private Consumer<Runnable> confirmation = Runnable::run;

  /**
   * @param overlay where questions are asked
   */
  public WindowMessages(Overlay overlay) {
    this.overlay = overlay;
    Shown.show(place, false);
  }

  /** Where notices are shown: put it above the status line. */
  public StackPane view() {
    return place;
  }

  /**
   * @param asks asks for the password, then runs what it is given
   */
  public void confirmWith(Consumer<Runnable> asks) {
    confirmation = asks;
  }

  @Override
  public void also(String more) {
    if (told.isEmpty()) {
      done(more);
    } else if (!told.lines().toList().contains(more)) {
      notice(tone, told + "\n" + more);
    }
  }

  @Override
  public void clear() {
    told = "";
    place.getChildren().clear();
    Shown.show(place, false);
  }

  @Override
  public void makeRoom() {
    if (tone == Tone.INFORMATION) {
      clear();
    }
  }

  @Override
  public void notice(Tone now, String words) {
    tone = now;
    told = words;
    var text = new Label(words);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button close = KeyCap.iconButton(Icon.CLOSE, Texts.text("kit.close"), this::clear);
    close.setFocusTraversable(tone != Tone.INFORMATION);
    var notice = new HBox(iconOf(tone).node(), text, close);
    notice.setId("notice");
    notice.getStyleClass().addAll("notice", tone == Tone.INFORMATION ? "info" : styleOf(tone));
    notice.setAccessibleRole(AccessibleRole.TEXT);
    notice.setAccessibleText(words);
    place.getChildren().setAll(notice);
    Shown.show(place, true);
    notice.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private static String styleOf(Tone tone) {
    return tone == Tone.WARNING ? "warning" : "error";
  }

  private static Icon iconOf(Tone tone) {
    return switch (tone) {
      case INFORMATION -> Icon.INFORMATION;
      case WARNING -> Icon.WARNING;
      case ERROR -> Icon.ERROR;
    };
  }

  @Override
  public void confirm(Runnable confirmed) {
    confirmation.accept(confirmed);
  }

  @Override
  public void tell(Question told) {
    open(told, () -> {}, false);
  }

  @Override
  public void ask(Question question, Runnable confirmed) {
    open(question, confirmed, true);
  }

  private void open(Question question, Runnable confirmed, boolean asked) {
    var title = new Label(question.title());
    title.setWrapText(true);
    title.getStyleClass().add("h2");
    var words = new Label(question.words());
    words.setWrapText(true);
    var close = new Runnable[1];
    Button back = new Button(Texts.text("kit.cancel"));
    back.setOnAction(_ -> close[0].run());
    Button act = new Button(question.action());
    act.getStyleClass().add(question.destructive() ? "danger" : "primary");
    act.setOnAction(
        _ -> {
          close[0].run();
          confirmed.run();
        });
    Button first = question.destructive() ? back : act;
    var buttons = asked ? new HBox(10, back, act) : new HBox(act);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    var box = new VBox(14, title, words, buttons);
    box.setPrefWidth(460);
    box.setAccessibleRole(AccessibleRole.DIALOG);
    box.setAccessibleText(question.title() + " " + question.words());
    close[0] = overlay.open(box, first, () -> {});
  }
}
