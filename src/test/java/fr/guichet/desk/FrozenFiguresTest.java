package fr.guichet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.exchange.catalogue.OfficialCatalogue;
import fr.guichet.model.catalogue.Catalogue;
import fr.guichet.model.figures.MonthFigures;
import fr.guichet.model.figures.Period;
import fr.guichet.storage.frozen.Frozen;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is frozen at a closing comes back as it was, to the last figure. */
class FrozenFiguresTest {

  private static final Catalogue CATALOGUE = OfficialCatalogue.load();

  @TempDir private Path folder;

  private MonthFigures handMade() {
    TestClock clock = HandMadeMonth.clock();
    try (Workplace workplace = TestSite.install(folder, CATALOGUE, clock)) {
      new HandMadeMonth(clock, workplace.desk()).fill();
      return workplace.desk().months().now(HandMadeMonth.MONTH).figures();
    }
  }

  @Test
  void everyFigureOfARichMonthComesBackFromWhatIsFrozen() throws ReflectiveOperationException {
    MonthFigures figures = handMade();
    assertThat(Frozen.read(Frozen.write(figures), MonthFigures.class)).isEqualTo(figures);
    var kinds = new Kinds();
    kinds.walk(figures);
    assertThat(kinds.empty())
        .as("of a small month that is over")
        .containsExactly("Counts.toCome", "DataCell.procedure");
  }

  @Test
  void anEmptyMonthComesBackToo() {
    MonthFigures empty = MonthFigures.empty(Period.of(HandMadeMonth.MONTH));
    assertThat(Frozen.read(Frozen.write(empty), MonthFigures.class)).isEqualTo(empty);
    assertThat(
            Frozen.read(
                "{\"period\":{\"from\":\"2026-10-01\",\"until\":\"2026-10-31\"}}",
                MonthFigures.class))
        .as("what was frozen before the figures were known")
        .isEqualTo(empty);
  }

  /** Which components of the records have a value somewhere. */
  private static final class Kinds {
    private final Set<String> all = new TreeSet<>();
    private final Set<String> told = new TreeSet<>();

    Set<String> empty() {
      all.removeAll(told);
      return all;
    }

    void walk(Object value) throws ReflectiveOperationException {
      switch (value) {
        case Record told -> parts(told);
        case Collection<?> many -> {
          for (Object each : many) {
            walk(each);
          }
        }
        case Map<?, ?> map -> walk(map.values());
        case null, default -> {}
      }
    }

    private void parts(Record value) throws ReflectiveOperationException {
      for (RecordComponent part : value.getClass().getRecordComponents()) {
        String name = value.getClass().getSimpleName() + "." + part.getName();
        Object inside = part.getAccessor().invoke(value);
        all.add(name);
        if (!nothing(inside)) {
          told.add(name);
        }
        walk(inside);
      }
    }

    private static boolean nothing(Object value) {
      return switch (value) {
        case null -> true;
        case Number number -> number.doubleValue() == 0;
        case Boolean yes -> !yes;
        case String text -> text.isEmpty();
        case Collection<?> many -> many.isEmpty();
        case Map<?, ?> map -> map.isEmpty();
        default -> false;
      };
    }
  }
}
