package fr.guichet.desk.demonstration;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What visitors come for: the national shares of domain.md, with the seasons that every counter
 * knows.
 */
final class PartnerShares {

  /** Percent of the requests; the five largest are published, the others share the rest. */
  private static final Map<String, Double> PERCENT =
      Map.ofEntries(
          Map.entry("INT", 19.0),
          Map.entry("CAF", 16.0),
          Map.entry("CPAM", 16.0),
          Map.entry("DGFIP", 15.0),
          Map.entry("CNAV", 14.0),
          Map.entry("FT", 6.0),
          Map.entry("MSA", 4.0),
          Map.entry("AGIRC", 2.5),
          Map.entry("JUST", 2.0),
          Map.entry("POSTE", 1.5),
          Map.entry("LOCAL", 1.5),
          Map.entry("AUTRE", 2.5));

  private static final Set<Month> TAXES = EnumSet.of(Month.APRIL, Month.MAY, Month.SEPTEMBER);
  private static final Set<Month> FAMILIES = EnumSet.of(Month.AUGUST, Month.SEPTEMBER);

  private final Catalogue catalogue;

  PartnerShares(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** One procedure of a day; the first of a partner's list come most. */
  Procedure draw(Chances chances, LocalDate day) {
    List<String> partners = PERCENT.keySet().stream().sorted().toList();
    String partner = chances.of(partners, code -> PERCENT.get(code) * season(code, day.getMonth()));
    List<Procedure> procedures =
        catalogue.proceduresOn(day).stream()
            .filter(procedure -> procedure.partner().equals(partner))
            .toList();
    return chances.of(procedures, procedure -> weight(procedure, procedures.indexOf(procedure)));
  }

  private static double weight(Procedure procedure, int rank) {
    return procedure.isOther() ? 0.05 : 1.0 / (rank + 2);
  }

  private static double season(String partner, Month month) {
    return switch (partner) {
      case "DGFIP" -> TAXES.contains(month) ? 1.8 : 0.85;
      case "CAF" -> FAMILIES.contains(month) ? 1.3 : 0.95;
      default -> 1;
    };
  }
}
