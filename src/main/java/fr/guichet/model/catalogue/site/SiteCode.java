package fr.guichet.model.catalogue.site;

import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.text.Folding;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes the codes of what a site adds: they begin with LOCAL-, so no official one is the same. */
public final class SiteCode {

  private static final int LONGEST = 32;

  private SiteCode() {}

  /** « LOCAL-CCAS » for the partner « CCAS ». */
  public static String ofPartner(String sign, Predicate<String> taken) {
    return free(Partner.LOCAL + "-" + words(sign), taken);
  }

  /**
   * « LOCAL-CAF-PASS-SPORT » for a procedure of CAF, « LOCAL-MAIRIE-PISCINE » for one of Mairie.
   */
  public static String ofProcedure(String partner, String label, Predicate<String> taken) {
    String base = partner.startsWith(Partner.LOCAL) ? partner : Partner.LOCAL + "-" + partner;
    String code = base + "-" + words(label);
    return free(code.endsWith("-AUTRE") ? code + "-1" : code, taken);
  }

  private static String words(String text) {
    String joined = String.join("-", Folding.words(text)).toUpperCase(Locale.ROOT);
    String plain = joined.replaceAll("[^A-Z0-9-]", "").replaceAll("-{2,}", "-");
    String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    String bare = cut.replaceAll("^-+|-+$", "");
    return bare.isEmpty() ? "X" : bare;
  }

  private static String free(String code, Predicate<String> taken) {
    String free = code;
    for (int next = 2; taken.test(free); next++) {
      free = code + "-" + next;
    }
    return free;
  }
}
