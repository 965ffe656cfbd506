package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.claim.ClaimLine;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.facetrules.validate.ValidationReport;
import org.jspecify.annotations.Nullable;

/** A row of a rule's table: payer, day, what was done where that is known, what is billed. */
final class RuleRow {
  private final String rule;
  private final Case judged;
  private final String billed;

  private RuleRow(String rule, Case judged, String billed) {
    this.rule = rule;
    this.judged = judged;
    this.billed = billed;
  }

  static RuleRow of(String rule, String payer, String day, @Nullable String done, String billed) {
    Case known = Case.under(payer).on(day);
    return new RuleRow(rule, (done == null ? known : known.done(done)).billed(billed), billed);
  }

  OutcomeKind outcome() {
    return judged.outcome(rule);
  }

  Finding finding() {
    return judged.findings(rule).get(0);
  }

  /** The claim after the fix, when that clears the finding and adds no error. */
  String fixed() {
    ValidationReport before = judged.report();
    Fix.Edits edits = (Fix.Edits) finding().fix();
    List<ClaimLine> lines = edits.applyTo(before.claim()).lines();
    Case after = judged.billed(lines);
    if (!after.findings(rule).isEmpty()) {
      throw new AssertionError(billed + " still has " + after.findings(rule));
    }
    for (Finding found : after.report().findings()) {
      if (found.severity() == Severity.ERROR && !before.findings().contains(found)) {
        throw new AssertionError(billed + " has gained " + found);
      }
    }
    return String.join(", ", lines.stream().map(ClaimLine::label).toList());
  }
}
