package fr.guichet.ui.settings.grid;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.grid.Answer;
import fr.guichet.model.grid.Criterion;
import fr.guichet.model.grid.GridDraft;
import fr.guichet.model.grid.GridDraft.Field;
import fr.guichet.model.grid.KnownFigure;
import fr.guichet.model.text.DateWords;
import fr.guichet.ui.kit.KeyCap;
import fr.guichet.ui.kit.field.FieldsForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The selected criterion: what the program knows about it, and how it is answered or changed. */
final class GridDetail extends ScrollPane {

  private static final double WIDTH = 320;

  private final GridModel model;
  private final Runnable ended;
  private final VBox content = new VBox(8);
  private FieldsForm form;

  /**
   * @param ended the form was closed
   */
  GridDetail(GridModel model, Runnable ended) {
    this.model = model;
    this.ended = ended;
    content.getStyleClass().add("grid-detail");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().add("grid-detail-pane");
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
  }

  void refreshFromModel() {
    if (model.edited().isPresent()) {
      if (form == null) {
        edit(model.edited().get());
      }
      return;
    }
    boolean closed = form != null;
    form = null;
    content.getChildren().clear();
    model.selected().ifPresent(this::show);
    setVvalue(0);
    if (closed) {
      ended.run();
    }
  }

  private void show(Criterion criterion) {
    content
        .getChildren()
        .addAll(
            label(text("grid.topic." + criterion.topic()), "overline"),
            label(criterion.wording(), "strong"));
    answers(criterion);
    said(criterion);
    figures(criterion);
  }

  private void answers(Criterion criterion) {
    if (!model.refusal().isEmpty()) {
      content.getChildren().add(label(model.refusal(), "muted"));
      return;
    }
    var buttons = new FlowPane(6, 6);
    if (!criterion.entry().retired()) {
      for (Answer answer : Answer.values()) {
        String name = text("grid.answer." + answer);
        buttons.getChildren().add(button(name, "" + answer.digit(), () -> model.answer(answer)));
      }
      buttons.getChildren().add(button(text("grid.edit"), text("key.enter"), model::edit));
    }
    String out = text(criterion.entry().retired() ? "grid.bringBack" : "grid.retire");
    buttons.getChildren().add(button(out, text("appointments.key.delete"), model::switchOut));
    content.getChildren().add(buttons);
  }

  private static Button button(String name, String key, Runnable work) {
    Button button = KeyCap.button(name, key, work);
    button.getStyleClass().add("compact");
    return button;
  }

  private void said(Criterion criterion) {
    pair("proof", criterion.entry().proof());
    pair("day", DateWords.numbers(criterion.entry().day()));
  }

  private void pair(String key, String value) {
    if (!value.isEmpty()) {
      content
          .getChildren()
          .addAll(label(text("grid.column." + key), "overline"), label(value, null));
    }
  }

  private void figures(Criterion criterion) {
    List<KnownFigure> figures = model.grid().map(grid -> grid.figures(criterion)).orElse(List.of());
    if (figures.isEmpty()) {
      return;
    }
    content.getChildren().add(label(text("grid.known"), "overline"));
    for (KnownFigure figure : figures) {
      Label reading = label(figure.reading(), "muted");
      reading.getStyleClass().add("small");
      content
          .getChildren()
          .add(new VBox(label(text("grid.figure", figure.name(), figure.shown()), null), reading));
    }
  }

  private static Label label(String words, String style) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    if (style != null) {
      label.getStyleClass().add(style);
    }
    return label;
  }

  // --- the form

  private void edit(Criterion criterion) {
    boolean isNew = criterion.own() && criterion.wording().isEmpty();
    GridDraft draft = GridDraft.of(criterion);
    form =
        new FieldsForm(
            isNew ? text("grid.form.new") : criterion.wording(), this::keep, model::leave);
    List<Field> fields = fields(isNew);
    for (Field field : fields) {
      switch (field) {
        case PROOF ->
            form.add(text("grid.column.proof"), draft.proof()).hint(text("grid.form.proofHint"));
        case DAY -> form.add(text("grid.column.day"), draft.day()).hint(text("grid.form.dayHint"));
        case WORDING ->
            form.add(text("grid.column.criterion"), draft.wording())
                .hint(criterion.own() ? "" : text("grid.form.wordingHint"));
      }
    }
    content.getChildren().setAll(form);
    applyCss();
    form.focus();
  }

  /** A new one is worded first; of a known one the proof matters. */
  private static List<Field> fields(boolean isNew) {
    return isNew
        ? List.of(Field.WORDING, Field.PROOF, Field.DAY)
        : List.of(Field.PROOF, Field.DAY, Field.WORDING);
  }

  private void keep() {
    Criterion of = model.edited().orElseThrow();
    List<Field> fields = fields(of.own() && of.wording().isEmpty());
    List<String> values = new ArrayList<>();
    for (Field field : List.of(Field.WORDING, Field.PROOF, Field.DAY)) {
      values.add(form.value(fields.indexOf(field)));
    }
    Map<Field, String> problems = model.keep(values.get(0), values.get(1), values.get(2));
    fields.stream()
        .filter(problems::containsKey)
        .findFirst()
        .ifPresent(field -> form.wrong(fields.indexOf(field), problems.get(field)));
  }
}
