package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Modifier;
import org.facetrules.policy.BilateralForm;
import org.facetrules.rule.Authority;
import org.facetrules.rule.ClaimEdit;
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
 * A code stands on two lines only when they differ in side.
 *
 * <p>Payable: {@code 64636-50, 64636-LT}. Flagged: {@code 64494-LT, 64494-LT}; {@code 64636-LT,
 * 64636-LT}, which is {@code 64636-LT x2}.
 *
 * <p>Source: derived from the unit tables, which sum the lines of a day, and for second-level codes
 * from guidance of 2010.
 *
 * <p>Limits: two lines of a first-level code are FR-203's, of a third-level code FR-204's. Lines of
 * other codes are one only when all their modifiers are.
 */
final class CodeStandsOnce implements ScopedRule {
  private static final Citation ONCE =
      new Citation(
          "BECK10",
          "never more than three codes a region: each level has its code once",
          EvidenceGrade.B);
  private static final Citation ONE_LINE =
      new Citation(
          "DERIVED",
          "from the unit tables of NS, which sum the lines of a day: one line for one code and side",
          EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-410")
          .title("A code stands on two lines only when they differ in side")
          .statement(
              "A second-level code and a code for each further joint stand on one line, or on lines"
                  + " of other sides. A code that is no facet code stands on one line, or on lines"
                  + " with other modifiers. First-level and third-level codes are FR-203's and FR-204's.")
          .reason("Two lines alike are taken for one service billed twice.")
          .kind(RuleKind.NCCI)
          .severity(Severity.ERROR)
          .authority(Authority.CODE_SET)
          .addCitation(ONCE)
          .addCitation(ONE_LINE)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_TWO_LINES =
      Outcome.notApplicable("no two lines of a code that this rule speaks of");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES = List.of(Scope.of(NO_TWO_LINES, Subject.CODE_TWICE));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<BilledLine> lines = BilledClaim.of(input).lines();
    boolean twice = false;
    List<Finding> findings = new ArrayList<>(0);
    for (int i = 1; i < lines.size(); i++) {
      BilledLine later = lines.get(i);
      for (int j = 0; j < i; j++) {
        BilledLine earlier = lines.get(j);
        if (earlier.code().equals(later.code()) && isSubject(later)) {
          twice = true;
          if (isAlike(earlier, later) && !isTwiceForBothSides(later, lines, input)) {
            findings.add(finding(input, earlier, later));
            break;
          }
        }
      }
    }
    return twice ? Outcome.ofFindings(findings) : NO_TWO_LINES;
  }

  private static boolean isSubject(BilledLine line) {
    return !line.isFacet()
        || line.position().rank() == FacetPosition.Rank.SECOND
        || line.position().rank() == FacetPosition.Rank.EACH_FURTHER;
  }

  private static boolean isAlike(BilledLine one, BilledLine other) {
    if (!one.performer().equals(other.performer())) {
      return false;
    }
    if (isSecondLevel(other)) {
      return !areRightAndLeft(one, other);
    }
    return one.isFacet()
        ? one.isBilateral() == other.isBilateral()
            && one.isLeft() == other.isLeft()
            && one.isRight() == other.isRight()
        : sorted(one).equals(sorted(other));
  }

  /** The code set's form of both sides: the first level with 50, an add-on twice without. */
  private static boolean isTwiceForBothSides(
      BilledLine addOn, List<BilledLine> lines, RuleInput input) {
    if (!isSecondLevel(addOn)
        || CodeLines.form(input) != BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE) {
      return false;
    }
    List<BilledLine> both = CodeLines.ofCode(lines, addOn.code());
    return both.size() == 2
        && both.stream().allMatch(line -> line.saysNoSide() && line.units() == 1)
        && CodeLines.ofCode(lines, addOn.position().codes().first()).stream()
            .anyMatch(BilledLine::isBilateral);
  }

  private static boolean areRightAndLeft(BilledLine one, BilledLine other) {
    boolean bothSided = !one.isBilateral() && !other.isBilateral();
    return bothSided && one.isOfTheOtherSide(other) && one.isRight() != one.isLeft();
  }

  private static boolean isSecondLevel(BilledLine line) {
    return line.isFacet() && line.position().rank() == FacetPosition.Rank.SECOND;
  }

  private static List<Modifier> sorted(BilledLine line) {
    return line.line().modifiers().stream().sorted().toList();
  }

  private static Finding finding(RuleInput input, BilledLine earlier, BilledLine later) {
    boolean second = isSecondLevel(later);
    return Finding.of(INFO, second ? ONCE : ONE_LINE)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(later.place())
        .template("{found} stands on line {earlier} too, expected {expected}")
        .fact("found", later.label())
        .fact("earlier", earlier.number())
        .fact("expected", second ? "one line" : "one line with all units, or lines of other sides")
        .fix(
            later.isFacet()
                ? Comparison.fixOr(input, fix(earlier, later, second))
                : fix(earlier, later, second))
        .build();
  }

  /** A second level is one; of other codes the units are put together. */
  private static Fix fix(BilledLine earlier, BilledLine later, boolean second) {
    ClaimEdit removal = new ClaimEdit.RemoveLine(later.number());
    boolean countable = earlier.units() > 0 && later.units() > 0;
    if (second || !countable) {
      return Fix.toConfirm(List.of(removal));
    }
    List<ClaimEdit> edits = new ArrayList<>();
    edits.add(new ClaimEdit.SetUnits(earlier.number(), earlier.units() + later.units()));
    edits.add(removal);
    Charges.sum(earlier, List.of(later), edits);
    return Fix.toConfirm(edits);
  }
}
