package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.LineNotation;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No fix that makes one line of two lets a charge go without a word. */
class ChargesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FR-303 | M OH | -                                        | 64493-RT 450.00, 64493-LT 400.50       | SAFE    | 64493-50 850.50
          FR-403 | M OH | -                                        | 64493-RT 450.00, 64493-LT 400.50       | SAFE    | 64493-50 850.50
          FR-303 | M OH | MBB: L4-5 bilateral                      | 64493-RT 450.00, 64493-LT 400.50       | SAFE    | 64493-50 850.50
          FR-303 | M OH | MBB: L4-5 bilateral                      | 64493-LT 450.00, 64493-RT 400.50       | SAFE    | 64493-50 850.50
          FR-303 | M OH | -                                        | 64493-RT, 64493-LT                     | SAFE    | 64493-50
          FR-303 | M OH | -                                        | 64493-RT 450.00, 64493-LT              | SAFE    | 64493-50 450.00
          FR-303 | M OH | -                                        | 64493-RT, 64493-LT 450.00              | CONFIRM | 64493-50
          FR-403 | M OH | -                                        | 64493-RT, 64493-LT 450.00              | CONFIRM | 64493-50
          FR-303 | M OH | MBB: L4-5 bilateral                      | 64493-RT, 64493-LT 450.00              | SAFE    | 64493-50 450.00
          FR-303 | cpt  | MBB: L4-5 bilateral / L5-S1 bilateral    | 64493-50 900, 64494-RT 100, 64494-LT 90 | SAFE   | 64493-50 900, 64494 x2 190
          FR-410 | cpt  | -                                        | 64635-LT 500, 64636-LT 200, 64636-LT 210 | CONFIRM | 64635-LT 500, 64636-LT x2 410
          FR-410 | cpt  | RFA: L3-4 left / L4-5 left / L5-S1 left  | 64635-LT 500, 64636-LT 200, 64636-LT 210 | CONFIRM | 64635-LT 500, 64636-LT x2 410
          FR-303 | M WA | RFA: L3-4, L4-5 bilateral                | 64635-50 900, 64636-RT 200, 64636-LT 210 | SAFE | 64635-50 900, 64636-50 410
          FR-303 | M WA | RFA: L3-4, L4-5 bilateral                | 64635-50 900, 64636-RT 200, 64636-LT | SAFE | 64635-50 900, 64636-50 200
          FR-104 | cpt  | RFA: L3-4, L4-5, L5-S1 left              | 64635-LT 500, 64636-LT 200, 64636-LT 210, 64636-LT 220 | SAFE | 64635-LT 500, 64636-LT x2 410
          FR-306 | cpt  | MBB: L4-5 left                           | 64493-RT 450                           | SAFE    | 64493-LT 450
          FR-103 | cpt  | RFA: L4-5 left                           | 64635-LT 500, 64636-LT 200, 64636-LT 210 | SAFE | 64635-LT 500
          """)
  void linesMadeOne_haveTheSum(
      String rule, String payer, String done, String lines, Fix.Safety safety, String expected) {
    Case known = done.equals("-") ? Case.under(payer) : Case.under(payer).done(done);
    Case judged = known.billed(lines(lines));
    Finding finding = judged.findings(rule).get(0);
    Fix.Edits fix = (Fix.Edits) finding.fix();
    assertThat(fix.safety()).isEqualTo(safety);
    assertThat(text(fix.applyTo(judged.report().claim()).lines())).isEqualTo(expected);
  }

  private static List<ClaimLine> lines(String text) {
    List<ClaimLine> lines = new ArrayList<>();
    for (String line : Splitter.on(", ").split(text)) {
      List<String> words = Splitter.on(' ').splitToList(line);
      ClaimLine plain = ClaimLine.of(LineNotation.readLines(words.get(0)).get(0));
      lines.add(
          ClaimLine.builder()
              .code(plain.code())
              .addAllModifiers(plain.modifiers())
              .charge(
                  words.size() > 1 ? Optional.of(new BigDecimal(words.get(1))) : Optional.empty())
              .build());
    }
    return lines;
  }

  private static String text(List<ClaimLine> lines) {
    return String.join(
        ", ",
        lines.stream()
            .map(line -> line.label() + line.charge().map(charge -> " " + charge).orElse(""))
            .toList());
  }
}
