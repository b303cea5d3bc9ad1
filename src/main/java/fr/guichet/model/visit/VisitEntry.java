package fr.guichet.model.visit;

import fr.guichet.model.personal.NoteTexts;
import java.util.List;
import java.util.Optional;

/**
 * A visit with the follow-ups of its requests: what a journal shows and a correction starts from.
 *
 * @param texts what its notes say, where they were opened
 */
public record VisitEntry(Visit visit, List<FollowUp> followUps, NoteTexts texts) {

  /** One whose notes were not opened. */
  public VisitEntry(Visit visit, List<FollowUp> followUps) {
    this(visit, followUps, NoteTexts.NONE);
  }

  public VisitEntry {
    followUps = List.copyOf(followUps);
  }

  /**
   * The same with what its notes say.
   *
   * @param opened may hold others
   */
  public VisitEntry with(NoteTexts opened) {
    return new VisitEntry(visit, followUps, opened.only(visit.notes()));
  }

  /** A few words about the visit; empty if none. */
  public String note() {
    return texts.of(visit.note());
  }

  /** External reference; empty if none. */
  public String reference() {
    return texts.of(visit.reference());
  }

  /** What was asked in the visitor’s words; empty if none. */
  public String precision(Request request) {
    return texts.of(request.precision());
  }

  public Optional<FollowUp> followUpOf(Request request) {
    return followUps.stream().filter(f -> f.request().equals(request.id())).findFirst();
  }
}
