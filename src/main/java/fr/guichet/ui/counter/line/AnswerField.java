package fr.guichet.ui.counter.line;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.ui.counter.entry.Question;
import fr.guichet.ui.counter.moves.CounterModel;
import fr.guichet.ui.kit.field.Called;
import javafx.scene.control.TextField;

/** Where an answer is typed: a target, another date. One field that moves with the active line. */
public final class AnswerField extends TextField {

  private final CounterModel model;

  public AnswerField(CounterModel model, EntryKeys keys) {
    this.model = model;
    setId("answer-field");
    getStyleClass().add("answer-field");
    keys.listenTo(this);
    textProperty().addListener((_, _, now) -> typed(now));
  }

  private void typed(String now) {
    if (model.answersInWords() || !now.isEmpty()) {
      model.clicks().answer(now);
    }
  }

  /** Takes the focus; what is begun is gone on with, not written over. */
  public void focus() {
    if (!isFocused()) {
      requestFocus();
      end();
    }
  }

  /** Shows what is typed so far, for that question. */
  void refresh(Question question, String answer) {
    String prompt = text("counter.answer." + question);
    setPromptText(prompt);
    Called.call(this, text("counter.ask." + question) + " " + prompt);
    if (!answer.equals(getText())) {
      setText(answer);
      end();
    }
  }
}
