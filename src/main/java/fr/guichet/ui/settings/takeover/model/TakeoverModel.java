package fr.guichet.ui.settings.takeover.model;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.desk.takeover.Takeover;
import fr.guichet.desk.takeover.row.Correspondences;
import fr.guichet.desk.takeover.row.Reading;
import fr.guichet.exchange.tables.TableFiles;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.takeover.ImportRecord;
import fr.guichet.model.takeover.Layout;
import fr.guichet.model.takeover.Reject;
import fr.guichet.model.takeover.Table;
import fr.guichet.model.takeover.TakeoverChoices;
import fr.guichet.model.takeover.TakeoverPlan;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.LongTask;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Taking a spreadsheet over step by step, without a window. */
public final class TakeoverModel {

  /** From the file to the report. */
  public enum Step {
    FILE,
    SHEET,
    COLUMNS,
    VALUES,
    TRIAL,
    DONE
  }

  /**
   * What was taken over.
   *
   * @param leftOut why each row that was left out was rejected
   */
  public record Report(ImportRecord record, TakeoverPlan plan, List<Reject> leftOut) {}

  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final Busy busy;
  private final Past past;
  private final Corrections corrections;
  private final List<Runnable> listeners = new ArrayList<>();
  private Step step = Step.FILE;
  private Path file;
  private List<String> sheets = List.of();
  private Table table;
  private Look look;
  private Report report;

  public TakeoverModel(Desk desk, Background background, Messages messages) {
    this.desk = desk;
    this.background = background;
    this.messages = messages;
    busy = new Busy(background, messages);
    past = new Past(desk, busy, messages, this::tell);
    corrections = new Corrections(desk, this, background);
  }

  /** Told after every change of what is shown. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  public Desk desk() {
    return desk;
  }

  public Messages messages() {
    return messages;
  }

  public Busy busy() {
    return busy;
  }

  /** The imports of before, and what the site's words were said to mean. */
  public Past past() {
    return past;
  }

  /** What is said of the file that is open. */
  public Corrections corrections() {
    return corrections;
  }

  public Step step() {
    return step;
  }

  /** The file that is open; null before. */
  public Path file() {
    return file;
  }

  /** The sheets of the file; none or one where there is nothing to choose. */
  public List<String> sheets() {
    return sheets;
  }

  /** The file as it would be taken over; empty before it was read. */
  public Optional<Look> look() {
    return Optional.ofNullable(look);
  }

  /** What the last import did; empty before. */
  public Optional<Report> report() {
    return Optional.ofNullable(report);
  }

  /** Reads what may have changed meanwhile. */
  public void opened() {
    past.read();
  }

  // --- the file

  /** A sheet that was read, and the line of its headers where they have to be said. */
  private record Sheet(Table table, int headerLine) {}

  private record Opened(List<String> sheets, Sheet sheet) {}

  /** Opens a file: its only sheet at once, else its sheets to choose from. */
  public void open(Path chosen) {
    busy.read(
        text("takeover.reading", chosen.getFileName()),
        task -> {
          List<String> names = TableFiles.sheets(chosen);
          return new Opened(names, names.size() > 1 ? null : sheet(chosen, null, task));
        },
        opened -> {
          messages.clear();
          file = chosen;
          sheets = opened.sheets();
          if (opened.sheet() == null) {
            go(Step.SHEET);
          } else {
            begin(opened.sheet());
          }
        });
  }

  /** Reads one of the sheets. */
  public void openSheet(String name) {
    busy.read(text("takeover.reading", name), task -> sheet(file, name, task), this::begin);
  }

  private Sheet sheet(Path from, String name, LongTask task) {
    Table read = TableFiles.read(from, name, task);
    desk.takeover().refuseTaken(read);
    return new Sheet(read, headerToSay(read));
  }

  /** 0 when the headers are found; else the line that may hold them, to be corrected. */
  private int headerToSay(Table read) {
    try {
      desk.takeover().layout(read, Reading.USUAL);
      return 0;
    } catch (Failure none) {
      return desk.takeover().headerRows(read).stream()
          .findFirst()
          .map(Table.Row::line)
          .orElseThrow(() -> none);
    }
  }

  private void begin(Sheet read) {
    table = read.table();
    look = null;
    corrections.begin(read.headerLine());
    step = Step.COLUMNS;
    lookAgain();
  }

  /** Reads the file again by what was said of it. */
  void lookAgain() {
    TakeoverChoices said = corrections.choices();
    busy.read(text("takeover.looking"), task -> look(said, task), this::show);
    tell();
  }

  private Look look(TakeoverChoices said, LongTask task) {
    Takeover takeover = desk.takeover();
    Reading reading = new Reading(Correspondences.none(), said);
    Layout layout = takeover.layout(table, reading);
    TakeoverPlan plan = null;
    String problem = "";
    try {
      plan = takeover.importTable(table, reading, Takeover.Options.DRY_RUN, task).plan();
    } catch (Failure failure) {
      if (task.cancelled()) {
        throw failure;
      }
      problem = failure.getMessage();
    }
    var samples = takeover.samples(table, layout);
    return new Look(table, layout, samples, plan, problem, takeover.correspondences());
  }

  private void show(Look found) {
    look = found;
    tell();
  }

  /** The rows that may hold the headers. */
  public List<Table.Row> headerRows() {
    return desk.takeover().headerRows(table);
  }

  // --- the steps

  /** Why the next step cannot be gone to, in French; empty when it can. */
  public String obstacle() {
    if (step == Step.FILE || step == Step.SHEET || step == Step.DONE || look == null) {
      return "";
    }
    if (look.plan() == null) {
      return look.problem();
    }
    int rejected = look.rejectedLines().size();
    if (step == Step.TRIAL && rejected > 0) {
      return text("takeover.trial.rejected", rejected);
    }
    return step == Step.TRIAL && look.plan().visits().isEmpty() ? text("takeover.trial.empty") : "";
  }

  public void next() {
    if (busy.running() || look == null || !obstacle().isEmpty()) {
      return;
    }
    switch (step) {
      case COLUMNS -> go(Step.VALUES);
      case VALUES -> go(Step.TRIAL);
      case TRIAL -> write();
      default -> {}
    }
  }

  public void back() {
    if (busy.writing()) {
      return;
    }
    switch (step) {
      case SHEET -> leave();
      case COLUMNS -> {
        if (sheets.size() > 1) {
          go(Step.SHEET);
        } else {
          leave();
        }
      }
      case VALUES -> go(Step.COLUMNS);
      case TRIAL -> go(Step.VALUES);
      case DONE -> leave();
      case FILE -> {}
    }
  }

  private void go(Step there) {
    step = there;
    tell();
  }

  /** Puts the file away. */
  public void leave() {
    busy.cancel();
    table = null;
    look = null;
    report = null;
    corrections.begin(0);
    past.read();
    go(Step.FILE);
  }

  private void write() {
    Reading reading = new Reading(Correspondences.none(), corrections.choices());
    busy.write(
        text("takeover.writing", table.fileName()),
        task -> desk.takeover().importTable(table, reading, Takeover.Options.WHOLE, task),
        result -> {
          report = new Report(result.written(), result.plan(), corrections.leftOut());
          corrections.begin(0);
          table = null;
          look = null;
          messages.done(text("takeover.done", result.written().visits()));
          go(Step.DONE);
        });
  }

  /** Asks, then undoes what was just taken over. */
  public void undoReport() {
    if (report != null) {
      past.askUndo(report.record(), this::leave);
    }
  }
}
