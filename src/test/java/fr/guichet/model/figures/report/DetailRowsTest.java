package fr.guichet.model.figures.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Level;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.catalogue.PartnerLabel;
import fr.guichet.model.catalogue.Procedure;
import fr.guichet.model.figures.GroupFigures;
import fr.guichet.model.figures.report.DetailRow.HalfDay;
import fr.guichet.model.personal.Note;
import fr.guichet.model.personal.NoteTexts;
import fr.guichet.model.visit.AgeBand;
import fr.guichet.model.visit.Channel;
import fr.guichet.model.visit.Gender;
import fr.guichet.model.visit.Length;
import fr.guichet.model.visit.Origin;
import fr.guichet.model.visit.Outcome;
import fr.guichet.model.visit.Place;
import fr.guichet.model.visit.Request;
import fr.guichet.model.visit.Visit;
import fr.guichet.model.visit.VisitEntry;
import fr.guichet.model.visit.VisitorProfile;
import fr.guichet.model.visit.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailRowsTest {

  private static final LocalDate DECEMBER = LocalDate.of(2023, 12, 29);

  private final DetailRows rows = new DetailRows(catalogue());

  private static Catalogue catalogue() {
    LocalDate since = LocalDate.of(2019, 7, 1);
    Partner ft =
        new Partner(
            "FT",
            List.of(
                new PartnerLabel("Pôle emploi", "Pôle emploi", since, LocalDate.of(2023, 12, 31)),
                new PartnerLabel(
                    "France Travail", "France Travail", LocalDate.of(2024, 1, 1), null)),
            List.of(),
            6);
    return Catalogue.of(
        List.of(ft),
        List.of(
            procedure("FT-AUTRE", "Autre demande", false),
            procedure("FT-DETTES", "Dettes et saisies", true)),
        List.of());
  }

  private static Procedure procedure(String code, String label, boolean sensitive) {
    return new Procedure(
        code,
        "FT",
        label,
        List.of(),
        List.of(),
        false,
        Level.values()[0],
        sensitive,
        15,
        LocalDate.of(2019, 7, 1),
        null,
        "",
        List.of(),
        false);
  }

  private static VisitEntry visit(String id, LocalDate day, int minute, int length, int requests) {
    List<Request> asked =
        java.util.stream.IntStream.range(0, requests)
            .mapToObj(n -> Request.resolved(id + n, "FT", "FT-AUTRE"))
            .toList();
    Visit visit =
        new Visit(
            id,
            When.typed(day, minute, ZoneId.of("Europe/Paris"), minute == 720),
            "agent",
            Channel.WALK_IN,
            Place.BUS,
            new Length(length, Origin.TYPED),
            1,
            asked,
            requests == 0 ? List.of("earlier") : List.of(),
            null,
            null,
            VisitorProfile.BLANK,
            Visit.Source.TYPED);
    return new VisitEntry(visit, List.of());
  }

  private static final Note PRECISION = Note.freshOfVisit("p");
  private static final Note REFERENCE = Note.freshOfVisit("q");
  private static final Note NOTE = Note.freshOfVisit("n");

  @Test
  void visitsAreNumberedInTheOrderOfTime() {
    var told =
        rows.of(
            List.of(
                visit("c", LocalDate.of(2024, 1, 2), 600, 30, 1),
                visit("b", DECEMBER, 720, 15, 1),
                visit("x", DECEMBER, 660, 10, 0),
                visit("a", DECEMBER, 540, 20, 2)));
    assertThat(told).extracting(DetailRow::visitNumber).containsExactly(1, 1, 3, 4);
    assertThat(told)
        .extracting(DetailRow::partner)
        .containsExactly("Pôle emploi", "Pôle emploi", "Pôle emploi", "France Travail");
  }

  @Test
  void theMinutesOfAVisitAreSharedBetweenItsRequests() {
    var told = rows.of(List.of(visit("a", DECEMBER, 540, 20, 3)));
    assertThat(told).hasSize(3);
    assertThat(told.stream().mapToLong(row -> row.length().minuteShares()).sum())
        .isEqualTo(20 * GroupFigures.SHARES);
  }

  @Test
  void onlyTheHalfOfTheDayIsKept() {
    var told = rows.of(List.of(visit("a", DECEMBER, 719, 5, 1), visit("b", DECEMBER, 720, 5, 1)));
    assertThat(told.get(0).when()).isEqualTo(new DetailRow.When(DECEMBER, HalfDay.MORNING, false));
    assertThat(told.get(1).when()).isEqualTo(new DetailRow.When(DECEMBER, HalfDay.AFTERNOON, true));
    assertThat(told.get(0).outcome()).isEqualTo(Outcome.RESOLVED);
    assertThat(told.get(0).place()).isEqualTo(Place.BUS);
  }

  @Test
  void theInternalDetailTellsWhatWasNotedButNothingThatNames() {
    Request plain =
        new Request("r1", "FT", "FT-AUTRE", Outcome.RESOLVED, false, null, "", null, PRECISION);
    Request sensitive = Request.resolved("r2", "FT", "FT-DETTES");
    var profile = new VisitorProfile(AgeBand.FROM_40, Gender.FEMALE, "en emploi", "02361", true);
    Visit visit =
        new Visit(
            "v",
            When.typed(DECEMBER, 547, ZoneId.of("Europe/Paris"), false),
            "agent",
            Channel.WALK_IN,
            Place.SITE,
            new Length(30, Origin.TYPED),
            2,
            List.of(plain, sensitive),
            List.of(),
            REFERENCE,
            NOTE,
            profile,
            Visit.Source.TYPED);
    List<VisitEntry> month =
        List.of(
            new VisitEntry(
                visit,
                List.of(),
                new NoteTexts(
                    Map.of(
                        PRECISION.id(), "pour Mme Leroy",
                        REFERENCE.id(), "ADM-778",
                        NOTE.id(), "sa fille Zoé"))));
    List<InternalRow> told = rows.internal(month, agent -> agent.equals("agent") ? "CM" : "");
    assertThat(told).extracting(InternalRow::minuteOfDay).containsOnly(547);
    assertThat(told).extracting(InternalRow::agent).containsOnly("CM");
    assertThat(told).extracting(InternalRow::persons).containsOnly(2);
    assertThat(told).extracting(InternalRow::profile).containsOnly(profile);
    assertThat(told).extracting(row -> row.row().procedure()).containsExactly("Autre demande", "");
    assertThat(told.get(0).row()).isEqualTo(rows.of(month).get(0));
    assertThat(told.toString()).doesNotContain("Leroy", "Zoé", "ADM-778", "r1", "v]");
  }
}
