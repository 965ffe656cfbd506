package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;
import org.facetrules.source.Citation;

/** How a rule speaks of its fault in the comparison of what was done with what is billed. */
final class Compared {
  private static final Outcome NOTHING =
      Outcome.notApplicable("no facet line is billed and none is expected");
  private static final Judgement OPEN =
      new Judgement.Undetermined(List.of("an answer to the question about what was done"));

  /** Of a rule that has nothing to say but of a difference. */
  static final List<Scope> SCOPES =
      List.of(Scope.of(NOTHING, Subject.COMPARED), Scope.of(Outcome.passed(), Subject.DIFFERENCE));

  /** Of a rule that passes on what the coder asks or remarks, too. */
  static final List<Scope> OR_ASKED =
      List.of(
          Scope.of(NOTHING, Subject.COMPARED, Subject.QUESTION_OR_REMARK),
          Scope.of(Outcome.passed(), Subject.DIFFERENCE, Subject.QUESTION_OR_REMARK));

  private Compared() {}

  /** The card of a rule that judges a claim beside its encounter. */
  static RuleInfo.Builder card(String id) {
    return RuleInfo.builder()
        .id(id)
        .needs(RuleNeed.ENCOUNTER, RuleNeed.CLAIM)
        .outcomes(
            OutcomeKind.PASSED,
            OutcomeKind.FLAGGED,
            OutcomeKind.UNDETERMINED,
            OutcomeKind.NOT_APPLICABLE);
  }

  /** The outcome of a rule that has nothing to say but of one fault. */
  static Outcome outcome(
      RuleInput input, Fault fault, BiFunction<RuleInput, Difference, Finding> finding) {
    return switch (Comparison.of(input).state()) {
      case NOTHING -> NOTHING;
      case AGREES -> Outcome.passed();
      case DIFFERS ->
          isThere(input, fault) ? Outcome.of(judgements(input, fault, finding)) : Outcome.passed();
    };
  }

  /** Most faults of a claim are one or two, and as many rules ask. */
  private static boolean isThere(RuleInput input, Fault fault) {
    Comparison comparison = Comparison.of(input);
    for (Difference difference : comparison.differences()) {
      if (difference.fault() == fault) {
        return true;
      }
    }
    for (Difference difference : comparison.suspended()) {
      if (difference.fault() == fault) {
        return true;
      }
    }
    return false;
  }

  /** Of a fault: what is found, and whether an open question may explain it. */
  static List<Judgement> judgements(
      RuleInput input, Fault fault, BiFunction<RuleInput, Difference, Finding> finding) {
    Comparison comparison = Comparison.of(input);
    List<Judgement> judgements = new ArrayList<>(0);
    for (Difference difference : comparison.differences()) {
      if (difference.fault() == fault) {
        judgements.add(new Judgement.Flagged(finding.apply(input, difference)));
      }
    }
    for (Difference difference : comparison.suspended()) {
      if (difference.fault() == fault && judgements.isEmpty()) {
        judgements.add(OPEN);
      }
    }
    return judgements;
  }

  /** A finding with its place and the facts that every difference has. */
  static Finding.Builder finding(RuleInfo info, Citation citation, Difference difference) {
    return Finding.of(info, citation)
        .place(place(difference))
        .fact("found", difference.foundText())
        .fact("expected", difference.expectedText())
        .fact("level", difference.levels().isEmpty() ? "none" : difference.levels());
  }

  /**
   * The first line that is not among the expected ones, of which each is there once; where all are,
   * the first.
   */
  static Place place(Difference difference) {
    boolean[] taken = new boolean[difference.expected().size()];
    for (BilledLine line : difference.found()) {
      if (!ExpectedLine.take(line, difference.expected(), taken)) {
        return line.place();
      }
    }
    return difference.found().isEmpty() ? Place.CLAIM : difference.found().get(0).place();
  }

  /** Whether a line is one of a difference and not among the expected ones. */
  static boolean isAtFault(BilledLine line, Difference difference) {
    return difference.found().contains(line)
        && difference.expected().stream().noneMatch(want -> want.sameCodeUnitsAndSide(line));
  }
}
