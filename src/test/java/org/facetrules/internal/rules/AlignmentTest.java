package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.LineNotation;
import org.facetrules.coding.CodedLine;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Fix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          64492-LT 64493-LT          | 64493-LT 64494-LT       | line 1: code 64494
          64490-LT 64492-LT          | 64493-LT 64494-LT       | line 1: code 64493; line 2: code 64494
          64493-LT                   | 64493-RT                | line 1: modifier RT
          64493-LT                   | 64493-50                | line 1: modifier 50
          64493-22-LT-GA             | 64493-50                | line 1: modifiers 50, 22, GA
          64493-LT-KX                | 64635-LT                | line 1: code 64635; line 1: modifier LT
          64493-LT-KX                | 64494-LT                | line 1: code 64494
          64493-LT-59                | 64493-XS-RT             | line 1: modifiers 59, RT
          64493-LT                   | 64493-XS-LT-KX          | line 1: modifiers XS, LT, KX
          64636-LT x3                | 64636-LT x2             | line 1: units 2
          64493-LT 64494-LT 64495-LT | 64493-LT 64494-LT       | remove line 3
          64493-LT                   | 64493-LT 64494-LT-KX    | add line 64494-LT-KX
          64494-LT 64493-RT          | 0216T-RT 0217T-LT       | line 2: code 0216T; line 1: code 0217T
          """)
  void edits_areTheFewestThatMend(String billed, String expected, String changes) {
    List<ClaimEdit> edits = alignment(billed, expected).edits(null, Alignment.KxWish.WANTED);
    assertThat(new Fix.Edits(edits, Fix.Safety.SAFE)).hasToString(changes);
  }

  @Test
  void equalLines_needNoChange() {
    assertThat(
            alignment("64494-LT 64493-50", "64493-50 64494-LT")
                .edits(null, Alignment.KxWish.WANTED))
        .isEmpty();
  }

  @Test
  void kx_staysWhereItIsNotThePayersMark() {
    List<ClaimEdit> edits =
        alignment("64493-LT-KX", "64635-LT").edits(null, Alignment.KxWish.NOT_WANTED);
    assertThat(new Fix.Edits(edits, Fix.Safety.SAFE)).hasToString("line 1: code 64635");
  }

  @Test
  void spareLine_standsInWhereOneIsMissing() {
    Alignment alignment = Alignment.of(List.of(), billed("64999"), expected("64635-LT 64636-LT"));
    assertThat(alignment.missing()).extracting(ExpectedLine::label).containsExactly("64636-LT");
    assertThat(new Fix.Edits(alignment.edits(null, Alignment.KxWish.WANTED), Fix.Safety.CONFIRM))
        .hasToString("line 1: code 64635; line 1: modifier LT; add line 64636-LT");
  }

  private static Alignment alignment(String billed, String expected) {
    return Alignment.of(billed(billed), List.of(), expected(expected));
  }

  private static List<BilledLine> billed(String text) {
    List<BilledLine> lines = new ArrayList<>();
    for (ClaimLine line : Claim.parse(DAY, text).lines()) {
      lines.add(new BilledLine(lines.size() + 1, line));
    }
    return lines;
  }

  private static List<ExpectedLine> expected(String text) {
    return LineNotation.readLines(text).stream()
        .map(line -> ExpectedLine.of(new CodedLine(line, List.of(), List.of())))
        .toList();
  }
}
