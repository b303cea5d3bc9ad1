package fr.guichet.model.catalogue.search;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.word.Heard;
import fr.guichet.model.catalogue.word.MatchRange;
import fr.guichet.model.catalogue.word.Score;
import fr.guichet.model.catalogue.word.Spelling;
import fr.guichet.model.catalogue.word.Typed;
import fr.guichet.model.catalogue.word.TypedWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the entry field proposes for a few typed words (ui.md, « Search »). Words are folded once,
 * here; a search runs on each key.
 */
public final class CatalogueSearch {

  private record Found(SearchEntry entry, Score score, Typed typed) {}

  private final LocalDate day;
  private final Map<String, Integer> usage;
  private final List<PartnerWords> partners;
  private final List<SearchEntry> entries;

  /** The words of the catalogue, and how each sounds: made once, asked at each key. */
  private final Map<String, Heard> vocabulary;

  private final OtherRequests others;
  private final Comparator<Found> bestFirst;

  /**
   * Prepares the search for a day.
   *
   * @param day only the procedures of that day are proposed, under the signs of that day
   * @param usage how often each procedure code is used here, frozen for the day by the caller
   */
  public CatalogueSearch(Catalogue catalogue, LocalDate day, Map<String, Integer> usage) {
    this.day = day;
    this.usage = Map.copyOf(usage);
    List<Procedure> procedures = catalogue.proceduresOn(day);
    partners =
        catalogue.partnersOn(day).stream()
            .map(p -> new PartnerWords(p, of(p, procedures)))
            .toList();
    entries = entries(procedures);
    vocabulary =
        entries.stream()
            .flatMap(SearchEntry::words)
            .distinct()
            .collect(Collectors.toMap(word -> word, Heard::of));
    others = new OtherRequests(catalogue, partners, day);
    bestFirst = order();
  }

  private static List<Procedure> of(Partner partner, List<Procedure> procedures) {
    return procedures.stream().filter(p -> p.partner().equals(partner.code())).toList();
  }

  private List<SearchEntry> entries(List<Procedure> procedures) {
    Map<String, PartnerWords> words = new HashMap<>();
    partners.forEach(each -> words.put(each.partner().code(), each));
    return procedures.stream().map(p -> new SearchEntry(p, words.get(p.partner()))).toList();
  }

  /** Procedure words, whole words, names, then usage; finer likeness and rank only part equals. */
  private Comparator<Found> order() {
    Comparator<Found> words = Comparator.comparingInt(found -> -found.score().procedureWords());
    return words
        .thenComparingInt(found -> -found.score().wholeWords())
        .thenComparingInt(found -> -found.score().nearness().ordinal())
        .thenComparingInt(found -> -used(found.entry()))
        .thenComparingInt(found -> -found.score().quality())
        .thenComparingInt(found -> found.entry().partner().partner().rank());
  }

  /**
   * The suggestions for what is typed, best first; none for a blank text. When nothing is found,
   * the one suggestion is an « Autre demande » with what was typed as its precision.
   *
   * @param limit the most suggestions wanted, at least one
   */
  public List<Suggestion> search(String typed, int limit) {
    Typed words = Typed.read(typed);
    if (words.isEmpty() || limit < 1) {
      return List.of();
    }
    List<Suggestion> found = shown(found(words), limit);
    if (found.isEmpty()) {
      return nearest(typed, words, limit);
    }
    others.ofPartnerIn(typed).ifPresent(other -> putLast(other, found, limit));
    return List.copyOf(found);
  }

  /**
   * What is used, the most used first.
   *
   * @param limit the most suggestions wanted
   */
  public List<Suggestion> mostUsed(int limit) {
    return entries.stream()
        .filter(entry -> used(entry) > 0)
        .sorted(Comparator.comparingInt(entry -> -used(entry)))
        .limit(limit)
        .map(entry -> suggestion(entry, List.of()))
        .toList();
  }

  private int used(SearchEntry entry) {
    return usage.getOrDefault(entry.procedure().code(), 0);
  }

  /** What answers all words but one, then always « Autre demande » with what was typed. */
  private List<Suggestion> nearest(String typed, Typed words, int limit) {
    boolean ofOnePartner =
        words.words().stream().anyMatch(word -> partners.stream().anyMatch(p -> p.isName(word)));
    List<Suggestion> found =
        ofOnePartner ? new ArrayList<>() : shown(find(guessed(words), 1), limit);
    putLast(others.withPrecision(typed), found, limit);
    return List.copyOf(found);
  }

  private static void putLast(Suggestion other, List<Suggestion> found, int limit) {
    if (!found.isEmpty() && found.getFirst().procedure().equals(other.procedure())) {
      return;
    }
    found.removeIf(each -> each.procedure().equals(other.procedure()));
    if (found.size() == limit && limit > 1) {
      found.removeLast();
    }
    if (found.size() < limit) {
      found.add(other);
    }
  }

  private List<Suggestion> shown(List<Found> found, int limit) {
    return new ArrayList<>(found.stream().limit(limit).map(this::shown).toList());
  }

  private Suggestion shown(Found found) {
    String label = found.entry().procedure().label();
    return suggestion(found.entry(), BoldRanges.in(label, found.typed().words()));
  }

  private Suggestion suggestion(SearchEntry entry, List<MatchRange> bold) {
    return new Suggestion(entry.procedure(), entry.partner().partner().shortSign(day), "", bold);
  }

  /** As typed, else with misspellings put right. */
  private List<Found> found(Typed words) {
    List<Found> found = find(words, 0);
    return found.isEmpty() ? find(guessed(words), 0) : found;
  }

  private Typed guessed(Typed words) {
    return words.map(word -> word.guessing(alike(Heard.of(word.text()))));
  }

  private Set<String> alike(Heard typed) {
    return vocabulary.values().stream()
        .filter(known -> Spelling.alike(typed, known))
        .map(Heard::word)
        .collect(Collectors.toSet());
  }

  private List<Found> find(Typed words, int missing) {
    List<Typed> variants = variants(words);
    return entries.stream()
        .flatMap(entry -> best(entry, variants, missing).stream())
        .sorted(bestFirst)
        .toList();
  }

  /** The words as typed, and with neighbours joined where that makes a known word. */
  private List<Typed> variants(Typed words) {
    Stream<Typed> joined =
        words.joined().stream().filter(each -> each.words().stream().allMatch(this::isKnown));
    return Stream.concat(Stream.of(words), joined).toList();
  }

  private boolean isKnown(TypedWord word) {
    return word.size() == 1
        || vocabulary.containsKey(word.text())
        || vocabulary.containsKey(word.stem());
  }

  private static Optional<Found> best(SearchEntry entry, List<Typed> variants, int missing) {
    Optional<Found> best = Optional.empty();
    for (Typed typed : variants) {
      Optional<Score> score = entry.score(typed, missing);
      if (score.isPresent() && best.map(b -> score.get().better(b.score())).orElse(true)) {
        best = Optional.of(new Found(entry, score.get(), typed));
      }
    }
    return best;
  }
}
