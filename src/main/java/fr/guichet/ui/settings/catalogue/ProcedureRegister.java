package fr.guichet.ui.settings.catalogue;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.catalogue.Level;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.search.NamedPartners;
import fr.guichet.model.catalogue.site.LocalProcedure;
import fr.guichet.model.catalogue.site.ProcedureEdit;
import fr.guichet.model.catalogue.site.ProcedureOverlay;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.settings.register.Register;
import fr.guichet.ui.settings.register.Sheet;
import fr.guichet.ui.settings.register.Typing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The procedures: the site's own, and what it says over the official ones. */
final class ProcedureRegister implements Register<ProcedureRegister.Field> {

  /** The fields of a procedure. */
  enum Field {
    PARTNER,
    LABEL,
    KEYWORDS,
    ALIASES,
    MINUTES,
    FAVOURITE,
    DOCUMENTS,
    URL,
    LEVEL,
    SENSITIVE,
    FROM,
    UNTIL
  }

  private static final Set<Field> OWN =
      EnumSet.of(Field.PARTNER, Field.LABEL, Field.LEVEL, Field.SENSITIVE, Field.FROM);

  private final Desk desk;

  ProcedureRegister(Desk desk) {
    this.desk = desk;
  }

  /** The fields of a procedure, as they stand on its sheet. */
  Sheet<Field> sheet() {
    return new Sheet<>(Field.class)
        .pick(Field.PARTNER, "settings.procedure.partner", this::signs)
        .text(Field.LABEL, "settings.procedure.label")
        .text(Field.KEYWORDS, "settings.procedure.keywords", "settings.procedure.keywords.hint")
        .text(Field.ALIASES, "settings.procedure.aliases", "settings.procedure.aliases.hint")
        .beside()
        .text(Field.MINUTES, "settings.procedure.minutes", "settings.procedure.minutes.hint")
        .text(Field.FROM, "settings.catalogue.from")
        .text(Field.UNTIL, "settings.catalogue.until", "settings.catalogue.until.hint")
        .below()
        .lines(Field.DOCUMENTS, "settings.procedure.documents", "settings.procedure.documents.hint")
        .text(Field.URL, "settings.procedure.url")
        .choice(
            Field.LEVEL,
            "settings.procedure.level",
            Stream.of(Level.SUPPORT, Level.INFORMATION, Level.ORIENTATION)
                .map(Level::name)
                .toList(),
            level -> text("settings.procedure.level." + level))
        .check(Field.FAVOURITE, "settings.procedure.favourite")
        .check(Field.SENSITIVE, "settings.procedure.sensitive");
  }

  private List<String> signs(String typed) {
    LocalDate today = desk.duty().today();
    List<Partner> named =
        typed.isBlank() ? desk.catalogue().partnersOn(today) : partners().in(typed);
    return named.stream().map(partner -> partner.shortSign(today)).toList();
  }

  // --- the list

  @Override
  public List<Row> rows() {
    return desk.catalogue().partners().stream()
        .flatMap(
            partner ->
                desk.catalogue().procedures().stream()
                    .filter(procedure -> procedure.partner().equals(partner.code()))
                    .map(procedure -> row(partner, procedure)))
        .toList();
  }

  private Row row(Partner partner, Procedure procedure) {
    LocalDate today = desk.duty().today();
    ProcedureOverlay over = over(procedure.code());
    List<String> said = new ArrayList<>(List.of(partner.shortSign(today)));
    if (own(procedure.code()).isPresent()) {
      said.add(text("settings.catalogue.local"));
    }
    if (over.favourite()) {
      said.add(text("settings.procedure.isFavourite"));
    }
    if (procedure.until() != null) {
      said.add(text("settings.catalogue.lastDay", DateWords.numbers(procedure.until())));
    }
    String words =
        procedure.code()
            + " "
            + String.join(" ", procedure.keywords())
            + " "
            + String.join(" ", procedure.aliases());
    boolean gone = !procedure.activeOn(today) || !partner.activeOn(today);
    return new Row(procedure.code(), procedure.label(), String.join(" · ", said), words, gone);
  }

  private ProcedureOverlay over(String code) {
    return desk.catalogueChanges().catalogue().overlay().procedure(code);
  }

  private Optional<LocalProcedure> own(String code) {
    return desk.catalogueChanges().catalogue().overlay().localProcedures().stream()
        .filter(procedure -> procedure.code().equals(code))
        .findFirst();
  }

  // --- the sheet

  @Override
  public Page<Field> page(String key) {
    return key.isEmpty()
        ? blank()
        : page(desk.catalogue().procedure(key).orElseThrow(), own(key).orElse(null));
  }

  private Page<Field> blank() {
    Map<Field, String> values = empty();
    values.put(Field.LEVEL, Level.SUPPORT.name());
    values.put(Field.FROM, DateWords.numbers(desk.duty().today().withDayOfMonth(1)));
    return new Page<>(
        text("settings.procedure.new"),
        text("settings.procedure.new.about"),
        values,
        Set.of(),
        EnumSet.of(Field.UNTIL));
  }

  private static Map<Field, String> empty() {
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      values.put(field, "");
    }
    return values;
  }

  private Page<Field> page(Procedure procedure, LocalProcedure own) {
    LocalDate today = desk.duty().today();
    ProcedureOverlay over = over(procedure.code());
    Map<Field, String> values = empty();
    Partner partner = desk.catalogue().partner(procedure.partner()).orElseThrow();
    values.put(Field.PARTNER, partner.shortSign(today));
    values.put(Field.LABEL, procedure.label());
    values.put(Field.KEYWORDS, Typing.list(over.keywords()));
    values.put(Field.ALIASES, Typing.list(over.aliases()));
    values.put(Field.MINUTES, over.minutes() == null ? "" : over.minutes().toString());
    values.put(Field.FAVOURITE, over.favourite() ? Typing.YES : "");
    values.put(Field.DOCUMENTS, Typing.lines(desk.siteWords().documents(procedure)));
    values.put(Field.URL, desk.siteWords().url(procedure));
    values.put(Field.LEVEL, procedure.level().name());
    values.put(Field.SENSITIVE, procedure.sensitive() ? Typing.YES : "");
    values.put(Field.FROM, DateWords.numbers(procedure.from()));
    values.put(Field.UNTIL, DateWords.numbers(over.until()));
    return new Page<>(
        procedure.label(),
        about(partner, procedure, own != null),
        values,
        EnumSet.of(Field.PARTNER),
        own == null ? OWN : Set.of());
  }

  private String about(Partner partner, Procedure procedure, boolean own) {
    String kind =
        text(
            own || procedure.code().startsWith(Partner.LOCAL + "-")
                ? "settings.catalogue.isLocal"
                : "settings.catalogue.isOfficial");
    return text(
        "settings.procedure.about",
        partner.shortSign(desk.duty().today()),
        kind,
        procedure.code(),
        desk.usage().usualMinutes(procedure.code()));
  }

  // --- keeping

  @Override
  public Map<Field, String> problems(String key, Map<Field, String> typed) {
    Map<Field, String> problems = new EnumMap<>(Field.class);
    for (Field field : List.of(Field.FROM, Field.UNTIL)) {
      if (!typed.get(field).isBlank() && DateWords.read(typed.get(field)).isEmpty()) {
        problems.put(field, text("settings.catalogue.notADay", typed.get(field)));
      }
    }
    if (!typed.get(Field.MINUTES).strip().matches("\\d{0,4}")) {
      problems.put(Field.MINUTES, text("catalogue.minutes"));
    }
    desk.catalogueChanges()
        .problems(edit(key, typed))
        .forEach((field, words) -> problems.putIfAbsent(Field.valueOf(field.name()), words));
    return problems;
  }

  @Override
  public String save(String key, Map<Field, String> typed) {
    return desk.catalogueChanges().save(edit(key, typed));
  }

  private ProcedureEdit edit(String key, Map<Field, String> typed) {
    boolean own = key.isEmpty() || own(key).isPresent();
    String minutes = typed.get(Field.MINUTES).strip();
    return new ProcedureEdit(
        key,
        own ? own(key, typed) : null,
        Typing.readList(typed.get(Field.KEYWORDS)),
        Typing.readList(typed.get(Field.ALIASES)),
        minutes.matches("\\d{1,4}") ? Integer.valueOf(minutes) : null,
        typed.get(Field.FAVOURITE).equals(Typing.YES),
        DateWords.read(typed.get(Field.UNTIL)).orElse(null),
        Typing.readLines(typed.get(Field.DOCUMENTS)),
        typed.get(Field.URL).strip());
  }

  private ProcedureEdit.Own own(String key, Map<Field, String> typed) {
    String level = typed.get(Field.LEVEL);
    return new ProcedureEdit.Own(
        own(key).map(LocalProcedure::partner).orElseGet(() -> partner(typed.get(Field.PARTNER))),
        typed.get(Field.LABEL).strip(),
        level.isEmpty() ? Level.SUPPORT : Level.valueOf(level),
        typed.get(Field.SENSITIVE).equals(Typing.YES),
        DateWords.read(typed.get(Field.FROM)).orElse(null));
  }

  /** The code of no partner where the words name none, or several. */
  private String partner(String typed) {
    return partners().one(typed).map(Partner::code).orElse("");
  }

  private NamedPartners partners() {
    return new NamedPartners(desk.catalogue(), desk.duty().today());
  }

  @Override
  public String refusal() {
    return desk.management().refusal();
  }
}
