package fr.guichet.ui.setup;

import fr.guichet.model.posts.InvitationCode;
import fr.guichet.model.text.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The invitation as it is being typed or pasted; it lists its problems by field. */
final class JoinDraft {

  private final StringProperty code = new SimpleStringProperty("");
  private final StringProperty folder = new SimpleStringProperty("");

  StringProperty code() {
    return code;
  }

  /** The path of the exchange folder. */
  StringProperty folder() {
    return folder;
  }

  /** What is wrong, in words by field; nothing when all is well. */
  Map<SetupField, String> problems() {
    Map<SetupField, String> problems = new EnumMap<>(SetupField.class);
    String wrong = InvitationCode.problem(code.get());
    if (!wrong.isEmpty()) {
      problems.put(SetupField.CODE, wrong);
    }
    if (!isPath()) {
      problems.put(SetupField.FOLDER, Texts.text("setup.problem.folder"));
    }
    return problems;
  }

  private boolean isPath() {
    try {
      return !folder.get().isBlank() && path().isAbsolute();
    } catch (InvalidPathException _) {
      return false;
    }
  }

  /** The folder, once nothing is wrong. */
  Path path() {
    return Path.of(folder.get().strip());
  }
}
