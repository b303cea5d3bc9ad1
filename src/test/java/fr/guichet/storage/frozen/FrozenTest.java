package fr.guichet.storage.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FrozenTest {

  record Small(int number, String word, Double maybe) {}

  record Whole(
      LocalDate day, List<Small> list, SortedMap<LocalDate, Small> map, Small one, boolean yes) {
    Whole {
      list = List.copyOf(list);
    }
  }

  @Test
  void whatWasWrittenComesBack() {
    var small = new Small(3, "mot", 2.5);
    var whole =
        new Whole(
            LocalDate.of(2026, 10, 1),
            List.of(small),
            new TreeMap<>(Map.of(LocalDate.of(2026, 10, 2), small)),
            small,
            true);
    assertThat(Frozen.read(Frozen.write(whole), Whole.class)).isEqualTo(whole);
  }

  @Test
  void whatALaterProgramKnowsMoreIsEmptyAtEveryDepth() {
    String earlier =
        "{\"day\":\"2026-10-01\",\"list\":[{\"number\":1}],\"map\":{\"2026-10-02\":{}}}";
    assertThat(Frozen.read(earlier, Whole.class))
        .isEqualTo(
            new Whole(
                LocalDate.of(2026, 10, 1),
                List.of(new Small(1, "", null)),
                new TreeMap<>(Map.of(LocalDate.of(2026, 10, 2), new Small(0, "", null))),
                new Small(0, "", null),
                false));
  }

  @Test
  void whatALaterProgramKnowsNoMoreIsLeftOut() {
    String earlier = "{\"number\":1,\"word\":\"a\",\"forgotten\":{\"x\":[1]},\"other\":2}";
    assertThat(Frozen.read(earlier, Small.class)).isEqualTo(new Small(1, "a", null));
  }
}
