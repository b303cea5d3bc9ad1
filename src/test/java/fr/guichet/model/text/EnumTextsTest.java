package fr.guichet.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts whose key is put together from a beginning and the constant of an enum. */
class EnumTextsTest {

  /** What begins a key, and the enum whose constants end it; ours, under {@code fr.guichet}. */
  private static final Map<String, String> ENUMS =
      Map.<String, String>ofEntries(
          Map.entry("access.", "model.account.Access"),
          Map.entry("appointment.kind.", "model.appointment.Kind"),
          Map.entry("appointment.status.", "model.appointment.Status"),
          Map.entry("appointments.every.", "model.appointment.Repeat$Every"),
          Map.entry("appointments.layer.", "ui.appointments.model.AppointmentsModel$Layer"),
          Map.entry("appointments.reach.", "desk.appointment.AppointmentBook$Reach"),
          Map.entry("appointments.view.", "ui.appointments.model.AppointmentsModel$View"),
          Map.entry("awaited.", "model.visit.Awaited"),
          Map.entry("backup.reason.", "model.safekeeping.Reason"),
          Map.entry("begun.", "model.personal.BegunForm$Form"),
          Map.entry("cause.", "model.visit.Cause"),
          Map.entry("channel.", "model.visit.Channel"),
          Map.entry("check.help.", "model.closing.check.Check"),
          Map.entry("check.name.", "model.closing.check.Check"),
          Map.entry("check.well.", "model.closing.check.Check"),
          Map.entry("consolidation.state.", "model.department.Remark$State"),
          Map.entry("counter.answer.", "ui.counter.entry.Question"),
          Map.entry("counter.ask.", "ui.counter.entry.Question"),
          Map.entry("counter.freeText.", "model.text.FreeText$Problem"),
          Map.entry("counter.length.", "model.visit.Origin"),
          Map.entry("counter.one.", "model.visit.Outcome"),
          Map.entry("counter.public.age.", "model.visit.AgeBand"),
          Map.entry("counter.public.gender.", "model.visit.Gender"),
          Map.entry("dashboard.awaited.", "model.visit.Awaited"),
          Map.entry("dashboard.cause.", "model.visit.Cause"),
          Map.entry("dashboard.kind.", "model.figures.dashboard.Span$Kind"),
          Map.entry("dashboard.trend.by.", "model.figures.dashboard.Step$Size"),
          Map.entry("dataPaper.", "model.paper.DataPaper"),
          Map.entry("day.notTaken.", "model.day.NotTaken$Reason"),
          Map.entry("day.state.", "model.day.DayState"),
          Map.entry("display.look.", "model.display.Look"),
          Map.entry("failure.", "model.failure.Failure$Kind"),
          Map.entry("firstVisit.", "ui.counter.FirstVisit$Stage"),
          Map.entry("followUps.filter.", "ui.followups.FollowUpsModel$Filter"),
          Map.entry("given.print.", "ui.kit.file.Printing$Outcome"),
          Map.entry("grid.answer.", "model.grid.Answer"),
          Map.entry("grid.counted.", "model.grid.Answer"),
          Map.entry("grid.criterion.", "model.grid.KnownCriterion"),
          Map.entry("grid.fact.", "model.grid.Fact"),
          Map.entry("grid.topic.", "model.grid.Topic"),
          Map.entry("grid.unit.", "model.grid.KnownFigure$Unit"),
          Map.entry("half.", "model.figures.report.DetailRow$HalfDay"),
          Map.entry("journal.period.", "ui.counter.journal.JournalFilter$Period"),
          Map.entry("key.place.", "model.key.Key$Place"),
          Map.entry("key.what.", "model.key.Key"),
          Map.entry("origin.", "model.visit.Origin"),
          Map.entry("outcome.", "model.visit.Outcome"),
          Map.entry("outcomes.", "model.visit.Outcome"),
          Map.entry("password.problem.", "model.account.PasswordProblem"),
          Map.entry("place.", "model.visit.Place"),
          Map.entry("reason.", "model.visit.OrientationReason"),
          Map.entry("settings.entry.publics.", "desk.catalogue.EntryChoices$When"),
          Map.entry("settings.holiday.", "model.site.holiday.Holiday"),
          Map.entry("settings.procedure.level.", "model.catalogue.Level"),
          Map.entry("setup.zone.", "ui.kit.field.TimeZoneChoice"),
          Map.entry("shell.role.", "model.site.Role"),
          Map.entry("signIn.", "ui.entrance.SignInModel$Step"),
          Map.entry("span.before.", "model.figures.dashboard.Span$Kind"),
          Map.entry("takeover.field.", "model.takeover.Field"),
          Map.entry("takeover.step.", "ui.settings.takeover.model.TakeoverModel$Step"),
          Map.entry("takeover.use.", "model.takeover.Column$Use"),
          Map.entry("takeover.why.", "model.takeover.Column$Why"),
          Map.entry("text.problem.", "model.text.FreeText$Problem"),
          Map.entry("trouble.do.", "model.failure.Failure$Kind"),
          Map.entry("trouble.safe.", "model.failure.Failure$Kind"),
          Map.entry("verify.finding.", "storage.query.FileCheck$Finding$Kind"));

  /** What begins a key that a word written in the code ends. */
  private static final Set<String> WORDS =
      Set.of(
          "appointments.column.",
          "backup.column.",
          "cli.importer.",
          "closing.figure.",
          "closing.what.",
          "consolidation.column.",
          "consolidation.sheet.",
          "counter.public.",
          "counter.public.firstVisit.",
          "dashboard.trend.",
          "demo.note.",
          "demo.precision.",
          "demo.target.",
          "department.",
          "department.line.",
          "figures.",
          "followUps.column.",
          "grid.column.",
          "grid.figure.",
          "grid.kind.",
          "import.reject.",
          "import.remark.",
          "journal.all.",
          "journal.column.",
          "journal.fact.",
          "label.",
          "month.column.",
          "month.export.kind.",
          "posts.kind.",
          "setup.",
          "takeover.column.",
          "undone.",
          "workbook.appointments.",
          "workbook.days.",
          "workbook.detail.",
          "workbook.head.",
          "workbook.internal.",
          "workbook.obstacles.",
          "workbook.publics.",
          "workbook.rhythm.",
          "workbook.since.",
          "workbook.summary.");

  /** Keys that nothing asks for. */
  private static final Set<String> NEVER =
      Set.of(
          // facts have a sentence of their own, and nothing to mend
          "check.name.OPENING",
          "check.name.PRESENCE",
          "check.name.POSTS",
          "check.help.OPENING",
          "check.help.PRESENCE",
          "check.help.POSTS",
          "check.well.OPENING",
          "check.well.PRESENCE",
          // answered by digits alone
          "counter.answer.AWAITED",
          "counter.answer.CAUSE",
          "counter.answer.REASON",
          // counted with the cause that says the same; a call to return is no request
          "dashboard.awaited.DOCUMENT",
          "dashboard.awaited.PARTNER_ANSWER",
          "dashboard.awaited.CALL_BACK",
          // told with a sentence of their own where they arise
          "failure.UNREADABLE_FILE",
          "failure.REFUSED",
          // nothing to say while the password is asked
          "signIn.PASSWORD",
          // shown as the step of the file
          "takeover.step.SHEET",
          // named by its field
          "takeover.use.READ");

  @Test
  void everyConstantHasItsText() {
    Set<String> texts = ResourceBundle.getBundle("fr.guichet.texts").keySet();
    List<String> missing = new ArrayList<>();
    ENUMS.forEach(
        (start, name) ->
            constants(name)
                .map(constant -> start + constant)
                .filter(key -> !texts.contains(key) && !NEVER.contains(key))
                .forEach(missing::add));
    assertThat(missing).isEmpty();
  }

  @Test
  void everyBeginningInTheCodeIsKnownHere() throws IOException {
    Pattern start = Pattern.compile("\\btext\\(\\s*\"([\\w.]+\\.)\"\\s*\\+");
    Set<String> unknown = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        start
            .matcher(Files.readString(source))
            .results()
            .map(found -> found.group(1))
            .forEach(unknown::add);
      }
    }
    assertThat(unknown).hasSizeGreaterThan(80);
    unknown.removeAll(ENUMS.keySet());
    unknown.removeAll(WORDS);
    assertThat(unknown).isEmpty();
  }

  private static Stream<String> constants(String name) {
    try {
      return Stream.of(Class.forName("fr.guichet." + name).getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
