package fr.guichet.model.department;

import java.util.List;

/**
 * What a folder holds of what sites sent.
 *
 * @param files looked at
 * @param months of the files that could be read
 * @param leftOut the files that could not
 */
public record Sent(int files, List<SentMonth> months, List<LeftOut> leftOut) {

  public Sent {
    months = List.copyOf(months);
    leftOut = List.copyOf(leftOut);
  }
}
