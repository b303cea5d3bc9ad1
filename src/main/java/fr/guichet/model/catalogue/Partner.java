package fr.guichet.model.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * An organisation that the counter serves: the code stays for ever, the labels are dated.
 *
 * @param synonyms words that agents type for it
 * @param rank order of the partners, national shares, largest first
 */
public record Partner(String code, List<PartnerLabel> labels, List<String> synonyms, int rank) {

  public Partner {
    if (code.isBlank() || labels.isEmpty()) {
      throw new IllegalArgumentException("A partner needs a code and a label: " + code);
    }
    labels = labels.stream().sorted(Comparator.comparing(PartnerLabel::from)).toList();
    synonyms = List.copyOf(synonyms);
  }

  /** The label of that day, or the nearest one when none was valid. */
  public PartnerLabel labelOn(LocalDate day) {
    return labels.stream().min(Comparator.comparingLong(l -> daysFrom(l, day))).orElseThrow();
  }

  /** The sign of that day as the catalogue writes it, « Intérieur (ANTS) ». */
  public String sign(LocalDate day) {
    return labelOn(day).sign();
  }

  /** The sign of that day without its parenthesis, « Intérieur ». */
  public String shortSign(LocalDate day) {
    return sign(day).replaceAll("\\s*\\(.*\\)", "");
  }

  /** Whether a label was valid on that day. */
  public boolean activeOn(LocalDate day) {
    return labels.stream().anyMatch(label -> label.validOn(day));
  }

  /** Whether it counts among « dont opérateurs »: all but AUTRE and LOCAL. */
  public boolean isOperator() {
    return !code.equals("AUTRE") && !code.equals("LOCAL");
  }

  private static long daysFrom(PartnerLabel label, LocalDate day) {
    if (label.validOn(day)) {
      return 0;
    }
    return day.isBefore(label.from())
        ? ChronoUnit.DAYS.between(day, label.from())
        : ChronoUnit.DAYS.between(label.until(), day);
  }
}
