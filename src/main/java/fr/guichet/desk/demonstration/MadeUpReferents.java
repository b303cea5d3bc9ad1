package fr.guichet.desk.demonstration;

import fr.guichet.model.site.Referent;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Services that do not exist, with numbers and mails that nobody has. */
public final class MadeUpReferents {

  private static final List<String> PARTNERS =
      List.of("CAF", "CPAM", "CNAV", "MSA", "FT", "DGFIP", "INT", "JUST");

  private MadeUpReferents() {}

  /** One a partner. */
  public static List<Referent> all(Supplier<String> ids) {
    return IntStream.range(0, PARTNERS.size()).mapToObj(i -> one(i, ids.get())).toList();
  }

  private static Referent one(int index, String id) {
    String partner = PARTNERS.get(index);
    String mail = "referent." + partner.toLowerCase(Locale.ROOT) + "@partenaire.example";
    String phone = "03 53 01 00 %02d".formatted(index + 10);
    return new Referent(
        id, partner, "Cellule France services", phone, mail, "lundi au vendredi, 9 h – 16 h", "");
  }
}
