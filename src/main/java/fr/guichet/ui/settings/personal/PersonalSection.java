package fr.guichet.ui.settings.personal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.paper.DataPaper;
import fr.guichet.model.personal.Departures;
import fr.guichet.model.personal.PersonalEvent;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.settings.FieldOrder;
import fr.guichet.ui.settings.ReadOnly;
import fr.guichet.ui.settings.SaveBar;
import fr.guichet.ui.settings.Section;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** « Données personnelles »: how long names are kept, what leaves next and what left. */
public final class PersonalSection implements Section {

  private final PersonalModel model;
  private final TextField months = new TextField();
  private final ReadOnly held;
  private final Label next = new Label();
  private final HBox doubt = new HBox(12);
  private final WordTable<PersonalModel.Month> leaving;
  private final WordTable<Departures> left;
  private final SaveBar bar;
  private final VBox view;

  public PersonalSection(PersonalModel model) {
    this.model = model;
    bar = new SaveBar(model.unsaved(), model::save, model::back);
    leaving = leaving();
    left = left();
    var columns = new GridPane(14, 0);
    held = new ReadOnly(columns);
    columns.add(choices(), 0, 0);
    columns.add(tables(), 1, 0);
    columns.getColumnConstraints().addAll(share(42), share(58));
    var row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    columns.getRowConstraints().add(row);
    VBox.setVgrow(columns, Priority.ALWAYS);
    doubt();
    view = new VBox(12, doubt, columns, bar);
    view.setMinHeight(0);
    FieldOrder.in(columns, model::save);
    model.state().subscribe(this::show);
  }

  private static ColumnConstraints share(double percent) {
    var share = new ColumnConstraints();
    share.setPercentWidth(percent);
    return share;
  }

  private void doubt() {
    var words = new Label(text("personal.doubt"), Icon.WARNING.node());
    words.setWrapText(true);
    words.setMinHeight(VBox.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    doubt
        .getChildren()
        .addAll(words, KeyCap.button(text("personal.believe"), "Ctrl+J", model::believeDate));
    doubt.setAlignment(Pos.CENTER_LEFT);
    doubt.getStyleClass().add("card");
  }

  private Node choices() {
    FormRow period = row("personal.months", months, model.months());
    period.hint(text("personal.months.hint"));
    model.problem().subscribe(period::error);
    FormRow dpo = row("personal.dpo", new TextField(), model.dpo());
    dpo.hint(text("personal.dpo.hint"));
    var content =
        new VBox(
            12,
            head("personal.title", "personal.words"),
            period,
            dpo,
            head("personal.rules", "personal.rules.words"),
            head("dataPaper.title", "dataPaper.words"),
            papers());
    content.getStyleClass().add("card");
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private FlowPane papers() {
    var papers = new FlowPane(8, 8);
    for (DataPaper paper : DataPaper.values()) {
      var button = KeyCap.button(Icon.PRINT, paper.words(), "", () -> model.print(paper));
      papers.getChildren().add(button);
    }
    return papers;
  }

  private static FormRow row(String key, TextField field, StringProperty value) {
    field.textProperty().bindBidirectional(value);
    return new FormRow(text(key), field);
  }

  static VBox head(String title, String words) {
    var head = new Label(text(title));
    head.getStyleClass().add("h2");
    var said = new Label(text(words));
    said.setWrapText(true);
    said.setMinHeight(VBox.USE_PREF_SIZE);
    said.getStyleClass().add("muted");
    return new VBox(4, head, said);
  }

  private VBox tables() {
    next.setWrapText(true);
    next.setMinHeight(VBox.USE_PREF_SIZE);
    next.getStyleClass().add("muted");
    VBox.setVgrow(leaving, Priority.ALWAYS);
    VBox.setVgrow(left, Priority.ALWAYS);
    var tables =
        new VBox(8, title("personal.leaving"), next, leaving, title("personal.left"), left);
    tables.getStyleClass().add("card");
    return tables;
  }

  private static Label title(String key) {
    var title = new Label(text(key));
    title.getStyleClass().add("strong");
    return title;
  }

  private static WordTable<PersonalModel.Month> leaving() {
    return new WordTable<PersonalModel.Month>(
            "leaving", text("personal.leaving"), text("personal.leaving.nothing"))
        .column("personal.column.month", 190, month -> DateWords.month(month.month()))
        .column("personal.column.contacts", 100, month -> "" + month.contacts())
        .column("personal.column.notes", 100, month -> "" + month.notes());
  }

  private static WordTable<Departures> left() {
    return new WordTable<Departures>("left", text("personal.left"), text("personal.left.nothing"))
        .column("personal.column.day", 96, each -> DateWords.numbers(each.day()))
        .column("personal.column.why", 240, PersonalSection::why)
        .column("personal.column.much", 150, PersonalSection::much);
  }

  private static String why(Departures each) {
    return text(each.begun() ? "personal.begun.why" : "personal.kind." + each.kind());
  }

  private static String much(Departures each) {
    if (each.begun()) {
      return text("personal.begun.much", each.count());
    }
    return each.kind() == PersonalEvent.Kind.FILE
        ? text("personal.files", each.count())
        : text("personal.much", each.count(), each.notes());
  }

  private void show(PersonalModel.State now) {
    Shown.show(doubt, now.doubtful());
    leaving.getItems().setAll(now.leaving());
    left.getItems().setAll(now.left());
    next.setText(
        now.next() == null
            ? ""
            : text(
                "personal.next",
                now.contacts(),
                now.notes(),
                DateWords.numbers(now.next().lastDay()),
                now.next().contacts(),
                now.next().notes()));
    bar.refuse(now.refusal());
    held.set(!now.refusal().isEmpty());
  }

  @Override
  public String helpPage() {
    return "donnees-personnelles";
  }

  @Override
  public String title() {
    return text("personal.title");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public ObservableBooleanValue unsaved() {
    return model.unsaved();
  }

  @Override
  public void opened() {
    model.open();
  }

  @Override
  public void enter() {
    months.requestFocus();
    months.selectAll();
  }

  @Override
  public Shortcuts shortcuts() {
    return new Shortcuts()
        .on("Shortcut+S", model::save)
        .on("Shortcut+Enter", model::save)
        .on("Alt+Z", model::back)
        .on("Shortcut+J", this::believe);
  }

  private void believe() {
    if (model.state().get().doubtful()) {
      model.believeDate();
    }
  }
}
