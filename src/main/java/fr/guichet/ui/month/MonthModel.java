package fr.guichet.ui.month;

import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.Background;
import fr.guichet.ui.kit.LongTask;
import fr.guichet.ui.kit.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The month shown, its figures, and its export. */
public final class MonthModel {

  private final Function<YearMonth, MonthFigures> review;
  private final MonthExport export;
  private final Background background;
  private final Messages messages;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<YearMonth> month = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MonthFigures> figures = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<LongTask> exporting = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Path> exported = new ReadOnlyObjectWrapper<>();

  /**
   * @param review the figures of a month; asked off the JavaFX thread
   * @param clock in the zone of the site
   */
  public MonthModel(
      Function<YearMonth, MonthFigures> review,
      MonthExport export,
      Background background,
      Messages messages,
      Clock clock) {
    this.review = review;
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
        () -> review.apply(asked),
        read -> {
          if (asked.equals(month.get())) {
            figures.set(read);
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
