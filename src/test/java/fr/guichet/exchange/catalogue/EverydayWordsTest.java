package fr.guichet.exchange.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.search.CatalogueSearch;
import fr.guichet.model.catalogue.search.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people say at a counter, as docs/everyday-words.md lists it, found by the search. */
class EverydayWordsTest {

  private static final Path LIST = Path.of("docs/everyday-words.md");
  private static final int PROPOSED = 8;

  private final Catalogue catalogue = OfficialCatalogue.load();
  private final CatalogueSearch search =
      new CatalogueSearch(catalogue, LocalDate.of(2026, 11, 24), Map.of());

  private record Expected(String typed, String code) {}

  @Test
  void theListHoldsAtLeast250WordsOfProceduresThatExist() throws IOException {
    assertThat(list()).hasSizeGreaterThanOrEqualTo(250);
    assertThat(list())
        .allSatisfy(
            word -> assertThat(catalogue.procedure(word.code())).as(word.typed()).isPresent());
    assertThat(list().stream().map(Expected::typed)).doesNotHaveDuplicates();
  }

  @Test
  void nearlyAllAreFoundFirstAndEachIsFound() throws IOException {
    List<Expected> list = list();
    List<String> late = new ArrayList<>();
    int first = 0;
    int amongThree = 0;
    int found = 0;
    for (Expected word : list) {
      int rank = rank(word);
      first += rank == 0 ? 1 : 0;
      amongThree += rank >= 0 && rank < 3 ? 1 : 0;
      found += rank >= 0 ? 1 : 0;
      if (rank != 0) {
        late.add(word.typed() + " → " + word.code() + " " + (rank + 1));
      }
    }
    System.out.printf(
        "Everyday words: %d, first %d, in the first three %d, found %d; not first: %s%n",
        list.size(), first, amongThree, found, late);
    assertThat(found).isEqualTo(list.size());
    assertThat(amongThree).isGreaterThanOrEqualTo(list.size() * 98 / 100);
    assertThat(first).isGreaterThanOrEqualTo(list.size() * 95 / 100);
  }

  private int rank(Expected word) {
    List<Suggestion> suggestions = search.search(word.typed(), PROPOSED);
    return IntStream.range(0, suggestions.size())
        .filter(i -> suggestions.get(i).procedure().code().equals(word.code()))
        .findFirst()
        .orElse(-1);
  }

  private static List<Expected> list() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(
            line -> line.startsWith("| ") && !line.startsWith("| typed") && !line.contains("---"))
        .map(line -> line.split("\\|"))
        .map(cells -> new Expected(cells[1].strip(), cells[2].strip()))
        .toList();
  }
}
