package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;

/** The rules that say what is wrong with lines that can mean no levels, each of its own fault. */
final class LineSpeakers {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new CodeIsInForce(),
          new AddOnHasItsPrimary(),
          new ThirdLevelFollowsSecond(),
          new FirstLevelCodeStandsOnce(),
          new ThirdLevelCodeStandsOnce(),
          new JunctionPairHasItsLevels(),
          new DestructionAddOnFollowsItsOwnPrimary(),
          new BothSidesOrOneSide(),
          new UnitsBesideFiftyCountLevels(),
          new BothSidesAreInThePayersForm(),
          new AscFacilityBillsALineForEachSide(),
          new NoModifierTwiceNorItsOpposite(),
          new NoInseparablePair(),
          new PairIsResolved(),
          new UnitsWithinLimit(),
          new CodeStandsOnce(),
          new UnitsAreWhole());

  private LineSpeakers() {}

  /** Whether one of them warns of one of the lines. */
  static boolean speakOf(List<BilledLine> lines, RuleInput input) {
    for (Rule rule : ALL) {
      for (Judgement judgement : rule.evaluate(input).judgements()) {
        if (judgement instanceof Judgement.Flagged flagged && isOf(flagged.finding(), lines)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOf(Finding finding, List<BilledLine> lines) {
    OptionalInt place = finding.place().line();
    return finding.severity() != Severity.ADVICE
        && place.isPresent()
        && lines.stream().anyMatch(line -> line.number() == place.getAsInt());
  }
}
