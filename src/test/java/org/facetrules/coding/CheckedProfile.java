package org.facetrules.coding;

import java.time.LocalDate;
import java.util.Optional;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.oracle.Terms;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.JunctionConvention;
import org.facetrules.policy.JunctionForm;
import org.facetrules.policy.LevelOrder;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Timeline;

/** A profile on one day and in one setting, beside what the facts say of it in plain terms. */
// The coder and the terms never change; they do not carry the annotation that says so.
@SuppressWarnings("ImmutableEnumChecker")
public enum CheckedProfile {
  /** The code set before 2020: 50 on every line. */
  CPT_2019(
      PayerProfile.cpt(),
      LocalDate.of(2019, 12, 31),
      BillingSetting.PROFESSIONAL,
      new Terms(
          Terms.Form.FIFTY, Terms.Order.BILATERAL_FIRST, false, false, Terms.Pairs.PRACTITIONER)),
  /** The code set since 2020: add-on codes twice. */
  CPT_2026(
      PayerProfile.cpt(),
      LocalDate.of(2026, 3, 2),
      BillingSetting.PROFESSIONAL,
      new Terms(
          Terms.Form.FIFTY_THEN_TWICE,
          Terms.Order.BILATERAL_FIRST,
          false,
          false,
          Terms.Pairs.PRACTITIONER)),
  /** Medicare, Ohio (CGS): 50 on every line, KX, junction pair. */
  MEDICARE(
      PayerProfile.medicare("OH"),
      LocalDate.of(2026, 3, 2),
      BillingSetting.PROFESSIONAL,
      new Terms(
          Terms.Form.FIFTY, Terms.Order.BILATERAL_FIRST, true, true, Terms.Pairs.PRACTITIONER)),
  /** Medicare, the claim of an ambulatory surgical center: RT line, then LT line. */
  MEDICARE_ASC(
      PayerProfile.medicare("OH"),
      LocalDate.of(2026, 3, 2),
      BillingSetting.ASC_FACILITY,
      new Terms(
          Terms.Form.RIGHT_AND_LEFT,
          Terms.Order.BILATERAL_FIRST,
          true,
          true,
          Terms.Pairs.PRACTITIONER)),
  /** Medicare, the claim of a hospital outpatient department: 50 on every line, its own pairs. */
  MEDICARE_HOSPITAL(
      PayerProfile.medicare("OH"),
      LocalDate.of(2026, 3, 2),
      BillingSetting.HOSPITAL_OUTPATIENT,
      new Terms(Terms.Form.FIFTY, Terms.Order.BILATERAL_FIRST, true, true, Terms.Pairs.HOSPITAL)),
  /** A payer of one's own that wants RT and LT lines, without junction pair or KX. */
  RIGHT_AND_LEFT_LINES(
      own("two-lines", BilateralForm.RIGHT_LINE_THEN_LEFT_LINE, LevelOrder.BILATERAL_FIRST),
      LocalDate.of(2026, 3, 2),
      BillingSetting.PROFESSIONAL,
      new Terms(
          Terms.Form.RIGHT_AND_LEFT,
          Terms.Order.BILATERAL_FIRST,
          false,
          false,
          Terms.Pairs.PRACTITIONER)),
  /** A payer of one's own that takes levels from the head down, whatever the sides. */
  CRANIAL_FIRST(
      own("cranial", BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE, LevelOrder.CRANIAL_FIRST),
      LocalDate.of(2026, 3, 2),
      BillingSetting.PROFESSIONAL,
      new Terms(
          Terms.Form.FIFTY_THEN_TWICE,
          Terms.Order.CRANIAL_FIRST,
          false,
          false,
          Terms.Pairs.PRACTITIONER));

  private final LevelCoder coder;
  private final LocalDate day;
  private final BillingSetting setting;
  private final Terms terms;

  CheckedProfile(PayerProfile profile, LocalDate day, BillingSetting setting, Terms terms) {
    this.coder = LevelCoder.forPayer(profile);
    this.day = day;
    this.setting = setting;
    this.terms = terms;
  }

  /** The coder under test. */
  public LevelCoder coder() {
    return coder;
  }

  /** The date of service. */
  public LocalDate day() {
    return day;
  }

  /** Whose claim it is. */
  public BillingSetting setting() {
    return setting;
  }

  /** What the oracle is told. */
  public Terms terms() {
    return terms;
  }

  private static PayerProfile own(String id, BilateralForm form, LevelOrder order) {
    Citation citation = new Citation("DERIVED", "a payer of the tests' own", EvidenceGrade.C);
    return PayerProfile.builder()
        .id(id)
        .title("a payer of the tests' own")
        .bilateral(BilateralConvention.of(form, citation))
        .junctionConventions(
            Timeline.always(
                new JunctionConvention(JunctionForm.EACH_REGION_ALONE, citation, Optional.empty())))
        .levelOrder(order)
        .build();
  }
}
