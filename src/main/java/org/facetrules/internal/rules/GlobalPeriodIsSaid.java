package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.Performer;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.SessionKind;
import org.facetrules.reading.CountedSession;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.CompanionKind;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.ServiceIndicators;

/**
 * Within the global period of a destruction a line says why it is paid apart.
 *
 * <p>Payable: 64635-RT nine days after 64635-LT, with 58. Flagged: without it.
 *
 * <p>Source: modifier rows and global days of the relative value files (CRED, ARK).
 *
 * <p>Limits: which of the three fits, only the record says. Facility claims have no global days.
 */
final class GlobalPeriodIsSaid implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "MCWG",
          "58, 78 and 79 for procedures and 24 for visits within the global days",
          EvidenceGrade.B);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-318")
          .title("Within the global period of a destruction a line says why it is paid apart")
          .statement(
              "A first-level facet line within the global days of a destruction by "
                  + "the same provider carries 58, 78 or 79, and a visit in them 24. "
                  + "Destruction has ten global days, injections none.")
          .reason("Without such a modifier the service is taken as part of the " + "destruction.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.CMS)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM, RuleNeed.HISTORY)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.RESOLVED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  /** Every first-level code of destruction has the same global days. */
  private static final ProcedureCode DESTRUCTION =
      FacetCodes.standard().of(CodeFamily.DESTRUCTION, SpinalRegion.LUMBAR).first();

  private static final List<Modifier> PROCEDURE_MODIFIERS =
      List.of(Modifier.of("58"), Modifier.of("78"), Modifier.of("79"));
  private static final List<Modifier> VISIT_MODIFIERS = List.of(Modifier.of("24"));

  private static final Outcome NO_GLOBAL_DAYS =
      Outcome.notApplicable("only professional claims of Original Medicare have global days here");
  private static final Outcome OUTSIDE =
      Outcome.notApplicable("no destruction in the days before whose global period holds");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(NO_GLOBAL_DAYS, Subject.ORIGINAL_MEDICARE),
          Scope.of(NO_GLOBAL_DAYS, Subject.PROFESSIONAL_CLAIM));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    Optional<PriorSession> destruction = destruction(input);
    if (destruction.isEmpty()) {
      return OUTSIDE;
    }
    input.standsOn(ServiceIndicators.standard().edition());
    List<Judgement> judgements = new ArrayList<>(2);
    for (DayService service : DayServices.of(input).all()) {
      if (service.isOnClaim() && !service.isBy(Performer.OTHER)) {
        judge(service, destruction.get(), judgements);
      }
    }
    return Outcome.of(judgements);
  }

  /** The last destruction whose global days reach the date of service. */
  private static Optional<PriorSession> destruction(RuleInput input) {
    long days =
        ServiceIndicators.standard()
            .find(DESTRUCTION)
            .map(indicator -> Long.parseLong(indicator.globalDays()))
            .orElseThrow();
    LocalDate day = input.dateOfService();
    Optional<PriorSession> last = Optional.empty();
    for (CountedSession session : PastSessions.of(input).sessions()) {
      boolean destroyed =
          session.kinds().filter(kinds -> kinds.contains(SessionKind.DENERVATION)).isPresent();
      boolean other =
          session.session().performedBy().filter(who -> who == Performer.OTHER).isPresent();
      LocalDate done = session.dateOfService();
      if (destroyed && !other && done.isBefore(day) && !day.isAfter(done.plusDays(days))) {
        last = Optional.of(session.session());
      }
    }
    return last;
  }

  private static void judge(
      DayService service, PriorSession destruction, List<Judgement> judgements) {
    boolean visit = service.isKind(CompanionKind.VISIT);
    if (!visit && (!service.isFacet() || service.position().isAddOn())) {
      return;
    }
    List<Modifier> wanted = visit ? VISIT_MODIFIERS : PROCEDURE_MODIFIERS;
    for (Modifier modifier : wanted) {
      if (service.has(modifier)) {
        judgements.add(
            new Judgement.Resolved(
                List.of(service.line()),
                modifier.value(),
                "apart from the destruction of " + destruction.dateOfService(),
                CITATION));
        return;
      }
    }
    judgements.add(
        destruction.performedBy().isEmpty()
            ? new Judgement.Undetermined(
                List.of("who performed the destruction of " + destruction.dateOfService()))
            : new Judgement.Flagged(finding(service, destruction, wanted)));
  }

  private static Finding finding(
      DayService service, PriorSession destruction, List<Modifier> wanted) {
    String expected = String.join(" or ", wanted.stream().map(Modifier::value).toList());
    return Finding.of(INFO, CITATION)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(service.place())
        .template(
            "{found} is within the global days of the destruction of {destruction}: expected"
                + " {expected}")
        .fact("found", service.label())
        .fact("destruction", destruction.dateOfService())
        .fact("expected", expected)
        .fix(fix(wanted))
        .build();
  }

  private static Fix fix(List<Modifier> wanted) {
    return wanted.size() == 1
        ? new Fix.Query(
            "Was the visit unrelated to the destruction? Then it carries 24.", List.of())
        : new Fix.Query(
            "How does the service stand to the destruction?",
            List.of(
                "58: staged, as the other side or region",
                "78: unplanned and related",
                "79: unrelated"));
  }
}
