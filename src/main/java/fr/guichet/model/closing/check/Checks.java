package fr.guichet.model.closing.check;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.catalogue.Catalogue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at a month before it is closed. */
public final class Checks {

  private final MonthState state;
  private final CheckWords words;
  private final Catalogue catalogue;

  public Checks(MonthState state, Catalogue catalogue) {
    this.state = state;
    this.words = new CheckWords(catalogue);
    this.catalogue = catalogue;
  }

  /**
   * What each check says, in their order; all but facts are told even if they found nothing.
   *
   * @param seen marks what was accepted
   */
  public List<MonthCheck> all(UnaryOperator<Finding> seen) {
    Map<Check, List<Finding>> found =
        Stream.of(
                new PromiseRules(state, words).all(),
                new DayRules(state).all(),
                new VisitRules(state, words, catalogue).all())
            .flatMap(each -> each)
            .map(seen)
            .collect(Collectors.groupingBy(Finding::check));
    Stream<MonthCheck> checks =
        Stream.of(Check.values())
            .filter(check -> check.severity() != Check.Severity.FACT)
            .map(check -> said(check, found.getOrDefault(check, List.of())));
    DayRules days = new DayRules(state);
    return Stream.of(checks, days.opening(), days.presence()).flatMap(each -> each).toList();
  }

  private static MonthCheck said(Check check, List<Finding> findings) {
    List<Finding> open = findings.stream().filter(Finding::open).toList();
    Comparator<Finding> openFirst = Comparator.comparing(finding -> !finding.open());
    return new MonthCheck(
        check, sentence(check, open), findings.stream().sorted(openFirst).toList(), open.isEmpty());
  }

  private static String sentence(Check check, List<Finding> open) {
    if (open.isEmpty()) {
      return text("check.well." + check);
    }
    boolean days = check == Check.EMPTY_DAY || check == Check.NO_PRESENCE;
    String named = days ? DayRules.names(open) : "";
    return text(open.size() == 1 ? "check.found.one." + check : "check.found." + check, named);
  }
}
