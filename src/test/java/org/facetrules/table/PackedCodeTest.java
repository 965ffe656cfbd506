package org.facetrules.table;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedCodeTest {
  private static final List<String> IN_ORDER =
      List.of("00000", "0001A", "00100", "0213T", "64490", "64491", "99999", "A0000", "ZZZZZ");

  @Test
  void numbers_keepTheOrderAndTheCode() {
    List<Integer> packed =
        IN_ORDER.stream().map(ProcedureCode::of).map(code -> PackedCode.of(code)).toList();
    assertThat(packed).isSorted().doesNotHaveDuplicates();
    assertThat(packed.stream().map(PackedCode::code).map(ProcedureCode::value))
        .containsExactlyElementsOf(IN_ORDER);
    assertThat(packed).allMatch(number -> number >= 0 && number < 1 << PackedCode.BITS);
  }

  @Test
  void pairs_giveTheirCodesBack() {
    int one = PackedCode.of(ProcedureCode.of("ZZZZZ"));
    int two = PackedCode.of(ProcedureCode.of("0213T"));
    long pair = PackedCode.pair(one, two);
    assertThat(PackedCode.columnOne(pair)).isEqualTo(one);
    assertThat(PackedCode.columnTwo(pair)).isEqualTo(two);
  }

  @ParameterizedTest
  @ValueSource(strings = {"6449", "644900", "6449t", "64 90", "64:90", "64@90", "6449[", ""})
  void otherTexts_areNoCodes(String text) {
    assertThat(PackedCode.of(text.getBytes(US_ASCII), 0, text.length())).isEqualTo(PackedCode.NONE);
  }

  @Test
  void bytes_areReadFromTheirPlace() {
    byte[] text = "\t0213T\t".getBytes(US_ASCII);
    assertThat(PackedCode.of(text, 1, 6)).isEqualTo(PackedCode.of(ProcedureCode.of("0213T")));
  }
}
