package fr.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.appointment.Slot;
import fr.guichet.model.paper.AppointmentSlip;
import fr.guichet.model.paper.CalendarEvent;
import fr.guichet.model.paper.DayList;
import fr.guichet.model.paper.VisitSummary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFilesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path data;

  @Test
  void theFirstPaperOfASiteMakesItsFolder() {
    List<Path> opened = new ArrayList<>();
    var papers = new PaperFiles(data.resolve("exports"), ZoneId.of("Europe/Paris"), opened::add);
    papers.print(new VisitSummary("Guise", DAY, List.of()));
    papers.print(new AppointmentSlip("Guise", "CAF", new Slot(DAY, 600, 30), "Julie", List.of()));
    papers.print(new DayList("Guise", DAY, false, List.of()));
    assertThat(opened).hasSize(3).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    Path calendar = papers.proposed("agenda.ics");
    var event = new CalendarEvent("a", "CAF", new Slot(DAY, 600, 30), "");
    papers.write(List.of(event), calendar);
    assertThat(papers.read(calendar, DAY, DAY)).hasSize(1);
  }
}
