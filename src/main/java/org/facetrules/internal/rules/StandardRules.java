package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.rule.Rule;

/** The standard set, in the order of ids. */
public final class StandardRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.<Rule>builder()
          .add(new CodesAreOfTheTreatedRegion())
          .add(new EveryTreatedLevelIsBilled())
          .add(new NoLevelIsBilledThatWasNotTreated())
          .add(new LinesCountJointsNotNerves())
          .add(new GuidanceDecidesTheInjectionFamily())
          .add(new InjectionAndDestructionHaveTheirOwnCodes())
          .add(new NonThermalDestructionIsUnlisted())
          .add(new CodeIsInForce())
          .add(new SacroiliacWorkIsNoFacetLevel())
          .add(new NervesCoverWholeJoints())
          .add(new LevelTextHasOneReading())
          .add(new JunctionFollowsThePayersRule())
          .add(new SideIsDocumented())
          .add(new CystRuptureDependsOnThePayer())
          .add(new UnlistedCodeIsDescribed())
          .add(new FirstLevelCodeStandsOnce())
          .add(new ThirdLevelCodeStandsOnce())
          .add(new UnitsBesideFiftyCountLevels())
          .add(new BothSidesAreInThePayersForm())
          .add(new OneSidedLevelCarriesItsSide())
          .add(new SidesAreThoseTreated())
          .add(new OppositeSidesAreNotBilateral())
          .add(new UnitsAreWhole())
          .build();

  private StandardRules() {}

  /** {@return every rule of the standard set, in the order of ids; immutable} */
  public static List<Rule> all() {
    return ALL;
  }
}
