package org.facetrules.validate;

import java.util.List;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Severity;

/** From findings to a verdict. */
final class Verdicts {
  /** The block that judges the answer and not the claim. */
  private static final int KNOWLEDGE_BLOCK = 9;

  private Verdicts() {}

  static Verdict of(List<Finding> findings) {
    Verdict gravest = Verdict.CLEAN;
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.rule().block() != KNOWLEDGE_BLOCK) {
        Verdict verdict = of(finding.severity());
        gravest = verdict.compareTo(gravest) > 0 ? verdict : gravest;
      }
    }
    return gravest;
  }

  private static Verdict of(Severity severity) {
    return switch (severity) {
      case ERROR -> Verdict.ERRORS;
      case WARNING -> Verdict.WARNINGS;
      case ADVICE -> Verdict.ADVICE;
    };
  }
}
