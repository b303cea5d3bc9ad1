package fr.guichet.ui.settings.personal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.personal.Found;
import fr.guichet.model.personal.Found.Matter;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.Called;
import fr.guichet.ui.kit.field.FollowFocus;
import fr.guichet.ui.kit.field.FormRow;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.settings.Section;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** « Droits des personnes »: what is held about somebody, as a file; erasing it on request. */
public final class RightsSection implements Section {

  /** In pixels: a few lines; in a low window the section scrolls. */
  private static final double LEAST = 110;

  private final RightsModel model;
  private final TextField search = new TextField();
  private final WordTable<Found> table;
  private final TextArea detail = new TextArea();
  private final Button save;
  private final Button erase;
  private final ScrollPane view;

  public RightsSection(RightsModel model) {
    this.model = model;
    table = table();
    save = KeyCap.button(Icon.EXPORT, text("rights.save"), "Ctrl+S", this::save);
    save.getStyleClass().add("primary");
    erase = KeyCap.button(Icon.DELETE, text("rights.erase"), text("key.delete"), this::erase);
    detail.setEditable(false);
    detail.setWrapText(true);
    detail.setId("rights-detail");
    Called.call(detail, text("rights.detail"));
    detail.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveDetail);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(detail, Priority.ALWAYS);
    var content =
        new VBox(
            12,
            PersonalSection.head("rights.title", "rights.words"),
            searchRow(),
            table,
            detail,
            new FlowPane(10, 8, save, erase));
    content.getStyleClass().add("card");
    table.setMinHeight(LEAST);
    detail.setMinHeight(LEAST);
    view = new ScrollPane(content);
    view.setFitToWidth(true);
    view.setFitToHeight(true);
    view.setFocusTraversable(false);
    FollowFocus.watch(view);
    model.found().subscribe(this::show);
    table.getSelectionModel().getSelectedItems().subscribe(this::chosen);
  }

  private FormRow searchRow() {
    search.textProperty().bindBidirectional(model.typed());
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::searchKeys);
    FormRow row = new FormRow(text("rights.search"), search);
    model.said().subscribe(row::hint);
    return row;
  }

  private WordTable<Found> table() {
    var made =
        new WordTable<Found>("found", text("rights.found"), text("rights.found.nothing"))
            .column("rights.column.who", 260, Found::words)
            .column("rights.column.phone", 130, found -> found.person().phone())
            .column("rights.column.mail", 190, found -> found.person().mail())
            .column("rights.column.matters", 80, found -> "" + found.matters().size())
            .column("rights.column.until", 120, found -> DateWords.numbers(found.keptUntil()));
    made.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    made.setPrefHeight(190);
    made.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            erase();
          }
        });
    return made;
  }

  private void searchKeys(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      model.search();
    } else if (event.getCode() == KeyCode.DOWN && !table.getItems().isEmpty()) {
      event.consume();
      table.requestFocus();
    }
  }

  /** Tab goes on: nobody writes here. */
  private void leaveDetail(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      event.consume();
      detail.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  private void show(List<Found> found) {
    table.getItems().setAll(found);
    table.getSelectionModel().clearSelection();
    if (!found.isEmpty()) {
      table.getSelectionModel().selectFirst();
      table.requestFocus();
    }
    chosen();
  }

  private List<Found> selected() {
    return List.copyOf(table.getSelectionModel().getSelectedItems());
  }

  private void chosen() {
    List<Found> selected = selected();
    save.setDisable(selected.isEmpty());
    erase.setDisable(selected.isEmpty());
    detail.setText(selected.stream().map(RightsSection::words).collect(Collectors.joining("\n\n")));
    detail.setScrollTop(0);
  }

  private static String words(Found found) {
    String actsFor = found.person().actsFor();
    String head =
        actsFor.isEmpty() ? found.words() : text("rights.actsFor", found.words(), actsFor);
    return head + found.matters().stream().map(RightsSection::words).collect(Collectors.joining());
  }

  private static String words(Matter matter) {
    return "\n"
        + DateWords.numbers(matter.day())
        + "  "
        + matter.what()
        + "\n      "
        + String.join("\n      ", matter.lines());
  }

  private void save() {
    model.save(selected());
  }

  private void erase() {
    model.erase(selected());
  }

  @Override
  public String helpPage() {
    return "donnees-personnelles";
  }

  @Override
  public String title() {
    return text("rights.title");
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void opened() {
    model.open();
  }

  @Override
  public void enter() {
    search.requestFocus();
  }

  @Override
  public Shortcuts shortcuts() {
    return new Shortcuts().on("Shortcut+S", this::save);
  }
}
