package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.policy.JunctionForm;
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
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;
import org.jspecify.annotations.Nullable;

/**
 * 64490 with 64494 and without 64493 stands for T12-L1 and L1-L2, and for nothing else.
 *
 * <p>Payable: {@code 64490-LT 64494-LT} for T12-L1 and L1-L2. Flagged: the same lines for C5-C6 and
 * L4-L5; {@code 64490 64491 64494} for whatever levels.
 *
 * <p>Source: CGS25, AAPC-RCI; the national add-on table (NS) lists 64490 before 64494.
 *
 * <p>Limits: whether the payer has the pair as one session on the day is FR-112's; without the
 * levels the lines alone do not tell. The pair of destruction codes is FR-206's.
 */
final class JunctionPairHasItsLevels implements ScopedRule {
  private static final FamilyCodes THORACIC =
      FacetCodes.standard().of(CodeFamily.INJECTION, SpinalRegion.CERVICAL_THORACIC);
  private static final FamilyCodes LUMBAR =
      FacetCodes.standard().of(CodeFamily.INJECTION, SpinalRegion.LUMBAR);

  private static final Citation CITATION =
      new Citation(
          "CGS25", "64490 with 64494 is T12-L1 with L1-L2, both in one session", EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-205")
          .title("64490 with 64494 stands for T12-L1 and L1-L2 alone")
          .statement(
              "The lumbar add-on code after the first cervical/thoracic code, without the first"
                  + " lumbar code, stands for T12-L1 and L1-L2 and no further level. Whether the"
                  + " payer wants the pair so on the day is judged by FR-112.")
          .reason("Any other lumbar level starts with the first lumbar code.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CONTRACTOR)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_PAIR =
      Outcome.notApplicable("no lumbar add-on after the first cervical/thoracic code alone");

  private static final Fix EACH_REGION =
      new Fix.Advise("code each region by its own first-level code");

  private static final Outcome LEVELS_MISSING = Outcome.undetermined("levels");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES = List.of(Scope.of(NO_PAIR, Subject.BOTH_REGIONS));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    BilledLine addOn = null;
    boolean first = false;
    boolean further = false;
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (line.code().equals(LUMBAR.first())) {
        return NO_PAIR;
      }
      first |= line.code().equals(THORACIC.first());
      further |= isFurther(line);
      addOn = line.code().equals(LUMBAR.second()) ? firstByLabel(addOn, line) : addOn;
    }
    return addOn == null || !first ? NO_PAIR : judge(input, addOn, further);
  }

  /** Whatever the order of two lines of the code, the same one is named. */
  private static BilledLine firstByLabel(@Nullable BilledLine one, BilledLine other) {
    return one == null || other.label().compareTo(one.label()) < 0 ? other : one;
  }

  /** A level beyond the two that the pair stands for. */
  private static boolean isFurther(BilledLine line) {
    return line.code().equals(THORACIC.second())
        || line.code().equals(THORACIC.further())
        || line.code().equals(LUMBAR.further());
  }

  private static Outcome judge(RuleInput input, BilledLine addOn, boolean further) {
    return switch (JunctionLevels.of(input, CodeFamily.INJECTION)) {
      case OTHERS ->
          Outcome.flagged(
              finding(input, addOn, JunctionLevels.text(input), CodedLines.text(input)));
      case THE_PAIR_ALONE ->
          further && !isThePayersForm(input) ? moreLines(input, addOn) : Outcome.passed();
      case NOT_KNOWN -> further ? moreLines(input, addOn) : LEVELS_MISSING;
    };
  }

  /** Then lines beyond the pair are compared with the encounter, like those of other levels. */
  private static boolean isThePayersForm(RuleInput input) {
    return JunctionComparison.convention(input, CodeFamily.INJECTION)
        .filter(convention -> convention.form() == JunctionForm.ONE_LUMBAR_SESSION)
        .isPresent();
  }

  private static Outcome moreLines(RuleInput input, BilledLine addOn) {
    return Outcome.flagged(
        finding(input, addOn, "more than two", LUMBAR.first() + " as the first lumbar level"));
  }

  private static Finding finding(
      RuleInput input, BilledLine addOn, String levels, String expected) {
    return Finding.of(INFO, CITATION)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(addOn.place("code"))
        .template(
            "{found} follows {first} for T12-L1 with L1-L2 alone; levels: {level};"
                + " expected {expected}")
        .fact("found", addOn.label())
        .fact("first", THORACIC.first())
        .fact("level", levels)
        .fact("expected", expected)
        .fix(CodedLines.fixOr(input, () -> EACH_REGION))
        .build();
  }
}
