package org.facetrules.internal.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.BilateralForm;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * A surgical center bills a bilateral level on two lines, RT and LT, without 50.
 *
 * <p>Payable: {@code 64493-RT 64493-LT}. Flagged: {@code 64493-50}.
 *
 * <p>Source: the profile's bilateral form for surgical centers (Medicare: NGS-Q, for 64490-64495;
 * derived for the other families).
 *
 * <p>Limits: 50 with RT or LT on the same line is FR-301's. A charge is not divided: the added line
 * has none, and somebody has to set it.
 */
final class AscFacilityBillsALineForEachSide implements ScopedRule {
  private static final Citation CITATION =
      new Citation("NGS-Q", "ASC facility: two lines, RT and LT, one unit each", EvidenceGrade.B);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-304")
          .title("A surgical center bills RT and LT lines, no 50")
          .statement(
              "On the claim of a surgical center a facet level treated on both sides is two lines,"
                  + " RT and LT, where the payer wants that form; 50 does not stand on a facet"
                  + " line.")
          .reason("Payers deny 50 on claims of surgical centers.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CONTRACTOR)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_FACET_LINE = Outcome.notApplicable("no facet code on the claim");
  private static final Outcome NO_CENTER =
      Outcome.notApplicable("not the claim of a surgical center");
  private static final Outcome OTHER_FORM =
      Outcome.notApplicable("this payer wants another form than RT and LT lines");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(NO_CENTER, Subject.CENTER_CLAIM), Scope.of(NO_FACET_LINE, Subject.FACET_LINE));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<BilledLine> lines = BilledClaim.of(input).facetLines();
    BilateralConvention wanted = input.profile().bilateral(input.setting(), input.dateOfService());
    if (wanted.form() != BilateralForm.RIGHT_LINE_THEN_LEFT_LINE) {
      return OTHER_FORM;
    }
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : lines) {
      if (line.isBilateral() && !line.isLeft() && !line.isRight()) {
        findings.add(
            finding(line, wanted.citation(line.position().family()), TwoLines.fix(input, line)));
      }
    }
    return Outcome.ofFindings(findings);
  }

  private static Finding finding(BilledLine line, Citation citation, Fix fix) {
    Finding.Builder finding =
        Finding.of(INFO, citation)
            .disposition(Disposition.STOPS_PAYMENT)
            .place(line.place("modifiers"))
            .fact("found", line.label())
            .fact("expected", "an RT line and an LT line")
            .fix(fix);
    Optional<BigDecimal> charge = line.line().charge();
    if (charge.isEmpty()) {
      return finding
          .template("{found} carries 50 on the claim of a surgical center: expected {expected}")
          .build();
    }
    return finding
        .template(
            "{found} carries 50 on the claim of a surgical center: expected {expected}; the charge"
                + " {charge} is to be divided, the added line has none")
        .fact("charge", charge.get().toPlainString())
        .build();
  }
}
