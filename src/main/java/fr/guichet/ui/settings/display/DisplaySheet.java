package fr.guichet.ui.settings.display;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.display.Display;
import fr.guichet.model.display.Look;
import fr.guichet.model.key.KeyChanges;
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

/** « Affichage »: how this post shows the program; anybody who serves may change it. */
public final class DisplaySheet implements Register<DisplaySheet.Field> {

  private static final String ONLY = "display";

  /** What can be chosen. */
  enum Field {
    LOOK,
    SIZE,
    KEYS
  }

  private final DisplayChoice choice;

  private DisplaySheet(DisplayChoice choice) {
    this.choice = choice;
  }

  /** The section. */
  public static Section section(DisplayChoice choice, Background background, Messages messages) {
    return new SheetSection<>(
        text("display"),
        text("display.saved"),
        new DisplaySheet(choice),
        sheet(),
        background,
        messages);
  }

  private static Sheet<Field> sheet() {
    return new Sheet<>(Field.class)
        .choice(
            Field.LOOK,
            "display.look",
            Stream.of(Look.values()).map(Look::name).toList(),
            look -> text("display.look." + look))
        .choice(
            Field.SIZE,
            "display.size",
            Display.SIZES.stream().map(String::valueOf).toList(),
            DisplaySheet::size)
        .lines(Field.KEYS, "display.keys", "display.keys.hint");
  }

  private static String size(String percent) {
    return percent.equals("" + Display.AS_SYSTEM)
        ? text("display.size.system")
        : text("display.size.percent", percent);
  }

  @Override
  public List<Row> rows() {
    return List.of(new Row(ONLY, text("display"), "", "", false));
  }

  @Override
  public Page<Field> page(String key) {
    Display now = choice.now();
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.LOOK, now.look().name());
    values.put(Field.SIZE, "" + now.percent());
    values.put(Field.KEYS, Typing.lines(now.keys().lines()));
    return new Page<>(text("display"), text("display.about"), values, Set.of(), Set.of());
  }

  @Override
  public Map<Field, String> problems(String key, Map<Field, String> typed) {
    String problem = KeyChanges.problem(Typing.readLines(typed.get(Field.KEYS)));
    return problem.isEmpty() ? Map.of() : Map.of(Field.KEYS, problem);
  }

  @Override
  public String save(String key, Map<Field, String> typed) {
    choice.choose(
        new Display(
            Look.valueOf(typed.get(Field.LOOK)),
            Integer.parseInt(typed.get(Field.SIZE)),
            KeyChanges.of(Typing.readLines(typed.get(Field.KEYS)))));
    return ONLY;
  }

  /** It is this post's own, and nobody else's. */
  @Override
  public boolean engages() {
    return false;
  }

  @Override
  public void tried(Map<Field, String> typed) {
    choice.preview(Look.valueOf(typed.get(Field.LOOK)));
  }

  @Override
  public String refusal() {
    return "";
  }
}
