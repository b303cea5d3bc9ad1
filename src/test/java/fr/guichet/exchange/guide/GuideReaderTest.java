package fr.guichet.exchange.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.help.Guide;
import fr.guichet.model.help.Page;
import fr.guichet.model.help.Passage;
import fr.guichet.model.help.Passage.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideReaderTest {

  private final Guide guide = GuideReader.read();

  @Test
  void everyPageOfTheGuideComesWithTheProgram() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("docs/guide"))) {
      assertThat(guide.pages())
          .extracting(page -> page.name() + ".md")
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                  .toList());
    }
    assertThat(guide.pages())
        .allSatisfy(page -> assertThat(page.passages()).as(page.name()).isNotEmpty())
        .allSatisfy(page -> assertThat(page.title()).as(page.name()).isNotBlank());
  }

  @Test
  void nothingOfMarkdownIsLeftInTheWords() {
    assertThat(guide.pages().stream().flatMap(page -> page.passages().stream()))
        .extracting(Passage::words)
        .noneMatch(words -> words.contains("**") || words.contains("](") || words.contains("`"));
  }

  @Test
  void linesThatGoOnAreOnePassage() {
    Page page =
        GuideReader.page(
            "essai",
            """
            # Titre

            Un mot,
            trois *fois*.

            - **Un** point
              qui continue
            - un [lien](mois.md)

            ## Suite

            | touche | dit |
            | --- | --- |
            | R | oui |
            """);
    assertThat(page.title()).isEqualTo("Titre");
    assertThat(page.passages())
        .extracting(Passage::kind, Passage::words)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(Kind.TEXT, "Un mot, trois *fois*."),
            org.assertj.core.api.Assertions.tuple(Kind.ITEM, "Un point qui continue"),
            org.assertj.core.api.Assertions.tuple(Kind.ITEM, "un lien"),
            org.assertj.core.api.Assertions.tuple(Kind.SECTION, "Suite"),
            org.assertj.core.api.Assertions.tuple(Kind.ROW, "R · oui"));
  }

  @Test
  void wordsAreFoundInAnyOrderWithoutAccents() {
    assertThat(guide.find("piece manque"))
        .extracting(Passage::words)
        .anyMatch(words -> words.startsWith("Il manque une pièce, il va l’apporter"));
    assertThat(guide.find("APPORTERA pas")).isNotEmpty();
    assertThat(guide.find("Ctrl+B")).extracting(Passage::page).contains("Le bandeau");
    assertThat(guide.find("zorglub")).isEmpty();
    assertThat(guide.find("  ")).isEmpty();
  }
}
