package fr.guichet.ui.counter.journal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.FollowUp;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.ui.counter.entry.Words;
import java.util.List;
import java.util.stream.Collectors;

/** An entry of the journal in words. */
public record JournalWords(Desk desk) {

  static String day(Visit visit) {
    return DateWords.weekdayAndNumbers(visit.when().day());
  }

  static String time(Visit visit) {
    return TimeWords.time(visit.when().minuteOfDay());
  }

  /** « CAF », as on the day of the visit. */
  String sign(Request request, Visit visit) {
    return desk.catalogue()
        .partner(request.partner())
        .map(partner -> partner.shortSign(visit.when().day()))
        .orElse(request.partner());
  }

  /** The partners of a visit, each once; « Suite de » for one that only goes on with a matter. */
  List<String> signs(Visit visit) {
    return visit.requests().isEmpty()
        ? List.of(text("counter.earlier"))
        : visit.requests().stream().map(request -> sign(request, visit)).distinct().toList();
  }

  /** « à suivre, ven. 27 nov. », and when all may be read « renvoyée ailleurs · aucun créneau ». */
  static String outcome(Request request, VisitEntry entry, boolean discreet) {
    String word = text("counter.one." + request.outcome());
    String promised =
        entry
            .followUpOf(request)
            .filter(FollowUp::open)
            .map(FollowUp::promisedDay)
            .map(day -> ", " + DateWords.shortDay(day))
            .orElse("");
    boolean why = !discreet && request.cause() != null;
    return word + promised + (why ? " · " + Words.of(request.cause()) : "");
  }

  /** What was asked: procedures, precisions, note. */
  public String asked(VisitEntry entry) {
    String procedures =
        entry.visit().requests().stream()
            .map(r -> desk.catalogue().label(r.procedure()) + in(entry.precision(r)))
            .collect(Collectors.joining(" · "));
    return procedures + in(entry.note());
  }

  private static String in(String words) {
    return words.isBlank() ? "" : " (" + words + ")";
  }

  /** « la visite de 09:31, CAF »; no more than a visitor may read. */
  String name(VisitEntry entry) {
    return text("journal.name", time(entry.visit()), String.join(", ", signs(entry.visit())));
  }

  /** The whole row for a screen reader, by the same rule as the screen. */
  String spoken(VisitEntry entry, boolean discreet) {
    Visit visit = entry.visit();
    String outcomes =
        visit.requests().stream()
            .map(request -> outcome(request, entry, discreet))
            .collect(Collectors.joining(", "));
    String row =
        String.join(
            ", ",
            day(visit),
            time(visit),
            String.join(", ", signs(visit)),
            outcomes,
            text("journal.minutes", visit.length().minutes()));
    return discreet ? row : row + ", " + asked(entry) + ", " + desk.duty().agentName(visit.agent());
  }
}
