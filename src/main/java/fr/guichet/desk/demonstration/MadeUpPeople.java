package fr.guichet.desk.demonstration;

import fr.guichet.model.contact.Person;
import fr.guichet.model.text.Folding;
import java.util.List;

/** People who do not exist, with numbers kept for fiction and mails at exemple.fr. */
final class MadeUpPeople {

  private static final List<String> NAMES =
      List.of(
          "Binet",
          "Roux",
          "Lenoir",
          "Diallo",
          "Nguyen",
          "Costa",
          "Legrand",
          "Faure",
          "Petit",
          "Garcia",
          "Marchand",
          "Benali",
          "Lopes",
          "Caron",
          "Hubert",
          "Vasseur",
          "Lemaire",
          "Dupuis",
          "Kowalski",
          "Traoré",
          "Masson",
          "Leclerc",
          "Poirier",
          "Renard");
  private static final List<String> WOMEN =
      List.of("Odile", "Anne", "Lan", "Inès", "Monique", "Fatima", "Chantal", "Eva", "Nicole");
  private static final List<String> MEN =
      List.of("Luc", "Issa", "Rui", "Paul", "Gérard", "Karim", "Michel", "Joël", "Daniel");

  private final Chances chances;

  MadeUpPeople(Chances chances) {
    this.chances = chances;
  }

  Person next() {
    boolean woman = chances.in(0.56);
    String name = chances.of(NAMES);
    String first = chances.of(woman ? WOMEN : MEN);
    int number = chances.between(0, 9999);
    String phone = "06 39 98 %02d %02d".formatted(number / 100, number % 100);
    String mail = chances.in(0.3) ? mail(first, name) : "";
    String actsFor = chances.in(0.06) ? "sa mère" : "";
    return new Person((woman ? "Mme " : "M. ") + name, first, phone, mail, actsFor);
  }

  private static String mail(String first, String name) {
    return Folding.fold(first) + "." + Folding.fold(name) + "@exemple.fr";
  }
}
