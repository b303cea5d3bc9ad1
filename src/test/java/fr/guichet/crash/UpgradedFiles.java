package fr.guichet.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.text.Ids;
import fr.guichet.storage.file.DataFolder;
import fr.guichet.storage.file.Database;
import fr.guichet.storage.file.StoredFile;
import fr.guichet.storage.table.Aggregates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Files of the first version brought to the present one: each is of one or of the other. */
final class UpgradedFiles implements KilledWork {

  private static final int AGENTS = 400;

  @Override
  public void run(Path folder, Consumer<String> say) {
    Ids ids = new Ids(KilledWork.clock(), new SecureRandom());
    List<Path> old = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      old.add(firstVersion(folder.resolve("upgrades").resolve(ids.next())));
    }
    say.accept(READY);
    for (Path each : old) {
      Database.open(new DataFolder(each), KilledWork.clock()).close();
      say.accept("upgraded " + each);
    }
  }

  private static Path firstVersion(Path folder) {
    try (InputStream schema = UpgradedFiles.class.getResourceAsStream("../storage/schema-1.sql")) {
      Files.createDirectories(folder);
      String agents =
          "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)";
      Rows.change(
          folder,
          new String(schema.readAllBytes(), StandardCharsets.UTF_8),
          agents.formatted(AGENTS)
              + " INSERT INTO agent SELECT 'agent' || i, 'Agent ' || i, 'ADVISER', 1 FROM n",
          "PRAGMA user_version = 1");
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void check(Path folder, String where, List<String> said) {
    assertThat(KilledWork.after("upgraded", said))
        .as(where)
        .allSatisfy(
            each ->
                assertThat(StoredFile.isPresentVersion(Path.of(each).resolve("guichet.db")))
                    .isTrue());
    try (Stream<Path> all = Files.list(folder.resolve("upgrades"))) {
      all.filter(each -> Files.exists(each.resolve("guichet.db")))
          .forEach(each -> isWhole(each, where));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    forget(folder.resolve("upgrades"));
  }

  /** What was cut short goes on when it is opened next. */
  private static void isWhole(Path folder, String where) {
    if (StoredFile.version(folder.resolve("guichet.db")) == 0) {
      return; // killed while this test made it
    }
    try (Database database = Database.open(new DataFolder(folder), KilledWork.clock())) {
      assertThat(database.read(sql -> (int) Aggregates.AGENT.all(sql).count()).intValue())
          .as(where)
          .isEqualTo(AGENTS);
    }
  }

  private static void forget(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
