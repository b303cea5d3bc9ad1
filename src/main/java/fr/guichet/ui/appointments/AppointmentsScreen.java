package fr.guichet.ui.appointments;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.appointment.AppointmentBook.Reach;
import fr.guichet.desk.appointment.FreeSlots;
import fr.guichet.model.appointment.Booked;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.day.SiteDay;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.model.personal.BegunForm.Form;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.draft.VisitDraft;
import fr.guichet.ui.appointments.model.AppointmentPapers;
import fr.guichet.ui.appointments.model.AppointmentsModel;
import fr.guichet.ui.appointments.model.AppointmentsModel.View;
import fr.guichet.ui.appointments.week.WeekGrid;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.Screen;
import fr.guichet.ui.kit.day.DayLineForm;
import fr.guichet.ui.kit.field.FollowFocus;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.file.Paperwork;
import fr.guichet.ui.kit.key.HeldKey;
import fr.guichet.ui.kit.key.Shortcuts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** « Rendez-vous »: both agents' week and the partners' permanences. */
public final class AppointmentsScreen implements Screen, AppointmentKeys {

  /** A lower window scrolls. */
  private static final double LEAST_BODY = 230;

  private final AppointmentsModel model;
  private final AppointmentPapers papers;
  private final FileChoices files;
  private final Header header;
  private final WeekGrid grid;
  private final AppointmentTable table;
  private final ScrollPane picture;
  private final StackPane middle = new StackPane();
  private final Strips strips = new Strips(this::closed);
  private final FormPlace forms;
  private final ActionBar actions;
  private final ScrollPane view;

  private final Shortcuts keys = new Shortcuts();

  public AppointmentsScreen(AppointmentsModel model, Paperwork papers, FileChoices files) {
    this.model = model;
    this.papers = new AppointmentPapers(model, papers);
    this.files = files;
    header = new Header(model, this);
    grid = new WeekGrid(model, this::change, this::create, this::day);
    table = new AppointmentTable(model);
    actions = new ActionBar(model, this);
    forms = new FormPlace(model, middle, this::makeRoom, this::closed);
    picture = new ScrollPane(grid);
    picture.setFitToWidth(true);
    picture.setFitToHeight(true);
    picture.setFocusTraversable(false);
    picture.getStyleClass().add("grid-scroll");
    middle.getStyleClass().addAll("card", "table-card");
    middle.setMinSize(0, 0);
    FollowFocus.watch(picture);
    forms.setMinHeight(LEAST_BODY);
    VBox.setVgrow(forms, Priority.ALWAYS);
    var page = new VBox(10, header, strips, forms, actions);
    page.setPadding(new Insets(12, 18, 8, 18));
    view = new ScrollPane(page);
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    view.setFocusTraversable(false);
    view.getStyleClass().add("grid-scroll");
    FollowFocus.watch(view);
    view.getStylesheets()
        .add(
            AppointmentsScreen.class
                .getResource("/fr/guichet/ui/appointments.css")
                .toExternalForm());
    bindKeys();
    var selected = new SelectedKeys(model, this, grid, HeldKey.watch(view));
    middle.addEventFilter(KeyEvent.KEY_PRESSED, selected::pressed);
    model.onChange(this::refresh);
  }

  private void bindKeys() {
    keys.on("Shortcut+R", this::create)
        .on("Shortcut+L", this::free)
        .on("Shortcut+J", this::day)
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
        .on("Alt+O", model.dayMoves()::switchDay);
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
    if (focused || !busy() && (model.revealed() || model.fillingIn())) {
      focusMiddle();
    }
  }

  /** The picture never has the focus over what is being typed: there, letters settle. */
  private void focusWhatIsOpen() {
    if (strips.isOpen()) {
      strips.focus();
    } else if (forms.isOpen()) {
      forms.focusForm();
    } else {
      focusMiddle();
    }
  }

  /** Something that was open over the days is closed. */
  private void closed() {
    focusWhatIsOpen();
    if (!busy()) {
      model.released();
    }
  }

  private void focusMiddle() {
    if (model.view() == View.LIST) {
      table.focus();
    } else if (!grid.focus()) {
      header.focus();
    }
  }

  // --- what keys and buttons do

  @Override
  public void create() {
    ifDayIsNotBegun(forms::create);
  }

  private void create(Slot slot, String agent) {
    ifDayIsNotBegun(() -> forms.create(slot, agent));
  }

  @Override
  public void change() {
    ifDayIsNotBegun(forms::change);
  }

  @Override
  public void enrol() {
    ifDayIsNotBegun(forms::enrol);
  }

  /**
   * A form that was begun before is open again, what is not there any more as something new.
   *
   * @param about what it changes or takes a place in as it is now, null for nothing
   * @return as what it is open; empty where another one is being typed in its place
   * @throws RuntimeException for what cannot be read; nothing is opened
   */
  public Optional<Form> resume(BegunForm begun, Booked about) {
    return forms.resume(begun, about);
  }

  /**
   * The line of a day that was begun before is open again.
   *
   * @return false where another one is being typed in its place
   * @throws IllegalArgumentException for what cannot be read; nothing is opened
   */
  public boolean resume(BegunForm begun, SiteDay day) {
    if (strips.dayIsBegun()) {
      return false;
    }
    strips.put(closed -> form(day, closed).goOn(begun));
    return true;
  }

  @Override
  public void putAside() {
    strips.putAside();
    forms.putAside();
  }

  @Override
  public void honour() {
    ifDayIsNotBegun(() -> model.moves().prepareVisit(strips.unlessSuperseded(this::showVisit)));
  }

  private void showVisit(VisitDraft visit) {
    strips.open(closed -> new VisitStrip(model, visit, closed));
  }

  @Override
  public void remove() {
    model.moves().remove(Reach.THIS_ONE);
  }

  @Override
  public void free() {
    ifDayIsNotBegun(() -> strips.open(closed -> new FreeStrip(model, this::takeFree, closed)));
  }

  @Override
  public void day() {
    ifDayIsNotBegun(() -> model.dayMoves().ask(strips.unlessSuperseded(this::showDay)));
  }

  private void day(LocalDate day) {
    ifDayIsNotBegun(() -> model.dayMoves().ask(day, strips.unlessSuperseded(this::showDay)));
  }

  private void showDay(SiteDay read) {
    strips.open(closed -> form(read, closed));
  }

  private DayLineForm form(SiteDay day, Runnable closed) {
    return new DayLineForm(
            day,
            model.desk().duty().everyAgent(),
            Form.CALENDAR_DAY,
            model.kept(),
            model.dayMoves()::note,
            closed)
        .titled(text("day.title", DateWords.longDay(day.day())));
  }

  /** The line of a day that is typed stays; what would take its place does nothing. */
  private void ifDayIsNotBegun(Runnable work) {
    if (strips.dayIsBegun()) {
      model.unfinished();
      strips.focus();
    } else {
      work.run();
    }
  }

  @Override
  public void print() {
    ifDayIsNotBegun(
        () -> strips.open(closed -> new PaperStrip(model, papers, files, closed).view()));
  }

  private void takeFree(FreeSlots.Free free) {
    strips.close();
    forms.create(free.slot(), free.agent().id());
  }

  /** A form opens: what was asked gives way, but for a day that is typed. */
  private void makeRoom() {
    strips.supersede();
    if (!strips.dayIsBegun()) {
      strips.close();
    }
  }

  // --- the screen

  @Override
  public List<String> unsaved() {
    return strips.dayIsBegun()
        ? Stream.concat(Stream.of(text("day.name")), forms.unsaved().stream()).toList()
        : forms.unsaved();
  }

  @Override
  public boolean keepsUnsaved() {
    return true;
  }

  @Override
  public void giveUp() {
    strips.clear();
    forms.giveUp();
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
    model.opened(busy());
    focusWhatIsOpen();
  }

  @Override
  public void left() {
    strips.supersede();
    model.left();
  }

  @Override
  public void refreshed() {
    model.renew(busy());
  }

  @Override
  public boolean atRest() {
    return !busy();
  }

  /** Whether something is begun over the days that are shown. */
  private boolean busy() {
    return forms.isOpen() || strips.isOpen();
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
