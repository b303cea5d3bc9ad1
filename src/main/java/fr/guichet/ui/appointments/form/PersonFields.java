package fr.guichet.ui.appointments.form;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.appointment.Booked;
import fr.guichet.model.contact.Person;
import fr.guichet.model.followup.Pending;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.TimeWords;
import fr.guichet.ui.appointments.model.AppointmentWords;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.task.Latest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Who comes, and whether this person is known already. */
final class PersonFields extends VBox {

  private static final int MOST_SHOWN = 4;

  private final AppointmentsModel model;
  private final TextField name = new TextField();
  private final TextField firstName = new TextField();
  private final TextField phone = new TextField();
  private final TextField mail = new TextField();
  private final TextField actsFor = new TextField();
  private final Map<FormText.Field, FormRow> rows = new EnumMap<>(FormText.Field.class);
  private final VBox known = new VBox(4);
  private final Latest<Known> search;
  private Person same = Person.NOBODY;
  private String but;

  /** What the file knows of somebody like this. */
  private record Known(List<Booked> appointments, List<Pending> followUps) {}

  PersonFields(AppointmentsModel model) {
    super(8);
    this.model = model;
    this.search = model.background().latest(this::show);
    name.setId("contact-name");
    known.getStyleClass().add("known-person");
    getChildren()
        .addAll(
            row(FormText.Field.NAME, "contact.name", name).hint(text("contact.name.hint")),
            row(FormText.Field.FIRST_NAME, "contact.firstName", firstName),
            row(FormText.Field.PHONE, "contact.phone", phone),
            known,
            row(FormText.Field.MAIL, "contact.mail", mail),
            row(FormText.Field.ACTS_FOR, "contact.actsFor", actsFor));
    fields().forEach(field -> field.textProperty().subscribe(_ -> typed()));
    show(new Known(List.of(), List.of()));
  }

  private FormRow row(FormText.Field field, String name, TextField typed) {
    var row = new FormRow(text(name), typed);
    rows.put(field, row);
    return row;
  }

  List<TextField> fields() {
    return List.of(name, firstName, phone, mail, actsFor);
  }

  /**
   * @param except id of the appointment in the form, null for a new one
   */
  void show(Person person, String except) {
    but = except;
    name.setText(person.name());
    firstName.setText(person.firstName());
    phone.setText(person.phone());
    mail.setText(person.mail());
    actsFor.setText(person.actsFor());
  }

  Person person() {
    return new Person(
            name.getText(), firstName.getText(), phone.getText(), mail.getText(), actsFor.getText())
        .withReadPhone();
  }

  Map<FormText.Field, FormRow> rows() {
    return rows;
  }

  private void typed() {
    Person person = person();
    search.run(
        () ->
            new Known(
                model.desk().appointments().ofPerson(person).stream()
                    .filter(b -> !b.id().equals(but))
                    .toList(),
                model.desk().followUps().ofPerson(person)));
  }

  private void show(Known found) {
    List<String> lines = new ArrayList<>();
    found.appointments().stream().limit(MOST_SHOWN).forEach(b -> lines.add(line(b)));
    found.followUps().stream().limit(MOST_SHOWN).forEach(p -> lines.add(line(p)));
    known.getChildren().clear();
    Shown.show(known, !lines.isEmpty());
    if (lines.isEmpty()) {
      same = Person.NOBODY;
      return;
    }
    same =
        found.appointments().isEmpty()
            ? found.followUps().getFirst().person()
            : found.appointments().getFirst().person();
    var title = new Label(text("contact.known", AppointmentWords.person(same, model.discreet())));
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    known.getChildren().add(title);
    for (String line : lines) {
      var label = new Label(line);
      label.getStyleClass().add("small");
      label.setWrapText(true);
      known.getChildren().add(label);
    }
    if (!same.equals(person())) {
      Button take = KeyCap.button(text("contact.same"), "Alt+P", this::takeSame);
      take.getStyleClass().addAll("rounded", "compact");
      known.getChildren().add(take);
    }
  }

  private String line(Booked booked) {
    return TimeWords.dayAndTime(booked.slot().day(), booked.slot().from())
        + ", "
        + model.words().sign(booked)
        + ", "
        + AppointmentWords.status(booked.appointment().status());
  }

  private String line(Pending pending) {
    String sign =
        pending.partner().isEmpty()
            ? text("contact.callBack")
            : model.desk().catalogue().sign(pending.partner(), model.desk().duty().today());
    return pending.followUp().promisedDay() == null
        ? text("contact.followUpOpen", sign)
        : text("contact.followUp", sign, DateWords.shortDay(pending.followUp().promisedDay()));
  }

  /** The fields say what is known of that person; what is typed beyond it stays. */
  void takeSame() {
    if (same.nobody()) {
      return;
    }
    Person typed = person();
    show(
        new Person(
            same.name().isEmpty() ? typed.name() : same.name(),
            same.firstName().isEmpty() ? typed.firstName() : same.firstName(),
            same.phone().isEmpty() ? typed.phone() : same.phone(),
            same.mail().isEmpty() ? typed.mail() : same.mail(),
            same.actsFor().isEmpty() ? typed.actsFor() : same.actsFor()),
        but);
  }
}
