package fr.guichet.model.grid;

import fr.guichet.model.figures.report.WorkbookHead;
import java.util.List;

/**
 * The label's grid as it stands: the screen shows it, the sheet and the PDF print it.
 *
 * @param head of the twelve months that the figures are about
 * @param criteria in the grid, by topic
 * @param retired those that the site has taken out
 */
public record LabelGrid(
    WorkbookHead head,
    List<Criterion> criteria,
    List<Criterion> retired,
    List<KnownFigure> figures) {

  public LabelGrid {
    criteria = List.copyOf(criteria);
    retired = List.copyOf(retired);
    figures = List.copyOf(figures);
  }

  public List<Criterion> about(Topic topic) {
    return criteria.stream().filter(criterion -> criterion.topic() == topic).toList();
  }

  /**
   * Criteria with an answer.
   *
   * @param answer null for those without any
   */
  public int count(Answer answer) {
    return (int) criteria.stream().filter(c -> c.entry().answer() == answer).count();
  }

  /** What the program knows about a criterion. */
  public List<KnownFigure> figures(Criterion criterion) {
    return figures.stream().filter(f -> criterion.facts().contains(f.fact())).toList();
  }
}
