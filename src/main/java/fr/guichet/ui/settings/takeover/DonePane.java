package fr.guichet.ui.settings.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.tables.RejectsFile;
import fr.guichet.model.takeover.Reject;
import fr.guichet.ui.kit.Icon;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.key.Shortcuts;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.settings.takeover.model.TakeoverModel;
import fr.guichet.ui.settings.takeover.model.TakeoverModel.Report;
import fr.guichet.ui.settings.takeover.part.Remarks;
import fr.guichet.ui.settings.takeover.part.StepPane;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What was taken over, what was left out, and the way back. */
final class DonePane implements StepPane {

  private final TakeoverModel model;
  private final FileChoices files;
  private final Background background;
  private final Label summary = new Label();
  private final Label back = new Label(text("takeover.done.back"));
  private final VBox remarks = new VBox(4);
  private final Button close;
  private final Button save;
  private final VBox view;

  DonePane(TakeoverModel model, FileChoices files, Background background) {
    this.model = model;
    this.files = files;
    this.background = background;
    summary.getStyleClass().add("h2");
    summary.setWrapText(true);
    summary.setGraphic(Icon.SAVED.node());
    back.setWrapText(true);
    back.getStyleClass().add("muted");
    close = KeyCap.button(text("takeover.close"), text("key.enter"), model::leave);
    close.getStyleClass().add("primary");
    save = KeyCap.button(Icon.EXPORT, text("takeover.done.save"), "Ctrl+E", this::save);
    save.managedProperty().bind(save.visibleProperty());
    Button undo = KeyCap.button(text("takeover.undo"), "Ctrl+Suppr", model::undoReport);
    undo.getStyleClass().add("danger");
    view = new VBox(14, summary, remarks, new FlowPane(8, 8, close, save, undo), back);
  }

  private void save() {
    List<Reject> left = model.report().map(Report::leftOut).orElse(List.of());
    if (left.isEmpty()) {
      return;
    }
    Path proposed = RejectsFile.besides(model.file());
    files
        .toWrite(
            text("takeover.done.save"),
            new FileChoices.Kind(text("takeover.file.csv"), "csv"),
            proposed)
        .ifPresent(
            target ->
                background.runLong(
                    _ -> {
                      RejectsFile.write(target, left);
                      return target;
                    },
                    file -> model.messages().done(text("month.export.done", file.getFileName())),
                    model.messages()::trouble));
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void show() {
    model
        .report()
        .ifPresent(
            report -> {
              summary.setText(
                  text(
                      "takeover.report",
                      report.record().fileName(),
                      report.record().visits(),
                      report.record().requests()));
              remarks.getChildren().setAll(Remarks.of(report.plan().remarks()));
              save.setVisible(!report.leftOut().isEmpty());
            });
  }

  @Override
  public void enter() {
    close.requestFocus();
  }

  @Override
  public void addTo(Shortcuts keys) {
    keys.on("Shortcut+E", this::save).on("Shortcut+Delete", model::undoReport);
  }
}
