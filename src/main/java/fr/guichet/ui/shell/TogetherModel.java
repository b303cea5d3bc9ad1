package fr.guichet.ui.shell;

import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Together;
import fr.guichet.ui.kit.Together.PostLine;
import fr.guichet.ui.kit.message.Failures;
import fr.guichet.ui.kit.task.Background;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Exchanges with the other posts while the window runs, and what the status line says of them. */
public final class TogetherModel {

  private final Together together;
  private final Background background;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper trouble = new ReadOnlyBooleanWrapper();
  private boolean working;

  public TogetherModel(Together together, Background background) {
    this.together = together;
    this.background = background;
  }

  /** Exchanges, beside the rest; a folder that is not there is told in the line alone. */
  public void keepUp() {
    if (!working) {
      working = true;
      background.runLong(_ -> together.unite(false), this::show, this::failed);
    }
  }

  private void show(Together.State state) {
    working = false;
    trouble.set(state.trouble());
    String words =
        state.posts().stream()
            .filter(post -> post.open() && !post.here())
            .map(PostLine::words)
            .collect(Collectors.joining(" · "));
    int clashes = state.clashes().size();
    String settled = clashes == 0 ? words : Texts.text("shell.posts.clashes", words, clashes);
    status.set(
        switch (state.told().size()) {
          case 0 -> settled;
          case 1 -> Texts.text("shell.posts.told.one", settled);
          default -> Texts.text("shell.posts.told", settled, state.told().size());
        });
  }

  private void failed(Throwable problem) {
    working = false;
    trouble.set(true);
    status.set(Failures.told(problem));
  }

  /** Until when the other posts are in; empty at a site of one post. */
  public ReadOnlyStringProperty status() {
    return status.getReadOnlyProperty();
  }

  /** Whether that needs somebody. */
  public ReadOnlyBooleanProperty trouble() {
    return trouble.getReadOnlyProperty();
  }
}
