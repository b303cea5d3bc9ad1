package fr.guichet.exchange.sites;

import fr.guichet.model.site.OfficialSite;
import fr.guichet.model.site.commune.Departements;
import fr.guichet.model.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One row of the list, its codes made whole: spreadsheets cut the zero of 01200. */
record ListRow(ListHeading heading, List<String> cells) {

  private static final Set<String> YES = Set.of("oui", "o", "true", "vrai", "1", "x", "yes");

  OfficialSite site() {
    return new OfficialSite(
        cell(ListColumn.NAME),
        department(),
        (cell(ListColumn.ADDRESS) + " " + cell(ListColumn.ADDRESS_MORE)).strip(),
        postcode(),
        cell(ListColumn.CITY),
        insee(),
        heading.hours(cells),
        cell(ListColumn.STRUCTURE),
        cell(ListColumn.MATRICULE),
        travelling(),
        cell(ListColumn.PHONE),
        cell(ListColumn.MAIL),
        cell(ListColumn.COMMENT));
  }

  private String cell(ListColumn column) {
    return heading.cell(cells, column);
  }

  private String postcode() {
    return whole(cell(ListColumn.POSTCODE).replace(" ", ""), 5);
  }

  /** The list's own code; else the geocoder's, which for a bad address lies at the other end. */
  private String insee() {
    String own = inseeCode(ListColumn.INSEE);
    String geocoded = inseeCode(ListColumn.GEOCODED_INSEE);
    if (!own.isEmpty()) {
      return own;
    }
    return Departements.ofInsee(geocoded).equals(department()) ? geocoded : "";
  }

  private String inseeCode(ListColumn column) {
    String code = whole(cell(column).toUpperCase(Locale.ROOT), 5);
    return Departements.ofInsee(code).isEmpty() ? "" : code;
  }

  private String department() {
    String given = whole(cell(ListColumn.DEPARTMENT).toUpperCase(Locale.ROOT), 2);
    if (given.matches("[0-9]{2,3}|2[AB]")) {
      return given;
    }
    String ofInsee = Departements.ofInsee(inseeCode(ListColumn.INSEE));
    return ofInsee.isEmpty() ? Departements.ofPostcode(postcode()) : ofInsee;
  }

  private boolean travelling() {
    String said = Folding.fold(cell(ListColumn.TRAVELLING));
    String format = Folding.fold(cell(ListColumn.FORMAT));
    return YES.contains(said) || said.startsWith("itinerant") || format.matches("bus\\b.*");
  }

  private static String whole(String code, int length) {
    boolean cut = code.matches("[0-9]+") && code.length() == length - 1;
    return cut ? "0" + code : code;
  }
}
