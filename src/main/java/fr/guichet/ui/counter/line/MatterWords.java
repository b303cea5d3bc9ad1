package fr.guichet.ui.counter.line;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.OpenMatter;
import fr.guichet.ui.counter.entry.Proposal;
import fr.guichet.ui.counter.entry.Words;
import fr.guichet.ui.counter.moves.CounterModel;
import java.time.LocalDate;
import java.util.Locale;

/**
 * An earlier matter in words: « CAF, demander le RSA, hier — à suivre »; a sensitive one without
 * its label.
 */
public final class MatterWords {

  private final CounterModel model;

  public MatterWords(CounterModel model) {
    this.model = model;
  }

  public String of(Proposal proposal) {
    return proposal instanceof Proposal.Earlier(var matter) ? of(matter) : "";
  }

  public String of(OpenMatter matter) {
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
    return day.equals(today.minusDays(1)) ? text("counter.yesterday") : DateWords.shortDay(day);
  }

  private static String lowered(String label) {
    return Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }
}
