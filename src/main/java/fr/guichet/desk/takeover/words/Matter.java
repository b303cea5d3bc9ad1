package fr.guichet.desk.takeover.words;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.takeover.Field;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Brings the partner and the procedure of a row together, and guesses neither. */
public final class Matter {

  private final Catalogue catalogue;
  private final LocalDate today;
  private final PartnerWords partners;
  private final ProcedureWords procedures;
  private final Map<List<String>, Procedure> known = new HashMap<>();

  public Matter(Catalogue catalogue, LocalDate today, Words words) {
    this.catalogue = catalogue;
    this.today = today;
    this.partners = new PartnerWords(catalogue, words);
    this.procedures = new ProcedureWords(catalogue, words);
  }

  /** The procedure that both cells mean; the partner may be blank. */
  public Procedure read(String partner, String procedure) throws Misread {
    List<String> key = List.of(partner, procedure);
    Procedure found = known.get(key);
    if (found == null) {
      found = found(partner, procedure);
      known.put(key, found);
    }
    return found;
  }

  private Procedure found(String partner, String procedure) throws Misread {
    Set<Procedure> named = procedures.named(procedure);
    Set<String> candidates = partner.isBlank() ? Set.of() : partners.candidates(partner);
    if (!partner.isBlank() && candidates.isEmpty()) {
      String instead = named.size() == 1 ? sign(named.iterator().next().partner()) : "";
      throw Misread.of(Field.PARTNER, "partnerUnknown").proposing(instead);
    }
    if (procedure.isBlank()) {
      throw missing(candidates);
    }
    return named.isEmpty() ? byWords(procedure, candidates) : byName(named, candidates);
  }

  private Misread missing(Set<String> candidates) {
    Misread missing = Misread.of(Field.PROCEDURE, "procedureMissing");
    return candidates.size() == 1
        ? missing.proposing(proposal(catalogue.otherOf(candidates.iterator().next())))
        : missing;
  }

  private Procedure byName(Set<Procedure> named, Set<String> candidates) throws Misread {
    Predicate<Procedure> fits = p -> candidates.isEmpty() || candidates.contains(p.partner());
    List<Procedure> fitting = named.stream().filter(fits).toList();
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    if (fitting.isEmpty()) {
      String others = signs(named.stream().map(Procedure::partner).collect(Collectors.toSet()));
      throw Misread.of(Field.PARTNER, "contradiction", others, signs(candidates)).proposing(others);
    }
    throw Misread.of(Field.PROCEDURE, "procedureAmbiguous").proposing(proposals(fitting));
  }

  private Procedure byWords(String procedure, Set<String> candidates) throws Misread {
    List<Procedure> meant = procedures.meant(procedure, candidates);
    if (meant.size() == 1) {
      return meant.getFirst();
    }
    if (meant.size() > 1) {
      throw Misread.of(Field.PROCEDURE, "procedureAmbiguous").proposing(proposals(meant));
    }
    List<Procedure> near = procedures.near(procedure, candidates);
    if (near.isEmpty() && candidates.size() == 1) {
      near = List.of(catalogue.otherOf(candidates.iterator().next()));
    }
    throw Misread.of(Field.PROCEDURE, "procedureUnknown").proposing(proposals(near));
  }

  private String proposals(List<Procedure> some) {
    return some.stream().limit(3).map(Matter::proposal).collect(Collectors.joining(" | "));
  }

  private static String proposal(Procedure procedure) {
    return procedure.code() + " (" + procedure.label() + ")";
  }

  private String sign(String partner) {
    return catalogue.sign(partner, today);
  }

  private String signs(Set<String> codes) {
    return codes.stream().map(this::sign).sorted().collect(Collectors.joining(", "));
  }
}
