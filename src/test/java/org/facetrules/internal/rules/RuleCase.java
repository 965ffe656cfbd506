package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.Severity;
import org.facetrules.validate.ValidationReport;

/** Cases written in the cells of a table, and what a fix owes. A hyphen leaves a cell out. */
final class RuleCase {
  private RuleCase() {}

  static Case of(String payer, String day, String done, String billed) {
    Case dated = day.equals("-") ? Case.under(payer) : Case.under(payer).on(day);
    Case known = done.equals("-") ? dated : dated.done(done);
    return billed.equals("-") ? known.billed(List.of()) : known.billed(billed);
  }

  static Case of(String payer, String billed) {
    return of(payer, "-", "-", billed);
  }

  /** Applies the fix of a rule's one finding: it is gone, and no new error is there. */
  static ValidationReport mend(Case before, String rule) {
    Finding finding = before.finding(rule);
    assertThat(finding.fix()).isInstanceOf(Fix.Edits.class);
    ValidationReport report = before.report();
    ValidationReport after =
        before.billed(((Fix.Edits) finding.fix()).applyTo(report.claim()).lines()).report();
    assertThat(after.findings()).noneMatch(f -> f.rule().equals(RuleId.of(rule)));
    assertThat(errors(report)).containsAll(errors(after));
    return after;
  }

  /** The claim after the fix of a rule's one finding. */
  static String mended(Case before, String rule) {
    return mend(before, rule).claim().toString();
  }

  private static List<RuleId> errors(ValidationReport report) {
    return report.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::rule)
        .toList();
  }
}
