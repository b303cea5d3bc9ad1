package fr.guichet.ui.appointments.form;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Repeat.Every;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.site.Agent;
import fr.guichet.ui.appointments.model.AppointmentWords;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.FollowFocus;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.field.PickField;
import fr.guichet.ui.kit.field.Segmented;
import fr.guichet.ui.kit.key.TakesKeys;
import fr.guichet.ui.kit.task.KeptForm;
import fr.guichet.ui.kit.task.Latest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * An appointment in the order in which it is told: when, how long, with whom, what for, name,
 * phone. Enter goes on and saves at the end; what was typed stays until it is saved.
 */
public final class AppointmentForm extends VBox implements TakesKeys {

  private static final double WIDTH = 372;

  private final AppointmentsModel model;
  private final Runnable closed;
  private final Runnable clear;
  private final KeptForm kept;
  private final Label title = new Label();
  private final Segmented<Kind> kind = new Segmented<>(text("appointments.form.kind"));
  private final TimeFields time;
  private final Segmented<String> agent = new Segmented<>(text("appointments.form.agent"));
  private final PickField<Matter> matter;
  private final TextField note = new TextField();
  private final Segmented<Reach> reach = new Segmented<>(text("appointments.form.reach"));
  private final PersonFields person;
  private final HostFields host = new HostFields();
  private final ChoiceRow agentRow = new ChoiceRow(text("appointments.form.agent"), agent);
  private final ChoiceRow kindRow = new ChoiceRow(text("appointments.form.kind"), kind);
  private final ChoiceRow reachRow = new ChoiceRow(text("appointments.form.reach"), reach);
  private final FieldChain chain;
  private final Latest<List<Matter>> search;
  private AppointmentDraft base;

  /** What stood in the fields when it was opened. */
  private Map<String, String> opened = Map.of();

  private Matter picked = Matter.NONE;
  private boolean showing;
  private boolean saving;

  /** Whether the window still says why it was not saved. */
  private boolean told;

  /**
   * @param clear begins anew, null where there is nothing to begin
   */
  public AppointmentForm(AppointmentsModel model, Runnable closed, Runnable clear) {
    super(8);
    this.clear = clear;
    this.model = model;
    this.closed = closed;
    kept = model.kept();
    time = new TimeFields(model.background());
    person = new PersonFields(model);
    matter = new PickField<>(text("appointments.form.matter"), Matter::words, this::pick);
    search = model.background().latest(matter::suggest);
    chain = chain();
    lay();
    listen();
  }

  private void lay() {
    getStyleClass().addAll("card", "appointment-form");
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    title.getStyleClass().add("h2");
    getChildren().addAll(title, fields(), buttons());
  }

  private ScrollPane fields() {
    var fields =
        new VBox(
            8,
            kindRow,
            time,
            agentRow,
            matter,
            host,
            person,
            new FormRow(text("appointments.form.note"), note),
            reachRow);
    fields.setPadding(new Insets(0, 14, 4, 2));
    var scroll = new ScrollPane(fields);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    FollowFocus.watch(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private FlowPane buttons() {
    Button keep =
        KeyCap.button(
            text("appointments.form.keep"), text("appointments.form.keepKey"), this::save);
    keep.getStyleClass().add("primary");
    Button leave = KeyCap.button(text("day.leave"), text("key.escape"), closed);
    var buttons = new FlowPane(8, 8, keep, leave);
    if (clear != null) {
      buttons.getChildren().add(KeyCap.button(text("appointments.form.clear"), "Alt+V", clear));
    }
    return buttons;
  }

  private void listen() {
    kind.choices(List.of(Kind.APPOINTMENT, Kind.PERMANENCE, Kind.WORKSHOP), AppointmentWords::kind);
    reach.choices(List.of(Reach.values()), each -> text("appointments.reach." + each));
    kind.value().subscribe(_ -> arrange());
    host.choice().value().subscribe(_ -> arrange());
    agent.value().subscribe(_ -> reread());
    time.onChange(this::reread);
    matter.field().textProperty().subscribe(this::matterTyped);
    textFields().forEach(field -> field.textProperty().subscribe(_ -> keep()));
    List.of(kind, agent, host.choice(), reach)
        .forEach(choice -> choice.value().subscribe(_ -> keep()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::left);
  }

  private Stream<TextField> textFields() {
    return Stream.of(time.fields(), List.of(matter.field(), note), host.fields(), person.fields())
        .flatMap(List::stream);
  }

  /** Opens the form; {@code from} may be half filled in. What was typed before is given up. */
  public void open(AppointmentDraft from, Booked series) {
    giveUp();
    show(from, series);
    opened = values();
  }

  /**
   * Opens it as it stood; nothing is written by it.
   *
   * @throws RuntimeException for what cannot be read; the form stays as it is
   */
  public void open(AppointmentDraft from, Booked series, BegunForm begun) {
    AppointmentDraft typed = FormText.typed(from, begun);
    Every every = FormText.every(begun);
    Reach far = Reach.valueOf(begun.value(FormText.REACH));
    open(from, series);
    show(typed, series);
    showing = true;
    time.show(begun.value(FormText.WHEN), begun.value(FormText.MINUTES));
    matter.field().setText(begun.value(BegunForm.SOUGHT));
    host.resume(begun, every);
    reach.value().set(far);
    showing = false;
    arrange();
    kept.goOn(begun);
  }

  private void show(AppointmentDraft from, Booked series) {
    showing = true;
    base = from;
    title.setText(titleOf(from));
    Shown.show(reachRow, series != null && series.appointment().series() != null);
    reach.value().set(Reach.THIS_ONE);
    kind.value().set(from.kind());
    time.show(from.slot());
    agents(from);
    picked = Matter.of(model.desk(), from.partner(), from.procedure(), from.slot().day());
    matter.field().setText(picked.words());
    matter.suggest(List.of());
    host.show(from);
    note.setText(from.note());
    person.show(from.person(), from.id());
    showErrors(Map.of());
    showing = false;
    arrange();
  }

  private String titleOf(AppointmentDraft from) {
    if (from.id() != null) {
      return text("appointments.form.change");
    }
    return text(
        from.kind() == Kind.ENROLMENT ? "appointments.form.enrol" : "appointments.form.new");
  }

  private void agents(AppointmentDraft from) {
    List<String> ids = new ArrayList<>(model.agents().stream().map(Agent::id).toList());
    if (from.agent() != null && !ids.contains(from.agent())) {
      ids.add(from.agent());
    }
    if (from.kind() != Kind.APPOINTMENT) {
      ids.add("");
    }
    agent.choices(
        ids,
        id ->
            id.isEmpty()
                ? text("appointments.form.nobody")
                : model.desk().duty().agentName(id).split(" ")[0]);
    agent.value().set(from.agent() == null ? "" : from.agent());
  }

  /** Which fields there are. */
  private void arrange() {
    if (showing || base == null) {
      return;
    }
    Kind now = kind.value().get();
    boolean hosts = now == Kind.PERMANENCE || now == Kind.WORKSHOP;
    if (hosts != (base.kind() == Kind.PERMANENCE || base.kind() == Kind.WORKSHOP)) {
      base = base.withKind(now);
      if (hosts && base.id() == null) {
        base = base.withAgent(now == Kind.WORKSHOP ? agent.value().get() : null);
      } else if (base.agent() == null) {
        base = base.withAgent(model.desk().duty().serving().id());
      }
      agents(base);
    }
    Shown.show(kindRow, base.id() == null && base.kind() != Kind.ENROLMENT);
    Shown.show(agentRow, base.kind() != Kind.ENROLMENT);
    Shown.show(host, hosts);
    Shown.show(person, !hosts);
    host.arrange(base.id() == null, enrolled());
    reread();
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

  /** What is typed is on the disk from now on; nothing is, where all is as it was. */
  private void keep() {
    if (showing || base == null) {
      return;
    }
    if (begun()) {
      kept.keep(what(), base.id() == null ? base.within() : base.id(), values());
    } else {
      kept.drop();
    }
  }

  private Form what() {
    if (base.id() != null) {
      return Form.CHANGED_APPOINTMENT;
    }
    return base.within() == null ? Form.APPOINTMENT : Form.ENROLMENT;
  }

  private Map<String, String> values() {
    return typed().fields(reach.value().get());
  }

  /** What was typed is given up. */
  public void giveUp() {
    base = null;
    kept.drop();
  }

  /** Whoever typed it serves no more: nothing of it stays here, and what is kept stays kept. */
  public void putAside() {
    base = null;
    kept.putAside();
    showing = true;
    picked = Matter.NONE;
    matter.suggest(List.of());
    textFields().forEach(TextField::clear);
    showErrors(Map.of());
    showing = false;
  }

  private void matterTyped(String typed) {
    if (!showing && !typed.equals(picked.words())) {
      picked = Matter.NONE;
      matter.row().error("");
      search.run(() -> Matter.found(model.desk(), typed, base.slot().day()));
    }
  }

  private void pick(Matter found) {
    picked = found;
    matter.field().setText(found.words());
    matter.suggest(List.of());
    chain.next(matter.field());
  }

  private FormText typed() {
    String who = agent.value().get();
    return new FormText(
        base,
        base.kind() == Kind.ENROLMENT ? Kind.ENROLMENT : kind.value().get(),
        time.when(),
        time.minutes(),
        who == null || who.isEmpty() ? null : who,
        picked,
        matter.field().getText(),
        host.title(),
        person.person(),
        note.getText(),
        host.places(),
        host.every(),
        host.until());
  }

  /** Says how the time is understood, and what is unusual about it. */
  private void reread() {
    if (showing || base == null) {
      return;
    }
    FormText.Reading reading = typed().read(model.desk().duty().today());
    Slot slot = reading.slot();
    if (slot == null) {
      time.wrong(reading.errors());
      return;
    }
    String chosen = agent.value().get();
    String who = chosen == null || chosen.isEmpty() ? null : chosen;
    AppointmentDraft draft = base.with(d -> d.slot(slot).agent(who));
    time.understood(slot, reading.errors(), () -> model.desk().appointments().warnings(draft));
  }

  /** Once: what is pressed until it is saved or refused is not another appointment. */
  private void save() {
    if (saving) {
      return;
    }
    if (told) {
      told = false;
      model.moves().tryAgain();
    }
    FormText.Reading reading = typed().read(model.desk().duty().today());
    showErrors(reading.errors());
    if (reading.draft() != null) {
      saving = true;
      kept.forget();
      model
          .moves()
          .save(reading.draft(), reach.value().get(), kept.id(), this::saved, this::refused);
    } else {
      focusWrong(reading.errors());
    }
  }

  private void refused() {
    saving = false;
    told = true;
    keep();
  }

  private void saved() {
    saving = false;
    giveUp();
    closed.run();
  }

  private void showErrors(Map<FormText.Field, String> errors) {
    time.showErrors(errors);
    matter.row().error(errors.getOrDefault(FormText.Field.MATTER, ""));
    host.showErrors(errors);
    person.showErrors(errors);
  }

  private void focusWrong(Map<FormText.Field, String> errors) {
    Node wrong =
        switch (errors.keySet().iterator().next()) {
          case WHEN -> time.fields().getFirst();
          case MINUTES -> time.fields().getLast();
          case TITLE -> host.fields().getFirst();
          case MATTER -> matter.field();
          case NAME -> person.fields().getFirst();
          case FIRST_NAME -> person.fields().get(1);
          case PHONE -> person.fields().get(2);
          case MAIL -> person.fields().get(3);
          case ACTS_FOR -> person.fields().getLast();
          case PLACES -> host.fields().get(1);
          case UNTIL -> host.fields().getLast();
        };
    wrong.requestFocus();
  }

  /** As wide as there is room, or as beside the picture. */
  public void wide(boolean wide) {
    setMinWidth(wide ? 0 : WIDTH);
    setMaxWidth(wide ? Double.MAX_VALUE : WIDTH);
  }

  /** What it is for: « Nouveau rendez-vous ». */
  public String title() {
    return title.getText();
  }

  /** Whether something was typed that is not saved. */
  public boolean begun() {
    return base != null && (clear == null ? !values().equals(opened) : filledIn());
  }

  /** Something that is new is begun by what it is for or whom, not by when. */
  private boolean filledIn() {
    return !host.title().isBlank()
        || Stream.concat(Stream.of(matter.field(), note), person.fields().stream())
            .anyMatch(field -> !field.getText().isBlank());
  }

  /** Another time for what is being typed; all else stays. */
  public void at(Slot slot, String who) {
    time.show(slot);
    if (who != null) {
      agent.value().set(who);
    }
  }

  public void focus() {
    TextField when = time.fields().getFirst();
    when.requestFocus();
    when.selectAll();
  }

  /** A place in a permanence is told by its name. */
  public void focusName() {
    person.fields().getFirst().requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      event.consume();
      save();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ToggleButton) {
      // A choice would keep it
      event.consume();
      chain.next((Node) event.getTarget());
    } else if (event.getCode() == KeyCode.P && event.isAltDown()) {
      event.consume();
      person.takeSame();
    } else if (event.getCode() == KeyCode.V && event.isAltDown() && clear != null) {
      event.consume();
      clear.run();
    }
  }

  private void left(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      closed.run();
    } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
      event.consume();
      chain.next((Node) event.getTarget());
    }
  }

  private FieldChain chain() {
    List<Node> order = new ArrayList<>(time.fields());
    order.addAll(List.of(agent, matter.field()));
    order.addAll(host.fields());
    order.addAll(person.fields());
    order.add(note);
    return new FieldChain(order, this::save);
  }
}
