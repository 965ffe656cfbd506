package org.facetrules.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Timeline;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.MedicareJurisdictions;
import org.facetrules.table.PolicyDocument;

/** The conventions of Original Medicare, by contractor. */
final class MedicareProfile {
  /** The state whose northern part is served by another contractor than the rest, under Part B. */
  private static final String SPLIT_STATE = "VA";

  private static final MedicareContractor SPLIT_STATE_NORTH = MedicareContractor.NOVITAS;

  private static final String NORIDIAN_STATES =
      "until 2026-04-15 the documents of Noridian depend on the state: L38801 in JE, L38803 in JF;"
          + " name the state (P-ASRA, G-MBS)";

  private static final Map<BillingSetting, Timeline<BilateralConvention>> BILATERAL =
      ImmutableMap.of(
          BillingSetting.PROFESSIONAL,
              Timeline.always(
                  BilateralConvention.of(
                      BilateralForm.MODIFIER_50_ON_EVERY_LINE,
                      new Citation(
                          "ACR18",
                          "MLN SE1422: bilateral is one line, one unit, 50",
                          EvidenceGrade.B))),
          BillingSetting.ASC_FACILITY,
              Timeline.always(
                  new BilateralConvention(
                      BilateralForm.RIGHT_LINE_THEN_LEFT_LINE,
                      new Citation(
                          "NGS-Q",
                          "ASC facility: two lines, RT and LT, one unit each",
                          EvidenceGrade.B),
                      new Citation(
                          "DERIVED",
                          "from NGS-Q, which speaks of 64490-64495: ASC facility, RT and LT lines",
                          EvidenceGrade.C))),
          BillingSetting.HOSPITAL_OUTPATIENT,
              Timeline.always(
                  BilateralConvention.of(
                      BilateralForm.MODIFIER_50_ON_EVERY_LINE,
                      new Citation(
                          "MMP14", "MLN SE1422: one line, one unit, 50", EvidenceGrade.B))));

  private MedicareProfile() {}

  static PayerProfile ofState(String state) {
    MedicareJurisdictions jurisdictions = MedicareJurisdictions.standard();
    return profile(
        jurisdictions.contractor(state),
        Optional.of(state),
        jurisdictions.documents(state),
        jurisdictions.remark(state));
  }

  static PayerProfile ofContractor(MedicareContractor contractor) {
    return profile(
        contractor,
        Optional.empty(),
        MedicareJurisdictions.standard().documents(contractor),
        contractor == MedicareContractor.NORIDIAN
            ? Optional.of(NORIDIAN_STATES)
            : Optional.empty());
  }

  static PayerProfile of(String state, MedicareContractor contractor) {
    MedicareContractor served = MedicareJurisdictions.standard().contractor(state);
    if (served == contractor) {
      PayerProfile whole = ofState(state);
      return profile(contractor, Optional.of(state), whole.documents(), Optional.empty());
    }
    if (state.equals(SPLIT_STATE) && contractor == SPLIT_STATE_NORTH) {
      return profile(
          contractor,
          Optional.of(state),
          MedicareJurisdictions.standard().documents(contractor),
          Optional.empty());
    }
    throw new IllegalArgumentException(
        "contractor "
            + contractor.id()
            + " does not serve "
            + state
            + ": expected "
            + served.id()
            + (state.equals(SPLIT_STATE) ? " or " + SPLIT_STATE_NORTH.id() : ""));
  }

  private static PayerProfile profile(
      MedicareContractor contractor,
      Optional<String> state,
      Timeline<PolicyDocument> documents,
      Optional<String> remark) {
    return PayerProfile.builder()
        .id("medicare")
        .title(
            "Medicare, " + contractor.label() + (state.isPresent() ? " (" + state.get() + ")" : ""))
        .putAllBilateralConventions(BILATERAL)
        .junctionConventions(MedicareJunction.ofInjections(contractor))
        .destructionJunctionConventions(MedicareJunction.ofDestruction(contractor))
        .pairEdits(PairEdits.APPLIED)
        .unitLimits(UnitEdits.APPLIED)
        .diagnosticLinesCarryKx(MedicareKx.of(contractor))
        .contractor(contractor)
        .documents(documents)
        .coverage(BundledPolicies.medicare(contractor))
        .addAllRemarks(remark.isPresent() ? ImmutableList.of(remark.get()) : ImmutableList.of())
        .addEdition(MedicareJurisdictions.standard().edition())
        .build();
  }
}
