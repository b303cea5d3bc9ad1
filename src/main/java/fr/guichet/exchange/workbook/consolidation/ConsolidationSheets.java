package fr.guichet.exchange.workbook.consolidation;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.exchange.workbook.sheet.Cell;
import fr.guichet.exchange.workbook.sheet.Line;
import fr.guichet.exchange.workbook.sheet.Line.Kind;
import fr.guichet.exchange.workbook.sheet.SheetContent;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.catalogue.Partner;
import fr.guichet.model.department.Consolidation;
import fr.guichet.model.department.SentFile;
import fr.guichet.model.department.SentMonth;
import fr.guichet.model.figures.DataCell;
import fr.guichet.model.figures.OutcomeCounts;
import fr.guichet.model.figures.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of a consolidation: by month, site and partner, and the cells themselves. */
final class ConsolidationSheets {

  private static final int NAME = 44;
  private static final int SHORT = 14;

  private final Consolidation all;
  private final Catalogue catalogue;
  private final ConsolidationHead head;

  ConsolidationSheets(Consolidation all, Catalogue catalogue, ConsolidationHead head) {
    this.all = all;
    this.catalogue = catalogue;
    this.head = head;
  }

  SheetContent months() {
    List<Line> lines = new ArrayList<>();
    all.byMonth()
        .forEach(
            (month, sent) -> {
              long closed = sent.stream().filter(s -> s.file().closed() != null).count();
              lines.add(
                  line(
                      Kind.PLAIN,
                      List.of(
                          new Cell.Text(Period.of(month).words()),
                          Cell.of(sent.size()),
                          Cell.of(closed)),
                      counts(sent)));
            });
    lines.add(total(List.of(totalName(), Cell.of(all.sites().size()), Cell.BLANK)));
    return counted(
        "months", List.of(title("month")), List.of(title("sites"), title("closed")), lines, 1);
  }

  private static OutcomeCounts counts(List<SentMonth> sent) {
    return sent.stream()
        .map(SentMonth::counts)
        .reduce(new OutcomeCounts(Map.of()), OutcomeCounts::plus);
  }

  SheetContent sites() {
    List<Line> lines = new ArrayList<>();
    for (Consolidation.OfSite site : all.sites()) {
      lines.add(
          line(
              Kind.PLAIN,
              List.of(
                  Cell.of(site.matricule()), new Cell.Text(site.name()), Cell.of(site.months())),
              site.counts()));
    }
    lines.add(total(List.of(totalName(), Cell.BLANK, Cell.of(all.months().size()))));
    return counted(
        "sites",
        List.of(title("matricule"), title("site")),
        List.of(title("numberOfMonths")),
        lines,
        1);
  }

  /** Each file that counts, with its state. */
  SheetContent siteMonths() {
    List<Line> lines = new ArrayList<>();
    for (SentMonth sent : all.months()) {
      SentFile file = sent.file();
      lines.add(
          line(
              Kind.PLAIN,
              List.of(
                  Cell.of(file.matricule()),
                  new Cell.Text(file.site()),
                  new Cell.Text(sent.month().toString()),
                  file.closed() == null
                      ? new Cell.Text(text("consolidation.open"))
                      : new Cell.Day(file.closed()),
                  new Cell.Day(file.exported()),
                  new Cell.Text(file.name())),
              sent.counts()));
    }
    List<String> words =
        Stream.of("matricule", "site", "month", "closing", "exported", "file")
            .map(ConsolidationSheets::title)
            .toList();
    return counted("siteMonths", words, List.of(), lines, 0);
  }

  /**
   * @param day whose labels are used
   */
  SheetContent partners(LocalDate day) {
    Comparator<String> byRank =
        Comparator.comparingInt(
            code -> catalogue.partner(code).map(Partner::rank).orElse(Integer.MAX_VALUE));
    Map<String, OutcomeCounts> partners = all.partners();
    List<Line> lines = new ArrayList<>();
    partners.keySet().stream()
        .sorted(byRank.thenComparing(Comparator.naturalOrder()))
        .forEach(
            code ->
                lines.add(
                    line(
                        Kind.PLAIN,
                        List.of(new Cell.Text(code), new Cell.Text(name(code, day))),
                        partners.get(code))));
    lines.add(total(List.of(totalName(), Cell.BLANK)));
    return counted("partners", List.of(title("code"), title("partner")), List.of(), lines, 1);
  }

  /** A partner of a site's own has no name here. */
  private String name(String code, LocalDate day) {
    return catalogue.partner(code).isPresent()
        ? catalogue.partnerName(code, day)
        : text("consolidation.ownPartner");
  }

  /** What was added up, as the sites sent it. */
  SheetContent data() {
    List<Line> lines = new ArrayList<>();
    for (SentMonth sent : all.months()) {
      for (DataCell cell : sent.cells()) {
        lines.add(
            Line.of(
                Kind.PLAIN,
                Cell.of(sent.file().matricule()),
                new Cell.Text(sent.file().site()),
                new Cell.Text(cell.month().toString()),
                new Cell.Text(cell.partner()),
                Cell.of(cell.procedure()),
                new Cell.Text(cell.outcome().name()),
                Cell.of(cell.requests())));
      }
    }
    Line header =
        Line.header(
            List.of("matricule", "site", "mois", "partenaire", "demarche", "resultat"),
            List.of("n"));
    return sheet("data", header, lines, 0, List.of(SHORT, NAME, SHORT, SHORT, 24, 24, SHORT));
  }

  // --- tables

  private static Cell totalName() {
    return new Cell.Text(text("workbook.total"));
  }

  private Line total(List<Cell> first) {
    return line(Kind.TOTAL, first, all.total());
  }

  private static Line line(Kind kind, List<Cell> first, OutcomeCounts counts) {
    List<Cell> cells = new ArrayList<>(first);
    cells.addAll(CountColumns.cells(counts));
    return new Line(kind, cells);
  }

  private static String title(String key) {
    return text("consolidation.column." + key);
  }

  /**
   * @param totals lines at the end that are no part of the table
   */
  private SheetContent counted(
      String key, List<String> words, List<String> numbers, List<Line> lines, int totals) {
    List<String> allNumbers = new ArrayList<>(numbers);
    allNumbers.addAll(CountColumns.titles());
    List<Integer> widest = new ArrayList<>();
    words.forEach(_ -> widest.add(NAME));
    numbers.forEach(_ -> widest.add(SHORT));
    widest.addAll(CountColumns.widest());
    return sheet(key, Line.header(words, allNumbers), lines, totals, widest);
  }

  private SheetContent sheet(
      String key, Line header, List<Line> table, int totals, List<Integer> widest) {
    String name = text("consolidation.sheet." + key);
    List<Line> lines = new ArrayList<>(head.lines(name));
    lines.add(header);
    lines.addAll(table);
    int last = ConsolidationHead.LINES + table.size() - totals;
    var where = new SheetContent.Table(ConsolidationHead.LINES, last, true);
    return new SheetContent(name, lines, widest, where, 0, List.of());
  }
}
