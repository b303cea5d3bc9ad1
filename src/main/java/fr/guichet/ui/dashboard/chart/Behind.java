package fr.guichet.ui.dashboard.chart;

import fr.guichet.model.visit.JournalQuery;
import java.util.List;

/** What is behind a figure. */
public sealed interface Behind {

  /** Nothing more than what explains it. */
  Behind NOTHING = new Nothing();

  /** Nothing to open. */
  record Nothing() implements Behind {}

  /** Visits, shown in the journal of the counter. */
  record Entries(JournalQuery query) implements Behind {}

  /** What is to follow, on its own screen. */
  record Promises() implements Behind {}

  /** Appointments, on their own screen. */
  record Appointments() implements Behind {}

  /**
   * What no screen lists by itself: outages, requests not taken.
   *
   * @param columns the names of what each line tells
   */
  record Listed(List<String> columns, List<List<String>> lines) implements Behind {

    public Listed {
      columns = List.copyOf(columns);
      lines = lines.stream().map(List::copyOf).toList();
    }
  }
}
