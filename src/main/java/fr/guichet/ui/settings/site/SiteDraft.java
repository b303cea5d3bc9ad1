package fr.guichet.ui.settings.site;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.site.Site;
import fr.guichet.model.site.commune.Commune;
import fr.guichet.model.site.commune.ZoneOfCommune;
import fr.guichet.model.site.holiday.Holiday;
import fr.guichet.model.site.holiday.HolidayChanges;
import fr.guichet.model.site.holiday.Holidays;
import fr.guichet.model.site.holiday.OwnHolidayText;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.ui.kit.field.DayHours;
import fr.guichet.ui.settings.PutAway;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The site as it is being changed; it lists its problems by field. */
final class SiteDraft {

  /** The fields that may be wrong. */
  enum Field {
    NAME,
    COMMUNE,
    HOURS,
    ADDED
  }

  /** All that can be typed, as it stands in the fields. */
  private record Typed(
      List<String> texts, String communeInsee, String communeName, List<Boolean> kept) {}

  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty matricule = new SimpleStringProperty("");
  private final StringProperty communeTyped = new SimpleStringProperty("");
  private final List<DayHours> hours = Stream.of(DayOfWeek.values()).map(DayHours::new).toList();
  private final Map<Holiday, BooleanProperty> kept = new EnumMap<>(Holiday.class);
  private final StringProperty added = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
  private String communeInsee = "";
  private String communeName = "";
  private Site site;
  private Typed shown;
  private final PutAway<Typed> putAway = new PutAway<>();

  SiteDraft() {
    for (Holiday holiday : Holiday.values()) {
      kept.put(holiday, new SimpleBooleanProperty(true));
      kept.get(holiday).subscribe(this::changed);
    }
    Stream.of(name, matricule, communeTyped, added).forEach(text -> text.subscribe(this::changed));
    hours.forEach(day -> day.typed().subscribe(this::changed));
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

  /** From Monday to Sunday. */
  List<DayHours> hours() {
    return hours;
  }

  /** Whether a public holiday is kept here. */
  BooleanProperty kept(Holiday holiday) {
    return kept.get(holiday);
  }

  /** The days added, as they are typed. */
  StringProperty added() {
    return added;
  }

  /** Whether something typed is not kept yet. */
  ReadOnlyBooleanProperty unsaved() {
    return unsaved.getReadOnlyProperty();
  }

  /** Shows the site as it is kept, in place of what is typed. */
  void show(Site now) {
    site = now;
    shown = null;
    communeInsee = now.communeInsee();
    communeName = now.communeName();
    name.set(now.name());
    matricule.set(now.matricule());
    communeTyped.set(now.communeName());
    hours.forEach(day -> day.show(now.hours().on(day.day())));
    HolidayChanges changes = now.holidayChanges();
    kept.forEach((holiday, is) -> is.set(!changes.worked().contains(holiday)));
    added.set(OwnHolidayText.write(changes.added()));
    shown = typed();
    changed();
  }

  /** Another text in the field of the commune: the one chosen holds no more. */
  void typeCommune(String typed) {
    communeInsee = "";
    communeName = "";
    communeTyped.set(typed);
    changed();
  }

  void choose(Commune commune) {
    communeInsee = commune.insee();
    communeName = commune.name();
    communeTyped.set(commune.name());
    changed();
  }

  /** Shows what is kept in place of what was typed; a second time what was typed is back. */
  void back() {
    Typed before = putAway.turn(unsaved.get() ? typed() : null);
    if (before == null) {
      show(site);
    } else {
      type(before);
    }
  }

  /** What was typed is kept: shows it, and nothing typed before comes back. */
  void kept(Site now) {
    putAway.forget();
    show(now);
  }

  private void changed() {
    unsaved.set(shown != null && !shown.equals(typed()));
  }

  private Typed typed() {
    List<String> texts = new ArrayList<>(List.of(name.get(), matricule.get(), added.get()));
    hours.forEach(day -> texts.add(day.typed().get()));
    return new Typed(
        texts, communeInsee, communeTyped.get(), kept.values().stream().map(p -> p.get()).toList());
  }

  private void type(Typed again) {
    name.set(again.texts().get(0));
    matricule.set(again.texts().get(1));
    added.set(again.texts().get(2));
    hours.forEach(day -> day.typed().set(again.texts().get(3 + day.day().ordinal())));
    communeInsee = again.communeInsee();
    communeName = communeInsee.isEmpty() ? "" : again.communeName();
    communeTyped.set(again.communeName());
    kept.forEach((holiday, is) -> is.set(again.kept().get(holiday.ordinal())));
    changed();
  }

  /** What keeps it from being kept, in words. */
  Map<Field, String> problems() {
    Map<Field, String> problems = new EnumMap<>(Field.class);
    if (name.get().isBlank()) {
      problems.put(Field.NAME, text("setup.problem.name"));
    }
    communeProblem(problems);
    if (!hours.stream().allMatch(DayHours::understood)) {
      problems.put(Field.HOURS, text("setup.problem.hours"));
    }
    OwnHolidayText.notUnderstood(added.get())
        .ifPresent(part -> problems.put(Field.ADDED, text("settings.site.added.wrong", part)));
    return problems;
  }

  private void communeProblem(Map<Field, String> problems) {
    boolean unchanged = communeTyped.get().equals(site.communeName());
    if (communeInsee.isEmpty() && !communeTyped.get().isBlank() && !unchanged) {
      problems.put(Field.COMMUNE, text("setup.problem.commune"));
    } else if (!communeInsee.isEmpty()
        && !communeInsee.equals(site.communeInsee())
        && !ZoneOfCommune.of(communeInsee).equals(site.zone())) {
      problems.put(Field.COMMUNE, text("settings.site.otherZone", communeName));
    }
  }

  /** The site as it is typed; only when there are no problems. */
  Site changedSite() {
    OpeningHours week = OpeningHours.none();
    for (DayHours day : hours) {
      week = week.with(day.day(), day.intervals());
    }
    boolean unchanged = communeTyped.get().equals(site.communeName());
    return new Site(
        site.id(),
        name.get().strip(),
        matricule.get().strip(),
        unchanged && communeInsee.isEmpty() ? site.communeInsee() : communeInsee,
        unchanged ? site.communeName() : communeName,
        site.zone(),
        week,
        site.demonstration(),
        new HolidayChanges(worked(), OwnHolidayText.read(added.get())));
  }

  private List<Holiday> worked() {
    List<Holiday> here = Holidays.of(site.communeInsee()).named();
    return kept.entrySet().stream()
        .filter(entry -> !entry.getValue().get() && here.contains(entry.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
