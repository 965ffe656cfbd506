package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.DiagnosisLists;

/**
 * At least one diagnosis of a facet line is on the list of the contractor's article.
 *
 * <p>Payable under A58403: {@code 64493-LT} with M47.816. Flagged: {@code 64493-LT} with M54.50
 * alone.
 *
 * <p>Source: the list of A58403, the one that was read. Of another article the answer is
 * undetermined and names it.
 *
 * <p>Limits: a list says what supports necessity, not what the patient has. A line with headers
 * alone is FR-603's, a cyst diagnosis FR-604's, a line that points to nothing FR-605's.
 */
final class DiagnosisSupportsCode implements Rule {
  private static final Citation LIST =
      new Citation("G-MBS", "A58403 version 27, diagnoses that support necessity", EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-601")
          .title("A diagnosis on the line supports the facet code")
          .statement(
              "At least one diagnosis of a line with a facet code is on the diagnosis list of the"
                  + " contractor's article in force on the day. Of a list that was not read the"
                  + " rule says so.")
          .reason("Without a listed diagnosis the payer finds no necessity.")
          .kind(RuleKind.COVERAGE)
          .severity(Severity.ERROR)
          .authority(Authority.CONTRACTOR)
          .addCitation(LIST)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_POLICY =
      Outcome.notApplicable("the payer has no coverage document on the day");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    Optional<DiagnosisListInForce> list = DiagnosisListInForce.of(input);
    if (list.isEmpty()) {
      return NO_POLICY;
    }
    List<BilledLine> lines = BilledDiagnoses.facetLines(input);
    if (lines.isEmpty()) {
      return BilledDiagnoses.NO_FACET_LINE;
    }
    if (!BilledDiagnoses.areKnown(input)) {
      return BilledDiagnoses.MISSING;
    }
    if (!list.get().isRead()) {
      return Outcome.undetermined(list.get().missing());
    }
    input.standsOn(DiagnosisLists.standard().edition());
    List<Judgement> judgements = new ArrayList<>(0);
    for (BilledLine line : lines) {
      Optional<List<DiagnosisCode>> codes = BilledDiagnoses.of(line, input);
      if (codes.isPresent() && !isSupported(BilledDiagnoses.marks(line, input))) {
        judgements.add(new Judgement.Flagged(finding(line, codes.get(), list.get())));
      }
    }
    return Outcome.of(judgements);
  }

  /** Other rules speak of a line without a billable diagnosis. */
  private static boolean isSupported(int marks) {
    return (marks & (DiagnosisMarks.LISTED | DiagnosisMarks.CYST)) != 0
        || (marks & DiagnosisMarks.BILLABLE) == 0;
  }

  private static Finding finding(
      BilledLine line, List<DiagnosisCode> codes, DiagnosisListInForce list) {
    return Finding.of(INFO, list.weighed(LIST))
        .disposition(Disposition.STOPS_PAYMENT)
        .place(BilledDiagnoses.place(line))
        .template("{line} has {found}: none is on the list of {article}, expected {expected}")
        .fact("line", line.label())
        .fact("found", BilledDiagnoses.text(codes))
        .fact("article", list.article())
        .fact("expected", "a listed diagnosis")
        .fix(
            new Fix.Query(
                "Which facet diagnosis does the record support for this line?", List.of()))
        .build();
  }
}
