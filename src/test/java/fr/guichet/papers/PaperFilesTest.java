package fr.guichet.papers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.appointment.Slot;
import fr.guichet.model.paper.AppointmentSlip;
import fr.guichet.model.paper.CalendarEvent;
import fr.guichet.model.paper.DayList;
import fr.guichet.model.paper.VisitSummary;
import fr.guichet.model.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFilesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-24T09:10:00Z"), ZoneId.of("Europe/Paris"));

  @TempDir private Path data;

  @Test
  void theFirstPaperOfASiteMakesItsFolder() {
    List<Path> opened = new ArrayList<>();
    var papers = new PaperFiles(data.resolve("exports"), clock, opened::add);
    papers.print(new VisitSummary("Guise", DAY, List.of()));
    papers.print(
        new AppointmentSlip("Guise", "CAF", new Slot(DAY, 600, 30), "Julie", List.of(), "avis"));
    papers.print(new DayList("Guise", DAY, false, List.of()));
    assertThat(opened).hasSize(3).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    Path calendar = papers.proposed("agenda.ics");
    var event = new CalendarEvent("a", "CAF", new Slot(DAY, 600, 30), "");
    papers.write(List.of(event), calendar);
    assertThat(papers.read(calendar, DAY, DAY)).hasSize(1);
  }

  @Test
  void listsAreDestroyedOnceTheirDayIsOver() throws IOException {
    Path exports = Files.createDirectories(data.resolve("exports"));
    for (LocalDate day : List.of(DAY.minusDays(1), DAY, DAY.plusDays(1))) {
      Files.createFile(exports.resolve("rendez-vous-" + day + ".pdf"));
      Files.createFile(exports.resolve("rendez-vous-" + day + ".ics"));
    }
    Files.createFile(exports.resolve("rendez-vous-de-novembre.pdf"));
    assertThat(new NamedFiles(exports, clock).destroyDue()).isEqualTo(1);
    try (var files = Files.list(exports)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(6)
          .doesNotContain("rendez-vous-" + DAY.minusDays(1) + ".pdf");
    }
    assertThat(new NamedFiles(data.resolve("none yet"), clock).destroyDue()).isZero();
  }

  @Test
  void otherFilesWithNamesGoAMonthAfterTheyWereWrittenOrWhenAPersonAsks() throws IOException {
    Path exports = Files.createDirectories(data.resolve("exports"));
    Path old = Files.createFile(exports.resolve(Texts.text("paper.file.calendarNamed", DAY)));
    Files.setLastModifiedTime(old, FileTime.from(clock.instant().minus(Duration.ofDays(32))));
    Path fresh = Files.createFile(exports.resolve("octobre-usage-interne.xlsx"));
    Files.setLastModifiedTime(fresh, FileTime.from(clock.instant().minus(Duration.ofDays(30))));
    Path month = Files.createFile(exports.resolve("guise-2026-10.xlsx"));
    Files.setLastModifiedTime(month, FileTime.from(clock.instant().minus(Duration.ofDays(99))));
    Path list = Files.createFile(exports.resolve("rendez-vous-" + DAY + ".pdf"));
    assertThat(new NamedFiles(exports, clock).destroyDue()).isEqualTo(1);
    assertThat(old).doesNotExist();
    assertThat(new NamedFiles(exports, clock).destroyAll()).isEqualTo(2);
    assertThat(fresh).doesNotExist();
    assertThat(list).doesNotExist();
    assertThat(month).exists();
  }
}
