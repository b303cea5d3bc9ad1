package fr.guichet.model.catalogue.site;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Level;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a site says over the official catalogue. It is kept by code: a newer official catalogue
 * takes the place of the older one under it. What it says of codes that the official catalogue does
 * not know waits.
 *
 * @param order codes of partners in the order of the site, those not named following by rank
 */
public record SiteOverlay(
    List<LocalPartner> localPartners,
    List<LocalProcedure> localProcedures,
    Map<String, PartnerOverlay> partners,
    Map<String, ProcedureOverlay> procedures,
    List<String> order) {

  /** Nothing is said. */
  public static final SiteOverlay NONE =
      new SiteOverlay(List.of(), List.of(), Map.of(), Map.of(), List.of());

  /** Minutes of a procedure of which nobody knows them. */
  private static final int MINUTES = 15;

  public SiteOverlay {
    localPartners = List.copyOf(localPartners);
    localProcedures = List.copyOf(localProcedures);
    partners = Map.copyOf(partners);
    procedures = Map.copyOf(procedures);
    order = List.copyOf(order);
  }

  /** What is said over a partner. */
  public PartnerOverlay partner(String code) {
    return partners.getOrDefault(code, PartnerOverlay.none(code));
  }

  /** What is said over a procedure. */
  public ProcedureOverlay procedure(String code) {
    return procedures.getOrDefault(code, ProcedureOverlay.none(code));
  }

  /** The codes of the favourites. */
  public Set<String> favourites() {
    return procedures.values().stream()
        .filter(ProcedureOverlay::favourite)
        .map(ProcedureOverlay::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The catalogue of the site. */
  public Catalogue over(Catalogue official) {
    List<Partner> all = partnersOver(official);
    Set<String> codes = all.stream().map(Partner::code).collect(Collectors.toSet());
    Stream<Procedure> others =
        localPartners.stream()
            .filter(local -> official.partner(local.code()).isEmpty())
            .map(SiteOverlay::otherOf);
    Stream<Procedure> local =
        localProcedures.stream()
            .filter(own -> official.procedure(own.code()).isEmpty())
            .map(own -> procedure(own, codes));
    List<Procedure> procedures =
        Stream.of(official.procedures().stream(), local, others)
            .flatMap(Function.identity())
            .map(this::with)
            .toList();
    return Catalogue.of(all, procedures, official.bundles());
  }

  // --- partners

  private List<Partner> partnersOver(Catalogue official) {
    List<Partner> all = new ArrayList<>(official.partners());
    int firstCatchAll = (int) all.stream().takeWhile(partner -> !partner.isCatchAll()).count();
    List<Partner> local =
        localPartners.stream()
            .filter(own -> official.partner(own.code()).isEmpty())
            .map(own -> new Partner(own.code(), own.labels(), List.of(), 0))
            .toList();
    all.addAll(firstCatchAll, local);
    all.sort(Comparator.comparingInt(partner -> place(partner.code())));
    List<Partner> ranked = new ArrayList<>();
    for (Partner partner : all) {
      ranked.add(with(partner, ranked.size() + 1));
    }
    return ranked;
  }

  private int place(String code) {
    int place = order.indexOf(code);
    return place < 0 ? order.size() : place;
  }

  private Partner with(Partner partner, int rank) {
    PartnerOverlay own = partner(partner.code());
    return new Partner(
        partner.code(),
        partner.labels(),
        both(partner.synonyms(), own.synonyms()),
        rank,
        own.sign(),
        own.until());
  }

  // --- procedures

  /** A partner that is no longer known would leave its procedures without a place. */
  private static Procedure procedure(LocalProcedure own, Set<String> partners) {
    return new Procedure(
        own.code(),
        partners.contains(own.partner()) ? own.partner() : Partner.NONE,
        own.label(),
        List.of(),
        List.of(),
        own.level() == Level.ORIENTATION,
        own.level(),
        own.sensitive(),
        MINUTES,
        own.from(),
        null,
        "",
        List.of(),
        false);
  }

  private static Procedure otherOf(LocalPartner partner) {
    return new Procedure(
        partner.code() + "-AUTRE",
        partner.code(),
        Texts.text("catalogue.otherOf", partner.label().sign()),
        List.of(),
        List.of(),
        false,
        Level.SUPPORT,
        false,
        MINUTES,
        partner.labels().getFirst().from(),
        null,
        "",
        List.of(),
        false);
  }

  private Procedure with(Procedure procedure) {
    ProcedureOverlay own = procedure(procedure.code());
    return own.saysNothing()
        ? procedure
        : new Procedure(
            procedure.code(),
            procedure.partner(),
            procedure.label(),
            both(procedure.keywords(), own.keywords()),
            both(procedure.aliases(), own.aliases()),
            procedure.plannedOrientation(),
            procedure.level(),
            procedure.sensitive(),
            own.minutes() == null ? procedure.usualMinutes() : own.minutes(),
            procedure.from(),
            last(procedure, own.until()),
            procedure.url(),
            procedure.documents(),
            procedure.sourced());
  }

  /** The earlier of the two last days; a newer catalogue may begin after the site's. */
  private static LocalDate last(Procedure procedure, LocalDate own) {
    if (own == null || own.isBefore(procedure.from())) {
      return procedure.until();
    }
    return procedure.until() == null || own.isBefore(procedure.until()) ? own : procedure.until();
  }

  private static List<String> both(List<String> official, List<String> own) {
    return own.isEmpty() ? official : Stream.concat(official.stream(), own.stream()).toList();
  }
}
