package fr.guichet.ui.dashboard;

import fr.guichet.model.figures.Period;
import fr.guichet.model.figures.dashboard.DashboardFigures;
import fr.guichet.model.figures.dashboard.Span;
import fr.guichet.ui.kit.file.Paperwork;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.Latest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The period looked at, and its figures. */
public final class DashboardModel {

  private final Function<Span, DashboardFigures> reading;
  private final Supplier<String> site;
  private final Background background;
  private final Messages messages;
  private final Clock clock;
  private final Latest<DashboardFigures> latest;
  private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<DashboardFigures> figures = new ReadOnlyObjectWrapper<>();

  /** The day on which the span was made: up to it the period is known. */
  private LocalDate madeOn;

  /**
   * @param reading reads the figures, off the JavaFX thread
   * @param site its name as it is now
   * @param clock in the zone of the site
   */
  public DashboardModel(
      Function<Span, DashboardFigures> reading,
      Supplier<String> site,
      Background background,
      Messages messages,
      Clock clock) {
    this.reading = reading;
    this.site = site;
    this.background = background;
    this.messages = messages;
    this.clock = clock;
    this.latest = background.latest(figures::set);
    madeOn = today();
    span.set(Span.usual(madeOn));
  }

  Messages messages() {
    return messages;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The period looked at. */
  ReadOnlyObjectProperty<Span> span() {
    return span.getReadOnlyProperty();
  }

  /** What was read last, perhaps of the period before; null until then. */
  ReadOnlyObjectProperty<DashboardFigures> figures() {
    return figures.getReadOnlyProperty();
  }

  /** Reads the period again, as it is today. */
  void read() {
    LocalDate today = today();
    if (!today.equals(madeOn)) {
      span.set(onAnotherDay(span.get(), today));
      madeOn = today;
    }
    Span asked = span.get();
    latest.run(() -> reading.apply(asked));
  }

  /** What was present then follows the present; chosen days and what was over stay. */
  private Span onAnotherDay(Span before, LocalDate today) {
    if (before.kind() == Span.Kind.FREE) {
      return Span.free(before.whole(), today);
    }
    if (before.equals(Span.usual(madeOn))) {
      return Span.usual(today);
    }
    boolean present = !before.whole().until().isBefore(madeOn);
    return Span.of(before.kind(), present ? today : before.whole().until(), today);
  }

  /**
   * Another kind of period around the end of the one looked at; around today where that one reaches
   * the present month.
   */
  void kind(Span.Kind kind) {
    if (kind == Span.Kind.FREE || kind == span.get().kind()) {
      return;
    }
    LocalDate today = today();
    LocalDate end = span.get().period().until();
    boolean present = !end.plusDays(1).isBefore(today.withDayOfMonth(1));
    if (present && kind == Span.Kind.TWELVE_MONTHS) {
      look(Span.usual(today));
    } else {
      look(Span.of(kind, present ? today : end, today));
    }
  }

  /** Any days, chosen. */
  void free(Period chosen) {
    look(Span.free(chosen, today()));
  }

  void previous() {
    look(span.get().earlier(today()));
  }

  void next() {
    if (hasNext()) {
      look(span.get().later(today()));
    }
  }

  boolean hasNext() {
    return span.get().hasLater(today());
  }

  /** Makes pictures and papers of what is shown beside the rest, then tells it. */
  <T> void beside(Function<DashboardPaper, T> work, Function<T, String> done, Paperwork papers) {
    var paper = new DashboardPaper(papers, site.get(), figures.get());
    background.runLong(
        _ -> work.apply(paper), made -> messages.done(done.apply(made)), messages::trouble);
  }

  private void look(Span next) {
    madeOn = today();
    span.set(next);
    read();
  }
}
