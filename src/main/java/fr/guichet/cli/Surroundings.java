package fr.guichet.cli;

import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.protection.Strength;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.IntSupplier;

/**
 * What commands find around them.
 *
 * @param usualFolder the data folder where {@code --data} names none
 * @param who tells who runs them
 * @param selfCheck checks what is installed here and gives the exit status
 * @param out takes results and progress
 * @param err takes the one sentence of what went wrong
 */
public record Surroundings(
    Path usualFolder,
    Clock clock,
    Strength strength,
    Credentials who,
    IntSupplier selfCheck,
    PrintWriter out,
    PrintWriter err) {

  /** Opens the site of a folder, which stays as it is when it has none. */
  Workplace open(Path folder) {
    Workplace workplace = Workplace.open(folder, OfficialCatalogue.load(), clock, strength);
    try {
      workplace.updates().backUp();
      return workplace;
    } catch (RuntimeException e) {
      workplace.close();
      throw e;
    }
  }

  /** Opens a missing or empty folder, to make a site there. */
  Workplace openEmpty(Path folder) {
    return Workplace.openEmpty(folder, OfficialCatalogue.load(), clock, strength);
  }

  void say(String line) {
    out.println(line);
  }
}
