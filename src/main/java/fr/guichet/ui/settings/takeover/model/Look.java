package fr.guichet.ui.settings.takeover.model;

import fr.guichet.model.takeover.ColumnSample;
import fr.guichet.model.takeover.Correspondence;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Layout;
import fr.guichet.model.takeover.Reject;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.takeover.TakeoverPlan;
import fr.guichet.model.takeover.Translation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file as it would be taken over now.
 *
 * @param plan null while a column that is needed is missing
 * @param problem why there is no plan, in French; empty when there is one
 * @param kept what the site's words mean
 */
public record Look(
    Table table,
    Layout layout,
    List<ColumnSample> samples,
    TakeoverPlan plan,
    String problem,
    List<Correspondence> kept) {

  /** The values that are shown: those of lists, the ones not understood first. */
  public List<Translation> values() {
    return plan == null
        ? List.of()
        : plan.translations().stream()
            .filter(value -> listed(value.field()))
            .sorted(
                Comparator.comparing((Translation value) -> value.rejected() == 0)
                    .thenComparing(Translation::field)
                    .thenComparing(Comparator.comparingInt(Translation::rows).reversed())
                    .thenComparing(Translation::value))
            .toList();
  }

  private static boolean listed(Field field) {
    return switch (field) {
      case AGENT, CHANNEL, PARTNER, PROCEDURE, OUTCOME, CAUSE, AGE, GENDER -> true;
      default -> false;
    };
  }

  public List<Reject> rejects() {
    return plan == null ? List.of() : plan.rejects();
  }

  /** The lines that would not be taken over. */
  public List<Integer> rejectedLines() {
    return rejects().stream().map(Reject::line).distinct().toList();
  }

  /** How many rows are rejected because of a field. */
  public long rejected(Field field) {
    return rejects().stream().filter(reject -> reject.field() == field).count();
  }

  /** Whether a value means what the site said, not what the program knows. */
  public boolean kept(Translation value) {
    return keys().contains(Correspondence.key(value.field(), value.value()));
  }

  /** Whether a value names an agent whom only the file knows. */
  public boolean adds(Translation value) {
    return plan != null
        && value.field() == Field.AGENT
        && plan.newAgents().stream().anyMatch(agent -> agent.name().equals(value.code()));
  }

  private Set<String> keys() {
    return kept.stream().map(Correspondence::key).collect(Collectors.toSet());
  }
}
