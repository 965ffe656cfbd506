package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.facetrules.rule.Rule;

/** The standard set, in the order of ids. */
public final class StandardRules {
  private static final ImmutableList<Rule> ONE_EACH =
      ImmutableList.of(
          new CodesAreOfTheTreatedRegion(),
          new EveryTreatedLevelIsBilled(),
          new NoLevelIsBilledThatWasNotTreated(),
          new LinesCountJointsNotNerves(),
          new GuidanceDecidesTheInjectionFamily(),
          new InjectionAndDestructionHaveTheirOwnCodes(),
          new NonThermalDestructionIsUnlisted(),
          new CodeIsInForce(),
          new SacroiliacWorkIsNoFacetLevel(),
          new NervesCoverWholeJoints(),
          new LevelTextHasOneReading(),
          new JunctionFollowsThePayersRule(),
          new SideIsDocumented(),
          new CystRuptureDependsOnThePayer(),
          new UnlistedCodeIsDescribed(),
          new AddOnHasItsPrimary(),
          new ThirdLevelFollowsSecond(),
          new FirstLevelCodeStandsOnce(),
          new ThirdLevelCodeStandsOnce(),
          new JunctionPairHasItsLevels(),
          new DestructionAddOnFollowsItsOwnPrimary(),
          new FacetLinesStandForLevels(),
          new BothSidesOrOneSide(),
          new UnitsBesideFiftyCountLevels(),
          new BothSidesAreInThePayersForm(),
          new AscFacilityBillsALineForEachSide(),
          new OneSidedLevelCarriesItsSide(),
          new SidesAreThoseTreated(),
          new OppositeSidesAreNotBilateral(),
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
          new GlobalPeriodIsSaid(),
          new NoInseparablePair(),
          new PairIsResolved(),
          new UnitsWithinLimit(),
          new ImagingIsIncluded(),
          new InjectionIsIncluded(),
          new DistinctnessIsPossible(),
          new SedationIsAnothers(),
          new VisitIsSeparate(),
          new AnestheticIsIncluded(),
          new CodeStandsOnce(),
          new UnitsAreWhole(),
          new LevelsWithinLimit(),
          new ThirdInjectedLevelIsCovered(),
          new OneRegionInASession(),
          new DiagnosticSessionsWithinCap(),
          new TherapeuticSessionsWithinCap(),
          new DenervationSessionsWithinCap(),
          new SecondDiagnosticWaits(),
          new FirstDiagnosticRelieved(),
          new TherapeuticFollowsPositiveDiagnostics(),
          new TherapeuticRepeatFollowsRelief(),
          new DestructionFollowsPositiveBlocks(),
          new DestructionRepeatFollowsRelief(),
          new DiagnosisIsMadeAgain(),
          new NoDiagnosticAtDestroyedLevel(),
          new FusedLevelsAreNotTreated(),
          new OtherBlocksAreNecessary(),
          new GuidanceIsCovered(),
          new TechniqueIsCovered(),
          new InjectateIsCovered(),
          new SedationIsCovered(),
          new GeneralCriteriaAreMet(),
          new CystCriteriaAreMet(),
          new PurposeIsCovered(),
          new DiagnosticsOfALevelAreFew(),
          new DestructionsAreApart(),
          new ExcludedIndications(),
          new AblationIsConsidered(),
          new CenterIsPaidForTheCode(),
          new DiagnosisSupportsCode(),
          new DiagnosisFitsRegion(),
          new DiagnosisIsBillable(),
          new CystDiagnosisForCyst(),
          new LinePointsToDiagnosis(),
          new HospitalHasAnAuthorization(),
          new UnlistedCodeNeedsNoAuthorization(),
          new ExemptHospitalSendsNoNumber(),
          new PayersAuthorizationIsThere(),
          new AuthorizationFits(),
          new EditionsCoverTheDay(),
          new PlaceFitsSetting(),
          new EvidenceIsStrong());

  /** A class of its own and no lambda: a first answer waits for every lambda to be linked. */
  private static final Comparator<Rule> BY_ID =
      new Comparator<>() {
        @Override
        public int compare(Rule one, Rule other) {
          return one.info().id().compareTo(other.info().id());
        }
      };

  /** The rules of the record come from a table, one for each of its rows. */
  private static final ImmutableList<Rule> ALL = all(ONE_EACH, RecordHoldsElement.all());

  private StandardRules() {}

  private static ImmutableList<Rule> all(List<Rule> oneEach, List<Rule> ofTheRecord) {
    List<Rule> rules = new ArrayList<>(oneEach);
    rules.addAll(ofTheRecord);
    rules.sort(BY_ID);
    return ImmutableList.copyOf(rules);
  }

  /** {@return every rule of the standard set, in the order of ids; immutable} */
  public static List<Rule> all() {
    return ALL;
  }
}
