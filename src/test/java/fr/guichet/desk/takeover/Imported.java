package fr.guichet.desk.takeover;

import fr.guichet.desk.takeover.row.Correspondences;
import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.Progress;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.site.Agent;
import fr.guichet.model.site.Role;
import fr.guichet.model.takeover.Reject;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.takeover.TakeoverChoices;
import fr.guichet.model.takeover.TakeoverPlan;
import fr.guichet.model.visit.Request;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Plans made of lines written in a test, at a site where Camille imports on 24 November 2026. */
public final class Imported {

  public static final Catalogue CATALOGUE = OfficialCatalogue.load();
  static final Agent CAMILLE = new Agent("camille", "Camille Martin", Role.MANAGER, true);
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** A row that lacks nothing, to be completed with what a test is about. */
  static final String HEADER = "date;heure;conseiller;canal;partenaire;demarche;resultat";

  private Imported() {}

  static Context context(Agent... agents) {
    AtomicInteger last = new AtomicInteger();
    List<Agent> all = Stream.concat(Stream.of(CAMILLE), Stream.of(agents)).toList();
    return new Context(
        ZoneId.of("Europe/Paris"),
        TODAY,
        all,
        CAMILLE,
        List.of(),
        () -> "id" + last.incrementAndGet(),
        "import");
  }

  static Table table(String... lines) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      List<String> cells = Stream.of(lines[i].split(";", -1)).map(String::strip).toList();
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(new Table.Row(i + 1, cells));
      }
    }
    return new Table("mois.csv", "", "0".repeat(64), rows);
  }

  static TakeoverPlan plan(String... lines) {
    return plan(Correspondences.none(), lines);
  }

  static TakeoverPlan plan(Correspondences correspondences, String... lines) {
    return plan(new Reading(correspondences, TakeoverChoices.NONE), table(lines));
  }

  static TakeoverPlan plan(TakeoverChoices choices, String... lines) {
    return plan(new Reading(Correspondences.none(), choices), table(lines));
  }

  static TakeoverPlan plan(Reading reading, Table table) {
    return new Interpreter(CATALOGUE, context(), reading).plan(table, Progress.NONE);
  }

  /** The only request of a table of one row. */
  static Request request(String header, String row) {
    TakeoverPlan plan = plan(header, row);
    if (!plan.rejects().isEmpty()) {
      throw new AssertionError(plan.rejects());
    }
    return plan.visits().getFirst().requests().getFirst();
  }

  /** The only reject of a table of one row. */
  static Reject reject(String header, String row) {
    TakeoverPlan plan = plan(header, row);
    if (plan.rejects().size() != 1 || !plan.visits().isEmpty()) {
      throw new AssertionError(plan);
    }
    return plan.rejects().getFirst();
  }
}
