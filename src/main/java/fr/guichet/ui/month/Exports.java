package fr.guichet.ui.month;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.model.closing.MonthPage;
import fr.guichet.ui.kit.FigureWords;
import fr.guichet.ui.kit.file.FileChoices;
import fr.guichet.ui.kit.file.Paperwork;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.month.figures.FiguresPaper;
import fr.guichet.ui.month.model.ExportModel;
import fr.guichet.ui.month.model.MonthModel;
import java.util.List;

/** What leaves the month that is shown: files and paper. */
record Exports(MonthModel model, ExportModel writing, FileChoices files, Paperwork papers) {

  /** Straight to where it usually goes; what is left to look at is told before. */
  void export() {
    asked(writing::export);
  }

  private void asked(Runnable exporting) {
    MonthPage page = model.page().get();
    if (writing.exporting().get() != null || page == null) {
      return;
    }
    if (page.clean() || page.view().closed() || model.isPresent()) {
      exporting.run();
      return;
    }
    var asked =
        new Messages.Question(
            text("month.export.left.title"),
            FigureWords.counted("month.export.left", page.open()),
            text("month.export.anyway"),
            false);
    model.messages().ask(asked, exporting);
  }

  /** The same, where and as what somebody chooses. */
  void exportAs() {
    asked(this::choose);
  }

  private void choose() {
    List<FileChoices.Kind> kinds =
        writing.formats().stream()
            .map(format -> new FileChoices.Kind(text("month.export.kind." + format), format))
            .toList();
    files.toWrite(text("month.export.title"), kinds, writing.proposed()).ifPresent(writing::export);
  }

  /** The figures that are shown, as a PDF. */
  void print() {
    MonthPage page = model.page().get();
    if (page != null) {
      var paper = new FiguresPaper(page, model.zone());
      model.beside(
          () -> papers.print(paper.of(model.desk().site(), model.desk().order())),
          file -> model.messages().done(text("paper.written", file)));
    }
  }
}
