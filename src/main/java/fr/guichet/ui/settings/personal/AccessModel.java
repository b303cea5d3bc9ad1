package fr.guichet.ui.settings.personal;

import static fr.guichet.model.text.Texts.text;

import fr.guichet.desk.Desk;
import fr.guichet.model.account.Access;
import fr.guichet.model.account.AccessEntry;
import fr.guichet.model.failure.Failure;
import fr.guichet.model.text.TimeWords;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Who signed in, exported, brought a backup back, changed rights: of one agent, of one kind. */
public final class AccessModel {

  private final Desk desk;
  private final Background background;
  private final Messages messages;
  private final ObjectProperty<String> agent = new SimpleObjectProperty<>();
  private final ObjectProperty<Access> what = new SimpleObjectProperty<>();
  private final SimpleObjectProperty<Shown> shown =
      new SimpleObjectProperty<>(new Shown(List.of(), List.of(), ""));
  private List<Line> all = List.of();

  public AccessModel(Desk desk, Background background, Messages messages) {
    this.desk = desk;
    this.background = background;
    this.messages = messages;
    agent.subscribe(_ -> filter());
    what.subscribe(_ -> filter());
  }

  /** A line as it is shown. */
  record Line(String at, String agent, Access what, String about) {}

  /**
   * What is shown.
   *
   * @param agents who stands in the journal
   * @param refusal why whoever serves cannot read it, empty when nothing forbids it
   */
  record Shown(List<Line> lines, List<String> agents, String refusal) {}

  /** Reads the journal. */
  void open() {
    background.run(this::read, this::show, this::refused);
  }

  private List<Line> read() {
    return desk.accesses().all().stream().map(this::line).toList();
  }

  private Line line(AccessEntry entry) {
    String who =
        entry.agent().isEmpty() ? text("access.nobody") : desk.duty().agentName(entry.agent());
    var at = Instant.ofEpochMilli(entry.at()).atZone(desk.duty().zone());
    return new Line(TimeWords.momentWithWeekday(at), who, entry.what(), entry.about());
  }

  private void show(List<Line> read) {
    all = read;
    filter();
  }

  private void refused(Throwable problem) {
    all = List.of();
    if (problem instanceof Failure failure && failure.kind() == Failure.Kind.REFUSED) {
      shown.set(new Shown(List.of(), List.of(), failure.getMessage()));
    } else {
      messages.trouble(problem);
    }
  }

  private void filter() {
    List<Line> lines =
        all.stream()
            .filter(line -> agent.get() == null || line.agent().equals(agent.get()))
            .filter(line -> what.get() == null || line.what() == what.get())
            .toList();
    List<String> agents = all.stream().map(Line::agent).distinct().sorted().toList();
    shown.set(new Shown(lines, agents, ""));
  }

  /** Whose lines are shown, null for everybody's. */
  ObjectProperty<String> agent() {
    return agent;
  }

  /** Which lines are shown, null for all. */
  ObjectProperty<Access> what() {
    return what;
  }

  ReadOnlyObjectProperty<Shown> shown() {
    return shown;
  }
}
