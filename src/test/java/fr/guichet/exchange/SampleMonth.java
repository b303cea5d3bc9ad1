package fr.guichet.exchange;

import fr.guichet.model.day.NotTaken.Reason;
import fr.guichet.model.day.Outages;
import fr.guichet.model.figures.Compared;
import fr.guichet.model.figures.DayFigures;
import fr.guichet.model.figures.FollowUpCounts;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.Groups;
import fr.guichet.model.figures.Interruptions;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Opening;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.PeriodFigures;
import fr.guichet.model.figures.Totals;
import fr.guichet.model.figures.report.DetailRow;
import fr.guichet.model.figures.report.WorkbookHead;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.model.visit.Cause;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A month made by hand: October 2026 of a site, 412 requests. */
public final class SampleMonth {

  public static final YearMonth MONTH = YearMonth.of(2026, 10);

  private SampleMonth() {}

  public static WorkbookHead head() {
    return head(MONTH, "France services de Guise");
  }

  public static WorkbookHead head(YearMonth month, String siteName) {
    Site site =
        new Site(
            "0192f0c4-0000-7000-8000-000000000001",
            siteName,
            "02-361-1",
            "02361",
            "Guise",
            ZoneId.of("Europe/Paris"),
            OpeningHours.none(),
            false);
    return new WorkbookHead(
        site,
        Period.of(month),
        "Camille Martin",
        Instant.parse("2026-11-02T08:05:00Z"),
        "0.1.0",
        "9f2c6a41b7d85e03c1f4a6e29d7b80551c3e9a7f6d2b4c8e0f1a3b5c7d9e2f40");
  }

  public static MonthFigures figures() {
    List<GroupFigures> partners =
        List.of(
            group(
                "INT",
                "INT",
                "Ministère de l’Intérieur — France Titres (ANTS)",
                1404,
                70,
                66,
                71,
                2,
                1,
                2,
                2),
            group("CAF", "CAF", "Caisse d’allocations familiales", 1452, 61, 58, 57, 4, 1, 2, 2),
            group("CPAM", "CPAM", "Assurance maladie (CPAM)", 1105, 67, 60, 52, 3, 6, 2, 2),
            group("DGFIP", "DGFIP", "Finances publiques (DGFiP)", 1159, 52, 55, 50, 2, 2, 4, 3),
            group(
                "CNAV", "CNAV", "Assurance retraite (CNAV, Carsat)", 1938, 55, 41, 47, 5, 3, 1, 1),
            group("FT", "FT", "France Travail", 504, 22, 26, 21, 1, 1, 1, 0),
            group("MSA", "MSA", "Mutualité sociale agricole", 450, 19, 17, 14, 1, 2, 1, 0),
            group(
                "JUST",
                "JUST",
                "Ministère de la Justice — point-justice",
                168,
                11,
                9,
                2,
                0,
                9,
                1,
                0),
            group("POSTE", "POSTE", "La Poste", 0, 3, 0, 0, 0, 0, 0, 0),
            group(
                "AUTRE",
                "AUTRE",
                "Demande transversale, hors partenaire",
                496,
                29,
                29,
                26,
                3,
                1,
                0,
                1));
    List<GroupFigures> procedures =
        List.of(
            group(
                "INT-CG",
                "INT",
                "Faire une carte grise : immatriculer, changer de titulaire",
                900,
                40,
                30,
                31,
                2,
                1,
                2,
                2),
            group(
                "INT-CNIPASS",
                "INT",
                "Faire la pré-demande de carte d’identité ou de passeport",
                504,
                30,
                36,
                40,
                0,
                0,
                0,
                0),
            group("CAF-RSA", "CAF", "Demander ou déclarer le RSA", 1452, 61, 58, 57, 4, 1, 2, 2),
            group(
                "CPAM-C2S",
                "CPAM",
                "Demander la complémentaire santé solidaire",
                1105,
                67,
                60,
                52,
                3,
                6,
                2,
                2),
            group("DGFIP-DECL", "DGFIP", "Déclarer ses revenus", 1159, 52, 55, 50, 2, 2, 4, 3),
            group("CNAV-DEMANDE", "CNAV", "Demander sa retraite", 1938, 55, 41, 47, 5, 3, 1, 1),
            group("FT-INSCR", "FT", "S’inscrire ou se réinscrire", 504, 22, 26, 21, 1, 1, 1, 0),
            group("MSA-PAC", "MSA", "Faire une demande de prestation", 450, 19, 17, 14, 1, 2, 1, 0),
            group(
                "JUST-ACCES",
                "JUST",
                "Prendre rendez-vous au point-justice",
                168,
                11,
                9,
                2,
                0,
                9,
                1,
                0),
            group("POSTE-PLIS", "POSTE", "Suivre un colis", 0, 3, 0, 0, 0, 0, 0, 0),
            group(
                "TRV-SCAN",
                "AUTRE",
                "Imprimer, numériser, photocopier",
                496,
                29,
                29,
                26,
                3,
                1,
                0,
                1));
    PeriodFigures now =
        new PeriodFigures(
            totals(266, 8710, 512, outcomes(340, 21, 26, 14, 11), 381, 271),
            new Opening(6840, 22),
            new Interruptions(
                Map.of(Reason.BUSY, 6, Reason.QUEUE, 3), new Outages(2, 95), new Outages(1, 20)),
            SampleParts.appointments(),
            new FollowUpCounts(23, 4),
            3,
            11.5);
    return MonthFigures.empty(Period.of(MONTH))
        .withCompared(
            new Compared(
                now,
                of(totals(251, 8120, 640, outcomes(316, 25, 24, 14, 10), 360, 255)),
                of(totals(240, 7790, 0, outcomes(286, 28, 25, 13, 9), 332, 249))))
        .withGroups(new Groups(partners, procedures))
        .withRhythm(SampleParts.rhythm(days()))
        .withObstacles(SampleParts.obstacles())
        .withOpenMatters(SampleParts.open())
        .withPublics(SampleParts.publics())
        .withData(SampleParts.data(procedures));
  }

  private static PeriodFigures of(Totals totals) {
    return PeriodFigures.NONE.withTotals(totals);
  }

  private static GroupFigures group(
      String code, String partner, String label, int minutes, int before, int lastYear, int... n) {
    return new GroupFigures(
        code, partner, label, outcomes(n), minutes * GroupFigures.SHARES, before, lastYear);
  }

  public static OutcomeCounts outcomes(int... n) {
    Map<Outcome, Integer> counts = new TreeMap<>();
    for (Outcome outcome : Outcome.values()) {
      if (n[outcome.ordinal()] > 0) {
        counts.put(outcome, n[outcome.ordinal()]);
      }
    }
    return new OutcomeCounts(counts);
  }

  private static Totals totals(
      int visits, int minutes, int estimated, OutcomeCounts outcomes, int operators, int persons) {
    Map<Channel, Integer> channels =
        Map.of(
            Channel.WALK_IN, visits - 130,
            Channel.APPOINTMENT, 88,
            Channel.PHONE, 36,
            Channel.MAIL, 5,
            Channel.VIDEO, 1);
    return new Totals(visits, outcomes, operators, persons, minutes, estimated, channels);
  }

  /** 22 days of 18 to 20 requests; a Saturday with none resolved, a day with continuations only. */
  private static SortedMap<LocalDate, DayFigures> days() {
    SortedMap<LocalDate, DayFigures> days = new TreeMap<>();
    int[] requests = {
      19, 22, 18, 25, 14, 17, 26, 12, 20, 16, 23, 21, 19, 15, 24, 18, 22, 13, 27, 20, 21
    };
    int[] resolved = {
      16, 19, 13, 22, 12, 15, 21, 9, 17, 14, 19, 17, 15, 12, 21, 15, 17, 12, 22, 17, 15
    };
    LocalDate day = MONTH.atDay(1);
    for (int i = 0; i < requests.length; i++) {
      days.put(day, DayFigures.of(12 + i % 2, requests[i], resolved[i]));
      day = day.plusDays(day.getDayOfWeek().getValue() == 5 ? 3 : 1);
    }
    days.put(MONTH.atDay(31), DayFigures.of(4, 0, 0));
    return days;
  }

  /** As many rows as requests, outcomes as in the figures, of 30 minutes. */
  public static List<DetailRow> detail(MonthFigures figures) {
    List<DetailRow> rows = new ArrayList<>();
    for (GroupFigures procedure : figures.procedures()) {
      String partner =
          figures.partners().stream()
              .filter(p -> p.code().equals(procedure.partner()))
              .findFirst()
              .orElseThrow()
              .label();
      for (Outcome outcome : Outcome.values()) {
        for (int n = 0; n < procedure.outcomes().of(outcome); n++) {
          rows.add(row(rows.size(), partner, procedure.label(), outcome));
        }
      }
    }
    return rows;
  }

  private static DetailRow row(int index, String partner, String procedure, Outcome outcome) {
    Channel[] channels = Channel.values();
    Cause[] causes = Cause.values();
    return new DetailRow(
        index / 2 + 1,
        new DetailRow.When(
            MONTH.atDay(1 + index / 14),
            DetailRow.HalfDay.values()[index / 7 % 2],
            index % 50 == 0),
        Place.values()[index % 4],
        channels[index % channels.length],
        partner,
        procedure,
        outcome,
        outcome.asksCause() ? causes[index % causes.length] : null,
        outcome.asksTarget() ? "Point-justice de Vervins, sur rendez-vous" : "",
        new DetailRow.Part(30 * GroupFigures.SHARES / (1 + index % 3), Origin.values()[index % 3]));
  }
}
