package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.rule.Rule;

/** The standard set, in the order of ids. */
public final class StandardRules {
  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
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
          new DiagnosisSupportsCode(),
          new DiagnosisFitsRegion(),
          new DiagnosisIsBillable(),
          new CystDiagnosisForCyst(),
          new LinePointsToDiagnosis(),
          new EditionsCoverTheDay(),
          new PlaceFitsSetting(),
          new EvidenceIsStrong());

  private StandardRules() {}

  /** {@return every rule of the standard set, in the order of ids; immutable} */
  public static List<Rule> all() {
    return ALL;
  }
}
