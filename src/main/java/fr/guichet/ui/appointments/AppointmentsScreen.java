package fr.guichet.ui.appointments;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.desk.appointment.FreeSlots;
import fr.guichet.model.appointment.AppointmentDraft;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Kind;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.appointment.Status;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.appointments.form.AppointmentForm;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.appointments.model.AppointmentsModel.View;
import fr.guichet.ui.appointments.week.WeekGrid;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.field.FollowFocus;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.file.Paperwork;
import fr.guichet.ui.kit.key.Shortcuts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** « Rendez-vous »: both agents' week and the partners' permanences. */
public final class AppointmentsScreen implements Screen, AppointmentKeys {

  private static final Map<KeyCode, Status> STATUSES =
      Map.of(
          KeyCode.A, Status.ARRIVED,
          KeyCode.B, Status.MISSED,
          KeyCode.E, Status.EXCUSED,
          KeyCode.N, Status.CANCELLED,
          KeyCode.P, Status.PLANNED);

  /** A lower window scrolls. */
  private static final double LEAST_BODY = 230;

  /** Below this width of the window the form takes the place of the picture. */
  private static final double ROOM_FOR_BOTH = 800;

  private final AppointmentsModel model;
  private final Paperwork papers;
  private final FileChoices files;
  private final Header header;
  private final WeekGrid grid;
  private final AppointmentTable table;
  private final ScrollPane picture;
  private final StackPane middle = new StackPane();
  private final BorderPane body = new BorderPane();
  private final VBox strips = new VBox();

  /** Changes what is there; what is new has its own, so that neither loses what is typed. */
  private final AppointmentForm form;

  private final AppointmentForm newForm;

  /** The one that is open, null for none. */
  private AppointmentForm shown;

  private final ActionBar actions;
  private final ScrollPane view;
  private final Shortcuts keys = new Shortcuts();

  public AppointmentsScreen(AppointmentsModel model, Paperwork papers, FileChoices files) {
    this.model = model;
    this.papers = papers;
    this.files = files;
    header = new Header(model, this);
    grid = new WeekGrid(model, this::change, this::drawn);
    table = new AppointmentTable(model);
    actions = new ActionBar(model, this);
    form = new AppointmentForm(model, this::leaveChange, null);
    newForm = new AppointmentForm(model, this::closeForm, this::clear);
    picture = new ScrollPane(grid);
    picture.setFitToWidth(true);
    picture.setFitToHeight(true);
    picture.setFocusTraversable(false);
    picture.getStyleClass().add("grid-scroll");
    middle.getStyleClass().addAll("card", "table-card");
    middle.setMinSize(0, 0);
    FollowFocus.watch(picture);
    body.setCenter(middle);
    body.setMinHeight(LEAST_BODY);
    VBox.setVgrow(body, Priority.ALWAYS);
    var page = new VBox(10, header, strips, body, actions);
    page.setPadding(new Insets(12, 18, 8, 18));
    view = new ScrollPane(page);
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    view.setFocusTraversable(false);
    view.getStyleClass().add("grid-scroll");
    FollowFocus.watch(view);
    view.sceneProperty().flatMap(Scene::widthProperty).orElse(0).subscribe(this::place);
    view.getStylesheets()
        .add(
            AppointmentsScreen.class
                .getResource("/fr/guichet/ui/appointments.css")
                .toExternalForm());
    bindKeys();
    middle.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.onChange(this::refresh);
  }

  private void bindKeys() {
    keys.on("Shortcut+R", this::create)
        .on("Shortcut+L", this::free)
        .on("Shortcut+P", this::print)
        .on("Shortcut+Z", model.moves()::undo)
        .on("Alt+Left", () -> model.page(-1))
        .on("Page Up", () -> model.page(-1))
        .on("Alt+Right", () -> model.page(1))
        .on("Page Down", () -> model.page(1))
        .on("Alt+D", model::today)
        .on("Alt+J", () -> model.show(View.DAY))
        .on("Alt+E", () -> model.show(View.WEEK))
        .on("Alt+L", () -> model.show(View.LIST))
        .on("Alt+F", model::fillIn)
        .on("Alt+O", model.moves()::switchDay);
  }

  private void refresh() {
    boolean focused = grid.hasFocus() || table.isFocused();
    boolean list = model.view() == View.LIST;
    header.refresh();
    actions.refresh();
    middle.getChildren().setAll(list ? table : picture);
    if (list) {
      table.refreshFromModel();
    } else {
      grid.refresh();
    }
    boolean revealed = model.revealed() && !formOpen();
    if (focused || revealed || model.fillingIn() && !formOpen() && strips.getChildren().isEmpty()) {
      focusMiddle();
    }
  }

  private void focusMiddle() {
    if (model.view() == View.LIST) {
      table.focus();
    } else if (!grid.focus()) {
      header.focus();
    }
  }

  /** Keys on what is selected. */
  private void pressed(KeyEvent event) {
    boolean table = model.view() == View.LIST;
    if (event.getTarget() instanceof TextInputControl || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
      // Before the panes scroll by them
      model.page(event.getCode() == KeyCode.PAGE_UP ? -1 : 1);
      event.consume();
      return;
    }
    if (event.isShortcutDown() ? moved(event) : acted(event) || !table && arrow(event)) {
      event.consume();
    }
  }

  private boolean moved(KeyEvent event) {
    int step = AppointmentsModel.STEP;
    boolean length = event.isShiftDown();
    switch (event.getCode()) {
      case UP -> moveOrResize(length, -step);
      case DOWN -> moveOrResize(length, step);
      case LEFT -> model.moves().move(-1, 0);
      case RIGHT -> model.moves().move(1, 0);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void moveOrResize(boolean length, int minutes) {
    if (length) {
      model.moves().resize(minutes);
    } else {
      model.moves().move(0, minutes);
    }
  }

  private boolean acted(KeyEvent event) {
    if (model.selected().isEmpty()) {
      return false;
    }
    if (STATUSES.containsKey(event.getCode())) {
      model.moves().settle(STATUSES.get(event.getCode()));
      return true;
    }
    switch (event.getCode()) {
      case H -> honour();
      case I -> enrol();
      case ENTER -> change();
      case DELETE -> remove();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean arrow(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> grid.go(0, -1);
      case DOWN -> grid.go(0, 1);
      case LEFT -> grid.go(-1, 0);
      case RIGHT -> grid.go(1, 0);
      default -> {
        return false;
      }
    }
    return true;
  }

  // --- what keys and buttons do

  @Override
  public void create() {
    if (newForm.begun()) {
      show(newForm);
    } else {
      open(newForm, model.moves().draft(), null);
    }
    newForm.focus();
  }

  private void drawn(Slot slot, String agent) {
    create();
    newForm.at(slot, agent);
    newForm.focus();
  }

  @Override
  public void change() {
    if (keepsUnfinished()) {
      return;
    }
    model
        .selected()
        .ifPresent(
            booked -> {
              open(form, AppointmentDraft.of(booked), booked);
              form.focus();
            });
  }

  /** What is changed and not saved stays; what would take its place does nothing. */
  private boolean keepsUnfinished() {
    boolean keeps = form.begun();
    if (keeps) {
      model.unfinished();
      show(form);
      form.focus();
    }
    return keeps;
  }

  @Override
  public void enrol() {
    if (keepsUnfinished()) {
      return;
    }
    model
        .selected()
        .map(Booked::appointment)
        .filter(of -> of.kind() == Kind.PERMANENCE || of.kind() == Kind.WORKSHOP)
        .ifPresent(
            of -> {
              open(form, AppointmentDraft.within(of), null);
              form.focusName();
            });
  }

  private void open(AppointmentForm which, AppointmentDraft draft, Booked series) {
    which.open(draft, series);
    show(which);
  }

  private void show(AppointmentForm which) {
    closeStrip();
    shown = which;
    place(view.getScene() == null ? 0 : view.getScene().getWidth());
    // What lies in a scroll pane joins the scene with its skin: before, it cannot take the focus.
    which.applyCss();
  }

  /** The form beside the picture, or in its place. */
  private void place(Number width) {
    boolean one = width.doubleValue() > 0 && width.doubleValue() < ROOM_FOR_BOTH;
    Node center = one && shown != null ? shown : middle;
    Node right = one ? null : shown;
    if (body.getCenter() == center && body.getRight() == right) {
      return;
    }
    body.getChildren().clear();
    if (shown != null) {
      shown.wide(one);
      BorderPane.setMargin(shown, new Insets(0, 0, 0, one ? 0 : 12));
    }
    body.setCenter(center);
    body.setRight(right);
  }

  /** What was typed is given up. */
  private void clear() {
    open(newForm, model.moves().draft(), null);
    newForm.focus();
  }

  private boolean formOpen() {
    return shown != null;
  }

  private void leaveChange() {
    form.giveUp();
    closeForm();
  }

  private void closeForm() {
    shown = shown == newForm && form.begun() ? form : null;
    place(view.getScene() == null ? 0 : view.getScene().getWidth());
    if (formOpen()) {
      form.focus();
    } else {
      focusMiddle();
    }
  }

  /**
   * A form that was begun before the program ended is open again.
   *
   * @return false where another one is being typed in its place
   */
  public boolean resume(BegunForm begun) {
    boolean isNew = begun.form() == Form.APPOINTMENT;
    if ((isNew ? newForm : form).begun()) {
      return false;
    }
    if (isNew) {
      resume(newForm, model.moves().draft(), null, begun);
    } else {
      model.moves().about(begun, about -> resume(begun, about));
    }
    return true;
  }

  private void resume(BegunForm begun, Booked about) {
    if (about == null && newForm.begun()) {
      return;
    }
    if (about == null) {
      resume(newForm, model.moves().draft(), null, begun);
    } else if (begun.form() == Form.ENROLMENT) {
      resume(form, AppointmentDraft.within(about.appointment()), null, begun);
    } else {
      resume(form, AppointmentDraft.of(about), about, begun);
    }
  }

  private void resume(
      AppointmentForm which, AppointmentDraft draft, Booked series, BegunForm begun) {
    which.open(draft, series, begun);
    show(which);
  }

  @Override
  public void honour() {
    model.moves().prepareVisit(this::showVisit);
  }

  private void showVisit(VisitDraft visit) {
    strip(new VisitStrip(model, visit, this::closeStrip));
  }

  @Override
  public void remove() {
    model.moves().remove(Reach.THIS_ONE);
  }

  @Override
  public void free() {
    strip(new FreeStrip(model, this::takeFree, this::closeStrip));
  }

  @Override
  public void print() {
    strip(new PaperStrip(model, papers, files, this::closeStrip).view());
  }

  private void takeFree(FreeSlots.Free free) {
    closeStrip();
    create();
    newForm.at(free.slot(), free.agent().id());
    newForm.focus();
  }

  private void strip(Node strip) {
    strips.getChildren().setAll(strip);
    strip.requestFocus();
  }

  private void closeStrip() {
    if (!strips.getChildren().isEmpty()) {
      strips.getChildren().clear();
      focusMiddle();
    }
  }

  // --- the screen

  @Override
  public List<String> unsaved() {
    return Stream.of(form, newForm)
        .filter(each -> each.begun() && (each == form || each == shown))
        .map(AppointmentForm::title)
        .toList();
  }

  @Override
  public void giveUp() {
    form.giveUp();
    if (shown == newForm) {
      newForm.giveUp();
    }
  }

  @Override
  public String helpPage() {
    return "rendez-vous";
  }

  @Override
  public String title() {
    return text("appointments.title");
  }

  @Override
  public Icon icon() {
    return Icon.APPOINTMENTS;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void opened() {
    model.visible(true);
    if (shown != null) {
      shown.focus();
    } else {
      focusMiddle();
    }
  }

  @Override
  public void left() {
    model.visible(false);
  }

  @Override
  public void refreshed() {
    model.read();
  }

  @Override
  public void discreet(boolean on) {
    model.discreet(on);
  }

  @Override
  public Shortcuts shortcuts() {
    return keys;
  }
}
