package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.Technique;
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

/**
 * A diagnosis that supports a cyst procedure alone does not stand alone on another line.
 *
 * <p>Payable under A58403: a cyst rupture with M53.86. Flagged: {@code 64635-LT} with M53.86 alone.
 *
 * <p>Source: the footnote of the list of A58403.
 *
 * <p>Limits: articles whose list was not read are not judged. Of an injection line without an
 * encounter nobody knows whether a cyst was treated.
 */
final class CystDiagnosisForCyst implements Rule {
  private static final Citation FOOTNOTE =
      new Citation(
          "G-MBS",
          "A58403 version 27, footnote: M53.82-M53.87 for cyst injection or aspiration, not ablation",
          EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-604")
          .title("A cyst diagnosis supports a cyst procedure only")
          .statement(
              "A diagnosis that the article lists for facet cysts alone is not the only support of"
                  + " a destruction, or of an injection that treated no cyst.")
          .reason("The list has these codes for the injection or aspiration of cysts.")
          .kind(RuleKind.COVERAGE)
          .severity(Severity.ERROR)
          .authority(Authority.CONTRACTOR)
          .addCitation(FOOTNOTE)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_LIST =
      Outcome.notApplicable("no diagnosis list that was read is in force for the payer");
  private static final Judgement TECHNIQUE_MISSING =
      new Judgement.Undetermined(List.of("technique"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    Optional<DiagnosisListInForce> list = DiagnosisListInForce.of(input);
    if (list.isEmpty() || !list.get().isRead()) {
      return NO_LIST;
    }
    List<BilledLine> lines = BilledDiagnoses.facetLines(input);
    if (lines.isEmpty()) {
      return BilledDiagnoses.NO_FACET_LINE;
    }
    if (!BilledDiagnoses.areKnown(input)) {
      return BilledDiagnoses.MISSING;
    }
    List<Judgement> judgements = new ArrayList<>(0);
    for (BilledLine line : lines) {
      if (restsOnCyst(BilledDiagnoses.marks(line, input))) {
        List<DiagnosisCode> codes = BilledDiagnoses.of(line, input).orElse(List.of());
        judge(line, codes, list.get(), judgements, input);
      }
    }
    return Outcome.of(judgements);
  }

  private static boolean restsOnCyst(int marks) {
    return (marks & (DiagnosisMarks.LISTED | DiagnosisMarks.CYST)) == DiagnosisMarks.CYST;
  }

  private static void judge(
      BilledLine line,
      List<DiagnosisCode> codes,
      DiagnosisListInForce list,
      List<Judgement> judgements,
      RuleInput input) {
    boolean injection = line.position().family().isInjection();
    if (injection && input.coded().isEmpty()) {
      judgements.add(TECHNIQUE_MISSING);
    } else if (!injection || !treatedCyst(input)) {
      judgements.add(new Judgement.Flagged(finding(line, codes, list)));
    }
  }

  private static boolean treatedCyst(RuleInput input) {
    List<FacetProcedure> done = DoneSessions.procedures(input);
    for (FacetProcedure procedure : done) {
      if (procedure.technique().equals(Optional.of(Technique.CYST_RUPTURE))) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(
      BilledLine line, List<DiagnosisCode> codes, DiagnosisListInForce list) {
    return Finding.of(INFO, list.weighed(FOOTNOTE))
        .disposition(Disposition.STOPS_PAYMENT)
        .place(BilledDiagnoses.place(line))
        .template("{line} has {found}, which {article} lists for cysts alone: expected {expected}")
        .fact("line", line.label())
        .fact("found", BilledDiagnoses.text(codes))
        .fact("article", list.article())
        .fact("expected", "a diagnosis listed for all facet procedures")
        .fix(
            new Fix.Query(
                "Which facet diagnosis does the record support for this line?", List.of()))
        .build();
  }
}
