package fr.guichet.ui.counter;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.visit.OpenMatter;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An earlier matter in words: « CAF, demander le RSA, hier — à suivre »; a sensitive one without
 * its label.
 */
final class MatterWords {

  private final CounterModel model;

  MatterWords(CounterModel model) {
    this.model = model;
  }

  String of(Proposal proposal) {
    return proposal instanceof Proposal.Earlier(var matter) ? of(matter) : "";
  }

  String of(OpenMatter matter) {
    var catalogue = model.desk().catalogue();
    LocalDate day = matter.visit().when().day();
    String sign = catalogue.partner(matter.request().partner()).orElseThrow().shortSign(day);
    String outcome = Words.of(matter.request().outcome()).toLowerCase(Locale.FRENCH);
    boolean sensitive = catalogue.procedure(matter.request().procedure()).orElseThrow().sensitive();
    return sensitive
        ? text("counter.matter.sensitive", sign, ago(day), outcome)
        : text(
            "counter.matter",
            sign,
            lowered(catalogue.label(matter.request().procedure())),
            ago(day),
            outcome);
  }

  private String ago(LocalDate day) {
    LocalDate today = model.desk().today();
    if (day.equals(today)) {
      return text("counter.today");
    }
    return day.equals(today.minusDays(1)) ? text("counter.yesterday") : Words.day(day);
  }

  private static String lowered(String label) {
    return Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }
}
