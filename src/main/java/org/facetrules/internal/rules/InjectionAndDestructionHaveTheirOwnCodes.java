package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.coding.QueryKind;
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
 * The code family agrees with the technique: injection or thermal destruction.
 *
 * <p>Payable: {@code 64635-LT} for radiofrequency ablation of L4-L5. Flagged: {@code 64493-LT} for
 * it; {@code 64635-LT 64494-LT} for ablation of L4-L5 and L5-S1, where one line alone is wrong;
 * {@code 64640-LT} where destruction has no facet line.
 *
 * <p>Source: 64490 to 64495 are injections, 64633 to 64636 destruction (UHC10, JMP12).
 *
 * <p>Limits: asks where the technique is not documented. An injection beside a destruction is for
 * FR-405; a line that stands for no level beside all that were billed rightly, FR-103. 64640 beside
 * facet lines is taken for another nerve.
 */
final class InjectionAndDestructionHaveTheirOwnCodes implements ScopedRule {
  private static final Citation CITATION =
      new Citation("JMP12", "codes of 2012: destruction of facet joint nerves", EvidenceGrade.B);

  private static final Citation INJECTION =
      new Citation("UHC10", "crosswalk of 2010: facet injection codes", EvidenceGrade.B);

  private static final RuleInfo INFO =
      Compared.card("FR-106")
          .title("Injection and destruction have codes of their own")
          .statement(
              "Injections are billed with injection codes and thermal destruction"
                  + " with destruction codes. The technique is documented.")
          .reason(
              "The families differ in what is done to the nerve, in price and in "
                  + "global period.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CODE_SET)
          .addCitation(CITATION)
          .addCitation(INJECTION)
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
    List<Finding> asked = Asked.of(input, QueryKind.TECHNIQUE, INFO, CITATION);
    if (asked.isEmpty()) {
      return Compared.outcome(
          input, Fault.TECHNIQUE, InjectionAndDestructionHaveTheirOwnCodes::finding);
    }
    List<Judgement> judgements =
        Compared.judgements(
            input, Fault.TECHNIQUE, InjectionAndDestructionHaveTheirOwnCodes::finding);
    asked.forEach(finding -> judgements.add(new Judgement.Flagged(finding)));
    return Outcome.of(judgements);
  }

  private static Finding finding(RuleInput input, Difference difference) {
    CodeFamily done = difference.family();
    return Compared.finding(
            INFO, done == null || !done.isInjection() ? CITATION : INJECTION, difference)
        .disposition(Disposition.STOPS_PAYMENT)
        .template("{found} {is|are} for {billed}, done was {done} at {level}; expected {expected}")
        .fact("billed", billed(difference.found().get(0)))
        .fact("done", done == null ? "a technique without a code" : name(done))
        .fix(Comparison.fixOr(input, NO_FIX))
        .build();
  }

  private static String billed(BilledLine line) {
    return line.isFacet() ? name(line.position().family()) : "no nerve of a facet joint";
  }

  private static String name(CodeFamily family) {
    return family.isInjection() ? "an injection" : "destruction of nerves";
  }
}
