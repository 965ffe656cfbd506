package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.DocumentedReason;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageStance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * Sedation or anesthesia beside a facet procedure is covered by the payer.
 *
 * <p>Payable under Medicare: destruction with sedation when the record says why. Flagged: sedation
 * for an injection, which is payable on appeal or not at all.
 *
 * <p>Source: the payer's policy on the day (P-NGS-SED, G-MBS, G-RUB).
 *
 * <p>Limits: looks at the claim and at the other services that are given, whoever gave it. Who may
 * bill it is FR-407's. With injection and destruction on one day the rule of destruction holds.
 */
final class SedationIsCovered implements ScopedRule {
  private static final RuleInfo INFO =
      CoverageFinding.card("FR-520")
          .title("Sedation beside a facet procedure is covered")
          .statement(
              "Sedation or anesthesia for a facet procedure is covered by the payer's policy on the"
                  + " day; where it wants the necessity documented, the record documents it.")
          .reason(
              "Facet procedures are done without sedation as a rule, and it blurs a diagnostic.")
          .severity(Severity.WARNING)
          .addCitation(
              new Citation(
                  "P-NGS-SED",
                  "reminder of 2021-06-10: sedation not routinely necessary, considered on appeal",
                  EvidenceGrade.A))
          .addCitation(
              new Citation(
                  "G-MBS", "L38801 v23: sedation for injections not necessary", EvidenceGrade.C))
          .addCitation(
              new Citation(
                  "G-RUB",
                  "checklist of 2025-02-26: sedation for destruction with documented necessity",
                  EvidenceGrade.C))
          .build();

  private static final Outcome NO_SEDATION =
      Outcome.notApplicable("no sedation or anesthesia is known on the day");
  private static final Outcome RECORD_MISSING = Outcome.undetermined("record");
  private static final Outcome NEITHER = Outcome.undetermined("record: necessity of sedation");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(DaySessions.NONE, Subject.SESSION),
          Scope.said(CoverageTerm.SEDATION_FOR_DENERVATION, CoverageTerm.SEDATION_FOR_INJECTIONS));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    DaySessions sessions = DaySessions.of(input);
    boolean destroyed = sessions.has(SessionKind.DENERVATION);
    Optional<CoverageValue<CoverageStance>> said =
        Coverage.at(
            input,
            destroyed
                ? CoverageTerm.SEDATION_FOR_DENERVATION
                : CoverageTerm.SEDATION_FOR_INJECTIONS);
    if (said.isEmpty()) {
      return Coverage.NOT_SAID;
    }
    List<DayService> sedation = SedationServices.of(input);
    if (sedation.isEmpty()) {
      return NO_SEDATION;
    }
    String what = destroyed ? "destruction" : "an injection";
    return switch (said.get().value()) {
      case COVERED -> Outcome.passed();
      case DOCUMENTED_NECESSITY -> ofRecord(said.get(), sedation, what, input);
      case ON_APPEAL, NOT_COVERED ->
          flagged(said.get(), sedation, what, said.get().value().label(), input);
    };
  }

  private static Outcome ofRecord(
      CoverageValue<CoverageStance> said, List<DayService> sedation, String what, RuleInput input) {
    Optional<ClinicalRecord> record = input.encounter().flatMap(Encounter::record);
    if (record.isEmpty()) {
      return RECORD_MISSING;
    }
    Optional<DocumentedReason> reason = record.get().sedationNecessity();
    if (reason.isEmpty()) {
      return NEITHER;
    }
    return reason.get() == DocumentedReason.DOCUMENTED
        ? Outcome.passed()
        : flagged(said, sedation, what, "its necessity is not documented", input);
  }

  private static Outcome flagged(
      CoverageValue<CoverageStance> said,
      List<DayService> sedation,
      String what,
      String why,
      RuleInput input) {
    List<Finding> findings = new ArrayList<>(sedation.size());
    for (DayService service : sedation) {
      Finding.Builder finding =
          CoverageFinding.of(INFO, said)
              .place(service.place())
              .template("sedation {found} for {procedure}: {why}")
              .fact("found", service.label())
              .fact("procedure", what)
              .fact("why", why)
              .fact("expected", said.value().label());
      findings.add(CoverageFinding.denied(finding, input, advice(said.value())));
    }
    return Outcome.ofFindings(findings);
  }

  private static String advice(CoverageStance stance) {
    return stance == CoverageStance.ON_APPEAL
        ? "expect a denial, and appeal with the record of why it was needed"
        : "have the record say why sedation was needed, or do the procedure without it";
  }
}
