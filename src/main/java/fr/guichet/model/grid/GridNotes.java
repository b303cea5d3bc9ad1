package fr.guichet.model.grid;

import static fr.guichet.model.text.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sheet and the PDF of the grid say besides its lines. */
public final class GridNotes {

  private GridNotes() {}

  /** What was answered to a criterion, in French. */
  public static String answer(GridEntry entry) {
    return text("grid.answer." + (entry.answer() == null ? "none" : entry.answer()));
  }

  /** How many criteria have which answer: « oui 5, en cours 2, à remplir 3 ». */
  public static String count(LabelGrid grid) {
    String answers =
        Stream.concat(Stream.of(Answer.values()), Stream.of((Answer) null))
            .filter(answer -> grid.count(answer) > 0)
            .map(answer -> counted(answer, grid.count(answer)))
            .collect(Collectors.joining(", "));
    return text("grid.count", grid.criteria().size(), answers);
  }

  private static String counted(Answer answer, int number) {
    return text("grid.counted." + (answer == null ? "none" : answer), number);
  }

  /** What the reader must know: where the criteria come from, how many the site has retired. */
  public static List<String> of(LabelGrid grid) {
    List<String> notes = new ArrayList<>(List.of(count(grid)));
    if (!grid.retired().isEmpty()) {
      notes.add(text("grid.note.retired", grid.retired().size()));
    }
    notes.add(text("grid.note.source"));
    return notes;
  }
}
