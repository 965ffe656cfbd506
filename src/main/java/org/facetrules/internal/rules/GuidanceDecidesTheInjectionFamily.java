package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.coding.CodingRemark;
import org.facetrules.coding.QueryKind;
import org.facetrules.coding.RemarkKind;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;

/**
 * The imaging decides the code family.
 *
 * <p>Payable: {@code 0216T-LT} for an injection of L4-L5 under ultrasound. Flagged: {@code
 * 64493-LT} for it; {@code 64493-LT} for an injection without imaging.
 *
 * <p>Source: fluoroscopy or CT is part of 64490 to 64495 (A57787), ultrasound has 0213T to 0218T
 * (CRED), no imaging is no facet code (BECK10).
 *
 * <p>Limits: asks where the imaging is not documented. For MRI, and for C0-C1 and C1-C2 under
 * ultrasound or destruction, no source has a code: it asks and cannot tell. Destruction without
 * fluoroscopy or CT is for FR-107.
 */
final class GuidanceDecidesTheInjectionFamily implements ScopedRule {
  private static final Citation CITATION =
      new Citation("A57787", "coding guidance: injection under fluoroscopy or CT", EvidenceGrade.A);

  private static final Citation ULTRASOUND =
      new Citation("CRED", "0213T-0218T, ultrasound", EvidenceGrade.A);

  private static final RuleInfo INFO =
      Compared.card("FR-105")
          .title("The imaging decides the code family of an injection")
          .statement(
              "Injections under fluoroscopy or CT, under ultrasound and without "
                  + "imaging are each billed with their own codes. The imaging is "
                  + "documented.")
          .reason("The imaging is part of the code and is not billed beside it.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CODE_SET)
          .addCitation(CITATION)
          .addCitation(ULTRASOUND)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Fix NO_FIX = new Fix.Advise("bill the lines that were coded");

  private static final Judgement NO_CODE =
      new Judgement.Undetermined(List.of("a code for what was done in the sources"));

  @Override
  public List<Scope> scopes() {
    return Compared.OR_ASKED;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<Finding> asked = Asked.of(input, QueryKind.GUIDANCE, INFO, CITATION);
    List<Finding> uncoded = Asked.of(input, QueryKind.NO_CODE, INFO, CITATION);
    if (asked.isEmpty() && uncoded.isEmpty()) {
      return Compared.outcome(input, Fault.GUIDANCE, GuidanceDecidesTheInjectionFamily::finding);
    }
    List<Judgement> judgements =
        Compared.judgements(input, Fault.GUIDANCE, GuidanceDecidesTheInjectionFamily::finding);
    asked.forEach(finding -> judgements.add(new Judgement.Flagged(finding)));
    uncoded.forEach(finding -> judgements.add(new Judgement.Flagged(finding)));
    if (!uncoded.isEmpty()) {
      judgements.add(NO_CODE);
    }
    return Outcome.of(judgements);
  }

  private static Finding finding(RuleInput input, Difference difference) {
    CodeFamily done = difference.family();
    if (difference.expected().isEmpty()) {
      CodingRemark none = Asked.remarks(input, RemarkKind.NO_IMAGING).get(0);
      return of(difference, none.citation(), "without imaging")
          .fix(new Fix.Advise(none.text()))
          .build();
    }
    return (done == CodeFamily.ULTRASOUND_INJECTION
            ? of(difference, ULTRASOUND, "under ultrasound")
            : of(difference, CITATION, "under fluoroscopy or CT"))
        .fix(Comparison.fixOr(input, NO_FIX))
        .build();
  }

  private static Finding.Builder of(Difference difference, Citation citation, String guidance) {
    return Compared.finding(INFO, citation, difference)
        .disposition(Disposition.STOPS_PAYMENT)
        .template("{found} {is|are} not for an injection {guidance}; expected {expected}")
        .fact("guidance", guidance);
  }
}
