package fr.guichet.ui.followups;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.appointment.AppointmentCheck;
import fr.guichet.model.contact.Person;
import fr.guichet.model.followup.Pending;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.draft.DayWords;
import fr.guichet.ui.kit.field.FormRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The questions of À suivre that fields answer, each as its fields stand before anybody types. */
final class FieldQuestions {

  private static final String DAY = "day";

  private final FollowUpsModel model;
  private final Runnable done;

  /**
   * @param done what follows once one is saved or left
   */
  FieldQuestions(FollowUpsModel model, Runnable done) {
    this.model = model;
    this.done = done;
  }

  /** Another day, and why. */
  KeptFields postponement(Pending of) {
    KeptFields fields =
        new KeptFields(
            text("followUps.ask.putOff"),
            Form.POSTPONEMENT,
            of.followUp().id(),
            model.kept(),
            typed -> putOff(of, typed),
            done);
    day(fields, "+7");
    fields.add(BegunForm.NOTE, text("followUps.field.reason"), "");
    return fields;
  }

  private void putOff(Pending of, KeptFields typed) {
    day(typed).ifPresent(day -> model.putOff(of, day, typed.value(BegunForm.NOTE), typed));
  }

  /** A day, and below it how that is understood. */
  private void day(KeptFields fields, String value) {
    FormRow row = fields.add(DAY, text("followUps.field.day"), value);
    fields.onTyped(DAY, typed -> row.hint(understood(typed)));
  }

  private String understood(String typed) {
    return DayWords.coming(typed, model.desk().duty().today())
        .map(DateWords::longDay)
        .orElse(text("followUps.field.dayHint"));
  }

  /** Empty for what is no day to come, which its field then says. */
  private Optional<LocalDate> day(KeptFields typed) {
    Optional<LocalDate> day = DayWords.coming(typed.value(DAY), model.desk().duty().today());
    if (day.isEmpty()) {
      typed.wrong(DAY, text("followUps.ask.dayWrong"));
    }
    return day;
  }

  /** Whom to tell, and a word about it. */
  KeptFields note(Pending of) {
    Person known = of.person();
    KeptFields fields =
        new KeptFields(
            text("followUps.ask.contact"),
            Form.FOLLOW_UP_NOTE,
            of.followUp().id(),
            model.kept(),
            typed -> annotate(of, typed),
            done);
    fields.add(BegunForm.NAME, text("contact.name"), known.name());
    fields.add(BegunForm.FIRST_NAME, text("contact.firstName"), known.firstName());
    fields.add(BegunForm.PHONE, text("contact.phone"), known.phone());
    fields.add(BegunForm.MAIL, text("contact.mail"), known.mail());
    fields.add(BegunForm.NOTE, text("followUps.field.note"), of.note());
    return fields;
  }

  private void annotate(Pending of, KeptFields typed) {
    String name = typed.value(BegunForm.NAME);
    String firstName = typed.value(BegunForm.FIRST_NAME);
    String phone = typed.value(BegunForm.PHONE);
    String mail = typed.value(BegunForm.MAIL);
    if (right(typed, BegunForm.NAME, new Person(name, "", "", "", ""))
        && right(typed, BegunForm.FIRST_NAME, new Person("", firstName, "", "", ""))
        && right(typed, BegunForm.PHONE, new Person("", "", phone, "", ""))
        && right(typed, BegunForm.MAIL, new Person("", "", "", mail, ""))) {
      Person person = new Person(name, firstName, phone, mail, of.person().actsFor());
      model.annotate(of, person, typed.value(BegunForm.NOTE), typed);
    }
  }

  /** Whether a part of a contact can be kept; else its field says why. */
  private static boolean right(KeptFields typed, String field, Person part) {
    List<String> problems = AppointmentCheck.personProblems(part);
    if (!problems.isEmpty()) {
      typed.wrong(field, problems.getFirst());
    }
    return problems.isEmpty();
  }

  /** « À rappeler »: a call that was missed. */
  KeptFields call() {
    KeptFields fields =
        new KeptFields(
            text("followUps.ask.callBack"),
            Form.CALL_BACK,
            null,
            model.kept(),
            this::callBack,
            done);
    fields.add(BegunForm.PHONE, text("contact.phone"), "");
    fields.add(BegunForm.NAME, text("contact.name"), "");
    fields
        .add(BegunForm.PARTNER, text("followUps.field.partner"), "")
        .hint(text("followUps.field.partnerHint"));
    day(fields, text("followUps.today"));
    fields.add(BegunForm.NOTE, text("followUps.field.note"), "");
    return fields;
  }

  private void callBack(KeptFields typed) {
    String name = typed.value(BegunForm.NAME);
    String phone = typed.value(BegunForm.PHONE);
    if (!right(typed, BegunForm.PHONE, new Person("", "", phone, "", ""))
        || !right(typed, BegunForm.NAME, new Person(name, "", "", "", ""))) {
      return;
    }
    var person = new Person(name, "", phone, "", "");
    if (person.nobody()) {
      typed.wrong(BegunForm.PHONE, text("followUp.problem.nobody"));
      return;
    }
    String sign = typed.value(BegunForm.PARTNER);
    Optional<String> partner = model.partner(sign);
    if (!sign.isEmpty() && partner.isEmpty()) {
      typed.wrong(BegunForm.PARTNER, text("followUps.ask.partnerWrong"));
      return;
    }
    day(typed)
        .ifPresent(
            day ->
                model.callBack(
                    person, partner.orElse(null), day, typed.value(BegunForm.NOTE), typed));
  }
}
