package fr.guichet.ui.followups;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.contact.Person;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.visit.draft.DayWords;
import fr.guichet.ui.kit.field.FieldsForm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** « À rappeler »: a call that was missed; what is typed is kept until it is saved or left. */
final class CallForm {

  private static final List<String> NAMES = List.of("phone", "name", "partner", "day", "note");

  private final FollowUpsModel model;
  private final Runnable done;
  private final FieldsForm form;
  private String agent;
  private String id;

  /**
   * @param done what follows once it is saved or left
   */
  CallForm(FollowUpsModel model, Runnable done) {
    this.model = model;
    this.done = done;
    form = new FieldsForm(text("followUps.ask.callBack"), this::save, this::leave);
    form.add(text("contact.phone"), "");
    form.add(text("contact.name"), "");
    form.add(text("followUps.field.partner"), "").hint(text("followUps.field.partnerHint"));
    form.add(text("followUps.field.day"), text("followUps.today"))
        .hint(text("followUps.field.dayHint"));
    form.add(text("followUps.field.note"), "");
    form.onTyped(this::keep);
  }

  /** The same with what was typed before the program ended. */
  CallForm(FollowUpsModel model, Runnable done, BegunForm begun) {
    this(model, done);
    id = begun.id();
    agent = begun.agent();
    form.fill(NAMES.stream().map(begun::value).toList());
  }

  FieldsForm view() {
    return form;
  }

  private void keep() {
    if (!form.begun()) {
      drop();
      return;
    }
    if (id == null) {
      id = model.desk().begun().nextId();
      agent = model.desk().duty().serving().id();
    }
    Map<String, String> typed = new HashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      typed.put(NAMES.get(i), form.value(i));
    }
    model.keeper().keep(id, new BegunForm(id, agent, Form.CALL_BACK, null, typed));
  }

  private void drop() {
    if (id != null) {
      model.keeper().drop(id);
      id = null;
    }
  }

  private void leave() {
    drop();
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
    if (id != null) {
      model.keeper().forget(id);
    }
    model.callBack(person, partner.orElse(null), day.get(), form.value(4), id, this::leave);
  }
}
