package fr.guichet.ui.month.finding;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.closing.SinceClosing;
import fr.guichet.model.closing.SinceClosing.Move;
import fr.guichet.model.closing.SinceClosing.Step;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.FigureWords;
import fr.guichet.ui.kit.KeyCap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** « Depuis la clôture »: both rates to date, the promises closed, then the corrections. */
public final class SincePane extends VBox {

  private final GridPane rates = new GridPane();
  private final ListView<String> list = new ListView<>();

  /**
   * @param left goes back to the steps
   */
  public SincePane(Runnable left) {
    super(10);
    getStyleClass().add("card");
    var title = new Label(text("workbook.sheet.since"));
    title.getStyleClass().add("h2");
    rates.getStyleClass().add("figures-grid");
    list.setId("since");
    list.setAccessibleText(text("workbook.sheet.since"));
    list.setCellFactory(_ -> new StepCell(list));
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            left.run();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren()
        .addAll(title, rates, list, KeyCap.button(text("month.back"), text("key.escape"), left));
  }

  public void focus() {
    list.requestFocus();
    list.getSelectionModel().selectFirst();
  }

  public void show(SinceClosing since) {
    rates.getChildren().clear();
    row(0, "head", "", text("figures.strict"), text("figures.excludingPlanned.short"));
    row(1, "cell", text("month.since.frozen"), since.frozen());
    row(
        2,
        "cell",
        FigureWords.counted("month.since.followUps", since.followUps().size()),
        since.withFollowUps());
    row(
        3,
        "cell",
        FigureWords.counted("month.since.corrections", since.corrections().size()),
        since.now());
    list.getItems().clear();
    section("workbook.since.followUps", since.followUps());
    section("workbook.since.corrections", since.corrections());
  }

  private void row(int at, String style, String name, OutcomeCounts counts) {
    row(
        at,
        style,
        name,
        FigureWords.rate(counts.strictRate()),
        FigureWords.rate(counts.rateExcludingPlanned()));
  }

  private void row(int at, String style, String... words) {
    for (int column = 0; column < words.length; column++) {
      var cell = new Label(words[column]);
      cell.getStyleClass().add(style);
      cell.setMaxWidth(Double.MAX_VALUE);
      cell.setWrapText(true);
      GridPane.setHgrow(cell, Priority.ALWAYS);
      rates.add(cell, column, at);
    }
  }

  private void section(String key, List<Step> steps) {
    if (!steps.isEmpty()) {
      list.getItems().add(text(key));
      steps.forEach(step -> list.getItems().add(words(step)));
    }
  }

  private static String words(Step step) {
    String moves =
        step.moves().isEmpty()
            ? text("workbook.since.none")
            : step.moves().stream().map(SincePane::words).collect(Collectors.joining(" · "));
    return text(
        "month.since.step", DateWords.shortNumbers(step.day()), step.agent(), step.what(), moves);
  }

  private static String words(Move move) {
    return text(
        "month.since.move",
        move.figure(),
        FigureWords.count(move.before()),
        FigureWords.count(move.after()));
  }

  /** The titles among the lines stand out. */
  private static final class StepCell extends WrappedCell<String> {

    private StepCell(ListView<String> list) {
      super(list);
    }

    @Override
    protected void updateItem(String line, boolean empty) {
      super.updateItem(line, empty);
      boolean none = empty || line == null;
      say(none ? "" : line);
      words().getStyleClass().remove("strong");
      if (!none && !line.contains("\n")) {
        words().getStyleClass().add("strong");
      }
    }
  }
}
