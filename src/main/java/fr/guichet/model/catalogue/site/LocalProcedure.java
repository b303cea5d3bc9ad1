package fr.guichet.model.catalogue.site;

import fr.guichet.model.catalogue.Level;
import java.time.LocalDate;

/**
 * A procedure that the site added, to a partner of its own or an official one.
 *
 * @param code begins with LOCAL-, stays for ever, and is no « Autre demande »
 * @param partner code of its partner
 * @param sensitive whether the procedure itself tells of health, debts, violence or the like
 * @param from first day on which it is offered
 */
public record LocalProcedure(
    String code, String partner, String label, Level level, boolean sensitive, LocalDate from) {

  public LocalProcedure {
    if (!LocalPartner.CODE.matcher(code).matches() || code.endsWith("-AUTRE")) {
      throw new IllegalArgumentException("Not the code of a local procedure: " + code);
    }
    if (partner.isBlank() || label.isBlank() || level == null || from == null) {
      throw new IllegalArgumentException("A local procedure needs a partner, a label, a day");
    }
  }
}
