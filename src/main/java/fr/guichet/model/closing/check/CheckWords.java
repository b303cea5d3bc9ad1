package fr.guichet.model.closing.check;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** How entries are named in lists that a visitor might read: no person, no sensitive procedure. */
public final class CheckWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.FRENCH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("EEE d", Locale.FRENCH);

  private final Catalogue catalogue;

  public CheckWords(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** « lun. 5 oct. ». */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** « lun. 5 », within its month. */
  static String shortDay(LocalDate day) {
    return SHORT.format(day);
  }

  /** « 9 h 05 ». */
  static String time(int minuteOfDay) {
    return text("check.time", minuteOfDay / 60, minuteOfDay % 60);
  }

  /** « lun. 5 oct., 9 h 05 ». */
  static String moment(LocalDate day, int minuteOfDay) {
    return day(day) + ", " + time(minuteOfDay);
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
