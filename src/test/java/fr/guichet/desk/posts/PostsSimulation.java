package fr.guichet.desk.posts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.desk.TestClock;
import fr.guichet.desk.TestSite;
import fr.guichet.desk.Workplace;
import fr.guichet.exchange.posts.ExchangeFolder;
import fr.guichet.model.account.RecoveryCode;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.posts.SealedLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Two to four posts over a random schedule, by seed: each works, exchanges or is cut off; files
 * arrive late, twice, old, out of order, cut short, damaged or changed on purpose; clocks are up to
 * an hour wrong; backups are brought back. Then all files arrive.
 */
final class PostsSimulation {

  private static final int STEPS = 60;

  /** Compared whole, besides the tables of the log's things. */
  private static final List<String> TABLES =
      List.of(
          "site",
          "agent",
          "visit",
          "request",
          "continuation",
          "appointment",
          "follow_up",
          "postponement",
          "setting",
          "post",
          "conflict");

  /** How long a name is kept each post computes at its start; tries are its own. */
  private static final List<String> PARTS =
      List.of("SELECT holder, wrapped FROM keyring", "SELECT id, sealed FROM personal_value");

  private final Path temporary;
  private final Catalogue catalogue;
  private final Random random;
  private final List<SimulatedPost> posts = new ArrayList<>();
  private final Set<String> noted = new HashSet<>();
  private final Set<String> deleted = new HashSet<>();
  private final Map<String, byte[]> older = new HashMap<>();
  private int refused;
  private int damaged;

  PostsSimulation(Path temporary, Catalogue catalogue, long seed) {
    this.temporary = temporary;
    this.catalogue = catalogue;
    this.random = new Random(seed);
  }

  /** What a run met with. */
  record Met(int refused, int damaged, int visits, int conflicts, int restores) {}

  Met run() throws IOException, SQLException {
    int restores = 0;
    try {
      begin();
      for (int step = 0; step < STEPS; step++) {
        SimulatedPost post = posts.get(random.nextInt(posts.size()));
        post.clock().pass(Duration.ofMinutes(random.nextInt(30)));
        switch (random.nextInt(12)) {
          case 0, 1, 2, 3, 4, 5 -> post.work(noted::add);
          case 6, 7, 8 -> exchange(post);
          case 9, 10 -> carry(post);
          default -> {
            if (post.hasBackup() && random.nextBoolean()) {
              noted.removeAll(post.restore());
              restores++;
            } else {
              post.backUp();
            }
          }
        }
      }
      settleDown();
      check();
      int conflicts = posts.getFirst().desk().posts().conflicts().size();
      return new Met(refused, damaged, noted.size(), conflicts, restores);
    } finally {
      posts.forEach(SimulatedPost::close);
    }
  }

  // --- the site

  private void begin() throws IOException {
    SimulatedPost first = post();
    first.open(TestSite.usual(first.empty()));
    first.work(noted::add);
    int others = 1 + random.nextInt(3);
    for (int i = 0; i < others; i++) {
      RecoveryCode code = first.desk().posts().invite(new ExchangeFolder(first.folder()));
      SimulatedPost next = post();
      for (Path file : files(first)) {
        copy(file, next);
      }
      try (Workplace empty = next.empty()) {
        empty.joining().join(code, new ExchangeFolder(next.folder()));
      }
      next.reopen();
      first.reunite();
    }
  }

  private SimulatedPost post() throws IOException {
    int number = posts.size();
    Path folder = Files.createDirectories(temporary.resolve("echange" + number));
    int minutes = random.nextInt(121) - 60;
    TestClock clock = new TestClock("2026-11-24T09:10:00Z", "Europe/Paris");
    clock.pass(Duration.ofMinutes(minutes));
    SimulatedPost post =
        new SimulatedPost(
            temporary.resolve("poste" + number), folder, catalogue, clock, random, deleted);
    posts.add(post);
    return post;
  }

  private static List<Path> files(SimulatedPost post) throws IOException {
    try (var all = Files.list(post.folder())) {
      return all.sorted().toList();
    }
  }

  private static void copy(Path file, SimulatedPost to) throws IOException {
    Files.copy(file, to.folder().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  private void exchange(SimulatedPost post) {
    ReunionReport report = post.reunite();
    refused += report.refused().size();
    damaged += (int) report.remarks().stream().filter(r -> r.contains("abîmé")).count();
  }

  // --- the way from one folder to the others

  private boolean wrote(SimulatedPost post, Path file) {
    String name = file.getFileName().toString();
    String writer = name.substring(name.indexOf('-') + 1);
    return post.lives.stream().anyMatch(writer::startsWith) && !name.startsWith("invitation");
  }

  /** Some of what a post wrote reaches some others, in whatever state. */
  private void carry(SimulatedPost from) throws IOException {
    for (Path file : files(from)) {
      for (SimulatedPost to : posts) {
        if (to != from && wrote(from, file) && random.nextInt(3) > 0) {
          arrive(file, to);
        }
      }
    }
  }

  private void arrive(Path file, SimulatedPost to) throws IOException {
    byte[] content = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    byte[] put =
        switch (random.nextInt(10)) {
          case 0 -> cut(content);
          case 1 -> flipped(content);
          case 2 -> tampered(content);
          case 3 -> older.getOrDefault(name, content);
          default -> content;
        };
    if (random.nextInt(3) == 0) {
      older.put(name, content);
    }
    Files.write(to.folder().resolve(name), put);
  }

  private byte[] cut(byte[] content) {
    return java.util.Arrays.copyOf(content, random.nextInt(content.length + 1));
  }

  private byte[] flipped(byte[] content) {
    byte[] other = content.clone();
    if (other.length > 0) {
      other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(7));
    }
    return other;
  }

  /** Somebody who knows how lines are made, without the key: the sums are right. */
  private byte[] tampered(byte[] content) {
    List<String> lines =
        new ArrayList<>(new String(content, StandardCharsets.UTF_8).lines().toList());
    if (lines.isEmpty()) {
      return content;
    }
    int place = random.nextInt(lines.size());
    SealedLine.read(lines.get(place))
        .ifPresent(
            line -> {
              char[] body = line.body().toCharArray();
              int at = random.nextInt(body.length - 2);
              body[at] = body[at] == 'A' ? 'B' : 'A';
              long number = line.number() + random.nextInt(2);
              var other = new SealedLine(line.what(), line.post(), number, new String(body));
              lines.set(place, other.text());
            });
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** All files arrive as they are, until nobody has anything new. */
  private void settleDown() throws IOException {
    boolean quiet = false;
    for (int round = 0; !quiet; round++) {
      assertThat(round).as("rounds until everybody is quiet").isLessThan(12);
      quiet = true;
      for (SimulatedPost post : posts) {
        ReunionReport report = post.reunite();
        quiet &= report.given() == 0 && report.taken() == 0;
        for (Path file : files(post)) {
          for (SimulatedPost to : posts) {
            if (to != post && wrote(post, file)) {
              copy(file, to);
            }
          }
        }
      }
      quiet &= round > 1;
    }
  }

  // --- what must hold

  private void check() throws SQLException {
    setClocks();
    Map<String, List<String>> first = tables(posts.getFirst());
    for (SimulatedPost post : posts) {
      assertThat(post.workplace().verification().check()).isNotEmpty();
      tables(post).forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(first.get(table)));
      assertThat(post.reunite().refused()).isEmpty();
      assertThat(figures(post)).isEqualTo(figures(posts.getFirst()));
    }
    assertThat(first.get("post")).filteredOn(row -> row.endsWith("|null|")).hasSameSizeAs(posts);
    Set<String> expected = new HashSet<>(noted);
    expected.removeAll(deleted);
    List<String> there =
        first.get("visit").stream().map(row -> row.substring(0, row.indexOf('|'))).toList();
    assertThat(there).containsAll(expected).doesNotHaveDuplicates();
  }

  /** What is past and what is to come is the same for all: the clocks are put right. */
  private void setClocks() {
    Instant latest =
        posts.stream()
            .map(post -> post.clock().instant())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    posts.forEach(post -> post.clock().pass(Duration.between(post.clock().instant(), latest)));
  }

  private static Object figures(SimulatedPost post) {
    return post.desk().months().now(java.time.YearMonth.of(2026, 11)).figures();
  }

  private static Map<String, List<String>> tables(SimulatedPost post) throws SQLException {
    Map<String, List<String>> all = new TreeMap<>();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + post.data().resolve("guichet.db"));
        Statement statement = connection.createStatement()) {
      for (String table : TABLES) {
        all.put(table, rows(statement, "SELECT * FROM " + table + where(table)));
      }
      for (String query : PARTS) {
        all.put(query, rows(statement, query));
      }
    }
    return all;
  }

  /** That a side was here and is replaced is each post's own to know. */
  private static String where(String table) {
    return table.equals("conflict") ? " WHERE settled_tx IS NULL OR settled_tx <> tx" : "";
  }

  private static List<String> rows(Statement statement, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          text.append(row.getString(i)).append('|');
        }
        rows.add(text.toString());
      }
    }
    rows.sort(String::compareTo);
    return rows;
  }
}
