package fr.guichet.model.grid;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.DateWords;
import fr.guichet.model.text.FreeText;
import fr.guichet.model.visit.draft.DayWords;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is being typed about a criterion.
 *
 * @param answer null for none
 * @param day as it is typed, empty for none
 */
public record GridDraft(Criterion of, String wording, Answer answer, String proof, String day) {

  /** Where something is wrong. */
  public enum Field {
    WORDING,
    PROOF,
    DAY
  }

  public GridDraft {
    wording = FreeText.clean(wording);
    proof = FreeText.clean(proof);
    day = day.strip();
  }

  /** A criterion opened for a change: what it says now. */
  public static GridDraft of(Criterion criterion) {
    GridEntry entry = criterion.entry();
    return new GridDraft(
        criterion,
        criterion.wording(),
        entry.answer(),
        entry.proof(),
        DateWords.numbers(entry.day()));
  }

  /** What keeps it from being saved, by field, in French; empty when it may be. */
  public Map<Field, String> problems(LocalDate today) {
    Map<Field, String> problems = new EnumMap<>(Field.class);
    freeText(problems, Field.WORDING, wording);
    freeText(problems, Field.PROOF, proof);
    if (wording.isEmpty() && of.own()) {
      problems.put(Field.WORDING, text("grid.problem.wording"));
    }
    if (!day.isEmpty() && DayWords.past(day, today).isEmpty()) {
      problems.put(Field.DAY, text("grid.problem.day"));
    }
    return problems;
  }

  private static void freeText(Map<Field, String> problems, Field field, String words) {
    FreeText.Problem problem = FreeText.problem(words);
    if (problem != null) {
      problems.put(field, text("text.problem." + problem));
    }
  }

  /** The entry that it becomes; only without problems. */
  public GridEntry entry(LocalDate today) {
    return new GridEntry(
        of.entry().id(),
        wording.equals(of.usual()) ? "" : wording,
        answer,
        proof,
        day.isEmpty() ? null : DayWords.past(day, today).orElseThrow(),
        of.entry().retired());
  }
}
