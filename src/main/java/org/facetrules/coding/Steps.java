package org.facetrules.coding;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.policy.LevelOrder;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/** The reasons that the coder gives, each with its source; shared and not built for each claim. */
final class Steps {
  static final CodingStep INJECTION_WITHOUT_IMAGING =
      step(
          "an injection without imaging is not a facet code: 20552 or 20553",
          "BECK10",
          "no fluoroscopy or CT: 20550-20553 range",
          EvidenceGrade.B);
  static final CodingStep TEMPERATURE_NOT_DOCUMENTED =
      step(
          "radiofrequency ablation is thermal destruction; below 80 C it would be 64999",
          "MDSTRAT",
          "code book note: below 80 C is unlisted; the limit was not read in the primary text",
          EvidenceGrade.C);
  static final CodingStep COOLED_IS_THERMAL =
      step(
          "cooled radiofrequency is thermal destruction; payers differ on covering it",
          "DERIVED",
          "from MDSTRAT: only non-thermal, chemical, below 80 C and pulsed are unlisted",
          EvidenceGrade.C);
  static final CodingStep BELOW_80_CELSIUS =
      step(
          "a radiofrequency lesion below 80 C is unlisted",
          "MDSTRAT",
          "code book note: below 80 C is unlisted; the limit was not read in the primary text",
          EvidenceGrade.C);
  static final CodingStep DESTRUCTION_WITHOUT_FLUOROSCOPY_OR_CT =
      step(
          "destruction without fluoroscopy or CT is unlisted",
          "LUKE",
          "contractor text: imaging is part of 64633-64636, else 64999",
          EvidenceGrade.B);
  static final CodingStep PULSED_IS_UNLISTED =
      step(
          "pulsed radiofrequency is unlisted, at any temperature",
          "AAPC-PRF05",
          "CPT Assistant August 2005: any pulsed radiofrequency is 64999",
          EvidenceGrade.B);
  static final CodingStep NON_THERMAL_IS_UNLISTED =
      step(
          "a technique that does not destroy by heat is unlisted",
          "MDSTRAT",
          "code book note: non-thermal and chemical destruction is 64999",
          EvidenceGrade.B);
  static final CodingStep UNLISTED_ONCE =
      step(
          "64999 once for the encounter, without modifiers",
          "NS",
          "unit limit of 64999 is 1 a day",
          EvidenceGrade.A);
  static final CodingStep MERGED =
      step(
          "a joint treated in several procedures of one family is one level",
          "A57787",
          "coding guidance: a level is the joint or its two branches",
          EvidenceGrade.A);
  static final CodingStep CYST =
      step(
          "cyst rupture takes the intra-articular code",
          "DERIVED",
          "from A57787v21: First Coast withdrew 64999 for cysts, retroactively to 2021-04-25",
          EvidenceGrade.C);
  static final CodingStep CYST_PAYERS =
      step(
          "cyst rupture: payers differ, and before 2021-04-25 contractors wanted 64999; ask the payer",
          "A57787v21",
          "First Coast withdrew 64999 for cysts, retroactively to 2021-04-25; others were not read",
          EvidenceGrade.B);
  static final CodingStep THIRD_OCCIPITAL =
      step(
          "the third occipital nerve alone serves C2-C3",
          "L33930",
          "C2-C3 has one nerve, the third occipital",
          EvidenceGrade.A);
  static final CodingStep BRANCHES =
      step(
          "nerves are counted as the joints they cover, two branches to a joint",
          "A58350",
          "coding guidance: levels are counted by joint, not by nerve",
          EvidenceGrade.A);
  static final CodingStep LEFT_ONLY =
      step("left side only: LT", "NGS-Q", "RT and LT for one side", EvidenceGrade.B);
  static final CodingStep RIGHT_ONLY =
      step("right side only: RT", "NGS-Q", "RT and LT for one side", EvidenceGrade.B);
  static final CodingStep SIDE_NOT_DOCUMENTED =
      step(
          "side not documented: no side modifier until the provider answers",
          "NGS-Q",
          "RT and LT for one side",
          EvidenceGrade.B);
  static final CodingStep DIFFERENT_SIDES =
      step(
          "levels on different sides on one line: no side modifier, one unit",
          "DERIVED",
          "from A57787 and AAPC-15: 50 is for both sides of one level only",
          EvidenceGrade.B);
  private static final CodingStep BILATERAL_FIRST = order(LevelOrder.BILATERAL_FIRST.label());
  private static final CodingStep CRANIAL_FIRST = order(LevelOrder.CRANIAL_FIRST.label());

  static final CodingStep ORDER_GIVEN =
      step(
          "levels take codes in the order that was asked for",
          "DERIVED",
          "no source read orders the levels inside a region",
          EvidenceGrade.C);
  static final CodingStep MIXED_PURPOSE =
      step(
          "diagnostic and therapeutic levels on one line: no KX",
          "G-RUB",
          "KX is for diagnostic lines",
          EvidenceGrade.C);
  static final CodingStep UNKNOWN_PURPOSE =
      step(
          "purpose not documented: no KX; without it the line counts as therapeutic",
          "G-RUB",
          "without KX the line counts as therapeutic",
          EvidenceGrade.C);
  static final CodingStep OPPOSITE_SIDES =
      step(
          "the line of the pair is on the other side: RT and LT tell them apart",
          "DERIVED",
          "anatomic modifiers separate lines only when the sides are opposite",
          EvidenceGrade.C);

  /** From this day the contractor's text on T12-L1 is in force; it was read for no earlier day. */
  private static final LocalDate JUNCTION_TEXT = LocalDate.of(2025, 1, 1);

  private static final Citation JUNCTION =
      new Citation(
          "CGS25",
          "T12-L1 takes 64490 and 64633, from 2025-01-01; a guide of 2010 (BECK10) said 64493",
          EvidenceGrade.A);
  private static final String JUNCTION_STEP = "T12-L1 is coded as cervical/thoracic";
  private static final CodingStep JUNCTION_BEFORE_THE_TEXT =
      new CodingStep(JUNCTION_STEP, JUNCTION.lowered("applied before the day of the text"));

  private static final Map<FacetLevel, CodingStep> REGION =
      Maps.immutableEnumMap(Maps.toMap(Arrays.asList(FacetLevel.values()), Steps::regionOf));

  private Steps() {}

  static CodingStep region(FacetLevel level, LocalDate day) {
    if (level == FacetLevel.T12_L1 && day.isBefore(JUNCTION_TEXT)) {
      return JUNCTION_BEFORE_THE_TEXT;
    }
    CodingStep step = REGION.get(level);
    if (step == null) {
      throw new IllegalStateException("no region step for " + level);
    }
    return step;
  }

  static CodingStep order(LevelOrder order) {
    return order == LevelOrder.BILATERAL_FIRST ? BILATERAL_FIRST : CRANIAL_FIRST;
  }

  private static CodingStep order(String label) {
    return step(
        "levels take codes in this order, the library's choice: " + label,
        "DERIVED",
        "no source read orders the levels inside a region",
        EvidenceGrade.C);
  }

  static CodingStep step(String text, String key, String section, EvidenceGrade grade) {
    return new CodingStep(text, new Citation(key, section, grade));
  }

  private static CodingStep regionOf(FacetLevel level) {
    String text = level.label() + " is " + level.region().label();
    if (level.compareTo(FacetLevel.C1_C2) <= 0) {
      return step(
          text, "AAPC-AA", "CPT Assistant December 2010 on C0-C1 and C1-C2", EvidenceGrade.B);
    }
    if (level == FacetLevel.T12_L1) {
      return new CodingStep(JUNCTION_STEP, JUNCTION);
    }
    return step(
        text,
        "A57787",
        level.region() == SpinalRegion.LUMBAR
            ? "coding guidance: lumbar and sacral are one region"
            : "coding guidance: cervical and thoracic are one region",
        EvidenceGrade.A);
  }
}
