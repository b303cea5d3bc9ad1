package fr.guichet.ui.counter.entry;

import fr.guichet.model.visit.draft.ContinuationDraft;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The entry card at one moment: the draft and where the agent stands in it.
 *
 * @param idle nothing began yet: no key, no clock
 * @param firstKeyAt UTC milliseconds of the first key, 0 before it
 */
public record Entry(VisitDraft draft, Step step, boolean idle, long firstKeyAt) {

  public static Entry idle(VisitDraft draft) {
    return new Entry(draft, new Step.Typing(), true, 0);
  }

  public static Entry started(VisitDraft draft) {
    return new Entry(draft, new Step.Typing(), false, 0);
  }

  public Entry with(VisitDraft other) {
    return new Entry(other, step, idle, firstKeyAt);
  }

  public Entry at(Step other) {
    return new Entry(draft, other, idle, firstKeyAt);
  }

  public Entry typing(String text) {
    return new Entry(draft.withTyped(text), new Step.Typing(), idle, firstKeyAt);
  }

  /** Begun by a key at that time; the clock of an idle entry starts with it. */
  public Entry touched(long now) {
    VisitDraft begun = idle ? draft.withStartedAt(now) : draft;
    return new Entry(begun, step, false, firstKeyAt == 0 ? now : firstKeyAt);
  }

  public int size() {
    return draft.requests().size();
  }

  public RequestDraft line(int index) {
    return draft.requests().get(index);
  }

  public Entry plus(RequestDraft line) {
    List<RequestDraft> lines = new ArrayList<>(draft.requests());
    lines.add(line);
    return with(draft.withRequests(lines));
  }

  public Entry with(int index, RequestDraft line) {
    List<RequestDraft> lines = new ArrayList<>(draft.requests());
    lines.set(index, line);
    return with(draft.withRequests(lines));
  }

  public Entry without(int index) {
    List<RequestDraft> lines = new ArrayList<>(draft.requests());
    lines.remove(index);
    return with(draft.withRequests(lines));
  }

  /**
   * The next line without an outcome, from one on and round; the field where all have theirs.
   *
   * @param from index of a line, or one past the last
   */
  public Step toDecide(int from) {
    int size = size();
    return IntStream.range(from, from + size)
        .map(i -> i % size)
        .filter(i -> line(i).outcome() == null)
        .mapToObj(i -> (Step) Step.Deciding.back(i))
        .findFirst()
        .orElseGet(Step.Typing::new);
  }

  public Entry plus(ContinuationDraft matter) {
    List<ContinuationDraft> all = new ArrayList<>(draft.continues());
    all.removeIf(other -> other.request().equals(matter.request()));
    all.add(matter);
    return with(draft.withContinues(all));
  }

  public Entry with(int index, ContinuationDraft matter) {
    List<ContinuationDraft> all = new ArrayList<>(draft.continues());
    all.set(index, matter);
    return with(draft.withContinues(all));
  }

  public Entry withoutMatter(int index) {
    List<ContinuationDraft> all = new ArrayList<>(draft.continues());
    all.remove(index);
    return with(draft.withContinues(all));
  }

  /** Nothing stands in it that could be lost. */
  public boolean nothingTyped() {
    return draft.blank() && draft.reference().isBlank();
  }
}
