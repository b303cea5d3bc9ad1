package fr.guichet.desk.grid;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.figures.DaysHeld;
import fr.guichet.desk.figures.HeadReading;
import fr.guichet.desk.figures.MonthAssembly;
import fr.guichet.desk.figures.UnitedReading;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.day.HeldDays;
import fr.guichet.model.day.Outage;
import fr.guichet.model.day.Outages;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.report.WorkbookHead;
import fr.guichet.model.grid.Criterion;
import fr.guichet.model.grid.GridEntry;
import fr.guichet.model.grid.GridFigures;
import fr.guichet.model.grid.KnownCriterion;
import fr.guichet.model.grid.LabelGrid;
import fr.guichet.model.site.Referent;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Puts the label's grid together: what the site says, beside what its entries show. */
final class GridAssembly {

  private static final String OF_AGENT = " ";

  private final Duty duty;
  private final Catalogue catalogue;
  private final DSLContext sql;
  private final Period period;

  GridAssembly(Duty duty, Catalogue catalogue, DSLContext sql) {
    this.duty = duty;
    this.catalogue = catalogue;
    this.sql = sql;
    LocalDate today = duty.today();
    this.period = new Period(today.minusYears(1), today.minusDays(1));
  }

  LabelGrid grid() {
    Map<Boolean, List<Criterion>> criteria =
        criteria().collect(Collectors.partitioningBy(c -> c.entry().retired()));
    return new LabelGrid(head(), criteria.get(false), criteria.get(true), figures().lines());
  }

  private WorkbookHead head() {
    return HeadReading.of(sql, duty, period, new UnitedReading(sql, duty).of(period));
  }

  /** The program's, then the site's own; a training for each agent who serves. */
  private Stream<Criterion> criteria() {
    Map<String, GridEntry> said =
        Aggregates.LABEL_CRITERION
            .all(sql)
            .collect(
                Collectors.toMap(GridEntry::id, Function.identity(), (a, _) -> a, TreeMap::new));
    Stream<Criterion> known = Stream.of(KnownCriterion.values()).flatMap(each -> known(each, said));
    Stream<Criterion> own =
        said.values().stream()
            .filter(entry -> knownName(entry.id()).isEmpty())
            .map(entry -> new Criterion(null, "", entry));
    return Stream.concat(known, own);
  }

  private Stream<Criterion> known(KnownCriterion known, Map<String, GridEntry> said) {
    if (known != KnownCriterion.TRAINING) {
      return Stream.of(criterion(known, known.name(), text("grid.criterion." + known), said));
    }
    return duty.agents().stream()
        .map(
            agent ->
                criterion(
                    known,
                    known + OF_AGENT + agent.id(),
                    text("grid.criterion." + known, agent.name()),
                    said));
  }

  private static Criterion criterion(
      KnownCriterion known, String id, String usual, Map<String, GridEntry> said) {
    return new Criterion(known, usual, said.getOrDefault(id, GridEntry.blank(id)));
  }

  private static Optional<KnownCriterion> knownName(String id) {
    return Stream.of(KnownCriterion.values())
        .filter(known -> id.split(OF_AGENT)[0].equals(known.name()))
        .findFirst();
  }

  // --- figures

  private GridFigures figures() {
    DaysHeld days = new DaysHeld(duty, sql, period);
    HeldDays held = days.days();
    Map<Boolean, List<Outage>> byOwn =
        days.outages().stream()
            .collect(Collectors.partitioningBy(outage -> outage.partner().isEmpty()));
    List<Referent> referents = Aggregates.REFERENT.all(sql).toList();
    return new GridFigures(
        new MonthAssembly(duty, catalogue, sql).of(period),
        held,
        Outages.of(byOwn.get(true), held),
        Outages.of(byOwn.get(false), held),
        referents.size(),
        (int) referents.stream().map(Referent::partner).distinct().count());
  }
}
