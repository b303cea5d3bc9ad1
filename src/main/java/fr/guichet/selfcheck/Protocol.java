package fr.guichet.selfcheck;

import fr.guichet.model.text.Texts;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;

/** Prints a line a step: what was done, what it gave, and how long it took. */
final class Protocol {

  private final PrintWriter out;
  private final LongSupplier nanoseconds;

  Protocol(PrintWriter out, LongSupplier nanoseconds) {
    this.out = out;
    this.nanoseconds = nanoseconds;
  }

  /**
   * Does a step and tells what it gave.
   *
   * @param work gives the words of the line
   */
  void step(Callable<String> work) throws Exception {
    long begun = nanoseconds.getAsLong();
    String gave = work.call();
    say(Texts.text("selfCheck.step", gave, (nanoseconds.getAsLong() - begun) / 1e9));
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }
}
