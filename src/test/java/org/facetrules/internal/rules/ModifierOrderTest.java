package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.List;
import org.facetrules.claim.Modifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModifierOrderTest {
  @ParameterizedTest
  @CsvSource({
    "50 59 KX, true, 50 59 KX",
    "59 50, false, 50 59",
    "KX LT 59 52, false, 52 59 LT KX",
    "51 50 LT, true, 51 50 LT",
    "KX GA 50, false, 50 GA KX",
    "79 53 LT, true, 79 53 LT",
    "LT 22, false, 22 LT",
    "59 LT 80, false, 80 59 LT"
  })
  void ordersRankedModifiers(String modifiers, boolean kept, String ordered) {
    assertThat(ModifierOrder.isKept(read(modifiers))).isEqualTo(kept);
    assertThat(ModifierOrder.inOrder(read(modifiers))).isEqualTo(read(ordered));
  }

  @ParameterizedTest
  @CsvSource({"RT, 59 KX, 59 RT KX", "KX, 50 GA, 50 GA KX", "50, 59 KX, 50 59 KX", "LT, KX, LT KX"})
  void putsAnotherBeforeWhatBelongsAfterIt(String added, String modifiers, String expected) {
    assertThat(ModifierOrder.with(Modifier.of(added), read(modifiers))).isEqualTo(read(expected));
  }

  private static List<Modifier> read(String text) {
    return Splitter.on(' ').splitToList(text).stream().map(Modifier::of).toList();
  }
}
