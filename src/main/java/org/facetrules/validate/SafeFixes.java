package org.facetrules.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.facetrules.claim.Claim;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;

/**
 * Makes the safe fixes of a report, one finding after the other, and judges the claim anew after
 * each: a fix often mends more than the finding that it was offered for. Where that ends with an
 * error that the report did not have, fixes that bring one are left out.
 */
final class SafeFixes {
  private final ValidatorSettings settings;
  private final RuleInput input;

  SafeFixes(ValidatorSettings settings, RuleInput input) {
    this.settings = settings;
    this.input = input;
  }

  FixedClaim fix(ValidationReport report) {
    Set<RuleId> errors = errors(report);
    FixedClaim fixed = fix(report, Optional.empty());
    return errors.containsAll(errors(fixed.report())) ? fixed : fix(report, Optional.of(errors));
  }

  /**
   * Makes the fixes.
   *
   * @param allowed the errors that a fix may leave; any where none are named
   */
  private FixedClaim fix(ValidationReport report, Optional<Set<RuleId>> allowed) {
    List<Finding> mended = new ArrayList<>();
    List<HeldBack> heldBack = new ArrayList<>(0);
    Set<Claim> seen = new HashSet<>();
    ValidationReport current = report;
    seen.add(report.claim());
    for (Optional<Step> next = next(current, seen); next.isPresent(); next = next(current, seen)) {
      Step step = next.get();
      seen.add(step.claim());
      ValidationReport judged = Evaluation.run(settings, input.withClaim(step.claim()));
      List<RuleId> brings = allowed.map(known -> others(judged, known)).orElse(List.of());
      if (brings.isEmpty()) {
        mended.add(step.finding());
        current = judged;
      } else {
        heldBack.add(new HeldBack(step.finding(), brings));
      }
    }
    heldBack.removeIf(gone(current));
    return new FixedClaim(current.claim(), mended, heldBack, current);
  }

  /** What another fix mended since. */
  private static Predicate<HeldBack> gone(ValidationReport report) {
    return held -> !report.findings().contains(held.finding());
  }

  private static List<RuleId> others(ValidationReport report, Set<RuleId> known) {
    Set<RuleId> others = new TreeSet<>(errors(report));
    others.removeAll(known);
    return List.copyOf(others);
  }

  private static Set<RuleId> errors(ValidationReport report) {
    Set<RuleId> errors = new HashSet<>();
    for (Finding finding : report.findings()) {
      if (finding.severity() == Severity.ERROR) {
        errors.add(finding.rule());
      }
    }
    return errors;
  }

  private record Step(Finding finding, Claim claim) {}

  /** The first safe fix that leads to a claim not seen before; so it ends. */
  private static Optional<Step> next(ValidationReport report, Set<Claim> seen) {
    for (Finding finding : report.findings()) {
      if (finding.fix() instanceof Fix.Edits edits && edits.safety() == Fix.Safety.SAFE) {
        Claim claim = edits.applyTo(report.claim());
        if (!seen.contains(claim)) {
          return Optional.of(new Step(finding, claim));
        }
      }
    }
    return Optional.empty();
  }
}
