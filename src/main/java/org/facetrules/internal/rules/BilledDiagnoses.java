package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInput;

/**
 * The diagnoses of a line: those that it points to, else those of the day, which hold for every
 * line that points to none of its own.
 */
final class BilledDiagnoses {
  static final Outcome MISSING = Outcome.undetermined("diagnoses");
  static final Outcome NO_FACET_LINE = Outcome.notApplicable("no facet code on the claim");

  private static final Derivation<Integer> OF_DAY =
      Derivation.of(input -> DiagnosisMarks.of(ofDay(input).orElse(List.of())));

  private BilledDiagnoses() {}

  /** The facet lines, without those that stand for sacroiliac work: these are FR-109's alone. */
  static List<BilledLine> facetLines(RuleInput input) {
    List<BilledLine> lines = BilledClaim.of(input).facetLines();
    if (input.coded().isEmpty() || lines.isEmpty()) {
      return lines;
    }
    for (Difference difference : Comparison.of(input).differences()) {
      if (difference.fault() == Fault.SACROILIAC) {
        List<BilledLine> rest = new ArrayList<>(lines);
        rest.removeIf(line -> Compared.isAtFault(line, difference));
        return rest;
      }
    }
    return lines;
  }

  /** Empty when nothing is known of them. */
  static Optional<List<DiagnosisCode>> of(BilledLine line, RuleInput input) {
    Optional<List<DiagnosisCode>> own = line.diagnoses();
    return own.isPresent() ? own : ofDay(input);
  }

  /** What is known of them taken together, by {@link DiagnosisMarks}. */
  static int marks(BilledLine line, RuleInput input) {
    return line.diagnoses().isPresent() ? line.diagnosisMarks() : marksOfDay(input);
  }

  /** The same of the diagnoses of the day. */
  static int marksOfDay(RuleInput input) {
    return input.derived(OF_DAY);
  }

  static Optional<List<DiagnosisCode>> ofDay(RuleInput input) {
    return input.encounter().isPresent() ? input.encounter().get().diagnoses() : Optional.empty();
  }

  /** Whether diagnoses are known of any line with a facet code. */
  static boolean areKnown(RuleInput input) {
    if (ofDay(input).isPresent()) {
      return true;
    }
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (line.diagnoses().isPresent()) {
        return true;
      }
    }
    return false;
  }

  static Place place(BilledLine line) {
    return line.place("diagnoses");
  }

  static String text(List<DiagnosisCode> codes) {
    return String.join(", ", codes.stream().map(DiagnosisCode::value).toList());
  }
}
