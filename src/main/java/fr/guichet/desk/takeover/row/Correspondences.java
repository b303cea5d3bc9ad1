package fr.guichet.desk.takeover.row;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.failure.Failure;
import fr.guichet.model.takeover.Correspondence;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.text.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

  private final Map<String, Correspondence> byKey = new HashMap<>();

  /** No correspondence at all. */
  public static Correspondences none() {
    return new Correspondences();
  }

  /** Those that were kept. */
  public static Correspondences of(Collection<Correspondence> kept) {
    Correspondences all = new Correspondences();
    kept.forEach(all::add);
    return all;
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
        all.add(read(row, table.fileName()));
      }
    }
    return all;
  }

  private static Correspondence read(Table.Row row, String fileName) {
    String kind = row.cell(0).toLowerCase(Locale.ROOT);
    Optional<Field> field = Field.ofWord(kind);
    if (row.cell(1).isEmpty() || field.isEmpty() && !kind.equals(COLUMN)) {
      throw refused(row, fileName);
    }
    if (field.isPresent()) {
      return new Correspondence(field.get(), row.cell(1), row.cell(2));
    }
    String code = row.cell(2).toLowerCase(Locale.ROOT);
    boolean ignored = code.isEmpty() || code.equals("ignorer");
    if (!ignored && Field.ofWord(code).isEmpty()) {
      throw refused(row, fileName);
    }
    return Correspondence.ofHeader(row.cell(1), Field.ofWord(code).orElse(null));
  }

  private static Failure refused(Table.Row row, String fileName) {
    return new Failure(
        Failure.Kind.REFUSED, text("import.correspondences.unknown", row.line(), fileName));
  }

  private void add(Correspondence one) {
    byKey.put(one.key(), one);
  }

  /** These, and those of another list, which is asked first. */
  public Correspondences under(Correspondences first) {
    Correspondences both = new Correspondences();
    both.byKey.putAll(byKey);
    both.byKey.putAll(first.byKey);
    return both;
  }

  /** These and one more: a value of a field means a code, or any word that the program knows. */
  public Correspondences mean(Field field, String value, String code) {
    return under(of(List.of(new Correspondence(field, value, code))));
  }

  /** What was said of a header: nothing, to leave it out (an empty inside), or a field. */
  public Optional<Optional<Field>> header(String header) {
    return Optional.ofNullable(byKey.get(Correspondence.key(null, header)))
        .map(one -> Field.ofWord(one.code()));
  }

  /** The value that stands for another one, or that one itself. */
  String translate(Field field, String value) {
    if (byKey.isEmpty()) {
      return value; // folding every cell of a large file takes long
    }
    Correspondence said = byKey.get(Correspondence.key(field, value));
    return said == null ? value : said.code();
  }
}
