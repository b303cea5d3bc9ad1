package fr.guichet.ui.settings.entry;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.desk.catalogue.EntryChoices;
import fr.guichet.desk.catalogue.EntryChoices.State;
import fr.guichet.desk.catalogue.EntryChoices.When;
import fr.guichet.model.site.DaySpan;
import fr.guichet.model.text.Folding;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.settings.Section;
import fr.guichet.ui.settings.register.Register;
import fr.guichet.ui.settings.register.Sheet;
import fr.guichet.ui.settings.register.SheetSection;
import fr.guichet.ui.settings.register.Typing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** « Saisie »: how the site wants to enter its visits. */
public final class EntrySheet implements Register<EntrySheet.Field> {

  private static final String ONLY = "entry";

  /** What can be chosen. */
  enum Field {
    TARGETS,
    CAUSES,
    PUBLICS,
    WEEKS,
    TYPING,
    VEIL
  }

  private final Desk desk;

  private EntrySheet(Desk desk) {
    this.desk = desk;
  }

  /** The section. */
  public static Section section(Desk desk, Background background, Messages messages) {
    return new SheetSection<>(
        text("settings.entry"),
        text("settings.entry.saved"),
        new EntrySheet(desk),
        sheet(),
        background,
        messages);
  }

  private static Sheet<Field> sheet() {
    return new Sheet<>(Field.class)
        .lines(Field.TARGETS, "settings.entry.targets", "settings.entry.targets.hint")
        .lines(Field.CAUSES, "settings.entry.causes", "settings.entry.causes.hint")
        .choice(
            Field.PUBLICS,
            "settings.entry.publics",
            Stream.of(When.values()).map(When::name).toList(),
            when -> text("settings.entry.publics." + when))
        .lines(Field.WEEKS, "settings.entry.weeks", "settings.entry.weeks.hint")
        .check(Field.TYPING, "settings.entry.typing")
        .text(Field.VEIL, "settings.entry.veil", "settings.entry.veil.hint");
  }

  @Override
  public List<Row> rows() {
    return List.of(new Row(ONLY, text("settings.entry"), "", "", false));
  }

  @Override
  public Page<Field> page(String key) {
    State now = desk.entryChoices().now();
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.TARGETS, Typing.lines(desk.entryChoices().targets()));
    values.put(Field.CAUSES, Typing.lines(now.otherCauses()));
    values.put(Field.PUBLICS, now.publics().name());
    values.put(Field.WEEKS, Typing.lines(now.weeks().stream().map(DaySpan::text).toList()));
    values.put(Field.TYPING, now.typing() ? Typing.YES : "");
    values.put(
        Field.VEIL,
        now.veilMinutes() == 0 ? text("settings.entry.veil.never") : "" + now.veilMinutes());
    return new Page<>(
        text("settings.entry"), text("settings.entry.about"), values, Set.of(), Set.of());
  }

  @Override
  public Map<Field, String> problems(String key, Map<Field, String> typed) {
    Map<Field, String> problems = new EnumMap<>(Field.class);
    State state = state(typed);
    put(problems, Field.TARGETS, EntryChoices.targetProblem(state.targets()));
    put(problems, Field.CAUSES, EntryChoices.causeProblem(state.otherCauses()));
    put(problems, Field.WEEKS, EntryChoices.weekProblem(state.publics(), state.weeks()));
    put(problems, Field.VEIL, EntryChoices.veilProblem(state.veilMinutes()));
    Typing.readLines(typed.get(Field.WEEKS)).stream()
        .filter(line -> DaySpan.read(line).isEmpty())
        .findFirst()
        .ifPresent(line -> problems.put(Field.WEEKS, text("settings.entry.weeks.wrong", line)));
    return problems;
  }

  private static void put(Map<Field, String> problems, Field field, String words) {
    if (!words.isEmpty()) {
      problems.put(field, words);
    }
  }

  private static State state(Map<Field, String> typed) {
    return new State(
        Typing.readLines(typed.get(Field.TARGETS)),
        Typing.readLines(typed.get(Field.CAUSES)),
        When.valueOf(typed.get(Field.PUBLICS)),
        Typing.readLines(typed.get(Field.WEEKS)).stream()
            .flatMap(line -> DaySpan.read(line).stream())
            .toList(),
        typed.get(Field.TYPING).equals(Typing.YES),
        minutes(typed.get(Field.VEIL).strip()));
  }

  /** 0 for never, negative when it is no number of minutes. */
  private static int minutes(String typed) {
    if (Folding.fold(typed).equals(Folding.fold(text("settings.entry.veil.never")))) {
      return 0;
    }
    boolean number = typed.matches("[1-9]\\d?");
    return number ? Integer.parseInt(typed) : -1;
  }

  @Override
  public String save(String key, Map<Field, String> typed) {
    desk.entryChoices().save(state(typed));
    return ONLY;
  }

  @Override
  public String refusal() {
    return desk.management().refusal();
  }
}
