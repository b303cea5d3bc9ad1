package fr.guichet.crash;

import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/**
 * A way of writing without end in a process of its own, and what must be true once it is killed.
 */
interface KilledWork {

  /** What is said before the first writing that counts. */
  String READY = "ready";

  /** Makes what the work needs in a folder that holds a site; run before each process. */
  default void prepare(Path folder) {}

  /**
   * Writes without end.
   *
   * @param say told one line as soon as what it names is durable
   */
  void run(Path folder, Consumer<String> say);

  /**
   * Checks the folder after a kill.
   *
   * @param where says which round this is
   * @param said every whole line of the process, in order
   */
  void check(Path folder, String where, List<String> said);

  static Clock clock() {
    return Clock.systemDefaultZone();
  }

  static Workplace open(Path folder) {
    return TestSite.open(folder, OfficialCatalogue.load(), clock());
  }

  /** What followed a word in each line that began with it. */
  static List<String> after(String word, List<String> said) {
    String start = word + " ";
    return said.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }
}
