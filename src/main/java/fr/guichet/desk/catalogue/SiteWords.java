package fr.guichet.desk.catalogue;

import fr.guichet.desk.duty.Duty;
import fr.guichet.model.catalogue.Bundle;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.search.NamedPartners;
import fr.guichet.model.catalogue.site.ProcedureNote;
import fr.guichet.model.contact.Phone;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.Referent;
import fr.guichet.model.text.Folding;
import fr.guichet.model.text.FreeText;
import fr.guichet.model.text.Texts;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the site knows by itself: référents, what to bring, links, bouquets. */
public final class SiteWords {

  private static final int MOST = 6;
  private static final List<String> REFERENT = List.of("ref", "refe", "refer", "referent");

  private final Duty duty;
  private final Catalogue catalogue;
  private volatile State state;

  private record State(
      List<Referent> referents, Map<String, ProcedureNote> notes, List<Bundle> bundles) {}

  public SiteWords(Duty duty, Catalogue catalogue) {
    this.duty = duty;
    this.catalogue = catalogue;
    duty.afterWritesOf(
        List.of(Aggregates.REFERENT, Aggregates.PROCEDURE_NOTE, Aggregates.BUNDLE), this::read);
    read();
  }

  /** Read where something is written, never where it is asked: that may be the JavaFX thread. */
  private synchronized void read() {
    state =
        duty.database()
            .read(
                sql ->
                    new State(
                        Aggregates.REFERENT.all(sql).toList(),
                        Aggregates.PROCEDURE_NOTE
                            .all(sql)
                            .collect(
                                Collectors.toMap(ProcedureNote::procedure, Function.identity())),
                        Aggregates.BUNDLE.all(sql).toList()));
  }

  // --- référents

  /** Those of a partner, by the name of the service. */
  public List<Referent> referents(String partner) {
    return state.referents().stream()
        .filter(referent -> referent.partner().equals(partner))
        .sorted(Comparator.comparing(Referent::service))
        .toList();
  }

  /** Those meant by « caf ref », « ref urssaf »; empty when the words do not ask for one. */
  public List<Referent> find(String words) {
    if (!asked(words)) {
      return List.of();
    }
    List<String> beside = beside(words);
    return state.referents().stream()
        .filter(referent -> beside.stream().allMatch(text(referent)::contains))
        .limit(MOST)
        .toList();
  }

  /** The words that do not only ask for a référent. */
  private static List<String> beside(String words) {
    return Folding.words(words).stream().filter(word -> !REFERENT.contains(word)).toList();
  }

  /** Whether the words ask for a référent. */
  public boolean asked(String words) {
    return Folding.words(words).stream().anyMatch(REFERENT::contains);
  }

  /** The partner that the words name beside « ref », if one does. */
  public Optional<Partner> partnerIn(String words) {
    LocalDate today = duty.today();
    List<String> beside = beside(words);
    return catalogue.partnersOn(today).stream()
        .filter(partner -> beside.contains(Folding.fold(partner.shortSign(today))))
        .findFirst()
        .or(() -> new NamedPartners(catalogue, today).one(String.join(" ", beside)));
  }

  private String text(Referent referent) {
    LocalDate today = duty.today();
    Stream<String> partner =
        catalogue.partner(referent.partner()).stream()
            .flatMap(p -> Stream.concat(p.synonyms().stream(), Stream.of(p.shortSign(today))));
    return Folding.fold(
        String.join(
            " ", Stream.concat(partner, Stream.of(referent.service(), referent.note())).toList()));
  }

  /**
   * Notes a référent.
   *
   * @throws Failure REFUSED with what is wrong
   */
  public void save(Referent referent) {
    String phone = referent.phone().isEmpty() ? "" : Phone.read(referent.phone()).orElse(null);
    if (phone == null) {
      throw refused("contact.problem.phone", referent.phone());
    }
    refuseNumbers(referent.service(), referent.hours(), referent.note());
    Referent read =
        new Referent(
            referent.id(),
            referent.partner(),
            referent.service(),
            phone,
            referent.mail(),
            referent.hours(),
            referent.note());
    duty.write(Texts.text("label.referent"), tx -> tx.put(Aggregates.REFERENT, read));
  }

  private static void refuseNumbers(String... words) {
    if (Stream.of(words).anyMatch(FreeText::holdsNumber)) {
      throw refused("siteWords.number");
    }
  }

  // --- what to bring, links

  /** What to bring: as the site says, else as the catalogue does. */
  public List<String> documents(Procedure procedure) {
    ProcedureNote note = state.notes().get(procedure.code());
    return note == null ? procedure.documents() : note.documents();
  }

  /** The téléservice: as the site says, else as the catalogue does; empty if none. */
  public String url(Procedure procedure) {
    ProcedureNote note = state.notes().get(procedure.code());
    return note == null ? procedure.url() : note.url();
  }

  /**
   * Notes what the site says of a procedure; what equals the catalogue is not kept.
   *
   * @throws Failure REFUSED for a link that a browser would not open
   */
  public void save(ProcedureNote note) {
    if (!note.url().isEmpty() && !note.url().matches("https?://\\S+")) {
      throw refused("siteWords.url", note.url());
    }
    refuseNumbers(note.documents().toArray(String[]::new));
    Procedure procedure = catalogue.procedure(note.procedure()).orElseThrow();
    boolean official =
        procedure.documents().equals(note.documents()) && procedure.url().equals(note.url());
    boolean known = state.notes().containsKey(note.procedure());
    if (!official || known) {
      duty.write(
          Texts.text("label.procedureNote"),
          tx -> {
            if (official) {
              tx.remove(Aggregates.PROCEDURE_NOTE, note.procedure());
            } else {
              tx.put(Aggregates.PROCEDURE_NOTE, note);
            }
          });
    }
  }

  // --- bouquets

  /** All of them by name: the site's in place of the official ones of the same name. */
  public List<Bundle> bundles() {
    Map<String, Bundle> byName = new TreeMap<>();
    catalogue.bundles().forEach(b -> byName.put(Folding.fold(b.name()), b));
    state.bundles().forEach(b -> byName.put(Folding.fold(b.name()), b));
    return byName.values().stream().filter(b -> !b.procedures().isEmpty()).toList();
  }

  /** The one whose whole name was typed, with the procedures offered on a day. */
  public Optional<Bundle> bundle(String words, LocalDate day) {
    String folded = Folding.fold(words);
    return bundles().stream()
        .filter(bundle -> Folding.fold(bundle.name()).equals(folded))
        .map(bundle -> new Bundle(bundle.name(), offered(bundle, day)))
        .filter(bundle -> bundle.procedures().size() > 1)
        .findFirst();
  }

  private List<String> offered(Bundle bundle, LocalDate day) {
    return bundle.procedures().stream()
        .filter(code -> catalogue.procedure(code).filter(p -> p.activeOn(day)).isPresent())
        .toList();
  }

  /** Notes a bouquet of the site; one without procedures takes an official one away. */
  public void save(Bundle bundle) {
    String name =
        bundles().stream()
            .map(Bundle::name)
            .filter(known -> Folding.fold(known).equals(Folding.fold(bundle.name())))
            .findFirst()
            .orElse(bundle.name());
    duty.write(
        Texts.text("label.bundle"),
        tx -> tx.put(Aggregates.BUNDLE, new Bundle(name, bundle.procedures())));
  }

  private static Failure refused(String key, Object... args) {
    return new Failure(Kind.REFUSED, Texts.text(key, args));
  }
}
