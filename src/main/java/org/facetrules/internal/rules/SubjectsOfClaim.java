package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.Modifier;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;

/** What the lines of the claim have; of a claim that is not known all may be there. */
final class SubjectsOfClaim {
  private static final Subject[] OF_CLAIM = {
    Subject.LINE,
    Subject.FACET_LINE,
    Subject.DESTRUCTION_LINE,
    Subject.BOTH_FAMILIES,
    Subject.BOTH_REGIONS,
    Subject.LATER_LEVEL_LINE,
    Subject.THIRD_LEVEL_LINE,
    Subject.UNLISTED_LINE,
    Subject.CODE_TWICE,
    Subject.ODD_UNITS,
    Subject.SIDE,
    Subject.FIFTY_BESIDE_SIDE,
    Subject.FIFTY,
    Subject.MODIFIER,
    Subject.SEVERAL_MODIFIERS,
    Subject.DISTINCT_SERVICE_MODIFIER,
    Subject.REDUCED_OR_DISCONTINUED_MODIFIER,
    Subject.REPEAT_MODIFIER
  };
  private static final long ALL = Subject.bits(OF_CLAIM);

  private SubjectsOfClaim() {}

  static long in(RuleInput input) {
    return input.claim().isPresent() ? ofLines(BilledClaim.of(input)) : ALL;
  }

  private static long ofLines(BilledClaim claim) {
    long found = 0;
    List<BilledLine> lines = claim.lines();
    for (int i = 0; i < lines.size(); i++) {
      BilledLine line = lines.get(i);
      found |= ofLine(line) | ofModifiers(line);
      found |= CodeLines.isFirstOfCode(lines, i) ? 0 : Subject.CODE_TWICE.bit();
    }
    return found | ofFacetLines(claim.facetLines());
  }

  private static long ofLine(BilledLine line) {
    long found = Subject.LINE.bit();
    if (!line.saysNoSide()) {
      found |= Subject.SIDE.bit();
    }
    if (line.isBilateral() && (line.isLeft() || line.isRight())) {
      found |= Subject.FIFTY_BESIDE_SIDE.bit();
    }
    if (line.units() == 0) {
      found |= Subject.ODD_UNITS.bit();
    }
    return line.code().equals(FacetCodes.UNLISTED) ? found | Subject.UNLISTED_LINE.bit() : found;
  }

  private static long ofModifiers(BilledLine line) {
    List<Modifier> modifiers = line.line().modifiers();
    if (modifiers.isEmpty()) {
      return 0;
    }
    long found = Subject.MODIFIER.bit();
    if (modifiers.size() > 1) {
      found |= Subject.SEVERAL_MODIFIERS.bit();
    }
    if (line.hasAny(ModifierMarks.DISTINCT_SERVICE)) {
      found |= Subject.DISTINCT_SERVICE_MODIFIER.bit();
    }
    if (line.hasAny(ModifierMarks.REDUCED_OR_DISCONTINUED)) {
      found |= Subject.REDUCED_OR_DISCONTINUED_MODIFIER.bit();
    }
    if (line.hasAny(ModifierMarks.REPEAT)) {
      found |= Subject.REPEAT_MODIFIER.bit();
    }
    return found;
  }

  private static long ofFacetLines(List<BilledLine> lines) {
    long found = 0;
    boolean destruction = false;
    boolean injection = false;
    boolean lumbar = false;
    boolean thoracic = false;
    for (int i = 0; i < lines.size(); i++) {
      BilledLine line = lines.get(i);
      FacetPosition position = line.position();
      found |= Subject.FACET_LINE.bit() | ofRank(position.rank());
      found |= line.isBilateral() ? Subject.FIFTY.bit() : 0;
      destruction |= position.family() == CodeFamily.DESTRUCTION;
      injection |= position.family() != CodeFamily.DESTRUCTION;
      lumbar |= position.region() == SpinalRegion.LUMBAR;
      thoracic |= position.region() != SpinalRegion.LUMBAR;
    }
    found |= destruction ? Subject.DESTRUCTION_LINE.bit() : 0;
    found |= destruction && injection ? Subject.BOTH_FAMILIES.bit() : 0;
    return found | (lumbar && thoracic ? Subject.BOTH_REGIONS.bit() : 0);
  }

  private static long ofRank(FacetPosition.Rank rank) {
    return switch (rank) {
      case FIRST -> 0;
      case SECOND, EACH_FURTHER -> Subject.LATER_LEVEL_LINE.bit();
      case THIRD_AND_ADDITIONAL -> Subject.LATER_LEVEL_LINE.bit() | Subject.THIRD_LEVEL_LINE.bit();
    };
  }
}
