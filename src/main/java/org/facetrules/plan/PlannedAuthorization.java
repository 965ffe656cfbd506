package org.facetrules.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacilityStanding;
import org.facetrules.encounter.TypeOfBill;
import org.facetrules.policy.AuthorizationScope;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.source.Timeline;

/** Holds a planned session against the payer's authorization list, as the rules do a claim. */
final class PlannedAuthorization {
  private static final AuthorizationOutlook NOT_KNOWN =
      new AuthorizationOutlook.NotKnown("not known for this payer");
  private static final AuthorizationOutlook NO_CODES =
      new AuthorizationOutlook.NotKnown("not known, for no code of the planned procedures is");

  private final Encounter planned;
  private final List<ProcedureCode> codes;

  PlannedAuthorization(Encounter planned, List<ProcedureCode> codes) {
    this.planned = planned;
    this.codes = codes;
  }

  AuthorizationOutlook under(Optional<CoveragePolicy> policy) {
    return policy.map(this::under).orElse(NOT_KNOWN);
  }

  private AuthorizationOutlook under(CoveragePolicy policy) {
    LocalDate day = planned.dateOfService();
    Timeline<CoverageValue<Set<ProcedureCode>>> lists =
        policy.timeline(CoverageTerm.AUTHORIZED_CODES);
    if (lists.entries().isEmpty()) {
      return NOT_KNOWN;
    }
    return lists
        .at(day)
        .map(list -> under(list, policy.at(CoverageTerm.AUTHORIZATION_SCOPE, day)))
        .orElseGet(
            () -> isProgram(policy) ? noneOn(day, lists.entries().get(0).value()) : NOT_KNOWN);
  }

  /** Medicare's program begins on a day; of a payer's own list the day of a copy is known alone. */
  private static boolean isProgram(CoveragePolicy policy) {
    return policy.timeline(CoverageTerm.AUTHORIZATION_SCOPE).entries().stream()
        .anyMatch(
            entry -> entry.value().value() == AuthorizationScope.HOSPITAL_OUTPATIENT_FACILITY);
  }

  private static AuthorizationOutlook noneOn(
      LocalDate day, CoverageValue<Set<ProcedureCode>> first) {
    return new AuthorizationOutlook.NotNeeded(
        "the payer asks for none on " + day, first.citation());
  }

  private AuthorizationOutlook under(
      CoverageValue<Set<ProcedureCode>> list, Optional<CoverageValue<AuthorizationScope>> scope) {
    if (list.value().isEmpty()) {
      return new AuthorizationOutlook.NotNeeded(
          "the payer's list has no facet code", list.citation());
    }
    return scope.isEmpty() ? NOT_KNOWN : under(list, scope.get());
  }

  private AuthorizationOutlook under(
      CoverageValue<Set<ProcedureCode>> list, CoverageValue<AuthorizationScope> scope) {
    boolean hospitalsAlone = scope.value() == AuthorizationScope.HOSPITAL_OUTPATIENT_FACILITY;
    if (hospitalsAlone && !isHospitalOutpatient()) {
      return new AuthorizationOutlook.NotNeeded(
          "only a %s claim needs one, this is %s".formatted(scope.value().label(), claim()),
          scope.citation());
    }
    if (codes.isEmpty()) {
      return NO_CODES;
    }
    List<ProcedureCode> listed = codes.stream().filter(list.value()::contains).toList();
    if (listed.isEmpty()) {
      return new AuthorizationOutlook.NotNeeded(
          "no planned code is on the payer's list", list.citation());
    }
    return hospitalsAlone && isExempt()
        ? new AuthorizationOutlook.NotNeeded(
            "the hospital is exempt from the authorization program", scope.citation())
        : new AuthorizationOutlook.Needed(listed, scope.value().label(), list.citation());
  }

  /** The bill says it where it is known: that of a critical access hospital is no 13X. */
  private boolean isHospitalOutpatient() {
    return planned
        .typeOfBill()
        .map(TypeOfBill::isHospitalOutpatient)
        .orElse(planned.billing() == BillingSetting.HOSPITAL_OUTPATIENT);
  }

  private String claim() {
    return planned
        .typeOfBill()
        .map(bill -> "bill " + bill)
        .orElse("a claim of setting " + planned.billing().label());
  }

  private boolean isExempt() {
    return planned.facilityStanding().equals(Optional.of(FacilityStanding.EXEMPT));
  }
}
