package fr.guichet.ui.counter.line;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.draft.RequestDraft;
import fr.guichet.ui.counter.entry.Option;
import fr.guichet.ui.counter.entry.Question;
import fr.guichet.ui.counter.entry.Step;
import fr.guichet.ui.counter.moves.CounterModel;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What the outcome of the active line asks: rows of digits, and a field where words may answer. */
final class AskRow extends VBox {

  private final CounterModel model;

  private AskRow(CounterModel model) {
    super(6);
    this.model = model;
    getStyleClass().add("ask");
  }

  static Optional<AskRow> of(CounterModel model, int line, RequestDraft shown, AnswerField answer) {
    Step.Deciding step = (Step.Deciding) model.entry().step();
    List<Question> questions = model.rules().questions(shown);
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    AskRow row = new AskRow(model);
    Question now = step.moved() == null && step.asked() ? step.question() : null;
    for (Question question : questions) {
      boolean reached = question.answeredIn(shown) || question == now || now == null;
      if (reached) {
        row.getChildren().add(row.question(question, question == now, now != null, shown, answer));
      }
      if (now == null && !question.answeredIn(shown)) {
        break;
      }
    }
    return Optional.of(row);
  }

  private FlowPane question(
      Question question, boolean open, boolean asking, RequestDraft shown, AnswerField answer) {
    var row = new FlowPane(8, 6);
    row.setAlignment(Pos.CENTER_LEFT);
    var name = new Label(text("counter.ask." + question));
    name.getStyleClass().addAll("muted", "strong", "small");
    row.getChildren().add(name);
    boolean behind = asking && !open && question.answeredIn(shown);
    model.rules().options(question, shown, model.entry().draft()).stream()
        .filter(option -> !behind || option.chosen())
        .forEach(option -> row.getChildren().add(pill(question, option, behind)));
    if (open && question.typed()) {
      answer.refresh(question, ((Step.Deciding) model.entry().step()).answer());
      row.getChildren().add(answer);
    } else if (question == Question.PROMISED_DAY && shown.promisedDay() != null) {
      row.getChildren().add(new Label(DateWords.shortDay(shown.promisedDay())));
    } else if (model.veiled()) {
      return row;
    } else if (question == Question.TARGET && !proposed(question, shown.target(), shown)) {
      row.getChildren().add(new Label(shown.target()));
    } else if (question == Question.PRECISION && !proposed(question, shown.precision(), shown)) {
      row.getChildren().add(new Label(shown.precision()));
    }
    if (open && question == Question.PROMISED_DAY && shown.promisedDay() != null) {
      row.getChildren().add(new Label("= " + DateWords.shortDay(shown.promisedDay())));
    }
    return row;
  }

  private boolean proposed(Question question, String answer, RequestDraft shown) {
    return answer.isBlank()
        || model.rules().options(question, shown, model.entry().draft()).stream()
            .anyMatch(Option::chosen);
  }

  /** An answer; one that lies behind asks its question again. */
  private ToggleButton pill(Question question, Option option, boolean behind) {
    var pill = new ToggleButton(option.digit() + " " + option.text());
    pill.getStyleClass().add("pill");
    pill.setSelected(option.chosen());
    pill.setFocusTraversable(false);
    pill.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    pill.setMinWidth(USE_PREF_SIZE);
    pill.setOnAction(
        _ -> {
          if (behind) {
            model.clicks().ask(question);
          } else {
            model.clicks().answer(question, option.digit());
          }
        });
    return pill;
  }
}
