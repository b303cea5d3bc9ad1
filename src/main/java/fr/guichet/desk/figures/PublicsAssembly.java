package fr.guichet.desk.figures;

import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.Publics;
import fr.guichet.model.figures.Publics.Breakdown;
import fr.guichet.model.figures.Publics.Part;
import fr.guichet.model.figures.report.SmallCounts;
import fr.guichet.model.visit.AgeBand;
import fr.guichet.model.visit.Gender;
import fr.guichet.storage.query.PublicQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Counts who came in a period; what is small leaves here masked. */
final class PublicsAssembly {

  private static final String NOT_ASKED = "";

  private final PublicQuery query;

  PublicsAssembly(DSLContext sql, Period period) {
    query = new PublicQuery(sql, period.from(), period.until());
  }

  Publics publics() {
    return new Publics(
        closed(query.ages(), Stream.of(AgeBand.values()).map(AgeBand::name).toList()),
        closed(query.genders(), Stream.of(Gender.values()).map(Gender::name).toList()),
        open(query.statuses()),
        open(query.communes()),
        closed(query.firstVisits(), List.of("true", "false")));
  }

  /** All answers that there are, given or not. */
  private static Breakdown closed(Map<String, Integer> visits, List<String> answers) {
    List<Integer> counts = answers.stream().map(answer -> visits.getOrDefault(answer, 0)).toList();
    return breakdown(visits, answers, counts);
  }

  /** The answers that were given, the rare ones together. */
  private static Breakdown open(Map<String, Integer> visits) {
    Map<String, Integer> given = new TreeMap<>(visits);
    given.remove(NOT_ASKED);
    var gathered = SmallCounts.gathered(Spellings.merged(given));
    return breakdown(
        visits,
        gathered.stream().map(Map.Entry::getKey).toList(),
        gathered.stream().map(Map.Entry::getValue).toList());
  }

  private static Breakdown breakdown(
      Map<String, Integer> visits, List<String> answers, List<Integer> counts) {
    List<Integer> all = new ArrayList<>(counts);
    all.add(visits.getOrDefault(NOT_ASKED, 0));
    List<Integer> told = SmallCounts.told(all);
    return new Breakdown(
        visits.values().stream().mapToInt(Integer::intValue).sum(),
        told.getLast(),
        IntStream.range(0, answers.size())
            .mapToObj(i -> new Part(answers.get(i), told.get(i)))
            .toList());
  }
}
