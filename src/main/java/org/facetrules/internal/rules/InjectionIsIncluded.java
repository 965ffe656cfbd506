package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.coding.CodingQuery;
import org.facetrules.coding.QueryKind;
import org.facetrules.rule.Authority;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;

/**
 * An injection at a joint and side that was destroyed on the same day is not billed, whatever
 * modifier it carries.
 *
 * <p>Payable: destruction at L4-5 left, injection at L4-5 right or L3-4 left: {@code 64635-LT,
 * 64493-RT}. Flagged: both at L4-5 left: {@code 64635-LT, 64493-LT-59}.
 *
 * <p>Source: WMIB; the code-set inclusion holds for every payer.
 *
 * <p>Limits: lines that bill the injections neither as done nor as they are to be billed are
 * FR-306's and its like. Without an encounter it cannot tell, unless regions or sides keep the
 * lines apart.
 */
final class InjectionIsIncluded implements ScopedRule {
  private static final Citation SAME_JOINT =
      new Citation(
          "WMIB",
          "same joint: only the destruction code; a different joint takes a modifier",
          EvidenceGrade.B);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-405")
          .title("An injection at a destroyed joint and side is part of the destruction")
          .statement(
              "Where a joint was injected and its nerves were destroyed on the same side and day,"
                  + " the destruction alone is billed. Other joints and the other side are not"
                  + " touched.")
          .reason("The destruction includes the injection at its joint.")
          .kind(RuleKind.NCCI)
          .severity(Severity.ERROR)
          .authority(Authority.CODE_SET)
          .addCitation(SAME_JOINT)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_BOTH =
      Outcome.notApplicable("no destruction with an injection on the day");
  private static final Fix NO_FIX = new Fix.Advise("bill the lines that were coded");
  private static final Outcome LEVELS_MISSING = Outcome.undetermined("levels");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(Scope.of(NO_BOTH, Subject.BOTH_FAMILIES, Subject.QUESTION_OR_REMARK));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    if (input.coded().isEmpty()) {
      return ofClaimAlone(input);
    }
    List<Judgement> judgements = new ArrayList<>(0);
    for (CodingQuery query : input.coded().get().queries()) {
      if (asksOfDestruction(query)) {
        judgements.add(new Judgement.Flagged(question(query)));
      }
    }
    List<BilledLine> included = SameSiteLines.includedInDestruction(input);
    addIncluded(included, judgements, input);
    addSides(included, judgements, input);
    return judgements.isEmpty() && !SameSiteLines.hasBoth(input) ? NO_BOTH : Outcome.of(judgements);
  }

  private static Outcome ofClaimAlone(RuleInput input) {
    if (!SameSiteLines.hasBoth(input)) {
      return NO_BOTH;
    }
    return SameSiteLines.canMeet(BilledClaim.of(input).facetLines())
        ? LEVELS_MISSING
        : Outcome.passed();
  }

  /** The coder asks at the procedures as a whole where one family meets another. */
  private static boolean asksOfDestruction(CodingQuery query) {
    return query.kind() == QueryKind.SAME_DAY;
  }

  private static Finding question(CodingQuery query) {
    return Finding.builder()
        .rule(INFO.id())
        .severity(Severity.WARNING)
        .citation(SAME_JOINT)
        .disposition(Disposition.NEEDS_ANSWER)
        .place(Place.PROCEDURES)
        .template("{found}, expected {expected}")
        .fact("found", query.message())
        .fact("expected", "joint and side of both")
        .fix(new Fix.Query("Was the injected joint destroyed on that side?", query.readings()))
        .build();
  }

  private static void addIncluded(
      List<BilledLine> included, List<Judgement> judgements, RuleInput input) {
    List<ClaimEdit> removals = new ArrayList<>(included.size());
    for (BilledLine line : included) {
      removals.add(new ClaimEdit.RemoveLine(line.number()));
    }
    if (included.isEmpty()) {
      return;
    }
    Fix fix = Comparison.fixOr(input, Fix.safe(removals));
    for (BilledLine line : included) {
      judgements.add(new Judgement.Flagged(finding(line, fix, input)));
    }
  }

  /** Lines that stand for other sides or joints too; not told again where one is included whole. */
  private static void addSides(
      List<BilledLine> included, List<Judgement> judgements, RuleInput input) {
    for (Judgement judgement :
        Compared.judgements(input, Fault.INCLUDED, InjectionIsIncluded::finding)) {
      boolean told =
          judgement instanceof Judgement.Flagged
              && Comparison.of(input).differences().stream()
                  .filter(difference -> difference.fault() == Fault.INCLUDED)
                  .allMatch(difference -> difference.found().stream().anyMatch(included::contains));
      if (!told) {
        judgements.add(judgement);
      }
    }
  }

  private static Finding finding(RuleInput input, Difference difference) {
    BilledLine line = difference.found().get(0);
    List<TreatedLevel> shared =
        DoneSites.of(input)
            .shared(CodeFamily.DESTRUCTION, line.position().family(), line.position().region());
    return Finding.of(INFO, SAME_JOINT)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(Compared.place(difference))
        .template(
            "{found} bills the injection at {level} too, which is part of the destruction:"
                + " expected {expected}")
        .fact("found", difference.foundText())
        .fact("level", String.join(", ", shared.stream().map(TreatedLevel::label).toList()))
        .fact("expected", difference.expectedText())
        .fix(Comparison.fixOr(input, NO_FIX))
        .build();
  }

  private static Finding finding(BilledLine line, Fix fix, RuleInput input) {
    List<TreatedLevel> shared =
        SameSiteLines.sharedBy(line.position(), line.code(), CodeFamily.DESTRUCTION, input);
    return Finding.of(INFO, SAME_JOINT)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place())
        .template("{found} is part of the destruction at {level}, expected {expected}")
        .fact("found", line.label())
        .fact("level", String.join(", ", shared.stream().map(TreatedLevel::label).toList()))
        .fact("expected", "the destruction alone")
        .fix(fix)
        .build();
  }
}
