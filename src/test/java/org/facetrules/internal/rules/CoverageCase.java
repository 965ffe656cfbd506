package org.facetrules.internal.rules;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.coding.Shorthand;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.FacilityStanding;
import org.facetrules.encounter.History;
import org.facetrules.encounter.OtherService;
import org.facetrules.encounter.PriorAuthorization;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.TypeOfBill;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleId;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;

/**
 * A day with what coverage rules ask beside it: {@code CoverageCase.under("M OH").done("MBB
 * diagnostic: L4-5 left").record(r -> r.axialPain(YES))}. Payers, procedures and days as in {@link
 * Shorthand}; the day is one on which the text of CGS was read.
 */
final class CoverageCase {
  static final Citation SAID = new Citation("DERIVED", "a policy made for a test", EvidenceGrade.A);
  private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

  private final String payer;
  private LocalDate day = DAY;
  private UnaryOperator<CoveragePolicy.Builder> terms = UnaryOperator.identity();
  private Optional<History> history = Optional.empty();
  private Optional<String> procedures = Optional.empty();
  private Optional<String> lines = Optional.empty();
  private Consumer<Encounter.Builder> known = encounter -> {};

  private CoverageCase(String payer) {
    this.payer = payer;
  }

  static CoverageCase under(String payer) {
    return new CoverageCase(payer);
  }

  CoverageCase on(String date) {
    day = LocalDate.parse(date);
    return this;
  }

  /** Says something else of a term than the payer's own policy. */
  <T> CoverageCase saying(CoverageTerm<T> term, T value) {
    UnaryOperator<CoveragePolicy.Builder> before = terms;
    terms = policy -> before.apply(policy).set(term, value, SAID);
    return this;
  }

  /** Leaves a term out of the payer's policy. */
  CoverageCase silentOn(CoverageTerm<?> term) {
    UnaryOperator<CoveragePolicy.Builder> before = terms;
    terms = policy -> before.apply(policy).clear(term);
    return this;
  }

  CoverageCase done(String text) {
    procedures = Optional.of(text);
    return this;
  }

  CoverageCase billed(String text) {
    lines = Optional.of(text);
    return this;
  }

  /** With one earlier session as the whole history. */
  CoverageCase after(String date, String text) {
    FacetProcedure before = Shorthand.encounter(payer, text, day).procedures().get(0);
    return after(
        new History(
            List.of(
                PriorSession.builder()
                    .dateOfService(LocalDate.parse(date))
                    .technique(before.technique())
                    .purpose(before.purpose())
                    .addAllSites(before.sites())
                    .build())));
  }

  CoverageCase after(History earlier) {
    history = Optional.of(earlier);
    return this;
  }

  CoverageCase record(Consumer<ClinicalRecord.Builder> parts) {
    ClinicalRecord.Builder record = ClinicalRecord.builder();
    parts.accept(record);
    return with(encounter -> encounter.record(record.build()));
  }

  CoverageCase authorized(PriorAuthorization... authorizations) {
    return with(encounter -> encounter.authorizations(List.of(authorizations)));
  }

  CoverageCase onBill(String type) {
    return with(encounter -> encounter.typeOfBill(new TypeOfBill(type)));
  }

  CoverageCase standing(FacilityStanding standing) {
    return with(encounter -> encounter.facilityStanding(standing));
  }

  /** Services on other claims, codes with commas between them. */
  CoverageCase beside(String codes) {
    List<OtherService> services = new ArrayList<>();
    for (String code : Splitter.on(',').trimResults().omitEmptyStrings().split(codes)) {
      services.add(OtherService.builder().code(ProcedureCode.of(code)).build());
    }
    return with(encounter -> encounter.otherServices(services));
  }

  private CoverageCase with(Consumer<Encounter.Builder> part) {
    known = known.andThen(part);
    return this;
  }

  ValidationReport report() {
    Encounter day = encounter();
    Optional<Claim> claim = lines.map(text -> Claim.parse(this.day, text));
    return claim.isPresent() ? validator().validate(day, claim.get()) : validator().validate(day);
  }

  OutcomeKind outcome(String rule) {
    return Case.outcome(report(), rule);
  }

  List<Finding> findings(String rule) {
    return report().findings().stream()
        .filter(finding -> finding.rule().equals(RuleId.of(rule)))
        .toList();
  }

  /** The one finding of a rule. */
  Finding finding(String rule) {
    List<Finding> found = findings(rule);
    if (found.size() != 1) {
      throw new AssertionError(rule + " has " + found.size() + " findings: " + found);
    }
    return found.get(0);
  }

  /** What a rule could not tell, in the order of its judgements. */
  List<String> missing(String rule) {
    List<String> missing = new ArrayList<>();
    for (RuleAnswer answer : report().trace()) {
      if (answer.rule().id().equals(RuleId.of(rule))) {
        for (Judgement judgement : answer.outcome().judgements()) {
          if (judgement instanceof Judgement.Undetermined open) {
            missing.addAll(open.missing());
          }
        }
      }
    }
    return missing;
  }

  /** How many judgements of a rule are of a kind. */
  long judged(String rule, Class<? extends Judgement> kind) {
    return report().trace().stream()
        .filter(answer -> answer.rule().id().equals(RuleId.of(rule)))
        .flatMap(answer -> answer.outcome().judgements().stream())
        .filter(kind::isInstance)
        .count();
  }

  private EncounterValidator validator() {
    PayerProfile profile = Shorthand.profile(payer);
    CoveragePolicy.Builder policy =
        profile
            .coverage()
            .map(CoveragePolicy::toBuilder)
            .orElseGet(() -> CoveragePolicy.builder("test-plan", "a plan made for a test"));
    CoveragePolicy made = terms.apply(policy).build();
    EncounterValidator validator =
        EncounterValidator.standard()
            .forPayer(made.terms().isEmpty() ? profile : profile.withCoverage(made))
            .tracing();
    return history.map(validator::withHistory).orElse(validator);
  }

  private Encounter encounter() {
    Encounter shown = Shorthand.encounter(payer, procedures.orElse("MBB: L4-5 left"), day);
    Encounter.Builder encounter = Encounter.builder(day).billing(shown.billing());
    known.accept(encounter);
    if (procedures.isPresent()) {
      encounter.addAllProcedures(shown.procedures());
    }
    return encounter.build();
  }
}
