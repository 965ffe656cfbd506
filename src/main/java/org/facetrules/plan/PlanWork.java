package org.facetrules.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.Laterality;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.History;
import org.facetrules.encounter.RecordElement;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
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
      Sets.immutableEnumSet(RuleKind.COVERAGE, RuleKind.RECORD, RuleKind.AUTHORIZATION);
  private static final Set<RuleKind> WITHOUT_AUTHORIZATION =
      Sets.immutableEnumSet(RuleKind.COVERAGE, RuleKind.RECORD);
  private static final Set<RuleKind> WHAT_IS_COVERED = Sets.immutableEnumSet(RuleKind.COVERAGE);

  private static final ImmutableMap<RuleId, RuleKind> KINDS =
      EncounterValidator.standard().rules().stream()
          .collect(ImmutableMap.toImmutableMap(RuleInfo::id, RuleInfo::kind));

  private static final String AUTHORIZATION_LETTER =
      "record: " + RecordElement.PRIOR_AUTHORIZATION_LETTER.label();

  private final PayerProfile profile;
  private final Encounter planned;
  private final History history;
  private final EncounterValidator validator;
  private final ValidationReport report;
  private final Optional<LocalDate> firstDay;
  private final AuthorizationOutlook authorization;

  PlanWork(PayerProfile profile, Encounter planned, History history) {
    this.profile = profile;
    this.planned = planned;
    this.history = history;
    this.validator = EncounterValidator.standard().forPayer(profile).withHistory(history);
    this.report = validator.validate(toBeShown(planned.dateOfService()));
    this.firstDay = firstDay();
    this.authorization =
        new PlannedAuthorization(planned, plannedCodes()).under(profile.coverage());
  }

  /** Of a visit to come nothing is recorded: a record that says nothing has all still to show. */
  private Encounter toBeShown(LocalDate day) {
    ClinicalRecord nothing = ClinicalRecord.builder().build();
    return Encounter.builder()
        .id(planned.id())
        .dateOfService(day)
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
    return SessionPlan.builder()
        .profile(profile)
        .dateOfService(planned.dateOfService())
        .addAllAllowances(
            Allowances.of(profile, planned.dateOfService(), history, planned.billing()))
        .firstDay(firstDay)
        .addAllAgainst(against())
        .addAllFindings(report.findings().stream().filter(f -> is(f.rule(), COVERAGE)).toList())
        .addAllStillToShow(stillToShow())
        .authorization(authorization)
        .addAllCoverageNotKnown(report.coverageNotKnown())
        .addAllAdvice(advice())
        .addAllEditions(report.editions())
        .build();
  }

  private static boolean is(RuleId rule, Set<RuleKind> kinds) {
    return kinds.contains(KINDS.get(rule));
  }

  private Optional<LocalDate> firstDay() {
    EncounterValidator timeBound = TimeBoundRules.forPayer(profile).withHistory(history);
    LocalDate day = planned.dateOfService();
    for (int i = 0; i < DAYS_AHEAD; i++) {
      ValidationReport asked = timeBound.validate(on(day));
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

  /** Judged on the day on which the session can be: a policy may say otherwise by then. */
  private List<Finding> against() {
    ValidationReport asked =
        firstDay
            .filter(day -> !day.equals(planned.dateOfService()))
            .map(day -> validator.validate(toBeShown(day)))
            .orElse(report);
    return asked.findings().stream()
        .filter(finding -> finding.disposition() == Disposition.STOPS_PAYMENT)
        .filter(finding -> is(finding.rule(), WHAT_IS_COVERED))
        .filter(finding -> !TimeBoundRules.has(finding.rule()))
        .toList();
  }

  private List<String> stillToShow() {
    Set<String> missing = new LinkedHashSet<>();
    for (OpenRule open : report.undetermined()) {
      if (is(open.rule(), asked())) {
        missing.addAll(open.missing());
      }
    }
    if (needsNoAuthorization()) {
      missing.remove(AUTHORIZATION_LETTER);
    }
    return ImmutableList.copyOf(missing);
  }

  /** Nothing is to be shown of an authorization that nobody asks for. */
  private Set<RuleKind> asked() {
    return needsNoAuthorization() ? WITHOUT_AUTHORIZATION : COVERAGE;
  }

  private boolean needsNoAuthorization() {
    return authorization instanceof AuthorizationOutlook.NotNeeded;
  }

  private List<ProcedureCode> plannedCodes() {
    return report.coded().map(CodedEncounter::serviceLines).orElse(List.of()).stream()
        .map(ServiceLine::code)
        .distinct()
        .toList();
  }

  private List<String> advice() {
    ImmutableList.Builder<String> advice = ImmutableList.builder();
    if (authorization instanceof AuthorizationOutlook.Needed needed) {
      firstDay.ifPresent(day -> advice.addAll(new AuthorizationEnds(planned, day).of(needed)));
    }
    return advice.addAll(adviceOnSides()).build();
  }

  private List<String> adviceOnSides() {
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
