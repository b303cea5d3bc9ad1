package fr.guichet.ui.kit;

import fr.guichet.model.paper.AppointmentSlip;
import fr.guichet.model.paper.CalendarEvent;
import fr.guichet.model.paper.ChartPaper;
import fr.guichet.model.paper.DayList;
import fr.guichet.model.paper.VisitSummary;
import fr.guichet.ui.kit.file.Paperwork;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was printed; its calendar is what the test says. */
public final class FakePaperwork implements Paperwork {

  private final List<Object> printed = new ArrayList<>();
  private List<CalendarEvent> calendar = List.of();

  public List<Object> printed() {
    return List.copyOf(printed);
  }

  public void calendar(List<CalendarEvent> events) {
    calendar = events;
  }

  @Override
  public Path print(VisitSummary summary) {
    return kept(summary);
  }

  @Override
  public Path print(AppointmentSlip slip) {
    return kept(slip);
  }

  @Override
  public Path print(DayList list) {
    return kept(list);
  }

  @Override
  public Path print(ChartPaper paper) {
    return kept(paper);
  }

  private Path kept(Object paper) {
    printed.add(paper);
    return Path.of("exports", "paper.pdf");
  }

  @Override
  public Path picture(String name, byte[] png) {
    printed.add(name);
    return Path.of(name);
  }

  @Override
  public void write(List<CalendarEvent> events, Path target) {
    printed.add(events);
  }

  @Override
  public List<CalendarEvent> read(Path file, LocalDate from, LocalDate until) {
    return calendar;
  }

  @Override
  public Path proposed(String name) {
    return Path.of(name);
  }
}
