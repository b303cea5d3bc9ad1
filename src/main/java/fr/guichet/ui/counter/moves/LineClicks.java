package fr.guichet.ui.counter.moves;

import fr.guichet.model.visit.Outcome;
import fr.guichet.ui.counter.entry.Question;
import fr.guichet.ui.counter.entry.Step;

/** What a click does: the same as the keys, on the line or answer under the mouse. */
public final class LineClicks {

  private final Card card;
  private final FieldKeys field;
  private final WayBack back;

  LineClicks(Card card, FieldKeys field, WayBack back) {
    this.card = card;
    this.field = field;
    this.back = back;
  }

  public void take(int proposal) {
    field.take(proposal);
  }

  public void openLine(int line) {
    field.change(field.moves().open(card.entry(), line));
  }

  public void remove(int line) {
    back.remove(line);
  }

  public void removeMatter(int index) {
    back.removeMatter(index);
  }

  public void choose(Outcome outcome, boolean help) {
    if (card.entry().step() instanceof Step.Deciding step) {
      field.change(field.outcomes().choose(card.entry(), step, outcome, help));
    }
  }

  public void answer(Question question, int digit) {
    if (card.entry().step() instanceof Step.Deciding step) {
      field.change(field.outcomes().answer(card.entry(), step, question, digit));
    }
  }

  /** Asks a question again that was answered. */
  public void ask(Question question) {
    if (card.entry().step() instanceof Step.Deciding step) {
      field.change(card.entry().at(step.asking(question)));
    }
  }

  /** The text of the answer has changed. */
  public void answer(String text) {
    if (card.entry().step() instanceof Step.Deciding step
        && step.asked()
        && step.question().typed()
        && !text.equals(step.answer())) {
      field.change(field.outcomes().answer(card.entry(), step, text));
    }
  }

  public void closing(int index, boolean closes) {
    field.change(field.moves().closing(card.entry(), index, closes));
  }
}
