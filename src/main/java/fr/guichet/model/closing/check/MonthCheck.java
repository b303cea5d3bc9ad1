package fr.guichet.model.closing.check;

import java.util.List;

/**
 * What a check says of a month.
 *
 * @param sentence in French, with its number where there is one
 * @param findings those accepted included, in their order
 * @param well whether a fact is as it should be; true for other checks without an open finding
 */
public record MonthCheck(Check check, String sentence, List<Finding> findings, boolean well) {

  public MonthCheck {
    findings = List.copyOf(findings);
  }

  /** How many are left. */
  public int open() {
    return (int) findings.stream().filter(Finding::open).count();
  }
}
