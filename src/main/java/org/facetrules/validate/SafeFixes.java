package org.facetrules.validate;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.claim.Claim;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;

/**
 * Makes the safe fixes of a report, one finding after the other, and judges the claim anew after
 * each: a fix often mends more than the finding that it was offered for. Where that ends with an
 * error that the report did not have, fixes that bring one are left out. A rule whose fix leaves
 * its finding as it was is not asked for another.
 */
final class SafeFixes {
  /** A rule of a house can offer fixes for ever, one after the other. */
  private static final int MOST_FOR_A_LINE = 10;

  private final ValidatorSettings settings;
  private final RuleInput input;

  SafeFixes(ValidatorSettings settings, RuleInput input) {
    this.settings = settings;
    this.input = input;
  }

  FixedClaim fix(ValidationReport report) {
    Multiset<RuleId> errors = errors(report);
    FixedClaim fixed = new Run(report, Optional.empty()).toTheEnd();
    return others(fixed.report(), errors).isEmpty()
        ? fixed
        : new Run(report, Optional.of(errors)).toTheEnd();
  }

  /** The rules that find more errors than are known. */
  private static List<RuleId> others(ValidationReport report, Multiset<RuleId> known) {
    Set<RuleId> others = new TreeSet<>();
    Multiset<RuleId> errors = errors(report);
    for (RuleId rule : errors.elementSet()) {
      if (errors.count(rule) > known.count(rule)) {
        others.add(rule);
      }
    }
    return List.copyOf(others);
  }

  private static Multiset<RuleId> errors(ValidationReport report) {
    Multiset<RuleId> errors = HashMultiset.create();
    for (Finding finding : report.findings()) {
      if (finding.severity() == Severity.ERROR) {
        errors.add(finding.rule());
      }
    }
    return errors;
  }

  private record Step(Finding finding, Claim claim) {}

  /** One way through the fixes. */
  private final class Run {
    /** The errors that a fix may leave; any where none are named. */
    private final Optional<Multiset<RuleId>> allowed;

    private final List<Finding> mended = new ArrayList<>();
    private final Set<Claim> seen = new HashSet<>();

    /** What the claims that were not taken would bring. */
    private final Map<Claim, List<RuleId>> refused = new HashMap<>();

    private final Set<RuleId> futile = new HashSet<>();
    private final int most;
    private ValidationReport current;

    Run(ValidationReport report, Optional<Multiset<RuleId>> allowed) {
      this.allowed = allowed;
      this.current = report;
      this.most = MOST_FOR_A_LINE * (1 + report.claim().lines().size());
      seen.add(report.claim());
    }

    FixedClaim toTheEnd() {
      Optional<Step> next = next();
      while (next.isPresent() && mended.size() < most) {
        make(next.get());
        next = next();
      }
      return new FixedClaim(current.claim(), mended, heldBack(), current);
    }

    private void make(Step step) {
      seen.add(step.claim());
      ValidationReport judged = Evaluation.run(settings, input.withClaim(step.claim()));
      List<RuleId> brings = allowed.map(known -> others(judged, known)).orElse(List.of());
      if (!brings.isEmpty()) {
        refused.put(step.claim(), brings);
        return;
      }
      if (judged.findings().contains(step.finding())) {
        futile.add(step.finding().rule());
      }
      mended.add(step.finding());
      current = judged;
    }

    /** The first safe fix that leads to a claim not seen before; so it ends. */
    private Optional<Step> next() {
      for (Finding finding : current.findings()) {
        Optional<Claim> claim = mendedBy(finding);
        if (claim.isPresent() && !seen.contains(claim.get()) && !futile.contains(finding.rule())) {
          return Optional.of(new Step(finding, claim.get()));
        }
      }
      return Optional.empty();
    }

    private List<HeldBack> heldBack() {
      List<HeldBack> heldBack = new ArrayList<>(0);
      for (Finding finding : current.findings()) {
        mendedBy(finding)
            .map(refused::get)
            .ifPresent(brings -> heldBack.add(new HeldBack(finding, brings)));
      }
      return heldBack;
    }

    private Optional<Claim> mendedBy(Finding finding) {
      return finding.fix() instanceof Fix.Edits edits && edits.safety() == Fix.Safety.SAFE
          ? Optional.of(edits.applyTo(current.claim()))
          : Optional.empty();
    }
  }
}
