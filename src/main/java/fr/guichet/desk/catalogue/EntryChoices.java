package fr.guichet.desk.catalogue;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.duty.Duty;
import fr.guichet.desk.duty.SiteManagement;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.site.DaySpan;
import fr.guichet.model.site.Publics;
import fr.guichet.model.site.Setting;
import fr.guichet.model.text.FreeText;
import fr.guichet.storage.log.Transaction;
import fr.guichet.storage.table.Aggregates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * How the site wants to enter its visits: where visitors are sent, what « autre cause » may be,
 * when the fields on the public are asked, whether typing goes to the entry field. Read where
 * something is written, never where it is asked: that is the JavaFX thread.
 */
public final class EntryChoices {

  /** A digit each, the first being the partner itself. */
  private static final int MOST_TARGETS = 8;

  /** A digit each. */
  private static final int MOST_CAUSES = 9;

  private static final String TARGETS = "entry.targets";
  private static final String CAUSES = "entry.otherCauses";
  private static final String PUBLICS = "entry.publics";
  private static final String WEEKS = "entry.publics.weeks";

  /** Minutes without a key or the mouse before the screen is veiled, at most. */
  private static final int LONGEST_IDLE = 60;

  private static final String VEIL = "veil.minutes";
  private static final String USUAL_IDLE = "10";
  private static final String TYPING = "entry.typing";

  private final Duty duty;
  private final SiteManagement management;
  private volatile State state;

  /** When the fields on the public are asked. */
  public enum When {
    ALWAYS,
    WEEKS,
    NEVER
  }

  /**
   * All choices.
   *
   * @param targets at most {@link #MOST_TARGETS}; none for those that come with the program
   * @param otherCauses what « autre cause » may be, at most {@link #MOST_CAUSES}
   * @param typing whether letters typed outside of fields go to the entry field
   * @param veilMinutes without a key or the mouse before the screen is veiled; 0 for never
   */
  public record State(
      List<String> targets,
      List<String> otherCauses,
      When publics,
      List<DaySpan> weeks,
      boolean typing,
      int veilMinutes) {

    public State {
      targets = List.copyOf(targets);
      otherCauses = List.copyOf(otherCauses);
      weeks = List.copyOf(weeks);
    }
  }

  public EntryChoices(Duty duty, SiteManagement management) {
    this.duty = duty;
    this.management = management;
    duty.afterWritesOf(List.of(Aggregates.SETTING), this::read);
    read();
  }

  private synchronized void read() {
    state = duty.database().read(EntryChoices::state);
  }

  private static State state(DSLContext sql) {
    Map<String, String> values =
        Aggregates.SETTING.all(sql).collect(Collectors.toMap(Setting::name, Setting::value));
    return new State(
        lines(values.get(TARGETS), Function.identity()),
        lines(values.get(CAUSES), Function.identity()),
        When.valueOf(values.getOrDefault(PUBLICS, When.ALWAYS.name())),
        lines(values.get(WEEKS), EntryChoices::span),
        !Objects.equals(values.get(TYPING), "false"),
        Integer.parseInt(values.getOrDefault(VEIL, USUAL_IDLE)));
  }

  private static <T> List<T> lines(String value, Function<String, T> read) {
    return value == null
        ? List.of()
        : value.lines().filter(line -> !line.isEmpty()).map(read).toList();
  }

  private static DaySpan span(String line) {
    String[] days = line.split("/");
    return new DaySpan(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
  }

  /** All of them as they are now. */
  public State now() {
    return state;
  }

  /** Where visitors are sent, besides the partner itself. */
  public List<String> targets() {
    return state.targets().isEmpty() ? usualTargets() : state.targets();
  }

  /** Those that come with the program. */
  public static List<String> usualTargets() {
    return List.of(text("counter.targets").split("\\|"));
  }

  /** Whether the fields on the public are asked in visits of a day. */
  public Publics publics(LocalDate day) {
    return switch (state.publics()) {
      case ALWAYS -> Publics.OFFERED;
      case NEVER -> Publics.HIDDEN;
      case WEEKS ->
          state.weeks().stream().anyMatch(span -> span.contains(day))
              ? Publics.ASKED
              : Publics.HIDDEN;
    };
  }

  // --- changing

  /** What keeps some texts from being the targets; empty when nothing does. */
  public static String targetProblem(List<String> targets) {
    return problem(targets, MOST_TARGETS);
  }

  /**
   * What keeps some texts from being the precisions of « autre cause »; empty when nothing does.
   */
  public static String causeProblem(List<String> causes) {
    return problem(causes, MOST_CAUSES);
  }

  private static String problem(List<String> texts, int most) {
    if (texts.size() > most) {
      return text("entryChoices.tooMany", most);
    }
    return texts.stream()
        .map(FreeText::problem)
        .filter(Objects::nonNull)
        .map(problem -> text("text.problem." + problem))
        .findFirst()
        .orElse("");
  }

  /** What keeps the weeks from being kept; empty when nothing does. */
  public static String weekProblem(When publics, List<DaySpan> weeks) {
    return publics == When.WEEKS && weeks.isEmpty() ? text("entryChoices.noWeek") : "";
  }

  /** What keeps minutes from being kept, negative where they cannot be read; empty for nothing. */
  public static String veilProblem(int minutes) {
    return minutes < 0 || minutes > LONGEST_IDLE ? text("entryChoices.veil", LONGEST_IDLE) : "";
  }

  /**
   * Keeps all choices.
   *
   * @throws Failure REFUSED with what is wrong, and to who is no responsable
   */
  public void save(State changed) {
    management.managersOnly();
    Stream.of(
            targetProblem(changed.targets()),
            causeProblem(changed.otherCauses()),
            weekProblem(changed.publics(), changed.weeks()),
            veilProblem(changed.veilMinutes()))
        .filter(problem -> !problem.isEmpty())
        .findFirst()
        .ifPresent(
            problem -> {
              throw new Failure(Kind.REFUSED, problem);
            });
    boolean usual = changed.targets().equals(usualTargets());
    Map<String, String> values =
        Map.of(
            TARGETS, usual ? "" : String.join("\n", changed.targets()),
            CAUSES, String.join("\n", changed.otherCauses()),
            PUBLICS, changed.publics().name(),
            WEEKS,
                changed.weeks().stream()
                    .map(span -> span.from() + "/" + span.until())
                    .collect(Collectors.joining("\n")),
            TYPING, Boolean.toString(changed.typing()),
            VEIL, Integer.toString(changed.veilMinutes()));
    duty.write(
        text("label.entryChoices"),
        tx -> values.keySet().stream().sorted().forEach(name -> put(tx, name, values.get(name))));
  }

  private static void put(Transaction tx, String name, String value) {
    Setting setting = new Setting(name, value);
    if (Aggregates.SETTING.find(tx.sql(), name).filter(setting::equals).isEmpty()) {
      tx.put(Aggregates.SETTING, setting);
    }
  }
}
