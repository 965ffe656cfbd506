package org.facetrules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.internal.rules.Case;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Severity;
import org.facetrules.validate.ValidationReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every row of the level-to-code table, checked with the lines that the library gives it. */
class CodedRowsAreCleanTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(files = "src/test/resources/rulebook/coded-rows.txt", delimiter = '|')
  void ownLines_haveNothingThatTheRowDoesNotName(
      String payer, String done, String lines, String named) {
    ValidationReport report = Case.under(payer).done(done).billed(lines).report();
    List<String> grave =
        report.findings().stream()
            .filter(finding -> finding.severity() != Severity.ADVICE)
            .filter(finding -> finding.rule().block() <= 4)
            .map(finding -> finding.rule().value())
            .distinct()
            .toList();
    assertThat(String.join(" ", grave))
        .as(report.findings().stream().map(Finding::message).toList().toString())
        .isEqualTo(named.equals("-") ? "" : named);
  }
}
