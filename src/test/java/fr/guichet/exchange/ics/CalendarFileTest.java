package fr.guichet.exchange.ics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.guichet.model.appointment.Slot;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.paper.CalendarEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2027, 12, 31);

  @TempDir private Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("permanence.ics"), content.replace("\n", "\r\n"));
  }

  private List<CalendarEvent> read(Path file) {
    return CalendarFile.read(file, PARIS, FROM, UNTIL);
  }

  private static String calendar(String events) {
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y\n" + events + "END:VCALENDAR\n";
  }

  private static String weekly(String rule) {
    return calendar(
        "BEGIN:VEVENT\nUID:adil\nDTSTAMP:20270101T000000Z\nSUMMARY:Permanence Adil\n"
            + "DTSTART;TZID=Europe/Paris:20270308T090000\nDTEND;TZID=Europe/Paris:20270308T120000\n"
            + rule
            + "END:VEVENT\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Paris", "Indian/Reunion", "America/Martinique", "Pacific/Noumea"})
  void whatIsWrittenIsReadAgainAlsoAroundTheChangesOfTheClocks(String zone) {
    ZoneId of = ZoneId.of(zone);
    List<CalendarEvent> events =
        List.of(
            new CalendarEvent(
                "a@guichet", "CAF", new Slot(LocalDate.of(2027, 3, 27), 600, 30), "Guise"),
            new CalendarEvent(
                "b@guichet", "CAF", new Slot(LocalDate.of(2027, 3, 28), 600, 30), "Guise"),
            new CalendarEvent(
                "c@guichet",
                "Atelier; seniors, à 2",
                new Slot(LocalDate.of(2027, 10, 31), 0, 1440),
                ""));
    Path file = folder.resolve("sortie.ics");
    CalendarFile.write(events, of, file);
    assertThat(CalendarFile.read(file, of, FROM, UNTIL))
        .extracting(CalendarEvent::title, CalendarEvent::slot)
        .containsExactlyElementsOf(events.stream().map(e -> tuple(e.title(), e.slot())).toList());
  }

  @Test
  void aWeeklyPermanenceKeepsItsHourThroughMarchAndKnowsItsExceptions() throws IOException {
    List<CalendarEvent> events =
        read(file(weekly("RRULE:FREQ=WEEKLY;COUNT=5\nEXDATE;TZID=Europe/Paris:20270322T090000\n")));
    assertThat(events)
        .filteredOn(e -> !e.cancelled())
        .extracting(e -> e.slot().day() + " " + e.slot().from() + " " + e.slot().minutes())
        .containsExactly(
            "2027-03-08 540 180", "2027-03-15 540 180", "2027-03-29 540 180", "2027-04-05 540 180");
    assertThat(events)
        .filteredOn(CalendarEvent::cancelled)
        .extracting(CalendarEvent::uid)
        .containsExactly("adil/2027-03-22");
    assertThat(events).extracting(CalendarEvent::uid).doesNotHaveDuplicates();
  }

  @Test
  void aRuleWithoutEndIsReadForThePeriodOnly() throws IOException {
    assertThat(read(file(weekly("RRULE:FREQ=WEEKLY\n")))).hasSize(43);
  }

  @Test
  void badFilesAreSaid() throws IOException {
    refused(file("Bonjour"), "pas un calendrier");
    refused(file(""), "pas un calendrier");
    String whole = weekly("");
    refused(file(whole.substring(0, whole.length() - 30)), "coupé à la ligne");
    Files.write(folder.resolve("latin.ics"), new byte[] {(byte) 0xe9, (byte) 0xff, 10});
    refused(folder.resolve("latin.ics"), "pas un calendrier");
    refused(file(weekly("RRULE:FREQ=SECONDLY\n")), "plus de 5000");
    assertThat(read(file(weekly("RRULE:N’IMPORTE\n")))).hasSizeLessThan(2);
    assertThat(read(file(calendar("BEGIN:VEVENT\nUID:x\nEND:VEVENT\n")))).isEmpty();
  }

  @Test
  void anOccurrenceThatMovedStandsInPlaceOfItsRule() throws IOException {
    String moved =
        "BEGIN:VEVENT\nUID:adil\nSUMMARY:Permanence Adil\n"
            + "RECURRENCE-ID;TZID=Europe/Paris:20270315T090000\n"
            + "DTSTART;TZID=Europe/Paris:20270316T140000\nDTEND;TZID=Europe/Paris:20270316T160000\n"
            + "END:VEVENT\n";
    String cancelled =
        "BEGIN:VEVENT\nUID:adil\nSTATUS:CANCELLED\n"
            + "RECURRENCE-ID;TZID=Europe/Paris:20270322T090000\n"
            + "DTSTART;TZID=Europe/Paris:20270322T090000\nEND:VEVENT\n";
    String whole = weekly("RRULE:FREQ=WEEKLY;COUNT=3\n");
    String changed = whole.replace("END:VCALENDAR\n", moved + cancelled + "END:VCALENDAR\n");
    assertThat(read(file(changed)))
        .extracting(e -> e.uid() + " " + e.slot().day() + " " + e.slot().from(), e -> e.cancelled())
        .containsExactly(
            tuple("adil/2027-03-08 2027-03-08 540", false),
            tuple("adil/2027-03-15 2027-03-16 840", false),
            tuple("adil/2027-03-22 2027-03-22 540", true));
    assertThat(read(file(whole)))
        .extracting(CalendarEvent::uid)
        .containsExactly("adil/2027-03-08", "adil/2027-03-15", "adil/2027-03-22");
  }

  @Test
  void anOccurrenceThatIsLeftOutAndMovedTakesPlaceWhereItMovedTo() throws IOException {
    String moved =
        "BEGIN:VEVENT\nUID:adil\nSUMMARY:Permanence Adil\n"
            + "RECURRENCE-ID;TZID=Europe/Paris:20270315T090000\n"
            + "DTSTART;TZID=Europe/Paris:20270316T140000\nEND:VEVENT\n";
    String rule = "RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE;TZID=Europe/Paris:20270315T090000\n";
    assertThat(read(file(weekly(rule).replace("END:VCALENDAR\n", moved + "END:VCALENDAR\n"))))
        .extracting(CalendarEvent::uid, CalendarEvent::cancelled)
        .containsExactly(tuple("adil/2027-03-08", false), tuple("adil/2027-03-15", false));
  }

  @Test
  void severalOnOneDayKeepNamesOfTheirOwn() throws IOException {
    String one = "BEGIN:VEVENT\nSUMMARY:CAF\nDTSTART:20270308T0%s0000Z\nEND:VEVENT\n";
    assertThat(read(file(calendar(one.formatted(7) + one.formatted(8)))))
        .extracting(CalendarEvent::uid)
        .containsExactly("CAF/2027-03-08", "CAF/2027-03-08/2");
  }

  @Test
  void ofSeveralOfASeriesOnOneDayTheOneLeftOutIsCancelledAndNoOther() throws IOException {
    String twice = "RRULE:FREQ=WEEKLY;BYHOUR=9,14;COUNT=4\n";
    assertThat(read(file(weekly(twice))))
        .extracting(e -> e.uid() + " " + e.slot().from())
        .containsExactly(
            "adil/2027-03-08 540",
            "adil/2027-03-08/2 840",
            "adil/2027-03-15 540",
            "adil/2027-03-15/2 840");
    String without = twice + "EXDATE;TZID=Europe/Paris:20270315T090000\n";
    assertThat(read(file(weekly(without))))
        .extracting(e -> e.uid() + " " + e.slot().from(), CalendarEvent::cancelled)
        .containsExactly(
            tuple("adil/2027-03-08 540", false),
            tuple("adil/2027-03-08/2 840", false),
            tuple("adil/2027-03-15/2 840", false),
            tuple("adil/2027-03-15 540", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"090000", "140000"})
  void ofSeveralOfASeriesOnOneDayTheOneThatMovedStandsInItsPlaceAndTheOtherStays(String hour)
      throws IOException {
    String twice = weekly("RRULE:FREQ=WEEKLY;BYHOUR=9,14;COUNT=4\n");
    String moved =
        "BEGIN:VEVENT\nUID:adil\nSUMMARY:Permanence Adil\n%s"
            + "RECURRENCE-ID;TZID=Europe/Paris:20270315T"
            + hour
            + "\nDTSTART;TZID=Europe/Paris:20270316T160000\nEND:VEVENT\n";
    boolean first = hour.equals("090000");
    String stays = first ? "adil/2027-03-15/2 2027-03-15 840" : "adil/2027-03-15 2027-03-15 540";
    String name = first ? "adil/2027-03-15" : "adil/2027-03-15/2";
    for (String status : List.of("", "STATUS:CANCELLED\n")) {
      String changed =
          twice.replace("END:VCALENDAR\n", moved.formatted(status) + "END:VCALENDAR\n");
      assertThat(read(file(changed)))
          .filteredOn(e -> e.uid().startsWith("adil/2027-03-15"))
          .extracting(
              e -> e.uid() + " " + e.slot().day() + " " + e.slot().from(), e -> e.cancelled())
          .containsExactlyInAnyOrder(
              tuple(stays, false), tuple(name + " 2027-03-16 960", !status.isEmpty()));
    }
  }

  @Test
  void anOccurrenceThatIsCancelledWithoutSayingItsHourAgainIsCancelled() throws IOException {
    String cancelled =
        "BEGIN:VEVENT\nUID:adil\nSTATUS:CANCELLED\n"
            + "RECURRENCE-ID;TZID=Europe/Paris:20270315T090000\nEND:VEVENT\n";
    String whole = weekly("RRULE:FREQ=WEEKLY;COUNT=2\n");
    assertThat(read(file(whole.replace("END:VCALENDAR\n", cancelled + "END:VCALENDAR\n"))))
        .extracting(CalendarEvent::uid, CalendarEvent::cancelled)
        .containsExactly(tuple("adil/2027-03-08", false), tuple("adil/2027-03-15", true));
  }

  @Test
  void oneThatMovedByItsDayAloneStandsInPlaceOfTheOneOfThatDay() throws IOException {
    String moved =
        "BEGIN:VEVENT\nUID:adil\nRECURRENCE-ID;VALUE=DATE:20270315\n"
            + "DTSTART;TZID=Europe/Paris:20270316T140000\nEND:VEVENT\n";
    String whole = weekly("RRULE:FREQ=WEEKLY;COUNT=2\n");
    assertThat(read(file(whole.replace("END:VCALENDAR\n", moved + "END:VCALENDAR\n"))))
        .extracting(e -> e.uid() + " " + e.slot().day())
        .containsExactly("adil/2027-03-08 2027-03-08", "adil/2027-03-15 2027-03-16");
  }

  @Test
  void oneThatMovedAndWhoseSeriesIsInNoFileTakesPlace() throws IOException {
    String moved =
        "BEGIN:VEVENT\nUID:adil\nRECURRENCE-ID;TZID=Europe/Paris:20270315T090000\n"
            + "DTSTART;TZID=Europe/Paris:20270316T140000\nEND:VEVENT\n";
    assertThat(read(file(calendar(moved))))
        .extracting(e -> e.uid() + " " + e.slot().day())
        .containsExactly("adil/2027-03-15 2027-03-16");
  }

  @Test
  void oneThatTakesPlaceIsNotHiddenByACancelledOneOfItsName() throws IOException {
    String one = "BEGIN:VEVENT\nSUMMARY:CAF\nDTSTART:20270308T0%s0000Z\n%sEND:VEVENT\n";
    String both = one.formatted(7, "STATUS:CANCELLED\n") + one.formatted(8, "");
    assertThat(read(file(calendar(both))))
        .extracting(CalendarEvent::uid, CalendarEvent::cancelled)
        .containsExactly(tuple("CAF/2027-03-08", false));
  }

  @Test
  void aByteOrderMarkHidesNothing() throws IOException {
    assertThat(read(file("\uFEFF" + weekly("")))).hasSize(1);
  }

  @Test
  void datesThatCannotBeAreSaid() throws IOException {
    refused(file(weekly("").replace("20270308T090000", "20270231T090000")), "31/02/2027");
    refused(file(weekly("").replace("20270308T120000", "20270308T080000")), "08/03/2027 finit");
  }

  @Test
  void aRuleThatNeverEndsBeforeThePeriodIsRefused() throws IOException {
    String old = weekly("RRULE:FREQ=SECONDLY;COUNT=2000000000\n").replace(":2027", ":1970");
    refused(file(old), "trop de dates");
    assertThat(read(file(weekly("RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31\n"))))
        .hasSizeLessThan(2);
  }

  @Test
  void aMillionEventsAreRefusedBeforeTheyAreRead() throws IOException {
    Path file = folder.resolve("million.ics");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("BEGIN:VCALENDAR\r\n");
      for (int i = 0; i < 1_000_000; i++) {
        out.write("BEGIN:VEVENT\r\nUID:" + i + "\r\nDTSTART:20270308T090000Z\r\nEND:VEVENT\r\n");
      }
      out.write("END:VCALENDAR\r\n");
    }
    refused(file, "dépasse 8 Mo");
  }

  private void refused(Path file, String words) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            Failure.class, f -> assertThat(f.kind()).isEqualTo(Failure.Kind.REFUSED))
        .hasMessageContaining(words);
  }
}
