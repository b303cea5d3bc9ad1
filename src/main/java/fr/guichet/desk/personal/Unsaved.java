package fr.guichet.desk.personal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.duty.BegunForms;
import fr.guichet.desk.visit.VisitsInProgress;
import fr.guichet.model.contact.Person;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.Found;
import fr.guichet.model.personal.Found.Matter;
import fr.guichet.model.personal.RetentionPeriod;
import fr.guichet.protection.personal.Retention;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Finds what was typed about somebody and is not saved: forms, and visits in progress. */
final class Unsaved {

  private final BegunForms forms;
  private final VisitsInProgress visits;

  Unsaved(BegunForms forms, VisitsInProgress visits) {
    this.forms = forms;
    this.visits = visits;
  }

  List<Found> find(DSLContext sql, Asked asked) {
    RetentionPeriod period = Retention.period(sql);
    Stream<Found> begun =
        forms.all(sql).stream()
            .filter(kept -> asked.is(kept.form().person()) || asked.isNamedIn(words(kept)))
            .map(kept -> found(kept, period));
    Stream<Found> inProgress =
        visits.kept(sql).stream()
            .filter(kept -> asked.isNamedIn(kept.draft().words()))
            .map(kept -> found(kept, period));
    return Stream.concat(begun, inProgress).toList();
  }

  private static String words(BegunForms.Kept kept) {
    return kept.form().words();
  }

  private static Found found(BegunForms.Kept kept, RetentionPeriod period) {
    BegunForm form = kept.form();
    Person person = form.person();
    String words = person.nobody() ? form.words() : "";
    LocalDate until = period.after(kept.day());
    return new Found(
        person,
        words,
        until,
        List.of(form.id()),
        List.of(matter(kept.day(), text("begun." + form.form()), form.words())));
  }

  private static Found found(VisitsInProgress.Kept kept, RetentionPeriod period) {
    String words = kept.draft().words();
    return new Found(
        Person.NOBODY,
        words,
        period.after(kept.day()),
        List.of(kept.called()),
        List.of(matter(kept.day(), text("person.visitBegun"), words)));
  }

  private static Matter matter(LocalDate day, String what, String words) {
    return new Matter(day, text("person.begun", what), List.of(words));
  }
}
