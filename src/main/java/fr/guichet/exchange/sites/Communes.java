package fr.guichet.exchange.sites;

import fr.guichet.model.site.commune.Commune;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All communes of today, found offline by name or postcode. */
public final class Communes {

  /** Read at the first use, once. */
  private static final class Held {
    static final Communes OFFICIAL = new Communes();
  }

  private final List<SearchedCommune> all = new ArrayList<>();
  private final Map<String, Commune> byInsee = new HashMap<>();

  private Communes() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Communes.class.getResourceAsStream("/fr/guichet/communes.csv"),
                StandardCharsets.UTF_8))) {
      lines.lines().skip(1).forEach(this::add);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /** Those shipped with the program. */
  public static Communes official() {
    return Held.OFFICIAL;
  }

  private void add(String line) {
    String[] cells = line.split(";", -1);
    Commune commune = new Commune(cells[0], cells[1], List.of(cells[2].split(" ")));
    all.add(new SearchedCommune(commune, PlaceWords.of(commune.name())));
    byInsee.put(commune.insee(), commune);
    if (!cells[3].isEmpty()) {
      List.of(cells[3].split(" ")).forEach(former -> byInsee.putIfAbsent(former, commune));
    }
  }

  /** The commune of a code, also of one that has since become part of it. */
  public Optional<Commune> byInsee(String code) {
    return Optional.ofNullable(byInsee.get(code));
  }

  /**
   * The communes in which every typed word begins a word of the name or a postcode, best first: the
   * very name, then names that begin so, then the others; the most inhabited first among equals.
   *
   * @param limit how many at most
   */
  public List<Commune> search(String typed, int limit) {
    List<String> words = PlaceWords.of(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    String name = nameIn(words);
    return all.stream()
        .filter(candidate -> candidate.fits(words))
        .map(candidate -> new Found(candidate.rank(name), candidate.commune()))
        .sorted(Comparator.comparingInt(Found::rank))
        .limit(limit)
        .map(Found::commune)
        .toList();
  }

  private record Found(int rank, Commune commune) {}

  /** Without the digits of a postcode typed beside the name. */
  private static String nameIn(List<String> words) {
    return String.join(" ", words.stream().filter(word -> !word.matches("[0-9]{2,5}")).toList());
  }
}
