package fr.guichet.exchange.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.guichet.model.catalogue.Bundle;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Level;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.PartnerLabel;
import fr.guichet.model.catalogue.Procedure;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The catalogue that the program ships: two official files, and our own search words beside them so
 * that newer official files simply replace the old ones.
 */
public final class OfficialCatalogue {

  private static final String FOLDER = "/fr/guichet/catalogue/";

  private OfficialCatalogue() {}

  /** Reads the shipped files; a fault in them is a fault of the program and stops it. */
  public static Catalogue load() {
    Map<String, List<String>> words = ownWords();
    List<Procedure> procedures =
        rows("demarches.csv").stream().map(row -> procedure(row, words)).toList();
    List<Bundle> bundles =
        rows("bouquets.csv").stream()
            .map(row -> new Bundle(row.getField("nom"), split(row, "demarches", " ")))
            .toList();
    return Catalogue.of(partners(words), procedures, bundles);
  }

  private static List<Partner> partners(Map<String, List<String>> words) {
    Map<String, List<NamedCsvRecord>> byCode = new LinkedHashMap<>();
    for (NamedCsvRecord row : rows("partenaires.csv")) {
      byCode.computeIfAbsent(row.getField("code"), code -> new ArrayList<>()).add(row);
    }
    return byCode.entrySet().stream()
        .map(entry -> partner(entry.getKey(), entry.getValue(), words))
        .toList();
  }

  private static Partner partner(
      String code, List<NamedCsvRecord> rows, Map<String, List<String>> words) {
    List<PartnerLabel> labels =
        rows.stream()
            .map(
                row ->
                    new PartnerLabel(
                        row.getField("sigle"),
                        row.getField("libelle"),
                        LocalDate.parse(row.getField("valide_du")),
                        day(row.getField("valide_au"))))
            .toList();
    Stream<String> official = rows.stream().flatMap(row -> split(row, "synonymes", " ").stream());
    List<String> synonyms =
        Stream.concat(official.distinct(), words.getOrDefault(code, List.of()).stream()).toList();
    return new Partner(code, labels, synonyms, Integer.parseInt(rows.getLast().getField("rang")));
  }

  private static Procedure procedure(NamedCsvRecord row, Map<String, List<String>> words) {
    String code = row.getField("code");
    List<String> keywords = new ArrayList<>(split(row, "mots_cles", " "));
    keywords.addAll(words.getOrDefault(code, List.of()));
    return new Procedure(
        code,
        row.getField("partenaire"),
        row.getField("libelle"),
        keywords,
        split(row, "alias", "\\|"),
        row.getField("orientation_prevue").equals("oui"),
        Level.ofCode(row.getField("niveau")),
        row.getField("sensible").equals("oui"),
        Integer.parseInt(row.getField("minutes_usuelles")),
        LocalDate.parse(row.getField("valide_du")),
        day(row.getField("valide_au")),
        row.getField("url"),
        split(row, "pieces", "\\|"),
        row.getField("fondement").equals("source"));
  }

  /** Words and phrases of a code; a code may have several rows. */
  private static Map<String, List<String>> ownWords() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (NamedCsvRecord row : rows("mots.csv")) {
      words
          .computeIfAbsent(row.getField("code"), code -> new ArrayList<>())
          .addAll(split(row, "mots", ","));
    }
    return words;
  }

  private static List<String> split(NamedCsvRecord row, String column, String separator) {
    return Stream.of(row.getField(column).split(separator))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static List<NamedCsvRecord> rows(String file) {
    try (InputStream bytes = OfficialCatalogue.class.getResourceAsStream(FOLDER + file);
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
