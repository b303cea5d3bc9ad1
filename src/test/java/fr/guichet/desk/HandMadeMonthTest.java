package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.figures.AppointmentFigures;
import fr.guichet.model.figures.DayFigures;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.PeriodFigures;
import fr.guichet.model.figures.Publics.Breakdown;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of a month that can be counted on fingers. */
class HandMadeMonthTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  @TempDir private static Path folder;
  private static Workplace workplace;
  private static MonthFigures figures;

  @BeforeAll
  static void install() {
    TestClock clock = HandMadeMonth.clock();
    workplace = TestSite.install(folder, CATALOGUE, clock);
    new HandMadeMonth(clock, workplace.desk()).fill();
    figures = workplace.desk().months().now(HandMadeMonth.MONTH).figures();
  }

  @AfterAll
  static void close() {
    workplace.close();
  }

  /** Lines of words separated by single spaces, compared as a table. */
  private static void told(Stream<String> lines, String table) {
    String expected =
        table.lines().map(HandMadeMonthTest::single).collect(Collectors.joining("\n"));
    assertThat(lines.collect(Collectors.joining("\n"))).isEqualTo(expected);
  }

  private static String single(String line) {
    return line.strip().replaceAll(" +", " ");
  }

  private static String line(Object... values) {
    return single(Stream.of(values).map(String::valueOf).collect(Collectors.joining(" ")));
  }

  private static String all(String name, Function<PeriodFigures, Object> figure) {
    var compared = figures.compared();
    return line(
        name,
        figure.apply(compared.now()),
        figure.apply(compared.previous()),
        figure.apply(compared.lastYear()));
  }

  private static String ofTotals(String name, Function<Totals, Object> figure) {
    return all(name, period -> figure.apply(period.totals()));
  }

  private static String of(OutcomeCounts counts) {
    return Stream.of(Outcome.values())
        .map(outcome -> String.valueOf(counts.of(outcome)))
        .collect(Collectors.joining(" "));
  }

  @Test
  void theTotals() {
    told(
        Stream.of(
            ofTotals("visits", Totals::visits),
            ofTotals("persons", Totals::persons),
            ofTotals("requests", Totals::requests),
            ofTotals("operators", Totals::operatorRequests),
            ofTotals("RESOLVED", t -> t.outcomes().of(Outcome.RESOLVED)),
            ofTotals("PENDING", t -> t.outcomes().of(Outcome.PENDING)),
            ofTotals("PLANNED", t -> t.outcomes().of(Outcome.PLANNED_ORIENTATION)),
            ofTotals("REDIRECTED", t -> t.outcomes().of(Outcome.REDIRECTED)),
            ofTotals("UNFINISHED", t -> t.outcomes().of(Outcome.UNFINISHED)),
            ofTotals("strict", t -> t.outcomes().strictRate().denominator()),
            ofTotals("closed", t -> t.outcomes().rateExcludingPlanned().denominator()),
            ofTotals("WALK_IN", t -> t.channel(Channel.WALK_IN)),
            ofTotals("APPOINTMENT", t -> t.channel(Channel.APPOINTMENT)),
            ofTotals("PHONE", t -> t.channel(Channel.PHONE)),
            ofTotals("VIDEO", t -> t.channel(Channel.VIDEO)),
            ofTotals("minutes", Totals::minutes),
            ofTotals("estimated", Totals::estimatedMinutes),
            all("openMinutes", p -> p.opening().minutes()),
            all("openDays", p -> p.opening().days()),
            all("notTaken", p -> p.interruptions().notTakenInAll()),
            all("portals", p -> p.interruptions().portals().count()),
            all("portalMinutes", p -> p.interruptions().portals().minutes()),
            all("own", p -> p.interruptions().own().count()),
            all("ownMinutes", p -> p.interruptions().own().minutes()),
            all("open", p -> p.followUps().open()),
            all("overdue", p -> p.followUps().overdue()),
            all("toQualify", PeriodFigures::toQualify),
            all("seconds", PeriodFigures::medianEntrySeconds)),
        """
        visits        9    2    1
        persons       10   2    1
        requests      11   2    1
        operators     10   2    1
        RESOLVED      5    2    1
        PENDING       2    0    0
        PLANNED       2    0    0
        REDIRECTED    1    0    0
        UNFINISHED    1    0    0
        strict        11   2    1
        closed        7    2    1
        WALK_IN       5    1    1
        APPOINTMENT   2    0    0
        PHONE         1    1    0
        VIDEO         1    0    0
        minutes       275  25   25
        estimated     90   0    0
        openMinutes   1980 2340 2340
        openDays      12   13   13
        notTaken      2    0    0
        portals       1    0    0
        portalMinutes 90   0    0
        own           1    0    0
        ownMinutes    30   0    0
        open          3    0    0
        overdue       2    0    0
        toQualify     1    0    0
        seconds       10.0 null null
        """);
  }

  private static String group(GroupFigures group) {
    return line(
        group.code(),
        of(group.outcomes()),
        group.minuteShares() / (double) GroupFigures.SHARES,
        group.previousMonth(),
        group.lastYear());
  }

  @Test
  void partnersAndProcedures() {
    told(
        figures.partners().stream().map(HandMadeMonthTest::group),
        """
        INT   0 0 0 1 0  22.5 0 0
        CAF   3 1 0 0 1 150.0 1 0
        CPAM  0 1 0 0 0  10.0 1 0
        DGFIP 0 0 1 0 0  15.0 0 0
        CNAV  1 0 0 0 0  22.5 0 0
        FT    0 0 0 0 0   0.0 0 1
        JUST  0 0 1 0 0  20.0 0 0
        AUTRE 1 0 0 0 0  30.0 0 0
        """);
    told(
        figures.procedures().stream().map(HandMadeMonthTest::group),
        """
        INT-CG          0 0 0 1 0  22.5 0 0
        CAF-RSA         3 0 0 0 1 130.0 1 0
        CAF-LOGEMENT    0 1 0 0 0  20.0 0 0
        CPAM-CVITALE    0 1 0 0 0  10.0 1 0
        IMP-DECLARATION 0 0 1 0 0  15.0 0 0
        CNAV-DEMANDE    1 0 0 0 0  22.5 0 0
        FT-CV           0 0 0 0 0   0.0 0 1
        JUST-POINT      0 0 1 0 0  20.0 0 0
        TRV-SCAN        1 0 0 0 0  30.0 0 0
        """);
  }

  @Test
  void channelsHoursAndDays() {
    told(
        figures.rhythm().channels().stream()
            .map(
                c ->
                    line(
                        c.channel(),
                        c.visits(),
                        of(c.outcomes()),
                        c.minutes(),
                        c.previousMonth(),
                        c.lastYear())),
        """
        WALK_IN     5 2 0 1 0 1 115 1 1
        APPOINTMENT 2 2 0 0 1 0  90 0 0
        PHONE       1 0 1 0 0 0  10 1 0
        MAIL        0 0 0 0 0 0   0 0 0
        VIDEO       1 1 1 1 0 0  60 0 0
        LETTER      0 0 0 0 0 0   0 0 0
        """);
    told(
        figures.rhythm().hours().stream()
            .map(
                h ->
                    line(
                        h.weekday(),
                        h.hour(),
                        h.visits(),
                        h.requests(),
                        h.openMinutes(),
                        h.notTaken())),
        """
        MONDAY    9 2 2 180 0
        MONDAY   10 1 0 180 0
        MONDAY   11 0 0 180 0
        TUESDAY   9 1 1 240 1
        TUESDAY  10 1 1 240 1
        TUESDAY  11 1 2 180 0
        FRIDAY    9 0 0 240 0
        FRIDAY   10 0 0 240 0
        FRIDAY   11 1 3 240 0
        FRIDAY   14 1 1   0 0
        SATURDAY  9 1 1  60 0
        """);
    told(
        figures.rhythm().days().entrySet().stream()
            .map(day -> line(day.getKey().getDayOfMonth(), day(day.getValue()))),
        """
         2 0 0 0 SITE OPEN     180 2 false 0  0 0
         5 2 2 1 SITE OPEN     180 2 false 0  0 0
         6 1 2 1 SITE OPEN     180 2 false 1 90 1
         9 1 1 0 SITE OPEN     180 2 false 1 30 0
        12 0 0 0 SITE CLOSED     0 0 true  0  0 0
        13 1 1 0 BUS  OPEN     120 1 true  0  0 0
        16 0 0 0 SITE DISTANCE   0 2 true  0  0 0
        17 1 1 1 SITE OPEN      60 2 true  0  0 0
        19 0 0 0 SITE OPEN     180 2 false 0  0 0
        20 1 1 1 SITE OPEN     180 2 false 0  0 1
        23 0 0 0 SITE OPEN     180 2 false 0  0 0
        26 1 0 0 SITE OPEN     180 2 false 0  0 0
        27 0 0 0 SITE OPEN     180 2 false 0  0 0
        30 1 3 1 SITE OPEN     180 2 false 0  0 0
        """);
  }

  private static String day(DayFigures day) {
    return line(
        day.visits(),
        day.requests(),
        day.resolved(),
        day.held().place(),
        day.held().state(),
        day.held().openMinutes(),
        day.held().present(),
        day.held().noted(),
        day.outages(),
        day.outageMinutes(),
        day.notTaken());
  }

  @Test
  void whatStoodInTheWay() {
    var obstacles = figures.obstacles();
    told(
        obstacles.causes().stream().map(c -> line(c.cause(), c.redirected(), c.unfinished())),
        """
        NO_SLOT      1 0
        VISITOR_LEFT 0 1
        """);
    told(
        obstacles.awaited().stream().map(a -> line(a.awaited(), a.requests())),
        """
        DOCUMENT       1
        PARTNER_ANSWER 1
        """);
    told(
        obstacles.targets().stream().map(t -> line(t.target(), t.planned(), t.redirected())),
        """
        Point-justice 2 0
        Mairie        0 1
        """);
    told(
        obstacles.outside().stream()
            .map(o -> line(o.partner(), o.procedure(), o.reason(), o.requests())),
        "DGFIP IMP-DECLARATION CHARTER 1");
    told(
        figures.openMatters().ages().stream()
            .map(a -> line(a.age(), a.requests(), a.calls(), a.overdue())),
        """
        WEEK       1 0 0
        FORTNIGHT  0 1 1
        MONTH      1 0 1
        TWO_MONTHS 0 0 0
        LONGER     0 0 0
        """);
    assertThat(figures.openMatters().medianDays()).isEqualTo(11);
    assertThat(figures.openMatters().oldestDays()).isEqualTo(26);
  }

  private static String counts(AppointmentFigures.Counts n) {
    return line(
        n.planned(),
        n.honoured(),
        n.missed(),
        n.excused(),
        n.cancelledByUs(),
        n.toFillIn(),
        n.toCome(),
        n.medianDelayDays(),
        n.medianWaitMinutes());
  }

  @Test
  void appointmentsPermanencesAndWorkshops() {
    var appointments = figures.appointments();
    told(
        Stream.concat(
            appointments.partners().stream().map(p -> line(p.code(), counts(p.counts()))),
            Stream.of(
                line("all", counts(appointments.all())),
                line("permanences", appointments.permanences(), appointments.enrolled()),
                line("workshops", appointments.workshops(), appointments.participants()))),
        """
        CAF  3 1 0 1 0 1 0 20.0 7.0
        CNAV 2 0 1 0 1 0 0  5.5 null
        all  5 1 1 1 1 1 0  9.0 7.0
        permanences 1 1
        workshops   1 3
        """);
  }

  private static String answers(String name, Breakdown of) {
    List<String> parts = of.parts().stream().map(p -> p.code() + "=" + p.visits()).toList();
    return line(name, of.visits(), of.notAsked(), String.join(" ", parts));
  }

  @Test
  void whoCameWithSmallCountsMasked() {
    var publics = figures.publics();
    told(
        Stream.of(
            answers("age", publics.age()),
            answers("gender", publics.gender()),
            answers("status", publics.status()),
            answers("commune", publics.commune()),
            answers("first", publics.firstVisit())),
        """
        age     9 null UNDER_12=null FROM_12=null FROM_18=null FROM_25=null FROM_40=null FROM_60=null FROM_70=null
        gender  9 0 FEMALE=9 MALE=0 OTHER=0
        status  9 null retraité=null =null
        commune 9 0 Guise=9
        first   9 9 true=0 false=0
        """);
  }

  @Test
  void theLongFormTellsThinCellsByPartner() {
    told(
        figures.data().stream()
            .map(c -> line(c.month(), c.partner(), c.procedure(), c.outcome(), c.requests())),
        """
        2026-10 AUTRE  RESOLVED 1
        2026-10 CAF  RESOLVED 3
        2026-10 CAF  PENDING 1
        2026-10 CAF  UNFINISHED 1
        2026-10 CNAV  RESOLVED 1
        2026-10 CPAM  PENDING 1
        2026-10 DGFIP  PLANNED_ORIENTATION 1
        2026-10 INT  REDIRECTED 1
        2026-10 JUST  PLANNED_ORIENTATION 1
        """);
  }
}
