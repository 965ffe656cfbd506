package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.Technique;
import org.facetrules.rule.RuleInput;

/**
 * What was done, what the coder asks of it, and how the claim stands to it. Where what was done is
 * not known, all of it may be there.
 */
final class SubjectsOfEncounter {
  private static final long ALL_OF_COMPARISON = Subject.bits(Subject.COMPARED, Subject.DIFFERENCE);
  private static final long ALL =
      ALL_OF_COMPARISON
          | Subject.bits(
              Subject.CODED,
              Subject.QUESTION_OR_REMARK,
              Subject.NERVE,
              Subject.LEVELS_OF_CLAIM_ALONE);

  private SubjectsOfEncounter() {}

  static long in(RuleInput input) {
    long done = ofProcedures(input);
    return input.coded().isPresent()
        ? done | ofCoder(input.coded().get()) | ofComparison(input)
        : done | ALL;
  }

  private static long ofProcedures(RuleInput input) {
    if (input.encounter().isEmpty()) {
      return 0;
    }
    long found = 0;
    List<FacetProcedure> procedures = input.encounter().get().procedures();
    for (int i = 0; i < procedures.size(); i++) {
      FacetProcedure procedure = procedures.get(i);
      found |= procedure.nerves().isEmpty() ? 0 : Subject.NERVE.bit();
      Optional<Technique> technique = procedure.technique();
      if (technique.isPresent() && technique.get() == Technique.CYST_RUPTURE) {
        found |= Subject.CYST_RUPTURE.bit();
      }
    }
    return found;
  }

  private static long ofCoder(CodedEncounter coded) {
    long found = 0;
    if (!coded.lines().isEmpty() || !coded.queries().isEmpty()) {
      found |= Subject.CODED.bit();
    }
    if (!coded.queries().isEmpty() || !coded.remarks().isEmpty()) {
      found |= Subject.QUESTION_OR_REMARK.bit();
    }
    return found;
  }

  private static long ofComparison(RuleInput input) {
    if (input.claim().isEmpty()) {
      return ALL_OF_COMPARISON;
    }
    return switch (Comparison.of(input).state()) {
      case NOTHING -> 0;
      case AGREES -> Subject.COMPARED.bit();
      case DIFFERS -> ALL_OF_COMPARISON;
    };
  }
}
