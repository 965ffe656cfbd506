package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
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
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.FacetCodes;

/**
 * An ambulatory surgical center is not paid by Medicare for the unlisted code of the nervous
 * system, nor for 27096.
 *
 * <p>Payable: {@code 64999} of the physician who worked there. Flagged: {@code 64999} on the
 * center's own claim.
 *
 * <p>Source: no list of surgery that is paid to centers has the codes (MYELIN, releases 2021-01 to
 * 2026-04), and the list of July 2026 excludes 64999 (MBS-RES).
 *
 * <p>Limits: Medicare alone; days before 2021 were not read. Other codes are not looked up. Which
 * techniques take the unlisted code is FR-107's.
 */
final class CenterIsPaidForTheCode implements ScopedRule {
  private static final Citation LISTS =
      new Citation(
          "MYELIN",
          "lists of surgery paid to centers, 2021-01 to 2026-04: 64999 and 27096 are in none",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-528")
          .title("An ambulatory surgical center is paid for the code")
          .statement(
              "A facility claim of an ambulatory surgical center to Medicare has no line with 64999"
                  + " or 27096: no list of what centers are paid for has them.")
          .reason("The center is not paid for them, whatever the record says.")
          .kind(RuleKind.COVERAGE)
          .severity(Severity.WARNING)
          .authority(Authority.CMS)
          .period(EffectivePeriod.from(LocalDate.of(2021, 1, 1)))
          .addCitation(LISTS)
          .addCitation(
              new Citation(
                  "MBS-RES", "addendum EE of July 2026: 64999 is excluded", EvidenceGrade.B))
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Set<ProcedureCode> NOT_PAID =
      ImmutableSet.of(FacetCodes.UNLISTED, ProcedureCode.of("27096"));

  private static final Outcome OTHERS =
      Outcome.notApplicable("no claim of an ambulatory surgical center to Medicare");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(Scope.of(OTHERS, Subject.CENTER_CLAIM), Scope.of(OTHERS, Subject.ORIGINAL_MEDICARE));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).lines()) {
      if (NOT_PAID.contains(line.code())) {
        findings.add(finding(line));
      }
    }
    return Outcome.ofFindings(findings);
  }

  private static Finding finding(BilledLine line) {
    return Finding.of(INFO, LISTS)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("code"))
        .template("{found} is not paid to an ambulatory surgical center: expected {expected}")
        .fact("found", line.code())
        .fact("expected", "a code that centers are paid for, or no line")
        .fix(
            new Fix.Advise(
                "expect no payment to the center; the physician's own claim is not touched"))
        .build();
  }
}
