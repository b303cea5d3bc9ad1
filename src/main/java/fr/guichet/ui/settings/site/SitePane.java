package fr.guichet.ui.settings.site;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.site.Site;
import fr.guichet.model.site.commune.Commune;
import fr.guichet.model.site.holiday.Holiday;
import fr.guichet.model.site.holiday.Holidays;
import fr.guichet.model.site.holiday.OwnHoliday;
import fr.guichet.model.site.holiday.OwnHolidayText;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.Shown;
import fr.guichet.ui.kit.field.DayHours;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.field.HoursFields;
import fr.guichet.ui.kit.field.PickField;
import fr.guichet.ui.kit.field.TimeZoneChoice;
import fr.guichet.ui.settings.FieldOrder;
import fr.guichet.ui.settings.ReadOnly;
import fr.guichet.ui.settings.SaveBar;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** What the site is and which public holidays it keeps at the left, its hours at the right. */
final class SitePane extends VBox {

  private final SiteDraft draft;
  private final SaveBar bar;
  private final TextField nameField = new TextField();
  private final TextField addedField = new TextField();
  private final FormRow name;
  private final PickField<Commune> commune;
  private final Label zone = new Label();

  /** As many beside each other as hold, none of them cut. */
  private final TilePane holidays = new TilePane(12, 6);

  private final FormRow added;
  private final GridPane columns = new GridPane(14, 0);
  private final Label hoursProblem = new Label();
  private final ReadOnly held = new ReadOnly(columns);

  /**
   * @param search looks for communes
   * @param choose takes one of them
   * @param save what Enter does in the last field
   */
  SitePane(
      SiteDraft draft,
      Consumer<String> search,
      Consumer<Commune> choose,
      Runnable save,
      SaveBar bar) {
    super(12);
    this.draft = draft;
    this.bar = bar;
    name = row("settings.site.name", nameField, draft.name());
    FormRow matricule = row("settings.site.matricule", new TextField(), draft.matricule());
    commune = new PickField<>(text("setup.commune"), SitePane::words, choose);
    commune.bind(draft.communeTyped(), search);
    added = row("settings.site.added", addedField, draft.added());
    draft.added().subscribe(_ -> hintAdded());
    holidays.setTileAlignment(Pos.CENTER_LEFT);
    holidays.setPrefColumns(2);
    hoursProblem.getStyleClass().add("error-text");
    columns.add(card(name, matricule, commune, zone()), 0, 0);
    columns.add(card(holidayTitle(), holidays, added), 0, 1);
    columns.add(card(new HoursFields(draft.hours()).view(), hoursProblem), 1, 0, 1, 2);
    columns.setVgap(14);
    columns.getColumnConstraints().addAll(half(), half());
    columns.getChildren().forEach(card -> GridPane.setValignment(card, VPos.TOP));
    var scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, bar);
    FieldOrder.in(columns, save);
    problems(Map.of());
  }

  private static FormRow row(String key, TextField field, StringProperty value) {
    field.textProperty().bindBidirectional(value);
    return new FormRow(text(key), field);
  }

  private static VBox card(Node... content) {
    var card = new VBox(10, content);
    card.getStyleClass().add("card");
    return card;
  }

  private static ColumnConstraints half() {
    var half = new ColumnConstraints();
    half.setPercentWidth(50);
    return half;
  }

  private VBox zone() {
    var title = new Label(text("settings.site.zone"));
    title.getStyleClass().addAll("small", "strong");
    var why = new Label(text("settings.site.zone.why"));
    why.getStyleClass().addAll("muted", "small");
    why.setWrapText(true);
    return new VBox(2, title, zone, why);
  }

  private static VBox holidayTitle() {
    var title = new Label(text("settings.site.holidays"));
    title.getStyleClass().add("strong");
    var how = new Label(text("settings.site.holidays.how"));
    how.getStyleClass().addAll("muted", "small");
    how.setWrapText(true);
    return new VBox(2, title, how);
  }

  /** Communes that fit what is typed. */
  void suggest(List<Commune> found) {
    commune.suggest(found);
  }

  private static String words(Commune commune) {
    return text("setup.commune.shown", commune.name(), String.join(", ", commune.postcodes()));
  }

  // --- what is shown

  /** The site as it is kept, with the days that its public holidays have in a year. */
  void show(Site site, int year) {
    zone.setText(TimeZoneChoice.of(site.zone()).label());
    holidays.getChildren().clear();
    Holidays here = Holidays.of(site.communeInsee());
    for (Holiday holiday : here.named()) {
      var box =
          new CheckBox(
              text(
                  "settings.site.holiday",
                  text("settings.holiday." + holiday),
                  DateWords.shortNumbers(here.day(holiday, year))));
      box.selectedProperty().bindBidirectional(draft.kept(holiday));
      holidays.getChildren().add(box);
    }
    suggest(List.of());
    problems(Map.of());
  }

  private void hintAdded() {
    List<OwnHoliday> days = OwnHolidayText.read(draft.added().get());
    String said =
        days.stream()
            .map(
                day ->
                    day.year() == null
                        ? text("settings.site.everyYear", OwnHolidayText.words(day))
                        : OwnHolidayText.words(day))
            .collect(Collectors.joining(", "));
    added.hint(days.isEmpty() ? text("settings.site.added.how") : said);
  }

  /** What is wrong, each under its field; the first one gets the focus. */
  void problems(Map<SiteDraft.Field, String> problems) {
    name.error(problems.getOrDefault(SiteDraft.Field.NAME, ""));
    commune.row().error(problems.getOrDefault(SiteDraft.Field.COMMUNE, ""));
    added.error(problems.getOrDefault(SiteDraft.Field.ADDED, ""));
    hoursProblem.setText(problems.getOrDefault(SiteDraft.Field.HOURS, ""));
    boolean hours = problems.containsKey(SiteDraft.Field.HOURS);
    Shown.show(hoursProblem, hours);
    problems.keySet().stream().findFirst().map(this::field).ifPresent(Node::requestFocus);
  }

  private Node field(SiteDraft.Field field) {
    return switch (field) {
      case NAME -> nameField;
      case COMMUNE -> commune.field();
      case ADDED -> addedField;
      case HOURS -> hoursField();
    };
  }

  private Node hoursField() {
    List<DayHours> week = draft.hours();
    int wrong = 0;
    while (week.get(wrong).understood()) {
      wrong++;
    }
    String text = week.get(wrong).typed().get();
    return columns.lookupAll(".text-field").stream()
        .filter(node -> node instanceof TextField field && field.getText().equals(text))
        .findFirst()
        .orElse(nameField);
  }

  /** Why nothing can be changed by whoever serves; empty when nothing forbids it. */
  void refuse(String reason) {
    held.set(!reason.isEmpty());
    bar.refuse(reason);
  }

  boolean refused() {
    return held.isOn();
  }

  void focus() {
    applyCss();
    nameField.requestFocus();
    nameField.selectAll();
  }
}
