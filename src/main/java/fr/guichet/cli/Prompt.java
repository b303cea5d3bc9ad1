package fr.guichet.cli;

import fr.guichet.model.account.Secret;
import java.io.Console;
import java.util.Optional;

/** Asks whoever sits at the terminal, without showing what is typed. */
public interface Prompt {

  /** Nobody sits there: a task, a pipe, a test. */
  Prompt NOBODY = _ -> Optional.empty();

  /** What was answered; empty where nobody can answer. */
  Optional<Secret> ask(String question);

  /** Whether somebody sits there. */
  default boolean isThere() {
    return false;
  }

  /** The terminal of this program, if it has one. */
  static Prompt ofTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal() ? new Terminal(console) : NOBODY;
  }

  /** A real one. */
  record Terminal(Console console) implements Prompt {
    @Override
    public Optional<Secret> ask(String question) {
      char[] typed = console.readPassword("%s ", question);
      return Optional.ofNullable(typed).map(String::new).map(Secret::of);
    }

    @Override
    public boolean isThere() {
      return true;
    }
  }
}
