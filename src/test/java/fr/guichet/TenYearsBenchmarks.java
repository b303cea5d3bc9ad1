package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.Desk;
import fr.guichet.desk.RawEntries;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.workbook.file.MonthFormat;
import fr.guichet.exchange.workbook.month.MonthWorkbook;
import fr.guichet.model.Progress;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.dashboard.Span;
import fr.guichet.model.figures.report.MonthReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten years of a busy site, 160,000 requests: figures beside the same aggregates in raw SQL, files
 * beside the same cells written bare. {@code ./mvnw -Pbench verify}.
 */
class TenYearsBenchmarks {

  private static final LocalDate FIRST = LocalDate.of(2016, 11, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
  private static final int VISITS_A_DAY = 43;
  private static final int ROUNDS = 9;
  private static final int FEW = 3;

  /** After which the JVM has compiled the way. */
  private static final int MANY = 100;

  private static final YearMonth MONTH = YearMonth.of(2026, 10);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String JOINED = " FROM request r JOIN visit v ON v.id = r.visit_id";
  private static final String DAYS = " WHERE v.day BETWEEN '%1$s' AND '%2$s'";

  /** What the figures of one period are made of. */
  private static final List<String> OF_A_PERIOD =
      List.of(
          "SELECT r.partner, r.procedure, r.outcome, COUNT(*), SUM(v.minutes)"
              + JOINED
              + DAYS
              + " GROUP BY 1, 2, 3",
          "SELECT v.channel, COUNT(*), SUM(v.minutes), SUM(v.persons) FROM visit v"
              + DAYS
              + " GROUP BY 1",
          "SELECT v.entry_seconds FROM visit v" + DAYS + " ORDER BY 1");

  /** What is told of the period itself only. */
  private static final List<String> OF_THE_PERIOD =
      List.of(
          "SELECT v.channel, r.outcome, COUNT(*)" + JOINED + DAYS + " GROUP BY 1, 2",
          "SELECT v.day, v.minute_of_day / 60, COUNT(*)" + JOINED + DAYS + " GROUP BY 1, 2",
          "SELECT r.cause, COUNT(*)" + JOINED + DAYS + " AND r.cause IS NOT NULL GROUP BY 1",
          "SELECT r.target, COUNT(*)" + JOINED + DAYS + " AND r.target <> '' GROUP BY 1");

  private static final String OPEN =
      " FROM follow_up f LEFT JOIN request r ON r.id = f.request_id"
          + " LEFT JOIN visit v ON v.id = r.visit_id WHERE v.day <= '%2$s'"
          + " AND (f.closed_day IS NULL OR f.closed_day > '%2$s')";

  /** All that the screen of a month tells of one period, and of those beside it. */
  private static final List<String> TOLD_OF_EACH =
      List.of(
          "SELECT substr(v.day, 1, 7), r.partner, r.procedure, r.outcome, COUNT(*), SUM(v.minutes"
              + " * 5040 / (SELECT COUNT(*) FROM request o WHERE o.visit_id = v.id))"
              + JOINED
              + DAYS
              + " GROUP BY 1, 2, 3, 4",
          "SELECT v.channel, COUNT(*), SUM(v.persons), SUM(v.minutes), SUM(CASE v.minutes_origin"
              + " WHEN 'USUAL' THEN v.minutes ELSE 0 END) FROM visit v"
              + DAYS
              + " GROUP BY 1",
          "SELECT v.entry_seconds FROM visit v" + DAYS + " ORDER BY 1",
          "SELECT v.day, v.minute_of_day / 60, v.reason, COUNT(*) FROM not_taken v"
              + DAYS
              + " GROUP BY 1, 2, 3",
          "SELECT COUNT(*) FROM tally v" + DAYS + " AND v.visit_id IS NULL",
          "SELECT * FROM appointment v" + DAYS,
          "SELECT * FROM day_line v" + DAYS,
          "SELECT * FROM outage v" + DAYS,
          "SELECT MIN(day) FROM visit",
          "SELECT COUNT(*), COUNT(CASE WHEN f.promised_day < '%2$s' THEN 1 END)" + OPEN);

  /** All that it tells of the period itself only. */
  private static final List<String> TOLD_OF_IT =
      List.of(
          "SELECT v.channel, r.outcome, COUNT(*)" + JOINED + DAYS + " GROUP BY 1, 2",
          "SELECT v.day, v.minute_of_day / 60, COUNT(DISTINCT v.id), COUNT(r.id),"
              + " COUNT(CASE r.outcome WHEN 'RESOLVED' THEN 1 END) FROM visit v"
              + " LEFT JOIN request r ON r.visit_id = v.id"
              + DAYS
              + " GROUP BY 1, 2 ORDER BY 1, 2",
          "SELECT r.cause, r.outcome, COUNT(*)"
              + JOINED
              + DAYS
              + " AND r.cause IS NOT NULL GROUP BY 1, 2",
          "SELECT f.awaited, COUNT(*)"
              + JOINED
              + " LEFT JOIN follow_up f ON f.request_id = r.id"
              + DAYS
              + " AND r.outcome = 'PENDING' GROUP BY 1",
          "SELECT r.target, r.outcome, COUNT(*)"
              + JOINED
              + DAYS
              + " AND r.target <> '' GROUP BY 1, 2",
          "SELECT r.partner, r.procedure, r.reason, COUNT(*)"
              + JOINED
              + DAYS
              + " AND r.reason <> 'CATALOGUE' GROUP BY 1, 2, 3",
          "SELECT v.day, f.taken_at, f.promised_day" + OPEN,
          "SELECT v.age_band, COUNT(*) FROM visit v" + DAYS + " GROUP BY 1",
          "SELECT v.gender, COUNT(*) FROM visit v" + DAYS + " GROUP BY 1",
          "SELECT v.status, COUNT(*) FROM visit v" + DAYS + " GROUP BY 1",
          "SELECT v.commune, COUNT(*) FROM visit v" + DAYS + " GROUP BY 1",
          "SELECT v.is_first_visit, COUNT(*) FROM visit v" + DAYS + " GROUP BY 1");

  /** What the dashboard adds. */
  private static final List<String> OF_THE_DASHBOARD =
      List.of("SELECT v.day, r.outcome, COUNT(*)" + JOINED + DAYS + " GROUP BY 1, 2");

  @TempDir private static Path temporary;
  private static Workplace workplace;
  private static Desk desk;
  private static Connection raw;

  @BeforeAll
  static void make() throws SQLException {
    Path folder = temporary.resolve("site");
    var clock = Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));
    workplace = TestSite.usual(folder, OfficialCatalogue.load(), clock);
    desk = workplace.desk();
    int requests =
        new RawEntries(desk, VISITS_A_DAY).write(folder.resolve("guichet.db"), FIRST, LAST);
    assertThat(requests).isGreaterThan(155_000);
    raw = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("guichet.db"));
    System.out.printf("ten years: %,d requests%n", requests);
  }

  @AfterAll
  static void close() throws SQLException {
    raw.close();
    workplace.close();
  }

  private static void run(List<String> queries, Period period) throws SQLException {
    try (Statement statement = raw.createStatement()) {
      for (String query : queries) {
        try (ResultSet rows =
            statement.executeQuery(query.formatted(period.from(), period.until()))) {
          while (rows.next()) {
            rows.getObject(1);
          }
        }
      }
    }
  }

  private static void rawFigures(Period period, Period before, Period lastYear)
      throws SQLException {
    run(OF_A_PERIOD, period);
    run(OF_THE_PERIOD, period);
    run(OF_A_PERIOD, before);
    if (!lastYear.equals(before)) {
      run(OF_A_PERIOD, lastYear);
    }
  }

  @Test
  void theFiguresOfAMonth() throws Exception {
    Period month = Period.of(MONTH);
    double ours = Measures.median(ROUNDS, _ -> desk.months().now(MONTH).figures());
    double limit =
        Measures.median(ROUNDS, _ -> rawFigures(month, month.previous(), month.lastYear()));
    Measures.tell("ten years: a month's figures / their aggregates in raw SQL", ours, limit, 1.5);
    double same =
        Measures.median(
            ROUNDS,
            _ -> {
              for (Period each : List.of(month, month.previous(), month.lastYear())) {
                run(TOLD_OF_EACH, each);
              }
              run(TOLD_OF_IT, month);
            });
    Measures.tell("ten years: a month's figures / all that they ask in raw SQL", ours, same);
    Measures.median(MANY, _ -> desk.months().now(MONTH).figures());
    double later = Measures.median(ROUNDS, _ -> desk.months().now(MONTH).figures());
    Measures.tell(
        "ten years: a month's figures once the JVM knows the way / all that they ask in raw SQL",
        later,
        same);
  }

  @Test
  void theDashboardOfTwelveMonths() throws Exception {
    dashboard("twelve months", Span.usual(TODAY), ROUNDS);
  }

  @Test
  void theDashboardOfTenYears() throws Exception {
    dashboard("ten years", Span.free(new Period(FIRST, LAST), LAST), FEW);
  }

  private static void dashboard(String what, Span span, int rounds) throws Exception {
    double ours = Measures.median(rounds, _ -> desk.dashboard().figures(span));
    double limit =
        Measures.median(
            rounds,
            _ -> {
              rawFigures(span.period(), span.before(), span.lastYear());
              run(OF_THE_DASHBOARD, span.period());
            });
    Measures.tell("ten years: the dashboard of " + what + " / raw SQL", ours, limit);
  }

  @Test
  void theWorkbookOfAMonth() throws Exception {
    workbook("a month", Period.of(MONTH), ROUNDS);
  }

  @Test
  void theWorkbookOfAYear() throws Exception {
    var year = new Period(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31));
    workbook("twelve months", year, FEW);
  }

  private static void workbook(String what, Period period, int rounds) throws Exception {
    MonthReport report = desk.months().book(period).report();
    Path xlsx = temporary.resolve("mois.xlsx");
    double ours =
        Measures.median(
            rounds, _ -> new MonthWorkbook(report).write(MonthFormat.XLSX, xlsx, Progress.NONE));
    List<List<Object[]>> cells = cells(xlsx);
    double limit = Measures.median(rounds, _ -> bare(cells, temporary.resolve("bare.xlsx")));
    Measures.tell(
        "ten years: the workbook of " + what + " / its cells bare, streamed by POI",
        ours,
        limit,
        1.5);
    double ods =
        Measures.median(
            rounds,
            _ ->
                new MonthWorkbook(report)
                    .write(MonthFormat.ODS, temporary.resolve("mois.ods"), Progress.NONE));
    Measures.tell(
        "ten years: the .ods of " + what + " / its cells bare, streamed by POI", ods, limit);
    double reading = Measures.median(rounds, _ -> desk.months().book(period).report());
    System.out.printf(
        "ten years: reading what the workbook of %s is made of: %.0f ms%n", what, reading);
  }

  private static List<List<Object[]>> cells(Path file) throws IOException {
    List<List<Object[]>> sheets = new ArrayList<>();
    try (var in = Files.newInputStream(file);
        var book = new XSSFWorkbook(in)) {
      for (Sheet sheet : book) {
        List<Object[]> rows = new ArrayList<>();
        for (Row row : sheet) {
          Object[] values = new Object[Math.max(0, row.getLastCellNum())];
          for (Cell cell : row) {
            values[cell.getColumnIndex()] =
                cell.getCellType() == CellType.NUMERIC
                    ? (Object) cell.getNumericCellValue()
                    : cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : null;
          }
          rows.add(values);
        }
        sheets.add(rows);
      }
    }
    return sheets;
  }

  /** The same values without a style, a width, a chart. */
  private static void bare(List<List<Object[]>> sheets, Path file) throws IOException {
    try (var book = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(file)) {
      for (List<Object[]> rows : sheets) {
        Sheet sheet = book.createSheet();
        for (int r = 0; r < rows.size(); r++) {
          Row row = sheet.createRow(r);
          for (int c = 0; c < rows.get(r).length; c++) {
            Object value = rows.get(r)[c];
            if (value instanceof Double number) {
              row.createCell(c).setCellValue(number);
            } else if (value instanceof String words) {
              row.createCell(c).setCellValue(words);
            }
          }
        }
      }
      book.write(out);
    }
  }
}
