package fr.guichet.selfcheck;

import fr.guichet.model.account.Secret;
import fr.guichet.model.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** What the check does in the window, by keys. */
final class WindowSteps {

  private static final List<KeyCode> SCREENS =
      List.of(KeyCode.F2, KeyCode.F3, KeyCode.F4, KeyCode.F5, KeyCode.F6, KeyCode.F7);

  private final Program program;
  private final Protocol protocol;
  private final Keys keys;

  WindowSteps(Program program, Protocol protocol) {
    this.program = program;
    this.protocol = protocol;
    this.keys = new Keys(program);
  }

  /** Comes in, opens every screen and every section of the settings, logs a visit. */
  void run(Path folder, Secret password) throws Exception {
    protocol.step(() -> opened(folder));
    protocol.step(() -> cameIn(password));
    for (KeyCode key : SCREENS) {
      protocol.step(() -> screen(key));
    }
    protocol.step(this::sections);
    protocol.step(this::visit);
  }

  private String opened(Path folder) {
    program.open(folder);
    expect("#password");
    return Texts.text("selfCheck.window");
  }

  private String cameIn(Secret password) {
    keys.type(password.reveal());
    keys.press(KeyCode.ENTER);
    expect("#entry-field");
    return Texts.text("selfCheck.in");
  }

  private String screen(KeyCode key) {
    keys.press(key);
    wellDrawn();
    String chosen = asked(scene -> chosen(scene, key));
    return Texts.text("selfCheck.screen", chosen);
  }

  /** The name beside the key in the rail, which must be the one chosen there. */
  private static String chosen(Scene scene, KeyCode key) {
    return scene.getRoot().lookupAll(".rail-item").stream()
        .filter(item -> item instanceof ToggleButton button && button.isSelected())
        .map(Node::getAccessibleText)
        .filter(words -> words.endsWith(", " + key.getName()))
        .map(words -> words.split(",")[0])
        .findFirst()
        .orElseThrow(() -> new Failed(Texts.text("selfCheck.noScreen", key.getName())));
  }

  private String sections() {
    int all = asked(scene -> ((ListView<?>) scene.lookup("#sections")).getItems().size());
    for (int section = 1; section < all; section++) {
      keys.press(KeyCode.DOWN);
      wellDrawn();
    }
    return Texts.text("selfCheck.sections", all);
  }

  private String visit() {
    keys.press(KeyCode.F2);
    keys.type(ScratchSite.PROCEDURE_WORD);
    keys.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
    wellDrawn();
    return Texts.text("selfCheck.visit");
  }

  private void expect(String id) {
    wellDrawn();
    if (asked(scene -> scene.getRoot().lookup(id) == null)) {
      throw new Failed(Texts.text("selfCheck.missing", id));
    }
  }

  /** Draws the whole window, and lets no notice of an error pass. */
  private void wellDrawn() {
    program.inWindow(scene -> scene.snapshot(null));
    List<String> told =
        asked(
            scene ->
                scene.getRoot().lookupAll(".notice.error").stream()
                    .map(Node::getAccessibleText)
                    .toList());
    if (!told.isEmpty()) {
      throw new Failed(told.getFirst());
    }
  }

  private <T> T asked(Function<Scene, T> question) {
    var answer = new Object[1];
    program.inWindow(scene -> answer[0] = question.apply(scene));
    @SuppressWarnings("unchecked")
    T given = (T) answer[0];
    return given;
  }
}
