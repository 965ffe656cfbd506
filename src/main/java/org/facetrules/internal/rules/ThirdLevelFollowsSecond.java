package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
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
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FamilyCodes;

/**
 * A third-level code stands beside the first- and second-level codes of its family and region.
 *
 * <p>Payable: {@code 64493-50 64494-50 64495-LT}. Flagged: {@code 64493-50 64495-LT}.
 *
 * <p>Source: NGS-Q wants 64492 with 64490 and 64491, 64495 with 64493 and 64494; the add-on table
 * (NS) is content with one of the two. For the ultrasound codes derived from it.
 *
 * <p>Limits: of a code on another claim whose performer is not known it cannot tell. When neither
 * of the two is there, FR-201 speaks. The junction pair 64490 with 64494 has no third level.
 */
final class ThirdLevelFollowsSecond implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "NGS-Q", "64492 comes with 64490 and 64491, 64495 with 64493 and 64494", EvidenceGrade.B);

  private static final Citation ULTRASOUND =
      new Citation(
          "DERIVED",
          "from NGS-Q on 64490-64495: a third level has a first and a second before it",
          EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-202")
          .title("A third-level code has the first- and second-level code")
          .statement(
              "A code of the third and additional levels stands beside the first-level and the"
                  + " second-level code of its family and region, same day and provider.")
          .reason("There is no third level without a first and a second.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CONTRACTOR)
          .addCitation(CITATION)
          .addCitation(ULTRASOUND)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_THIRD = Outcome.notApplicable("no third-level code on the claim");

  private static final Outcome NO_PRIMARY =
      Outcome.notApplicable("no code of a level before the third one: FR-201 speaks of that");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES = List.of(Scope.of(NO_THIRD, Subject.THIRD_LEVEL_LINE));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    boolean judged = false;
    List<Judgement> judgements = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (line.position().rank() == FacetPosition.Rank.THIRD_AND_ADDITIONAL) {
        FamilyCodes codes = line.position().codes();
        boolean first = SameProvider.bills(input, line, codes.first());
        boolean second = SameProvider.bills(input, line, codes.second());
        judged |= first || second;
        if (first != second && !Comparison.explains(input, line)) {
          judgements.add(judge(input, line, first ? codes.second() : codes.first()));
        }
      }
    }
    return judged ? Outcome.of(judgements) : NO_PRIMARY;
  }

  private static Judgement judge(RuleInput input, BilledLine line, ProcedureCode missing) {
    Optional<String> performer = SameProvider.missing(input, missing);
    return performer.isPresent()
        ? new Judgement.Undetermined(List.of(performer.get()))
        : new Judgement.Flagged(finding(input, line, missing));
  }

  private static Finding finding(RuleInput input, BilledLine line, ProcedureCode missing) {
    boolean ultrasound = line.position().family() == CodeFamily.ULTRASOUND_INJECTION;
    return Finding.of(INFO, ultrasound ? ULTRASOUND : CITATION)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("code"))
        .template("{found} is billed without {expected}: a third level has two levels before it")
        .fact("found", line.label())
        .fact("expected", missing)
        .fix(FirstLevelQuery.fix(input, line))
        .build();
  }
}
