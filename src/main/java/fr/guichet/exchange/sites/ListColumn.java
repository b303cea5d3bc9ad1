package fr.guichet.exchange.sites;

import fr.guichet.model.text.Folding;
import java.util.List;

/** A column of the official list and the names it has had, folded, the most exact first. */
enum ListColumn {
  NAME(
      "lib france services",
      "lib fs",
      "nom fs",
      "nom france services",
      "nom de la france services",
      "nom de la structure",
      "nom de l espace",
      "nom structure",
      "nom du site",
      "nom site",
      "libelle fs",
      "denomination",
      "intitule",
      "libelle",
      "nom",
      "name",
      "france services"),
  CITY(
      "lib com",
      "lib commune",
      "commune",
      "nom commune",
      "nom de la commune",
      "nom com",
      "libelle commune",
      "ville",
      "localite",
      "city",
      "result city"),
  POSTCODE("code postal", "codepostal", "cp", "postcode", "result postcode"),
  INSEE(
      "insee com",
      "code insee",
      "code commune insee",
      "code insee commune",
      "code commune",
      "insee commune",
      "com insee",
      "codgeo",
      "insee"),
  /** Found by a geocoder: used only when it agrees with the département. */
  GEOCODED_INSEE("result citycode", "citycode"),
  DEPARTMENT("insee dep", "code departement", "code dep", "num dep", "dep", "departement", "dept"),
  ADDRESS(
      "adresse", "adresse postale", "adresse 1", "address", "rue", "numero et voie", "adresse fs"),
  ADDRESS_MORE(
      "adresse cplmt",
      "complement adresse",
      "complement d adresse",
      "adresse complement",
      "adresse 2"),
  STRUCTURE(
      "lib structure",
      "structure porteuse",
      "nom structure porteuse",
      "porteur",
      "nom porteur",
      "gestionnaire",
      "structure",
      "groupe"),
  MATRICULE("id fs", "matricule", "code fs", "numero fs", "numero", "identifiant", "id"),
  TRAVELLING("itinerance", "itinerant", "france services itinerante", "bus"),
  FORMAT("format fs", "format", "type fs"),
  PHONE("telephone", "tel", "phone", "numero de telephone", "telephone fs"),
  MAIL("mail", "email", "e mail", "courriel", "adresse mail", "mail fs"),
  COMMENT("commentaire horaires", "commentaires horaires", "commentaire", "commentaires");

  private final List<String> names;

  ListColumn(String... names) {
    this.names = List.of(names);
  }

  /** Where the column stands among folded headings, -1 when it is not there. */
  int in(List<String> headings) {
    for (String name : names) {
      int at = headings.indexOf(name);
      if (at >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** « Code_Postal » as « code postal ». */
  static List<String> fold(List<String> headings) {
    return headings.stream().map(Folding::fold).toList();
  }
}
