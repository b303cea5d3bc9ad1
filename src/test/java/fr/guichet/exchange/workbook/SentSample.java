package fr.guichet.exchange.workbook;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.file.SheetsFile;
import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Head;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.closing.Closing;
import fr.guichet.model.figures.DataCell;
import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.report.WorkbookHead;
import fr.guichet.model.site.Site;
import fr.guichet.model.site.hours.OpeningHours;
import fr.guichet.model.visit.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A month file as a site sends it, with the sheet « Données » alone. */
public final class SentSample {

  private final String site;
  private final String matricule;
  private final Period period;
  private final List<DataCell> cells = new ArrayList<>();
  private LocalDate exported;
  private LocalDate closed;
  private boolean demonstration;

  public SentSample(String site, String matricule, String month) {
    this(site, matricule, Period.of(YearMonth.parse(month)));
  }

  public SentSample(String site, String matricule, Period period) {
    this.site = site;
    this.matricule = matricule;
    this.period = period;
    this.exported = period.until().plusDays(3);
  }

  public SentSample closed() {
    closed = period.until().plusDays(2);
    return this;
  }

  public SentSample exported(LocalDate day) {
    exported = day;
    return this;
  }

  public SentSample demonstration() {
    demonstration = true;
    return this;
  }

  /** Requests of the first month of the period. */
  public SentSample with(String partner, String procedure, Outcome outcome, int requests) {
    return with(YearMonth.from(period.from()), partner, procedure, outcome, requests);
  }

  public SentSample with(
      YearMonth month, String partner, String procedure, Outcome outcome, int requests) {
    cells.add(new DataCell(month, partner, procedure, outcome, requests));
    return this;
  }

  /** Writes the file, .xlsx or .ods by its name. */
  public Path write(Path target) {
    try {
      Files.createDirectories(target.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Instant at = exported.atTime(9, 0).toInstant(ZoneOffset.UTC);
    new SheetsFile("Activité", site, at).write(List.of(sheet(at)), target);
    return target;
  }

  private SheetContent sheet(Instant at) {
    String name = text("workbook.sheet.data");
    Closing closing =
        closed == null
            ? null
            : new Closing(
                YearMonth.from(period.from()), at.toEpochMilli(), closed, "Camille Martin");
    Head head = new Head(head(at), closing);
    List<Line> lines = new ArrayList<>(head.lines(name, new Head.Columns(1, 3, 4)));
    lines.add(
        Line.header(
            List.of("matricule", "mois", "partenaire", "demarche", "resultat"), List.of("n")));
    cells.forEach(
        cell ->
            lines.add(
                Line.of(
                    Kind.PLAIN,
                    Cell.of(matricule),
                    new Cell.Text(cell.month().toString()),
                    new Cell.Text(cell.partner()),
                    Cell.of(cell.procedure()),
                    new Cell.Text(cell.outcome().name()),
                    Cell.of(cell.requests()))));
    var table = new SheetContent.Table(Head.LINES, lines.size() - 1, true);
    return new SheetContent(name, lines, List.of(12, 12, 12, 20, 20, 12), table, 0, List.of());
  }

  private WorkbookHead head(Instant at) {
    Site of =
        new Site(
            "id",
            site,
            matricule,
            "02361",
            "Guise",
            ZoneId.of("Europe/Paris"),
            OpeningHours.none(),
            demonstration);
    return new WorkbookHead(of, period, "Camille Martin", at, "0.1.0", "9f2c");
  }
}
