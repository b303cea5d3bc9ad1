package fr.guichet.ui.dashboard;

import fr.guichet.model.visit.JournalQuery;
import java.util.ArrayList;
import java.util.List;

/** Keeps where figures led to. */
final class FakeBeyond implements Beyond {

  private final List<String> led = new ArrayList<>();
  private JournalQuery query;

  List<String> led() {
    return List.copyOf(led);
  }

  JournalQuery query() {
    return query;
  }

  @Override
  public void entries(String title, JournalQuery behind) {
    led.add(title);
    query = behind;
  }

  @Override
  public void promises() {
    led.add("promises");
  }

  @Override
  public void appointments() {
    led.add("appointments");
  }
}
