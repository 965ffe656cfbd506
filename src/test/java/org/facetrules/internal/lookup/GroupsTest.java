package org.facetrules.internal.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupsTest {
  @Test
  void valuesOfAKeyStandTogetherInTheirOrder() {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();

    Groups.add(groups, "64493", 3);
    Groups.add(groups, "64490", 1);
    Groups.add(groups, "64493", 2);
    Groups.add(groups, "64493", 3);

    assertThat(groups)
        .containsExactly(Map.entry("64493", List.of(3, 2, 3)), Map.entry("64490", List.of(1)));
  }
}
