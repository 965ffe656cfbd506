package org.facetrules.internal.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NumberIndexTest {
  private static NumberIndex<String> of(Map<Long, String> map) {
    return NumberIndex.of(map, Long::longValue);
  }

  @Test
  void nothing_isKnownOfAnyNumber_inAnEmptyIndex() {
    assertThat(of(Map.of()).find(0)).isEmpty();
    assertThat(of(Map.of()).get(64493)).isNull();
    assertThat(of(Map.of()).has(64493)).isFalse();
  }

  @Test
  void numberBelowZero_isRefused() {
    assertThatThrownBy(() -> of(Map.of(-1L, "none")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number -1: expected numbers from 0 on, each once");
  }

  @Test
  void twoKeys_ofOneNumber_areRefused() {
    assertThatThrownBy(() -> NumberIndex.of(Map.of("a", 1, "b", 2), key -> 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number 7: expected numbers from 0 on, each once");
  }

  @Test
  void numberMoreThanAnnounced_isRefused() {
    NumberIndex.Builder<String> index = NumberIndex.<String>builder(1).put(4, "four");
    assertThatThrownBy(() -> index.put(5, "five"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("number 5: expected no more numbers");
  }

  @Test
  void nothing_isPutIntoAnIndexThatIsBuilt() {
    NumberIndex.Builder<String> index = NumberIndex.builder(2);
    assertThat(index.put(4, "four").build().get(4)).isEqualTo("four");
    assertThatThrownBy(() -> index.put(5, "five")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void numberBelowZero_isNotKnown() {
    assertThat(of(Map.of(0L, "zero")).find(-1)).isEmpty();
  }

  @Property(seed = "64490", tries = 100, edgeCases = EdgeCasesMode.NONE)
  void answers_asTheMapDoes(
      @ForAll @Size(max = 300) Map<@LongRange(min = 0, max = 2000) Long, Integer> near,
      @ForAll @Size(max = 50) Map<@LongRange(min = 0) Long, Integer> far) {
    Map<Long, Integer> map = new TreeMap<>(near);
    map.putAll(far);
    NumberIndex<Integer> index = NumberIndex.of(map, Long::longValue);
    for (long number = 0; number <= 2000; number++) {
      assertThat(index.get(number)).isEqualTo(map.get(number));
    }
    for (Map.Entry<Long, Integer> entry : map.entrySet()) {
      assertThat(index.find(entry.getKey())).contains(entry.getValue());
      assertThat(index.has(entry.getKey())).isTrue();
      assertThat(index.has(entry.getKey() + 1)).isEqualTo(map.containsKey(entry.getKey() + 1));
    }
  }
}
