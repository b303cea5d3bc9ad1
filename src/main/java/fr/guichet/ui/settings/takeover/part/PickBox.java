package fr.guichet.ui.settings.takeover.part;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.Folding;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.field.PickField;
import fr.guichet.ui.kit.key.TakesKeys;
import fr.guichet.ui.settings.takeover.model.Choice;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Asks what a column or a value is: typing finds among what it can be, Enter takes it. */
public final class PickBox extends VBox implements TakesKeys {

  private static final double WIDTH = 520;

  /**
   * What is asked.
   *
   * @param words what is known of it
   * @param choices all that it can be; none where it is only typed
   * @param free whether any other words may be typed
   * @param everywhere how many rows hold the value, where the answer may hold for all of them; else
   *     0
   */
  public record Asked(
      String title, String words, List<Choice> choices, boolean free, int everywhere) {}

  /**
   * What was answered.
   *
   * @param everywhere whether it holds for all rows with that value
   */
  public record Answer(String code, boolean everywhere) {}

  private final Asked asked;
  private final Consumer<Answer> taken;
  private final PickField<Choice> field;
  private boolean everywhere;
  private Runnable close;

  private PickBox(Asked asked, Consumer<Answer> taken) {
    super(12);
    this.asked = asked;
    this.taken = taken;
    field = new PickField<>(text("takeover.pick.field"), Choice::words, this::take);
    var title = new Label(asked.title());
    title.getStyleClass().add("h2");
    title.setWrapText(true);
    var words = new Label(asked.words());
    words.setWrapText(true);
    words.getStyleClass().add("muted");
    setPrefWidth(WIDTH);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(asked.title() + " " + asked.words());
    getChildren().addAll(title, words, field, buttons());
    field.field().textProperty().subscribe(this::find);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Asks over the screen. */
  public static void ask(Overlay overlay, Asked asked, Consumer<Answer> taken) {
    var box = new PickBox(asked, taken);
    box.close = overlay.open(box, box.field.field(), () -> {});
  }

  private FlowPane buttons() {
    boolean all = asked.everywhere() > 0;
    String here = text(all ? "takeover.pick.here" : "takeover.pick.take");
    Button take = KeyCap.button(here, text("key.enter"), () -> answer(false));
    take.getStyleClass().add("primary");
    var buttons = new FlowPane(8, 8, take);
    if (all) {
      String words = text("takeover.pick.everywhere", asked.everywhere());
      buttons.getChildren().add(KeyCap.button(words, "Ctrl+Entrée", () -> answer(true)));
    }
    Button leave = KeyCap.button(text("kit.cancel"), text("key.escape"), () -> close.run());
    buttons.getChildren().add(leave);
    return buttons;
  }

  private void find(String typed) {
    List<String> words = Folding.words(typed);
    List<Choice> found =
        asked.choices().stream()
            .filter(choice -> words.stream().allMatch(word -> begins(choice.known(), word)))
            .toList();
    field.suggest(found);
    boolean unknown = found.isEmpty() && !asked.free() && !typed.isBlank();
    field.row().error(unknown ? text("takeover.pick.none") : "");
  }

  private static boolean begins(String known, String word) {
    return known.startsWith(word) || known.contains(" " + word);
  }

  /** Enter and Escape are heard before the field takes or puts away its suggestions. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close.run();
    }
    if (event.getCode() == KeyCode.ENTER && event.getTarget() == field.field()) {
      everywhere = event.isShortcutDown() && asked.everywhere() > 0;
      if (!suggesting()) {
        event.consume();
        typed();
      }
    }
  }

  private boolean suggesting() {
    return field.suggested() != null;
  }

  private void answer(boolean all) {
    everywhere = all;
    if (suggesting()) {
      take(field.suggested());
    } else {
      typed();
    }
  }

  private void typed() {
    if (asked.free()) {
      take(new Choice(field.field().getText().strip(), "", ""));
    }
  }

  private void take(Choice choice) {
    close.run();
    taken.accept(new Answer(choice.code(), everywhere));
  }
}
