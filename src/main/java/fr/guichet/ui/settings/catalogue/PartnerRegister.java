package fr.guichet.ui.settings.catalogue;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.PartnerLabel;
import fr.guichet.model.catalogue.site.PartnerEdit;
import fr.guichet.model.catalogue.site.PartnerEdit.Field;
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
import java.util.Set;

/** The partners: the site's own, and what it says over the official ones. */
final class PartnerRegister implements Register<Field> {

  private final Desk desk;

  PartnerRegister(Desk desk) {
    this.desk = desk;
  }

  /** The fields of a partner. */
  static Sheet<Field> sheet() {
    return new Sheet<>(Field.class)
        .text(Field.SIGN, "settings.partner.sign", "settings.partner.sign.hint")
        .text(Field.NAME, "settings.partner.name")
        .text(Field.SYNONYMS, "settings.partner.synonyms", "settings.partner.synonyms.hint")
        .beside()
        .text(Field.FROM, "settings.catalogue.from")
        .text(Field.UNTIL, "settings.catalogue.until", "settings.catalogue.until.hint")
        .below()
        .text(Field.CALLED_FROM, "settings.partner.calledFrom", "settings.partner.calledFrom.hint");
  }

  private Catalogue catalogue() {
    return desk.catalogue();
  }

  private Partner partner(String code) {
    return catalogue().partner(code).orElseThrow();
  }

  private boolean local(String code) {
    return desk.catalogueChanges().catalogue().official().partner(code).isEmpty();
  }

  @Override
  public List<Row> rows() {
    return catalogue().partners().stream().map(this::row).toList();
  }

  private Row row(Partner partner) {
    LocalDate today = desk.duty().today();
    PartnerLabel label = partner.labels().getLast();
    boolean gone = !partner.activeOn(today);
    List<String> said = new ArrayList<>(List.of(label.name()));
    if (local(partner.code())) {
      said.add(text("settings.catalogue.local"));
    }
    if (partner.retired() != null) {
      said.add(text("settings.catalogue.lastDay", DateWords.numbers(partner.retired())));
    }
    String words = partner.code() + " " + String.join(" ", partner.synonyms());
    return new Row(partner.code(), partner.shortSign(today), String.join(" · ", said), words, gone);
  }

  @Override
  public Page<Field> page(String key) {
    return key.isEmpty() ? blank() : page(partner(key));
  }

  private Page<Field> blank() {
    Map<Field, String> values = empty();
    values.put(Field.FROM, DateWords.numbers(desk.duty().today().withDayOfMonth(1)));
    return new Page<>(
        text("settings.partner.new"),
        text("settings.partner.new.about"),
        values,
        Set.of(),
        EnumSet.of(Field.CALLED_FROM, Field.UNTIL));
  }

  private static Map<Field, String> empty() {
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      values.put(field, "");
    }
    return values;
  }

  private Page<Field> page(Partner partner) {
    boolean local = local(partner.code());
    PartnerLabel label = partner.labels().getLast();
    var over = desk.catalogueChanges().catalogue().overlay().partner(partner.code());
    Map<Field, String> values = empty();
    values.put(Field.SIGN, local ? label.sign() : partner.shortSign(LocalDate.MAX));
    values.put(Field.NAME, label.name());
    values.put(Field.SYNONYMS, Typing.list(over.synonyms()));
    values.put(Field.FROM, DateWords.numbers(partner.labels().getFirst().from()));
    values.put(Field.UNTIL, DateWords.numbers(over.until()));
    return new Page<>(
        partner.shortSign(desk.duty().today()),
        about(partner, local),
        values,
        Set.of(),
        local ? Set.of() : EnumSet.of(Field.NAME, Field.FROM, Field.CALLED_FROM));
  }

  private static String about(Partner partner, boolean local) {
    String said =
        text(
            "settings.partner.about",
            partner.labels().getLast().name(),
            text(local ? "settings.catalogue.isLocal" : "settings.catalogue.isOfficial"),
            partner.code());
    return partner.synonyms().isEmpty()
        ? said
        : said + "\n" + text("settings.partner.about.words", String.join(", ", partner.synonyms()));
  }

  // --- keeping

  @Override
  public Map<Field, String> problems(String key, Map<Field, String> typed) {
    Map<Field, String> problems = new EnumMap<>(Field.class);
    for (Field field : List.of(Field.FROM, Field.CALLED_FROM, Field.UNTIL)) {
      if (!typed.get(field).isBlank() && DateWords.read(typed.get(field)).isEmpty()) {
        problems.put(field, text("settings.catalogue.notADay", typed.get(field)));
      }
    }
    desk.catalogueChanges().problems(edit(key, typed)).forEach(problems::putIfAbsent);
    return problems;
  }

  @Override
  public String save(String key, Map<Field, String> typed) {
    return desk.catalogueChanges().save(edit(key, typed));
  }

  private static PartnerEdit edit(String key, Map<Field, String> typed) {
    return new PartnerEdit(
        key,
        typed.get(Field.SIGN).strip(),
        typed.get(Field.NAME).strip(),
        DateWords.read(typed.get(Field.FROM)).orElse(null),
        DateWords.read(typed.get(Field.CALLED_FROM)).orElse(null),
        Typing.readList(typed.get(Field.SYNONYMS)),
        DateWords.read(typed.get(Field.UNTIL)).orElse(null));
  }

  @Override
  public String refusal() {
    return desk.management().refusal();
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public void move(String key, int step) {
    desk.catalogueChanges().move(key, step);
  }
}
