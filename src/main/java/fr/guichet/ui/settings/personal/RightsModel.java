package fr.guichet.ui.settings.personal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.personal.PersonalData;
import fr.guichet.model.personal.Found;
import fr.guichet.model.personal.PersonReport;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.message.Messages.Question;
import fr.guichet.ui.kit.task.Background;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A person asks what is held, or to be erased. */
public final class RightsModel {

  private final PersonalData personal;
  private final PersonalFiles files;
  private final Background background;
  private final Messages messages;
  private final StringProperty typed = new SimpleStringProperty("");
  private final StringProperty said = new SimpleStringProperty("");
  private final SimpleObjectProperty<List<Found>> found = new SimpleObjectProperty<>(List.of());

  public RightsModel(
      PersonalData personal, PersonalFiles files, Background background, Messages messages) {
    this.personal = personal;
    this.files = files;
    this.background = background;
    this.messages = messages;
  }

  /** Forgets what was looked for: the next person who sits here must not read it. */
  void open() {
    typed.set("");
    found.set(List.of());
    background.run(personal::refusal, said::set, messages::trouble);
  }

  /** Looks for what was typed. */
  void search() {
    if (typed.get().isBlank()) {
      return;
    }
    String words = typed.get();
    background.run(() -> personal.find(words), this::show, messages::trouble);
  }

  private void show(List<Found> now) {
    said.set(now.isEmpty() ? text("rights.nothing") : text("rights.count", now.size()));
    found.set(now);
  }

  /** Writes the file for the person who asked, and shows it. */
  void save(List<Found> chosen) {
    if (chosen.isEmpty()) {
      return;
    }
    List<Found> all = List.copyOf(chosen);
    messages.confirm(() -> saveNow(all));
  }

  private void saveNow(List<Found> all) {
    background.run(
        () -> {
          PersonReport report = personal.report(all);
          personal.disclosed(all);
          Path file = files.write(report);
          files.open(file);
          return file;
        },
        file -> messages.done(text("rights.written", file.getFileName())),
        messages::trouble);
  }

  /** Asks, then erases. */
  void erase(List<Found> chosen) {
    if (chosen.isEmpty()) {
      return;
    }
    List<Found> all = List.copyOf(chosen);
    int matters = all.stream().mapToInt(each -> each.matters().size()).sum();
    String who = all.size() == 1 ? all.getFirst().words() : text("rights.several", all.size());
    var question =
        new Question(
            text("rights.erase.title", who),
            text("rights.erase.words", matters),
            text("rights.erase.do"),
            true);
    messages.ask(question, () -> messages.confirm(() -> eraseNow(all)));
  }

  private void eraseNow(List<Found> chosen) {
    background.run(
        () -> {
          int erased = personal.erase(chosen);
          personal.noteFiles(files.destroyNamed());
          return erased;
        },
        erased -> {
          found.set(List.of());
          typed.set("");
          said.set("");
          messages.done(text("rights.erased", erased));
        },
        messages::trouble);
  }

  StringProperty typed() {
    return typed;
  }

  /** How much was found, or why nothing can be looked for. */
  StringProperty said() {
    return said;
  }

  ReadOnlyObjectProperty<List<Found>> found() {
    return found;
  }
}
