package fr.guichet.ui.month;

import fr.guichet.model.closing.Finding;
import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Background;
import fr.guichet.ui.kit.LongTask;
import fr.guichet.ui.kit.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The month shown, its figures, and its export. */
public final class MonthModel {

  private final Months months;
  private final MonthExport export;
  private final Background background;
  private final Messages messages;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<YearMonth> month = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MonthFigures> figures = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MonthPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<LongTask> exporting = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Path> exported = new ReadOnlyObjectWrapper<>();

  /**
   * @param clock in the zone of the site
   */
  public MonthModel(
      Months months, MonthExport export, Background background, Messages messages, Clock clock) {
    this.months = months;
    this.export = export;
    this.background = background;
    this.messages = messages;
    this.clock = clock;
    month.set(YearMonth.now(clock));
  }

  /** The month chosen. */
  public ReadOnlyObjectProperty<YearMonth> month() {
    return month.getReadOnlyProperty();
  }

  /** The figures of that month; null until read. */
  public ReadOnlyObjectProperty<MonthFigures> figures() {
    return figures.getReadOnlyProperty();
  }

  /** What is checked, closed and gained since; null until read. */
  ReadOnlyObjectProperty<MonthPage> page() {
    return page.getReadOnlyProperty();
  }

  /** Whether the month shown can be closed now. */
  boolean canClose() {
    MonthPage shown = page.get();
    return shown != null && !shown.view().closed() && shown.refusal().isEmpty();
  }

  /** Asks, then freezes the figures of the month shown. */
  void close() {
    if (!canClose()) {
      return;
    }
    YearMonth of = month.get();
    String name = page.get().view().figures().period().words();
    int left = page.get().open();
    String words =
        left == 0
            ? Texts.text("month.close.words", name)
            : Texts.text("month.close.wordsLeft", name, left);
    messages.ask(
        new Messages.Question(
            Texts.text("month.close.title", name), words, Texts.text("month.close"), false),
        () -> change(() -> months.close(of), Texts.text("month.closed", name), messages::trouble));
  }

  void reopen(String reason, Consumer<Throwable> refused) {
    YearMonth of = month.get();
    String name = page.get().view().figures().period().words();
    change(() -> months.reopen(of, reason), Texts.text("month.reopened", name), refused);
  }

  void accept(List<Finding> findings) {
    change(() -> months.accept(findings), Texts.text("month.accepted"), messages::trouble);
  }

  private void change(Runnable work, String said, Consumer<Throwable> refused) {
    background.run(
        () -> {
          work.run();
          return said;
        },
        words -> {
          messages.done(words);
          read();
        },
        refused);
  }

  /** The export under way; null when there is none. */
  public ReadOnlyObjectProperty<LongTask> exporting() {
    return exporting.getReadOnlyProperty();
  }

  /** The file of the last export of the month shown; null when there is none. */
  public ReadOnlyObjectProperty<Path> exported() {
    return exported.getReadOnlyProperty();
  }

  /** Reads the figures again. */
  public void read() {
    YearMonth asked = month.get();
    background.run(
        () -> months.page(asked),
        read -> {
          if (asked.equals(month.get())) {
            page.set(read);
            figures.set(read.view().figures());
          }
        },
        messages::trouble);
  }

  void previous() {
    choose(month.get().minusMonths(1));
  }

  void next() {
    if (hasNext()) {
      choose(month.get().plusMonths(1));
    }
  }

  /** No month lies after the present one. */
  boolean hasNext() {
    return month.get().isBefore(YearMonth.now(clock));
  }

  /** Whether the month is still under way. */
  boolean isPresent() {
    return !hasNext();
  }

  private void choose(YearMonth chosen) {
    month.set(chosen);
    exported.set(null);
    read();
  }

  Path proposed() {
    return export.proposed(month.get());
  }

  /** Writes the file of the month shown, unless one is being written. */
  void export(Path target) {
    if (exporting.get() != null) {
      return;
    }
    YearMonth of = month.get();
    exported.set(null);
    var ended = new boolean[1];
    LongTask task =
        background.runLong(
            work -> export.write(of, target, work),
            written -> {
              ended[0] = true;
              ended(of, written ? target : null);
            },
            problem -> {
              ended[0] = true;
              exporting.set(null);
              messages.trouble(problem);
            });
    exporting.set(ended[0] ? null : task);
  }

  private void ended(YearMonth of, Path file) {
    exporting.set(null);
    if (file == null) {
      messages.done(Texts.text("month.export.cancelled"));
    } else if (of.equals(month.get())) {
      exported.set(file);
    } else {
      messages.done(Texts.text("month.export.done", file.getFileName()));
    }
  }

  void cancelExport() {
    if (exporting.get() != null) {
      exporting.get().cancel();
    }
  }

  void openExported() {
    Path file = exported.get();
    if (file != null) {
      background.run(
          () -> {
            export.open(file);
            return file;
          },
          _ -> {},
          messages::trouble);
    }
  }
}
