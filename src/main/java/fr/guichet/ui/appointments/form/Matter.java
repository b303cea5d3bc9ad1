package fr.guichet.ui.appointments.form;

import fr.guichet.desk.Desk;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.search.Suggestion;
import fr.guichet.model.text.Folding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an appointment is about.
 *
 * @param procedure code, empty for the partner alone
 * @param words as the form shows it
 */
record Matter(String partner, String procedure, String words) {

  private static final int MOST = 6;

  /** Nothing chosen. */
  static final Matter NONE = new Matter("", "", "");

  /** What typed words may mean: a partner by its sign, else procedures as on the counter. */
  static List<Matter> found(Desk desk, String typed, LocalDate day) {
    String folded = Folding.fold(typed);
    if (folded.isEmpty()) {
      return List.of();
    }
    Stream<Matter> partners =
        desk.catalogue().partnersOn(day).stream()
            .sorted(Comparator.comparingInt(Partner::rank))
            .filter(partner -> Folding.fold(partner.shortSign(day)).startsWith(folded))
            .map(partner -> new Matter(partner.code(), "", partner.shortSign(day)));
    Stream<Matter> procedures = desk.lookup().suggestions(typed, day).stream().map(Matter::of);
    return Stream.concat(partners, procedures).limit(MOST).toList();
  }

  private static Matter of(Suggestion found) {
    return new Matter(
        found.procedure().partner(),
        found.procedure().code(),
        found.sign() + " · " + found.procedure().label());
  }

  /** What is already known of an appointment. */
  static Matter of(Desk desk, String partner, String procedure, LocalDate day) {
    if (partner.isEmpty()) {
      return NONE;
    }
    String sign = desk.catalogue().sign(partner, day);
    return new Matter(
        partner,
        procedure,
        procedure.isEmpty() ? sign : sign + " · " + desk.catalogue().label(procedure));
  }
}
