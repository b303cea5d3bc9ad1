package fr.guichet.exchange.department;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.takeover.Table.Row;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the lines above the table of a month file say, wherever their cells stand. */
final class SentHead {

  private static final String DAY = "(\\d{2})/(\\d{2})/(\\d{4})";
  private static final Pattern PERIOD = Pattern.compile("du " + DAY + " au " + DAY);
  private static final Pattern CLOSED = Pattern.compile("clôturés? le " + DAY);

  private final List<Row> lines;

  SentHead(List<Row> lines) {
    this.lines = lines;
  }

  /** The value that follows a label; empty when there is none. */
  private Optional<String> value(String key) {
    String label = blanks(text("workbook.head." + key));
    return lines.stream().flatMap(row -> after(row, label)).findFirst();
  }

  private static Stream<String> after(Row row, String label) {
    List<String> cells = row.cells();
    return IntStream.range(0, cells.size())
        .filter(i -> blanks(cells.get(i)).equals(label))
        .mapToObj(i -> cells.subList(i + 1, cells.size()).stream())
        .flatMap(rest -> rest.filter(cell -> !cell.isBlank()).limit(1));
  }

  private static String blanks(String text) {
    return text.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
  }

  Optional<String> site() {
    return value("site");
  }

  /** Whether it is the made-up site of « Découvrir ». */
  boolean demonstration() {
    String mark = blanks(text("workbook.head.demonstration", ""));
    return site().filter(site -> blanks(site).endsWith(mark)).isPresent();
  }

  /** Empty where the site has none. */
  String matricule() {
    return value("matricule").filter(m -> !m.equals(text("workbook.head.unknown"))).orElse("");
  }

  Optional<String> version() {
    return value("version");
  }

  Optional<LocalDate> exported() {
    return value("on").flatMap(SentHead::iso);
  }

  /** The day of the closing; empty for an open month. */
  Optional<LocalDate> closed() {
    return lines.stream()
        .flatMap(row -> row.cells().stream())
        .map(CLOSED::matcher)
        .filter(Matcher::find)
        .map(found -> day(found, 1))
        .findFirst();
  }

  /** The whole months of the period; none where it begins or ends within one, or is not told. */
  List<YearMonth> months() {
    Optional<Matcher> period = value("period").map(PERIOD::matcher).filter(Matcher::matches);
    if (period.isEmpty()) {
      return List.of();
    }
    LocalDate from = day(period.get(), 1);
    LocalDate until = day(period.get(), 4);
    YearMonth last = YearMonth.from(until);
    if (from.getDayOfMonth() != 1 || !until.equals(last.atEndOfMonth())) {
      return List.of();
    }
    return Stream.iterate(YearMonth.from(from), m -> !m.isAfter(last), m -> m.plusMonths(1))
        .toList();
  }

  private static LocalDate day(Matcher found, int group) {
    return LocalDate.of(
        Integer.parseInt(found.group(group + 2)),
        Integer.parseInt(found.group(group + 1)),
        Integer.parseInt(found.group(group)));
  }

  private static Optional<LocalDate> iso(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
