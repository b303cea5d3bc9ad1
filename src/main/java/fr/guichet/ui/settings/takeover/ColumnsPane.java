package fr.guichet.ui.settings.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.takeover.Column;
import fr.guichet.model.takeover.Column.Use;
import fr.guichet.model.takeover.ColumnSample;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Table;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.Overlay;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.settings.takeover.model.Choice;
import fr.guichet.ui.settings.takeover.model.Look;
import fr.guichet.ui.settings.takeover.model.TakeoverModel;
import fr.guichet.ui.settings.takeover.model.TakeoverWords;
import fr.guichet.ui.settings.takeover.part.PickBox;
import fr.guichet.ui.settings.takeover.part.Rows;
import fr.guichet.ui.settings.takeover.part.StepPane;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The columns, what they hold and what they are read as; Enter corrects one. */
final class ColumnsPane implements StepPane {

  private static final int HEADER_LENGTH = 90;

  private final TakeoverModel model;
  private final Overlay overlay;
  private final Rows<ColumnSample> table;
  private final Label words = new Label();
  private final VBox view;

  ColumnsPane(TakeoverModel model, Overlay overlay) {
    this.model = model;
    this.overlay = overlay;
    table = new Rows<>("columns", text("takeover.columns"), text("takeover.wait"), this::spoken);
    table
        .words("letter", 44, sample -> TakeoverWords.letter(sample.column().index()))
        .words("header", 150, sample -> header(sample.column()))
        .words("samples", 220, ColumnsPane::samples)
        .marks("readAs", 120, sample -> use(sample.column()))
        .words("why", 180, sample -> TakeoverWords.why(sample.column()))
        .words("understood", 130, this::understood);
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            correct();
          }
        });
    words.setWrapText(true);
    words.setMinHeight(Label.USE_PREF_SIZE);
    VBox.setVgrow(table, Priority.ALWAYS);
    view =
        new VBox(
            8,
            words,
            table,
            new FlowPane(
                8,
                8,
                KeyCap.button(
                    Icon.EDIT, text("takeover.column.correct"), text("key.enter"), this::correct),
                KeyCap.button(text("takeover.header.choose"), "Ctrl+L", this::chooseHeader)));
  }

  private static String header(Column column) {
    return column.header().isEmpty() ? text("takeover.header.none") : column.header();
  }

  private static String samples(ColumnSample sample) {
    return sample.column().use() == Use.DROPPED
        ? text("takeover.samples.hidden")
        : String.join(" · ", sample.values());
  }

  private static Label use(Column column) {
    var chip = new Label(TakeoverWords.use(column));
    chip.getStyleClass()
        .addAll("chip", column.use() == Use.READ ? "outcome-resolved" : "takeover-out");
    if (column.use() == Use.READ) {
      chip.setGraphic(Icon.CHECK.node());
    }
    return chip;
  }

  private String understood(ColumnSample sample) {
    Look look = model.look().orElseThrow();
    if (sample.column().use() != Use.READ || look.plan() == null) {
      return "";
    }
    long wrong = look.rejected(sample.column().field());
    return wrong == 0 ? text("takeover.understood.all") : text("takeover.understood.not", wrong);
  }

  private String spoken(ColumnSample sample) {
    return text(
        "takeover.column.spoken",
        TakeoverWords.letter(sample.column().index()),
        header(sample.column()),
        TakeoverWords.use(sample.column()),
        TakeoverWords.why(sample.column()),
        samples(sample));
  }

  private void correct() {
    ColumnSample chosen = table.chosen();
    if (chosen == null || model.busy().writing()) {
      return;
    }
    PickBox.ask(
        overlay,
        new PickBox.Asked(
            text("takeover.column.ask", header(chosen.column())),
            samples(chosen),
            TakeoverWords.fields(),
            false,
            0),
        answer ->
            model
                .corrections()
                .read(
                    chosen.column(),
                    answer.code().isEmpty() ? null : Field.valueOf(answer.code())));
  }

  private void chooseHeader() {
    if (model.look().isEmpty() || model.busy().writing()) {
      return;
    }
    List<Choice> rows = model.headerRows().stream().map(ColumnsPane::choice).toList();
    PickBox.ask(
        overlay,
        new PickBox.Asked(
            text("takeover.header.choose"), text("takeover.header.words"), rows, false, 0),
        answer -> model.corrections().headersAt(Integer.parseInt(answer.code())));
  }

  private static Choice choice(Table.Row row) {
    String cells =
        row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · "));
    String cut = cells.length() > HEADER_LENGTH ? cells.substring(0, HEADER_LENGTH) + "…" : cells;
    return new Choice(
        Integer.toString(row.line()),
        text("takeover.header.row", row.line(), cut),
        Integer.toString(row.line()));
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show() {
    Look look = model.look().orElse(null);
    table.show(look == null ? List.of() : look.samples());
    table.refresh();
    boolean refused = look != null && look.plan() == null;
    words.setText(
        look == null
            ? text("takeover.wait")
            : refused ? problem(look) : text("takeover.columns.words", look.layout().headerLine()));
    words.getStyleClass().removeAll("error-text");
    if (refused) {
      words.getStyleClass().add("error-text");
    }
  }

  private static String problem(Look look) {
    List<Field> missing = look.layout().missing();
    if (missing.isEmpty()) {
      return look.problem();
    }
    String names = missing.stream().map(TakeoverWords::field).collect(Collectors.joining(", "));
    return text("takeover.columns.missing", look.layout().headerLine(), names);
  }

  @Override
  public void enter() {
    table.requestFocus();
  }

  @Override
  public void addTo(Shortcuts keys) {
    keys.on("Shortcut+L", this::chooseHeader);
  }
}
