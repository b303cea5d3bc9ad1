package fr.guichet.ui.settings.posts;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.kit.Together;
import fr.guichet.ui.kit.Together.Clash;
import fr.guichet.ui.kit.Together.PostLine;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.message.Messages.Question;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.settings.ManagersOnly;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The posts of the site: the folder between them, inviting one, what is to be settled. Anybody
 * unites them; the rest is a responsable's.
 */
public final class PostsModel {

  private final Together together;
  private final Background background;
  private final Messages messages;
  private final ManagersOnly managers;
  private Consumer<String> told = _ -> {};
  private final ObjectProperty<Together.State> state =
      new SimpleObjectProperty<>(Together.State.ALONE);

  /**
   * @param managers who chooses, invites, settles and closes
   */
  public PostsModel(
      Together together, Background background, Messages messages, ManagersOnly managers) {
    this.together = together;
    this.background = background;
    this.messages = messages;
    this.managers = managers;
  }

  /** Reads what is true now. */
  void open() {
    managers.read();
    background.runLong(_ -> together.state(), state::set, messages::trouble);
  }

  /** Exchanges at once. */
  void unite() {
    if (hasFolder()) {
      background.runLong(_ -> together.unite(true), this::united, messages::trouble);
    }
  }

  private void united(Together.State now) {
    state.set(now);
    messages.done(text("posts.united"));
  }

  /** Chooses the standing folder, none with null. */
  void choose(Path folder) {
    if (managers.allows()) {
      background.runLong(_ -> together.choose(folder), this::chosen, messages::trouble);
    }
  }

  private void chosen(Together.State now) {
    messages.clear();
    state.set(now);
  }

  /** Invites another post, once whoever serves has typed the password: its code is told once. */
  void invite() {
    if (managers.allows() && hasFolder()) {
      messages.confirm(
          () -> {
            messages.done(text("posts.inviting"));
            background.runLong(_ -> together.invite(), this::invited, messages::trouble);
          });
    }
  }

  /** Who shows the code of an invitation. */
  void onInvited(Consumer<String> show) {
    told = show;
  }

  private void invited(String code) {
    messages.clear();
    told.accept(code);
    open();
  }

  private boolean hasFolder() {
    if (state.get().folder() == null) {
      messages.notice(Messages.Tone.WARNING, text("posts.folder.none"));
    }
    return state.get().folder() != null;
  }

  /** Settles an entry. */
  void settle(Clash clash, boolean other) {
    if (managers.allows()) {
      background.runLong(_ -> together.settle(clash, other), state::set, messages::trouble);
    }
  }

  /** Asks, then closes a post that is lost, once whoever serves has typed the password. */
  void close(PostLine post) {
    if (!managers.allows()) {
      return;
    }
    var question =
        new Question(
            text("posts.close.title", post.name()),
            text("posts.close.words"),
            text("posts.close"),
            true);
    messages.ask(
        question,
        () ->
            messages.confirm(
                () ->
                    background.runLong(_ -> together.close(post), state::set, messages::trouble)));
  }

  ManagersOnly managers() {
    return managers;
  }

  ReadOnlyObjectProperty<Together.State> state() {
    return state;
  }
}
