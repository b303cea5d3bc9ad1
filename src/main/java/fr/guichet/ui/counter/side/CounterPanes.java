package fr.guichet.ui.counter.side;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands around the entry card.
 *
 * @param dayLine the top of the screen: title, day, place, hours, who is present, buttons
 * @param journal fills what is left under the card
 * @param side cards of the side panel after « Aujourd’hui »
 */
public record CounterPanes(CounterPane dayLine, CounterPane journal, List<CounterPane> side) {

  public List<CounterPane> all() {
    List<CounterPane> all = new ArrayList<>(side);
    all.add(0, dayLine);
    all.add(1, journal);
    return List.copyOf(all);
  }
}
