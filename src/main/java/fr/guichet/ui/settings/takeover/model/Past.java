package fr.guichet.ui.settings.takeover.model;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.takeover.Correspondence;
import fr.guichet.model.takeover.ImportRecord;
import fr.guichet.ui.kit.message.Messages;
import java.util.List;

/** The imports of before, to be undone, and what the site's words were said to mean. */
public final class Past {

  private final Desk desk;
  private final Busy busy;
  private final Messages messages;
  private final Runnable changed;
  private List<ImportRecord> imports = List.of();
  private List<Correspondence> kept = List.of();

  Past(Desk desk, Busy busy, Messages messages, Runnable changed) {
    this.desk = desk;
    this.busy = busy;
    this.messages = messages;
    this.changed = changed;
  }

  /** The imports that are not undone, the last one first. */
  public List<ImportRecord> imports() {
    return imports;
  }

  /** What the site's words mean, headers first. */
  public List<Correspondence> kept() {
    return kept;
  }

  private record Read(List<ImportRecord> imports, List<Correspondence> kept) {}

  private Read now() {
    return new Read(desk.takeover().imports(), desk.takeover().correspondences());
  }

  private void show(Read read) {
    imports = read.imports();
    kept = read.kept();
    changed.run();
  }

  void read() {
    if (!busy.running()) {
      busy.read(text("takeover.looking"), _ -> now(), this::show);
    }
  }

  /** Asks, then undoes a whole import. */
  public void askUndo(ImportRecord record, Runnable undone) {
    var question =
        new Messages.Question(
            text("takeover.undo.title", record.fileName()),
            text("takeover.undo.words", record.visits(), record.requests()),
            text("takeover.undo"),
            true);
    messages.ask(question, () -> undo(record, undone));
  }

  private void undo(ImportRecord record, Runnable undone) {
    busy.write(
        text("takeover.undoing", record.fileName()),
        task -> {
          desk.history().undoImport(record, task);
          return now();
        },
        read -> {
          messages.done(text("takeover.undone", record.fileName()));
          show(read);
          undone.run();
        });
  }

  public void forget(Correspondence one) {
    busy.write(
        text("takeover.looking"),
        _ -> {
          desk.takeover().keep(List.of(), List.of(one));
          return now();
        },
        this::show);
  }
}
