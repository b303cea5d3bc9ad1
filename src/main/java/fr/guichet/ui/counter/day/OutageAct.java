package fr.guichet.ui.counter.day;

import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.day.Outage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An answer of the outage strip: something stops working now, or works again. */
sealed interface OutageAct {

  /**
   * @param partner code, empty for our own network, current or equipment
   */
  record Begin(String partner) implements OutageAct {}

  record End(Outage outage) implements OutageAct {}

  /**
   * One for each that can stop working, always in its place: the key that begins an outage ends it.
   * Those that last of somebody else, or twice of the same, come after.
   *
   * @param noted outages, some of which may be over
   */
  static List<OutageAct> of(List<Partner> partners, List<Outage> noted) {
    List<Outage> lasting = new ArrayList<>(noted);
    lasting.removeIf(outage -> outage.until() != null);
    List<OutageAct> acts = new ArrayList<>();
    Stream.concat(Stream.of(""), partners.stream().map(Partner::code))
        .map(partner -> act(partner, lasting))
        .forEach(acts::add);
    lasting.forEach(outage -> acts.add(new End(outage)));
    return acts;
  }

  /** What it ends lasts no more for those that come after. */
  private static OutageAct act(String partner, List<Outage> lasting) {
    for (Outage outage : lasting) {
      if (outage.partner().equals(partner)) {
        lasting.remove(outage);
        return new End(outage);
      }
    }
    return new Begin(partner);
  }
}
