package org.facetrules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WrappedTest {
  @Test
  void longLines_areBrokenAndIndented() {
    Wrapped text = new Wrapped();
    text.line(2, "a".repeat(60) + " " + "b".repeat(60));
    text.heading("next");
    assertThat(text).hasToString("  " + "a".repeat(60) + "\n    " + "b".repeat(60) + "\n\nnext\n");
  }

  @Test
  void exactlyOneHundred_stayOnOneLine() {
    Wrapped fits = new Wrapped();
    fits.line(0, "a".repeat(49) + " " + "b".repeat(50));
    Wrapped breaks = new Wrapped();
    breaks.line(0, "a".repeat(50) + " " + "b".repeat(50));
    assertThat(fits.toString()).hasLineCount(1);
    assertThat(breaks.toString()).hasLineCount(2);
  }

  @Property(seed = "20261125", tries = 200)
  void noWordIsLost_andNoLineIsLong(
      @ForAll @Size(min = 1, max = 60)
          List<@AlphaChars @StringLength(min = 1, max = 20) String> words,
      @ForAll @IntRange(max = 6) int indent) {
    Wrapped text = new Wrapped();
    text.line(indent, String.join(" ", words));
    assertThat(text.toString().lines()).allMatch(line -> line.length() <= 100);
    assertThat(text.toString().lines().map(String::strip).collect(Collectors.joining(" ")))
        .isEqualTo(String.join(" ", words));
  }
}
