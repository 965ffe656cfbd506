package org.facetrules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.facetrules.claim.Modifier;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void list_hasNamesAndTextsInTheirOrder() {
    assertThat(Facts.list(new Object[] {"found", "64494", "limit", 1, "day", DAY}))
        .containsExactly(
            new Fact("found", "64494"), new Fact("limit", "1"), new Fact("day", "2026-03-02"));
    assertThat(Facts.list(new Object[0])).isEmpty();
  }

  @Test
  void kept_isNothingThatCanChange() {
    AtomicInteger count = new AtomicInteger(1);
    Object kept = Facts.kept(count);
    count.set(2);
    assertThat(kept).isEqualTo("1");
    assertThat(Facts.kept(Modifier.LEFT)).isEqualTo("LT");
    assertThat(Facts.kept(DAY)).isSameAs(DAY);
    assertThat(Facts.kept(3)).isEqualTo(3);
  }

  @Test
  void order_isThatOfTheTexts() {
    assertThat(Facts.compare(facts("a", "b"), facts("a", "c"))).isNegative();
    assertThat(Facts.compare(facts("b", "a"), facts("a", "c"))).isPositive();
    assertThat(Facts.compare(facts("a", 10), facts("a", 9))).isNegative();
    assertThat(Facts.compare(facts("a", "b"), facts("a", "b"))).isZero();
  }

  @Test
  void fewerFacts_standFirst() {
    assertThat(Facts.compare(new Object[] {"one", "a"}, facts("a", "b"))).isNegative();
    assertThat(Facts.compare(facts("a", "b"), new Object[] {"one", "a"})).isPositive();
  }

  private static Object[] facts(Object one, Object two) {
    return new Object[] {"one", one, "two", two};
  }
}
