package fr.guichet.exchange.sites;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.site.OfficialSite;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The list of France services sites that data.gouv.fr gives as CSV; its columns change by year. */
public final class OfficialSiteList {

  /** Title lines that may stand above the headings. */
  private static final int HEADINGS_WITHIN = 10;

  private OfficialSiteList() {}

  /**
   * The sites of a file, in its order.
   *
   * @throws Failure UNREADABLE_FILE when it cannot be read or is no list of sites
   */
  public static List<OfficialSite> read(Path file) {
    ListText list = text(file);
    try (CsvReader<CsvRecord> records = reader(list.separator()).ofCsvRecord(list.text())) {
      return sites(records.stream().map(CsvRecord::getFields).toList(), file);
    } catch (CsvParseException | IOException notCsv) {
      throw unreadable("sites.notACsv", file, notCsv);
    }
  }

  /**
   * The sites in which every word begins a word of the name, city, postcode, département or
   * structure; in the order of the list. No word finds all.
   */
  public static List<OfficialSite> find(List<OfficialSite> sites, String words) {
    List<String> typed = PlaceWords.of(words);
    return sites.stream().filter(site -> holds(site, typed)).toList();
  }

  private static boolean holds(OfficialSite site, List<String> typed) {
    List<String> words =
        Stream.of(site.name(), site.city(), site.postcode(), site.department(), site.structure())
            .flatMap(text -> PlaceWords.of(text).stream())
            .toList();
    return typed.stream().allMatch(word -> PlaceWords.anyBegins(words, word));
  }

  private static ListText text(Path file) {
    try {
      return ListText.read(file);
    } catch (IOException unread) {
      throw unreadable("sites.notRead", file, unread);
    }
  }

  private static CsvReader.CsvReaderBuilder reader(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  private static List<OfficialSite> sites(List<List<String>> rows, Path file) {
    for (int at = 0; at < Math.min(rows.size(), HEADINGS_WITHIN); at++) {
      ListHeading heading = new ListHeading(rows.get(at));
      if (heading.found()) {
        return sites(heading, rows.subList(at + 1, rows.size()));
      }
    }
    throw unreadable("sites.noColumns", file, null);
  }

  private static List<OfficialSite> sites(ListHeading heading, List<List<String>> rows) {
    List<OfficialSite> sites = new ArrayList<>();
    for (List<String> row : rows) {
      OfficialSite site = new ListRow(heading, row).site();
      if (!site.name().isEmpty()) {
        sites.add(site);
      }
    }
    return List.copyOf(sites);
  }

  private static Failure unreadable(String key, Path file, Exception cause) {
    return new Failure(Failure.Kind.UNREADABLE_FILE, Texts.text(key, file.getFileName()), cause);
  }
}
