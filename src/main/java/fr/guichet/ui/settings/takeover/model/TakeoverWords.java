package fr.guichet.ui.settings.takeover.model;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.site.Agent;
import fr.guichet.model.takeover.Column;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Translation;
import fr.guichet.model.text.Folding;
import fr.guichet.model.visit.AgeBand;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Gender;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What fields, columns and codes are called, and what they can be said to be. */
public final class TakeoverWords {

  private final Desk desk;

  public TakeoverWords(Desk desk) {
    this.desk = desk;
  }

  public static String field(Field field) {
    return text("takeover.field." + field.name());
  }

  /** « C », as a spreadsheet heads it. */
  public static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  /** What a column is read as. */
  public static String use(Column column) {
    return column.field() == null
        ? text("takeover.use." + column.use().name())
        : field(column.field());
  }

  public static String why(Column column) {
    return text("takeover.why." + column.why().name());
  }

  /** What a value becomes. */
  public String becomes(Translation value) {
    if (value.codes().isEmpty()) {
      return text("takeover.value.unknown");
    }
    String all =
        value.codes().stream()
            .map(code -> code(value.field(), code))
            .collect(Collectors.joining(", "));
    return value.codes().size() == 1 ? all : text("takeover.value.several", all);
  }

  /** What a value was said to mean: a code, or words that the program knows. */
  public String meant(Field field, String code) {
    return choices(field).stream()
        .filter(choice -> choice.code().equals(code))
        .findFirst()
        .map(Choice::words)
        .orElse(code);
  }

  /** What leaves a value blank. */
  public static Choice blank() {
    return choice("", text("takeover.value.blank"), "");
  }

  /** What a code of a field is called. */
  private String code(Field field, String code) {
    return switch (field) {
      case PARTNER -> desk.catalogue().sign(code, desk.duty().today());
      case PROCEDURE -> procedure(desk.catalogue().procedure(code).orElseThrow());
      case OUTCOME -> text("outcome." + code);
      case CHANNEL -> text("channel." + code);
      case CAUSE -> text((isCause(code) ? "cause." : "reason.") + code);
      case AGE -> text("counter.public.age." + code);
      case GENDER -> text("counter.public.gender." + code);
      default -> code;
    };
  }

  private static boolean isCause(String code) {
    return Stream.of(Cause.values()).anyMatch(cause -> cause.name().equals(code));
  }

  private String procedure(Procedure procedure) {
    String sign = desk.catalogue().sign(procedure.partner(), desk.duty().today());
    return text("takeover.procedure", sign, procedure.label());
  }

  /** What a column can be read as; the empty code leaves it out. */
  public static List<Choice> fields() {
    Choice out = choice("", text("takeover.column.out"), "");
    return Stream.concat(
            Stream.of(out),
            Stream.of(Field.values()).map(f -> choice(f.name(), field(f), f.word())))
        .toList();
  }

  /** What a value of a field can be said to be; none where it is typed. */
  public List<Choice> choices(Field field) {
    return switch (field) {
      case PARTNER -> desk.catalogue().partners().stream().map(this::choice).toList();
      case PROCEDURE -> desk.catalogue().procedures().stream().map(this::choice).toList();
      case OUTCOME -> all(field, Outcome.values());
      case CHANNEL -> all(field, Channel.values());
      case CAUSE -> causes();
      case AGE -> all(field, AgeBand.values());
      case GENDER -> all(field, Gender.values());
      case AGENT -> agents();
      default -> List.of();
    };
  }

  /** Whether any other words may be typed as well. */
  public static boolean free(Field field) {
    return switch (field) {
      case PARTNER, PROCEDURE, OUTCOME, CHANNEL, CAUSE, AGE, GENDER -> false;
      default -> true;
    };
  }

  /** Whether a row may do without it. */
  public static boolean optional(Field field) {
    return switch (field) {
      case DATE, PROCEDURE, OUTCOME -> false;
      default -> true;
    };
  }

  private List<Choice> all(Field field, Enum<?>[] values) {
    return Stream.of(values).map(v -> choice(v.name(), code(field, v.name()), "")).toList();
  }

  private List<Choice> causes() {
    Stream<String> reasons =
        Stream.of(OrientationReason.CHARTER, OrientationReason.PARTNER_APPOINTMENT)
            .map(OrientationReason::name);
    return Stream.concat(Stream.of(Cause.values()).map(Cause::name), reasons)
        .map(code -> choice(code, code(Field.CAUSE, code), ""))
        .toList();
  }

  private List<Choice> agents() {
    Function<Agent, Choice> one = agent -> choice(agent.name(), agent.name(), agent.initials());
    return desk.duty().everyAgent().stream().map(one).toList();
  }

  private Choice choice(Partner partner) {
    String sign = partner.sign(desk.duty().today());
    String name = partner.labelOn(desk.duty().today()).name();
    return choice(
        partner.code(),
        sign.equals(name) ? sign : text("takeover.partner", sign, name),
        String.join(" ", partner.synonyms()));
  }

  private Choice choice(Procedure procedure) {
    String more =
        procedure.code() + " " + String.join(" ", procedure.keywords()) + " " + procedure.aliases();
    return choice(procedure.code(), procedure(procedure), more);
  }

  private static Choice choice(String code, String words, String more) {
    return new Choice(code, words, Folding.fold(words + " " + more));
  }
}
