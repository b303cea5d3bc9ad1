package fr.guichet.ui.followups;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.followup.FollowUps.Ending;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.contact.Person;
import fr.guichet.model.followup.Pending;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.draft.DayWords;
import fr.guichet.ui.kit.field.FieldsForm;
import fr.guichet.ui.kit.key.KeyStrip;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;

/** What an outcome or a new date asks, one question after the other, each by keys. */
final class Ask {

  private final FollowUpsModel model;
  private final Consumer<Node> show;
  private final Runnable done;

  /**
   * @param show takes the question to ask
   * @param done nothing is asked any more
   */
  Ask(FollowUpsModel model, Consumer<Node> show, Runnable done) {
    this.model = model;
    this.show = show;
    this.done = done;
  }

  /** Ends the selected one with an outcome, asking what that outcome asks. */
  void end(Outcome outcome) {
    Optional<Pending> selected = model.selected();
    if (selected.isEmpty()) {
      return;
    }
    boolean call = selected.get().callBack();
    switch (outcome) {
      case RESOLVED -> close(Ending.resolved());
      case PLANNED_ORIENTATION -> {
        if (!call) {
          orientation(selected.get());
        }
      }
      case REDIRECTED -> {
        if (!call) {
          cause(Outcome.REDIRECTED);
        }
      }
      case UNFINISHED -> {
        if (call) {
          close(Ending.notReturned());
        } else {
          cause(Outcome.UNFINISHED);
        }
      }
      case PENDING -> putOff();
    }
  }

  /** « Usager non revenu ». */
  void notReturned() {
    close(Ending.notReturned());
  }

  private void close(Ending ending) {
    model.close(ending, done);
  }

  private void orientation(Pending pending) {
    boolean planned =
        model
            .desk()
            .catalogue()
            .procedure(pending.request().procedure())
            .map(Procedure::plannedOrientation)
            .orElse(false);
    if (planned) {
      target(new Ending(Outcome.PLANNED_ORIENTATION, null, "", OrientationReason.CATALOGUE));
      return;
    }
    var strip =
        new KeyStrip<OrientationReason>(
            text("followUps.ask.reason"),
            reason -> target(new Ending(Outcome.PLANNED_ORIENTATION, null, "", reason)),
            done);
    strip.show(
        Stream.of(OrientationReason.values()).filter(r -> r.digit() > 0).toList(),
        reason -> text("reason." + reason));
    show.accept(strip);
  }

  private void cause(Outcome outcome) {
    var strip =
        new KeyStrip<Cause>(
            text("followUps.ask.cause"),
            cause -> {
              if (cause == Cause.OTHER && model.otherCausesAsked()) {
                otherCause(outcome);
              } else {
                caused(outcome, cause, "");
              }
            },
            done);
    strip.show(
        Stream.of(Cause.values()).filter(c -> c.digit() > 0).toList(),
        cause -> text("cause." + cause));
    show.accept(strip);
  }

  /** Which of those that the site has named. */
  private void otherCause(Outcome outcome) {
    var strip =
        new KeyStrip<String>(
            text("counter.ask.PRECISION"), which -> caused(outcome, Cause.OTHER, which), done);
    strip.show(model.desk().entryChoices().now().otherCauses(), Function.identity());
    show.accept(strip);
  }

  private void caused(Outcome outcome, Cause cause, String precision) {
    Ending ending = new Ending(outcome, cause, "", null, precision);
    if (outcome == Outcome.REDIRECTED) {
      target(ending);
    } else {
      close(ending);
    }
  }

  /** The places of the site by a key each, any other one by its words. */
  private void target(Ending ending) {
    var strip =
        new KeyStrip<String>(
            text("followUps.ask.target"),
            where -> {
              if (where.isEmpty()) {
                otherTarget(ending);
              } else {
                close(ending.to(where));
              }
            },
            done);
    strip.show(
        Stream.concat(model.targets().stream(), Stream.of("")).toList(),
        where -> where.isEmpty() ? text("followUps.ask.otherTarget") : where);
    show.accept(strip);
  }

  private void otherTarget(Ending ending) {
    var form = new FieldsForm[1];
    form[0] =
        new FieldsForm(
            text("followUps.ask.target"),
            () -> {
              if (form[0].value(0).isEmpty()) {
                form[0].wrong(0, text("followUps.ask.targetMissing"));
              } else {
                close(ending.to(form[0].value(0)));
              }
            },
            done);
    form[0].add(text("followUps.field.target"), "");
    show.accept(form[0]);
  }

  /** Another day, and why. */
  void putOff() {
    if (model.selected().isEmpty()) {
      return;
    }
    var form = new FieldsForm[1];
    form[0] =
        new FieldsForm(
            text("followUps.ask.putOff"),
            () -> day(form[0], 0).ifPresent(day -> model.putOff(day, form[0].value(1), done)),
            done);
    form[0].add(text("followUps.field.day"), "+7").hint(text("followUps.field.dayHint"));
    form[0].add(text("followUps.field.reason"), "");
    show.accept(form[0]);
  }

  private Optional<LocalDate> day(FieldsForm form, int field) {
    Optional<LocalDate> day = DayWords.coming(form.value(field), model.desk().duty().today());
    if (day.isEmpty()) {
      form.wrong(field, text("followUps.ask.dayWrong"));
    }
    return day;
  }

  /** Whom to tell, and a word about it. */
  void annotate() {
    model
        .selected()
        .ifPresent(
            pending -> {
              Person known = pending.person();
              var form = new FieldsForm[1];
              form[0] =
                  new FieldsForm(
                      text("followUps.ask.contact"),
                      () ->
                          model.annotate(
                              new Person(
                                  form[0].value(0),
                                  form[0].value(1),
                                  form[0].value(2),
                                  form[0].value(3),
                                  known.actsFor()),
                              form[0].value(4),
                              done),
                      done);
              form[0].add(text("contact.name"), known.name());
              form[0].add(text("contact.firstName"), known.firstName());
              form[0].add(text("contact.phone"), known.phone());
              form[0].add(text("contact.mail"), known.mail());
              form[0].add(text("followUps.field.note"), pending.note());
              show.accept(form[0]);
            });
  }

  /** « À rappeler ». */
  void callBack() {
    var form = new FieldsForm[1];
    form[0] = new FieldsForm(text("followUps.ask.callBack"), () -> keepCall(form[0]), done);
    form[0].add(text("contact.phone"), "");
    form[0].add(text("contact.name"), "");
    form[0].add(text("followUps.field.partner"), "").hint(text("followUps.field.partnerHint"));
    form[0]
        .add(text("followUps.field.day"), text("followUps.today"))
        .hint(text("followUps.field.dayHint"));
    form[0].add(text("followUps.field.note"), "");
    show.accept(form[0]);
  }

  private void keepCall(FieldsForm form) {
    String sign = form.value(2);
    Optional<String> partner = model.partner(sign);
    if (!sign.isEmpty() && partner.isEmpty()) {
      form.wrong(2, text("followUps.ask.partnerWrong"));
      return;
    }
    var person = new Person(form.value(1), "", form.value(0), "", "");
    day(form, 3)
        .ifPresent(day -> model.callBack(person, partner.orElse(null), day, form.value(4), done));
  }
}
