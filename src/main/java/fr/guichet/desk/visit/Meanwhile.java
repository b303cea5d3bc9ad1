package fr.guichet.desk.visit;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.text.Texts;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.util.List;
import java.util.Optional;

/**
 * What became of a visit while its correction was open: a promise was closed or put off, here or by
 * a colleague, a note was erased because the person asked. What the correction leaves as it found
 * it is as it is now.
 */
final class Meanwhile {

  private Meanwhile() {}

  /**
   * The correction over the visit as it is now.
   *
   * @param now the visit that is corrected, with what its notes say
   * @throws Failure REFUSED when both decided otherwise about a request
   */
  static VisitDraft over(VisitDraft correction, VisitEntry now) {
    List<RequestDraft> present = Journal.lines(now);
    List<RequestDraft> lines =
        correction.requests().stream()
            .map(line -> over(line, of(correction.opened(), line), of(present, line)))
            .toList();
    String reference = correction.reference();
    String note = correction.note();
    return correction.with(
        draft ->
            draft
                .requests(lines)
                .reference(
                    reference.equals(correction.openedReference()) ? now.reference() : reference)
                .note(note.equals(correction.openedNote()) ? now.note() : note));
  }

  /** The line of the same request, unless it is a new one. */
  private static Optional<RequestDraft> of(List<RequestDraft> lines, RequestDraft line) {
    return lines.stream().filter(other -> other.id().equals(line.id())).findFirst();
  }

  private static RequestDraft over(
      RequestDraft line, Optional<RequestDraft> opened, Optional<RequestDraft> now) {
    if (opened.isEmpty() || now.isEmpty() || opened.equals(now)) {
      return line;
    }
    RequestDraft before = opened.get();
    String precision =
        line.precision().equals(before.precision()) ? now.get().precision() : line.precision();
    if (decision(line).equals(decision(before))) {
      return now.get()
          .with(l -> l.partner(line.partner()).procedure(line.procedure()).precision(precision));
    }
    if (decision(now.get()).equals(decision(before))
        || decision(now.get()).equals(decision(line))) {
      return line.withPrecision(precision);
    }
    throw new Failure(Kind.REFUSED, Texts.text("visit.changedMeanwhile"));
  }

  /** What was decided about the request, not what it is about. */
  private static RequestDraft decision(RequestDraft line) {
    return line.with(l -> l.partner("").procedure("").precision(""));
  }
}
