package fr.guichet.ui.setup;

import fr.guichet.model.site.NewSite;
import fr.guichet.model.site.OfficialSite;
import fr.guichet.model.site.commune.Commune;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.field.DayHours;
import fr.guichet.ui.kit.field.TimeZoneChoice;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The site as it is being typed; it lists its problems by field. */
final class SetupDraft {

  private static final int AGENTS = 4;

  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty matricule = new SimpleStringProperty("");
  private final StringProperty communeTyped = new SimpleStringProperty("");
  private final ObjectProperty<Commune> commune = new SimpleObjectProperty<>();
  private final ObjectProperty<TimeZoneChoice> zone =
      new SimpleObjectProperty<>(TimeZoneChoice.PARIS);
  private final List<DayHours> hours = Stream.of(DayOfWeek.values()).map(DayHours::new).toList();
  private final List<StringProperty> agents = new ArrayList<>();

  SetupDraft() {
    for (int i = 0; i < AGENTS; i++) {
      agents.add(new SimpleStringProperty(""));
    }
  }

  StringProperty name() {
    return name;
  }

  StringProperty matricule() {
    return matricule;
  }

  StringProperty communeTyped() {
    return communeTyped;
  }

  ObjectProperty<Commune> commune() {
    return commune;
  }

  ObjectProperty<TimeZoneChoice> zone() {
    return zone;
  }

  /** From Monday to Sunday. */
  List<DayHours> hours() {
    return hours;
  }

  /** The first is the responsable; blank ones do not count. */
  List<StringProperty> agents() {
    return agents;
  }

  /** Takes a commune, and the time of its département with it. */
  void choose(Commune chosen) {
    communeTyped.set(Texts.text("setup.commune.shown", chosen.name(), chosen.postcodes().get(0)));
    commune.set(chosen);
    zone.set(TimeZoneChoice.of(chosen.insee()));
  }

  /**
   * Fills in what the official list says; hours that nobody understands stay as they are written.
   *
   * @param found its commune, null when it is not among those of today
   */
  void fill(OfficialSite site, Commune found) {
    name.set(site.name());
    matricule.set(site.matricule());
    if (found == null) {
      commune.set(null);
      communeTyped.set(site.city());
      zone.set(TimeZoneChoice.of(site.department()));
    } else {
      choose(found);
    }
    hours.forEach(day -> day.typed().set(site.hoursText().getOrDefault(day.day(), "")));
  }

  /** What keeps the site from being installed, in words. */
  Map<SetupField, String> problems() {
    Map<SetupField, String> problems = new EnumMap<>(SetupField.class);
    if (name.get().isBlank()) {
      problems.put(SetupField.NAME, Texts.text("setup.problem.name"));
    }
    if (commune.get() == null && !communeTyped.get().isBlank()) {
      problems.put(SetupField.COMMUNE, Texts.text("setup.problem.commune"));
    }
    if (wrongDays() > 0) {
      problems.put(SetupField.HOURS, Texts.text("setup.problem.hours"));
    }
    String wrongAgents = NewSite.problemOfAgents(agentNames());
    if (!wrongAgents.isEmpty()) {
      problems.put(SetupField.AGENTS, wrongAgents);
    }
    return problems;
  }

  /** How many days have hours that nobody understands. */
  int wrongDays() {
    return (int) hours.stream().filter(day -> !day.understood()).count();
  }

  private List<String> agentNames() {
    return agents.stream().map(n -> n.get().strip()).filter(n -> !n.isEmpty()).toList();
  }

  /** The site; only when there are no problems. */
  NewSite site() {
    OpeningHours week = OpeningHours.none();
    for (DayHours day : hours) {
      week = week.with(day.day(), day.intervals());
    }
    Commune chosen = commune.get();
    return new NewSite(
        name.get().strip(),
        matricule.get().strip(),
        chosen == null ? "" : chosen.insee(),
        chosen == null ? "" : chosen.name(),
        zone.get().zone(),
        week,
        agentNames(),
        false);
  }
}
