package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.workbook.file.MonthFormat;
import fr.guichet.exchange.workbook.month.MonthWorkbook;
import fr.guichet.model.Progress;
import fr.guichet.model.appointment.Appointment;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.figures.Period;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.protection.TestStrength;
import fr.guichet.storage.table.Aggregates;
import fr.guichet.ui.Awake;
import fr.guichet.ui.Hands;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What the program takes beside the limit of the machine, in the same run: medians and their ratio.
 * {@code ./mvnw -Pbench verify}; nothing here can fail on a slow machine.
 */
@ExtendWith(Awake.class)
class Benchmarks {

  private static final int ROUNDS = 200;
  private static final int FEW = 20;

  /** After which the JVM has compiled what saves a visit. */
  private static final int MANY = 2_000;

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));
  private static final YearMonth MONTH = YearMonth.of(2026, 10);

  private static final List<String> SAME_ROWS =
      List.of(
          """
          INSERT INTO visit SELECT '%1$s', at, day, minute_of_day, time_origin, is_entered_after, agent_id, channel,
            place, minutes, minutes_origin, persons, age_band, gender, status, commune, is_first_visit, import_id,
            entry_seconds, reference_id, note_id FROM visit ORDER BY id DESC LIMIT 1
          """,
          """
          INSERT INTO request VALUES ('%1$s', '%1$s', 0, 'CAF', 'CAF-RSA', 'RESOLVED', 0, NULL, '', NULL, NULL)
          """,
          """
          INSERT INTO change SELECT seq + 1, '%1$s', at, workstation, session, agent, label, 'visit', '%1$s', 'PUT',
            (SELECT snapshot FROM change WHERE kind = 'visit' LIMIT 1), NULL, hash, previous_hash
            FROM change ORDER BY seq DESC LIMIT 1
          """);

  @TempDir private Path temporary;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    stage.setScene(null);
  }

  private Workplace thirteenMonths() {
    Workplace made = TestSite.openEmpty(temporary.resolve("site"), OfficialCatalogue.load(), CLOCK);
    made.demonstration().make(13, 1, TestSite.PASSWORD);
    return made;
  }

  @Test
  void savingAVisit() throws Exception {
    try (Workplace workplace = thirteenMonths();
        Connection raw = raw()) {
      Desk desk = workplace.desk();
      double first = Measures.median(ROUNDS, _ -> desk.visits().save(visit(desk), 5));
      double limit = Measures.median(ROUNDS, round -> insert(raw, "raw" + round));
      Measures.tell("the first visits saved / the same rows by raw JDBC", first, limit, 1.5);
      Measures.tellAgainst("the first visits saved, above the same rows", first - limit, 1);
      Measures.median(MANY, _ -> desk.visits().save(visit(desk), 5));
      Measures.median(MANY, round -> insert(raw, "warm" + round));
      double later = Measures.median(ROUNDS, _ -> desk.visits().save(visit(desk), 5));
      limit = Measures.median(ROUNDS, round -> insert(raw, "later" + round));
      Measures.tell("a visit saved after 2,000 / the same rows by raw JDBC", later, limit, 1.5);
      Measures.tellAgainst("a visit saved after 2,000, above the same rows", later - limit, 1);
    }
  }

  private static VisitDraft visit(Desk desk) {
    RequestDraft request = RequestDraft.of("CAF", "CAF-RSA", "").decided(Outcome.RESOLVED, false);
    return VisitDraft.started(
            desk.duty().nextId(),
            desk.duty().serving().id(),
            desk.duty().clock().millis(),
            Channel.WALK_IN)
        .withRequests(List.of(request));
  }

  /** A copy of the same file with the same guarantees: what one durable write costs at least. */
  private Connection raw() throws SQLException, IOException {
    Path copy = temporary.resolve("raw.db");
    try (Connection site =
            DriverManager.getConnection("jdbc:sqlite:" + temporary.resolve("site/guichet.db"));
        Statement sql = site.createStatement()) {
      sql.execute("VACUUM INTO '" + copy + "'");
    }
    Connection raw = DriverManager.getConnection("jdbc:sqlite:" + copy);
    try (Statement sql = raw.createStatement()) {
      sql.execute("PRAGMA journal_mode = WAL");
      sql.execute("PRAGMA synchronous = FULL");
      sql.execute("PRAGMA foreign_keys = ON");
    }
    raw.setAutoCommit(false);
    return raw;
  }

  /** The rows of a visit as the program writes them: the last one of the file under another id. */
  private static void insert(Connection raw, String id) throws SQLException {
    try (Statement sql = raw.createStatement()) {
      for (String row : SAME_ROWS) {
        sql.execute(row.formatted(id));
      }
      raw.commit();
    }
  }

  @Test
  void theFiguresOfAMonth() throws Exception {
    try (Workplace workplace = thirteenMonths();
        Connection sql =
            DriverManager.getConnection(
                "jdbc:sqlite:" + temporary.resolve("site").resolve("guichet.db"))) {
      double ours = Measures.median(FEW, _ -> workplace.desk().months().now(MONTH).figures());
      double limit = Measures.median(FEW, _ -> count(sql));
      Measures.tell(
          "a month's figures, with the month before and the year / one bare GROUP BY", ours, limit);
    }
  }

  private static void count(Connection sql) throws SQLException {
    try (Statement statement = sql.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT partner, procedure, outcome, COUNT(*) FROM request"
                    + " JOIN visit ON visit.id = visit_id WHERE day LIKE '2026-10-%'"
                    + " GROUP BY partner, procedure, outcome")) {
      while (rows.next()) {
        rows.getInt(4);
      }
    }
  }

  @Test
  void theMonthAsAWorkbook() throws Exception {
    try (Workplace workplace = thirteenMonths()) {
      Path target = temporary.resolve("mois.xlsx");
      double ours =
          Measures.median(
              FEW,
              _ ->
                  new MonthWorkbook(workplace.desk().months().book(Period.of(MONTH)).report())
                      .write(MonthFormat.XLSX, target, Progress.NONE));
      byte[] bytes = Files.readAllBytes(target);
      double limit = Measures.median(FEW, _ -> write(temporary.resolve("raw.xlsx"), bytes));
      Measures.tell("the workbook of a month / its bytes to the disk", ours, limit);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  @Test
  void openingTheWindow() throws Exception {
    thirteenMonths().close();
    double limit = Measures.median(FEW, _ -> bare());
    double ours = Measures.median(FEW, _ -> program());
    Measures.tell(
        "the program's window, ready for a key / a bare window with a field", ours, limit);
  }

  private void bare() {
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          stage.setScene(new Scene(new TextField(), 1366, 768));
          stage.show();
        });
    new Hands(() -> stage, () -> {}).settle();
    hide();
  }

  private void program() {
    ProgramWindow[] window = new ProgramWindow[1];
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          window[0] =
              new ProgramWindow(stage, temporary.resolve("site"), CLOCK, TestStrength.cheap());
          window[0].open();
        });
    new Hands(() -> stage, window[0].background()::settle).settle().settle().signIn();
    window[0].close();
    hide();
  }

  /** The limit is a pause of 50 ms; the bare window shows what the machine does itself. */
  @Test
  void pagingTheAgendaOfThreeYears() throws Exception {
    try (Workplace workplace = thirteenMonths()) {
      fill(workplace.desk());
    }
    ProgramWindow[] window = new ProgramWindow[1];
    bare();
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          stage.setScene(new Scene(new TextField(), 1366, 768));
          stage.show();
        });
    var bare = new Hands(() -> stage, () -> {}).settle().type("x".repeat(60));
    double limit = longestPause(() -> bare.type("x".repeat(60)));
    hide();
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          window[0] =
              new ProgramWindow(stage, temporary.resolve("site"), CLOCK, TestStrength.cheap());
          window[0].open();
        });
    var hands = new Hands(() -> stage, window[0].background()::settle).settle().signIn();
    double opening = longestPause(() -> hands.press(KeyCode.F3));
    hands.press(KeyCode.F2);
    double again = longestPause(() -> hands.press(KeyCode.F3));
    for (int week = 0; week < 60; week++) {
      hands.alt(week % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT);
    }
    double ours =
        longestPause(
            () -> {
              for (int week = 0; week < 60; week++) {
                hands.alt(KeyCode.LEFT);
              }
            });
    window[0].close();
    hide();
    Measures.tell(
        "longest pause, opening 10,000 appointments / 60 keys in a bare window", opening, limit);
    Measures.tell("longest pause, opening them again / 60 keys in a bare window", again, limit);
    Measures.tell(
        "longest pause, 60 weeks of 10,000 appointments / 60 keys in a bare window", ours, limit);
  }

  /** About nine appointments a day for three years. */
  private static void fill(Desk desk) {
    String agent = desk.duty().serving().id();
    LocalDate first = LocalDate.of(2024, 6, 3);
    desk.duty()
        .write(
            "essai",
            tx -> {
              for (int i = 0; i < 10_000; i++) {
                var slot = new Slot(first.plusDays(i / 9), 540 + i % 9 * 45, 30);
                tx.put(
                    Aggregates.APPOINTMENT,
                    new Appointment(
                        desk.duty().nextId(),
                        Kind.APPOINTMENT,
                        slot,
                        agent,
                        "CAF",
                        "CAF-RSA",
                        "",
                        null,
                        null,
                        0,
                        0,
                        Status.HONOURED,
                        null,
                        null,
                        new Appointment.Taken(0, first),
                        null,
                        null,
                        null));
              }
            });
  }

  /** How long something asked of the JavaFX thread had to wait at most, in milliseconds. */
  private static double longestPause(Runnable work) throws InterruptedException {
    var running = new AtomicBoolean(true);
    var longest = new AtomicLong();
    Thread asking =
        new Thread(
            () -> {
              while (running.get()) {
                long asked = System.nanoTime();
                var answered = new CountDownLatch(1);
                Platform.runLater(answered::countDown);
                try {
                  answered.await();
                  longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                  Thread.sleep(1);
                } catch (InterruptedException e) {
                  return;
                }
              }
            });
    asking.start();
    work.run();
    running.set(false);
    asking.join();
    return longest.get() / 1e6;
  }

  private void hide() {
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          stage.hide();
          stage.setScene(null);
        });
  }
}
