package fr.guichet.ui.month.model;

import fr.guichet.model.closing.MonthPage;
import fr.guichet.model.figures.report.ToReport;
import fr.guichet.model.figures.report.ToReport.Figure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** « À reporter »: the figures in the site's order, which were copied, which is next. */
public final class ReportModel {

  private static final String COPIED = "month.copied.";

  private final MonthModel months;
  private final Consumer<String> clipboard;
  private final List<String> order = new ArrayList<>();
  private final Set<String> copied = new LinkedHashSet<>();
  private Runnable changed = () -> {};
  private int selected;

  /**
   * @param clipboard takes what is copied
   */
  public ReportModel(MonthModel months, Consumer<String> clipboard) {
    this.months = months;
    this.clipboard = clipboard;
  }

  /** Told after every change of what is shown. */
  public void onChange(Runnable listener) {
    changed = listener;
  }

  /** Reads the order and what was copied of this month. */
  public void read() {
    String name = choice();
    months.ask(
        () -> new Kept(months.desk().order(), months.desk().choice(name).orElse("")),
        kept -> {
          order.clear();
          order.addAll(kept.order());
          copied.clear();
          copied.addAll(List.of(kept.copied().split(",")));
          select(next());
          changed.run();
        });
  }

  private record Kept(List<String> order, String copied) {}

  private String choice() {
    return COPIED + months.month().get();
  }

  public List<Figure> figures() {
    MonthPage page = months.page().get();
    return page == null ? List.of() : ToReport.of(page.view().figures(), order);
  }

  public boolean copied(Figure figure) {
    return copied.contains(figure.key());
  }

  public long count() {
    return figures().stream().filter(this::copied).count();
  }

  public int selected() {
    return Math.min(selected, Math.max(0, figures().size() - 1));
  }

  public void select(int index) {
    selected = Math.max(0, index);
  }

  /** The first that was not copied yet. */
  private int next() {
    List<Figure> all = figures();
    for (int i = 0; i < all.size(); i++) {
      if (!copied(all.get(i))) {
        return i;
      }
    }
    return 0;
  }

  /** Copies the selected figure and goes on to the next. */
  public void copy() {
    List<Figure> all = figures();
    if (all.isEmpty()) {
      return;
    }
    Figure figure = all.get(selected());
    clipboard.accept(figure.text());
    copied.add(figure.key());
    select(Math.min(selected() + 1, all.size() - 1));
    keep();
  }

  /** Nothing was copied any more. */
  public void restart() {
    copied.clear();
    select(0);
    keep();
  }

  private void keep() {
    String name = choice();
    String keys = String.join(",", copied);
    changed.run();
    months.ask(
        () -> {
          months.desk().choose(name, keys);
          return keys;
        },
        _ -> {});
  }

  /** The selected figure goes up or down; the order holds for every month. */
  public void move(int step) {
    List<String> keys = new ArrayList<>(figures().stream().map(Figure::key).toList());
    int from = selected();
    int to = from + step;
    if (to < 0 || to >= keys.size()) {
      return;
    }
    keys.add(to, keys.remove(from));
    order.clear();
    order.addAll(keys);
    select(to);
    changed.run();
    months.ask(
        () -> {
          months.desk().order(keys);
          return keys;
        },
        _ -> {});
  }
}
