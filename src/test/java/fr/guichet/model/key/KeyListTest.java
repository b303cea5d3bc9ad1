package fr.guichet.model.key;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.key.Key.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of keys is the one that the screens really register, and the guide's table is it. */
class KeyListTest {

  private static final Path SCREENS = Path.of("src/main/java/fr/guichet/ui");
  private static final Path GUIDE = Path.of("docs/guide/touches.md");
  private static final Pattern REGISTERED = Pattern.compile("\\.on\\(\\s*\"([^\"]+)\"\\s*,");

  private static final Map<Place, String> ROOMS =
      Map.of(
          Place.EVERYWHERE, "shell",
          Place.COUNTER, "counter",
          Place.APPOINTMENTS, "appointments",
          Place.FOLLOW_UPS, "followups",
          Place.MONTH, "month",
          Place.DASHBOARD, "dashboard",
          Place.SETTINGS, "settings");

  /** Undoing and leaving are the same everywhere, and told once. */
  private static final Set<String> EVERYWHERE = Set.of("Ctrl+Z", "Échap");

  /** As a French keyboard names it. */
  private static String french(String combination) {
    return combination
        .replace("Shortcut", "Ctrl")
        .replace("Shift", "Maj")
        .replace("Page Up", "Page préc.")
        .replace("Page Down", "Page suiv.")
        .replace("Delete", "Suppr")
        .replace("Enter", "Entrée")
        .replace("Esc", "Échap")
        .replace("Left", "←")
        .replace("Right", "→")
        .replaceAll("\\bUp", "↑")
        .replaceAll("\\bDown", "↓");
  }

  private static Set<String> registered(Place place) throws IOException {
    var found = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(SCREENS.resolve(ROOMS.get(place)))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        REGISTERED
            .matcher(Files.readString(file))
            .results()
            .map(result -> french(result.group(1)))
            .filter(key -> !key.endsWith("+"))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static Set<String> listed(Place place) {
    return Arrays.stream(Key.values())
        .filter(key -> key.place() == place)
        .flatMap(key -> key.each().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whatAScreenRegistersIsInTheList() throws IOException {
    int seen = 0;
    for (Place place : Place.values()) {
      Set<String> keys = registered(place);
      keys.removeAll(EVERYWHERE);
      seen += keys.size();
      assertThat(listed(place)).as(place.name()).containsAll(keys);
    }
    assertThat(seen).as("the sources are read").isGreaterThan(50);
  }

  @Test
  void oneKeyDoesOneThingOnAScreen() {
    for (Place place : Place.values()) {
      List<String> all =
          Arrays.stream(Key.values())
              .filter(key -> key.place() == place)
              .flatMap(key -> key.each().stream())
              .filter(key -> key.contains("+") || key.startsWith("F"))
              .toList();
      assertThat(all).as(place.name()).doesNotHaveDuplicates();
    }
  }

  @Test
  void noScreenTakesAKeyThatWorksEverywhere() {
    Set<String> everywhere =
        listed(Place.EVERYWHERE).stream()
            .filter(key -> !key.equals("Alt+L")) // under the veil there is no screen
            .collect(Collectors.toSet());
    for (Place place : Place.values()) {
      if (place != Place.EVERYWHERE) {
        assertThat(listed(place)).as(place.name()).doesNotContainAnyElementsOf(everywhere);
      }
    }
  }

  @Test
  void theGuidesTableIsTheList() throws IOException {
    List<String> lines = new ArrayList<>(List.of("# Toutes les touches", ""));
    lines.add(
        "Cette page est faite de la liste du programme lui-même ; la fiche à imprimer aussi : F1,"
            + " puis Alt+T.");
    for (Place place : Place.values()) {
      lines.addAll(List.of("", "## " + place.words(), "", "| touche | ce qu’elle fait |"));
      lines.add("| --- | --- |");
      Arrays.stream(Key.values())
          .filter(key -> key.place() == place)
          .forEach(key -> lines.add("| " + key.shown() + " | " + plain(key.words()) + " |"));
    }
    if (Boolean.getBoolean("pictures.update")) {
      Files.write(GUIDE, lines);
    }
    assertThat(Files.readAllLines(GUIDE)).isEqualTo(lines);
  }

  /** The guide's pages are typed with plain spaces. */
  private static String plain(String words) {
    return words.replace('\u00a0', ' ');
  }
}
