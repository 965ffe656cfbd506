package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.rule.Rule;

/** The standard set, in the order of ids. */
public final class StandardRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new AddOnHasItsPrimary(),
          new ThirdLevelFollowsSecond(),
          new JunctionPairHasItsLevels(),
          new DestructionAddOnFollowsItsOwnPrimary(),
          new BothSidesOrOneSide(),
          new AscFacilityBillsALineForEachSide(),
          new DiagnosticLinesCarryKx(),
          new OnlyDiagnosticLinesCarryKx(),
          new OneDistinctServiceModifier(),
          new DistinctServiceModifierIsNeeded(),
          new ModifierIsKnownAndAllowed(),
          new ModifiersAreFewAndInOrder(),
          new AddOnTakesNoMultipleProcedureModifier(),
          new DiscontinuedModifierFitsTheSetting(),
          new RepeatModifierLiftsNoLimit(),
          new NoModifierTwiceNorItsOpposite(),
          new UnitsAreWhole());

  private StandardRules() {}

  /** {@return every rule of the standard set, in the order of ids; immutable} */
  public static List<Rule> all() {
    return ALL;
  }
}
