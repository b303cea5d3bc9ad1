package fr.guichet.ui.kit.file;

import fr.guichet.model.paper.AppointmentSlip;
import fr.guichet.model.paper.CalendarEvent;
import fr.guichet.model.paper.ChartPaper;
import fr.guichet.model.paper.DayList;
import fr.guichet.model.paper.VisitSummary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes what is printed as a PDF, shows it and tells where it lies; off the JavaFX thread. */
public interface Paperwork {

  Path print(VisitSummary summary);

  Path print(AppointmentSlip slip);

  Path print(DayList list);

  Path print(ChartPaper paper);

  /**
   * Writes a picture into the folder of what is printed, and shows it; one that is there stays.
   *
   * @param name of the file, with its extension
   * @param png its content
   * @return where it lies
   */
  Path picture(String name, byte[] png);

  /** Writes a calendar file. */
  void write(List<CalendarEvent> events, Path target);

  /**
   * Reads a calendar file.
   *
   * @throws fr.guichet.model.failure.Failure REFUSED in a sentence that names what is wrong
   */
  List<CalendarEvent> read(Path file, LocalDate from, LocalDate until);

  /** Where a file of this name goes unless another place is chosen. */
  Path proposed(String name);
}
