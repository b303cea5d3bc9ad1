package fr.guichet;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the code to the table in docs/architecture.md, which it reads. */
class ArchitectureTest {

  private static final String ROOT = "fr.guichet";

  /** Files in a package that want a reason. */
  private static final int DOZEN = 12;

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/storage/jooq/"))
          .importPackages(ROOT);

  /** One row of the table. */
  private record Room(String name, List<String> ours, List<String> libraries) {

    boolean holds(String packageName) {
      String whole = ROOT + "." + name;
      return packageName.equals(whole) || packageName.startsWith(whole + ".");
    }

    boolean allows(String className, String packageName, List<Room> rooms) {
      if (packageName.equals(ROOT)) {
        return false;
      }
      if (packageName.startsWith(ROOT + ".")) {
        return roomOf(packageName, rooms)
            .map(room -> room.name().equals(name) || ours.contains(room.name()))
            .orElse(false);
      }
      return libraries.stream().anyMatch(l -> className.equals(l) || className.startsWith(l + "."));
    }
  }

  private static Optional<Room> roomOf(String packageName, List<Room> rooms) {
    return rooms.stream()
        .filter(room -> room.holds(packageName))
        .max(Comparator.comparingInt(room -> room.name().length()));
  }

  private static List<Room> rooms() throws IOException {
    return Files.readAllLines(Path.of("docs/architecture.md")).stream()
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\|"))
        .map(cells -> new Room(codes(cells[1]).getFirst(), codes(cells[2]), codes(cells[3])))
        .toList();
  }

  /** The rows of the table under a title; its head and rule are no rows. */
  private static List<String[]> rowsUnder(String title) throws IOException {
    return Files.readAllLines(Path.of("docs/architecture.md")).stream()
        .dropWhile(line -> !line.equals("## " + title))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\|"))
        .toList();
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map((MatchResult found) -> found.group(1)).toList();
  }

  @Test
  void everyRoomUsesOnlyWhatTheTableAllows() throws IOException {
    List<Room> rooms = rooms();
    assertThat(rooms).hasSizeGreaterThan(8);
    List<String> violations = new ArrayList<>();
    for (JavaClass each : CLASSES) {
      if (each.getPackageName().equals(ROOT)) {
        continue;
      }
      Room room =
          roomOf(each.getPackageName(), rooms)
              .orElseThrow(() -> new AssertionError("No row for " + each.getPackageName()));
      each.getDirectDependenciesFromSelf().stream()
          .filter(dependency -> !allowed(room, dependency, rooms))
          .map(Dependency::getDescription)
          .forEach(violations::add);
    }
    assertThat(violations).isEmpty();
  }

  @Test
  void aPackageOfADozenFilesHasItsReason() throws IOException {
    Set<String> reasons =
        rowsUnder("How large a package may be").stream()
            .map(cells -> codes(cells[1]).getFirst())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> large = new TreeSet<>();
    Path root = Path.of("src/main/java");
    try (Stream<Path> folders = Files.walk(root)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.list(folder)) {
          if (files.filter(file -> file.toString().endsWith(".java")).count() >= DOZEN) {
            String name = root.relativize(folder).toString().replace(File.separatorChar, '.');
            large.add(name.equals(ROOT) ? ROOT : name.substring(ROOT.length() + 1));
          }
        }
      }
    }
    assertThat(large).isEqualTo(reasons);
  }

  private static boolean allowed(Room room, Dependency dependency, List<Room> rooms) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    String name = target.getName();
    return target.isPrimitive()
        || isOfTheJdk(name, room)
        || room.allows(name, target.getPackageName(), rooms);
  }

  /** The words of the counter need no more than java.base; the window is JavaFX's, not AWT's. */
  private static boolean isOfTheJdk(String className, Room room) {
    if (!className.startsWith("java.") && !className.startsWith("javax.")) {
      return false;
    }
    String module = moduleOf(className);
    Set<String> allowed =
        switch (room.name()) {
          case "model" -> Set.of("java.base");
          case "storage" -> Set.of("java.base", "java.sql");
          case "exchange" -> Set.of("java.base", "java.xml");
          case "exchange.charts" -> Set.of("java.base", "java.desktop");
          case "launch" -> Set.of("java.base", "java.logging");
          default -> Set.of("java.base");
        };
    return allowed.contains(module);
  }

  private static String moduleOf(String className) {
    try {
      return Class.forName(className, false, ArchitectureTest.class.getClassLoader())
          .getModule()
          .getName();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("fr.guichet.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheFileOpensConnections() {
    assertThat(callers(DatabaseCalls.OPENING))
        .containsExactly("fr.guichet.storage.file.Connections");
  }

  @Test
  void onlyTheKitTalksToTheJavaFxThread() {
    assertThat(callers(Pattern.compile("javafx\\.application\\.Platform\\.runLater")))
        .containsExactlyInAnyOrder("fr.guichet.ui.kit.task.Background", "fr.guichet.ui.kit.Room");
  }

  @Test
  void onlyTheRootPackageAsksTheMachineForTheTime() {
    Pattern clocks =
        Pattern.compile(
            "java\\.time\\.Clock\\.system.*|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"
                + "|java\\.time\\.[A-Za-z]+\\.now\\(\\)");
    assertThat(callers(clocks)).allMatch(name -> name.matches("fr\\.guichet\\.[A-Z]\\w*"));
    assertThat(callers(clocks)).isNotEmpty();
  }

  @Test
  void theDeskCarriesTheContextUnopened() {
    assertThat(callers(Pattern.compile("org\\.jooq\\..*")))
        .allMatch(name -> name.startsWith("fr.guichet.storage."));
  }

  /** Names of the classes that call a method, written as owner.method or owner.method(). */
  private static List<String> callers(Pattern method) {
    return CLASSES.stream()
        .filter(each -> calls(each).anyMatch(call -> method.matcher(call).matches()))
        .map(each -> each.getName().replaceAll("\\$.*", ""))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> calls(JavaClass each) {
    return each.getAccessesFromSelf().stream()
        .map(access -> access.getTarget())
        .filter(AccessTarget.CodeUnitAccessTarget.class::isInstance)
        .map(AccessTarget.CodeUnitAccessTarget.class::cast)
        .map(t -> t.getOwner().getName() + "." + t.getName() + parameters(t));
  }

  private static String parameters(AccessTarget.CodeUnitAccessTarget target) {
    boolean now = target.getName().equals("now");
    return now && target.getRawParameterTypes().isEmpty() ? "()" : now ? "(clock)" : "";
  }

  private static final class DatabaseCalls {
    static final Pattern OPENING =
        Pattern.compile(
            "java\\.sql\\.DriverManager\\.getConnection|org\\.sqlite\\.SQLiteConfig\\.createConnection");
  }
}
