package fr.guichet.ui.counter;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.desk.catalogue.SiteWords;
import fr.guichet.model.catalogue.Bundle;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.catalogue.search.Suggestion;
import fr.guichet.model.catalogue.site.ProcedureNote;
import fr.guichet.model.site.Referent;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.field.FieldsForm;
import fr.guichet.ui.kit.key.KeyStrip;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** « Fiches du site »: référents, what to bring, links and bouquets, changed by keys. */
final class SiteWordsBox {

  private static final double WIDTH = 560;

  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final Overlay overlay;
  private Runnable close = () -> {};

  SiteWordsBox(Desk desk, Background background, Messages messages, Overlay overlay) {
    this.desk = desk;
    this.background = background;
    this.messages = messages;
    this.overlay = overlay;
  }

  private record Choice(String words, Runnable work) {}

  /** What can be changed, about the procedure in question if there is one. */
  void open(Optional<Procedure> subject) {
    List<Choice> choices = new ArrayList<>();
    subject.ifPresent(
        procedure -> {
          String sign = sign(procedure.partner());
          desk.siteWords()
              .referents(procedure.partner())
              .forEach(
                  r ->
                      choices.add(
                          new Choice(
                              text("siteWords.referent", sign, r.service()), () -> edit(r))));
          choices.add(
              new Choice(text("siteWords.addReferent", sign), () -> add(procedure.partner())));
          choices.add(new Choice(text("siteWords.documents"), () -> documents(procedure)));
        });
    desk.siteWords()
        .bundles()
        .forEach(b -> choices.add(new Choice(text("siteWords.bundle", b.name()), () -> bundle(b))));
    choices.add(new Choice(text("siteWords.addBundle"), () -> bundle(new Bundle("…", List.of()))));
    var strip =
        new KeyStrip<Choice>(
            text("siteWords.which"),
            choice -> {
              close.run();
              choice.work().run();
            },
            () -> close.run());
    strip.show(choices, Choice::words);
    strip.getStyleClass().remove("card");
    show(strip);
  }

  private String sign(String partner) {
    return desk.catalogue()
        .partner(partner)
        .map(p -> p.shortSign(desk.duty().today()))
        .orElse(partner);
  }

  private void show(Node content) {
    var title = new Label(text("siteWords.title"));
    title.getStyleClass().add("h2");
    var box = new VBox(12, title, content);
    box.setPrefWidth(WIDTH);
    close = overlay.open(box, content, () -> {});
    if (content instanceof FieldsForm form) {
      form.focus();
    }
  }

  /** A référent was chosen under the field: its number is ready to be pasted. */
  void copy(Referent referent) {
    String value = referent.phone().isEmpty() ? referent.mail() : referent.phone();
    var content = new ClipboardContent();
    content.putString(value);
    Clipboard.getSystemClipboard().setContent(content);
    String rest =
        Stream.of(referent.mail(), referent.hours(), referent.note())
            .filter(part -> !part.isEmpty() && !part.equals(value))
            .collect(Collectors.joining(" · "));
    messages.done(text("siteWords.copied", referent.service(), value, rest));
  }

  /** A new référent of a partner. */
  void add(String partner) {
    edit(new Referent(desk.duty().nextId(), partner, "…", "", "", "", ""));
  }

  private void edit(Referent referent) {
    var form = new FieldsForm[1];
    String service = referent.service().equals("…") ? "" : referent.service();
    form[0] =
        new FieldsForm(
            text("siteWords.referentOf", sign(referent.partner())),
            () -> keepReferent(form[0], referent),
            () -> close.run());
    form[0].add(text("siteWords.field.service"), service);
    form[0].add(text("contact.phone"), referent.phone());
    form[0].add(text("contact.mail"), referent.mail());
    form[0].add(text("siteWords.field.hours"), referent.hours());
    form[0].add(text("siteWords.field.note"), referent.note());
    show(form[0]);
  }

  private void keepReferent(FieldsForm form, Referent referent) {
    if (form.value(0).isEmpty()) {
      form.wrong(0, text("siteWords.serviceMissing"));
      return;
    }
    var typed =
        new Referent(
            referent.id(),
            referent.partner(),
            form.value(0),
            form.value(1),
            form.value(2),
            form.value(3),
            form.value(4));
    keep(words -> words.save(typed));
  }

  private interface Keeping {
    void in(SiteWords words);
  }

  /** The box closes once it is on the disk: a refusal keeps what was typed. */
  private void keep(Keeping work) {
    Runnable leave = close;
    background.run(
        () -> {
          work.in(desk.siteWords());
          return text("siteWords.kept");
        },
        done -> {
          leave.run();
          messages.done(done);
        },
        messages::trouble);
  }

  private void documents(Procedure procedure) {
    var form = new FieldsForm[1];
    form[0] =
        new FieldsForm(
            procedure.label(),
            () ->
                keep(
                    words ->
                        words.save(
                            new ProcedureNote(
                                procedure.code(),
                                list(form[0].value(0), ";", Function.identity()),
                                form[0].value(1)))),
            () -> close.run());
    String now = String.join(" ; ", desk.siteWords().documents(procedure));
    form[0].add(text("siteWords.field.documents"), now).hint(text("siteWords.hint.documents"));
    form[0].add(text("siteWords.field.url"), desk.siteWords().url(procedure));
    show(form[0]);
  }

  private static List<String> list(String typed, String separator, Function<String, String> read) {
    return Stream.of(typed.split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(read)
        .toList();
  }

  private void bundle(Bundle bundle) {
    var form = new FieldsForm[1];
    String name = bundle.name().equals("…") ? "" : bundle.name();
    form[0] =
        new FieldsForm(text("siteWords.bundleTitle"), () -> keepBundle(form[0]), () -> close.run());
    form[0].add(text("siteWords.field.name"), name);
    String now =
        bundle.procedures().stream()
            .map(desk.catalogue()::label)
            .collect(Collectors.joining(" ; "));
    form[0].add(text("siteWords.field.procedures"), now).hint(text("siteWords.hint.procedures"));
    show(form[0]);
  }

  private void keepBundle(FieldsForm form) {
    if (form.value(0).isEmpty()) {
      form.wrong(0, text("siteWords.nameMissing"));
      return;
    }
    List<String> typed = list(form.value(1), ";", Function.identity());
    List<Optional<Procedure>> found = typed.stream().map(this::procedure).toList();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isEmpty()) {
        form.wrong(1, text("siteWords.procedureUnknown", typed.get(i)));
        return;
      }
    }
    List<String> codes = found.stream().map(p -> p.orElseThrow().code()).distinct().toList();
    keep(words -> words.save(new Bundle(form.value(0), codes)));
  }

  /** By its label, else by what the search finds first. */
  private Optional<Procedure> procedure(String words) {
    return desk.catalogue().procedures().stream()
        .filter(procedure -> procedure.label().equalsIgnoreCase(words))
        .findFirst()
        .or(
            () ->
                desk.lookup().suggestions(words, desk.duty().today()).stream()
                    .filter(found -> found.precision().isEmpty())
                    .map(Suggestion::procedure)
                    .findFirst());
  }
}
