package org.facetrules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.Laterality;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.History;
import org.facetrules.policy.AuthorizationScope;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleKind;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.OpenRule;
import org.facetrules.validate.ValidationReport;

/** Plans one set of procedures: asks the coverage rules on the day, and on the days after it. */
final class PlanWork {
  /** How far ahead a day is looked for: no interval or window of a policy is longer. */
  private static final int DAYS_AHEAD = 731;

  private static final Set<RuleKind> COVERAGE =
      ImmutableSet.of(RuleKind.COVERAGE, RuleKind.RECORD, RuleKind.AUTHORIZATION);

  private final PayerProfile profile;
  private final Encounter planned;
  private final History history;
  private final ValidationReport report;

  PlanWork(PayerProfile profile, Encounter planned, History history) {
    this.profile = profile;
    this.planned = planned;
    this.history = history;
    this.report =
        EncounterValidator.standard().forPayer(profile).withHistory(history).validate(toBeShown());
  }

  /** Of a visit to come nothing is recorded: a record that says nothing has all still to show. */
  private Encounter toBeShown() {
    ClinicalRecord nothing = ClinicalRecord.builder().build();
    return Encounter.builder()
        .id(planned.id())
        .dateOfService(planned.dateOfService())
        .billing(planned.billing())
        .addAllProcedures(planned.procedures())
        .placeOfService(planned.placeOfService())
        .otherServices(planned.otherServices())
        .diagnoses(planned.diagnoses())
        .record(planned.record().orElse(nothing))
        .authorizations(planned.authorizations())
        .typeOfBill(planned.typeOfBill())
        .facilityStanding(planned.facilityStanding())
        .build();
  }

  SessionPlan plan() {
    Set<RuleId> coverage = coverageRules();
    return SessionPlan.builder()
        .profile(profile)
        .dateOfService(planned.dateOfService())
        .addAllAllowances(
            Allowances.of(profile, planned.dateOfService(), history, planned.billing()))
        .firstDay(firstDay())
        .addAllFindings(
            report.findings().stream().filter(f -> coverage.contains(f.rule())).toList())
        .addAllStillToShow(stillToShow(coverage))
        .authorization(authorization())
        .addAllAdvice(advice())
        .addAllEditions(report.editions())
        .build();
  }

  private static Set<RuleId> coverageRules() {
    ImmutableSet.Builder<RuleId> ids = ImmutableSet.builder();
    for (RuleInfo rule : EncounterValidator.standard().rules()) {
      if (COVERAGE.contains(rule.kind())) {
        ids.add(rule.id());
      }
    }
    return ids.build();
  }

  private Optional<LocalDate> firstDay() {
    EncounterValidator validator = TimeBoundRules.forPayer(profile).withHistory(history);
    LocalDate day = planned.dateOfService();
    for (int i = 0; i < DAYS_AHEAD; i++) {
      ValidationReport asked = validator.validate(on(day));
      if (asked.findings().isEmpty()) {
        return asked.undetermined().isEmpty() ? Optional.of(day) : Optional.empty();
      }
      day = day.plusDays(1);
    }
    return Optional.empty();
  }

  private Encounter on(LocalDate day) {
    return Encounter.builder()
        .dateOfService(day)
        .billing(planned.billing())
        .addAllProcedures(planned.procedures())
        .record(planned.record())
        .build();
  }

  private List<String> stillToShow(Set<RuleId> coverage) {
    Set<String> missing = new LinkedHashSet<>();
    for (OpenRule open : report.undetermined()) {
      if (coverage.contains(open.rule())) {
        missing.addAll(open.missing());
      }
    }
    return ImmutableList.copyOf(missing);
  }

  private Optional<AuthorizationOutlook> authorization() {
    LocalDate day = planned.dateOfService();
    Optional<CoverageValue<Set<ProcedureCode>>> listed =
        profile.coverage().flatMap(policy -> policy.at(CoverageTerm.AUTHORIZED_CODES, day));
    Optional<AuthorizationScope> scope =
        profile
            .coverage()
            .flatMap(policy -> policy.at(CoverageTerm.AUTHORIZATION_SCOPE, day))
            .map(CoverageValue::value);
    if (listed.isEmpty() || scope.isEmpty() || !applies(scope.get())) {
      return Optional.empty();
    }
    List<ProcedureCode> codes = listedCodes(listed.get().value());
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AuthorizationOutlook(codes, scope.get().label(), listed.get().citation()));
  }

  private boolean applies(AuthorizationScope scope) {
    return scope == AuthorizationScope.EVERY_SETTING
        || planned.billing() == BillingSetting.HOSPITAL_OUTPATIENT;
  }

  private List<ProcedureCode> listedCodes(Set<ProcedureCode> listed) {
    return report.coded().map(CodedEncounter::serviceLines).orElse(List.of()).stream()
        .map(ServiceLine::code)
        .filter(listed::contains)
        .distinct()
        .toList();
  }

  private List<String> advice() {
    boolean both =
        report.coded().map(CodedEncounter::lines).orElse(List.of()).stream()
            .flatMap(line -> line.levels().stream())
            .anyMatch(level -> level.laterality().equals(Optional.of(Laterality.BILATERAL)));
    boolean capped =
        profile
            .coverage()
            .flatMap(
                policy -> policy.at(CoverageTerm.DENERVATION_SESSIONS, planned.dateOfService()))
            .isPresent();
    return both && capped
        ? List.of("both sides on one day are one session; right and left on two days are two")
        : List.of();
  }
}
