package fr.guichet.model.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The partners and their procedures, present and past, as one consistent whole: every procedure has
 * a known partner, every partner its « Autre demande ». What a code meant once, it means for ever.
 */
public interface Catalogue {

  /**
   * The catalogue of given entries.
   *
   * @param procedures in the order in which they are proposed when nothing else decides
   * @throws IllegalArgumentException when a code is given twice, a procedure's partner or a
   *     bundle's procedure is unknown or a partner lacks its « Autre demande »
   */
  static Catalogue of(List<Partner> partners, List<Procedure> procedures, List<Bundle> bundles) {
    return new ListedCatalogue(partners, procedures, bundles);
  }

  /** All partners by rank, retired ones too. */
  List<Partner> partners();

  /** All procedures in catalogue order, retired ones too. */
  List<Procedure> procedures();

  /** Requests that often come together. */
  List<Bundle> bundles();

  /** The partner of a code. */
  Optional<Partner> partner(String code);

  /** The procedure of a code. */
  Optional<Procedure> procedure(String code);

  /** The partner's « Autre demande ». */
  Procedure otherOf(String partnerCode);

  /** The partners active on a day, by rank. */
  default List<Partner> partnersOn(LocalDate day) {
    return partners().stream().filter(partner -> partner.activeOn(day)).toList();
  }

  /** The procedures offered on a day by partners active on it, in catalogue order. */
  default List<Procedure> proceduresOn(LocalDate day) {
    Set<String> active = partnersOn(day).stream().map(Partner::code).collect(Collectors.toSet());
    return procedures().stream()
        .filter(procedure -> procedure.activeOn(day) && active.contains(procedure.partner()))
        .toList();
  }

  /** The partner's sign on a day, « Pôle emploi » in 2023. */
  default String sign(String partnerCode, LocalDate day) {
    return known(partnerCode).sign(day);
  }

  /** The partner's full name on a day. */
  default String partnerName(String partnerCode, LocalDate day) {
    return known(partnerCode).labelOn(day).name();
  }

  /** The procedure's label. */
  default String label(String procedureCode) {
    return procedure(procedureCode)
        .orElseThrow(() -> new IllegalArgumentException("Unknown procedure: " + procedureCode))
        .label();
  }

  private Partner known(String code) {
    return partner(code).orElseThrow(() -> new UnknownCode(code));
  }
}
