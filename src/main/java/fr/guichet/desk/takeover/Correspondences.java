package fr.guichet.desk.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.text.Folding;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a site says its own words mean, asked before the program's words are. A file of it has the
 * columns {@code colonne;valeur;code}:
 *
 * <ul>
 *   <li>{@code resultat;vu;RESOLVED}: in the column read as {@code resultat}, « vu » means that
 *       code (or any word that the program knows); an empty code leaves an optional value blank;
 *   <li>{@code colonne;Statut final;resultat}: the column with that header is read as {@code
 *       resultat}; an empty code or {@code ignorer} leaves it out.
 * </ul>
 */
public final class Correspondences {

  private static final String COLUMN = "colonne";

  private final Map<String, Optional<Field>> headers = new HashMap<>();
  private final Map<Field, Map<String, String>> values = new HashMap<>();

  /** No correspondence at all. */
  public static Correspondences none() {
    return new Correspondences();
  }

  /**
   * Reads the correspondences of a file.
   *
   * @throws Failure REFUSED with the line that cannot be understood
   */
  public static Correspondences of(Table table) {
    Correspondences all = new Correspondences();
    for (Table.Row row : table.rows()) {
      if (!(Folding.fold(row.cell(1)).equals("valeur")
          && Folding.fold(row.cell(2)).equals("code"))) {
        all.add(row, table.fileName());
      }
    }
    return all;
  }

  private void add(Table.Row row, String fileName) {
    String kind = row.cell(0).toLowerCase(Locale.ROOT);
    Optional<Field> field = Field.ofWord(kind);
    if (kind.equals(COLUMN)) {
      String code = row.cell(2).toLowerCase(Locale.ROOT);
      boolean ignored = code.isEmpty() || code.equals("ignorer");
      if (!ignored && Field.ofWord(code).isEmpty()) {
        throw refused(row, fileName);
      }
      headers.put(Folding.fold(row.cell(1)), Field.ofWord(code));
    } else if (field.isPresent() && !row.cell(1).isEmpty()) {
      mean(field.get(), row.cell(1), row.cell(2));
    } else {
      throw refused(row, fileName);
    }
  }

  private static Failure refused(Table.Row row, String fileName) {
    return new Failure(
        Failure.Kind.REFUSED, text("import.correspondences.unknown", row.line(), fileName));
  }

  /** From now on a value of a field means a code, or any word that the program knows. */
  public Correspondences mean(Field field, String value, String code) {
    values.computeIfAbsent(field, f -> new HashMap<>()).put(key(value), code);
    return this;
  }

  /** From now on the column with that header is read as a field; null leaves it out. */
  public Correspondences read(String header, Field field) {
    headers.put(Folding.fold(header), Optional.ofNullable(field));
    return this;
  }

  /** What was said of a header: nothing, to leave it out (an empty inside), or a field. */
  Optional<Optional<Field>> header(String header) {
    return Optional.ofNullable(headers.get(Folding.fold(header)));
  }

  /** The value that stands for another one, or that one itself. */
  String translate(Field field, String value) {
    return values.getOrDefault(field, Map.of()).getOrDefault(key(value), value);
  }

  /** Signs count where there is nothing else: « ? », « ++ ». */
  private static String key(String value) {
    String folded = Folding.fold(value);
    return folded.isEmpty() ? value.strip() : folded;
  }
}
