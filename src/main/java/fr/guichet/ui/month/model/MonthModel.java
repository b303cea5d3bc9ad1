package fr.guichet.ui.month.model;

import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.closing.check.Check;
import fr.guichet.model.closing.check.MonthCheck;
import fr.guichet.model.personal.BegunForm;
import fr.guichet.ui.kit.message.Messages;
import fr.guichet.ui.kit.task.Background;
import fr.guichet.ui.kit.task.Keeper;
import fr.guichet.ui.kit.task.KeptForm;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The month shown, what is told of it, and which part of that is open. */
public final class MonthModel {

  /** What stands beside the steps. */
  public enum Part {
    /** The list behind a check. */
    CHECK,
    FIGURES,
    REPORT,
    SINCE
  }

  private final MonthDesk desk;
  private final Background background;
  private final Messages messages;
  private final Clock clock;
  private final Keeper<BegunForm> keeper;
  private final ReadOnlyObjectWrapper<YearMonth> month = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MonthPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Part> part = new ReadOnlyObjectWrapper<>(Part.FIGURES);
  private Check check;

  /**
   * @param clock in the zone of the site
   */
  public MonthModel(MonthDesk desk, Background background, Messages messages, Clock clock) {
    this.desk = desk;
    this.background = background;
    this.messages = messages;
    this.clock = clock;
    this.keeper = new Keeper<>(background, desk::keep, desk::drop);
    month.set(YearMonth.now(clock));
  }

  public MonthDesk desk() {
    return desk;
  }

  public Messages messages() {
    return messages;
  }

  /** Keeps what is typed into a form of its own. */
  public KeptForm kept() {
    return new KeptForm(keeper, desk::nextForm, desk::serving);
  }

  /** The posts that are behind, in French; empty for none. */
  String behind() {
    return page.get() == null ? "" : page.get().united().behindWords(zone());
  }

  /** Of the site. */
  public ZoneId zone() {
    return clock.getZone();
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The month chosen. */
  public ReadOnlyObjectProperty<YearMonth> month() {
    return month.getReadOnlyProperty();
  }

  /** What is told of that month; null until read. */
  public ReadOnlyObjectProperty<MonthPage> page() {
    return page.getReadOnlyProperty();
  }

  /** What stands beside the steps. */
  public ReadOnlyObjectProperty<Part> part() {
    return part.getReadOnlyProperty();
  }

  /** Reads the month again. */
  public void read() {
    YearMonth asked = month.get();
    background.run(
        () -> desk.page(asked),
        read -> {
          if (asked.equals(month.get())) {
            page.set(read);
          }
        },
        messages::trouble);
  }

  public void previous() {
    choose(month.get().minusMonths(1));
  }

  public void next() {
    if (hasNext()) {
      choose(month.get().plusMonths(1));
    }
  }

  /** No month lies after the present one. */
  public boolean hasNext() {
    return month.get().isBefore(YearMonth.now(clock));
  }

  /** Whether the month is still under way. */
  public boolean isPresent() {
    return !hasNext();
  }

  private void choose(YearMonth chosen) {
    month.set(chosen);
    page.set(null);
    show(Part.FIGURES);
    read();
  }

  // --- what is open

  public void show(Part next) {
    part.set(next);
  }

  /** The list behind a check. */
  public void open(Check wanted) {
    check = wanted;
    part.set(null);
    part.set(Part.CHECK);
  }

  /** The check whose list is open, as it was read last. */
  public Optional<MonthCheck> opened() {
    return page.get() == null || part.get() != Part.CHECK
        ? Optional.empty()
        : page.get().checks().stream().filter(each -> each.check() == check).findFirst();
  }

  // --- doing

  /** Writes, tells it, and reads the month again. */
  public void write(Runnable work, String done, Runnable kept) {
    write(work, done, kept, () -> {});
  }

  /**
   * The same.
   *
   * @param refused told when it is not on the disk
   */
  public void write(Runnable work, String done, Runnable kept, Runnable refused) {
    background.run(
        () -> {
          work.run();
          return done;
        },
        said -> {
          kept.run();
          messages.done(said);
          read();
        },
        problem -> {
          refused.run();
          messages.trouble(problem);
        });
  }

  /** Makes something beside the rest, such as a paper, and tells it. */
  public <T> void beside(Callable<T> work, Consumer<? super T> done) {
    background.runLong(_ -> work.call(), done, messages::trouble);
  }

  /** Reads something small, such as a day's line, and shows it. */
  public <T> void ask(Callable<T> reading, Consumer<? super T> shown) {
    background.run(reading, shown, messages::trouble);
  }
}
