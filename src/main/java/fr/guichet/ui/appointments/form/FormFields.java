package fr.guichet.ui.appointments.form;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Repeat.Every;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.ui.appointments.model.AppointmentWords;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.field.Segmented;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/**
 * The fields of an appointment in the order in which it is told, those that its kind has: when, how
 * long, with whom, what for, name, phone.
 */
final class FormFields extends VBox {

  private final AppointmentsModel model;
  private final Runnable changed;
  private final Segmented<Kind> kind = new Segmented<>(text("appointments.form.kind"));
  private final TimeFields time;
  private final AgentField agent;
  private final MatterField matter;
  private final HostFields host = new HostFields();
  private final PersonFields person;
  private final TextField note = new TextField();
  private final Segmented<Reach> reach = new Segmented<>(text("appointments.form.reach"));
  private final ChoiceRow kindRow = new ChoiceRow(text("appointments.form.kind"), kind);
  private final ChoiceRow reachRow = new ChoiceRow(text("appointments.form.reach"), reach);
  private final Map<FormText.Field, FormRow> rows = new EnumMap<>(FormText.Field.class);
  private final FieldChain chain;

  /** What they are over, null while nothing is open. */
  private AppointmentDraft base;

  private boolean showing;

  /**
   * @param changed told when something else is typed or chosen
   * @param end what Enter does in the last one
   */
  FormFields(AppointmentsModel model, Runnable changed, Runnable end) {
    super(8);
    this.model = model;
    this.changed = changed;
    time = new TimeFields(model.background());
    agent = new AgentField(model);
    person = new PersonFields(model);
    matter = new MatterField(model, () -> base.slot().day(), this::matterChosen);
    chain = new FieldChain(order(), end);
    getChildren()
        .addAll(
            kindRow,
            time,
            agent.row(),
            matter.pick(),
            host,
            person,
            new FormRow(text("appointments.form.note"), note),
            reachRow);
    setPadding(new Insets(0, 14, 4, 2));
    rows.put(FormText.Field.MATTER, matter.pick().row());
    Stream.of(time.rows(), host.rows(), person.rows()).forEach(rows::putAll);
    listen();
  }

  private List<Node> order() {
    List<Node> order = new ArrayList<>(time.fields());
    order.addAll(List.of(agent.choice(), matter.field()));
    order.addAll(host.fields());
    order.addAll(person.fields());
    order.add(note);
    return order;
  }

  private void listen() {
    kind.choices(List.of(Kind.APPOINTMENT, Kind.PERMANENCE, Kind.WORKSHOP), AppointmentWords::kind);
    reach.choices(List.of(Reach.values()), each -> text("appointments.reach." + each));
    kind.value().subscribe(_ -> arrange());
    host.choice().value().subscribe(_ -> arrange());
    agent.choice().value().subscribe(_ -> reread());
    time.onChange(this::reread);
    texts().forEach(field -> field.textProperty().subscribe(_ -> changed()));
    List.of(kind, agent.choice(), host.choice(), reach)
        .forEach(choice -> choice.value().subscribe(_ -> changed()));
  }

  private Stream<TextField> texts() {
    return Stream.of(time.fields(), List.of(matter.field(), note), host.fields(), person.fields())
        .flatMap(List::stream);
  }

  private void changed() {
    if (!showing && base != null) {
      changed.run();
    }
  }

  // --- what is in them

  /**
   * @param series what is changed, null for what is new
   */
  void show(AppointmentDraft from, Booked series) {
    showing = true;
    base = from;
    Shown.show(reachRow, series != null && series.appointment().series() != null);
    reach.value().set(Reach.THIS_ONE);
    kind.value().set(from.kind());
    time.show(from.slot());
    agent.show(from);
    matter.show(Matter.of(model.desk(), from.partner(), from.procedure(), from.slot().day()));
    host.show(from);
    note.setText(from.note());
    person.show(from.person(), from.id());
    showErrors(Map.of());
    showing = false;
    arrange();
  }

  /**
   * As they stood, of what is shown already.
   *
   * @param every null for once
   */
  void resume(BegunForm begun, Every every, Reach far) {
    showing = true;
    time.show(begun.value(FormText.WHEN), begun.value(FormText.MINUTES));
    matter.show(matter.chosen(), begun.value(BegunForm.SOUGHT));
    host.resume(begun, every);
    reach.value().set(far);
    showing = false;
    arrange();
  }

  /** Another time; all else stays. */
  void at(Slot slot, String who) {
    time.show(slot);
    if (who != null) {
      agent.choose(who);
    }
  }

  /** Nothing is open any more; what stands in them may stay. */
  void close() {
    base = null;
  }

  /** The same, and nothing stands in them. */
  void empty() {
    close();
    showing = true;
    matter.show(Matter.NONE);
    texts().forEach(TextField::clear);
    showErrors(Map.of());
    showing = false;
  }

  /** What they are over, null while nothing is open. */
  AppointmentDraft base() {
    return base;
  }

  Reach reach() {
    return reach.value().get();
  }

  /** Something that is new is begun by what it is for or whom, not by when. */
  boolean filledIn() {
    return !host.title().isBlank()
        || Stream.concat(Stream.of(matter.field(), note), person.fields().stream())
            .anyMatch(field -> !field.getText().isBlank());
  }

  FormText typed() {
    return new FormText(
        base,
        base.kind() == Kind.ENROLMENT ? Kind.ENROLMENT : kind.value().get(),
        time.when(),
        time.minutes(),
        agent.chosen(),
        matter.chosen(),
        matter.sought(),
        host.title(),
        person.person(),
        note.getText(),
        host.places(),
        host.every(),
        host.until());
  }

  FormText.Reading read() {
    return typed().read(model.desk().duty().today());
  }

  // --- which there are, and what is said under them

  private void arrange() {
    if (showing || base == null) {
      return;
    }
    Kind now = kind.value().get();
    boolean hosts = hosts(now);
    if (hosts != hosts(base.kind())) {
      base = base.withKind(now);
      if (hosts && base.id() == null) {
        base = base.withAgent(now == Kind.WORKSHOP ? agent.chosen() : null);
      } else if (base.agent() == null) {
        base = base.withAgent(model.desk().duty().serving().id());
      }
      agent.show(base);
    }
    Shown.show(kindRow, base.id() == null && base.kind() != Kind.ENROLMENT);
    Shown.show(agent.row(), base.kind() != Kind.ENROLMENT);
    Shown.show(host, hosts);
    Shown.show(person, !hosts);
    host.arrange(base.id() == null, enrolled());
    reread();
  }

  private static boolean hosts(Kind kind) {
    return kind == Kind.PERMANENCE || kind == Kind.WORKSHOP;
  }

  /** The names of those in the permanence that is changed; known where it is selected too. */
  private List<String> enrolled() {
    boolean known =
        base.id() != null && model.selected().filter(at -> at.id().equals(base.id())).isPresent();
    return !known
        ? List.of()
        : model.enrolled().stream()
            .map(place -> AppointmentWords.person(place.person(), model.discreet()))
            .map(who -> who.isEmpty() ? text("appointments.someone") : who)
            .toList();
  }

  /** Says how the time is understood, and what is unusual about it. */
  private void reread() {
    if (showing || base == null) {
      return;
    }
    FormText.Reading reading = read();
    Slot slot = reading.slot();
    if (slot == null) {
      time.wrong(reading.errors());
      return;
    }
    String who = agent.chosen();
    AppointmentDraft draft = base.with(d -> d.slot(slot).agent(who));
    time.understood(slot, reading.errors(), () -> model.desk().appointments().warnings(draft));
  }

  void showErrors(Map<FormText.Field, String> errors) {
    rows.forEach((field, row) -> row.error(errors.getOrDefault(field, "")));
  }

  // --- the focus

  void focusFirst() {
    TextField when = time.fields().getFirst();
    when.requestFocus();
    when.selectAll();
  }

  void focusName() {
    person.fields().getFirst().requestFocus();
  }

  void focus(FormText.Field wrong) {
    rows.get(wrong).focusField();
  }

  /** Enter goes on from there, and saves at the end. */
  void next(Node from) {
    chain.next(from);
  }

  private void matterChosen() {
    chain.next(matter.field());
  }

  /** The person who is known already is the one who comes. */
  void takeSame() {
    person.takeSame();
  }
}
