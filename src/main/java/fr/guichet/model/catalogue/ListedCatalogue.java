package fr.guichet.model.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A catalogue of given entries, which never changes. */
final class ListedCatalogue implements Catalogue {

  private final Map<String, Partner> partners;
  private final Map<String, Procedure> procedures;
  private final Map<String, Procedure> others = new HashMap<>();
  private final List<Bundle> bundles;

  ListedCatalogue(List<Partner> partners, List<Procedure> procedures, List<Bundle> bundles) {
    this.partners =
        byCode(
            partners.stream().sorted(Comparator.comparingInt(Partner::rank)).toList(),
            Partner::code);
    this.procedures = byCode(procedures, Procedure::code);
    this.bundles = List.copyOf(bundles);
    for (Procedure procedure : procedures) {
      if (!this.partners.containsKey(procedure.partner())) {
        throw new UnknownCode(procedure.partner());
      }
      if (procedure.isOther()) {
        others.putIfAbsent(procedure.partner(), procedure);
      }
    }
    this.partners.keySet().forEach(this::otherOf);
    for (Bundle bundle : bundles) {
      if (!this.procedures.keySet().containsAll(bundle.procedures())) {
        throw new IllegalArgumentException("Unknown procedure of " + bundle.name());
      }
    }
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

  @Override
  public List<Partner> partners() {
    return List.copyOf(partners.values());
  }

  @Override
  public List<Procedure> procedures() {
    return List.copyOf(procedures.values());
  }

  @Override
  public List<Bundle> bundles() {
    return bundles;
  }

  @Override
  public Optional<Partner> partner(String code) {
    return Optional.ofNullable(partners.get(code));
  }

  @Override
  public Optional<Procedure> procedure(String code) {
    return Optional.ofNullable(procedures.get(code));
  }

  @Override
  public Procedure otherOf(String partnerCode) {
    return Optional.ofNullable(others.get(partnerCode))
        .orElseThrow(() -> new IllegalArgumentException("No « Autre demande »: " + partnerCode));
  }
}
