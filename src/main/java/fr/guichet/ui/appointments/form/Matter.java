package fr.guichet.ui.appointments.form;

import fr.guichet.desk.Desk;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.search.NamedPartners;
import fr.guichet.model.catalogue.search.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

  /**
   * What typed words may mean: a partner by its sign, procedures as on the counter, then a partner
   * that is called so otherwise.
   */
  static List<Matter> found(Desk desk, String typed, LocalDate day) {
    var partners = new NamedPartners(desk.catalogue(), day);
    Map<Boolean, List<Partner>> named =
        partners.in(typed).stream()
            .collect(Collectors.partitioningBy(each -> partners.isSign(each, typed)));
    Stream<Matter> procedures = desk.lookup().suggestions(typed, day).stream().map(Matter::of);
    Stream<Matter> first = Stream.concat(alone(named.get(true), day), procedures);
    int room = Math.max(1, MOST - named.get(false).size());
    return Stream.concat(first.limit(room), alone(named.get(false), day)).limit(MOST).toList();
  }

  private static Stream<Matter> alone(List<Partner> partners, LocalDate day) {
    return partners.stream().map(partner -> new Matter(partner.code(), "", partner.shortSign(day)));
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
