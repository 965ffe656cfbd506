package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Modifier;
import org.facetrules.rule.Authority;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
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
 * A visit on the day of a facet procedure carries 25.
 *
 * <p>Payable: {@code 64493-LT, 99213-25}. Flagged: {@code 64493-LT, 99213}.
 *
 * <p>Source: the practitioner pair table, which has the visits in column 2; the hospital table has
 * no such pairs.
 *
 * <p>Limits: whether the visit was separate is the record's. 57 speaks of procedures with 90 global
 * days and does not stand for 25 beside a facet code, nor does 24, which is FR-318's.
 */
final class VisitIsSeparate implements ScopedRule {
  private static final Citation VISITS =
      new Citation(
          "MCWG", "25: a separate visit on the day of a 000 or 010 procedure", EvidenceGrade.B);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-408")
          .title("A visit on the day of a facet procedure carries 25")
          .statement(
              "A visit by the provider of a facet procedure on the same day carries modifier 25"
                  + " where a national pair edit has the visit in column 2. The practitioner table"
                  + " of 2024-07-01 has 99211 to 99215, but no visit of a new patient (99202 to"
                  + " 99205). Whether it was separate is not judged.")
          .reason("The procedure includes the visit that leads to it.")
          .kind(RuleKind.NCCI)
          .severity(Severity.ERROR)
          .authority(Authority.NCCI)
          .addCitation(VISITS)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.RESOLVED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_VISIT = Outcome.notApplicable("no visit beside a facet code");

  /** 57 is of procedures with 90 global days; 59 and the X modifiers are of procedures. */
  private static final ImmutableSet<Modifier> UNFIT =
      ImmutableSet.<Modifier>builder()
          .add(Modifier.of("57"))
          .addAll(ModifierSets.DISTINCT_SERVICE)
          .build();

  private static final String ASSERTS = "a separate visit; not checked against the record";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(PairJudgements.NO_PAIR_EDITS, Subject.PAIR_EDITS),
          Scope.of(NO_VISIT, Subject.VISIT));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    DayPairs pairs = DayPairs.of(input);
    return PairJudgements.ofEachService(pairs, PairOwner.VISIT, pair -> judge(pair, input));
  }

  private static Judgement judge(MetPair pair, RuleInput input) {
    DayService visit = pair.beside();
    if (!pair.isNever() && visit.has(Modifier.SEPARATE_VISIT)) {
      return new Judgement.Resolved(
          pair.lines(), Modifier.SEPARATE_VISIT.value(), ASSERTS, pair.edit().citation());
    }
    return pair.isByOneProvider()
        ? new Judgement.Flagged(finding(pair, input))
        : PairJudgements.performerMissing(pair);
  }

  private static Finding finding(MetPair pair, RuleInput input) {
    DayService visit = pair.beside();
    String expected = pair.isNever() ? "no visit" : visit.code() + "-" + Modifier.SEPARATE_VISIT;
    return Finding.of(INFO, pair.edit().citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(visit.place())
        .template(
            "{found} on the day of {facet} is not paid beside it: expected {expected} where the"
                + " visit was separate")
        .fact("found", visit.label())
        .fact("facet", pair.columnOne().label())
        .fact("pair", pair.codes())
        .fact("expected", expected)
        .fact("rationale", pair.edit().rationale())
        .fix(fix(pair, visit, input))
        .build();
  }

  private static Fix fix(MetPair pair, DayService visit, RuleInput input) {
    if (pair.isNever()) {
      return PairJudgements.removal(List.of(visit), input);
    }
    if (!visit.isOnClaim()) {
      return ModifierEdits.add(visit, Modifier.SEPARATE_VISIT);
    }
    List<Modifier> modifiers = new ArrayList<>(visit.modifiers());
    modifiers.removeIf(modifier -> UNFIT.contains(modifier));
    modifiers.add(0, Modifier.SEPARATE_VISIT);
    return Fix.toConfirm(List.of(new ClaimEdit.SetModifiers(visit.line(), modifiers)));
  }
}
