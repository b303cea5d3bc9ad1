package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.News;
import fr.guichet.model.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new version over the old: a backup first, the novelties told once. */
class UpdatesTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));

  @TempDir private Path folder;
  private Workplace workplace;

  @BeforeEach
  void open() {
    workplace = TestSite.usual(folder.resolve("site"), OfficialCatalogue.load(), CLOCK);
  }

  @AfterEach
  void close() {
    workplace.close();
  }

  private List<String> backups() throws IOException {
    Path backups = folder.resolve("site/backups");
    if (!Files.isDirectory(backups)) {
      return List.of();
    }
    try (var files = Files.list(backups)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theVersionThatMadeTheSiteHasNothingToBackUpNorToTell() throws IOException {
    workplace.updates().backUp();
    assertThat(backups()).isEmpty();
    assertThat(workplace.updates().news()).isEmpty();
  }

  @Test
  void anotherVersionBacksUpOnceBeforeItWrites() throws IOException {
    workplace.updates("99.0").backUp();
    assertThat(backups()).singleElement().asString().endsWith("-version.db");
    workplace.updates("99.0").backUp();
    assertThat(backups()).hasSize(1);
    assertThat(workplace.safekeeping().all().getFirst().readable()).isPresent();
  }

  @Test
  void theVersionBeforeBacksUpTooWhenItComesBack() throws IOException {
    workplace.updates("99.0").backUp();
    workplace.updates().backUp();
    assertThat(backups()).hasSize(2).allMatch(name -> name.contains("-version"));
  }

  @Test
  void whatIsNewIsToldOnce() {
    String newest = News.all().getFirst().version();
    assertThat(workplace.updates(newest).news()).isEqualTo(News.all());
    assertThat(workplace.updates(newest).news()).isEmpty();
    assertThat(News.since(newest)).isEmpty();
    assertThat(News.words(News.all())).startsWith(newest + "\n").doesNotContain("# ");
  }

  @Test
  void aFileThatCannotBeCopiedIsNotTouched() throws IOException {
    Files.deleteIfExists(folder.resolve("site/backups"));
    Files.writeString(folder.resolve("site/backups"), "no folder");
    assertThatThrownBy(() -> workplace.updates("99.0").backUp()).isInstanceOf(Failure.class);
    Files.delete(folder.resolve("site/backups"));
    Files.createDirectory(folder.resolve("site/backups"));
    workplace.updates("99.0").backUp();
    assertThat(backups()).hasSize(1);
  }
}
