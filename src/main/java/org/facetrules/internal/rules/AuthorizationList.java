package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacilityStanding;
import org.facetrules.encounter.PriorAuthorization;
import org.facetrules.encounter.TypeOfBill;
import org.facetrules.policy.AuthorizationScope;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInput;

/**
 * The payer's list of codes that need an authorization, where it is for claims such as this one.
 *
 * @param scope whose claims it is for
 * @param codes the codes on the day, with their source
 * @param listed the lines of the claim that have such a code
 */
record AuthorizationList(
    AuthorizationScope scope, CoverageValue<Set<ProcedureCode>> codes, List<BilledLine> listed) {
  static final Outcome NOT_ASKED =
      Outcome.notApplicable("the payer asks for no authorization of such a claim on the day");
  static final Outcome NO_LISTED_CODE =
      Outcome.notApplicable("no code on the claim needs an authorization");
  static final Outcome EXEMPT =
      Outcome.notApplicable("the hospital is exempt from the authorization program");

  private static final Derivation<Optional<AuthorizationList>> VIEW =
      Derivation.of(AuthorizationList::made);

  /** The list that is for this claim; empty when none is. */
  static Optional<AuthorizationList> of(RuleInput input) {
    return input.derived(VIEW);
  }

  private static Optional<AuthorizationList> made(RuleInput input) {
    Optional<CoverageValue<AuthorizationScope>> scope =
        Coverage.at(input, CoverageTerm.AUTHORIZATION_SCOPE);
    Optional<CoverageValue<Set<ProcedureCode>>> codes =
        Coverage.at(input, CoverageTerm.AUTHORIZED_CODES);
    if (scope.isEmpty() || codes.isEmpty() || !isFor(scope.get().value(), input)) {
      return Optional.empty();
    }
    List<BilledLine> listed = new ArrayList<>(3);
    for (BilledLine line : BilledClaim.of(input).lines()) {
      if (codes.get().value().contains(line.code())) {
        listed.add(line);
      }
    }
    return Optional.of(new AuthorizationList(scope.get().value(), codes.get(), listed));
  }

  /** A bill that is no 13X, such as that of a critical access hospital, needs no request. */
  private static boolean isFor(AuthorizationScope scope, RuleInput input) {
    if (scope == AuthorizationScope.EVERY_SETTING) {
      return true;
    }
    Optional<TypeOfBill> bill = input.encounter().flatMap(Encounter::typeOfBill);
    return bill.isPresent()
        ? bill.get().isHospitalOutpatient()
        : input.setting() == BillingSetting.HOSPITAL_OUTPATIENT;
  }

  /** Whether the hospital is said to be exempt; one of which nothing is said is not. */
  static boolean isExempt(RuleInput input) {
    return input.encounter().flatMap(Encounter::facilityStanding).stream()
        .anyMatch(FacilityStanding.EXEMPT::equals);
  }

  /**
   * What must be there for a rule of authorizations to be asked: a list for the claim, a code of
   * it, no exemption.
   *
   * @param lists whose lists the rule judges
   */
  static List<Scope> scopes(Subject... lists) {
    return List.of(
        Scope.of(NOT_ASKED, lists),
        Scope.of(NO_LISTED_CODE, Subject.LISTED_CODE),
        Scope.of(EXEMPT, Subject.NO_EXEMPTION));
  }

  /** Whether the hospital needs an authorization for the claim. */
  static boolean isAskedOfHospital(RuleInput input) {
    Optional<AuthorizationList> list = of(input);
    return list.isPresent()
        && list.get().scope() == AuthorizationScope.HOSPITAL_OUTPATIENT_FACILITY
        && !list.get().listed().isEmpty()
        && !isExempt(input);
  }

  /** What was requested, where the input says it. */
  static List<PriorAuthorization> requests(RuleInput input) {
    return input.encounter().flatMap(Encounter::authorizations).orElse(List.of());
  }

  /** The listed codes of the claim, each once, in order. */
  String labels() {
    return listed.stream()
        .map(line -> line.code().value())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
