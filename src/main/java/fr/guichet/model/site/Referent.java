package fr.guichet.model.site;

/**
 * A partner's contact for this site: a service, in clear.
 *
 * @param id UUID version 7
 * @param partner code
 * @param phone as {@link fr.guichet.model.contact.Phone} writes it, empty if none
 * @param hours when it answers, in words
 */
public record Referent(
    String id,
    String partner,
    String service,
    String phone,
    String mail,
    String hours,
    String note) {

  public Referent {
    if (id.isBlank() || partner.isBlank() || service.isBlank()) {
      throw new IllegalArgumentException("A référent needs a partner and a service");
    }
  }
}
