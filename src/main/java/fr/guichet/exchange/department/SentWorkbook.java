package fr.guichet.exchange.department;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.tables.TableFiles;
import fr.guichet.model.ProgramVersion;
import fr.guichet.model.department.SentFile;
import fr.guichet.model.department.SentMonth;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.figures.DataCell;
import fr.guichet.model.takeover.Table.Row;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The sheet « Données » of a month file: its head and its cells, checked one by one. */
final class SentWorkbook {

  private static final List<String> COLUMNS =
      List.of("matricule", "mois", "partenaire", "demarche", "resultat", "n");
  private static final Pattern VERSION = Pattern.compile("(\\d{1,6})\\.(\\d{1,6}).*");

  private SentWorkbook() {}

  /**
   * Reads a file.
   *
   * @param name by which it is told
   * @throws Failure UNREADABLE_FILE with the reason
   */
  static List<SentMonth> read(Path file, String name) {
    String sheet = text("workbook.sheet.data");
    if (TableFiles.sheets(file).stream().noneMatch(sheet::equalsIgnoreCase)) {
      throw refused("department.notOurs", sheet);
    }
    List<Row> rows = TableFiles.read(file, sheet).rows();
    int header =
        IntStream.range(0, rows.size())
            .filter(i -> isHeader(rows.get(i)))
            .findFirst()
            .orElseThrow(() -> refused("department.noHeader", sheet, String.join(";", COLUMNS)));
    try {
      SentHead head = new SentHead(rows.subList(0, header));
      List<YearMonth> months = months(head);
      List<DataCell> cells =
          new SentCells(head.matricule(), months).read(rows.subList(header + 1, rows.size()));
      SentFile sent = file(head, name, months.size());
      return months.stream().map(month -> new SentMonth(sent, month, of(month, cells))).toList();
    } catch (DateTimeException e) {
      throw new Failure(Kind.UNREADABLE_FILE, text("department.noPeriod"), e);
    }
  }

  private static List<DataCell> of(YearMonth month, List<DataCell> cells) {
    return cells.stream().filter(cell -> cell.month().equals(month)).toList();
  }

  private static boolean isHeader(Row row) {
    return row.cells().size() >= COLUMNS.size()
        && IntStream.range(0, COLUMNS.size())
            .allMatch(i -> row.cell(i).equalsIgnoreCase(COLUMNS.get(i)));
  }

  private static List<YearMonth> months(SentHead head) {
    if (head.site().isEmpty() || head.exported().isEmpty()) {
      throw refused("department.noHead");
    }
    if (head.demonstration()) {
      throw refused("department.demonstration");
    }
    String version = head.version().orElse("");
    if (newer(version, ProgramVersion.text())) {
      throw refused("department.newer", version, ProgramVersion.text());
    }
    List<YearMonth> months = head.months();
    if (months.isEmpty()) {
      throw refused("department.noPeriod");
    }
    return months;
  }

  /** By the first two numbers: the third changes nothing in a file. */
  static boolean newer(String version, String ours) {
    Matcher theirs = VERSION.matcher(version);
    Matcher own = VERSION.matcher(ours);
    if (!theirs.matches() || !own.matches()) {
      return false;
    }
    int major = Integer.compare(number(theirs, 1), number(own, 1));
    return major > 0 || major == 0 && number(theirs, 2) > number(own, 2);
  }

  private static int number(Matcher version, int group) {
    return Integer.parseInt(version.group(group));
  }

  /** A closing is that of one month. */
  private static SentFile file(SentHead head, String name, int months) {
    return new SentFile(
        name,
        head.site().orElseThrow(),
        head.matricule(),
        head.exported().orElseThrow(),
        months == 1 ? head.closed().orElse(null) : null);
  }

  static Failure refused(String key, Object... args) {
    return new Failure(Kind.UNREADABLE_FILE, text(key, args));
  }
}
