package fr.guichet.exchange.ics;

import static fr.guichet.model.text.Texts.text;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.io.text.ICalWriter;
import fr.guichet.exchange.files.AtomicFile;
import fr.guichet.model.appointment.Slot;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.failure.Failure.Kind;
import fr.guichet.model.paper.CalendarEvent;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Calendar files (iCalendar, RFC 5545): of a period out, of a partner's permanences in. */
public final class CalendarFile {

  /** A larger file is no calendar of a permanence, in bytes. */
  private static final long LARGEST = 8L * 1024 * 1024;

  private static final String END = "END:VCALENDAR";

  private CalendarFile() {}

  /**
   * Writes events; their times are instants, so every calendar shows them right.
   *
   * @param zone of the site
   */
  public static void write(List<CalendarEvent> events, ZoneId zone, Path target) {
    var calendar = new ICalendar();
    calendar.setProductId("-//Guichet//FR");
    for (CalendarEvent event : events) {
      var written = new VEvent();
      written.setUid(event.uid());
      written.setSummary(event.title());
      if (!event.place().isEmpty()) {
        written.setLocation(event.place());
      }
      ZonedDateTime start = start(event.slot(), zone);
      written.setDateStart(Date.from(start.toInstant()), true);
      written.setDateEnd(Date.from(start.plusMinutes(event.slot().minutes()).toInstant()), true);
      // The same file for the same events
      written.setDateTimeStamp(Date.from(start.toInstant()));
      calendar.addEvent(written);
    }
    new AtomicFile()
        .write(
            target,
            out -> {
              try (var writer = new ICalWriter(out, ICalVersion.V2_0)) {
                writer.write(calendar);
              }
              return true;
            });
  }

  private static ZonedDateTime start(Slot slot, ZoneId zone) {
    return slot.day().atStartOfDay(zone).with(LocalTime.of(slot.from() / 60, slot.from() % 60));
  }

  /**
   * Reads the events of a period, each occurrence of a recurring one apart.
   *
   * @throws Failure REFUSED in a sentence that names what is wrong: cut off, too large, no calendar
   */
  public static List<CalendarEvent> read(Path file, ZoneId zone, LocalDate from, LocalDate until) {
    try {
      if (Files.size(file) > LARGEST) {
        throw refused("ics.tooLarge", LARGEST / 1024 / 1024);
      }
      String content = withoutMark(Files.readString(file, StandardCharsets.UTF_8));
      String folded = content.strip().toUpperCase(Locale.ROOT);
      if (!folded.contains("BEGIN:VCALENDAR")) {
        throw refused("ics.none");
      }
      if (!folded.endsWith(END)) {
        int line = (int) content.lines().count();
        throw refused("ics.cutOff", line);
      }
      return events(content, zone, from, until);
    } catch (MalformedInputException e) {
      throw refused("ics.none");
    } catch (IOException e) {
      throw new Failure(Kind.OTHER, text("ics.unreadable", file.getFileName()), e);
    }
  }

  /** Some calendars begin with a byte order mark, which would hide their first line. */
  private static String withoutMark(String content) {
    return content.startsWith("\uFEFF") ? content.substring(1) : content;
  }

  private static List<CalendarEvent> events(
      String content, ZoneId zone, LocalDate from, LocalDate until) throws IOException {
    var occurrences = new Occurrences(zone, from, until);
    try (Reader text = new StringReader(content);
        var reader = new ICalReader(text)) {
      reader.setDefaultTimezone(TimeZone.getTimeZone(zone));
      for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
        occurrences.add(calendar);
      }
    }
    return occurrences.all();
  }

  private static Failure refused(String key, Object... args) {
    return new Failure(Kind.REFUSED, text(key, args));
  }
}
