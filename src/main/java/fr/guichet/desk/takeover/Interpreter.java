package fr.guichet.desk.takeover;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.takeover.row.Cells;
import fr.guichet.desk.takeover.row.Findings;
import fr.guichet.desk.takeover.row.ReadRow;
import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.desk.takeover.row.Remarks;
import fr.guichet.desk.takeover.row.RowFilter;
import fr.guichet.desk.takeover.row.RowReader;
import fr.guichet.desk.takeover.words.AgentNames;
import fr.guichet.desk.takeover.words.HeaderWords;
import fr.guichet.desk.takeover.words.Matter;
import fr.guichet.desk.takeover.words.Words;
import fr.guichet.model.Progress;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.site.Agent;
import fr.guichet.model.takeover.Column;
import fr.guichet.model.takeover.Column.Use;
import fr.guichet.model.takeover.Field;
import fr.guichet.model.takeover.Layout;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.takeover.Table.Row;
import fr.guichet.model.takeover.TakeoverPlan;
import fr.guichet.model.text.DateWords;
import fr.guichet.model.visit.Visit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a site's own spreadsheet as visits, and writes nothing: columns, values, rejects, remarks.
 * Rules in {@code docs/import.md}. One interpreter reads one table.
 */
final class Interpreter {

  private final Catalogue catalogue;
  private final Context context;
  private final Reading reading;
  private final Words words = Words.load();

  /**
   * @param reading with all correspondences, those that the site kept too
   */
  Interpreter(Catalogue catalogue, Context context, Reading reading) {
    this.catalogue = catalogue;
    this.context = context;
    this.reading = reading;
  }

  /**
   * What the columns of a table are; some that are needed may be missing.
   *
   * @throws Failure UNREADABLE_FILE when no row looks like a header
   */
  Layout layout(Table table) {
    return new LayoutFinder(new HeaderWords(words), reading).find(table);
  }

  /**
   * What an import of a table would write.
   *
   * @param progress is told how many rows are read
   * @throws Failure UNREADABLE_FILE when there is no header, a column that is needed, or no row;
   *     REFUSED when it was cancelled
   */
  TakeoverPlan plan(Table table, Progress progress) {
    Layout layout = layout(table);
    refuseMissing(table, layout);
    Findings findings = new Findings();
    sayColumns(layout, findings.remarks());
    List<ReadRow> rows = rows(table, layout, findings, progress);
    if (rows.isEmpty() && findings.rejects().isEmpty()) {
      throw new Failure(Failure.Kind.UNREADABLE_FILE, text("import.file.noRows", table.fileName()));
    }
    AgentNames agents = new AgentNames(context.agents(), context.importer(), context.ids());
    VisitAssembler assembler = new VisitAssembler(context, agents, findings.remarks());
    List<Visit> visits = assembler.visits(rows);
    findings.resolve(Field.AGENT, name -> agents.agent(name).name());
    sayAgents(agents.added(), findings.remarks());
    sayClosed(visits, findings.remarks());
    return new TakeoverPlan(
        layout,
        visits,
        assembler.texts(),
        assembler.followUps(),
        agents.added(),
        findings.rejects(),
        findings.remarks().sentences(),
        findings.translations());
  }

  private static void refuseMissing(Table table, Layout layout) {
    if (!layout.missing().isEmpty()) {
      String missing = layout.missing().stream().map(Field::word).collect(Collectors.joining(", "));
      throw new Failure(
          Failure.Kind.UNREADABLE_FILE,
          text("import.file.missingColumn", table.fileName(), layout.headerLine(), missing));
    }
  }

  private List<ReadRow> rows(Table table, Layout layout, Findings findings, Progress progress) {
    RowFilter filter = new RowFilter(layout, reading.choices(), words);
    Matter matter = new Matter(catalogue, context.today(), words);
    RowReader reader = new RowReader(matter, words, context.today(), findings);
    Steps steps = new Steps(progress, table.rows().size());
    List<ReadRow> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      steps.next();
      switch (filter.kind(row)) {
        case REQUEST ->
            reader
                .read(new Cells(row, layout, reading, words), layout.hours())
                .ifPresent(rows::add);
        case WITHOUT_REQUEST -> findings.remarks().count("rowsLeftOut");
        case LEFT_OUT -> findings.remarks().count("rowsLeftOutByChoice");
        case NOTHING -> {}
      }
    }
    return rows;
  }

  /** The figures of a closed month stay: what comes later is shown apart. */
  private void sayClosed(List<Visit> visits, Remarks remarks) {
    for (YearMonth month : context.closed().reversed()) {
      long added =
          visits.stream().filter(v -> YearMonth.from(v.when().day()).equals(month)).count();
      if (added > 0) {
        remarks.say("closedMonth", DateWords.month(month), added);
      }
    }
  }

  private static void sayColumns(Layout layout, Remarks remarks) {
    layout.columns(Use.DROPPED).forEach(c -> remarks.say("columnDropped", name(c)));
    List<Column> ignored = layout.columns(Use.IGNORED);
    if (!ignored.isEmpty()) {
      String names = ignored.stream().map(Interpreter::name).collect(Collectors.joining(", "));
      remarks.say("columnsIgnored", names);
    }
  }

  /** A header may be missing above a column of phones. */
  private static String name(Column column) {
    return column.header().isEmpty()
        ? text("import.column.unnamed", column.index() + 1)
        : text("import.column.named", column.header());
  }

  private static void sayAgents(List<Agent> added, Remarks remarks) {
    if (!added.isEmpty()) {
      remarks.say("agentsAdded", added.stream().map(Agent::name).collect(Collectors.joining(", ")));
    }
  }
}
