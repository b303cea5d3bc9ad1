package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What ships, by the parts list that the build makes (CycloneDX), has licences that are known here,
 * and docs/licences tells all of it.
 */
class LicencesTest {

  private static final String PARTS = "/META-INF/sbom/application.cdx.json";

  private static final Path DOCS = Path.of("docs/licences");

  /**
   * The words of the parts list, and the file with the text; any other licence needs a decision.
   */
  private static final Map<String, String> ALLOWED =
      Map.of(
          "Apache-2.0", "Apache-2.0",
          "MIT", "MIT",
          "The 3-Clause BSD License", "BSD-3-Clause",
          "BSD-3-Clause", "BSD-3-Clause",
          "FreeBSD License", "BSD-2-Clause",
          "CC0-1.0", "CC0-1.0",
          "Bouncy Castle Licence", "Bouncy-Castle",
          "GNU Lesser General Public Licence", "LGPL-2.1",
          "GPL-2.0-with-classpath-exception", "GPL-2.0-with-classpath-exception");

  private static final String HEAD =
      """
      # Licences of what ships

      Each library ships unchanged in `lib/`, with the notices inside its jar; the texts are in this folder, and in `guichet.jar`
      under `META-INF/licences`. The list comes from the parts list of the build (CycloneDX, in the jar as
      `META-INF/sbom/application.cdx.json`): a test compares them, and refuses a licence that is not among these.

      | library | licence |
      | --- | --- |
      """;

  private static final String FOOT =
      """

      Installed packages hold Bouncy Castle without the files of its signature (`META-INF/*.SF` and the like); the parts list names it as released.

      The pictures of ControlsFX that come from Oxygen are under CC BY-SA 3.0. JFreeChart (LGPL 2.1 or later) may be replaced by
      another version of the same jar.

      Not libraries: the font Inter (SIL Open Font License, `fr/guichet/ui/fonts/OFL.txt`; reduced to Latin letters and signs, and outlines that
      overlapped united, since JavaFX draws large letters with holes where outlines overlap); the communes (Licence Ouverte and MIT,
      `fr/guichet/communes.NOTICE.txt`); the words for passwords (ISC and MIT, `fr/guichet/protection/NOTICE.txt`); with an installer, the
      Java runtime (GPL 2.0 with the Classpath Exception, in its folder `legal`).
      """;

  private static Map<String, String> shipped() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (InputStream list = LicencesTest.class.getResourceAsStream(PARTS)) {
      assumeTrue(list != null, "Maven makes no parts list offline: see .ci/run");
      for (JsonNode part : new JsonMapper().readTree(list).get("components")) {
        all.put(part.get("name").asString() + " " + part.get("version").asString(), licence(part));
      }
    }
    return all;
  }

  private static String licence(JsonNode part) {
    return StreamSupport.stream(part.path("licenses").spliterator(), false)
        .map(each -> each.path("license"))
        .map(each -> each.has("id") ? each.get("id").asString() : each.path("name").asString())
        .findFirst()
        .orElse("none");
  }

  @Test
  void everyLicenceIsOneThatMayShip() throws IOException {
    assertThat(shipped()).hasSizeGreaterThan(30);
    assertThat(shipped()).allSatisfy((part, licence) -> assertThat(ALLOWED).containsKey(licence));
    assertThat(ALLOWED.values())
        .allSatisfy(name -> assertThat(DOCS.resolve(name + ".txt")).isNotEmptyFile());
  }

  @Test
  void theListOfTheDocsIsTheOneOfTheBuild() throws IOException {
    var expected = new StringBuilder(HEAD);
    shipped()
        .forEach(
            (part, licence) -> {
              String name = ALLOWED.getOrDefault(licence, licence);
              expected.append("| %s | [%s](%s.txt) |%n".formatted(part, name, name));
            });
    expected.append(FOOT);
    Path list = DOCS.resolve("README.md");
    if (Boolean.getBoolean("pictures.update")) {
      Files.writeString(list, expected);
    }
    assertThat(list).content().isEqualTo(expected.toString());
  }

  /** Offline too: what the docs tell is what the tests run with, in the same version. */
  @Test
  void whatTheDocsTellIsThere() throws IOException {
    String jars = System.getProperty("java.class.path");
    assertThat(Files.readAllLines(DOCS.resolve("README.md")))
        .filteredOn(line -> line.matches("\\| .* [0-9].*"))
        .hasSizeGreaterThan(30)
        .allSatisfy(
            line ->
                assertThat(jars)
                    .contains(File.separator + line.split("\\|")[1].strip().replace(' ', '-')));
  }

  @Test
  void theTextsAreInTheProgram() {
    for (String name : ALLOWED.values()) {
      assertThat(LicencesTest.class.getResource("/META-INF/licences/" + name + ".txt"))
          .as(name)
          .isNotNull();
    }
  }
}
