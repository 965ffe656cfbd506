package org.facetrules.coding;

import java.time.LocalDate;
import java.util.Optional;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.policy.JunctionConvention;
import org.facetrules.policy.JunctionForm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Timeline;
import org.facetrules.table.CodeFamily;

/** Whether the thoracolumbar junction rule of the payer meets the levels of a family. */
final class Junction {
  private static final int PAIR =
      SidedLevels.bit(FacetLevel.T12_L1) | SidedLevels.bit(FacetLevel.L1_L2);

  private final Optional<JunctionConvention> convention;
  private final boolean alone;

  private Junction(Optional<JunctionConvention> convention, boolean alone) {
    this.convention = convention;
    this.alone = alone;
  }

  private static final Junction NOT_MET = new Junction(Optional.empty(), false);

  /** No convention applies unless both levels stand in the family; ultrasound has none. */
  static Junction of(
      PayerProfile profile, LocalDate day, CodeFamily family, FamilyWork work, int allJoints) {
    boolean met =
        family != CodeFamily.ULTRASOUND_INJECTION && (work.treated().joints() & PAIR) == PAIR;
    return met ? new Junction(conventions(profile, family).at(day), allJoints == PAIR) : NOT_MET;
  }

  private static Timeline<JunctionConvention> conventions(PayerProfile profile, CodeFamily family) {
    return family == CodeFamily.DESTRUCTION
        ? profile.destructionJunctionConventions()
        : profile.junctionConventions();
  }

  boolean isOneLumbarSession() {
    return alone && form().equals(Optional.of(JunctionForm.ONE_LUMBAR_SESSION));
  }

  CodingStep step() {
    JunctionConvention met = convention.orElseThrow();
    return new CodingStep(
        "T12-L1 with L1-L2 alone is one lumbar session: T12-L1 first, L1-L2 as lumbar add-on"
            + met.otherReading().map(other -> "; " + other).orElse(""),
        met.citation());
  }

  /** Why the pair is not one session, where it is alone and the payer or its day says so. */
  Optional<CodingStep> otherReading() {
    if (!alone || isOneLumbarSession()) {
      return Optional.empty();
    }
    return convention.map(
        met ->
            new CodingStep(
                "T12-L1 and L1-L2 are coded each in its own region"
                    + met.otherReading().map(other -> "; " + other).orElse(""),
                met.citation()));
  }

  /** The contractor's sentence speaks of the pair alone; with more levels it is silent. */
  Optional<CodingStep> silence() {
    boolean speaks = form().equals(Optional.of(JunctionForm.ONE_LUMBAR_SESSION));
    return alone || !speaks
        ? Optional.empty()
        : convention.map(
            met ->
                new CodingStep(
                    "T12-L1 and L1-L2 stand beside further levels: the sources on the pair are"
                        + " silent, each region is coded alone",
                    met.citation()));
  }

  private Optional<JunctionForm> form() {
    return convention.map(JunctionConvention::form);
  }
}
