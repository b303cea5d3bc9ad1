package fr.guichet.exchange;

import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.report.WorkbookHead;
import fr.guichet.model.grid.Answer;
import fr.guichet.model.grid.Criterion;
import fr.guichet.model.grid.Fact;
import fr.guichet.model.grid.GridEntry;
import fr.guichet.model.grid.KnownCriterion;
import fr.guichet.model.grid.KnownFigure;
import fr.guichet.model.grid.KnownFigure.Unit;
import fr.guichet.model.grid.LabelGrid;
import fr.guichet.model.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A grid made by hand: an answer of each kind, one of the site's own, one retired. */
public final class SampleGrid {

  public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private SampleGrid() {}

  public static LabelGrid grid() {
    return grid(List.of(own("Une boîte aux lettres accessible le soir")));
  }

  /** The same with other criteria of the site's own. */
  public static LabelGrid grid(List<Criterion> own) {
    List<Criterion> criteria = new ArrayList<>();
    criteria.add(known(KnownCriterion.OPENING, Answer.YES, "horaires affichés", DAY));
    criteria.add(known(KnownCriterion.TWO_AGENTS, Answer.IN_PROGRESS, "=HYPERLINK(1)", null));
    criteria.add(known(KnownCriterion.CONFIDENTIAL, Answer.NO, "", null));
    criteria.add(known(KnownCriterion.VIDEO, Answer.NOT_APPLICABLE, "", null));
    criteria.add(known(KnownCriterion.SECULARISM, null, "", null));
    criteria.addAll(own);
    WorkbookHead head = SampleMonth.head();
    Period year = new Period(DAY.minusYears(1), DAY.minusDays(1));
    return new LabelGrid(
        new WorkbookHead(
            head.site(),
            year,
            head.exportedBy(),
            head.exportedAt(),
            head.programVersion(),
            head.logHead()),
        criteria,
        List.of(known(KnownCriterion.EQUIPMENT, null, "", null)),
        List.of(
            new KnownFigure(Fact.OPENING, "Heures ouvertes", 36.25, Unit.HOURS, "1 885 h"),
            new KnownFigure(Fact.PRESENCE, "À deux", 0.875, Unit.SHARE, "7 sur 8"),
            new KnownFigure(Fact.OUTAGES, "Pannes", 3.0, Unit.COUNT, "2 h 10"),
            new KnownFigure(Fact.WAITING, "Attente", null, Unit.MINUTES, "aucune")));
  }

  public static Criterion own(String wording) {
    GridEntry entry = new GridEntry("0192-" + wording.hashCode(), wording, null, "", null, false);
    return new Criterion(null, "", entry);
  }

  private static Criterion known(KnownCriterion known, Answer answer, String proof, LocalDate day) {
    return new Criterion(
        known,
        Texts.text("grid.criterion." + known),
        new GridEntry(known.name(), "", answer, proof, day, false));
  }
}
