package fr.guichet.ui.settings.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.takeover.Correspondence;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.ImportRecord;
import fr.guichet.model.text.TimeWords;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.file.FileChoices.Kind;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.settings.takeover.model.TakeoverModel;
import fr.guichet.ui.settings.takeover.model.TakeoverWords;
import fr.guichet.ui.settings.takeover.part.Rows;
import fr.guichet.ui.settings.takeover.part.StepPane;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The first step: choosing a file; below it what was taken over before, and the words kept. */
final class FilePane implements StepPane {

  private final TakeoverModel model;
  private final FileChoices files;
  private final Rows<ImportRecord> imports;
  private final Rows<Correspondence> kept;
  private final Label keptCount = new Label();
  private final Button choose;
  private final VBox view;

  FilePane(TakeoverModel model, FileChoices files) {
    this.model = model;
    this.files = files;
    choose = KeyCap.button(Icon.FOLDER, text("takeover.file.choose"), "Ctrl+O", this::chooseFile);
    choose.getStyleClass().add("primary");
    imports = importsTable();
    kept = keptTable();
    keptCount.getStyleClass().add("strong");
    var words = new Label(text("takeover.file.words"));
    words.setWrapText(true);
    words.setMinHeight(Label.USE_PREF_SIZE);
    var before = new Label(text("takeover.file.before"));
    before.getStyleClass().add("strong");
    Button undo = KeyCap.button(text("takeover.undo"), text("takeover.key.delete"), this::undo);
    Button forget =
        KeyCap.button(text("takeover.forget"), text("takeover.key.delete"), this::forget);
    undo.disableProperty().bind(imports.getSelectionModel().selectedItemProperty().isNull());
    forget.disableProperty().bind(kept.getSelectionModel().selectedItemProperty().isNull());
    VBox.setVgrow(imports, Priority.ALWAYS);
    VBox.setVgrow(kept, Priority.ALWAYS);
    view =
        new VBox(
            10,
            words,
            new FlowPane(choose),
            before,
            imports,
            new FlowPane(undo),
            keptCount,
            kept,
            new FlowPane(forget));
  }

  private Rows<ImportRecord> importsTable() {
    Rows<ImportRecord> table =
        new Rows<>(
            "imports", text("takeover.file.before"), text("takeover.file.none"), this::spoken);
    table
        .words("file", 330, ImportRecord::fileName)
        .words("at", 150, this::at)
        .words("visits", 90, record -> text("takeover.number", record.visits()))
        .words("requests", 90, record -> text("takeover.number", record.requests()));
    onDelete(table, this::undo);
    return table;
  }

  private String at(ImportRecord record) {
    return TimeWords.moment(Instant.ofEpochMilli(record.at()).atZone(model.desk().duty().zone()));
  }

  private String spoken(ImportRecord record) {
    return text(
        "takeover.import.spoken",
        record.fileName(),
        at(record),
        record.visits(),
        record.requests());
  }

  private Rows<Correspondence> keptTable() {
    Rows<Correspondence> table =
        new Rows<>("kept", text("takeover.kept"), text("takeover.kept.none"), this::spoken);
    table
        .words("kind", 150, FilePane::kind)
        .words("word", 240, Correspondence::text)
        .words("means", 290, this::means);
    onDelete(table, this::forget);
    return table;
  }

  private static String kind(Correspondence one) {
    return one.field() == null ? text("takeover.kept.header") : TakeoverWords.field(one.field());
  }

  private String means(Correspondence one) {
    if (one.field() == null) {
      return Field.ofWord(one.code())
          .map(TakeoverWords::field)
          .orElseGet(() -> text("takeover.column.out"));
    }
    return one.code().isEmpty()
        ? text("takeover.value.blank")
        : new TakeoverWords(model.desk()).meant(one.field(), one.code());
  }

  private String spoken(Correspondence one) {
    return text("takeover.kept.spoken", kind(one), one.text(), means(one));
  }

  private static void onDelete(Node table, Runnable work) {
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            work.run();
          }
        });
  }

  private void chooseFile() {
    if (model.busy().writing()) {
      return;
    }
    List<Kind> kinds =
        List.of(
            new Kind(text("takeover.file.xlsx"), "xlsx"),
            new Kind(text("takeover.file.ods"), "ods"),
            new Kind(text("takeover.file.csv"), "csv"));
    Optional<Path> file = files.toRead(text("takeover.file.choose"), kinds);
    file.ifPresent(model::open);
  }

  private void undo() {
    if (imports.chosen() != null) {
      model.past().askUndo(imports.chosen(), () -> {});
    }
  }

  private void forget() {
    if (kept.chosen() != null) {
      model.past().forget(kept.chosen());
    }
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show() {
    imports.show(model.past().imports());
    kept.show(model.past().kept());
    keptCount.setText(text("takeover.kept.count", model.past().kept().size()));
  }

  @Override
  public void enter() {
    choose.requestFocus();
  }

  @Override
  public void addTo(Shortcuts keys) {
    keys.on("Shortcut+O", this::chooseFile);
  }
}
