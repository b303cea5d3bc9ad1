package fr.guichet.ui.month.model;

import fr.guichet.exchange.files.FreeName;
import fr.guichet.model.text.Texts;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.LongTask;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The month's file: where it goes, how far it is, and opening it. */
public final class ExportModel {

  private static final String FORMAT = "month.format";

  private final MonthModel months;
  private final MonthExport export;
  private final Background background;
  private final Messages messages;
  private final ReadOnlyObjectWrapper<LongTask> exporting = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Path> exported = new ReadOnlyObjectWrapper<>();
  private String format;

  public ExportModel(MonthModel months, MonthExport export, Background background) {
    this.months = months;
    this.export = export;
    this.background = background;
    this.messages = months.messages();
    format = export.formats().getFirst();
    months.month().subscribe(_ -> exported.set(null));
    months.ask(
        () -> months.desk().choice(FORMAT).orElse(format),
        kept -> format = export.formats().contains(kept) ? kept : format);
  }

  /** The export under way; null when there is none. */
  public ReadOnlyObjectProperty<LongTask> exporting() {
    return exporting.getReadOnlyProperty();
  }

  /** The file of the last export of the month shown; null when there is none. */
  public ReadOnlyObjectProperty<Path> exported() {
    return exported.getReadOnlyProperty();
  }

  /** The formats that may be chosen, the last one first. */
  public List<String> formats() {
    return export.formats().stream().sorted((a, b) -> rank(a) - rank(b)).toList();
  }

  private int rank(String extension) {
    return extension.equals(format) ? -1 : export.formats().indexOf(extension);
  }

  /** Where the file would go, in the format chosen last. */
  public Path proposed() {
    Path usual = export.proposed(months.month().get());
    return usual.resolveSibling(FreeName.stem(usual) + "." + format);
  }

  /** Writes the file where it usually goes; one that is there already stays. */
  public void export() {
    Path proposed = proposed();
    write(proposed, true);
  }

  /** Writes the file there; the format is remembered. */
  public void export(Path target) {
    String name = target.getFileName().toString();
    String chosen = name.substring(name.lastIndexOf('.') + 1);
    if (export.formats().contains(chosen) && !chosen.equals(format)) {
      format = chosen;
      background.run(() -> months.desk().choose(FORMAT, chosen));
    }
    write(target, false);
  }

  private void write(Path target, boolean free) {
    if (exporting.get() != null) {
      return;
    }
    YearMonth of = months.month().get();
    exported.set(null);
    var ended = new boolean[1];
    LongTask task =
        background.runLong(
            work -> {
              Path file = free ? FreeName.of(target) : target;
              return export.write(of, file, work) ? file : null;
            },
            file -> {
              ended[0] = true;
              ended(of, file);
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
    } else if (of.equals(months.month().get())) {
      exported.set(file);
    } else {
      messages.done(Texts.text("month.export.done", file.getFileName()));
    }
  }

  public void cancel() {
    if (exporting.get() != null) {
      exporting.get().cancel();
    }
  }

  public void open() {
    Path file = exported.get();
    if (file != null) {
      months.ask(
          () -> {
            export.open(file);
            return file;
          },
          _ -> {});
    }
  }
}
