package fr.guichet.model.catalogue.site;

import fr.guichet.model.catalogue.PartnerLabel;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A partner that the site added: the town hall, a charity.
 *
 * @param code begins with LOCAL-, stays for ever
 * @param labels dated, at least one: what it was called on a day stays what it was called then
 */
public record LocalPartner(String code, List<PartnerLabel> labels) {

  /** What its code looks like: « LOCAL-CCAS ». */
  static final Pattern CODE = Pattern.compile("LOCAL-[A-Z0-9]+(-[A-Z0-9]+)*");

  public LocalPartner {
    if (!CODE.matcher(code).matches() || labels.isEmpty()) {
      throw new IllegalArgumentException("A local partner needs a code and a label: " + code);
    }
    labels = labels.stream().sorted(Comparator.comparing(PartnerLabel::from)).toList();
  }

  /** What it is called last. */
  PartnerLabel label() {
    return labels.getLast();
  }
}
