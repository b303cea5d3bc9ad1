package fr.guichet.ui.followups;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.contact.Person;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.visit.draft.DayWords;
import fr.guichet.ui.kit.field.FieldsForm;
import fr.guichet.ui.kit.task.KeptForm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** « À rappeler »: a call that was missed; what is typed is kept until it is saved or left. */
final class CallForm {

  private static final List<String> NAMES =
      List.of(BegunForm.PHONE, BegunForm.NAME, BegunForm.PARTNER, "day", BegunForm.NOTE);

  private final FollowUpsModel model;
  private final Runnable done;
  private final FieldsForm form;
  private final KeptForm kept;

  /**
   * @param done what follows once it is saved or left
   */
  CallForm(FollowUpsModel model, Runnable done) {
    this(model, done, Optional.empty());
  }

  /** The same with what was typed before. */
  CallForm(FollowUpsModel model, Runnable done, BegunForm begun) {
    this(model, done, Optional.of(begun));
  }

  private CallForm(FollowUpsModel model, Runnable done, Optional<BegunForm> begun) {
    this.model = model;
    this.done = done;
    form = new FieldsForm(text("followUps.ask.callBack"), this::save, this::leave);
    form.add(text("contact.phone"), "");
    form.add(text("contact.name"), "");
    form.add(text("followUps.field.partner"), "").hint(text("followUps.field.partnerHint"));
    form.add(text("followUps.field.day"), text("followUps.today"))
        .hint(text("followUps.field.dayHint"));
    form.add(text("followUps.field.note"), "");
    kept = model.kept();
    begun.ifPresent(this::goOn);
    form.onTyped(this::keep);
  }

  private void goOn(BegunForm begun) {
    kept.goOn(begun);
    form.fill(NAMES.stream().map(begun::value).toList());
  }

  FieldsForm view() {
    return form;
  }

  private void keep() {
    if (!form.begun()) {
      kept.drop();
      return;
    }
    Map<String, String> typed = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      typed.put(NAMES.get(i), form.value(i));
    }
    kept.keep(Form.CALL_BACK, null, typed);
  }

  /** Whether something was typed that is not saved. */
  boolean begun() {
    return form.begun();
  }

  /** It is left, and what is kept of it stays kept. */
  void putAside() {
    kept.putAside();
    done.run();
  }

  private void leave() {
    kept.drop();
    done.run();
  }

  private void save() {
    var person = new Person(form.value(1), "", form.value(0), "", "");
    if (!Ask.right(form, 0, new Person("", "", form.value(0), "", ""))
        || !Ask.right(form, 1, new Person(form.value(1), "", "", "", ""))) {
      return;
    }
    if (person.nobody()) {
      form.wrong(0, text("followUp.problem.nobody"));
      return;
    }
    String sign = form.value(2);
    Optional<String> partner = model.partner(sign);
    if (!sign.isEmpty() && partner.isEmpty()) {
      form.wrong(2, text("followUps.ask.partnerWrong"));
      return;
    }
    Optional<LocalDate> day = DayWords.coming(form.value(3), model.desk().duty().today());
    if (day.isEmpty()) {
      form.wrong(3, text("followUps.ask.dayWrong"));
      return;
    }
    kept.forget();
    model.callBack(
        person, partner.orElse(null), day.get(), form.value(4), kept.id(), this::leave, this::keep);
  }
}
