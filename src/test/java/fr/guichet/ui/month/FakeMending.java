package fr.guichet.ui.month;

import fr.guichet.model.day.Tally;
import fr.guichet.ui.month.finding.Mending;
import java.util.ArrayList;
import java.util.List;

/** Keeps where the month led to. */
final class FakeMending implements Mending {

  private final List<String> led = new ArrayList<>();

  List<String> led() {
    return led;
  }

  @Override
  public void entry(String visit) {
    led.add("entry " + visit);
  }

  @Override
  public void inProgress() {
    led.add("inProgress");
  }

  @Override
  public void promise(String followUp) {
    led.add("promise " + followUp);
  }

  @Override
  public void toFillIn() {
    led.add("toFillIn");
  }

  @Override
  public void mark(Tally tally) {
    led.add("mark " + tally.id());
  }
}
