package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.facetrules.claim.Modifier;
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
import org.jspecify.annotations.Nullable;

/**
 * No modifier stands twice on a line, and none beside its opposite.
 *
 * <p>Payable: {@code 64493-50}. Flagged: {@code 64493-LT-LT}, {@code 64493-RT-LT}, {@code
 * 64493-GA-GZ}.
 *
 * <p>Source: NGS-Q (RT, LT), PALABN (GA, GZ), MMP12 (73, 74); twice says no more than once.
 *
 * <p>Limits: 50 beside RT or LT is FR-301's, also where both stand there; 59 beside an X modifier
 * is FR-310's.
 */
final class NoModifierTwiceNorItsOpposite implements ScopedRule {
  private static final Citation TWICE =
      new Citation(
          "DERIVED",
          "from the meaning of modifiers (FCSO236): said twice, one says no more",
          EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-317")
          .title("No modifier twice on a line, none beside its opposite")
          .statement(
              "A line carries each modifier once, and never two that exclude each other: RT and LT,"
                  + " GA and GZ, 73 and 74.")
          .reason("Of two statements that exclude each other one is wrong.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CONTRACTOR)
          .addCitation(Opposites.SIDES)
          .addCitation(Opposites.NOTICE)
          .addCitation(Opposites.STOPPED)
          .addCitation(TWICE)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_MODIFIER = Outcome.notApplicable("no line has a modifier");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(NO_MODIFIER, Subject.MODIFIER),
          Scope.of(Outcome.passed(), Subject.SEVERAL_MODIFIERS));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).lines()) {
      List<Modifier> modifiers = line.line().modifiers();
      if (modifiers.size() > 1) {
        Modifier twice = twice(modifiers);
        if (twice != null) {
          findings.add(twice(line, twice));
        }
        opposites(input, line, findings);
      }
    }
    return Outcome.ofFindings(findings);
  }

  private static @Nullable Modifier twice(List<Modifier> modifiers) {
    for (int i = 1; i < modifiers.size(); i++) {
      if (modifiers.indexOf(modifiers.get(i)) < i) {
        return modifiers.get(i);
      }
    }
    return null;
  }

  private static void opposites(RuleInput input, BilledLine line, List<Finding> findings) {
    for (int i = 0; i < Opposites.ALL.size(); i++) {
      Opposites pair = Opposites.ALL.get(i);
      boolean sides = pair.one().equals(Modifier.RIGHT);
      if (pair.standOn(line) && !(sides && line.isBilateral())) {
        findings.add(opposite(line, pair, sides ? KnownSide.fix(input, line) : which(line, pair)));
      }
    }
  }

  private static Fix which(BilledLine line, Opposites pair) {
    return new Fix.Query(
        "which of the two is true of " + line.code() + "?",
        List.of(pair.one().value(), pair.other().value()));
  }

  private static Finding twice(BilledLine line, Modifier twice) {
    List<Modifier> once = List.copyOf(new LinkedHashSet<>(line.line().modifiers()));
    return Finding.of(INFO, TWICE)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("modifiers"))
        .template("{found} carries {modifier} twice: expected it once")
        .fact("found", line.label())
        .fact("modifier", twice)
        .fix(Fix.safe(LineModifierEdits.set(line, once)))
        .build();
  }

  private static Finding opposite(BilledLine line, Opposites pair, Fix fix) {
    return Finding.of(INFO, pair.citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("modifiers"))
        .template("{found} carries {one} and {other}, which exclude each other")
        .fact("found", line.label())
        .fact("one", pair.one())
        .fact("other", pair.other())
        .fix(fix)
        .build();
  }
}
