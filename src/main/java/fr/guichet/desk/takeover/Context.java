package fr.guichet.desk.takeover;

import fr.guichet.model.site.Agent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where and by whom a file is taken over.
 *
 * @param agents all the agents of the site, those without access too
 * @param importer serves in rows that name nobody
 * @param closed months whose figures are frozen
 * @param ids makes keys
 * @param importId key of the import
 */
public record Context(
    ZoneId zone,
    LocalDate today,
    List<Agent> agents,
    Agent importer,
    List<YearMonth> closed,
    Supplier<String> ids,
    String importId) {

  public Context {
    agents = List.copyOf(agents);
    closed = List.copyOf(closed);
  }
}
