package fr.guichet.model.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The partners and their procedures, present and past, as one consistent whole. */
public final class Catalogue {

  private final Map<String, Partner> partners;
  private final Map<String, Procedure> procedures;
  private List<Bundle> bundles = List.of();

  /**
   * Takes procedures in the order in which they are proposed when nothing else decides.
   *
   * @throws IllegalArgumentException when a code is given twice, a procedure's partner is unknown
   *     or a partner lacks its « Autre demande »
   */
  public Catalogue(List<Partner> partners, List<Procedure> procedures) {
    this.partners =
        byCode(
            partners.stream().sorted(Comparator.comparingInt(Partner::rank)).toList(),
            Partner::code);
    this.procedures = byCode(procedures, Procedure::code);
    for (Procedure procedure : procedures) {
      if (!this.partners.containsKey(procedure.partner())) {
        throw new IllegalArgumentException("Unknown partner of " + procedure.code());
      }
    }
    this.partners.keySet().forEach(this::otherOf);
  }

  /** The same with the bundles that come with the program. */
  public Catalogue(List<Partner> partners, List<Procedure> procedures, List<Bundle> bundles) {
    this(partners, procedures);
    this.bundles = List.copyOf(bundles);
    for (Bundle bundle : bundles) {
      for (String code : bundle.procedures()) {
        if (!this.procedures.containsKey(code)) {
          throw new IllegalArgumentException("Unknown procedure of " + bundle.name());
        }
      }
    }
  }

  /** Requests that often come together. */
  public List<Bundle> bundles() {
    return bundles;
  }

  private static <T> Map<String, T> byCode(List<T> entries, Function<T, String> code) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T entry : entries) {
      if (map.put(code.apply(entry), entry) != null) {
        throw new IllegalArgumentException("Given twice: " + code.apply(entry));
      }
    }
    return map;
  }

  /** All partners by rank. */
  public List<Partner> partners() {
    return List.copyOf(partners.values());
  }

  /** All procedures in catalogue order, retired ones too. */
  public List<Procedure> procedures() {
    return List.copyOf(procedures.values());
  }

  public Optional<Partner> partner(String code) {
    return Optional.ofNullable(partners.get(code));
  }

  public Optional<Procedure> procedure(String code) {
    return Optional.ofNullable(procedures.get(code));
  }

  /** The partners active on a day, by rank. */
  public List<Partner> partnersOn(LocalDate day) {
    return partners.values().stream().filter(partner -> partner.activeOn(day)).toList();
  }

  /** The procedures offered on a day by partners active on it, in catalogue order. */
  public List<Procedure> proceduresOn(LocalDate day) {
    var active = partnersOn(day).stream().map(Partner::code).collect(Collectors.toSet());
    return procedures.values().stream()
        .filter(procedure -> procedure.activeOn(day) && active.contains(procedure.partner()))
        .toList();
  }

  /** The partner's « Autre demande ». */
  public Procedure otherOf(String partnerCode) {
    return procedures.values().stream()
        .filter(procedure -> procedure.isOther() && procedure.partner().equals(partnerCode))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No « Autre demande »: " + partnerCode));
  }

  /** The partner's sign on a day, « Pôle emploi » in 2023. */
  public String sign(String partnerCode, LocalDate day) {
    return known(partnerCode).sign(day);
  }

  /** The partner's full name on a day. */
  public String partnerName(String partnerCode, LocalDate day) {
    return known(partnerCode).labelOn(day).name();
  }

  /** The procedure's label. */
  public String label(String procedureCode) {
    return procedure(procedureCode)
        .orElseThrow(() -> new IllegalArgumentException("Unknown procedure: " + procedureCode))
        .label();
  }

  private Partner known(String code) {
    return partner(code)
        .orElseThrow(() -> new IllegalArgumentException("Unknown partner: " + code));
  }
}
