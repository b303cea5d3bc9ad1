package fr.guichet.model.closing.check;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** How entries are named in lists that a visitor might read: no person, no sensitive procedure. */
public final class CheckWords {

  private final Catalogue catalogue;

  public CheckWords(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** « lun. 5 oct., 9 h 05 ». */
  public static String moment(LocalDate day, int minuteOfDay) {
    return DateWords.shortDay(day) + ", " + TimeWords.spoken(minuteOfDay);
  }

  /** « CAF ». */
  public String sign(String partner, LocalDate day) {
    return catalogue.partner(partner).map(p -> p.shortSign(day)).orElse(partner);
  }

  /** « CAF, Demander le RSA ». */
  String matter(Request request, LocalDate day) {
    String sign = sign(request.partner(), day);
    return catalogue
        .procedure(request.procedure())
        .filter(procedure -> !procedure.sensitive())
        .map(Procedure::label)
        .map(label -> sign + ", " + label)
        .orElse(sign);
  }

  /** « lun. 5 oct., 9 h 05 · CAF, DGFiP ». */
  String visit(Visit visit) {
    return moment(visit.when().day(), visit.when().minuteOfDay()) + " · " + signs(visit);
  }

  /** « CAF, DGFiP », « suite » for a visit that only goes on with another. */
  public String signs(Visit visit) {
    return visit.requests().isEmpty()
        ? text("check.continuation")
        : visit.requests().stream()
            .map(request -> sign(request.partner(), visit.when().day()))
            .distinct()
            .collect(Collectors.joining(", "));
  }
}
