package fr.guichet.model.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * An organisation that the counter serves: the code stays for ever, the labels are dated.
 *
 * @param synonyms words that agents type for it
 * @param rank order of the partners, national shares, largest first, unless the site has its own
 * @param ownSign the short sign that the site shows in place of the last one; empty for none
 * @param retired last day on which the site offers it, null while it does
 */
public record Partner(
    String code,
    List<PartnerLabel> labels,
    List<String> synonyms,
    int rank,
    String ownSign,
    LocalDate retired) {

  /** How the codes of local partners begin: the catch-all and those that a site adds. */
  public static final String LOCAL = "LOCAL";

  /** The code of what belongs to no partner. */
  public static final String NONE = "AUTRE";

  public Partner {
    if (code.isBlank() || labels.isEmpty()) {
      throw new IllegalArgumentException("A partner needs a code and a label: " + code);
    }
    labels = labels.stream().sorted(Comparator.comparing(PartnerLabel::from)).toList();
    synonyms = List.copyOf(synonyms);
  }

  /** One of which the site says nothing of its own. */
  public Partner(String code, List<PartnerLabel> labels, List<String> synonyms, int rank) {
    this(code, labels, synonyms, rank, "", null);
  }

  /** The label of that day, or the nearest one when none was valid. */
  public PartnerLabel labelOn(LocalDate day) {
    return labels.stream().min(Comparator.comparingLong(l -> daysFrom(l, day))).orElseThrow();
  }

  /** The sign of that day as the catalogue writes it, « Intérieur (ANTS) ». */
  public String sign(LocalDate day) {
    return labelOn(day).sign();
  }

  /** The sign of that day as the site shows it, else without its parenthesis, « Intérieur ». */
  public String shortSign(LocalDate day) {
    return !ownSign.isEmpty() && labelOn(day).equals(labels.getLast())
        ? ownSign
        : withoutParenthesis(sign(day));
  }

  /** The short sign that a catalogue's sign gives, « Intérieur » for « Intérieur (ANTS) ». */
  public static String withoutParenthesis(String sign) {
    return sign.replaceAll("\\s*\\(.*\\)", "");
  }

  /** Whether a label was valid on that day, and the site still offered it. */
  public boolean activeOn(LocalDate day) {
    return (retired == null || !day.isAfter(retired))
        && labels.stream().anyMatch(label -> label.validOn(day));
  }

  /** Whether it counts among « dont opérateurs »: all but AUTRE and the local ones. */
  public boolean isOperator() {
    return !code.equals(NONE) && !isLocal();
  }

  /** Whether it is no national partner: the catch-all « Partenaire local », or one of the site. */
  public boolean isLocal() {
    return code.startsWith(LOCAL);
  }

  /** Whether it is a catch-all and no place to go to. */
  public boolean isCatchAll() {
    return code.equals(NONE) || code.equals(LOCAL);
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
