package fr.guichet.ui.followups;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.followup.FollowUps.Ending;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.followup.Pending;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.OrientationReason;
import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.kit.field.FieldsForm;
import fr.guichet.ui.kit.key.KeyStrip;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;

/** What an outcome or a new date asks, one question after the other, each by keys. */
final class Ask {

  private final FollowUpsModel model;
  private final BiConsumer<Node, Pending> show;
  private final Runnable done;

  private final FieldQuestions questions;

  /** What fields ask and keep, null for nothing. */
  private KeptFields open;

  /**
   * @param show takes the question to ask and the promise it is about, null for none
   * @param done nothing is asked any more
   */
  Ask(FollowUpsModel model, BiConsumer<Node, Pending> show, Runnable done) {
    this.model = model;
    this.show = show;
    this.done = done;
    this.questions = new FieldQuestions(model, this::answered);
  }

  /** Ends the selected one with an outcome, asking what that outcome asks. */
  void end(Outcome outcome) {
    model.selected().ifPresent(of -> end(of, outcome));
  }

  private void end(Pending of, Outcome outcome) {
    boolean call = of.callBack();
    switch (outcome) {
      case RESOLVED -> close(of, Ending.resolved());
      case PLANNED_ORIENTATION -> {
        if (!call) {
          orientation(of);
        }
      }
      case REDIRECTED -> {
        if (!call) {
          cause(of, Outcome.REDIRECTED);
        }
      }
      case UNFINISHED -> {
        if (call) {
          close(of, Ending.notReturned());
        } else {
          cause(of, Outcome.UNFINISHED);
        }
      }
      case PENDING -> putOff();
    }
  }

  /** « Usager non revenu ». */
  void notReturned() {
    model.selected().ifPresent(of -> close(of, Ending.notReturned()));
  }

  private void close(Pending of, Ending ending) {
    model.close(of, ending, done);
  }

  private void orientation(Pending of) {
    boolean planned =
        model
            .desk()
            .catalogue()
            .procedure(of.request().procedure())
            .map(Procedure::plannedOrientation)
            .orElse(false);
    if (planned) {
      target(of, new Ending(Outcome.PLANNED_ORIENTATION, null, "", OrientationReason.CATALOGUE));
      return;
    }
    var strip =
        new KeyStrip<OrientationReason>(
            text("followUps.ask.reason"),
            reason -> target(of, new Ending(Outcome.PLANNED_ORIENTATION, null, "", reason)),
            done);
    strip.show(
        Stream.of(OrientationReason.values()).filter(r -> r.digit() > 0).toList(),
        reason -> text("reason." + reason));
    show.accept(strip, of);
  }

  private void cause(Pending of, Outcome outcome) {
    var strip =
        new KeyStrip<Cause>(
            text("followUps.ask.cause"),
            cause -> {
              if (cause == Cause.OTHER && model.otherCausesAsked(of)) {
                otherCause(of, outcome);
              } else {
                caused(of, outcome, cause, "");
              }
            },
            done);
    strip.show(
        Stream.of(Cause.values()).filter(c -> c.digit() > 0).toList(),
        cause -> text("cause." + cause));
    show.accept(strip, of);
  }

  /** Which of those that the site has named. */
  private void otherCause(Pending of, Outcome outcome) {
    var strip =
        new KeyStrip<String>(
            text("counter.ask.PRECISION"), which -> caused(of, outcome, Cause.OTHER, which), done);
    strip.show(model.desk().entryChoices().now().otherCauses(), Function.identity());
    show.accept(strip, of);
  }

  private void caused(Pending of, Outcome outcome, Cause cause, String precision) {
    Ending ending = new Ending(outcome, cause, "", null, precision);
    if (outcome == Outcome.REDIRECTED) {
      target(of, ending);
    } else {
      close(of, ending);
    }
  }

  /** The places of the site by a key each, any other one by its words. */
  private void target(Pending of, Ending ending) {
    var strip =
        new KeyStrip<String>(
            text("followUps.ask.target"),
            where -> {
              if (where.isEmpty()) {
                otherTarget(of, ending);
              } else {
                close(of, ending.to(where));
              }
            },
            done);
    strip.show(
        Stream.concat(model.targets(of).stream(), Stream.of("")).toList(),
        where -> where.isEmpty() ? text("followUps.ask.otherTarget") : where);
    show.accept(strip, of);
  }

  private void otherTarget(Pending of, Ending ending) {
    var form = new FieldsForm[1];
    form[0] =
        new FieldsForm(
            text("followUps.ask.target"),
            () -> {
              if (form[0].value(0).isEmpty()) {
                form[0].wrong(0, text("followUps.ask.targetMissing"));
              } else {
                close(of, ending.to(form[0].value(0)));
              }
            },
            done);
    form[0].add(text("followUps.field.target"), "");
    show.accept(form[0], of);
  }

  /** Another day, and why. */
  void putOff() {
    model.selected().ifPresent(of -> ask(questions.postponement(of).begin(), of));
  }

  /** Whom to tell, and a word about it. */
  void annotate() {
    model.selected().ifPresent(of -> ask(questions.note(of).begin(), of));
  }

  /** « À rappeler ». */
  void callBack() {
    ask(questions.call().begin(), null);
  }

  /**
   * What was begun before, as it stood.
   *
   * @param about what was promised as it is now, null for a call
   */
  void resume(BegunForm begun, Pending about) {
    KeptFields fields =
        switch (begun.form()) {
          case POSTPONEMENT -> questions.postponement(about);
          case FOLLOW_UP_NOTE -> questions.note(about);
          case CALL_BACK -> questions.call();
          case APPOINTMENT, CHANGED_APPOINTMENT, ENROLMENT, COUNTER_DAY, CALENDAR_DAY ->
              throw new IllegalArgumentException(begun.form() + " is not asked here");
        };
    ask(fields.goOn(begun), about);
  }

  private void ask(KeptFields next, Pending of) {
    // One that is begun stays, and the next is not shown
    if (open == null || !open.begun()) {
      open = next;
    }
    show.accept(next.view(), of);
  }

  private void answered() {
    open = null;
    done.run();
  }

  /** What is begun is asked no more, and stays kept. */
  void putAside() {
    if (open != null && open.begun()) {
      open.putAside();
    }
  }
}
