package fr.guichet.ui.settings.register;

import fr.guichet.ui.kit.message.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Things of one kind that a site keeps, one sheet each, as they are typed; called off the JavaFX
 * thread. The key of a new one is empty.
 *
 * @param <F> the fields of a sheet
 */
public interface Register<F extends Enum<F>> {

  /**
   * One of them in the list.
   *
   * @param title its name
   * @param detail a word on it under its name, empty for none
   * @param words what it is found by besides
   * @param gone whether it is retired
   */
  record Row(String key, String title, String detail, String words, boolean gone) {}

  /**
   * The sheet of one of them.
   *
   * @param title what it is
   * @param about a word on it under the title
   * @param values of all fields, as they would be typed
   * @param fixed fields that cannot be changed here
   * @param hidden fields that it does not have
   */
  record Page<F>(String title, String about, Map<F, String> values, Set<F> fixed, Set<F> hidden) {}

  /** Something that can be done with one of them, besides what its sheet says. */
  interface Deed {

    /** Its name on the button. */
    String name();

    /** What is asked before it is done; empty where it cannot be done. */
    Optional<Messages.Question> question(String key);

    /** Does it: what is to be told once. */
    Messages.Question run(String key);
  }

  /** What can be done with each besides; empty for nothing. */
  default Optional<Deed> deed() {
    return Optional.empty();
  }

  /** All of them, in the order of the list. */
  List<Row> rows();

  /** The sheet of one, or of a new one. */
  Page<F> page(String key);

  /** What keeps a sheet from being kept, in words by field. */
  Map<F, String> problems(String key, Map<F, String> typed);

  /**
   * Keeps a sheet without problems.
   *
   * @return its key
   * @throws fr.guichet.model.failure.Failure when it is refused
   */
  String save(String key, Map<F, String> typed);

  /** What is to be told once after the last {@link #save}, and nowhere later. */
  default Optional<Messages.Question> toTell() {
    return Optional.empty();
  }

  /** Whether the password is asked again before a sheet is kept: it engages the site. */
  default boolean engages() {
    return true;
  }

  /** What is typed on a sheet now, on the JavaFX thread: to be shown before it is kept. */
  default void tried(Map<F, String> typed) {}

  /** Why whoever serves can change nothing; empty when nothing forbids it. */
  String refusal();

  /** Whether the order of the list is the site's to choose. */
  default boolean ordered() {
    return false;
  }

  /** Moves one up (-1) or down (1); only where the list is {@link #ordered()}. */
  default void move(String key, int step) {
    throw new UnsupportedOperationException(key);
  }
}
