package fr.guichet;

import fr.guichet.desk.Desk;
import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.model.visit.draft.VisitDraft;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What two posts of a busy site take to be one, beside the bare inserts of the same rows and the
 * bare writing of the same bytes. {@code ./mvnw -Pbench verify}.
 */
class PostBenchmarks {

  private static final int FEW = 5;
  private static final int DAYS = 20;

  /** Of the demonstration's site: as many requests as a busy one has in a year. */
  private static final int MONTHS = 24;

  /** Of a year of 7,250 requests over 250 days of opening. */
  private static final int REQUESTS_A_DAY = 29;

  private static final double JOINED_WITHIN = 5_000;
  private static final double EXCHANGED_WITHIN = 200;

  @TempDir private Path temporary;
  private final TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
  private Path folder;

  @BeforeEach
  void exchangeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("echange"));
  }

  private Workplace busySite() {
    Workplace made = TestSite.openEmpty(temporary.resolve("site"), OfficialCatalogue.load(), clock);
    made.demonstration().make(MONTHS, 1, TestSite.PASSWORD);
    return made;
  }

  /** The same folder as it was before: a code opens it once. */
  private Path given(int round) throws IOException {
    Path copy = Files.createDirectory(temporary.resolve("copie" + round));
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  @Test
  void aYearJoined() throws Exception {
    try (Workplace site = busySite()) {
      RecoveryCode code = site.desk().posts().invite(new ExchangeFolder(folder));
      double first = Measures.took(() -> join(code, -1));
      Measures.tellAgainst("a year joined at a new post, the first time", first, JOINED_WITHIN);
      double ours = Measures.median(FEW, round -> join(code, round));
      Measures.tellAgainst("a year joined at a new post", ours, JOINED_WITHIN);
      Path joined = temporary.resolve("poste0/guichet.db");
      Rows rows = Rows.of(joined);
      System.out.println(rows.told());
      double inserts = inserts(rows);
      Measures.tell("a year joined at a new post / the bare inserts of its rows", ours, inserts);
    }
  }

  private void join(RecoveryCode code, int round) throws IOException {
    Path data = temporary.resolve("poste" + round);
    try (Workplace empty = TestSite.openEmpty(data, OfficialCatalogue.load(), clock)) {
      empty.joining().join(code, new ExchangeFolder(given(round)));
    }
  }

  private double inserts(Rows rows) throws Exception {
    double[] took = new double[FEW];
    for (int round = 0; round < FEW; round++) {
      took[round] = rows.insert(empty(round));
    }
    return middle(took);
  }

  private Path empty(int round) {
    Path data = temporary.resolve("vide" + round);
    TestSite.openEmpty(data, OfficialCatalogue.load(), clock).close();
    return data.resolve("guichet.db");
  }

  @Test
  void aDayExchanged() throws Exception {
    try (Workplace one = busySite()) {
      RecoveryCode code = one.desk().posts().invite(new ExchangeFolder(folder));
      Path data = temporary.resolve("deux");
      try (Workplace empty = TestSite.openEmpty(data, OfficialCatalogue.load(), clock)) {
        empty.joining().join(code, new ExchangeFolder(folder));
      }
      try (Workplace two = TestSite.open(data, OfficialCatalogue.load(), clock)) {
        exchangeDays(one.desk(), two.desk());
      }
    }
  }

  private void exchangeDays(Desk one, Desk two) throws Exception {
    reunite(one);
    reunite(two);
    double[] gave = new double[DAYS];
    double[] took = new double[DAYS];
    double[] wrote = new double[DAYS];
    for (int day = 0; day < DAYS; day++) {
      work(one);
      long before = size();
      gave[day] = Measures.took(() -> reunite(one));
      byte[] bytes = new byte[(int) (size() - before)];
      took[day] = Measures.took(() -> reunite(two));
      Path bare = temporary.resolve("jour" + day);
      wrote[day] = Measures.took(() -> write(bare, bytes));
    }
    double given = middle(gave);
    double taken = middle(took);
    Measures.tellAgainst("a day's work given to the exchange folder", given, EXCHANGED_WITHIN);
    Measures.tellAgainst("a day's work taken from it", taken, EXCHANGED_WITHIN);
    Measures.tell("a day's work given / its bytes to the disk", given, middle(wrote));
    Rows rows = Rows.of(temporary.resolve("deux/guichet.db")).last(REQUESTS_A_DAY);
    double inserts = inserts(rows);
    Measures.tell("a day's work taken / the bare inserts of its rows", taken, inserts);
  }

  private void work(Desk desk) {
    clock.pass(Duration.ofMinutes(1));
    for (int i = 0; i < REQUESTS_A_DAY; i++) {
      RequestDraft request = RequestDraft.of("CAF", "CAF-RSA", "").decided(Outcome.RESOLVED, false);
      VisitDraft draft =
          VisitDraft.started(
                  desk.duty().nextId(), desk.duty().serving().id(), clock.millis(), Channel.WALK_IN)
              .withRequests(List.of(request));
      desk.visits().save(draft, 5);
    }
  }

  private void reunite(Desk desk) {
    desk.posts().reunite(new ExchangeFolder(folder), false);
  }

  private long size() throws IOException {
    try (var files = Files.list(folder)) {
      long all = 0;
      for (Path file : files.toList()) {
        all += Files.size(file);
      }
      return all;
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static double middle(double[] took) {
    double[] sorted = took.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** What the tables of a post hold, to be inserted as it is. */
  private record Rows(Map<String, List<Object[]>> tables) {

    private static final List<String> NAMES =
        List.of(
            "visit",
            "request",
            "continuation",
            "appointment",
            "follow_up",
            "personal_value",
            "change");

    static Rows of(Path file) throws SQLException {
      Map<String, List<Object[]>> tables = new LinkedHashMap<>();
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement sql = connection.createStatement()) {
        for (String name : NAMES) {
          tables.put(name, all(sql.executeQuery("SELECT * FROM " + name)));
        }
      }
      return new Rows(tables);
    }

    private static List<Object[]> all(ResultSet rows) throws SQLException {
      List<Object[]> all = new ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        Object[] row = new Object[columns];
        for (int i = 0; i < columns; i++) {
          row[i] = rows.getObject(i + 1);
        }
        all.add(row);
      }
      return all;
    }

    /** The visits that were noted last, with their requests and rows of the log. */
    Rows last(int visits) {
      Map<String, List<Object[]>> some = new LinkedHashMap<>();
      for (String name : List.of("visit", "request", "change")) {
        List<Object[]> all = tables.get(name);
        some.put(name, all.subList(all.size() - visits, all.size()));
      }
      return new Rows(some);
    }

    String told() {
      StringBuilder told = new StringBuilder();
      tables.forEach(
          (name, rows) -> told.append(name).append(' ').append(rows.size()).append("  "));
      return told.toString();
    }

    /** In one durable transaction; how many milliseconds it took. */
    double insert(Path file) throws Exception {
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement sql = connection.createStatement()) {
        sql.execute("PRAGMA synchronous = FULL");
        connection.setAutoCommit(false);
        return Measures.took(() -> insert(connection));
      }
    }

    private void insert(Connection connection) throws SQLException {
      for (var table : tables.entrySet()) {
        insert(connection, table.getKey(), table.getValue());
      }
      connection.commit();
    }

    private static void insert(Connection connection, String name, List<Object[]> rows)
        throws SQLException {
      if (rows.isEmpty()) {
        return;
      }
      String marks = "?" + ", ?".repeat(rows.getFirst().length - 1);
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO " + name + " VALUES (" + marks + ")")) {
        for (Object[] row : rows) {
          for (int i = 0; i < row.length; i++) {
            insert.setObject(i + 1, row[i]);
          }
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }
  }
}
