package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
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
import org.facetrules.table.FamilyCodes;

/**
 * A first-level code stands once for a region and date, or as an RT and an LT line.
 *
 * <p>Payable: {@code 64493-LT 64494-LT}. Flagged: {@code 64493-LT 64493-LT}, {@code 64493
 * 64493-50}, {@code 64493-LT x2}.
 *
 * <p>Source: 1 a day for first-level codes (NS).
 *
 * <p>Limits: what is billed on another claim counts where it is by the same provider. Whether the
 * payer wants an RT and an LT line is for FR-303 and FR-304, as are two units for both sides on the
 * claim of a surgical center, units beside 50 for FR-302, units that are not whole for FR-411.
 */
final class FirstLevelCodeStandsOnce implements Rule {
  private static final Citation CITATION =
      new Citation("NS", "unit limit 1 a day for first-level codes", EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-203")
          .title("A first-level code stands once")
          .statement(
              "The first-level code of a family and region stands on one line "
                  + "with one unit, or on an RT and an LT line with one unit each.")
          .reason("Further levels have codes of their own, and a side never adds a " + "level.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CODE_SET)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Outcome NONE =
      Outcome.notApplicable("no first-level facet code on the claim");

  @Override
  public Outcome evaluate(RuleInput input) {
    List<BilledLine> lines = CodeLines.ofTheDay(input);
    boolean any = false;
    List<Judgement> judgements = new ArrayList<>(0);
    for (int i = 0; i < lines.size(); i++) {
      BilledLine line = lines.get(i);
      if (line.isOnClaim() && !line.position().isAddOn() && CodeLines.isFirstOfCode(lines, i)) {
        any = true;
        judge(input, lines, line.code(), judgements);
      }
    }
    return any ? Outcome.of(judgements) : NONE;
  }

  private static void judge(
      RuleInput input, List<BilledLine> lines, ProcedureCode code, List<Judgement> judgements) {
    if (isTwice(input, lines, code)) {
      judgements.add(new Judgement.Flagged(finding(input, CodeLines.ofCode(lines, code))));
      return;
    }
    Optional<String> missing = SameProvider.missing(input, code);
    if (missing.isPresent() && isTwice(input, CodeLines.ofTheDayAtMost(input), code)) {
      judgements.add(new Judgement.Undetermined(List.of(missing.get())));
    }
  }

  /** Whether this rule flags a code. */
  static boolean flags(RuleInput input, ProcedureCode code) {
    List<BilledLine> lines = CodeLines.ofTheDay(input);
    return CodeLines.count(lines, code) > 0
        && FacetPosition.of(code).filter(position -> !position.isAddOn()).isPresent()
        && isTwice(input, lines, code);
  }

  private static boolean isTwice(RuleInput input, List<BilledLine> lines, ProcedureCode code) {
    if (CodeLines.count(lines, code) == 1) {
      BilledLine line = CodeLines.firstOf(lines, code);
      return line.units() > 1 && !line.isBilateral() && !UnitsForSides.are(input, line);
    }
    return !CodeLines.isRightAndLeft(lines, code);
  }

  private static String expected(FamilyCodes codes, RuleInput input) {
    return "%s once (both sides: %s), a second level as %s"
        .formatted(codes.first(), CodeLines.form(input).label(), codes.second());
  }

  private static Finding finding(RuleInput input, List<BilledLine> lines) {
    BilledLine last = CodeLines.lastOnClaim(lines);
    FamilyCodes codes = last.position().codes();
    return Finding.of(INFO, CITATION)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(last.place())
        .template("{found} {bills|bill} the first level more than once, expected {expected}")
        .fact("found", CodeLines.text(lines))
        .fact("expected", expected(codes, input))
        .fix(
            Comparison.fixOr(
                input,
                () ->
                    new Fix.Advise(
                        "bill %s once; both sides: %s; a further level takes %s"
                            .formatted(
                                codes.first(), CodeLines.form(input).label(), codes.second()))))
        .build();
  }
}
