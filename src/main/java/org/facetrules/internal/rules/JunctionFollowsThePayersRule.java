package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import org.facetrules.coding.CodingRemark;
import org.facetrules.coding.RemarkKind;
import org.facetrules.policy.JunctionConvention;
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
 * T12-L1 and L1-L2 are coded by the payer's junction rule.
 *
 * <p>Payable: {@code 64490-LT 64494-LT} for T12-L1 and L1-L2 alone under a contractor that has them
 * as one lumbar session. Flagged: {@code 64493-LT} for T12-L1.
 *
 * <p>Source: the contractor's article as the profile has it; T12-L1 is cervical/thoracic (CGS25).
 *
 * <p>Limits: where other sources code the pair the other way, that form is advice. 64636 after
 * 64633 is FR-206's. With further levels the sources on the pair are silent, which is said as
 * advice.
 */
final class JunctionFollowsThePayersRule implements ScopedRule {
  private static final Citation CITATION =
      new Citation("CGS25", "T12-L1 takes 64490 and 64633", EvidenceGrade.A);

  private static final RuleInfo INFO =
      Compared.card("FR-112")
          .title("Junction levels are coded by the payer's rule")
          .statement(
              "T12-L1 is coded as cervical/thoracic, and T12-L1 with L1-L2 alone "
                  + "as the payer's article has them.")
          .reason(
              "The junction between the thoracic and the lumbar spine has a rule " + "of its own.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CONTRACTOR)
          .addCitation(CITATION)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Fix NO_FIX = new Fix.Advise("bill the lines that were coded");

  @Override
  public List<Scope> scopes() {
    return Compared.OR_ASKED;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<CodingRemark> silent = Asked.remarks(input, RemarkKind.JUNCTION);
    if (silent.isEmpty()) {
      return Compared.outcome(input, Fault.JUNCTION, JunctionFollowsThePayersRule::finding);
    }
    List<Judgement> judgements =
        Compared.judgements(input, Fault.JUNCTION, JunctionFollowsThePayersRule::finding);
    silent.forEach(remark -> judgements.add(new Judgement.Flagged(advice(remark))));
    return Outcome.of(judgements);
  }

  private static Finding advice(CodingRemark remark) {
    return Asked.remarked(INFO, remark)
        .disposition(Disposition.INFORMATION)
        .fix(new Fix.Advise("ask the payer how it wants T12-L1 beside further levels"))
        .build()
        .withSeverity(Severity.ADVICE);
  }

  private static Finding finding(RuleInput input, Difference difference) {
    Optional<JunctionConvention> rule = convention(input, difference);
    Optional<String> other = rule.flatMap(JunctionConvention::otherReading);
    Finding.Builder finding =
        Compared.finding(INFO, rule.map(JunctionConvention::citation).orElse(CITATION), difference)
            .template(
                "{found} {codes|code} the junction by another rule, treated: {level};"
                    + " expected {expected}");
    if (other.isPresent()) {
      return finding
          .disposition(Disposition.PAYER_DEPENDENT)
          .fix(new Fix.Advise("sources differ: " + other.get()))
          .build()
          .withSeverity(Severity.ADVICE);
    }
    return finding
        .disposition(Disposition.STOPS_PAYMENT)
        .fix(Comparison.fixOr(input, NO_FIX))
        .build();
  }

  /** T12-L1 as lumbar, or L1-L2 as cervical/thoracic, is no form of any payer's rule. */
  private static Optional<JunctionConvention> convention(RuleInput input, Difference difference) {
    CodeFamily family = difference.family();
    return family == null || JunctionComparison.isNoPayersForm(difference.found())
        ? Optional.empty()
        : JunctionComparison.convention(input, family);
  }
}
