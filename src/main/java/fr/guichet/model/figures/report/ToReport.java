package fr.guichet.model.figures.report;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.figures.AppointmentFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Rate;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The figures of a month in the order in which they are typed into another form. */
public final class ToReport {

  private ToReport() {}

  /**
   * One figure.
   *
   * @param key the same in every month
   * @param label in French
   */
  public record Figure(String key, String label, int number) {

    /** As it is read, « 1 234 ». */
    public String value() {
      return String.format(Locale.FRANCE, "%,d", number);
    }

    /** As it is typed elsewhere, « 1234 ». */
    public String text() {
      return Integer.toString(number);
    }
  }

  /**
   * The figures in the order wished; those that the order does not name come after, in their usual
   * order.
   */
  public static List<Figure> of(MonthFigures figures, List<String> order) {
    List<Figure> all = all(figures);
    List<Figure> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(figure -> place(order, figure, all)));
    return List.copyOf(sorted);
  }

  private static int place(List<String> order, Figure figure, List<Figure> all) {
    int wished = order.indexOf(figure.key());
    return wished < 0 ? order.size() + all.indexOf(figure) : wished;
  }

  private static List<Figure> all(MonthFigures figures) {
    Totals totals = figures.totals();
    List<Figure> all = new ArrayList<>();
    all.add(figure("visits", text("figures.visits"), totals.visits()));
    all.add(figure("requests", text("figures.requests"), totals.requests()));
    for (Outcome outcome : Outcome.values()) {
      String label = text("outcomes." + outcome);
      all.add(figure("outcome." + outcome, label, totals.outcomes().of(outcome)));
    }
    rate(all, "strict", figures.strictRate());
    rate(all, "excludingPlanned", figures.rateExcludingPlanned());
    for (Channel channel : Channel.values()) {
      String label = text("toReport.channel", text("channel." + channel));
      all.add(figure("channel." + channel, label, totals.channel(channel)));
    }
    all.add(figure("persons", text("figures.persons"), totals.persons()));
    all.add(figure("operators", text("toReport.operators"), totals.operatorRequests()));
    apart(all, figures.appointments());
    figures.partners().stream()
        .filter(partner -> partner.requests() > 0)
        .forEach(
            partner ->
                all.add(
                    figure(
                        "partner." + partner.code(),
                        text("toReport.partner", partner.label()),
                        partner.requests())));
    return all;
  }

  private static void rate(List<Figure> all, String key, Rate rate) {
    String label = text("figures." + key);
    all.add(figure(key + ".numerator", text("toReport.numerator", label), rate.numerator()));
    all.add(figure(key + ".denominator", text("toReport.denominator", label), rate.denominator()));
  }

  private static void apart(List<Figure> all, AppointmentFigures apart) {
    all.add(figure("honoured", text("toReport.honoured"), apart.all().honoured()));
    all.add(figure("permanences", text("figures.permanences"), apart.permanences()));
    all.add(figure("enrolled", text("figures.enrolled"), apart.enrolled()));
    all.add(figure("workshops", text("figures.workshops"), apart.workshops()));
    all.add(figure("participants", text("figures.participants"), apart.participants()));
  }

  private static Figure figure(String key, String label, int number) {
    return new Figure(key, label, number);
  }
}
