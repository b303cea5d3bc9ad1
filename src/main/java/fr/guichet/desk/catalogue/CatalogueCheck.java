package fr.guichet.desk.catalogue;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.PartnerLabel;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.site.PartnerEdit;
import fr.guichet.model.catalogue.site.ProcedureEdit;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.Folding;
import fr.guichet.model.text.FreeText;
import fr.guichet.storage.query.UsageQuery;
import fr.guichet.storage.query.UsageQuery.Days;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What keeps a change of the catalogue from being kept, in words, by field. */
final class CatalogueCheck {

  private static final int LONGEST_SIGN = 20;
  private static final int LONGEST_DAY = 24 * 60;

  private final Catalogue catalogue;
  private final DSLContext sql;

  /**
   * @param sql reads the entries that name a code
   */
  CatalogueCheck(Catalogue catalogue, DSLContext sql) {
    this.catalogue = catalogue;
    this.sql = sql;
  }

  // --- partners

  Map<PartnerEdit.Field, String> problems(PartnerEdit edit) {
    Map<PartnerEdit.Field, String> problems = new EnumMap<>(PartnerEdit.Field.class);
    Optional<Partner> known = catalogue.partner(edit.code());
    boolean local = known.map(Partner::isLocal).orElse(true) && !isCatchAll(known);
    put(problems, PartnerEdit.Field.SIGN, signProblem(edit, local));
    if (local) {
      put(problems, PartnerEdit.Field.NAME, words(edit.name(), "catalogue.noName"));
      put(problems, PartnerEdit.Field.FROM, fromProblem(edit));
      put(problems, PartnerEdit.Field.CALLED_FROM, calledProblem(edit, known));
    }
    put(problems, PartnerEdit.Field.SYNONYMS, synonymProblem(edit));
    put(
        problems,
        PartnerEdit.Field.UNTIL,
        isCatchAll(known) && edit.until() != null
            ? text("catalogue.catchAll")
            : untilProblem(
                edit.until(),
                known.map(p -> p.labels().getLast().from()).orElse(edit.from()),
                UsageQuery.ofPartner(sql, edit.code())));
    return problems;
  }

  private static boolean isCatchAll(Optional<Partner> known) {
    return known.map(Partner::isCatchAll).orElse(false);
  }

  private String signProblem(PartnerEdit edit, boolean local) {
    if (edit.sign().isBlank()) {
      return local ? text("catalogue.noSign") : "";
    }
    if (edit.sign().length() > LONGEST_SIGN) {
      return text("catalogue.longSign", LONGEST_SIGN);
    }
    return named(edit.sign(), edit.code())
        .or(() -> called(edit.sign(), edit.code()))
        .map(other -> text("catalogue.signTaken", edit.sign(), sign(other)))
        .orElse("");
  }

  private String fromProblem(PartnerEdit edit) {
    if (edit.from() == null) {
      return text("catalogue.noDay");
    }
    return usedBefore(edit.from(), UsageQuery.ofPartner(sql, edit.code()));
  }

  private static String calledProblem(PartnerEdit edit, Optional<Partner> known) {
    LocalDate last = known.map(partner -> partner.labels().getLast().from()).orElse(null);
    return edit.calledFrom() == null || last == null || edit.calledFrom().isAfter(last)
        ? ""
        : text("catalogue.calledTooEarly", DateWords.numbers(last));
  }

  private String synonymProblem(PartnerEdit edit) {
    for (String synonym : edit.synonyms()) {
      Optional<Partner> other = named(synonym, edit.code());
      if (other.isPresent()) {
        return text("catalogue.synonymTaken", synonym, sign(other.get()));
      }
    }
    return "";
  }

  /** The other partner of which a text is the sign, on any day, or the code. */
  private Optional<Partner> named(String text, String own) {
    String folded = Folding.fold(text);
    return other(
        own, partner -> signs(partner).anyMatch(sign -> Folding.fold(sign).equals(folded)));
  }

  private static Stream<String> signs(Partner partner) {
    Stream<String> labels = partner.labels().stream().map(PartnerLabel::sign);
    return Stream.concat(
        labels.flatMap(sign -> Stream.of(sign, Partner.withoutParenthesis(sign))),
        Stream.of(partner.code(), partner.ownSign()));
  }

  /**
   * The other partner that agents call so, where they do not call this one so too. The catch-alls
   * are called like anybody.
   */
  private Optional<Partner> called(String text, String own) {
    boolean shared = catalogue.partner(own).filter(partner -> isCalled(partner, text)).isPresent();
    return shared
        ? Optional.empty()
        : other(own, partner -> !partner.isCatchAll() && isCalled(partner, text));
  }

  private static boolean isCalled(Partner partner, String text) {
    String folded = Folding.fold(text);
    return partner.synonyms().stream().anyMatch(s -> Folding.fold(s).equals(folded));
  }

  private Optional<Partner> other(String own, Predicate<Partner> is) {
    return catalogue.partners().stream()
        .filter(partner -> !partner.code().equals(own))
        .filter(is)
        .findFirst();
  }

  private static String sign(Partner partner) {
    return partner.labels().getLast().sign();
  }

  // --- procedures

  Map<ProcedureEdit.Field, String> problems(ProcedureEdit edit) {
    Map<ProcedureEdit.Field, String> problems = new EnumMap<>(ProcedureEdit.Field.class);
    Optional<Procedure> known = catalogue.procedure(edit.code());
    Optional<Days> used = UsageQuery.ofProcedure(sql, edit.code());
    String partner =
        edit.own() == null ? known.map(Procedure::partner).orElse("") : edit.own().partner();
    if (edit.own() != null) {
      ownProblems(edit, used, problems);
    }
    put(problems, ProcedureEdit.Field.KEYWORDS, wordProblem(edit.keywords(), partner));
    put(problems, ProcedureEdit.Field.ALIASES, aliasProblem(edit, partner));
    if (edit.minutes() != null && (edit.minutes() < 1 || edit.minutes() > LONGEST_DAY)) {
      problems.put(ProcedureEdit.Field.MINUTES, text("catalogue.minutes"));
    }
    LocalDate from =
        edit.own() == null ? known.map(Procedure::from).orElse(null) : edit.own().from();
    put(
        problems,
        ProcedureEdit.Field.UNTIL,
        edit.until() != null && known.map(Procedure::isOther).orElse(false)
            ? text("catalogue.otherStays")
            : untilProblem(edit.until(), from, used));
    put(problems, ProcedureEdit.Field.DOCUMENTS, each(edit.documents()));
    if (!edit.url().isEmpty() && !edit.url().matches("https?://\\S+")) {
      problems.put(ProcedureEdit.Field.URL, text("siteWords.url", edit.url()));
    }
    return problems;
  }

  private void ownProblems(
      ProcedureEdit edit, Optional<Days> used, Map<ProcedureEdit.Field, String> problems) {
    ProcedureEdit.Own own = edit.own();
    Optional<Procedure> known = catalogue.procedure(edit.code());
    if (catalogue.partner(own.partner()).isEmpty()) {
      problems.put(ProcedureEdit.Field.PARTNER, text("catalogue.noPartner"));
    } else if (used.isPresent()
        && !known.map(Procedure::partner).orElse(own.partner()).equals(own.partner())) {
      problems.put(ProcedureEdit.Field.PARTNER, text("catalogue.partnerStays"));
    }
    put(problems, ProcedureEdit.Field.LABEL, labelProblem(edit));
    put(
        problems,
        ProcedureEdit.Field.FROM,
        own.from() == null ? text("catalogue.noDay") : usedBefore(own.from(), used));
  }

  private String labelProblem(ProcedureEdit edit) {
    String words = words(edit.own().label(), "catalogue.noLabel");
    String folded = Folding.fold(edit.own().label());
    boolean twice =
        catalogue.procedures().stream()
            .filter(other -> !other.code().equals(edit.code()) && other.until() == null)
            .filter(other -> other.partner().equals(edit.own().partner()))
            .anyMatch(other -> Folding.fold(other.label()).equals(folded));
    return words.isEmpty() && twice ? text("catalogue.labelTaken") : words;
  }

  /** A word that is the name of another partner would hide that partner. */
  private String wordProblem(List<String> words, String partner) {
    for (String word : words) {
      Optional<Partner> other = named(word, partner);
      if (other.isPresent()) {
        return text("catalogue.wordTaken", word, sign(other.get()));
      }
    }
    return each(words);
  }

  private String aliasProblem(ProcedureEdit edit, String partner) {
    String word = wordProblem(edit.aliases(), partner);
    if (!word.isEmpty()) {
      return word;
    }
    for (String alias : edit.aliases()) {
      String folded = Folding.fold(alias);
      Optional<Procedure> other =
          catalogue.procedures().stream()
              .filter(procedure -> !procedure.code().equals(edit.code()))
              .filter(
                  procedure ->
                      Stream.concat(Stream.of(procedure.label()), procedure.aliases().stream())
                          .anyMatch(name -> Folding.fold(name).equals(folded)))
              .findFirst();
      if (other.isPresent()) {
        return text("catalogue.aliasTaken", alias, other.get().label());
      }
    }
    return "";
  }

  // --- both

  private static String untilProblem(LocalDate until, LocalDate from, Optional<Days> used) {
    if (until == null) {
      return "";
    }
    if (from != null && until.isBefore(from)) {
      return text("catalogue.endsBeforeItBegins", DateWords.numbers(from));
    }
    return used.filter(days -> until.isBefore(days.last()))
        .map(days -> text("catalogue.usedAfter", DateWords.numbers(days.last())))
        .orElse("");
  }

  private static String usedBefore(LocalDate from, Optional<Days> used) {
    return used.filter(days -> from.isAfter(days.first()))
        .map(days -> text("catalogue.usedBefore", DateWords.numbers(days.first())))
        .orElse("");
  }

  private static String words(String typed, String missing) {
    return typed.isBlank() ? text(missing) : each(List.of(typed));
  }

  private static String each(List<String> texts) {
    return texts.stream()
        .map(FreeText::problem)
        .filter(problem -> problem != null)
        .map(problem -> text("text.problem." + problem))
        .findFirst()
        .orElse("");
  }

  private static <F> void put(Map<F, String> problems, F field, String words) {
    if (!words.isEmpty()) {
      problems.put(field, words);
    }
  }
}
