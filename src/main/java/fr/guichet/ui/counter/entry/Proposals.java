package fr.guichet.ui.counter.entry;

import fr.guichet.model.catalogue.search.Suggestion;
import fr.guichet.model.visit.OpenMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lies under the field, and which line is highlighted.
 *
 * @param highlighted index, 0 when the list is empty
 */
public record Proposals(List<Proposal> list, int highlighted) {

  public static final Proposals NONE = new Proposals(List.of(), 0);

  private static final int MOST_FOUND = 6;
  private static final int MOST_BESIDE = 2;
  private static final int MOST_EARLIER = 8;

  /** Procedures found, then the open matters of the same procedures. */
  static Proposals found(List<Suggestion> suggestions, List<OpenMatter> open) {
    List<Proposal> list = new ArrayList<>();
    suggestions.stream().limit(MOST_FOUND).map(Proposal.Found::new).forEach(list::add);
    Set<String> codes =
        suggestions.stream()
            .limit(MOST_FOUND)
            .map(s -> s.procedure().code())
            .collect(Collectors.toSet());
    open.stream()
        .filter(matter -> codes.contains(matter.request().procedure()))
        .limit(MOST_BESIDE)
        .map(Proposal.Earlier::new)
        .forEach(list::add);
    return new Proposals(List.copyOf(list), 0);
  }

  /** What an empty field proposes. */
  static Proposals favourites(List<Suggestion> favourites) {
    return new Proposals(favourites.stream().<Proposal>map(Proposal.Found::new).toList(), 0);
  }

  /**
   * The same with a bouquet whose whole name was typed: after what a word and three Enters log,
   * first where the catalogue has nothing.
   */
  Proposals and(Proposal.Together bouquet) {
    boolean something =
        first()
            .filter(p -> p instanceof Proposal.Found(var s) && s.precision().isEmpty())
            .isPresent();
    List<Proposal> all = new ArrayList<>(list.subList(0, Math.min(list.size(), MOST_EARLIER - 1)));
    all.add(something ? 1 : 0, bouquet);
    return new Proposals(List.copyOf(all), 0);
  }

  /** The same below others. */
  Proposals below(List<Proposal> first) {
    List<Proposal> all = new ArrayList<>(first);
    list.stream().limit(Math.max(0, MOST_EARLIER - first.size())).forEach(all::add);
    return new Proposals(List.copyOf(all), 0);
  }

  /** Open matters alone: « Suite de… » was asked for. */
  public static Proposals earlier(List<OpenMatter> open) {
    return new Proposals(
        open.stream().limit(MOST_EARLIER).<Proposal>map(Proposal.Earlier::new).toList(), 0);
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  public Optional<Proposal> first() {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(highlighted));
  }

  public Optional<OpenMatter> firstEarlier() {
    return list.stream()
        .filter(Proposal.Earlier.class::isInstance)
        .map(p -> ((Proposal.Earlier) p).matter())
        .findFirst();
  }

  public Proposals highlight(int index) {
    return new Proposals(list, Math.clamp(index, 0, Math.max(0, list.size() - 1)));
  }
}
